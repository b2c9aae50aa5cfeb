/**
 * What no call can change between its evaluation and its use. gcc does not load plain locals before a call either: it uses them
 * where they are, so what is not kept aside here also reads as it does there.
 */
import type { Block, Expr } from '../parse/ast.js';
import type { Context } from './context.js';

/** Whether the value of e stays the same whatever a call does. */
export function stable(x: Context, e: Expr): boolean {
  switch (e.kind) {
    case 'number':
    case 'char':
    case 'string':
    case 'sizeof':
    case 'typesCompatible':
      return true;
    case 'name': {
      const b = x.scope.name(e.name);
      if (!b || b.kind === 'constant' || b.kind === 'function') return true;
      if (b.kind === 'typedef') return false;
      if (b.type.kind === 'array') return true;
      return b.kind === 'local' && b.type.kind !== 'record' && x.addressed?.has(e.name) === false;
    }
    case 'unary':
      if (e.op === '&') return stablePlace(x, e.operand);
      return e.op !== '*' && e.op !== '++' && e.op !== '--' && stable(x, e.operand);
    case 'cast':
      return stable(x, e.operand);
    case 'binary':
      return stable(x, e.left) && stable(x, e.right);
    default:
      return false;
  }
}

/** Whether e designates the same object whatever a call does. */
export function stablePlace(x: Context, e: Expr): boolean {
  switch (e.kind) {
    case 'name':
      return true;
    case 'member':
      return e.arrow ? stable(x, e.base) : stablePlace(x, e.base);
    case 'unary':
      return e.op === '*' && stable(x, e.operand);
    case 'index':
      return stable(x, e.base) && stable(x, e.index);
    default:
      return false;
  }
}

/** Built-in functions that only compute. */
const COMPUTING =
  /^__builtin_((bswap(16|32|64)|(clz|ctz|ffs|popcount|parity|clrsb)(l|ll)?|l?l?abs)|expect|expect_with_probability|constant_p|object_size|strlen|strcmp|memcmp)$/;

/** Whether gcc takes evaluating e to do something; only then it comes before the left side of a compound assignment. */
export function hasEffects(e: Expr): boolean {
  switch (e.kind) {
    case 'call':
      return e.callee.kind !== 'name' || !COMPUTING.test(e.callee.name) || e.args.some(hasEffects);
    case 'assign':
    case 'postfix':
    case 'statement':
    case 'compound':
    case 'vaArg':
      return true;
    case 'unary':
      return e.op === '++' || e.op === '--' || hasEffects(e.operand);
    case 'cast':
      return hasEffects(e.operand);
    case 'binary':
    case 'comma':
      return hasEffects(e.left) || hasEffects(e.right);
    case 'conditional':
      return !e.then || hasEffects(e.test) || hasEffects(e.then) || hasEffects(e.else);
    case 'index':
      return hasEffects(e.base) || hasEffects(e.index);
    case 'member':
      return hasEffects(e.base);
    default:
      return false;
  }
}

/** Whether evaluating e may change an object that something beside it reads. */
export function acts(e: Expr): boolean {
  switch (e.kind) {
    case 'conditional':
      return acts(e.test) || (e.then !== undefined && acts(e.then)) || acts(e.else);
    case 'statement':
      return e.body.items.some((item) => !(item.kind === 'expression' && !acts(item.expr)) && !inert(item));
    case 'cast':
      return acts(e.operand);
    case 'unary':
      return e.op === '++' || e.op === '--' || acts(e.operand);
    case 'binary':
    case 'comma':
      return acts(e.left) || acts(e.right);
    case 'index':
      return acts(e.base) || acts(e.index);
    case 'member':
      return acts(e.base);
    case 'call':
      return hasEffects(e);
    default:
      return hasEffects(e);
  }
}

/** A declaration of locals that are initialised from what acts on nothing. */
function inert(item: Block['items'][number]): boolean {
  if (item.kind !== 'declaration') return false;
  return item.declarators.every(
    ({ initializer: i, attributes: a }) => !a.cleanup && (!i || (i.kind === 'expr' && !acts(i.expr))),
  );
}

/** Names of variables of which a function takes the address; by name alone, which errs on the safe side. */
export function addressedNames(block: Block): Set<string> {
  const names = new Set<string>();
  const open: object[] = [block];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('kind' in node && node.kind === 'unary' && 'op' in node && node.op === '&') {
      let base = (node as Extract<Expr, { kind: 'unary' }>).operand;
      while ((base.kind === 'member' && !base.arrow) || base.kind === 'index') base = base.base;
      if (base.kind === 'name') names.add(base.name);
    }
    // a va_list is written through its name alone
    if ('kind' in node && node.kind === 'call') {
      const { callee, args } = node as Extract<Expr, { kind: 'call' }>;
      const [list] = args;
      if (callee.kind === 'name' && /^__builtin_va_/.test(callee.name) && list?.kind === 'name') names.add(list.name);
    }
    for (const key in node) {
      const part = (node as Readonly<Record<string, unknown>>)[key];
      if (typeof part === 'object' && part !== null && key !== 'at' && key !== 'end' && key !== 'testAt')
        open.push(part);
    }
  }
  return names;
}
