/** Assignment, compound assignment, ++ and --. The right side comes first, as gcc -O0 does it (DECISIONS 9). */
import type { Expr } from '../parse/ast.js';
import type { Token } from '../preprocess/token.js';
import * as C from '../types/ctype.js';
import type { Machine } from '../machine/machine.js';
import type { Context } from './context.js';
import { convert } from './convert.js';
import { emits } from './emits.js';
import { binaryOperands, integer, lower, offsetPointer, rvalue, scalar, spill, value } from './expressions.js';
import { faultAt } from './faults.js';
import {
  bigStore,
  checkedAddress,
  constantOperand,
  numberStore,
  type BigOf,
  type NumberOf,
  type Operand,
  type Place,
} from './operand.js';

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
  let right = value(x, e.right);
  if (emits(x, e.left)) right = spill(x, right, e.right.at);
  const left = lower(x, e.left);
  const p = objectOf(left, e.at);
  if (left.type.kind === 'record') return assignRecord(x, left, p, right, e.at);
  const v = convert(scalar(right, e.right.at), scalar(left, e.left.at).type);
  return storing(x, left.type, p, v);
}

function assignRecord(x: Context, left: Operand, p: Place, right: Operand, at: Token): Operand {
  if (right.type.kind !== 'record' || C.sizeOf(right.type) !== C.sizeOf(left.type))
    throw faultAt(at, `a ${C.nameOf(right.type)} is assigned to a ${C.nameOf(left.type)}`);
  const op = x.store(left.type, p, right);
  const address = p.address;
  // as an effect the copy happens; as a value it is the object afterwards
  return {
    type: left.type,
    num: (m) => {
      op(m);
      return 0;
    },
    place: {
      address: (m) => {
        op(m);
        return address(m);
      },
      lvalue: false,
    },
  };
}

/** An operand that stores v in p when evaluated, and is worth what was stored. */
function storing(x: Context, type: C.CType, p: Place, v: Operand): Operand {
  const address = checkedAddress(p, p.bits?.unit ?? C.sizeOf(type), x.space);
  if (v.big) {
    const b = v.big;
    const put = bigStore(type, p.bits, x.le);
    return {
      type,
      big: (m) => {
        const n = b(m);
        put(m, address(m), n);
        return n;
      },
    };
  }
  const n = v.num as NumberOf;
  const put = numberStore(type, p.bits, x.le);
  return {
    type,
    num: (m) => {
      const k = n(m);
      put(m, address(m), k);
      return k;
    },
  };
}

/** The address of p computed once and used for the load and the store of a read-modify-write. */
function once(x: Context, type: C.CType, p: Place): { place: Place; prepare: (m: Machine) => void } {
  if (p.fixed !== undefined || p.local !== undefined) return { place: p, prepare: () => undefined };
  const address = checkedAddress(p, p.bits?.unit ?? C.sizeOf(type), x.space);
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
  let r = value(x, right);
  if (emits(x, left)) r = spill(x, r, right.at);
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

export function increment(x: Context, operand: Expr, by: 1 | -1, postfix: boolean, at: Token): Operand {
  const l = lower(x, operand);
  const p = objectOf(l, at);
  const target = once(x, l.type, p);
  const old = rvalue(x, { type: l.type, place: target.place });
  const one = constantOperand(C.INT, 1n);
  const next =
    l.type.kind === 'pointer'
      ? offsetPointer(old, one, by, at)
      : convert(binaryOperands(x, by === 1 ? '+' : '-', integer(old, at), one, at), l.type);
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
