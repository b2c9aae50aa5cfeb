/** Conversions between scalar types (C11 6.3), exactly as gcc does them. */
import { BOOL, integerOf, isInteger, isWide, nameOf, type CType, type IntType } from '../types/ctype.js';
import { unqualified } from '../types/qualifiers.js';
import { isReal } from '../types/real.js';
import { convertReal } from './real.js';
import { lowWord, resigned, widened } from './words.js';
import { constantOperand, pointerNumber, truth, wrapBig, type BigOf, type NumberOf, type Operand } from './operand.js';

export class ConversionFault extends Error {}

/** The value of o as type `to`; o is a scalar rvalue. */
export function convert(o: Operand, wanted: CType): Operand {
  const to = unqualified(wanted);
  if (o.type === to) return o;
  if (to.kind === 'void') return { type: to, num: o.num ?? constantNumber(o) };
  if (to.kind === 'float' || o.type.kind === 'float') {
    if ((to.kind === 'float' && !isReal(to)) || (o.type.kind === 'float' && !isReal(o.type)))
      throw new ConversionFault(`${nameOf(to.kind === 'float' ? to : o.type)} is not executed`);
    if (!(isInteger(to) && integerOf(to).bool)) return convertReal(o, to);
  }
  if (!isInteger(to) && to.kind !== 'pointer')
    throw new ConversionFault(`cannot convert ${nameOf(o.type)} to ${nameOf(to)}`);
  if (o.constant !== undefined) {
    const value = isInteger(o.type) || o.type.kind === 'pointer' ? o.constant : o.constant;
    if (isInteger(to) && integerOf(to).bool) return constantOperand(to, value !== 0n ? 1n : 0n);
    if (to.kind === 'pointer' && !Number.isSafeInteger(pointerNumber(value))) return fromBig(() => value, to);
    return constantOperand(to, value);
  }
  if (isInteger(to) && integerOf(to).bool) return { type: to, num: truth(o) };
  if (o.big) return fromBig(o.big, to, lowWord(o));
  return fromNumber(o.num as NumberOf, o.type, to);
}

function constantNumber(o: Operand): NumberOf {
  const b = o.big;
  return b ? (m) => Number(b(m) & 1n) : () => 0;
}

function fromBig(b: BigOf, to: CType, low?: NumberOf): Operand {
  if (to.kind === 'pointer') {
    return {
      type: to,
      num: (m) => {
        const v = Number(BigInt.asIntN(64, b(m)));
        if (!Number.isSafeInteger(v))
          m.stop(`the integer ${b(m)} is made a pointer and is no address`, 'Look at who computed it.');
        return v;
      },
    };
  }
  const t = integerOf(to as IntType);
  if (isWide(to)) {
    const big: BigOf = t.signed ? (m) => BigInt.asIntN(t.bits, b(m)) : (m) => BigInt.asUintN(t.bits, b(m));
    return { type: to, big: t.bits === 64 ? resigned(big, b) : big };
  }
  if (low) return { type: to, num: narrow(low, t) };
  return {
    type: to,
    num: t.signed ? (m) => Number(BigInt.asIntN(t.bits, b(m))) : (m) => Number(BigInt.asUintN(t.bits, b(m))),
  };
}

function fromNumber(n: NumberOf, from: CType, to: CType): Operand {
  if (to.kind === 'pointer') return { type: to, num: n };
  const t = integerOf(to as IntType);
  if (isWide(to)) {
    const unsigned = isInteger(from) && !integerOf(from).signed;
    return { type: to, big: widened((m) => wrapBig(BigInt(n(m)), t), n, unsigned) };
  }
  if (isInteger(from)) {
    const f = integerOf(from);
    const fits = f.bits < t.bits ? !f.signed || t.signed : f.bits === t.bits && f.signed === t.signed;
    if (fits) return { type: to, num: n };
  }
  return { type: to, num: narrow(n, t) };
}

/** Cuts a number (an integer below 2^53 in size) to t's bits. */
export function narrow(n: NumberOf, t: IntType): NumberOf {
  if (t.bits === 32) return t.signed ? (m) => n(m) | 0 : (m) => n(m) >>> 0;
  const shift = 32 - t.bits;
  return t.signed ? (m) => (n(m) << shift) >> shift : (m) => (n(m) << shift) >>> shift;
}

export function toBool(o: Operand): Operand {
  return convert(o, BOOL);
}
