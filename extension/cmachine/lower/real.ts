/**
 * Arithmetic and conversions of float and double. JavaScript's numbers are doubles, and a float is one of them rounded. Of the many
 * NaNs there is only the one that x86 makes itself, which has its sign set: what could show another stops.
 */
import type { BinaryOp } from '../parse/ast.js';
import type { Machine } from '../machine/machine.js';
import { integerOf, isInteger, isWide, nameOf, type CType, type FloatType, type IntType } from '../types/ctype.js';
import { isReal } from '../types/real.js';
import { ConversionFault } from './convert.js';
import { constantOperand, realOperand, type BigOf, type NumberOf, type Operand } from './operand.js';

const NEVER = undefined as unknown as Machine;

export function rounded(v: number, t: FloatType): number {
  return t.size === 4 ? Math.fround(v) : v;
}

/** The float or double nearest to an integer, rounded once. */
export function nearest(v: bigint, t: FloatType): number {
  if (t.size === 8) return Number(v);
  const size = v < 0n ? -v : v;
  const spare = size.toString(2).length - 53;
  if (spare <= 0) return Math.fround(Number(v));
  // what is cut off must still be seen by the rounding that follows
  const shift = BigInt(spare) + 1n;
  const kept = (size >> shift) | (size & ((1n << shift) - 1n) ? 1n : 0n);
  const near = Math.fround(Number(kept)) * 2 ** Number(shift);
  return Math.fround(v < 0n ? -near : near);
}

export function convertReal(o: Operand, to: CType): Operand {
  if (isReal(to)) return toReal(o, to);
  if (!isInteger(to)) throw new ConversionFault(`cannot convert ${nameOf(o.type)} to ${nameOf(to)}`);
  return toInteger(o, to);
}

function toReal(o: Operand, to: FloatType): Operand {
  if (o.constant !== undefined && isInteger(o.type)) return realOperand(to, nearest(o.constant, to));
  if (o.real !== undefined) return realOperand(to, rounded(o.real, to));
  if (o.big) {
    const b = o.big;
    return { type: to, num: (m) => nearest(b(m), to) };
  }
  const n = o.num;
  if (!n || !(isInteger(o.type) || isReal(o.type)))
    throw new ConversionFault(`cannot convert ${nameOf(o.type)} to ${nameOf(to)}`);
  return { type: to, num: to.size === 4 ? (m) => Math.fround(n(m)) : n };
}

function toInteger(o: Operand, to: CType): Operand {
  const t = integerOf(to as IntType);
  const n = o.num as NumberOf;
  const low = t.signed ? -(2 ** (t.bits - 1)) : 0;
  const high = t.signed ? 2 ** (t.bits - 1) : 2 ** t.bits;
  const cut = (m: Machine): number => {
    const v = Math.trunc(n(m));
    if (!(v >= low && v < high)) {
      if (!m) throw new RangeError('out of range');
      m.stop(`${v} is converted to ${nameOf(to)}`, 'C leaves the result undefined; processors differ.');
    }
    return v + 0;
  };
  const big: BigOf = (m) => BigInt(cut(m));
  if (o.real !== undefined) {
    try {
      return constantOperand(to, big(NEVER));
    } catch (e) {
      if (!(e instanceof RangeError)) throw e;
    }
  }
  return isWide(to) ? { type: to, big } : { type: to, num: t.signed ? (m) => cut(m) | 0 : (m) => cut(m) >>> 0 };
}

export function realArithmetic(op: BinaryOp, x: Operand, y: Operand, t: FloatType): Operand {
  const a = x.num as NumberOf;
  const b = y.num as NumberOf;
  const exact = operation(op, a, b);
  if (!exact) throw new ConversionFault(`the operator ${op} on a ${nameOf(t)}`);
  // sums, products and quotients of floats computed as doubles round to the same floats
  const num: NumberOf = t.size === 4 ? (m) => Math.fround(exact(m)) : exact;
  if (x.real === undefined || y.real === undefined) return { type: t, num };
  const v = num(NEVER);
  if (!Number.isNaN(v)) return realOperand(t, v);
  // a division by zero is left to the processor; other NaNs a compiler makes, with a sign of its own
  if (op === '/' && y.real === 0) return { type: t, num };
  throw new ConversionFault('a constant that is no number (NaN)');
}

function operation(op: BinaryOp, a: NumberOf, b: NumberOf): NumberOf | undefined {
  switch (op) {
    case '+':
      return (m) => a(m) + b(m);
    case '-':
      return (m) => a(m) - b(m);
    case '*':
      return (m) => a(m) * b(m);
    case '/':
      return (m) => a(m) / b(m);
    default:
      return undefined;
  }
}

export function negateReal(o: Operand): Operand {
  const n = o.num as NumberOf;
  if (o.real !== undefined && !Number.isNaN(o.real)) return realOperand(o.type, -o.real);
  return {
    type: o.type,
    num: (m) => {
      const v = n(m);
      if (v !== v) m.stop('a number that is none (NaN) is negated', 'The machine does not keep the sign of a NaN.');
      return -v;
    },
  };
}
