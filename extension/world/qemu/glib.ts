/** Memory as GLib gives it out. The heap is not reused, so that a recording can always show what an object was. */
import type { HostContext, HostFunction } from '../../cmachine/machine/host.js';

/** More in one piece than any structure of the interrupt path. */
const MOST = 0x4000000n;

/** Before each piece lie its size and this mark, 8 bytes each. */
const HEADER = 16;
const MARK = 0x67_6c_69_62_2e_2e_2e_2en;

/** Zeroed; 0 for no bytes, as g_malloc(0) gives NULL. */
function room(c: HostContext, bytes: bigint): number {
  if (bytes < 0n || bytes > MOST)
    c.machine.stop(`${c.fn.name} is asked for ${bytes} bytes`, 'The size is wrong; look at who computed it.');
  if (bytes === 0n) return 0;
  const at = c.machine.allocate(c.fn.image.space, HEADER + Number(bytes));
  c.machine.store64(at, bytes);
  c.machine.store64(at + 8, MARK);
  return at + HEADER;
}

function sizeOf(c: HostContext, at: number): number {
  const head = c.machine.check(at - HEADER, HEADER, c.fn.image.space);
  if (c.machine.memory.getBigUint64(head + 8, true) !== MARK)
    c.machine.stop(
      `${c.fn.name} is given 0x${at.toString(16)}, which no allocation returned`,
      'Look at where the pointer comes from.',
    );
  return Number(c.machine.memory.getBigUint64(head, true));
}

const unsigned = (c: HostContext, i: number): bigint => BigInt.asUintN(64, c.big(i));

function moved(c: HostContext, bytes: bigint): number {
  const from = c.num(0);
  const to = room(c, bytes);
  if (from !== 0 && to !== 0) c.machine.copyBytes(to, from, Math.min(Number(bytes), sizeOf(c, from)));
  return to;
}

const make = (names: readonly string[], run: HostFunction['run']): HostFunction[] =>
  names.map((name) => ({ name, run }));

/** malloc and what stands on it. New memory is zero. */
export const glibMemory: readonly HostFunction[] = [
  ...make(
    ['g_malloc', 'g_malloc0', 'g_try_malloc', 'g_try_malloc0', 'malloc', 'g_slice_alloc', 'g_slice_alloc0'],
    (c) => room(c, unsigned(c, 0)),
  ),
  ...make(['g_malloc_n', 'g_malloc0_n', 'g_try_malloc_n', 'g_try_malloc0_n', 'calloc'], (c) =>
    room(c, unsigned(c, 0) * unsigned(c, 1)),
  ),
  ...make(['g_realloc', 'g_try_realloc', 'realloc'], (c) => moved(c, unsigned(c, 1))),
  ...make(['g_realloc_n', 'g_try_realloc_n'], (c) => moved(c, unsigned(c, 1) * unsigned(c, 2))),
  ...make(['g_memdup2'], (c) => {
    if (c.num(0) === 0) return 0;
    const to = room(c, unsigned(c, 1));
    if (to !== 0) c.machine.copyBytes(to, c.machine.check(c.num(0), c.num(1), c.fn.image.space), c.num(1));
    return to;
  }),
  ...make(['g_free', 'free', 'g_slice_free1'], () => undefined),
];
