/** Sums and products as gcc takes them apart: signs that it moves, terms and factors that it gathers. */
import type { Expr } from '../parse/ast.js';
import { convertedPart, known, only } from './apart.js';
import type { Context } from './context.js';
import { objectsOf } from './same-object.js';

type Binary = Extract<Expr, { kind: 'binary' }>;

/** e without conversions, and the last of what a comma expression computes. */
export function plain(e: Expr): Expr {
  const part = convertedPart(e) ?? only(e) ?? (e.kind === 'comma' ? e.right : undefined);
  return part ? plain(part) : e;
}

/** Whether e is a difference, or a sum or product with one in it: taken from something, it can be turned round. */
export function turnsRound(e: Expr): boolean {
  const part = convertedPart(e) ?? only(e);
  if (part) return turnsRound(part);
  if (e.kind === 'conditional') return (e.then !== undefined && turnsRound(e.then)) || turnsRound(e.else);
  if (e.kind !== 'binary') return false;
  return e.op === '-' || (['+', '*', '/'].includes(e.op) && (turnsRound(e.left) || turnsRound(e.right)));
}

/** Whether a product has a constant factor, or is one. */
export function hasConstantFactor(x: Context, e: Expr): boolean {
  if (known(x, e) !== undefined) return true;
  const part = convertedPart(e);
  if (part) return hasConstantFactor(x, part);
  if (e.kind !== 'binary') return false;
  const right = () => hasConstantFactor(x, e.right);
  if (e.op === '<<' || e.op === '>>') return right();
  return ['*', '/', '%'].includes(e.op) && (hasConstantFactor(x, e.left) || right());
}

/** What a sum adds and takes away; anything else is its only term. */
function termsOf(of: Expr): Expr[] {
  const e = plain(of);
  return e.kind === 'binary' && (e.op === '+' || e.op === '-') ? [...termsOf(e.left), ...termsOf(e.right)] : [e];
}

/** Whether gcc gathers multiples from both sides of a sum, or moves one product to another one. */
export function regathers(x: Context, e: Binary): boolean {
  if (joins(e.left, e.right) || joins(e.right, e.left)) return true;
  const [l, r] = [termsOf(e.left), termsOf(e.right)];
  const scaled = (t: Expr) => hasConstantFactor(x, t) && known(x, t) === undefined;
  return l.length + r.length > 2 && l.some(scaled) && r.some(scaled);
}

function joins(product: Expr, sum: Expr): boolean {
  const s = plain(sum);
  if (!isProduct(product) || s.kind !== 'binary' || (s.op !== '+' && s.op !== '-')) return false;
  return isProduct(s.left) !== isProduct(s.right);
}

function isProduct(of: Expr): boolean {
  const e = plain(of);
  return e.kind === 'binary' && (e.op === '*' || e.op === '<<');
}

/** The objects that a term is a product of. */
export function factorsOf(of: Expr): string[] {
  const e = plain(of);
  if (e.kind !== 'binary' || !['*', '/', '%', '<<', '>>'].includes(e.op)) return objectsOf(e);
  return [...factorsOf(e.left), ...factorsOf(e.right)];
}
