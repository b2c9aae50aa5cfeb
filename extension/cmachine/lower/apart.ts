/** What gcc makes a comma expression of: its first part comes before the operand beside it, whichever side that stands on. */
import type { Expr } from '../parse/ast.js';
import type { Token } from '../preprocess/token.js';
import * as C from '../types/ctype.js';
import { unqualified } from '../types/qualifiers.js';
import type { Context } from './context.js';
import { hasEffects } from './stable.js';

type Binary = Extract<Expr, { kind: 'binary' }>;

export const typeOf = (x: Context, e: Expr): C.CType => x.unit.linker.lowerer.typeOf(x.unit, e, x.scope);

/** ({ e; }) is e to gcc. */
export function only(e: Expr): Expr | undefined {
  const [item] = e.kind === 'statement' && e.body.items.length === 1 ? e.body.items : [];
  return item?.kind === 'expression' ? item.expr : undefined;
}

/** What a cast converts, or a plus sign, which only promotes. */
export function convertedPart(e: Expr): Expr | undefined {
  return e.kind === 'cast' || (e.kind === 'unary' && e.op === '+') ? e.operand : undefined;
}

export function known(x: Context, e: Expr): bigint | undefined {
  const inner = only(e);
  return inner ? known(x, inner) : x.unit.linker.lowerer.constantOperand(x.unit, e, x.scope)?.constant;
}

/** What gcc makes of e without computing it: constants, and variables combined with themselves. */
function folded(x: Context, e: Expr): bigint | undefined {
  const c = known(x, e);
  if (c !== undefined) return c;
  const part = convertedPart(e);
  if (part) return folded(x, part) === 0n ? 0n : undefined;
  if (e.kind !== 'binary' || hasEffects(e)) return undefined;
  const [l, r] = [folded(x, e.left), folded(x, e.right)];
  if ((e.op === '&' || e.op === '*') && (l === 0n || r === 0n)) return 0n;
  if (e.op === '%' && (r === 1n || r === -1n)) return 0n;
  if (e.left.kind !== 'name' || e.right.kind !== 'name' || e.left.name !== e.right.name) return undefined;
  if (e.op === '^' || e.op === '-' || e.op === '<' || e.op === '>' || e.op === '!=') return 0n;
  return e.op === '==' || e.op === '<=' || e.op === '>=' ? 1n : undefined;
}

/** Whether gcc makes a comma expression of e, whose first part it then evaluates before what stands to the left. */
export function comesApart(x: Context, e: Expr): boolean {
  switch (e.kind) {
    case 'statement': {
      const inner = only(e);
      return inner !== undefined && comesApart(x, inner);
    }
    case 'comma':
      return hasEffects(e.left);
    case 'assign':
      return assignsConstant(x, e) || (e.op !== '' && hasEffects(e.right));
    case 'postfix':
      return isBool(x, e.operand);
    case 'cast':
      return comesApart(x, e.operand);
    case 'unary':
      return (e.op === '++' && isBool(x, e.operand)) || comesApart(x, e.operand);
    case 'conditional': {
      if (e.then?.kind === 'name' && e.else.kind === 'name' && e.then.name === e.else.name) return hasEffects(e.test);
      const then = e.then && known(x, e.then);
      if (then !== undefined && then === known(x, e.else)) return hasEffects(e.test);
      const test = folded(x, e.test);
      return test !== undefined && comesApart(x, test !== 0n ? (e.then ?? e.test) : e.else);
    }
    case 'binary': {
      if (e.op === '&&' || e.op === '||') {
        if (decides(x, e)) return hasEffects(e.left);
        return known(x, e.left) !== undefined && comesApart(x, e.right);
      }
      if (!hasEffects(e)) return false;
      if (comesApart(x, e.left) || comesApart(x, e.right)) return true;
      const [l, r] = [folded(x, e.left), folded(x, e.right)];
      if (e.op === '%') return r === 1n || r === -1n || l === 0n;
      // what is shifted beyond 64 bits is nothing once it is cut to them
      if (e.op === '<<' && r !== undefined && r >= 64n && hasEffects(e.left)) return true;
      if (e.op === '&' || e.op === '*') return l === 0n || r === 0n;
      return ['<<', '>>', '/'].includes(e.op) && l === 0n;
    }
    default:
      return false;
  }
}

/** Whether what is assigned is a constant to gcc, which is converted alone after it was assigned. */
function assignsConstant(x: Context, e: Extract<Expr, { kind: 'assign' }>): boolean {
  const c = known(x, e.right);
  if (e.op === '') return c !== undefined;
  if (e.left.kind === 'name' && e.right.kind === 'name' && e.left.name === e.right.name) return true;
  if (c === undefined) return false;
  return e.op === '|'
    ? c === -1n
    : e.op === '%'
      ? c === 1n || c === -1n
      : c === 0n && ['&', '*', '/', '>>'].includes(e.op);
}

/** Whether the right side alone says what a && or || is worth: the left one is then computed for what it does. */
function decides(x: Context, e: Binary): boolean {
  const r = folded(x, e.right);
  return r !== undefined && (r !== 0n) === (e.op === '||');
}

/** The first part of the comma expression that e is to gcc, and what is left of e. */
export function split(x: Context, e: Expr): { first: Expr; rest: Expr } | undefined {
  switch (e.kind) {
    case 'comma':
      return hasEffects(e.left) ? { first: e.left, rest: e.right } : split(x, e.right);
    case 'cast': {
      const s = split(x, e.operand);
      return s && { first: s.first, rest: { ...e, operand: s.rest } };
    }
    case 'unary': {
      const s = e.op === '-' || e.op === '~' ? split(x, e.operand) : undefined;
      return s && { first: s.first, rest: { ...e, operand: s.rest } };
    }
    case 'binary': {
      if (e.op === '&&' || e.op === '||') {
        if (!decides(x, e) || !hasEffects(e.left)) return undefined;
        return { first: e.left, rest: { kind: 'number', text: e.op === '||' ? '1' : '0', at: e.at } };
      }
      const l = split(x, e.left);
      if (l) return { first: l.first, rest: { ...e, left: l.rest } };
      const r = split(x, e.right);
      return r && { first: r.first, rest: { ...e, right: r.rest } };
    }
    case 'assign': {
      if (e.op === '' || !hasEffects(e.right)) return undefined;
      const right = keptAside(x, e.right);
      return { first: assignment(right, e.right, e.at), rest: { ...e, right } };
    }
    case 'postfix': {
      if (!isBool(x, e.operand) || hasEffects(e.operand)) return undefined;
      const before = keptAside(x, e.operand);
      const first: Expr = { kind: 'comma', left: assignment(before, e.operand, e.at), right: e, at: e.at };
      return { first, rest: before };
    }
    default:
      return undefined;
  }
}

const assignment = (left: Expr, right: Expr, at: Token): Expr => ({ kind: 'assign', op: '', left, right, at });

function isBool(x: Context, e: Expr): boolean {
  const t = typeOf(x, e);
  return C.isInteger(t) && C.integerOf(t).bool === true;
}

/** A local of no name in C, for the value of e. */
function keptAside(x: Context, e: Expr): Expr {
  const type = C.bitFieldValueType(unqualified(typeOf(x, e)));
  const offset = x.emitterAt(e.at).reserve(type);
  const name = `value at ${offset}`;
  x.scope.addName(name, { kind: 'local', type, offset });
  return { kind: 'name', name, at: e.at };
}
