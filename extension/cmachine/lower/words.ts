/**
 * Wide values of which only the low 32 bits are wanted: flags and fields of 64-bit registers. An arbitrary-precision number is an
 * object that has to be made; where the low word of a value can be had without making it, it is known here how. The low word is
 * evaluated in the place of the value, so whatever evaluating it does happens once.
 */
import type { Machine } from '../machine/machine.js';
import type { BinaryOp } from '../parse/ast.js';
import type { BigOf, NumberOf, Operand } from './operand.js';

/** Low words, as 32-bit integers of either sign. */
const lows = new WeakMap<BigOf, NumberOf>();
/** Values from 0 to 2^32 - 1: their low word says it all. */
const small = new WeakSet<BigOf>();
/** Values that are eight bytes of memory. */
const loads = new WeakMap<BigOf, { readonly address: NumberOf; readonly le: boolean }>();

const WORD = 0xffffffffn;

/** What gives a value's low word, where there is a shorter way than making the value. */
export function lowWord(o: Operand): NumberOf | undefined {
  if (o.constant !== undefined) {
    const k = Number(BigInt.asIntN(32, o.constant));
    return () => k;
  }
  return o.big && lows.get(o.big);
}

/** The same, unsigned, of a value that is known to have no more than that. */
export function wholeWord(o: Operand): NumberOf | undefined {
  if (!isSmall(o)) return undefined;
  const low = lowWord(o);
  return low && ((m) => low(m) >>> 0);
}

function isSmall(o: Operand): boolean {
  if (o.constant !== undefined) return o.constant >= 0n && o.constant <= WORD;
  return o.big !== undefined && small.has(o.big);
}

/** The eight bytes at an address. */
export function loadWide(address: NumberOf, signed: boolean, le: boolean): BigOf {
  const big: BigOf = signed
    ? (m) => m.memory.getBigInt64(address(m), le)
    : (m) => m.memory.getBigUint64(address(m), le);
  loads.set(big, { address, le });
  lows.set(big, le ? (m) => m.memory.getInt32(address(m), true) : (m) => m.memory.getInt32(address(m) + 4, false));
  return big;
}

/** A number made wide. `unsigned`: it is no less than 0 and below 2^32. */
export function widened(big: BigOf, from: NumberOf, unsigned: boolean): BigOf {
  lows.set(big, (m) => from(m) | 0);
  if (unsigned) small.add(big);
  return big;
}

/** A value of 64 bits taken for one of the other sign. */
export function resigned(big: BigOf, from: BigOf): BigOf {
  const low = lows.get(from);
  if (low) lows.set(big, low);
  if (small.has(from)) small.add(big);
  return big;
}

/** x op y; both have the same type of 64 bits. */
export function computed(op: BinaryOp, big: BigOf, x: Operand, y: Operand): BigOf {
  const a = lowWord(x);
  const b = lowWord(y);
  const low = a && b ? lowOf(op, a, b) : undefined;
  if (low) lows.set(big, low);
  if (op === '&' ? isSmall(x) || isSmall(y) : (op === '|' || op === '^') && isSmall(x) && isSmall(y)) small.add(big);
  return big;
}

function lowOf(op: BinaryOp, a: NumberOf, b: NumberOf): NumberOf | undefined {
  switch (op) {
    case '&':
      return (m) => a(m) & b(m);
    case '|':
      return (m) => a(m) | b(m);
    case '^':
      return (m) => a(m) ^ b(m);
    case '+':
      return (m) => (a(m) + b(m)) | 0;
    case '-':
      return (m) => (a(m) - b(m)) | 0;
    case '*':
      return (m) => Math.imul(a(m), b(m));
    default:
      return undefined;
  }
}

/** x shifted by 0 to 63 bits, x having 64. */
export function shifted(op: '<<' | '>>', big: BigOf, x: Operand, by: number, signed: boolean): BigOf {
  const a = lowWord(x);
  const load = x.big && loads.get(x.big);
  if (op === '<<') {
    if (a) lows.set(big, by < 32 ? (m) => a(m) << by : (m) => (a(m), 0));
  } else if (isSmall(x)) {
    if (a) lows.set(big, by < 32 ? (m) => a(m) >>> by : (m) => (a(m), 0));
    small.add(big);
  } else if (load) {
    const { address, le } = load;
    const low = (m: Machine, at: number): number => m.memory.getInt32(le ? at : at + 4, le);
    const high = (m: Machine, at: number): number => m.memory.getInt32(le ? at + 4 : at, le);
    if (by >= 32) {
      lows.set(big, signed ? (m) => high(m, address(m)) >> (by - 32) : (m) => high(m, address(m)) >>> (by - 32));
      if (!signed) small.add(big);
    } else if (by === 0) lows.set(big, (m) => low(m, address(m)));
    else
      lows.set(big, (m) => {
        const at = address(m);
        return (low(m, at) >>> by) | (high(m, at) << (32 - by));
      });
  }
  return big;
}
