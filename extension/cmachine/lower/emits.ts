/** Whether lowering an expression needs micro-steps of its own (calls, control flow), so that values before it must be kept aside. */
import type { Expr } from '../parse/ast.js';
import { emitsBuiltin, isBuiltin, meansBuiltin } from './builtin-names.js';
import type { Context } from './context.js';

const known = new WeakMap<Expr, boolean>();

export function emits(x: Context, e: Expr): boolean {
  let r = known.get(e);
  if (r === undefined) {
    r = find(x, e);
    known.set(e, r);
  }
  return r;
}

function find(x: Context, e: Expr): boolean {
  const any = (...list: readonly (Expr | undefined)[]) => list.some((p) => p !== undefined && emits(x, p));
  switch (e.kind) {
    case 'unary':
    case 'postfix':
    case 'cast':
      return any(e.operand);
    case 'binary':
    case 'assign':
    case 'comma':
      return any(e.left, e.right);
    case 'conditional':
      return any(e.test, e.then, e.else) || e.then === undefined;
    case 'call':
      if (e.callee.kind === 'name' && isBuiltin(e.callee.name) && meansBuiltin(x, e.callee.name))
        return emitsBuiltin(e.callee.name) || any(...e.args);
      return true;
    case 'index':
      return any(e.base, e.index);
    case 'member':
      return any(e.base);
    case 'compound':
    case 'statement':
      return true;
    case 'generic':
      return any(...e.arms.map((a) => a.value));
    case 'choose':
      return any(e.then, e.else);
    case 'vaArg':
      // a struct is copied out at once
      return x.types.typeName(e.type, x.scope).kind === 'record' || any(e.list);
    default:
      return false;
  }
}
