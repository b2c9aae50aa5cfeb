/** Searches in QEMU's bitmaps (include/qemu/bitops.h declares them, another file defines them): words of 64 bits. */
import type { HostContext, HostFunction } from '../../cmachine/machine/host.js';

const WORD = 64n;

/** The first bit from `offset` that is set, or clear; `size` if none is. */
function search(c: HostContext, set: boolean): bigint {
  const size = BigInt.asUintN(64, c.big(1));
  const { memory } = c.machine;
  const le = c.fn.image.abi.littleEndian;
  for (let bit = BigInt.asUintN(64, c.big(2)); bit < size;) {
    const at = c.machine.check(c.num(0) + Number(bit / WORD) * 8, 8, c.fn.image.space);
    const word = memory.getBigUint64(at, le);
    const rest = (set ? word : BigInt.asUintN(64, ~word)) >> (bit % WORD);
    if (rest === 0n) {
      bit = (bit / WORD + 1n) * WORD;
      continue;
    }
    let first = 0n;
    while (((rest >> first) & 1n) === 0n) first++;
    return bit + first < size ? bit + first : size;
  }
  return size;
}

export const bitmaps: readonly HostFunction[] = [
  { name: 'find_next_bit', run: (c) => search(c, true) },
  { name: 'find_next_zero_bit', run: (c) => search(c, false) },
];
