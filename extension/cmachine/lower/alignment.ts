/** _Alignof and __alignof__ of objects: what their declarations ask for counts, not their types alone. */
import type { Expr } from '../parse/ast.js';
import * as C from '../types/ctype.js';
import type { Context } from './context.js';
import { unsupported } from './faults.js';

/** Bytes by which the object that e designates is aligned, as gcc says it. */
export function alignmentOf(x: Context, e: Expr): number {
  switch (e.kind) {
    case 'name': {
      const b = x.scope.name(e.name);
      if (b?.kind === 'function') throw unsupported(e.at, 'the alignment of a function');
      if (b?.kind === 'local' || b?.kind === 'global') return Math.max(b.align?.() ?? 0, C.alignOf(b.type));
      break;
    }
    case 'member': {
      const base = typeOf(x, e.base);
      const record = base.kind === 'pointer' ? base.to : base;
      const found = record.kind === 'record' ? C.findField(record, e.name) : undefined;
      if (found) return found.field.align ?? C.alignOf(found.field.type);
      break;
    }
    case 'unary':
      if (e.op === '*' && e.operand.kind === 'unary' && e.operand.op === '&') return alignmentOf(x, e.operand.operand);
      break;
    default:
      break;
  }
  const t = typeOf(x, e);
  return t.kind === 'void' || t.kind === 'function' ? 1 : C.alignOf(t);
}

function typeOf(x: Context, e: Expr): C.CType {
  return x.unit.linker.lowerer.typeOf(x.unit, e, x.scope);
}
