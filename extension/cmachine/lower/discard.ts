/** Expressions whose value nobody wants: the calls in them give none, so that a function that returns without one is no fault. */
import type { Expr } from '../parse/ast.js';
import * as C from '../types/ctype.js';
import { lowerCall } from './calls.js';
import type { Context } from './context.js';
import { effect } from './effects.js';
import { emits } from './emits.js';
import { scalar, value } from './expressions.js';
import { test, type Operand } from './operand.js';

const NOTHING: Operand = { type: C.VOID, num: () => 0, constant: 0n };

export function discarded(x: Context, e: Expr): Operand {
  switch (e.kind) {
    case 'call':
      return lowerCall(x, e, undefined, true);
    case 'cast':
      return x.types.typeName(e.type, x.scope).kind === 'void' ? discarded(x, e.operand) : value(x, e);
    case 'name': {
      // (void)x; says that x is meant to be unused: nobody looks at what lies there
      const b = x.scope.name(e.name);
      return b?.kind === 'local' && b.assignedAt !== undefined ? { type: C.VOID, num: () => 0 } : value(x, e);
    }
    case 'comma': {
      if (!emits(x, e)) return value(x, e);
      done(x, e.left);
      return discarded(x, e.right);
    }
    case 'conditional':
      return e.then && (emits(x, e.then) || emits(x, e.else)) ? either(x, e, e.then) : value(x, e);
    default:
      return value(x, e);
  }
}

function done(x: Context, e: Expr): void {
  const f = effect(discarded(x, e));
  if (f) x.emitterAt(e.at).emit(f);
}

function either(x: Context, e: Extract<Expr, { kind: 'conditional' }>, then: Expr): Operand {
  const t = scalar(value(x, e.test), e.test.at);
  if (t.constant !== undefined) {
    // what the other arm may be is for value() to say; what the test did is not to be done again
    if (!emits(x, e.test)) return value(x, e);
    done(x, t.constant !== 0n ? then : e.else);
    return NOTHING;
  }
  const emit = x.emitterAt(e.at);
  const otherwise = emit.label();
  const end = emit.label();
  emit.branchIfZero(test(t), otherwise);
  done(x, then);
  emit.jump(end);
  emit.here(otherwise);
  done(x, e.else);
  emit.here(end);
  return NOTHING;
}
