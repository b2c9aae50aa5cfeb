/** Compatible types (C11 6.2.7), as _Generic and __builtin_types_compatible_p ask. */
import { integerOf, isInteger } from './ctype.js';
import type { ArrayType, CType, FloatType, FunctionType, IntType, Parameter, PointerType } from './ctype.js';
import { mainOf, qualifiersOf, unqualified } from './qualifiers.js';

export function compatible(x: CType, y: CType): boolean {
  if (x === y) return true;
  if (qualifiersOf(x) !== qualifiersOf(y)) return false;
  const a = mainOf(x);
  const b = mainOf(y);
  if (a === b) return true;
  if (a.kind !== b.kind) {
    // an enum is compatible with its underlying type
    return isInteger(a) && isInteger(b) && compatible(integerOf(a), integerOf(b));
  }
  switch (a.kind) {
    case 'int':
      return a.name === (b as IntType).name;
    case 'float':
      return a.name === (b as FloatType).name;
    case 'pointer':
      return compatible(a.to, (b as PointerType).to);
    case 'array': {
      const other = b as ArrayType;
      return (
        compatible(a.of, other.of) &&
        (a.length === undefined || other.length === undefined || a.length === other.length)
      );
    }
    case 'function':
      return sameFunction(a, b as FunctionType);
    default:
      return a.kind === 'void';
  }
}

function sameFunction(a: FunctionType, b: FunctionType): boolean {
  if (!compatible(a.returns, b.returns)) return false;
  if (a.unprototyped || b.unprototyped) return true;
  return (
    a.variadic === b.variadic &&
    a.params.length === b.params.length &&
    a.params.every((p, i) => compatible(unqualified(p.type), unqualified((b.params[i] as Parameter).type)))
  );
}
