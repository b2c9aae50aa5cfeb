/** Whether lowering an expression needs micro-steps of its own (calls, control flow), so that values before it must be kept aside. */
import type { Expr } from '../parse/ast.js';
import { emitsBuiltin, isBuiltin, meansBuiltin } from './builtin-names.js';
import type { Context } from './context.js';
import { acts, stable } from './stable.js';

const known = new WeakMap<Expr, boolean>();

/** Whether what was computed before e must be kept aside while e is evaluated. */
export const disturbs = (x: Context, e: Expr): boolean => emits(x, e) || acts(e);

export function emits(x: Context, e: Expr): boolean {
  let r = known.get(e);
  if (r === undefined) {
    r = find(x, e);
    known.set(e, r);
  }
  return r;
}

/** Whether one of them may change what the other one reads: the first is then kept aside. */
export const disturbing = (x: Context, a: Expr, b: Expr): boolean =>
  (acts(a) && !stable(x, b)) || (acts(b) && !stable(x, a));

function find(x: Context, e: Expr): boolean {
  const any = (...list: readonly (Expr | undefined)[]) => list.some((p) => p !== undefined && emits(x, p));
  switch (e.kind) {
    case 'unary':
    case 'postfix':
    case 'cast':
      return any(e.operand);
    case 'binary':
      return any(e.left, e.right) || disturbing(x, e.left, e.right);
    case 'assign':
      return any(e.left, e.right) || (acts(e.left) && !stable(x, e.right));
    case 'comma':
      return any(e.left, e.right);
    case 'conditional':
      return any(e.test, e.then, e.else) || e.then === undefined;
    case 'call':
      if (e.callee.kind === 'name' && isBuiltin(e.callee.name) && meansBuiltin(x, e.callee.name))
        return emitsBuiltin(e.callee.name) || any(...e.args) || e.args.some(acts);
      return true;
    case 'index':
      return any(e.base, e.index) || disturbing(x, e.base, e.index);
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
