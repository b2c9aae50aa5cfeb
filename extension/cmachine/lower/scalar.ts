/** Scalars at an address by their type, for what is not C: functions of the world, tables. Nothing is checked but that it is memory. */
import type { HostValue } from '../machine/host.js';
import type { Machine } from '../machine/machine.js';
import { integerOf, isInteger, isWide, type CType } from '../types/ctype.js';
import { bigStore, numberStore, storePointer } from './operand.js';

/** A pointer's 64-bit pattern, read as signed. */
function pointerAt(m: Machine, address: number, le: boolean): number {
  const high = m.memory.getInt32(le ? address + 4 : address, le);
  return high * 4294967296 + m.memory.getUint32(le ? address : address + 4, le);
}

/** An integer or pointer at an address; undefined for types that are neither, and for wider ones than 64 bits. */
export function scalarAt(m: Machine, t: CType, address: number, le: boolean): HostValue | undefined {
  const { memory } = m;
  if (t.kind === 'pointer') return pointerAt(m, address, le);
  if (!isInteger(t)) return undefined;
  const i = integerOf(t);
  switch (i.size) {
    case 1:
      if (i.bool) return memory.getUint8(address) === 0 ? 0 : 1;
      return i.signed ? memory.getInt8(address) : memory.getUint8(address);
    case 2:
      return i.signed ? memory.getInt16(address, le) : memory.getUint16(address, le);
    case 4:
      return i.signed ? memory.getInt32(address, le) : memory.getUint32(address, le);
    case 8:
      return i.signed ? memory.getBigInt64(address, le) : memory.getBigUint64(address, le);
    default:
      return undefined;
  }
}

/** Stores a value in an object of type t: its low bits, for _Bool whether it is not zero. */
export function storeScalar(m: Machine, t: CType, to: number, v: HostValue, le: boolean): void {
  if (t.kind === 'pointer') {
    storePointer(m, to, typeof v === 'bigint' ? Number(BigInt.asIntN(64, v)) : v, le);
    return;
  }
  if (!isInteger(t)) {
    numberStore(t, undefined, le)(m, to, Number(v));
    return;
  }
  const i = integerOf(t);
  if (isWide(t)) {
    if (i.size === 8) m.store64(to, typeof v === 'bigint' ? v : BigInt(v), le);
    else bigStore(t, undefined, le)(m, to, BigInt(v));
    return;
  }
  const n = typeof v === 'bigint' ? Number(BigInt.asIntN(32, v)) : v;
  if (i.bool) m.store8(to, (typeof v === 'bigint' ? v !== 0n : v !== 0) ? 1 : 0);
  else if (i.size === 1) m.store8(to, n);
  else if (i.size === 2) m.store16(to, n, le);
  else m.store32(to, n, le);
}
