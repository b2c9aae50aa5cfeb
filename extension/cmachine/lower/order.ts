/** The order in which gcc -O0 evaluates operands where C leaves it open (DECISIONS 9); where it is not known, a stop. */
import type { BinaryOp, Expr } from '../parse/ast.js';
import type { Token } from '../preprocess/token.js';
import * as C from '../types/ctype.js';
import { comesApart, convertedPart, known, split, typeOf } from './apart.js';
import type { Context } from './context.js';
import { hasDecided } from './decided.js';
import { emits } from './emits.js';
import { faultAt } from './faults.js';
import { narrowingsOf } from './narrowing.js';
import { hasEffects, stable } from './stable.js';

const SWAPPED: ReadonlySet<BinaryOp> = new Set(['+', '*', '&', '|', '^', '==', '!=', '<', '>', '<=', '>=']);

const COMPARISONS: ReadonlySet<BinaryOp> = new Set(['==', '!=', '<', '>', '<=', '>=']);

export const isPointer = (t: C.CType): boolean => t.kind === 'pointer' || t.kind === 'array';

/** Whether calls in one of them can be told from the other: then their order matters. */
function conflict(x: Context, a: Expr, b: Expr): boolean {
  if (!(emits(x, a) && !stable(x, b)) && !(emits(x, b) && !stable(x, a))) return false;
  // a constant calls nothing, whatever it is written with
  return known(x, a) === undefined && known(x, b) === undefined;
}

/**
 * gcc puts plain variables last in operations that commute, and pointers first in additions. A variable that is widened for the
 * operation is no plain one, unless the operation is then done in fewer bits.
 */
export function rightFirst(x: Context, op: BinaryOp, left: Expr, right: Expr, whole?: Expr): boolean {
  if (!conflict(x, left, right)) return false;
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
  const part = convertedPart(e);
  if (found || !part) return found;
  return sizeOfOperand(typeOf(x, e)) > sizeOfOperand(typeOf(x, part)) ? widened(x, part, find) : undefined;
}

/** The type of e without conversions to wider types. */
function unwidened(x: Context, e: Expr): C.CType {
  const part = convertedPart(e);
  if (!part) return typeOf(x, e);
  const [to, from] = [typeOf(x, e), typeOf(x, part)];
  return C.isInteger(to) && C.isInteger(from) && sizeOfOperand(to) > sizeOfOperand(from) ? unwidened(x, part) : to;
}

/** Bytes of the type in which gcc does an operation: bits are combined and values compared in fewer than C says where that is the same. */
function operationSize(x: Context, op: BinaryOp, left: Expr, right: Expr): number {
  const declared = Math.max(sizeOfOperand(typeOf(x, left)), sizeOfOperand(typeOf(x, right)), 4);
  if (op === '+' || op === '*') return declared;
  const [a, b] = [unwidened(x, left), unwidened(x, right)];
  if (!C.isInteger(a) || !C.isInteger(b)) return declared;
  const [p, q] = [sizeOfOperand(a), sizeOfOperand(b)];
  if (p >= declared || q >= declared) return declared;
  if (C.integerOf(a).signed !== C.integerOf(b).signed) {
    if (p >= 4 && q >= 4) throw notKnown(left.at);
    return declared;
  }
  const alike = p === q && C.integerOf(a).bool === C.integerOf(b).bool;
  return alike || COMPARISONS.has(op) ? Math.max(p, q) : Math.max(p, q, 4);
}

/** Whether e looks like what gcc makes a plain variable of: a sum with 0, a variable combined with itself, a sign taken twice. */
export function reducible(x: Context, e: Expr): boolean {
  const part = convertedPart(e);
  if (part) return reducible(x, part);
  if (e.kind === 'unary') return e.operand.kind === 'unary' && e.operand.op === e.op && (e.op === '-' || e.op === '~');
  if (e.kind !== 'binary' || COMPARISONS.has(e.op)) return false;
  const neutral = e.op === '*' || e.op === '/' ? 1n : e.op === '&' ? -1n : 0n;
  const same = e.left.kind === 'name' && e.right.kind === 'name' && e.left.name === e.right.name;
  return same || known(x, e.left) === neutral || known(x, e.right) === neutral;
}

function sizeOfOperand(t: C.CType): number {
  return isPointer(t) ? 8 : C.isInteger(t) ? C.sizeOf(t) : 0;
}

/** The type of the variable that e is, through casts that keep the width. */
function variable(x: Context, e: Expr): C.CType | undefined {
  const part = convertedPart(e);
  if (part) {
    const v = variable(x, part);
    return v && sizeOfOperand(v) === sizeOfOperand(typeOf(x, e)) ? v : undefined;
  }
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
  if (!emits(x, e) || !conflict(x, e.left, e.right)) return undefined;
  const s = split(x, e);
  return s && { kind: 'comma', left: s.first, right: s.rest, at: e.at };
}

/** Stops at forms that gcc rewrites before it evaluates them, where that can be told. */
export function establishedBinary(x: Context, op: BinaryOp, left: Expr, right: Expr, at: Token): void {
  if (conflict(x, left, right) && (comesApart(x, right) || (comesApart(x, left) && variable(x, last(left)))))
    throw notKnown(at);
  if (op === '-' && right.kind === 'binary' && turnsRound(right)) {
    if (conflict(x, right.left, right.right) || (conflict(x, left, right) && variable(x, left))) throw notKnown(at);
  }
  if (op === '+' && conflict(x, left, right) && (startsNegated(x, left) || isNot(right))) throw notKnown(at);
  if (COMPARISONS.has(op) && isNot(left) && isNot(right) && conflict(x, left, right)) throw notKnown(at);
  if (conflict(x, left, right) && (turnedRound(x, op, left, right) || hasDecided(x, left) || hasDecided(x, right)))
    throw notKnown(at);
  // gcc simplifies a & (b ^ a) and the like
  if (conflict(x, left, right) && shared(x, op, left, right)) throw notKnown(at);
}

/** Whether gcc gathers the constants of both sides, or takes a sign out of both, and then starts with the right one. */
function turnedRound(x: Context, op: BinaryOp, left: Expr, right: Expr): boolean {
  const call = plain(right).kind === 'call';
  if (op === '^') return isComplement(right) || (isComplement(left) && !call);
  if (op === '*') return scaled(x, right) || (scaled(x, left) && !call);
  if (op === '+' || op === '-') {
    const [l, r] = [termsOf(left), termsOf(right)];
    if (l.length + r.length > 2 && l.some((t) => gathered(x, t)) && r.some((t) => gathered(x, t))) return true;
    return op === '-' && ((startsNegated(x, left) && !call) || (r.length > 1 && hasFromConstant(x, right)));
  }
  return COMPARISONS.has(op) && startsNegated(x, left) && startsNegated(x, right);
}

/** e without conversions, and the last of what a comma expression computes. */
const plain = (e: Expr): Expr => {
  const part = convertedPart(e) ?? (e.kind === 'comma' ? e.right : undefined);
  return part ? plain(part) : e;
};

/** A product, quotient or shift with a constant. */
function scaled(x: Context, of: Expr): boolean {
  const e = plain(of);
  if (e.kind === 'unary' && (e.op === '-' || e.op === '~')) return scaled(x, e.operand);
  if (e.kind !== 'binary' || !['*', '/', '<<'].includes(e.op)) return false;
  const constant = known(x, e.left) !== undefined || known(x, e.right) !== undefined;
  return constant || (e.op === '*' && (scaled(x, e.left) || scaled(x, e.right)));
}

/** A term that gcc gathers with others of a sum: one that is scaled, but no constant that is shifted by what a call says. */
function gathered(x: Context, of: Expr): boolean {
  const e = plain(of);
  if (e.kind === 'unary' && (e.op === '-' || e.op === '~')) return gathered(x, e.operand);
  return scaled(x, e) && !(e.kind === 'binary' && e.op === '<<' && known(x, e.right) === undefined);
}

/** What a sum adds and takes away; anything else is its only term. */
function termsOf(of: Expr): Expr[] {
  const e = plain(of);
  return e.kind === 'binary' && (e.op === '+' || e.op === '-') ? [...termsOf(e.left), ...termsOf(e.right)] : [e];
}

/** Whether a constant less something is a term of a sum. */
function hasFromConstant(x: Context, of: Expr): boolean {
  const e = plain(of);
  if (e.kind !== 'binary' || (e.op !== '+' && e.op !== '-')) return false;
  return (e.op === '-' && known(x, e.left) !== undefined) || hasFromConstant(x, e.left) || hasFromConstant(x, e.right);
}

/** A complement, or bits combined with one. */
function isComplement(of: Expr): boolean {
  const e = plain(of);
  if (e.kind === 'unary') return e.op === '~';
  return e.kind === 'binary' && ['&', '|', '^'].includes(e.op) && (isComplement(e.left) || isComplement(e.right));
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

/** Operations inside of an operation that can cancel out with it, or leave one operand less. */
const CANCELLING: Readonly<Partial<Record<BinaryOp, string>>> = {
  '&': '&|^',
  '|': '&|^',
  '^': '&|^',
  '+': '-',
  '-': '+-',
};

/** Whether a variable that calls may change is an operand on both sides, so that gcc may read it once or not at all. */
function shared(x: Context, op: BinaryOp, left: Expr, right: Expr): boolean {
  const inner = COMPARISONS.has(op) ? '+-^' : (CANCELLING[op] ?? '');
  if (![left, right].some((side) => side.kind === 'binary' && inner.includes(side.op))) return false;
  const names = new Set(partsOf(x, left).flatMap((p) => (p.kind === 'name' ? [p.name] : [])));
  return partsOf(x, right).some((p) => p.kind === 'name' && names.has(p.name) && !stable(x, p));
}

const last = (e: Expr): Expr => (e.kind === 'comma' ? last(e.right) : e.kind === 'cast' ? last(e.operand) : e);

export function establishedUnary(x: Context, op: string, operand: Expr, at: Token): void {
  if ((op !== '-' && op !== '~') || operand.kind !== 'binary' || !turnsRound(operand)) return;
  if (conflict(x, operand.left, operand.right)) throw notKnown(at);
}

/** A sum whose negation gcc writes with its operands the other way round. */
function turnsRound(e: Extract<Expr, { kind: 'binary' }>): boolean {
  return e.op === '-' || (e.op === '+' && (isNegation(e.left) || isNegation(e.right)));
}

const isNot = (of: Expr): boolean => {
  const e = plain(of);
  return e.kind === 'unary' && e.op === '~';
};
const isNegation = (e: Expr): boolean => e.kind === 'unary' && (e.op === '~' || e.op === '-');

/** A sum that starts with something negative, which gcc puts last. */
function startsNegated(x: Context, e: Expr): boolean {
  const part = convertedPart(e);
  if (part) return startsNegated(x, part);
  if (isNegation(e) || isComplement(e)) return true;
  if (e.kind !== 'binary' || (e.op !== '-' && e.op !== '+')) return false;
  return (e.op === '-' && known(x, e.left) !== undefined) || startsNegated(x, e.left);
}

export function notKnown(at: Token): Error {
  return faultAt(
    at,
    'the order of the calls in this expression is not established',
    'C leaves it open and compilers differ: give one of the calls a statement of its own.',
  );
}
