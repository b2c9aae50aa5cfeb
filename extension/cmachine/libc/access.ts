/** Reading and writing C objects of the machine from the library's functions: every access is checked as one by C code is. */
import type { HostContext } from '../machine/host.js';
import { loadPointer, storePointer } from '../lower/operand.js';

/** Address of the library's own state; the image has one block of it. */
export type StateOf = (c: HostContext) => number;

export function writable(c: HostContext, address: number, size: number): number {
  return size > 0 ? c.machine.checkStore(address, size, c.fn.image.space) : address;
}

export function checked(c: HostContext, address: number, size: number): number {
  return size > 0 ? c.machine.check(address, size, c.fn.image.space) : address;
}

/** A size_t argument as a number. Sizes that no object has stop. */
export function sizeArgument(c: HostContext, i: number): number {
  const size = BigInt.asUintN(64, c.big(i));
  if (size > 0x7fffffffn)
    c.machine.stop(
      `${c.fn.name} is called with a size of ${size} bytes`,
      'The size is wrong; look at who computed it.',
    );
  return Number(size);
}

/** Bytes of the string at an address without its NUL, at most `most` of them. */
export function textAt(c: HostContext, address: number, most = Infinity): Uint8Array {
  const n = lengthAt(c, address, most);
  return c.machine.bytes.subarray(address, address + n);
}

export function lengthAt(c: HostContext, address: number, most = Infinity): number {
  const { machine } = c;
  const { space } = c.fn.image;
  let n = 0;
  while (n < most && machine.bytes[machine.check(address + n, 1, space)] !== 0) n++;
  machine.spend(n);
  return n;
}

export function writeBytes(c: HostContext, to: number, bytes: Uint8Array): void {
  writable(c, to, bytes.length);
  const { machine } = c;
  if (machine.journal === undefined) machine.bytes.set(bytes, to);
  else bytes.forEach((byte, i) => machine.store8(to + i, byte));
}

/** A string with its NUL. */
export function writeText(c: HostContext, to: number, bytes: Uint8Array): void {
  writable(c, to, bytes.length + 1);
  writeBytes(c, to, bytes);
  c.machine.store8(to + bytes.length, 0);
}

export function readPointer(c: HostContext, at: number): number {
  return loadPointer(c.machine, checked(c, at, 8), c.fn.image.abi.littleEndian);
}

export function writePointer(c: HostContext, at: number, value: number): void {
  storePointer(c.machine, writable(c, at, 8), value, c.fn.image.abi.littleEndian);
}
