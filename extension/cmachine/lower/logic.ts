/** Control inside expressions: && || ?: comma and statement expressions. */
import type { Block, Expr } from '../parse/ast.js';
import type { Token } from '../preprocess/token.js';
import * as C from '../types/ctype.js';
import { isArithmetic, isReal, realType } from '../types/real.js';
import { qualified, qualifiersOf } from '../types/qualifiers.js';
import type { Context } from './context.js';
import { convert } from './convert.js';
import { effect } from './effects.js';
import { emits } from './emits.js';
import { rvalue, scalar, spill, value } from './expressions.js';
import { faultAt } from './faults.js';
import { constantOperand, load, test as testOf, truth, type NumberOf, type Operand, type Place } from './operand.js';
import { lowerBlockItems } from './statements.js';

export function logical(x: Context, op: '&&' | '||', left: Expr, right: Expr, at: Token): Operand {
  const l = scalar(value(x, left), left.at);
  const decides = op === '&&' ? 0n : 1n;
  if (l.constant !== undefined && (l.constant !== 0n ? 1n : 0n) === decides) return constantOperand(C.INT, decides);
  const test = testOf(l);
  if (!emits(x, right)) {
    const r = scalar(value(x, right), right.at);
    if (l.constant !== undefined && r.constant !== undefined)
      return constantOperand(C.INT, r.constant !== 0n ? 1n : 0n);
    const other = testOf(r);
    return {
      type: C.INT,
      num:
        op === '&&'
          ? (m) => (test(m) !== 0 && other(m) !== 0 ? 1 : 0)
          : (m) => (test(m) !== 0 || other(m) !== 0 ? 1 : 0),
    };
  }
  const emit = x.emitterAt(at);
  const place = temporary(x, C.INT, at);
  const end = emit.label();
  emit.emit(x.store(C.INT, place, { type: C.INT, num: truth(l) }));
  const kept = load(C.INT, place, x.le, x.space).num as NumberOf;
  if (op === '&&') emit.branchIfZero(kept, end);
  else emit.branchIfZero((m) => (kept(m) === 0 ? 1 : 0), end);
  const other = truth(scalar(value(x, right), right.at));
  emit.emit(x.store(C.INT, place, { type: C.INT, num: other }));
  emit.here(end);
  return load(C.INT, place, x.le, x.space);
}

function temporary(x: Context, t: C.CType, at: Token): Place {
  const offset = x.emitterAt(at).reserve(t);
  return { address: (m) => m.fp + offset, local: offset, lvalue: false };
}

/** The type of a ?: from the types of its arms. */
function commonType(a: Operand, b: Operand, at: Token): C.CType {
  if (a.type.kind === 'void' || b.type.kind === 'void') return C.VOID;
  if (C.isInteger(a.type) && C.isInteger(b.type)) return C.arithmeticType(a.type, b.type);
  if (isArithmetic(a.type) && isArithmetic(b.type)) return realType(a.type, b.type);
  if (a.type.kind === 'pointer' && b.type.kind === 'pointer') {
    if (a.constant === 0n && a.type.to.kind === 'void') return b.type;
    if (b.constant === 0n && b.type.to.kind === 'void') return a.type;
    const to = b.type.to.kind === 'void' ? b.type.to : a.type.to;
    return C.pointerTo(qualified(to, qualifiersOf(a.type.to) | qualifiersOf(b.type.to)));
  }
  if (a.type.kind === 'pointer') return a.type;
  if (b.type.kind === 'pointer') return b.type;
  if (a.type.kind === 'record' && b.type.kind === 'record') return a.type;
  throw faultAt(at, `the arms of ?: are a ${C.nameOf(a.type)} and a ${C.nameOf(b.type)}`);
}

export function conditional(x: Context, e: Extract<Expr, { kind: 'conditional' }>): Operand {
  let test = scalar(value(x, e.test), e.test.at);
  if (!e.then && test.constant === undefined) test = spill(x, test, e.at);
  const known = test.constant;
  const arm = (): Operand => (e.then ? value(x, e.then) : test);
  if (known !== undefined) {
    const chosen = known !== 0n ? arm() : value(x, e.else);
    const other = known !== 0n ? typedOrNull(x, e.else) : e.then ? typedOrNull(x, e.then) : test;
    const common = known !== 0n ? commonType(chosen, other, e.at) : commonType(other, chosen, e.at);
    const scalars = (C.isScalar(common) || isReal(common)) && (C.isScalar(chosen.type) || isReal(chosen.type));
    return scalars ? convert(chosen, common) : chosen;
  }
  const t = testOf(test);
  if (!(e.then && emits(x, e.then)) && !emits(x, e.else)) {
    const a = arm();
    const b = value(x, e.else);
    return select(t, a, b, commonType(a, b, e.at));
  }
  return branching(x, e, t, arm);
}

/** Just the type of an arm, as an operand without value, for the rules above. */
function typed(t: C.CType): Operand {
  return { type: t, num: () => 0 };
}

function rvalueType(x: Context, e: Expr): C.CType {
  const t = x.unit.linker.lowerer.typeOf(x.unit, e, x.scope);
  if (t.kind === 'array') return C.pointerTo(t.of);
  return t.kind === 'function' ? C.pointerTo(t) : t;
}

function select(t: NumberOf, a: Operand, b: Operand, type: C.CType): Operand {
  if (type.kind === 'void') {
    const p = effect(a);
    const q = effect(b);
    return {
      type,
      num: (m) => {
        if (t(m) !== 0) p?.(m);
        else q?.(m);
        return 0;
      },
    };
  }
  if (type.kind === 'record') {
    const p = (a.place as Place).address;
    const q = (b.place as Place).address;
    return { type, place: { address: (m) => (t(m) !== 0 ? p(m) : q(m)), lvalue: false } };
  }
  const p = convert(a, type);
  const q = convert(b, type);
  if (p.big && q.big) {
    const u = p.big;
    const v = q.big;
    return { type, big: (m) => (t(m) !== 0 ? u(m) : v(m)) };
  }
  const u = p.num as NumberOf;
  const v = q.num as NumberOf;
  return { type, num: (m) => (t(m) !== 0 ? u(m) : v(m)) };
}

function branching(x: Context, e: Extract<Expr, { kind: 'conditional' }>, t: NumberOf, arm: () => Operand): Operand {
  const emit = x.emitterAt(e.at);
  const type = commonType(typedOrNull(x, e.then ?? e.test), typedOrNull(x, e.else), e.at);
  const place = type.kind === 'void' ? undefined : temporary(x, type, e.at);
  const otherwise = emit.label();
  const end = emit.label();
  const put = (o: Operand): void => {
    if (!place) {
      const f = effect(o);
      if (f) emit.emit(f);
    } else emit.emit(x.store(type, place, type.kind === 'record' ? o : convert(o, type)));
  };
  emit.branchIfZero(t, otherwise);
  put(arm());
  emit.jump(end);
  emit.here(otherwise);
  put(value(x, e.else));
  emit.here(end);
  if (!place) return { type, num: () => 0 };
  return type.kind === 'record' ? { type, place } : load(type, place, x.le, x.space);
}

/** The type of an arm; a literal null pointer keeps its constant, which the rules need. */
function typedOrNull(x: Context, e: Expr): Operand {
  const known = emits(x, e) ? undefined : x.unit.linker.lowerer.constantOperand(x.unit, e, x.scope);
  return known ?? typed(rvalueType(x, e));
}

export function comma(x: Context, left: Expr, right: Expr): Operand {
  const l = value(x, left);
  const f = effect(l);
  if (emits(x, right)) {
    if (f && l.constant === undefined) x.emitterAt(left.at).emit(f);
    return rvalue(x, value(x, right));
  }
  const r = value(x, right);
  if (!f || l.constant !== undefined) return r;
  if (r.big) {
    const b = r.big;
    return {
      type: r.type,
      big: (m) => {
        f(m);
        return b(m);
      },
    };
  }
  if (r.type.kind === 'record') {
    x.emitterAt(left.at).emit(f);
    return r;
  }
  const n = r.num as NumberOf;
  return {
    type: r.type,
    num: (m) => {
      f(m);
      return n(m);
    },
  };
}

export function statementExpression(x: Context, body: Block, at: Token): Operand {
  x.emitterAt(at);
  return lowerBlockItems(x, body, true) ?? { type: C.VOID, num: () => 0 };
}
