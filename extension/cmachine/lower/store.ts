/** Stores of whole values: scalars, bit-fields and records. */
import { isInteger, sizeOf, type CType } from '../types/ctype.js';
import type { Op, Space } from '../machine/program.js';
import {
  bigStore,
  checkedAddress,
  noteAssigned,
  numberStore,
  writableAddress,
  type NumberOf,
  type Operand,
  type Place,
} from './operand.js';

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
  const size = sizeOf(type);
  const address = writableAddress(p, p.bits?.unit ?? size, space);
  if (o.big) {
    const v = o.big;
    const put = bigStore(type, p.bits, le);
    return (m) => {
      const x = v(m);
      put(m, address(m), x);
    };
  }
  const v = o.num as NumberOf;
  if (p.local !== undefined && !p.bits && isInteger(type) && size === 4) {
    const off = p.local;
    return (m) => m.store32(m.fp + off, v(m), le);
  }
  const put = numberStore(type, p.bits, le);
  return (m) => {
    const x = v(m);
    put(m, address(m), x);
  };
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
