/** Comparisons whose outcome the types of their operands decide: gcc keeps their operands for what they do, and a constant. */
import type { BinaryOp, Expr } from '../parse/ast.js';
import * as C from '../types/ctype.js';
import { convertedPart, known, typeOf } from './apart.js';
import type { Context } from './context.js';

interface Range {
  readonly low: bigint;
  readonly high: bigint;
}

/** Whether such a comparison is a part of e. */
export function hasDecided(x: Context, e: Expr): boolean {
  switch (e.kind) {
    case 'binary':
      return decided(x, e.op, e.left, e.right) || hasDecided(x, e.left) || hasDecided(x, e.right);
    case 'comma':
      return hasDecided(x, e.right);
    case 'cast':
    case 'unary':
      return hasDecided(x, e.operand);
    case 'conditional':
      return hasDecided(x, e.test) || (e.then !== undefined && hasDecided(x, e.then)) || hasDecided(x, e.else);
    default:
      return false;
  }
}

function decided(x: Context, op: BinaryOp, left: Expr, right: Expr): boolean {
  if (!['<', '>', '<=', '>=', '==', '!='].includes(op)) return false;
  const [a, b] = [typeOf(x, left), typeOf(x, right)];
  if (!C.isInteger(a) || !C.isInteger(b)) return false;
  const common = C.arithmeticType(a, b);
  const [l, r] = [rangeOf(x, left, common), rangeOf(x, right, common)];
  if (l.high < r.low || r.high < l.low) return true;
  // what touches in one value is decided for one of < and >=
  return op !== '==' && op !== '!=' && (l.high === r.low || r.high === l.low);
}

/** What a value may be once it is of the common type. */
function rangeOf(x: Context, e: Expr, common: C.IntType): Range {
  const whole = valuesOf(common);
  const constant = known(x, e);
  const { low, high } = constant === undefined ? widest(x, e) : { low: constant, high: constant };
  if (low >= whole.low && high <= whole.high) return { low, high };
  if (constant === undefined) return whole;
  const wrapped = common.signed ? BigInt.asIntN(common.bits, constant) : BigInt.asUintN(common.bits, constant);
  return { low: wrapped, high: wrapped };
}

/** The values of an expression as its conversions leave them: those of the narrowest type on the way. */
function widest(x: Context, e: Expr): Range {
  if (isTruth(e)) return { low: 0n, high: 1n };
  if (e.kind === 'unary' && e.op === '~') {
    const { low, high } = widest(x, e.operand);
    return { low: ~high, high: ~low };
  }
  const t = typeOf(x, e);
  const own = C.isInteger(t) ? valuesOf(C.integerOf(t)) : { low: 0n, high: 0n };
  const part = convertedPart(e);
  if (!part || !C.isInteger(typeOf(x, part))) return own;
  const inner = widest(x, part);
  return inner.low >= own.low && inner.high <= own.high ? inner : own;
}

/** What is 0 or 1. */
function isTruth(e: Expr): boolean {
  if (e.kind === 'unary') return e.op === '!';
  return e.kind === 'binary' && ['<', '>', '<=', '>=', '==', '!=', '&&', '||'].includes(e.op);
}

function valuesOf({ bits, signed }: C.IntType): Range {
  return signed
    ? { low: -(1n << BigInt(bits - 1)), high: (1n << BigInt(bits - 1)) - 1n }
    : { low: 0n, high: (1n << BigInt(bits)) - 1n };
}
