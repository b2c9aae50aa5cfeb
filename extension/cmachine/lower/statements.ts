/** Statements to micro-steps. Every completed statement is reported once; a test counts as a statement of its own. */
import type { Block, Expr, Statement } from '../parse/ast.js';
import type { Token } from '../preprocess/token.js';
import * as C from '../types/ctype.js';
import { emitCleanup, leaveTo } from './cleanup.js';
import type { Context } from './context.js';
import { convert } from './convert.js';
import { lowerDeclaration } from './declarations.js';
import { effect } from './effects.js';
import type { Emitter } from './emitter.js';
import { integer, rvalue, scalar, spill, value } from './expressions.js';
import { faultAt, unsupported } from './faults.js';
import type { Machine } from '../machine/machine.js';
import { FRAME } from '../machine/frame.js';
import { bigStore, numberStore, truth, type NumberOf, type Operand, type Place } from './operand.js';

/** Lowers the items of a block in a scope of its own; with wantValue the last expression's value, kept aside. */
export function lowerBlockItems(x: Context, block: Block, wantValue: boolean): Operand | undefined {
  const emit = x.emitterAt(block.at);
  const outer = x.enter();
  const statement = emit.current();
  const keep = x.cleanups.length;
  const localsBefore = emit.locals.length;
  let result: Operand | undefined;
  block.items.forEach((item, i) => {
    if (wantValue && i === block.items.length - 1 && item.kind === 'expression') result = lastValue(x, item);
    else lowerStatement(x, item);
  });
  leaveTo(x, keep);
  x.cleanups.length = keep;
  for (const v of emit.locals.slice(localsBefore)) if (v.to < 0) v.to = emit.length;
  x.leave(outer);
  emit.resume(statement);
  return result;
}

function lastValue(x: Context, item: Extract<Statement, { kind: 'expression' }>): Operand {
  const emit = x.emitterAt(item.at);
  const s = emit.begin('statement', item.at, item.end);
  const v = spill(x, rvalue(x, value(x, item.expr)), item.at);
  if (v.type.kind === 'void') {
    const f = effect(v);
    if (f) emit.emit(f);
  }
  emit.emit((m) => m.completed(s));
  return v;
}

export function lowerStatement(x: Context, st: Statement): void {
  const emit = x.emitterAt(st.at);
  switch (st.kind) {
    case 'block':
      lowerBlockItems(x, st, false);
      return;
    case 'declaration':
      lowerDeclaration(x, st);
      return;
    case 'expression':
      lowerExpressionStatement(x, emit, st.expr, st.at, st.end);
      return;
    case 'empty':
      return;
    case 'if':
      lowerIf(x, emit, st);
      return;
    case 'while':
    case 'do':
    case 'for':
      lowerLoop(x, emit, st);
      return;
    case 'switch':
      lowerSwitch(x, emit, st);
      return;
    case 'case':
    case 'default':
      lowerCase(x, emit, st);
      return;
    case 'label': {
      const l = x.labelNamed(st.name, emit);
      emit.here(l.label);
      l.cleanups = [...x.cleanups];
      lowerStatement(x, st.body);
      return;
    }
    case 'goto': {
      const s = emit.begin('statement', st.at, st.at);
      const target = x.labelNamed(st.label, emit);
      const via = emit.label();
      x.gotos.push({ via, target, cleanups: [...x.cleanups], at: st.at });
      emit.emit((m) => {
        m.pc = via.pc;
        m.completed(s);
      });
      return;
    }
    case 'break':
    case 'continue':
      lowerJump(x, emit, st);
      return;
    case 'return':
      lowerReturn(x, emit, st.value, st.at, st.end);
      return;
    case 'asm':
      throw unsupported(st.at, 'inline assembly');
  }
}

export function lowerExpressionStatement(x: Context, emit: Emitter, e: Expr, at: Token, end: Token): void {
  const s = emit.begin('statement', at, end);
  const before = emit.length;
  const v = value(x, e);
  const f = effect(v);
  if (!f && emit.length === before) {
    emit.resume(undefined);
    return;
  }
  emit.emit(
    f
      ? (m) => {
          f(m);
          m.completed(s);
        }
      : (m) => m.completed(s),
  );
}

/** A test as a statement: branches to `otherwise` when false (or when true, if inverted). Constant tests cost nothing. */
function lowerTest(
  x: Context,
  emit: Emitter,
  test: Expr,
  at: Token,
  end: Token,
  target: { pc: number },
  jumpIf: boolean,
  loop: boolean,
): bigint | undefined {
  const s = emit.begin('test', at, end, loop);
  const before = emit.length;
  const o = scalar(value(x, test), test.at);
  if (o.constant !== undefined && emit.length === before) {
    emit.resume(undefined);
    return o.constant;
  }
  const t = truth(o);
  emit.emit(
    jumpIf
      ? (m) => {
          if (t(m) !== 0) m.pc = target.pc;
          m.completed(s);
        }
      : (m) => {
          if (t(m) === 0) m.pc = target.pc;
          m.completed(s);
        },
  );
  return undefined;
}

function lowerIf(x: Context, emit: Emitter, st: Extract<Statement, { kind: 'if' }>): void {
  const otherwise = emit.label();
  const known = lowerTest(x, emit, st.test, st.at, st.test.at, otherwise, false, false);
  if (known !== undefined) {
    // gcc leaves out what can never run; sources rely on it to leave out calls of functions that do not exist
    const live = known !== 0n ? st.then : st.else;
    const dead = known !== 0n ? st.else : st.then;
    if (dead && hasLabel(dead)) throw unsupported(st.at, 'a label inside a branch that is never taken');
    if (live) lowerStatement(x, live);
    emit.here(otherwise);
    return;
  }
  lowerStatement(x, st.then);
  if (!st.else) {
    emit.here(otherwise);
    return;
  }
  const end = emit.label();
  emit.jump(end);
  emit.here(otherwise);
  lowerStatement(x, st.else);
  emit.here(end);
}

function hasLabel(st: Statement): boolean {
  switch (st.kind) {
    case 'label':
    case 'case':
    case 'default':
      return true;
    case 'block':
      return st.items.some(hasLabel);
    case 'if':
      return hasLabel(st.then) || (st.else !== undefined && hasLabel(st.else));
    case 'while':
    case 'do':
    case 'for':
    case 'switch':
      return hasLabel(st.body);
    default:
      return false;
  }
}

function lowerLoop(x: Context, emit: Emitter, st: Extract<Statement, { kind: 'while' | 'do' | 'for' }>): void {
  const top = emit.label();
  const next = emit.label();
  const end = emit.label();
  const outer = x.enter();
  const localsBefore = emit.locals.length;
  x.targets.push({ break: end, continue: next, keep: x.cleanups.length });
  if (st.kind === 'do') {
    emit.here(top);
    lowerStatement(x, st.body);
    emit.here(next);
    const known = lowerTest(x, emit, st.test, st.testAt, st.test.at, top, true, true);
    if (known !== undefined && known !== 0n) emit.jump(top);
  } else {
    if (st.kind === 'for' && st.init) {
      if (st.init.kind === 'declaration') lowerDeclaration(x, st.init);
      else lowerExpressionStatement(x, emit, st.init, st.init.at, st.init.at);
    }
    emit.here(top);
    if (st.kind === 'while') emit.here(next);
    const at = st.kind === 'for' ? (st.test?.at ?? st.at) : st.at;
    const known = st.test ? lowerTest(x, emit, st.test, startOf(st.test) ?? at, at, end, false, true) : 1n;
    if (known === 0n) emit.jump(end);
    lowerStatement(x, st.body);
    if (st.kind === 'for') {
      emit.here(next);
      if (st.update) lowerExpressionStatement(x, emit, st.update, startOf(st.update) ?? st.update.at, st.update.at);
    }
    emit.jump(top);
  }
  emit.here(end);
  x.targets.pop();
  for (const v of emit.locals.slice(localsBefore)) if (v.to < 0) v.to = emit.length;
  x.leave(outer);
}

/** The leftmost token of an expression, where a reader sees it begin. */
export function startOf(e: Expr): Token | undefined {
  switch (e.kind) {
    case 'binary':
    case 'assign':
    case 'comma':
      return startOf(e.left);
    case 'postfix':
      return startOf(e.operand);
    case 'conditional':
      return startOf(e.test);
    case 'index':
    case 'member':
      return startOf(e.base);
    case 'call':
      return startOf(e.callee);
    default:
      return e.at;
  }
}

function lowerSwitch(x: Context, emit: Emitter, st: Extract<Statement, { kind: 'switch' }>): void {
  const s = emit.begin('test', st.at, st.value.at);
  const raw = integer(value(x, st.value), st.value.at);
  const type = C.promote(raw.type as C.IntType);
  const v = convert(raw, type);
  const end = emit.label();
  const sw = {
    type,
    points: new Map<bigint, { pc: number }>(),
    ranges: [] as { from: bigint; to: bigint; label: { pc: number } }[],
    otherwise: end as { pc: number },
  };
  const small = new Map<number, { pc: number }>();
  const choose = (n: bigint): number => {
    const exact = sw.points.get(n);
    if (exact) return exact.pc;
    for (const r of sw.ranges) if (n >= r.from && n <= r.to) return r.label.pc;
    return sw.otherwise.pc;
  };
  const big = v.big;
  const num = v.num as NumberOf;
  emit.emit((m) => {
    if (big) m.pc = choose(big(m));
    else {
      const n = num(m);
      let label = small.get(n);
      if (!label) {
        label = { pc: choose(BigInt(n)) };
        small.set(n, label);
      }
      m.pc = label.pc;
    }
    m.completed(s);
  });
  x.switches.push(sw);
  const outerContinue = x.targets[x.targets.length - 1]?.continue;
  x.targets.push({ break: end, continue: outerContinue, keep: x.cleanups.length, continueKeep: x.continueKeep() });
  lowerStatement(x, st.body);
  x.targets.pop();
  x.switches.pop();
  emit.here(end);
}

function lowerCase(x: Context, emit: Emitter, st: Extract<Statement, { kind: 'case' | 'default' }>): void {
  const sw = x.switches[x.switches.length - 1];
  if (!sw) throw faultAt(st.at, 'a case label outside of a switch', 'The file is damaged.');
  const l = emit.label();
  emit.here(l);
  if (st.kind === 'default') sw.otherwise = l;
  else {
    const cut = (e: Expr): bigint => {
      const n = x.linker.lowerer.constant(x.unit, e, x.scope);
      return sw.type.signed ? BigInt.asIntN(sw.type.bits, n) : BigInt.asUintN(sw.type.bits, n);
    };
    const from = cut(st.from);
    if (st.to) sw.ranges.push({ from, to: cut(st.to), label: l });
    else if (sw.points.has(from)) throw faultAt(st.at, `case ${from} stands twice`);
    else sw.points.set(from, l);
  }
  lowerStatement(x, st.body);
}

function lowerJump(x: Context, emit: Emitter, st: Extract<Statement, { kind: 'break' | 'continue' }>): void {
  const target = x.targets[x.targets.length - 1];
  const label = st.kind === 'break' ? target?.break : target?.continue;
  if (!target || !label) throw faultAt(st.at, `${st.kind} outside of a loop`, 'The file is damaged.');
  const s = emit.begin('statement', st.at, st.at);
  leaveTo(x, st.kind === 'break' ? target.keep : (target.continueKeep ?? target.keep));
  emit.emit((m) => {
    m.pc = label.pc;
    m.completed(s);
  });
}

function lowerReturn(x: Context, emit: Emitter, e: Expr | undefined, at: Token, end: Token): void {
  const s = emit.begin('statement', at, end);
  const returns = x.returns ?? C.VOID;
  let v = e ? value(x, e) : undefined;
  if (returns.kind === 'void') {
    const f = v && effect(v);
    if (f) emit.emit(f);
    v = undefined;
  } else if (!v) throw faultAt(at, 'a return without a value in a function that returns one');
  else if (returns.kind !== 'record') v = convert(scalar(v, at), returns);
  if (v && x.cleanups.length > 0) v = spill(x, v, at);
  for (let i = x.cleanups.length - 1; i >= 0; i--) emitCleanup(x, x.cleanups[i] as (typeof x.cleanups)[number]);
  const put = v ? returning(x, returns, v) : undefined;
  emit.emit((m) => {
    put?.(m);
    m.pop();
    m.completed(s);
  });
}

/** Stores a return value where the caller wants it. */
function returning(x: Context, t: C.CType, v: Operand): (m: Machine) => void {
  if (t.kind === 'record') {
    const size = C.sizeOf(t);
    const from = (v.place as Place).address;
    const { space } = x;
    return (m) => {
      const a = m.check(from(m), size, space);
      const to = m.memory.getUint32(m.fp + FRAME.result, true);
      if (to !== 0) m.copyBytes(to, a, size);
    };
  }
  if (v.big) {
    const b = v.big;
    const put = bigStore(t, undefined, x.le);
    return (m) => {
      const n = b(m);
      const to = m.memory.getUint32(m.fp + FRAME.result, true);
      if (to !== 0) put(m, to, n);
    };
  }
  const n = v.num as NumberOf;
  const put = numberStore(t, undefined, x.le);
  return (m) => {
    const k = n(m);
    const to = m.memory.getUint32(m.fp + FRAME.result, true);
    if (to !== 0) put(m, to, k);
  };
}
