/** Stores of whole values: scalars, bit-fields and records. The common ones are one closure each. */
import { integerOf, isInteger, sizeOf, type CType } from '../types/ctype.js';
import type { Machine } from '../machine/machine.js';
import type { Op, Space } from '../machine/program.js';
import {
  bigStore,
  checkedAddress,
  noteAssigned,
  numberStore,
  writableAddress,
  type BigOf,
  type NumberOf,
  type Operand,
  type Place,
} from './operand.js';
import { storePointer } from './pointers.js';

/** The micro-step that stores o, whose type is `type`, in p: value first, then address. */
export function storeOp(type: CType, p: Place, o: Operand, le: boolean, space: Space): Op {
  const store = plainStoreOp(type, p, o, le, space);
  if (p.assignedAt === undefined) return store;
  const at = p.assignedAt;
  return (m) => {
    store(m);
    noteAssigned(m, at);
  };
}

function plainStoreOp(type: CType, p: Place, o: Operand, le: boolean, space: Space): Op {
  if (type.kind === 'record' || type.kind === 'array') return copyOp(type, p, o.place as Place, space);
  return o.big ? storingBig(type, p, o.big, le, space) : storingNumber(type, p, o.num as NumberOf, le, space);
}

function copyOp(type: CType, to: Place, from: Place, space: Space): Op {
  const size = sizeOf(type);
  const a = writableAddress(to, size, space);
  const b = checkedAddress(from, size, space);
  return (m) => {
    const source = b(m);
    m.copyBytes(a(m), source, size);
  };
}

/** What a store writes: a pointer, or so many bytes of an integer; 0 for what has no way of its own. */
function wayOf(type: CType, bits: Place['bits']): 'pointer' | 1 | 2 | 4 | 8 | 0 {
  if (type.kind === 'pointer') return 'pointer';
  if (bits || !isInteger(type)) return 0;
  const { size } = integerOf(type);
  return size === 1 || size === 2 || size === 4 || size === 8 ? size : 0;
}

/** Stores a value in p when evaluated, and is worth what was stored. */
export function storingNumber(type: CType, p: Place, value: NumberOf, le: boolean, space: Space): NumberOf {
  const way = wayOf(type, p.bits);
  if (p.local !== undefined && way !== 0) return storingLocal(way, p.local, value, le);
  const address = writableAddress(p, p.bits?.unit ?? sizeOf(type), space);
  switch (way) {
    case 'pointer':
      return (m) => {
        const v = value(m);
        storePointer(m, address(m), v, le);
        return v;
      };
    case 1:
      return (m) => {
        const v = value(m);
        m.store8(address(m), v);
        return v;
      };
    case 4:
      return (m) => {
        const v = value(m);
        m.store32(address(m), v, le);
        return v;
      };
    default: {
      const put = numberStore(type, p.bits, le);
      return (m) => {
        const v = value(m);
        put(m, address(m), v);
        return v;
      };
    }
  }
}

function storingLocal(way: 'pointer' | 1 | 2 | 4 | 8, offset: number, value: NumberOf, le: boolean): NumberOf {
  switch (way) {
    case 'pointer':
      return (m) => {
        const v = value(m);
        storePointer(m, m.fp + offset, v, le);
        return v;
      };
    case 1:
      return (m) => {
        const v = value(m);
        m.store8(m.fp + offset, v);
        return v;
      };
    case 2:
      return (m) => {
        const v = value(m);
        m.store16(m.fp + offset, v, le);
        return v;
      };
    default:
      return (m) => {
        const v = value(m);
        m.store32(m.fp + offset, v, le);
        return v;
      };
  }
}

/** The same for a wide value. */
export function storingBig(type: CType, p: Place, value: BigOf, le: boolean, space: Space): BigOf {
  const address = writableAddress(p, p.bits?.unit ?? sizeOf(type), space);
  if (wayOf(type, p.bits) === 8)
    return (m) => {
      const v = value(m);
      m.store64(address(m), v, le);
      return v;
    };
  const put = bigStore(type, p.bits, le);
  return (m) => {
    const v = value(m);
    put(m, address(m), v);
    return v;
  };
}

/** Stores a scalar where one is told, which needs no check. */
export function storeAt(type: CType, o: Operand, le: boolean): (m: Machine, a: number) => void {
  const way = wayOf(type, undefined);
  if (o.big) {
    const value = o.big;
    if (way === 8) return (m, a) => m.store64(a, value(m), le);
    const put = bigStore(type, undefined, le);
    return (m, a) => put(m, a, value(m));
  }
  const value = o.num as NumberOf;
  if (way === 4) return (m, a) => m.store32(a, value(m), le);
  if (way === 'pointer') return (m, a) => storePointer(m, a, value(m), le);
  const put = numberStore(type, undefined, le);
  return (m, a) => put(m, a, value(m));
}
