/**
 * Pointers: numbers in the machine, eight bytes in memory. Most objects are reached through a pointer that a frame holds (s->field):
 * an address that is known to be such a one is computed, checked and used by one closure instead of one for each part.
 */
import type { Machine } from '../machine/machine.js';
import type { Space } from '../machine/program.js';
import type { NumberOf } from './operand.js';

/** Loads a pointer; patterns that no machine address or error value has stop. */
export function loadPointer(m: Machine, a: number, le: boolean): number {
  const low = m.memory.getUint32(le ? a : a + 4, le);
  const high = m.memory.getInt32(le ? a + 4 : a, le);
  if (high > 0x1fffff || high < -0x200000) {
    m.stop(
      `the pointer at 0x${a.toString(16)} holds 0x${BigInt.asUintN(64, (BigInt(high) << 32n) | BigInt(low)).toString(16)}, which is no address`,
      'Look at who wrote it.',
    );
  }
  return high * 4294967296 + low;
}

export function storePointer(m: Machine, a: number, v: number, le: boolean): void {
  const low = v | 0;
  const high = Math.floor(v / 4294967296) | 0;
  m.storeWords(a, low, high, le);
}

/** An address `by` bytes from where a pointer leads that lies in the frame at `slot`. */
interface Through {
  readonly slot: number;
  readonly by: number;
  readonly le: boolean;
}

const known = new WeakMap<NumberOf, Through>();

/** The value of a pointer that lies in the frame at `slot`, moved by so many bytes. */
export function pointerInFrame(slot: number, le: boolean, by = 0): NumberOf {
  const value: NumberOf =
    by === 0 ? (m) => loadPointer(m, m.fp + slot, le) : (m) => loadPointer(m, m.fp + slot, le) + by;
  known.set(value, { slot, by, le });
  return value;
}

/** An address moved by so many bytes. */
export function moved(address: NumberOf, by: number): NumberOf {
  if (by === 0) return address;
  const t = known.get(address);
  return t ? pointerInFrame(t.slot, t.le, t.by + by) : (m) => address(m) + by;
}

/** An address that is checked for n bytes, which are read. */
export function checkedRead(address: NumberOf, n: number, space: Space): NumberOf {
  const t = known.get(address);
  if (!t) return (m) => m.check(address(m), n, space);
  const { slot, by, le } = t;
  return (m) => m.check(loadPointer(m, m.fp + slot, le) + by, n, space);
}

/** The same for n bytes that are stored to. */
export function checkedWrite(address: NumberOf, n: number, space: Space): NumberOf {
  const t = known.get(address);
  if (!t) return (m) => m.checkStore(address(m), n, space);
  const { slot, by, le } = t;
  return (m) => m.checkStore(loadPointer(m, m.fp + slot, le) + by, n, space);
}

/** The value of a pointer there; undefined where there is no shorter way. */
export function pointerThrough(address: NumberOf, space: Space): NumberOf | undefined {
  const t = known.get(address);
  if (!t) return undefined;
  const { slot, by, le } = t;
  return (m) => loadPointer(m, m.check(loadPointer(m, m.fp + slot, le) + by, 8, space), le);
}

/** The same for an integer of 1, 2 or 4 bytes. */
export function integerThrough(address: NumberOf, size: number, signed: boolean, space: Space): NumberOf | undefined {
  const t = known.get(address);
  if (!t) return undefined;
  const { slot, by, le } = t;
  switch (size) {
    case 1:
      return signed
        ? (m) => m.memory.getInt8(m.check(loadPointer(m, m.fp + slot, le) + by, 1, space))
        : (m) => m.memory.getUint8(m.check(loadPointer(m, m.fp + slot, le) + by, 1, space));
    case 4:
      return signed
        ? (m) => m.memory.getInt32(m.check(loadPointer(m, m.fp + slot, le) + by, 4, space), le)
        : (m) => m.memory.getUint32(m.check(loadPointer(m, m.fp + slot, le) + by, 4, space), le);
    case 2:
      return signed
        ? (m) => m.memory.getInt16(m.check(loadPointer(m, m.fp + slot, le) + by, 2, space), le)
        : (m) => m.memory.getUint16(m.check(loadPointer(m, m.fp + slot, le) + by, 2, space), le);
    default:
      return undefined;
  }
}
