/** The mem* functions of <string.h>. */
import type { HostContext, HostFunction } from '../machine/host.js';
import { checked, sizeArgument, writable } from './access.js';

/** Index of `part` in `bytes`, -1 if it is not in it. */
export function indexOfBytes(c: HostContext, bytes: Uint8Array, part: Uint8Array): number {
  for (let i = 0; i + part.length <= bytes.length; i++) {
    let k = 0;
    while (k < part.length && bytes[i + k] === part[k]) k++;
    c.machine.spend(k);
    if (k === part.length) return i;
  }
  return -1;
}

/** Overlapping ranges are undefined for all but memmove: a stop, not a guess. */
export function apart(c: HostContext, to: number, from: number, size: number): void {
  if (to !== from && to < from + size && from < to + size)
    c.machine.stop(`${c.fn.name} with ranges that overlap`, 'Use memmove.');
}

function copied(c: HostContext, overlap: boolean): number {
  const size = sizeArgument(c, 2);
  const from = checked(c, c.num(1), size);
  const to = writable(c, c.num(0), size);
  if (!overlap) apart(c, to, from, size);
  c.machine.copyBytes(to, from, size);
  return to;
}

function block(c: HostContext, i: number, size: number): Uint8Array {
  const at = checked(c, c.num(i), size);
  c.machine.spend(size);
  return c.machine.bytes.subarray(at, at + size);
}

export function memoryFunctions(): HostFunction[] {
  return [
    { name: 'memcpy', run: (c) => copied(c, false) },
    { name: 'mempcpy', run: (c) => copied(c, false) + sizeArgument(c, 2) },
    { name: 'memmove', run: (c) => copied(c, true) },
    {
      name: 'memset',
      run: (c) => {
        const size = sizeArgument(c, 2);
        c.machine.fillBytes(writable(c, c.num(0), size), c.num(1), size);
        return c.num(0);
      },
    },
    {
      name: 'memcmp',
      run: (c) => {
        const size = sizeArgument(c, 2);
        const a = block(c, 0, size);
        const b = block(c, 1, size);
        for (let i = 0; i < size; i++) if (a[i] !== b[i]) return (a[i] as number) - (b[i] as number);
        return 0;
      },
    },
    {
      name: 'memchr',
      run: (c) => {
        // the array may be shorter than said where the byte is found before its end
        const most = BigInt.asUintN(64, c.big(2));
        const wanted = c.num(1) & 0xff;
        const at = c.num(0);
        let i = 0;
        while (BigInt(i) < most && c.machine.bytes[checked(c, at + i, 1)] !== wanted) i++;
        c.machine.spend(i);
        return BigInt(i) < most ? at + i : 0;
      },
    },
    {
      name: 'memrchr',
      run: (c) => {
        const i = block(c, 0, sizeArgument(c, 2)).lastIndexOf(c.num(1) & 0xff);
        return i < 0 ? 0 : c.num(0) + i;
      },
    },
    {
      name: 'memmem',
      run: (c) => {
        const i = indexOfBytes(c, block(c, 0, sizeArgument(c, 1)), block(c, 2, sizeArgument(c, 3)));
        return i < 0 ? 0 : c.num(0) + i;
      },
    },
  ];
}
