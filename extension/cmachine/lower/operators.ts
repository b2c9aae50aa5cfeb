/** Arithmetic on converted operands: both have type t. Signed overflow wraps (both projects build with -fwrapv). */
import { INT, isWide, type CType, type FloatType, type IntType } from '../types/ctype.js';
import type { BinaryOp } from '../parse/ast.js';
import type { Machine } from '../machine/machine.js';
import { constantOperand, wrapBig, type BigOf, type NumberOf, type Operand } from './operand.js';
import { narrow } from './convert.js';
import { realArithmetic } from './real.js';
import { computed, shifted, wholeWord } from './words.js';

const NEVER = undefined as unknown as Machine;

function divideByZero(m: Machine | undefined): never {
  if (!m) throw new RangeError('division by zero');
  return m.stop('division by zero', 'On the processor this is an exception.');
}

function shiftRange(m: Machine | undefined, count: number, bits: number): never {
  if (!m) throw new RangeError('shift out of range');
  return m.stop(
    `a ${bits}-bit value is shifted by ${count}`,
    'C leaves the result undefined; processors and compilers differ.',
  );
}

function numberArithmetic(op: BinaryOp, a: NumberOf, b: NumberOf, t: IntType): NumberOf {
  const cut = (f: NumberOf): NumberOf => narrow(f, t);
  switch (op) {
    case '+':
      return t.signed && t.bits === 32 ? (m) => (a(m) + b(m)) | 0 : cut((m) => a(m) + b(m));
    case '-':
      return t.signed && t.bits === 32 ? (m) => (a(m) - b(m)) | 0 : cut((m) => a(m) - b(m));
    case '*':
      return t.signed && t.bits === 32 ? (m) => Math.imul(a(m), b(m)) : cut((m) => Math.imul(a(m), b(m)));
    case '/':
      return cut((m) => {
        const x = a(m);
        const y = b(m);
        if (y === 0) divideByZero(m);
        return Math.trunc(x / y);
      });
    case '%':
      return cut((m) => {
        const x = a(m);
        const y = b(m);
        if (y === 0) divideByZero(m);
        return x % y;
      });
    case '&':
      return t.signed ? (m) => a(m) & b(m) : (m) => (a(m) & b(m)) >>> 0;
    case '|':
      return t.signed ? (m) => a(m) | b(m) : (m) => (a(m) | b(m)) >>> 0;
    case '^':
      return t.signed ? (m) => a(m) ^ b(m) : (m) => (a(m) ^ b(m)) >>> 0;
    default:
      throw new Error(`no arithmetic operator: ${op}`);
  }
}

/** The same with a constant on the right: the operators that masks and counters are made with. */
function withConstant(op: BinaryOp, a: NumberOf, k: number, t: IntType): NumberOf | undefined {
  if (t.bits !== 32) return undefined;
  switch (op) {
    case '+':
      return t.signed ? (m) => (a(m) + k) | 0 : (m) => (a(m) + k) >>> 0;
    case '-':
      return t.signed ? (m) => (a(m) - k) | 0 : (m) => (a(m) - k) >>> 0;
    case '&':
      return t.signed ? (m) => a(m) & k : (m) => (a(m) & k) >>> 0;
    case '|':
      return t.signed ? (m) => a(m) | k : (m) => (a(m) | k) >>> 0;
    default:
      return undefined;
  }
}

function bigArithmetic(op: BinaryOp, a: BigOf, b: BigOf, t: IntType): BigOf {
  const wrap: (v: bigint) => bigint = t.signed ? (v) => BigInt.asIntN(t.bits, v) : (v) => BigInt.asUintN(t.bits, v);
  switch (op) {
    case '+':
      return (m) => wrap(a(m) + b(m));
    case '-':
      return (m) => wrap(a(m) - b(m));
    case '*':
      return (m) => wrap(a(m) * b(m));
    case '/':
      return (m) => {
        const x = a(m);
        const y = b(m);
        if (y === 0n) divideByZero(m);
        return wrap(x / y);
      };
    case '%':
      return (m) => {
        const x = a(m);
        const y = b(m);
        if (y === 0n) divideByZero(m);
        return x % y;
      };
    case '&':
      return (m) => a(m) & b(m);
    case '|':
      return (m) => a(m) | b(m);
    case '^':
      return (m) => a(m) ^ b(m);
    default:
      throw new Error(`no arithmetic operator: ${op}`);
  }
}

function fold(o: Operand, known: boolean): Operand {
  if (!known) return o;
  try {
    const v = o.big ? o.big(NEVER) : BigInt((o.num as NumberOf)(NEVER));
    return constantOperand(o.type, v);
  } catch (e) {
    if (e instanceof RangeError || e instanceof TypeError) return o;
    throw e;
  }
}

export function arithmetic(op: BinaryOp, x: Operand, y: Operand, t: IntType | FloatType): Operand {
  if (t.kind === 'float') return realArithmetic(op, x, y, t);
  const known = x.constant !== undefined && y.constant !== undefined;
  if (isWide(t)) {
    const big = bigArithmetic(op, x.big as BigOf, y.big as BigOf, t);
    return fold({ type: t, big: t.bits === 64 ? computed(op, big, x, y) : big }, known);
  }
  const a = x.num as NumberOf;
  const short = y.constant === undefined ? undefined : withConstant(op, a, Number(y.constant), t);
  return fold({ type: t, num: short ?? numberArithmetic(op, a, y.num as NumberOf, t) }, known);
}

/** x has the promoted type t; the count has any integer type. */
export function shift(op: '<<' | '>>', x: Operand, count: Operand, t: IntType): Operand {
  const known = x.constant !== undefined && count.constant !== undefined;
  const c = count.big;
  const n: NumberOf = c ? (m) => Number(c(m)) : (count.num as NumberOf);
  const bits = t.bits;
  if (isWide(t)) {
    const a = x.big as BigOf;
    const by = count.constant ?? -1n;
    if (by >= 0n && by < BigInt(t.size * 8)) {
      const big: BigOf = op === '<<' ? (m) => wrapBig(a(m) << by, t) : (m) => a(m) >> by;
      return fold({ type: t, big: t.bits === 64 ? shifted(op, big, x, Number(by), t.signed) : big }, known);
    }
    const big: BigOf = (m) => {
      const v = a(m);
      const s = n(m);
      if (s < 0 || s >= t.size * 8) shiftRange(m, s, t.size * 8);
      return op === '<<' ? wrapBig(v << BigInt(s), t) : v >> BigInt(s);
    };
    return fold({ type: t, big }, known);
  }
  const a = x.num as NumberOf;
  const by = count.constant ?? -1n;
  if (by >= 0n && by < BigInt(bits)) return fold({ type: t, num: shiftedBy(op, a, Number(by), t.signed) }, known);
  const num: NumberOf = (m) => {
    const v = a(m);
    const s = n(m);
    if (s < 0 || s >= bits) shiftRange(m, s, bits);
    if (op === '<<') return t.signed ? v << s : (v << s) >>> 0;
    return t.signed ? v >> s : v >>> s;
  };
  return fold({ type: t, num }, known);
}

function shiftedBy(op: '<<' | '>>', a: NumberOf, by: number, signed: boolean): NumberOf {
  if (op === '<<') return signed ? (m) => a(m) << by : (m) => (a(m) << by) >>> 0;
  return signed ? (m) => a(m) >> by : (m) => a(m) >>> by;
}

/** Comparison of two operands of the same type (pointers compare as unsigned); the result is an int. */
export function compare(op: BinaryOp, x: Operand, y: Operand, t: CType): Operand {
  const isKnown = (o: Operand) => o.constant !== undefined || o.real !== undefined;
  const known = isKnown(x) && isKnown(y);
  let num: NumberOf;
  if (x.big && y.big) {
    const a = wholeWord(x);
    const b = wholeWord(y);
    num = a && b ? numberCompare(op, a, b) : bigCompare(op, x.big, y.big);
  } else {
    const a = x.num as NumberOf;
    const b = y.num as NumberOf;
    if (t.kind === 'pointer' && op !== '==' && op !== '!=') {
      num = pointerCompare(op, a, b);
    } else
      num =
        (y.constant === undefined ? undefined : constantCompare(op, a, Number(y.constant))) ?? numberCompare(op, a, b);
  }
  return fold({ type: INT, num }, known);
}

function pointerCompare(op: BinaryOp, a: NumberOf, b: NumberOf): NumberOf {
  const less = (x: number, y: number) => (x < 0 === y < 0 ? x < y : y < 0);
  switch (op) {
    case '<':
      return (m) => (less(a(m), b(m)) ? 1 : 0);
    case '>':
      return (m) => {
        const x = a(m);
        return less(b(m), x) ? 1 : 0;
      };
    case '<=':
      return (m) => {
        const x = a(m);
        return less(b(m), x) ? 0 : 1;
      };
    default:
      return (m) => (less(a(m), b(m)) ? 0 : 1);
  }
}

function numberCompare(op: BinaryOp, a: NumberOf, b: NumberOf): NumberOf {
  switch (op) {
    case '<':
      return (m) => (a(m) < b(m) ? 1 : 0);
    case '>':
      return (m) => (a(m) > b(m) ? 1 : 0);
    case '<=':
      return (m) => (a(m) <= b(m) ? 1 : 0);
    case '>=':
      return (m) => (a(m) >= b(m) ? 1 : 0);
    case '==':
      return (m) => (a(m) === b(m) ? 1 : 0);
    default:
      return (m) => (a(m) !== b(m) ? 1 : 0);
  }
}

/** The same with a constant on the right, for the comparisons that tests are made with. */
function constantCompare(op: BinaryOp, a: NumberOf, k: number): NumberOf | undefined {
  switch (op) {
    case '<':
      return (m) => (a(m) < k ? 1 : 0);
    case '==':
      return (m) => (a(m) === k ? 1 : 0);
    case '!=':
      return (m) => (a(m) !== k ? 1 : 0);
    default:
      return undefined;
  }
}

function bigCompare(op: BinaryOp, a: BigOf, b: BigOf): NumberOf {
  switch (op) {
    case '<':
      return (m) => (a(m) < b(m) ? 1 : 0);
    case '>':
      return (m) => (a(m) > b(m) ? 1 : 0);
    case '<=':
      return (m) => (a(m) <= b(m) ? 1 : 0);
    case '>=':
      return (m) => (a(m) >= b(m) ? 1 : 0);
    case '==':
      return (m) => (a(m) === b(m) ? 1 : 0);
    default:
      return (m) => (a(m) !== b(m) ? 1 : 0);
  }
}

export function negate(o: Operand, t: IntType): Operand {
  const known = o.constant !== undefined;
  if (isWide(t)) {
    const b = o.big as BigOf;
    return fold({ type: t, big: (m) => wrapBig(-b(m), t) }, known);
  }
  const n = o.num as NumberOf;
  return fold({ type: t, num: narrow((m) => -n(m), t) }, known);
}

export function complement(o: Operand, t: IntType): Operand {
  const known = o.constant !== undefined;
  if (isWide(t)) {
    const b = o.big as BigOf;
    return fold({ type: t, big: (m) => wrapBig(~b(m), t) }, known);
  }
  const n = o.num as NumberOf;
  return fold({ type: t, num: narrow((m) => ~n(m), t) }, known);
}
