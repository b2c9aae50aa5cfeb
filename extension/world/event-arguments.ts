/** Values as events carry them. */
import { textAt } from '../cmachine/expressions/format.js';
import type { Machine } from '../cmachine/machine/machine.js';
import * as C from '../cmachine/types/ctype.js';

/** Numbers wider than 53 bits are "0x…" strings (DECISIONS, JSON shapes). */
export function eventArgument(m: Machine, t: C.CType, v: number | bigint): string | number {
  if (typeof v === 'bigint') {
    const n = Number(v);
    return Number.isSafeInteger(n) ? n : `0x${BigInt.asUintN(64, v).toString(16)}`;
  }
  if (t.kind === 'pointer' && C.isInteger(t.to) && C.integerOf(t.to).name === 'char') return textAt(m, v) ?? '';
  return v;
}
