/** Values that are cut to fewer bits: gcc then does the arithmetic in fewer bits too, which changes what is a plain variable (order.ts). */
import type { Expr } from '../parse/ast.js';
import * as C from '../types/ctype.js';
import type { Context } from './context.js';
import { emits } from './emits.js';

/** How an operation comes to be cut: by a cast, by being stored, passed or returned, or as an operand of one that is. */
type Cause = 'cast' | 'store' | 'operation';

interface Narrowing {
  /** To how many bytes; undefined where a bit-field takes it. */
  readonly bytes: number | undefined;
  readonly by: Cause;
}

const known = new WeakMap<Expr, Narrowing>();

export const narrowingOf = (e: Expr): Narrowing | undefined => known.get(e);

const DISTRIBUTED: ReadonlySet<string> = new Set(['+', '-', '*', '&', '|', '^']);

/** Notes that e is converted to a type. Only where it calls something: nothing else can tell the order. */
export function converted(x: Context, e: Expr, to: C.CType, by: Cause): void {
  if (!x.evaluated || !emits(x, e) || !C.isInteger(to)) return;
  const t = C.integerOf(to);
  if (t.bool) return;
  note(x, e, { bytes: t.bits === t.size * 8 ? t.size : undefined, by }, Math.ceil(t.bits / 8));
}

function note(x: Context, e: Expr, n: Narrowing, bytes: number): void {
  const inside: Narrowing = { ...n, by: 'operation' };
  switch (e.kind) {
    case 'binary':
      if (DISTRIBUTED.has(e.op) && narrower(x, e, bytes)) {
        known.set(e, n);
        note(x, e.left, inside, bytes);
        note(x, e.right, inside, bytes);
      } else if ((e.op === '<<' || e.op === '>>') && narrower(x, e, bytes)) note(x, e.left, inside, bytes);
      return;
    case 'unary':
      if (e.op === '-' || e.op === '~' || e.op === '+') note(x, e.operand, inside, bytes);
      return;
    case 'cast':
      note(x, e.operand, n.by === 'cast' ? n : inside, bytes);
      return;
    case 'conditional':
      if (e.then) note(x, e.then, inside, bytes);
      note(x, e.else, inside, bytes);
      return;
    case 'comma':
      note(x, e.right, inside, bytes);
      return;
    default:
  }
}

function narrower(x: Context, e: Expr, bytes: number): boolean {
  const t = x.unit.linker.lowerer.typeOf(x.unit, e, x.scope);
  return C.isInteger(t) && bytes < C.sizeOf(t);
}
