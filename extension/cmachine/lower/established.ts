/**
 * Where calls meet in one expression, gcc -O0 evaluates the operands as they stand (order.ts), unless it first writes the expression
 * in another way: gathers constants, moves signs, cancels, narrows. Only what none of these rules names is evaluated; all else stops.
 * The rules are wider than what gcc does. `npm run fuzz:order` holds them against it.
 */
import type { Expr } from '../parse/ast.js';
import * as C from '../types/ctype.js';
import { comesApart, known, typeOf } from './apart.js';
import type { Context } from './context.js';
import { isReal } from '../types/real.js';
import { hasDecided } from './decided.js';
import { disturbs } from './emits.js';
import { unsupported } from './faults.js';
import { meet, notKnown, reducible } from './order.js';
import { Regions, isTruth, ofConstants, type Binary, type Region } from './regions.js';
import { changedBy, isShared, namesOf, objectsOf } from './same-object.js';
import { acts, hasEffects, stable } from './stable.js';
import { factorsOf, hasConstantFactor, plain, regathers } from './sums.js';

/** Expressions that were looked at as parts of others. */
const seen = new WeakSet<Expr>();

/** Stops where gcc may evaluate the operands of root in an order that is not known. Looks at root once, with all operations in it. */
export function established(x: Context, root: Expr): void {
  if (seen.has(root) || !acts(root)) return;
  const regions = new Regions(x, root, seen);
  if (regions.hidden) throw notKnown(root.at);
  if (regions.list.every((r) => r.meeting.length === 0)) return;
  if (hasDecided(x, root) || changesAnother(regions)) throw notKnown(root.at);
  const [outer] = regions.list;
  for (const r of regions.list) {
    const inner = r !== outer;
    if ((inner && leavesNothing(r)) || (r.meeting.length > 0 && rewritten(x, r, regions))) throw notKnown(root.at);
  }
}

/** Stops where gcc may evaluate an index before what is indexed, because it makes it a comma expression. */
export function establishedIndex(x: Context, base: Expr, index: Expr): void {
  if (!meet(x, base, index)) return;
  const regions = new Regions(x, index, new WeakSet());
  const changed = changedBy(index);
  const gone = regions.hidden || regions.list.some(leavesNothing) || comesApart(x, index) || comesApart(x, base);
  if (gone || hasDecided(x, index) || objectsOf(base).some((n) => changed.includes(n))) throw notKnown(index.at);
}

/** Whether constants may leave nothing of a region but what it does, or make the arms of a conditional expression one. */
function leavesNothing(r: Region): boolean {
  if (r.vanishes) return true;
  if (r.constants === 0) return false;
  // what ranges decide; bits that make values unequal are known (known-bits.ts)
  if (r.kind === 'comparison')
    return r.whole.op !== '==' && r.whole.op !== '!=' && r.within.some((w) => w.constants > 0);
  return r.kind === 'bits' && r.operands.some((o) => o.kind === 'conditional' && acts(o));
}

/** Whether one operand changes another one itself, in other than the plainest sums. */
function changesAnother({ list }: Regions): boolean {
  const operands = list.filter((r) => !isPlainSum(r)).flatMap((r) => r.operands);
  return operands.some((o) => {
    const own = changedBy(o);
    return own.length > 0 && operands.some((other) => other !== o && objectsOf(other).some((n) => own.includes(n)));
  });
}

/** n + ++n and the like. */
const isPlainSum = (r: Region): boolean =>
  r.kind === 'sum' &&
  !r.takes &&
  r.within.length === 0 &&
  r.operands.every(isStep) &&
  (!r.around || r.around.kind === 'comparison');

/** A variable, or one counted up or down. */
const isStep = (e: Expr): boolean =>
  e.kind === 'name' ||
  ((e.kind === 'postfix' || (e.kind === 'unary' && (e.op === '++' || e.op === '--'))) && e.operand.kind === 'name');

/** Whether gcc may write a region in another way. */
function rewritten(x: Context, r: Region, regions: Regions): boolean {
  if (r.vanishes || r.within.some((w) => w.vanishes) || r.fromConstant) return true;
  if (movesConstant(x, r) || movesSign(r, regions) || combines(r) || cancels(x, r)) return true;
  return r.meeting.some((e) => meetsOdd(x, e, r, regions)) || r.operands.some((o) => isOdd(x, o));
}

/** Whether a constant is moved outwards, behind which a plain variable is left, which comes last. */
function movesConstant(x: Context, r: Region): boolean {
  const hasVariable = (e: Expr) => inRegion(r, e).some((o) => isVariable(x, o));
  const moves = (e: Binary) => (r.kind === 'bits' ? r.withConstant.has(e.op) : r.constants > 0);
  if (r.meeting.some((e) => moves(e) && !isVariable(x, plain(e.left)) && hasVariable(e.left))) return true;
  // what is masked may be added or multiplied in fewer bits
  if (r.kind === 'bits' || !r.around?.withConstant.has('&')) return false;
  return r.operands.some((o) => isVariable(x, o) && isWidened(x, o, r));
}

/** Operands of a region that are parts of e. */
function inRegion(r: Region, e: Expr): Expr[] {
  const inner = plain(e);
  if (r.operands.includes(inner)) return [inner];
  return inner.kind === 'binary' ? [...inRegion(r, inner.left), ...inRegion(r, inner.right)] : [];
}

const isWidened = (x: Context, o: Expr, r: Region): boolean => {
  const [from, to] = [typeOf(x, o), typeOf(x, r.whole)];
  return C.isInteger(from) && C.isInteger(to) && C.sizeOf(from) < C.sizeOf(to);
};

/** Whether gcc has nothing to write in another way. */
const isLeaf = (e: Expr): boolean => ['call', 'member', 'index'].includes(e.kind);

const isVariable = (x: Context, e: Expr): boolean => e.kind === 'name' && !stable(x, e);

function movesSign(r: Region, regions: Regions): boolean {
  if (r.signed && (r.kind !== 'product' || r.constants > 0)) return true;
  if (r.signs <= (r.kind === 'comparison' ? 1 : 0)) return false;
  return regions.list.length > 1 || regions.wrapped > 0 || !signStays(r);
}

/** A call beside one that a sign is taken of, which gcc leaves there. */
function signStays({ whole: e, meeting }: Region): boolean {
  const isCall = (of: Expr) => of.kind === 'call';
  const isSigned = (of: Expr) => of.kind === 'unary' && (of.op === '~' || of.op === '-') && isCall(of.operand);
  if (meeting.length !== 1) return false;
  if ((e.op === '&' || e.op === '|') && isCall(e.left)) return isSigned(e.right);
  return e.op !== '+' && isSigned(e.left) && isCall(e.right);
}

/** Whether constants or truth values inside of each other are combined. */
function combines(r: Region): boolean {
  const having = (kind: Region['kind']) => r.within.filter((w) => w.kind === kind && w.constants > 0).length;
  const { constants, truths } = r;
  switch (r.kind) {
    case 'comparison':
      return truths > 1 || r.within.filter((w) => w.constants + w.signs > 0).length > 1;
    case 'bits':
      return truths > (constants > 0 ? 0 : 1) || r.withConstant.size > 1;
    case 'product':
      return truths > 0 && constants + having('product') > 0;
    case 'sum':
      return false;
  }
}

/** Whether an object stands twice where it may cancel itself out. */
function cancels(x: Context, r: Region): boolean {
  const names = new Set<string>();
  for (const o of cancelling(r)) {
    // bits that cancel leave a complement of the rest
    const own = objectsOf(o).filter((n) => r.kind === 'bits' || isShared(x, n));
    if (own.some((n) => names.has(n))) return true;
    for (const n of own) names.add(n);
  }
  return false;
}

/** The operands that may. */
function cancelling(r: Region): Expr[] {
  const inner = (of: readonly Region[]) => of.flatMap((w) => w.operands);
  if (r.kind === 'comparison') return [...r.operands, ...inner(r.within)];
  if (r.kind !== 'sum') return r.operands;
  return r.takes ? [...r.operands, ...inner(r.within.filter((w) => w.kind === 'bits'))] : [];
}

/** Whether an operation whose operands meet is one that gcc writes in another way. */
function meetsOdd(x: Context, e: Binary, r: Region, regions: Regions): boolean {
  const either = (is: (of: Expr) => boolean) => is(e.left) || is(e.right);
  if (e.op === '*' && (hasConstantFactor(x, e.right) || (hasConstantFactor(x, e.left) && !isLeaf(e.right))))
    return true;
  // a difference or quotient that is tested is a comparison, in which a variable comes last
  if ((e.op === '-' || e.op === '/') && e === r.whole && (isVariable(x, plain(e.left)) || reducible(x, e.left)))
    return true;
  if (r.kind === 'sum' && (regathers(x, e) || sharesFactor(x, e))) return true;
  if (!either((of) => comesApart(x, of))) return false;
  if (regions.list.length > 1 || regions.wrapped > 0 || r.operands.length !== 2) return true;
  if (comesApart(x, e.left) && comesApart(x, e.right)) return true;
  return !splits(comesApart(x, e.left) ? e.left : e.right) || either((of) => isVariable(x, last(of)));
}

function sharesFactor(x: Context, { left, right }: Binary): boolean {
  if (isStep(left) && isStep(right)) return false;
  const factors = factorsOf(right);
  return factorsOf(left).some((f) => isShared(x, f) && factors.includes(f));
}

/** Whether apart.ts takes e apart. */
const splits = (e: Expr): boolean =>
  e.kind === 'comma' || e.kind === 'postfix' || (e.kind === 'assign' && e.op !== '' && hasEffects(e.right));

const last = (e: Expr): Expr => (e.kind === 'comma' ? last(e.right) : e);

/** Whether an operand is one that gcc may find to be another. */
function isOdd(x: Context, o: Expr): boolean {
  switch (o.kind) {
    case 'conditional':
      return !staysConditional(x, o.test, o.then, o.else);
    case 'choose':
    case 'generic':
      return true;
    case 'binary':
      return (o.op === '&&' || o.op === '||') && (known(x, o.left) !== undefined || known(x, o.right) !== undefined);
    default:
      return false;
  }
}

/** Whether gcc leaves a conditional expression one. */
function staysConditional(x: Context, test: Expr, then: Expr | undefined, otherwise: Expr): boolean {
  const constant = known(x, otherwise) !== undefined;
  // a truth value, unless it can be a sign
  if (then && ofConstants(x, then, otherwise)) return known(x, then) !== -1n && known(x, otherwise) !== -1n;
  if (constant && !then) return false;
  const [t, a, b] = [namesOf(test), then ? namesOf(then) : new Set<string>(), namesOf(otherwise)];
  const meet = (p: ReadonlySet<string>, q: ReadonlySet<string>) => [...p].some((n) => q.has(n));
  const within = (p: ReadonlySet<string>, q: ReadonlySet<string>) => [...p].every((n) => q.has(n));
  const alike = meet(a, b) && (within(a, b) || within(b, a));
  return !alike && !((meet(t, a) || meet(t, b)) && (constant || compares(test)));
}

function compares(e: Expr): boolean {
  if (e.kind === 'cast' || e.kind === 'unary') return compares(e.operand);
  return e.kind === 'binary' && isTruth(e.op);
}

/** gcc puts plain variables last; of floats that others can change nobody has looked when. */
export function establishedReals(x: Context, e: Binary): void {
  for (const [a, b] of [
    [e.left, e.right],
    [e.right, e.left],
  ] as const) {
    if (!disturbs(x, a)) continue;
    let inner = b;
    while (inner.kind === 'cast' || inner.kind === 'unary') inner = inner.operand;
    if (inner.kind !== 'name' || stable(x, b)) continue;
    if (isReal(typeOf(x, a)) || isReal(typeOf(x, b)))
      throw unsupported(e.at, 'a call beside a floating variable that it may change');
  }
}
