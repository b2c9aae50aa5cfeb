/** Values that are cut to fewer bits: gcc then does the arithmetic in fewer bits too, which changes what is a plain variable (order.ts). */
import type { Expr } from '../parse/ast.js';
import * as C from '../types/ctype.js';
import type { Context } from './context.js';
import { acts } from './stable.js';

/** How an operation comes to be cut: by a cast, by being stored, passed or returned, or in a way not looked into. */
type Cause = 'cast' | 'store' | 'operation';

interface Narrowing {
  /** To how many bits. */
  readonly bits: number;
  readonly by: Cause;
}

const known = new WeakMap<Expr, Narrowing[]>();

/** Every way in which the value of e is cut. */
export const narrowingsOf = (e: Expr): readonly Narrowing[] => known.get(e) ?? [];

const DISTRIBUTED: ReadonlySet<string> = new Set(['+', '-', '*', '&', '|', '^']);

/** Notes that e is converted to a type. Only where it calls something: nothing else can tell the order. */
export function converted(x: Context, e: Expr, to: C.CType, by: Cause): void {
  if (!x.evaluated || !acts(e) || !C.isInteger(to)) return;
  const t = C.integerOf(to);
  if (t.bool) return;
  note(x, e, { bits: t.bits, by });
}

function note(x: Context, e: Expr, n: Narrowing): void {
  const inside: Narrowing = { ...n, by: 'operation' };
  switch (e.kind) {
    case 'binary':
      if (DISTRIBUTED.has(e.op) && narrower(x, e, n.bits)) {
        known.set(e, [...narrowingsOf(e), n]);
        const operand = e.op === '*' ? inside : n;
        note(x, e.left, operand);
        note(x, e.right, operand);
      } else if ((e.op === '<<' || e.op === '>>') && narrower(x, e, n.bits)) note(x, e.left, inside);
      return;
    case 'unary':
      if (e.op === '-' || e.op === '~' || e.op === '+') note(x, e.operand, n);
      return;
    case 'cast':
      // what a cast inside has cut further is widened again
      if (narrower(x, e, n.bits)) note(x, e.operand, n);
      return;
    case 'conditional':
      for (const arm of e.then ? [e.then, e.else] : [e.else]) note(x, arm, n.by === 'cast' ? inside : n);
      return;
    case 'statement': {
      const [only] = e.body.items;
      if (e.body.items.length === 1 && only?.kind === 'expression') note(x, only.expr, inside);
      return;
    }
    case 'comma':
      note(x, e.right, n);
      return;
    default:
  }
}

function narrower(x: Context, e: Expr, bits: number): boolean {
  const t = x.unit.linker.lowerer.typeOf(x.unit, e, x.scope);
  return C.isInteger(t) && bits < C.sizeOf(t) * 8;
}
