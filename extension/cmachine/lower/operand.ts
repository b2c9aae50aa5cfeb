/**
 * What an expression lowers to: a closure that gives its value, or the place of an object. Integers up to 32 bits and pointers are
 * numbers, wider integers are bigint. A pointer is its 64-bit pattern read as signed, so error pointers such as (void *)-22 are exact.
 */
import {
  integerOf,
  isInteger,
  isWide,
  nameOf,
  sizeOf,
  TypeFault,
  UINT,
  type CType,
  type IntType,
} from '../types/ctype.js';
import { isReal } from '../types/real.js';
import { qualifiersOf, QUALIFIER, unqualified } from '../types/qualifiers.js';
import { ACCESS, type Machine } from '../machine/machine.js';
import type { ProgramFunction, Space } from '../machine/program.js';
import {
  checkedRead,
  checkedWrite,
  integerThrough,
  loadPointer,
  pointerInFrame,
  pointerThrough,
  storePointer,
} from './pointers.js';

import { loadWide, wholeWord } from './words.js';

export { loadPointer, storePointer };

export type NumberOf = (m: Machine) => number;
export type BigOf = (m: Machine) => bigint;

export interface Place {
  readonly address: NumberOf;
  /** Offset from the frame's base, where it is a local: needs no check. */
  readonly local?: number;
  /** Absolute address, where it is a global: needs no check. */
  readonly fixed?: number;
  /** The address where it is known while lowering; says nothing about whether it may be touched. */
  readonly known?: number;
  readonly bits?: { readonly offset: number; readonly width: number; readonly unit?: number };
  /** Where the frame keeps whether the local has been assigned; absent where it always has. */
  readonly assignedAt?: number;
  /** May be assigned to and have its address taken. */
  readonly lvalue: boolean;
}

export interface Operand {
  readonly type: CType;
  readonly num?: NumberOf;
  readonly big?: BigOf;
  readonly place?: Place;
  /** For function designators. Resolving marks the function as mentioned. */
  readonly fn?: () => ProgramFunction;
  /** The value of a float or double, where it is known. */
  readonly real?: number;
  /** The value, where it is known; the address for aggregates and functions in static storage. */
  readonly constant?: bigint;
}

export function constantOperand(type: CType, value: bigint): Operand {
  if (isWide(type)) {
    const v = wrapBig(value, integerOf(type as IntType));
    return { type, big: () => v, constant: v };
  }
  const n = type.kind === 'pointer' ? pointerNumber(value) : narrowNumber(value, type);
  return { type, num: () => n, constant: type.kind === 'pointer' ? BigInt(n) : BigInt(n) };
}

export function realOperand(type: CType, value: number): Operand {
  return { type, num: () => value, real: value };
}

export function pointerNumber(value: bigint): number {
  return Number(BigInt.asIntN(64, value));
}

function narrowNumber(value: bigint, type: CType): number {
  if (!isInteger(type)) return Number(BigInt.asIntN(64, value));
  const t = integerOf(type);
  if (t.bool) return value === 0n ? 0 : 1;
  return Number(t.signed ? BigInt.asIntN(t.bits, value) : BigInt.asUintN(t.bits, value));
}

export function wrapBig(value: bigint, t: IntType): bigint {
  return t.signed ? BigInt.asIntN(t.bits, value) : BigInt.asUintN(t.bits, value);
}

/** The address of a place as a closure that has been checked for n bytes. */
export function checkedAddress(p: Place, n: number, space: Space): NumberOf {
  if (p.fixed !== undefined || p.local !== undefined) return p.address;
  return checkedRead(p.address, n, space);
}

/** The same for n bytes that are stored to. */
export function writableAddress(p: Place, n: number, space: Space): NumberOf {
  if (p.fixed !== undefined || p.local !== undefined) return p.address;
  return checkedWrite(p.address, n, space);
}

/** The value of a scalar object. */
export function load(declared: CType, p: Place, le: boolean, space: Space): Operand {
  const o = loaded(declared, observed(declared, p) ? watched(declared, p) : p, le, space);
  if (p.assignedAt === undefined) return o;
  const at = p.assignedAt;
  const { num, big } = o;
  const check = (m: Machine): void => {
    if (m.bytes[m.fp + at] === 0)
      m.stop('a local is read before anything was assigned to it', 'What lies there is left over from other calls.');
  };
  if (big) return { type: o.type, big: (m) => (check(m), big(m)) };
  return { type: o.type, num: (m) => (check(m), (num as NumberOf)(m)) };
}

/** Whether others may see an access to the object: it is volatile, and no local. */
export function observed(declared: CType, p: Place): boolean {
  return p.local === undefined && (qualifiersOf(declared) & QUALIFIER.volatile) !== 0;
}

/** The same object, whose loads are reported. */
function watched(declared: CType, p: Place): Place {
  const a = p.address;
  const size = sizeOf(declared);
  return {
    ...p,
    address: (m) => {
      const at = a(m);
      m.accessed(ACCESS.read, at, size);
      return at;
    },
  };
}

/** The same object, and the report of the store that went there last. */
export function watchedStore(
  declared: CType,
  p: Place,
): { readonly place: Place; readonly stored: (m: Machine) => void } {
  const a = p.address;
  const size = sizeOf(declared);
  let last = 0;
  return {
    place: { ...p, address: (m) => (last = a(m)) },
    stored: (m) => m.accessed(ACCESS.write, last, size),
  };
}

/** Notes that a local has been assigned. */
export function noteAssigned(m: Machine, at: number): void {
  if (m.bytes[m.fp + at] === 0) m.store8(m.fp + at, 1);
}

function loaded(declared: CType, p: Place, le: boolean, space: Space): Operand {
  const type = unqualified(declared);
  if (type.kind === 'pointer') {
    if (p.local !== undefined) return { type, num: pointerInFrame(p.local, le) };
    const through = p.fixed === undefined ? pointerThrough(p.address, space) : undefined;
    if (through) return { type, num: through };
    const a = checkedAddress(p, 8, space);
    return { type, num: (m) => loadPointer(m, a(m), le) };
  }
  if (isReal(type)) return { type, num: realLoad(type.size, checkedAddress(p, type.size, space), le) };
  if (!isInteger(type)) throw new TypeFault(`a ${nameOf(type)} stands where a number or pointer is needed`);
  const t = integerOf(type);
  if (p.bits) return loadBits(t, type, p, le, space);
  if (p.local !== undefined) {
    const fast = loadLocal(t, type, p.local, le);
    if (fast) return fast;
  }
  const through = p.fixed === undefined && !t.bool ? integerThrough(p.address, t.size, t.signed, space) : undefined;
  if (through) return { type, num: through };
  const a = checkedAddress(p, t.size, space);
  switch (t.size) {
    case 1:
      if (t.bool) return { type, num: (m) => (m.memory.getUint8(a(m)) !== 0 ? 1 : 0) };
      return t.signed ? { type, num: (m) => m.memory.getInt8(a(m)) } : { type, num: (m) => m.memory.getUint8(a(m)) };
    case 2:
      return t.signed
        ? { type, num: (m) => m.memory.getInt16(a(m), le) }
        : { type, num: (m) => m.memory.getUint16(a(m), le) };
    case 4:
      return t.signed
        ? { type, num: (m) => m.memory.getInt32(a(m), le) }
        : { type, num: (m) => m.memory.getUint32(a(m), le) };
    case 8:
      return { type, big: loadWide(a, t.signed, le) };
    default: {
      const wide = (m: Machine): bigint => {
        const at = a(m);
        const low = m.memory.getBigUint64(le ? at : at + 8, le);
        const high = m.memory.getBigUint64(le ? at + 8 : at, le);
        return wrapBig((high << 64n) | low, t);
      };
      return { type, big: wide };
    }
  }
}

/** The one NaN that x86 makes, as a double and as a float. */
const NAN64 = 0xfff8000000000000n;
const NAN32 = 0xffc00000;

function realLoad(size: number, a: NumberOf, le: boolean): NumberOf {
  return (m) => {
    const at = a(m);
    const v = size === 4 ? m.memory.getFloat32(at, le) : m.memory.getFloat64(at, le);
    if (v !== v && (size === 4 ? m.memory.getUint32(at, le) !== NAN32 : m.memory.getBigUint64(at, le) !== NAN64))
      m.stop('a NaN is read that arithmetic does not make', 'The machine does not keep what a NaN carries.');
    return v;
  };
}

const bits = new DataView(new ArrayBuffer(8));

function realStore(size: number, le: boolean): NumberStore {
  if (size === 4)
    return (m, a, v) => {
      bits.setFloat32(0, v);
      m.store32(a, v !== v ? NAN32 : bits.getInt32(0), le);
    };
  return (m, a, v) => {
    bits.setFloat64(0, v);
    m.store64(a, v !== v ? NAN64 : bits.getBigInt64(0), le);
  };
}

function loadLocal(t: IntType, type: CType, offset: number, le: boolean): Operand | undefined {
  switch (t.size) {
    case 1:
      if (t.bool) return undefined;
      return t.signed
        ? { type, num: (m) => m.memory.getInt8(m.fp + offset) }
        : { type, num: (m) => m.memory.getUint8(m.fp + offset) };
    case 4:
      return t.signed
        ? { type, num: (m) => m.memory.getInt32(m.fp + offset, le) }
        : { type, num: (m) => m.memory.getUint32(m.fp + offset, le) };
    case 8:
      return { type, big: loadWide((m) => m.fp + offset, t.signed, le) };
    default:
      return undefined;
  }
}

function loadBits(t: IntType, type: CType, p: Place, le: boolean, space: Space): Operand {
  const { offset, width, unit: size = t.size } = p.bits as NonNullable<Place['bits']>;
  const a = checkedAddress(p, size, space);
  if (size <= 4 && size !== 3) {
    const unit: NumberOf =
      size === 1
        ? (m) => m.memory.getUint8(a(m))
        : size === 2
          ? (m) => m.memory.getUint16(a(m), le)
          : (m) => m.memory.getUint32(a(m), le);
    const up = 32 - offset - width;
    const down = 32 - width;
    const num: NumberOf = t.signed ? (m) => (unit(m) << up) >> down : (m) => (unit(m) << up) >>> down;
    return isWide(type) ? { type, big: (m) => BigInt(num(m)) } : { type, num };
  }
  const o = BigInt(offset);
  const unit: BigOf = size !== 8 ? (m) => byteWise(m, a(m), size, le) : (m) => m.memory.getBigUint64(a(m), le);
  const big: BigOf = (m) => fieldOf(unit(m) >> o, width, t.signed);
  return isWide(type) ? { type, big } : { type, num: (m) => Number(big(m)) };
}

/** An unsigned number of any count of bytes. */
function byteWise(m: Machine, at: number, size: number, le: boolean): bigint {
  let v = 0n;
  for (let i = 0; i < size; i++) v |= BigInt(m.memory.getUint8(at + (le ? i : size - 1 - i))) << BigInt(8 * i);
  return v;
}

function fieldOf(v: bigint, width: number, signed: boolean): bigint {
  return signed ? BigInt.asIntN(width, v) : BigInt.asUintN(width, v);
}

export type NumberStore = (m: Machine, a: number, v: number) => void;
export type BigStore = (m: Machine, a: number, v: bigint) => void;

/** Stores a narrow value or pointer at an address that has been checked. */
export function numberStore(type: CType, bits: Place['bits'], le: boolean): NumberStore {
  if (type.kind === 'pointer') return (m, a, v) => storePointer(m, a, v, le);
  if (isReal(type)) return realStore(type.size, le);
  const t = integerOf(type as IntType);
  if (bits) {
    const mask = bits.width === 32 ? 0xffffffff : ((1 << bits.width) - 1) >>> 0;
    const { offset } = bits;
    const unit = bits.unit ?? t.size;
    switch (unit) {
      case 1:
        return (m, a, v) => m.store8(a, (m.memory.getUint8(a) & ~(mask << offset)) | ((v & mask) << offset));
      case 2:
        return (m, a, v) => m.store16(a, (m.memory.getUint16(a, le) & ~(mask << offset)) | ((v & mask) << offset), le);
      case 4:
        return (m, a, v) => m.store32(a, (m.memory.getInt32(a, le) & ~(mask << offset)) | ((v & mask) << offset), le);
      default: {
        const wide = wideBitStore(bits, unit, le);
        return (m, a, v) => wide(m, a, BigInt(v));
      }
    }
  }
  switch (t.size) {
    case 1:
      return (m, a, v) => m.store8(a, v);
    case 2:
      return (m, a, v) => m.store16(a, v, le);
    default:
      return (m, a, v) => m.store32(a, v, le);
  }
}

function wideBitStore(bits: NonNullable<Place['bits']>, unit: number, le: boolean): BigStore {
  const mask = (1n << BigInt(bits.width)) - 1n;
  const o = BigInt(bits.offset);
  if (unit !== 8) {
    return (m, a, v) => {
      const now = (byteWise(m, a, unit, le) & ~(mask << o)) | ((v & mask) << o);
      for (let i = 0; i < unit; i++) m.store8(a + (le ? i : unit - 1 - i), Number((now >> BigInt(8 * i)) & 0xffn));
    };
  }
  return (m, a, v) => m.store64(a, (m.memory.getBigUint64(a, le) & ~(mask << o)) | ((v & mask) << o), le);
}

export function bigStore(type: CType, bits: Place['bits'], le: boolean): BigStore {
  const t = integerOf(type as IntType);
  if (bits) {
    const unit = bits.unit ?? t.size;
    if (unit > 4 || unit === 3) return wideBitStore(bits, unit, le);
    const narrow = numberStore(UINT, bits, le);
    return (m, a, v) => narrow(m, a, Number(BigInt.asIntN(32, v)));
  }
  if (t.size === 16) {
    return (m, a, v) => {
      const u = BigInt.asUintN(128, v);
      m.store64(le ? a : a + 8, u & 0xffffffffffffffffn, le);
      m.store64(le ? a + 8 : a, u >> 64n, le);
    };
  }
  return (m, a, v) => m.store64(a, v, le);
}

/** A number that is 0 where the value is, and anything else where it is not: for branches. */
export function test(o: Operand): NumberOf {
  return o.constant === undefined && o.num ? o.num : truth(o);
}

/** Whether a value is not zero, as C asks. */
export function truth(o: Operand): NumberOf {
  if (o.constant !== undefined) {
    const v = o.constant !== 0n ? 1 : 0;
    return () => v;
  }
  if (o.big) {
    const b = o.big;
    const word = wholeWord(o);
    return word ? (m) => (word(m) !== 0 ? 1 : 0) : (m) => (b(m) !== 0n ? 1 : 0);
  }
  const n = o.num as NumberOf;
  return (m) => (n(m) !== 0 ? 1 : 0);
}
