/** What gcc -O0 stores as it is: it is read where it lies, behind the calls that find where it goes. */
import type { Expr } from '../parse/ast.js';
import * as C from '../types/ctype.js';
import { convertedPart, known, typeOf } from './apart.js';
import type { Context } from './context.js';
import { isPointer, notKnown, reducible } from './order.js';
import { hasEffects } from './stable.js';

/**
 * The object whose value is stored as it is in one of type `to`.
 * Undefined where something is computed or converted, which comes before those calls. Stops where gcc may find that it is nothing.
 */
export function readLast(x: Context, e: Expr, to: C.CType): Expr | undefined {
  const found = unconverted(x, e);
  return found && sameValues(typeOf(x, found), to) ? found : undefined;
}

/** The object that e is, without what gcc folds away. */
function unconverted(x: Context, e: Expr): Expr | undefined {
  const part = convertedPart(e);
  if (part) {
    const found = unconverted(x, part);
    return found && keepsValues(typeOf(x, found), typeOf(x, e)) ? found : undefined;
  }
  switch (e.kind) {
    case 'name':
    case 'member':
    case 'index':
      return e;
    case 'unary':
      if (e.op === '*') return e;
      break;
    case 'choose':
      return unconverted(x, known(x, e.test) !== 0n ? e.then : e.else);
    case 'comma':
      if (!hasEffects(e.left)) return unconverted(x, e.right);
      if (unconverted(x, e.right)) throw notKnown(e.at);
      return undefined;
    case 'conditional': {
      const test = known(x, e.test);
      if (test !== undefined && e.then) return unconverted(x, test !== 0n ? e.then : e.else);
      const then = e.then && unconverted(x, e.then);
      // x ? x : 0 is x, and so is either of two that are one
      if (then && (known(x, e.else) === 0n ? !hasEffects(e.test) : sameObject(then, unconverted(x, e.else))))
        throw notKnown(e.at);
      return undefined;
    }
    case 'statement': {
      const [only] = e.body.items;
      return e.body.items.length === 1 && only?.kind === 'expression' ? unconverted(x, only.expr) : undefined;
    }
    default:
  }
  if (reducible(x, e)) throw notKnown(e.at);
  return undefined;
}

/** Whether both may be spelled for the same object. */
function sameObject(a: Expr, b: Expr | undefined): boolean {
  if (b?.kind !== a.kind) return false;
  if (a.kind === 'name') return b.kind === 'name' && a.name === b.name;
  return a.kind !== 'member' || (b.kind === 'member' && a.name === b.name && sameObject(a.base, b.base));
}

/** Whether a value of one type is one of the other to gcc, without a conversion. */
function sameValues(a: C.CType, b: C.CType): boolean {
  if (a.kind === 'float' || b.kind === 'float') return a.kind === b.kind && C.sizeOf(a) === C.sizeOf(b);
  if (!C.isInteger(a) || !C.isInteger(b)) return isPointer(a) && isPointer(b);
  const [p, q] = [C.integerOf(a), C.integerOf(b)];
  return p.bits === q.bits && p.signed === q.signed && p.bool === q.bool;
}

/** Whether a conversion to type b and back leaves every value of type a. */
function keepsValues(a: C.CType, b: C.CType): boolean {
  if (a.kind === 'float' || b.kind === 'float') return a.kind === b.kind && C.sizeOf(a) <= C.sizeOf(b);
  const bits = (t: C.CType) => (C.isInteger(t) ? C.integerOf(t).bits : 64);
  const bool = (t: C.CType) => C.isInteger(t) && C.integerOf(t).bool === true;
  // back to _Bool is a comparison
  if (bool(a) !== bool(b)) return false;
  return C.isScalar(a) && C.isScalar(b) && bits(a) <= bits(b);
}
