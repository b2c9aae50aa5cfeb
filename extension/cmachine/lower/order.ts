/** The order in which gcc -O0 evaluates operands where C leaves it open (DECISIONS 9); where it is not known, a stop. */
import type { BinaryOp, Expr } from '../parse/ast.js';
import type { Token } from '../preprocess/token.js';
import * as C from '../types/ctype.js';
import { convertedPart, known, only, split, typeOf } from './apart.js';
import type { Context } from './context.js';
import { disturbing, emits } from './emits.js';
import { faultAt } from './faults.js';
import { narrowingsOf } from './narrowing.js';
import { acts, hasEffects, stable } from './stable.js';

const SWAPPED: ReadonlySet<BinaryOp> = new Set(['+', '*', '&', '|', '^', '==', '!=', '<', '>', '<=', '>=']);

const COMPARISONS: ReadonlySet<BinaryOp> = new Set(['==', '!=', '<', '>', '<=', '>=']);

export const isPointer = (t: C.CType): boolean => t.kind === 'pointer' || t.kind === 'array';

/** Whether the order of two operands can be told. */
export function meet(x: Context, a: Expr, b: Expr): boolean {
  // a constant calls nothing, whatever it is written with
  return disturbing(x, a, b) && known(x, a) === undefined && known(x, b) === undefined;
}

/**
 * gcc puts plain variables last in operations that commute, and pointers first in additions. A variable that is widened for the
 * operation is no plain one, unless the operation is then done in fewer bits.
 */
export function rightFirst(x: Context, op: BinaryOp, left: Expr, right: Expr, whole?: Expr): boolean {
  if (!meet(x, left, right)) return false;
  if (op === '+') {
    const p = isPointer(typeOf(x, left));
    const q = isPointer(typeOf(x, right));
    if (p !== q) return q;
  }
  if (!SWAPPED.has(op) || variable(x, right)) return false;
  const v = widened(x, left, variable);
  if (!v && reducible(x, left)) throw notKnown(left.at);
  if (!v) return false;
  if (v.kind === 'pointer') return true;
  const size = operationSize(x, op, left, right);
  const plain = sizeOfOperand(v) === size;
  // what is done in 128 bits may be done in fewer once it is cut
  if (sizeOfOperand(typeOf(x, right)) > 8) throw notKnown(left.at);
  const cuts = COMPARISONS.has(op) || !whole ? [] : narrowingsOf(whole).filter((c) => c.bits < size * 8);
  if (cuts.length === 0) return plain;
  // what is cut to a bit-field lies in the smallest integer that holds it
  const fits = (bits: number) => sizeOfOperand(v) === 2 ** Math.ceil(Math.log2(Math.max(bits, 8) / 8));
  // what is stored is put in order as it stands before it is cut; a cast cuts at once
  const early = plain && cuts.every((c) => c.by === 'store');
  if (early) return true;
  if (op === '*' || cuts.some((c) => c.by === 'operation')) {
    if (cuts.some((c) => fits(c.bits) !== plain)) throw notKnown(left.at);
    return plain;
  }
  return cuts.some((c) => fits(c.bits));
}

/** What `find` finds in e without the conversions to wider types around it. */
function widened<T>(x: Context, e: Expr, find: (x: Context, e: Expr) => T | undefined): T | undefined {
  const found = find(x, e);
  const part = convertedPart(e) ?? only(e);
  if (found || !part) return found;
  return only(e) || sizeOfOperand(typeOf(x, e)) > sizeOfOperand(typeOf(x, part)) ? widened(x, part, find) : undefined;
}

/** The type of e without conversions to wider types. */
function unwidened(x: Context, e: Expr): C.CType {
  const part = convertedPart(e);
  if (!part) return typeOf(x, e);
  const [to, from] = [typeOf(x, e), typeOf(x, part)];
  return C.isInteger(to) && C.isInteger(from) && sizeOfOperand(to) > sizeOfOperand(from) ? unwidened(x, part) : to;
}

/** Bytes in which gcc may do the last operation of e, before it widens what it gives. */
function shortenedSize(x: Context, of: Expr): number {
  const e = unconverted(of);
  const whole = sizeOfOperand(unwidened(x, of));
  if (e.kind === 'conditional')
    return Math.min(whole, Math.max(shortenedSize(x, e.then ?? e.test), shortenedSize(x, e.else)));
  if (e.kind !== 'binary') return whole;
  if (e.op === '>>') return Math.min(whole, shortenedSize(x, e.left));
  if (!['/', '%', '&', '|', '^'].includes(e.op)) return whole;
  return Math.min(whole, Math.max(shortenedSize(x, e.left), shortenedSize(x, e.right)));
}

/** Bytes of the type in which gcc does an operation: bits are combined and values compared in fewer than C says where that is the same. */
function operationSize(x: Context, op: BinaryOp, left: Expr, right: Expr): number {
  const declared = Math.max(sizeOfOperand(typeOf(x, left)), sizeOfOperand(typeOf(x, right)), 4);
  if (op === '+' || op === '*') return declared;
  const [a, b] = [unwidened(x, left), unwidened(x, right)];
  if (!C.isInteger(a) || !C.isInteger(b)) return declared;
  // what is stored in a bit-field has its width
  const stored = unconverted(right);
  if (stored.kind === 'assign' && stored.left.kind === 'member') throw notKnown(left.at);
  const [p, q] = [sizeOfOperand(a), sizeOfOperand(b)];
  if (p < declared && shortenedSize(x, right) < q) throw notKnown(left.at);
  if (p >= declared || q >= declared) return declared;
  if (C.integerOf(a).signed !== C.integerOf(b).signed) {
    if (p >= 4 && q >= 4) throw notKnown(left.at);
    return declared;
  }
  if (COMPARISONS.has(op)) return Math.max(p, q);
  if (C.integerOf(a).bool !== C.integerOf(b).bool) throw notKnown(left.at);
  return p === q ? p : Math.max(p, q, 4);
}

/** The plain variables that arithmetic combines. */
function variablesIn(of: Expr): string[] {
  const e = unconverted(of);
  if (e.kind === 'name') return [e.name];
  return e.kind === 'binary' ? [...variablesIn(e.left), ...variablesIn(e.right)] : [];
}

/** Whether e looks like what gcc makes a plain variable of: a sum with 0, a variable combined with itself, a sign taken twice. */
export function reducible(x: Context, e: Expr): boolean {
  const part = convertedPart(e);
  if (part) return reducible(x, part);
  if (e.kind === 'unary') return e.operand.kind === 'unary' && e.operand.op === e.op && (e.op === '-' || e.op === '~');
  if (e.kind !== 'binary' || COMPARISONS.has(e.op)) return false;
  const neutral = e.op === '*' || e.op === '/' ? 1n : e.op === '&' ? -1n : 0n;
  const variables = variablesIn(e);
  const same = new Set(variables).size < variables.length;
  return same || known(x, e.left) === neutral || known(x, e.right) === neutral;
}

function sizeOfOperand(t: C.CType): number {
  return isPointer(t) ? 8 : C.isInteger(t) ? C.sizeOf(t) : 0;
}

/** e without the conversions around it. */
function unconverted(e: Expr): Expr {
  const part = convertedPart(e) ?? only(e);
  return part ? unconverted(part) : e;
}

/** Whether conversions lead back to the width that they began with, and lose nothing on the way. */
function converts(x: Context, e: Expr): boolean {
  const width = sizeOfOperand(typeOf(x, unconverted(e)));
  if (sizeOfOperand(typeOf(x, e)) !== width) return false;
  for (let part: Expr | undefined = e; part; part = convertedPart(part))
    if (sizeOfOperand(typeOf(x, part)) < width) return false;
  return true;
}

/** The type of the variable that e is, through casts that keep the width. */
function variable(x: Context, e: Expr): C.CType | undefined {
  const part = convertedPart(e);
  if (part) return converts(x, e) ? variable(x, unconverted(e)) : undefined;
  if (e.kind === 'comma') return hasEffects(e.left) ? undefined : variable(x, e.right);
  // which arm it is, is not asked here
  if (e.kind === 'generic' && e.arms.some((arm) => variable(x, arm.value))) throw notKnown(e.at);
  if (e.kind === 'choose') return variable(x, known(x, e.test) !== 0n ? e.then : e.else);
  if (e.kind === 'statement') {
    const [only] = e.body.items;
    return e.body.items.length === 1 && only?.kind === 'expression' ? variable(x, only.expr) : undefined;
  }
  if (e.kind === 'conditional' && e.then) {
    const test = known(x, e.test);
    if (test === undefined && e.then.kind === 'name' && e.else.kind === 'name' && e.then.name === e.else.name)
      return variable(x, e.then);
    return test === undefined ? undefined : variable(x, test !== 0n ? e.then : e.else);
  }
  if (e.kind !== 'name') return undefined;
  const b = x.scope.name(e.name);
  return (b?.kind === 'local' || b?.kind === 'global') && C.isScalar(b.type) ? b.type : undefined;
}

type Binary = Extract<Expr, { kind: 'binary' }>;

/** e as gcc writes it, where an operand is a comma expression: its first part then comes before the other operand. */
export function takenApart(x: Context, e: Binary): Expr | undefined {
  if (!acts(e) || !meet(x, e.left, e.right)) return undefined;
  const s = split(x, e);
  return s && { kind: 'comma', left: s.first, right: s.rest, at: e.at };
}

/** Stops where a part of an object that gcc finds twice, to read and to write it, can change in between. */
export function establishedCompound(x: Context, left: Expr, at: Token): void {
  if (!emits(x, left)) return;
  const parts = partsOf(x, left);
  const changes = parts.findIndex((p) => !hasEffects(p) && !stable(x, p));
  if (changes >= 0 && parts.slice(changes).some((p) => emits(x, p))) throw notKnown(at);
}

/** Operations of which gcc keeps the operands that have effects, not the result. */
const REPEATED: ReadonlySet<BinaryOp> = new Set(['+', '-', '*', '&', '|', '^', '<<', '>>']);

/** What decides which object e is, in the order of evaluation. */
function partsOf(x: Context, e: Expr): Expr[] {
  switch (e.kind) {
    case 'index':
      return inOrder(x, e.base, e.index, rightFirst(x, '+', e.base, e.index));
    case 'member':
      return partsOf(x, e.base);
    case 'binary':
      return REPEATED.has(e.op) ? inOrder(x, e.left, e.right, rightFirst(x, e.op, e.left, e.right, e)) : [e];
    case 'unary':
    case 'cast':
      return partsOf(x, e.operand);
    default:
      return [e];
  }
}

function inOrder(x: Context, left: Expr, right: Expr, swapped: boolean): Expr[] {
  const [l, r] = [partsOf(x, left), partsOf(x, right)];
  return swapped ? [...r, ...l] : [...l, ...r];
}

export function notKnown(at: Token): Error {
  return faultAt(
    at,
    'the order of the calls in this expression is not established',
    'C leaves it open and compilers differ: give one of the calls a statement of its own.',
  );
}
