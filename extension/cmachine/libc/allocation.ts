/** malloc and its family. Freed memory is never given out again before the heap is used up. */
import type { HostContext, HostFunction } from '../machine/host.js';
import { checked, type StateOf } from './access.js';
import { Heap } from './heap.js';
import { ERRNO, STATE } from './state.js';

/** Beyond this malloc fails, as it does everywhere (PTRDIFF_MAX). */
const MOST = 0x7fffffffffffffffn;

export function heapOf(c: HostContext, stateOf: StateOf): Heap {
  return new Heap(c.machine, c.fn.image.space, stateOf(c) + STATE.rover);
}

export function allocationFunctions(stateOf: StateOf): HostFunction[] {
  const take = (c: HostContext, size: bigint): number => {
    if (size > MOST) {
      c.machine.store32(stateOf(c) + STATE.errno, ERRNO.ENOMEM);
      return 0;
    }
    return heapOf(c, stateOf).allocate(Number(size));
  };
  const unsigned = (c: HostContext, i: number) => BigInt.asUintN(64, c.big(i));

  const resized = (c: HostContext, from: number, size: bigint): number => {
    if (from === 0) return take(c, size);
    const heap = heapOf(c, stateOf);
    const had = heap.sizeAt(from, c.fn.name);
    if (size === 0n) {
      heap.free(from);
      return 0;
    }
    const to = take(c, size);
    if (to === 0) return 0;
    c.machine.copyBytes(to, from, Math.min(had, Number(size)));
    heap.free(from);
    return to;
  };

  return [
    { name: 'malloc', run: (c) => take(c, unsigned(c, 0)) },
    {
      name: 'calloc',
      run: (c) => {
        const size = unsigned(c, 0) * unsigned(c, 1);
        const at = take(c, size);
        if (at !== 0) c.machine.fillBytes(checked(c, at, Number(size)), 0, Number(size));
        return at;
      },
    },
    { name: 'realloc', run: (c) => resized(c, c.num(0), unsigned(c, 1)) },
    { name: 'reallocarray', run: (c) => resized(c, c.num(0), unsigned(c, 1) * unsigned(c, 2)) },
    {
      name: 'aligned_alloc',
      run: (c) => {
        if (unsigned(c, 0) > 16n)
          c.machine.stop('aligned_alloc beyond 16 bytes', 'The machine aligns its blocks to 16 bytes.');
        return take(c, unsigned(c, 1));
      },
    },
    {
      name: 'free',
      run: (c) => {
        const at = c.num(0);
        if (at !== 0) heapOf(c, stateOf).free(at);
      },
    },
  ];
}
