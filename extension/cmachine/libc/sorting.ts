/**
 * qsort and bsearch. The comparison is C: each one is asked for and the function is entered again with its result, and where it
 * stands lies in machine memory. qsort merges as glibc does (top down, the halves n/2 and n - n/2), so that elements that compare
 * equal keep their order and the comparisons are the same ones.
 */
import type { HostContext, HostFunction, HostCallRequest } from '../machine/host.js';
import type { ProgramFunction } from '../machine/program.js';
import { sizeArgument, writable, type StateOf } from './access.js';
import { heapOf } from './allocation.js';

const COMPARED = 1;

function comparison(c: HostContext, i: number): ProgramFunction {
  const address = c.num(i);
  const fn = c.machine.program.functionAt(address);
  if (!fn || fn.image !== c.fn.image)
    return c.machine.stop(`the comparison given to ${c.fn.name} is no function`, 'Look at what is passed.');
  return fn;
}

function compare(c: HostContext, i: number, a: number, b: number): HostCallRequest {
  return { call: comparison(c, i), args: [a, b], then: COMPARED };
}

/** Words of the frame while sorting: the work block, its depth, and the merge that is going on. */
const WORD = { work: 0, depth: 1, left: 2, right: 3, out: 4 } as const;
/** The work block: 64 entries of 16 bytes (first element, count, stage), then room for a copy of the array. */
const ENTRY = 16;
const ENTRIES = 64 * ENTRY;

function sort(c: HostContext, stateOf: StateOf): HostCallRequest | undefined {
  const m = c.machine;
  const base = c.num(0);
  const count = sizeArgument(c, 1);
  const size = sizeArgument(c, 2);
  const word = (i: number) => Number(c.data(i));
  const set = (i: number, v: number) => c.setData(i, BigInt(v));
  if (c.state === 0) {
    if (count < 2 || size === 0) return undefined;
    writable(c, base, count * size);
    set(WORD.work, heapOf(c, stateOf).allocate(ENTRIES + count * size));
    push(c, 0, count);
  } else {
    const entry = topOf(c);
    if (BigInt.asIntN(32, c.result()) <= 0n) take(c, base, size, WORD.left, entry.first);
    else take(c, base, size, WORD.right, entry.first + (entry.count >> 1));
  }
  const work = word(WORD.work);
  while (word(WORD.depth) > 0) {
    const { at, first, count: n, stage } = topOf(c);
    const half = n >> 1;
    if (n < 2) set(WORD.depth, word(WORD.depth) - 1);
    else if (stage < 2) {
      m.store32(at + 8, stage + 1);
      if (stage === 0) push(c, first, half);
      else push(c, first + half, n - half);
    } else {
      if (stage === 2) {
        m.store32(at + 8, 3);
        set(WORD.left, 0);
        set(WORD.right, 0);
        set(WORD.out, 0);
      }
      const left = word(WORD.left);
      const right = word(WORD.right);
      if (left < half && right < n - half)
        return compare(c, 3, base + (first + left) * size, base + (first + half + right) * size);
      const out = word(WORD.out);
      const merged = work + ENTRIES;
      m.copyBytes(merged + out * size, base + (first + left) * size, (half - left) * size);
      m.copyBytes(base + first * size, merged, (out + half - left) * size);
      set(WORD.depth, word(WORD.depth) - 1);
    }
  }
  heapOf(c, stateOf).free(work);
  return undefined;
}

function push(c: HostContext, first: number, count: number): void {
  const depth = Number(c.data(WORD.depth));
  const at = Number(c.data(WORD.work)) + depth * ENTRY;
  c.machine.store32(at, first);
  c.machine.store32(at + 4, count);
  c.machine.store32(at + 8, 0);
  c.setData(WORD.depth, BigInt(depth + 1));
}

function topOf(c: HostContext): { at: number; first: number; count: number; stage: number } {
  const at = Number(c.data(WORD.work)) + (Number(c.data(WORD.depth)) - 1) * ENTRY;
  const { memory } = c.machine;
  return {
    at,
    first: memory.getUint32(at, true),
    count: memory.getUint32(at + 4, true),
    stage: memory.getUint32(at + 8, true),
  };
}

/** Moves the next element of one half to the merged ones. */
function take(c: HostContext, base: number, size: number, side: 2 | 3, first: number): void {
  const i = Number(c.data(side));
  const out = Number(c.data(WORD.out));
  const merged = Number(c.data(WORD.work)) + ENTRIES;
  c.machine.copyBytes(merged + out * size, base + (first + i) * size, size);
  c.setData(side, BigInt(i + 1));
  c.setData(WORD.out, BigInt(out + 1));
}

/** Words of the frame while searching: the range that is left. */
function search(c: HostContext): number | HostCallRequest {
  const base = c.num(1);
  const size = sizeArgument(c, 3);
  let low = 0;
  let high = sizeArgument(c, 2);
  if (c.state === COMPARED) {
    low = Number(c.data(0));
    high = Number(c.data(1));
    const middle = (low + high) >> 1;
    const order = BigInt.asIntN(32, c.result());
    if (order === 0n) return base + middle * size;
    if (order < 0n) high = middle;
    else low = middle + 1;
  }
  if (low >= high) return 0;
  c.setData(0, BigInt(low));
  c.setData(1, BigInt(high));
  return compare(c, 4, c.num(0), base + ((low + high) >> 1) * size);
}

export function sortingFunctions(stateOf: StateOf): HostFunction[] {
  return [
    { name: 'qsort', words: 5, run: (c) => sort(c, stateOf) },
    { name: 'bsearch', words: 2, run: search },
  ];
}
