/** Assignment, compound assignment, ++ and --. The right side comes first, as gcc -O0 does it (DECISIONS 9). */
import type { Expr } from '../parse/ast.js';
import type { Token } from '../preprocess/token.js';
import * as C from '../types/ctype.js';
import { unqualified } from '../types/qualifiers.js';
import type { Machine } from '../machine/machine.js';
import { isCall, lowerCall } from './calls.js';
import type { Context } from './context.js';
import { convert } from './convert.js';
import { effect } from './effects.js';
import { disturbs, emits } from './emits.js';
import {
  arithmeticOperand,
  binaryOperands,
  lower,
  offsetPointer,
  rvalue,
  scalar,
  spill,
  value,
} from './expressions.js';
import { faultAt, unsupported } from './faults.js';
import {
  checkedAddress,
  constantOperand,
  noteAssigned,
  observed,
  watchedStore,
  writableAddress,
  type BigOf,
  type NumberOf,
  type Operand,
  type Place,
} from './operand.js';
import { converted } from './narrowing.js';
import { establishedCompound } from './order.js';
import { readLast } from './read-last.js';
import { acts, hasEffects, stable, stablePlace } from './stable.js';
import { storingBig, storingNumber } from './store.js';

function objectOf(o: Operand, at: Token): Place {
  if (!o.place?.lvalue)
    throw faultAt(
      at,
      'a value is assigned to something that is no object',
      'The file is damaged, or a macro override hides an object.',
    );
  return o.place;
}

export function assign(x: Context, e: Extract<Expr, { kind: 'assign' }>): Operand {
  if (e.op !== '') return compound(x, e.op, e.left, e.right, e.at);
  let from = e.right;
  if (x.evaluated && (emits(x, e) || acts(from))) {
    converted(x, from, x.unit.linker.lowerer.typeOf(x.unit, e.left, x.scope), 'store');
    for (; from.kind === 'comma'; from = from.right) {
      const f = effect(value(x, from.left));
      if (f) x.emitterAt(from.at).emit(f);
    }
    const later = resultPlace(x, e.left, from);
    if (later) return later();
  }
  if (!x.evaluated || !disturbs(x, e.left) || stable(x, from))
    return assigned(x, lower(x, e.left), value(x, from), e.at);
  const late = readLast(x, from, x.unit.linker.lowerer.typeOf(x.unit, e.left, x.scope));
  const right = late ? behind(x, lower(x, late), late.at) : spill(x, value(x, from), from.at);
  return assigned(x, lower(x, e.left), right, e.at);
}

/** The call whose result is stored in an object of type `to` as it is, through what gcc folds away. */
function directCall(x: Context, e: Expr, to: C.CType): Extract<Expr, { kind: 'call' }> | undefined {
  const typeOf = (of: Expr) => x.unit.linker.lowerer.typeOf(x.unit, of, x.scope);
  const at = alone(e);
  switch (at.kind) {
    case 'call':
      return isCall(x, at) && sameKind(typeOf(at), to) ? at : undefined;
    case 'cast': {
      // a conversion there and back again is none, unless it loses bits on the way
      const call = directCall(x, at.operand, to);
      const by = typeOf(at);
      return call && C.isInteger(by) && C.isInteger(to) && C.integerOf(by).bits >= C.integerOf(to).bits
        ? call
        : undefined;
    }
    case 'conditional': {
      const test = x.unit.linker.lowerer.constantOperand(x.unit, at.test, x.scope)?.constant;
      if (test === undefined || !at.then) return undefined;
      return directCall(x, test !== 0n ? at.then : at.else, to);
    }
    default:
      return undefined;
  }
}

/** ({ f(); }) is f() to gcc. */
function alone(e: Expr): Expr {
  if (e.kind === 'unary' && e.op === '+') return alone(e.operand);
  const [only] = e.kind === 'statement' && e.body.items.length === 1 ? e.body.items : [];
  return only?.kind === 'expression' ? alone(only.expr) : e;
}

/** L = R once both are lowered. */
function assigned(x: Context, left: Operand, right: Operand, at: Token): Operand {
  const p = objectOf(left, at);
  if (left.type.kind === 'record') return assignRecord(x, left, p, right, at);
  return storing(x, left.type, p, convert(scalar(right, at), scalar(left, at).type));
}

/**
 * gcc computes where the result of a call goes after the arguments and before the call, if it is stored as it is; likewise for a
 * compound literal. Undefined where the right side simply comes first.
 */
function resultPlace(x: Context, left: Expr, right: Expr): (() => Operand) | undefined {
  if (stablePlace(x, left)) return undefined;
  const to = x.unit.linker.lowerer.typeOf(x.unit, left, x.scope);
  if (right.kind === 'compound' && to.kind === 'record') {
    return () => {
      const place = settled(x, lower(x, left), left.at);
      return assigned(x, place, value(x, right), left.at);
    };
  }
  if (right.kind === 'conditional' && to.kind === 'record' && emits(x, left))
    throw unsupported(left.at, 'the order of calls in an assignment of one of two structs');
  const call = directCall(x, right, to);
  if (!call) return undefined;
  return () => {
    let place: Operand | undefined;
    const result = lowerCall(x, call, () => {
      place = settled(x, lower(x, left), left.at);
    });
    return assigned(x, place as unknown as Operand, result, left.at);
  };
}

/** The value of an object, read when it is used; of what is no object, such as a member of a result, it is read now. */
function behind(x: Context, o: Operand, at: Token): Operand {
  return o.place?.lvalue ? rvalue(x, settled(x, o, at)) : spill(x, rvalue(x, o), at);
}

/** The same object, its address computed now. */
function settled(x: Context, o: Operand, at: Token): Operand {
  const p = objectOf(o, at);
  if (p.fixed !== undefined || p.local !== undefined) return o;
  const address = spill(x, { type: C.pointerTo(o.type), num: p.address }, at).num as NumberOf;
  return { type: o.type, place: { address, lvalue: true, ...(p.bits ? { bits: p.bits } : {}) } };
}

/** Whether a value of one type is stored as the other without a conversion. */
function sameKind(a: C.CType, b: C.CType): boolean {
  if (a.kind === 'record' || a.kind === 'pointer') return a.kind === b.kind;
  if (!C.isInteger(a) || !C.isInteger(b)) return false;
  const i = C.integerOf(a);
  const k = C.integerOf(b);
  return i.bits === k.bits && i.size === k.size && i.signed === k.signed;
}

function assignRecord(x: Context, left: Operand, p: Place, right: Operand, at: Token): Operand {
  if (right.type.kind !== 'record' || C.sizeOf(right.type) !== C.sizeOf(left.type))
    throw faultAt(at, `a ${C.nameOf(right.type)} is assigned to a ${C.nameOf(left.type)}`);
  const size = C.sizeOf(left.type);
  const to = writableAddress(p, size, x.space);
  const from = checkedAddress(right.place as Place, size, x.space);
  const copy = (m: Machine): number => {
    const source = from(m);
    const target = to(m);
    m.copyBytes(target, source, size);
    return target;
  };
  // as an effect the copy happens; as a value it is the object afterwards
  return { type: left.type, num: (m) => (copy(m), 0), place: { address: copy, lvalue: false } };
}

/** An operand that stores v in p when evaluated, and is worth what was stored. */
function storing(x: Context, declared: C.CType, p: Place, v: Operand): Operand {
  if (!observed(declared, p)) return noting(x, declared, p, v);
  const { place, stored } = watchedStore(declared, p);
  const o = noting(x, declared, place, v);
  const { num, big } = o;
  const reported = <T>(m: Machine, value: T): T => {
    stored(m);
    return value;
  };
  if (big) return { type: o.type, big: (m) => reported(m, big(m)) };
  return { type: o.type, num: (m) => reported(m, (num as NumberOf)(m)) };
}

function noting(x: Context, declared: C.CType, p: Place, v: Operand): Operand {
  const o = plainStoring(x, declared, p, v);
  if (p.assignedAt === undefined) return o;
  const at = p.assignedAt;
  const { num, big } = o;
  const noted = <T>(m: Machine, value: T): T => {
    noteAssigned(m, at);
    return value;
  };
  if (big) return { type: o.type, big: (m) => noted(m, big(m)) };
  return { type: o.type, num: (m) => noted(m, (num as NumberOf)(m)) };
}

function plainStoring(x: Context, declared: C.CType, p: Place, v: Operand): Operand {
  const type = unqualified(declared);
  if (v.big) return { type, big: storingBig(type, p, v.big, x.le, x.space) };
  return { type, num: storingNumber(type, p, v.num as NumberOf, x.le, x.space) };
}

/** The address of p computed once and used for the load and the store of a read-modify-write. */
function once(x: Context, type: C.CType, p: Place): { place: Place; prepare: (m: Machine) => void } {
  if (p.fixed !== undefined || p.local !== undefined) return { place: p, prepare: () => undefined };
  const address = writableAddress(p, p.bits?.unit ?? C.sizeOf(type), x.space);
  let now = 0;
  const place: Place = { address: () => now, fixed: -1, lvalue: true, ...(p.bits ? { bits: p.bits } : {}) };
  return {
    place,
    prepare: (m) => {
      now = address(m);
    },
  };
}

function compound(
  x: Context,
  op: Extract<Expr, { kind: 'binary' }>['op'],
  left: Expr,
  right: Expr,
  at: Token,
): Operand {
  if (x.evaluated) establishedCompound(x, left, at);
  let r = value(x, right);
  if (disturbs(x, left) && hasEffects(right)) r = spill(x, r, right.at);
  const l = lower(x, left);
  const p = objectOf(l, at);
  // the right side is computed before the old value is read
  let bigNow = 0n;
  let numNow = 0;
  const rb = r.big;
  const rn = r.num;
  const kept: Operand =
    r.constant !== undefined ? r : rb ? { type: r.type, big: () => bigNow } : { type: r.type, num: () => numNow };
  const target = once(x, l.type, p);
  const old = rvalue(x, { type: l.type, place: target.place });
  const sum = convert(binaryOperands(x, op, old, kept, at), l.type);
  const s = storing(x, l.type, target.place, sum);
  const prepare = (m: Machine) => {
    if (rb) bigNow = rb(m);
    else if (rn) numNow = rn(m);
    target.prepare(m);
  };
  return before(s, prepare);
}

function before(o: Operand, prepare: (m: Machine) => void): Operand {
  if (o.big) {
    const b = o.big;
    return {
      type: o.type,
      big: (m) => {
        prepare(m);
        return b(m);
      },
    };
  }
  const n = o.num as NumberOf;
  return {
    type: o.type,
    num: (m) => {
      prepare(m);
      return n(m);
    },
  };
}

/** A counter: an int of the frame. */
function incrementLocal(t: C.CType, p: Place, by: 1 | -1, postfix: boolean, le: boolean): NumberOf | undefined {
  if (p.local === undefined || p.bits || p.assignedAt !== undefined || !C.isInteger(t)) return undefined;
  const { bits, size, signed } = C.integerOf(t);
  if (size !== 4 || bits !== 32) return undefined;
  const at = p.local;
  return (m) => {
    const old = signed ? m.memory.getInt32(m.fp + at, le) : m.memory.getUint32(m.fp + at, le);
    const now = signed ? (old + by) | 0 : (old + by) >>> 0;
    m.store32(m.fp + at, now, le);
    return postfix ? old : now;
  };
}

export function increment(x: Context, operand: Expr, by: 1 | -1, postfix: boolean, at: Token): Operand {
  const l = lower(x, operand);
  const p = objectOf(l, at);
  const short = incrementLocal(l.type, p, by, postfix, x.le);
  if (short) return { type: postfix ? l.type : unqualified(l.type), num: short };
  const target = once(x, l.type, p);
  const old = rvalue(x, { type: l.type, place: target.place });
  const one = constantOperand(C.INT, 1n);
  const next =
    l.type.kind === 'pointer'
      ? offsetPointer(old, one, by, at)
      : convert(binaryOperands(x, by === 1 ? '+' : '-', arithmeticOperand(old, at), one, at), l.type);
  const s = storing(x, l.type, target.place, next);
  if (!postfix) return before(s, target.prepare);
  if (s.big) {
    const store = s.big;
    const load = old.big as BigOf;
    return {
      type: l.type,
      big: (m) => {
        target.prepare(m);
        const v = load(m);
        store(m);
        return v;
      },
    };
  }
  const store = s.num as NumberOf;
  const load = old.num as NumberOf;
  return {
    type: l.type,
    num: (m) => {
      target.prepare(m);
      const v = load(m);
      store(m);
      return v;
    },
  };
}
