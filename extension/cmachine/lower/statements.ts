/** Statements to micro-steps. Every completed statement is reported once; a test counts as a statement of its own. */
import type { Block, Expr, Statement } from '../parse/ast.js';
import type { Token } from '../preprocess/token.js';
import { leaveTo } from './cleanup.js';
import * as C from '../types/ctype.js';
import type { Context } from './context.js';
import { convert } from './convert.js';
import { lowerDeclaration } from './declarations.js';
import { discarded } from './discard.js';
import { effect } from './effects.js';
import type { Emitter } from './emitter.js';
import { rvalue, scalar, spill, value } from './expressions.js';
import { faultAt, unsupported } from './faults.js';
import { hasLabel, lowerJump, lowerLoop } from './loops.js';
import { test as testOf, type NumberOf, type Operand } from './operand.js';
import { lowerReturn } from './returns.js';
import { lowerCase, lowerSwitch } from './switch.js';

/** Lowers the items of a block in a scope of its own; with wantValue the last expression's value, kept aside. */
export function lowerBlockItems(x: Context, block: Block, wantValue: boolean): Operand | undefined {
  const emit = x.emitterAt(block.at);
  const outer = x.enter();
  const statement = emit.current();
  const keep = x.cleanups.length;
  const localsBefore = emit.locals.length;
  let result: Operand | undefined;
  const outerLabels = x.enterLabels(block.labels, emit);
  block.items.forEach((item, i) => {
    if (wantValue && i === block.items.length - 1) result = lastValue(x, emit, item);
    else lowerStatement(x, item);
  });
  x.leaveLabels(outerLabels);
  if (x.cleanups.length > keep) emit.stand('close', block.end);
  leaveTo(x, keep);
  x.cleanups.length = keep;
  for (const v of emit.locals.slice(localsBefore)) if (v.to < 0) v.to = emit.length;
  x.leave(outer);
  emit.resume(statement);
  return result;
}

/** The last statement of a statement expression: its value, kept aside, where it is an expression. */
function lastValue(x: Context, emit: Emitter, last: Statement): Operand | undefined {
  let item = last;
  for (; item.kind === 'label'; item = item.body) defineLabel(x, emit, item.name, item.at);
  if (item.kind !== 'expression') {
    lowerStatement(x, item);
    return undefined;
  }
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
      defineLabel(x, emit, st.name, st.at);
      lowerStatement(x, st.body);
      return;
    }
    case 'goto': {
      const s = emit.begin('statement', st.at, st.at);
      const target = x.labelNamed(st.label, emit);
      const via = emit.label();
      x.gotos.push({ via, target, cleanups: [...x.cleanups], at: st.at, statement: s });
      emit.emit((m) => {
        m.pc = via.pc;
        m.completed(s);
      });
      return;
    }
    case 'computedGoto':
      lowerComputedGoto(x, emit, st);
      return;
    case 'break':
    case 'continue':
      lowerJump(x, emit, st);
      return;
    case 'return':
      lowerReturn(x, emit, st.value, st.at, st.end);
      return;
    case 'asm':
      // an empty template without operands orders memory accesses, which happen in order here
      if (!st.barrier) throw unsupported(st.at, 'inline assembly');
      return;
  }
}

function lowerComputedGoto(x: Context, emit: Emitter, st: Extract<Statement, { kind: 'computedGoto' }>): void {
  if (x.cleanups.length > 0) throw unsupported(st.at, 'a computed goto among variables with a cleanup');
  x.computedGotos = true;
  const s = emit.begin('statement', st.at, st.end);
  const to = convert(scalar(value(x, st.to), st.at), C.pointerTo(C.VOID)).num as NumberOf;
  const { linker } = x;
  const { fn } = emit;
  emit.emit((m) => {
    const target = linker.labelAt(to(m));
    if (!target || target.pc < fn.entry || target.pc >= fn.end)
      return m.stop('a computed goto leads to no label of the function', 'Look at how the address was made.');
    m.pc = target.pc;
    if (--m.budget < 0) m.exhausted();
    m.completed(s);
  });
}

function defineLabel(x: Context, emit: Emitter, name: string, at: Token): void {
  const l = x.labelNamed(name, emit);
  if (l.cleanups) throw faultAt(at, `the label ${name} stands twice`, 'The file is damaged.');
  emit.here(l.label);
  l.cleanups = [...x.cleanups];
}

export function lowerExpressionStatement(x: Context, emit: Emitter, e: Expr, at: Token, end: Token): void {
  const s = emit.begin('statement', at, end);
  const before = emit.length;
  const v = discarded(x, e);
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
export function lowerTest(
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
  const t = testOf(o);
  emit.emit(
    jumpIf
      ? (m) => {
          if (t(m) !== 0) {
            m.pc = target.pc;
            if (--m.budget < 0) m.exhausted();
          }
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
    if (!dead || !hasLabel(dead)) {
      if (live) lowerStatement(x, live);
      emit.here(otherwise);
      return;
    }
    if (known === 0n) emit.jump(otherwise);
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
