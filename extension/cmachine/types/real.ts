/** float and double: IEEE numbers as x86-64 computes them. Other floating types are known by name and size only. */
import { isInteger, type CType, type EnumType, type FloatType, type IntType } from './ctype.js';

/** Whether numbers of type t are computed with: what is wider or narrower stops. */
export function isReal(t: CType): t is FloatType {
  return t.kind === 'float' && t.real === true;
}

export function isArithmetic(t: CType): t is IntType | EnumType | FloatType {
  return isInteger(t) || isReal(t);
}

/** The type in which two operands are added or compared, of which at least one is a float (C11 6.3.1.8). */
export function realType(a: CType, b: CType): FloatType {
  if (!isReal(a)) return b as FloatType;
  if (!isReal(b)) return a;
  return a.size >= b.size ? a : b;
}
