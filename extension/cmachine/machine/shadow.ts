/**
 * Which bytes of a heap are objects. A table in machine memory has one byte for each 16 bytes of the heap: how many of them, from
 * the first on, belong to an object that is alive. So an access beyond a block's end, or after its release, stops.
 */
import type { Machine } from './machine.js';
import type { Space } from './program.js';

/** Bytes of the heap for one byte of the table. */
export const GRANULE = 16;
/** Marks of the table beyond the counts 0 to 16. */
export const SHADOW = { head: 0xfe, freed: 0xff } as const;

/** Whether all of [a, a+n) is alive; the range lies in the heap. n is at least 1. */
export function alive(m: Machine, a: number, n: number, s: Space): boolean {
  return firstDead(m, a, n, s) < 0;
}

/** The first byte of [a, a+n) that belongs to no living object, -1 if all do. */
export function firstDead(m: Machine, a: number, n: number, s: Space): number {
  const table = s.shadow as number;
  let at = a - s.heapLo;
  const end = at + n;
  while (at < end) {
    const mark = m.bytes[table + Math.floor(at / GRANULE)] as number;
    const within = at % GRANULE;
    const living = mark > GRANULE ? 0 : mark;
    if (within >= living) return s.heapLo + at;
    at += living - within;
    if (living < GRANULE && at < end) return s.heapLo + at;
  }
  return -1;
}

/** What an access to [a, a+n) did wrong, for people. */
export function misuse(m: Machine, a: number, n: number, s: Space): string {
  const at = firstDead(m, a, n, s);
  const mark = m.bytes[(s.shadow as number) + Math.floor((at - s.heapLo) / GRANULE)];
  const where = `0x${at.toString(16)}`;
  return mark === SHADOW.freed
    ? `memory is used after it was freed (${where})`
    : `memory is used that belongs to no allocated block (${where})`;
}
