/**
 * Variadic arguments. They lie in the caller's frame in 8-byte slots, one after another, after words that say which are doubles and
 * how many bytes they take. A va_list is an array of one struct as on x86-64, so a callee advances its caller's; big-endian images have a plain pointer.
 */
import type { Expr } from '../parse/ast.js';
import type { Token } from '../preprocess/token.js';
import { FRAME } from '../machine/frame.js';
import type { Machine } from '../machine/machine.js';
import * as C from '../types/ctype.js';
import { isReal } from '../types/real.js';
import { unqualified } from '../types/qualifiers.js';
import type { Context } from './context.js';
import { convert } from './convert.js';
import { lower, rvalue, spill, value } from './expressions.js';
import { unsupported } from './faults.js';
import { checkedAddress, load, loadPointer, storePointer, type NumberOf, type Operand, type Place } from './operand.js';
import { storeOp } from './store.js';

type Call = Extract<Expr, { kind: 'call' }>;

/** Bytes from the start of a va_list: the first argument's address, where the next one lies, and where the last one ends. */
export const VA_LIST = { first: 0, next: 8, end: 16, size: 24 } as const;

/** Words before the arguments: a bit for each of the first 64 slots, and their size in bytes. */
const AREA = { doubles: -16, size: -8 } as const;

/** Whether the slot at an address was passed as asked for: doubles travel in other registers. Beyond 64 slots nobody knows. */
export function passedAs(m: Machine, first: number, slot: number, real: boolean): boolean {
  const i = (slot - first) / 8;
  if (i >= 64) return true;
  const word = m.memory.getUint32(first + AREA.doubles + (i < 32 ? 0 : 4), true);
  return ((word >>> (i & 31)) & 1) === (real ? 1 : 0);
}

const VOID_POINTER = C.pointerTo(C.VOID);

/** struct __va_list_tag of the System V ABI: its first two words are not used here. */
const TAG: C.RecordType = {
  kind: 'record',
  union: false,
  tag: '__va_list_tag',
  layout: {
    fields: [
      { name: 'gp_offset', type: C.UINT, offset: 0 },
      { name: 'fp_offset', type: C.UINT, offset: 4 },
      { name: 'overflow_arg_area', type: VOID_POINTER, offset: VA_LIST.next },
      { name: 'reg_save_area', type: VOID_POINTER, offset: VA_LIST.end },
    ],
    size: VA_LIST.size,
    align: 8,
  },
  complete: undefined,
};

const LIST: C.ArrayType = { kind: 'array', of: TAG, length: 1 };

export function variadicListType(abi: C.Abi): C.CType {
  return abi.littleEndian ? LIST : VOID_POINTER;
}

/** Where arguments of these types lie in the area, and how large it is. */
function slots(types: readonly C.CType[]): { offsets: number[]; size: number } {
  let at = 0;
  const offsets = types.map((t) => {
    at = aligned(at, t);
    const here = at;
    at += Math.ceil(C.sizeOf(t) / 8) * 8;
    return here;
  });
  return { offsets, size: at };
}

function aligned(at: number, t: C.CType): number {
  return C.alignOf(t) > 8 ? Math.ceil(at / 16) * 16 : at;
}

/** Default argument promotions (C11 6.5.2.2). */
export function promoted(a: Operand, at: Token): C.CType {
  if (C.isInteger(a.type)) return C.promote(a.type);
  if (a.type.kind === 'pointer') return a.type;
  if (isReal(a.type)) return C.DOUBLE;
  if (a.type.kind === 'record') return unqualified(a.type);
  throw unsupported(at, `a ${C.nameOf(a.type)} as a variadic argument`);
}

/** The micro-steps' worth of storing the arguments, in the order of evaluation; `area` is where they lie in the frame. */
export function passVariadic(
  x: Context,
  args: readonly Operand[],
  at: Token,
): { readonly area: number; readonly puts: ((m: Machine) => void)[] } {
  const types = args.map((a) => promoted(a, at));
  const { offsets, size } = slots(types);
  const words = Math.max(size, 8) / 8 + 2;
  const start = x.emitterAt(at).reserve({ kind: 'array', of: C.ULONG, length: words }, 16);
  const area = start + 16;
  const puts = args.map((a, i) => {
    const t = types[i] as C.CType;
    const v = t.kind === 'record' ? a : widened(convert(a, t));
    const offset = area + (offsets[i] as number);
    return storeOp(v.type, { address: (m) => m.fp + offset, local: offset, lvalue: true }, v, x.le, x.space);
  });
  const doubles = types.map((t, i) => (isReal(t) ? (offsets[i] as number) / 8 : -1));
  const mask = (from: number) =>
    doubles.reduce((bits, i) => (i >= from && i < from + 32 ? bits | (1 << (i - from)) : bits), 0);
  const [low, high] = [mask(0), mask(32)];
  puts.push((m) => {
    m.store32(m.fp + area + AREA.size, size);
    m.store32(m.fp + area + AREA.doubles, low);
    m.store32(m.fp + area + AREA.doubles + 4, high);
  });
  return { area, puts: x.abi.argumentsFromLeft ? puts : puts.reverse() };
}

/** An integer fills its slot. */
function widened(a: Operand): Operand {
  if (!C.isInteger(a.type) || C.sizeOf(a.type) > 8) return a;
  return convert(a, C.integerOf(a.type).signed ? C.LONG : C.ULONG);
}

/** Where a va_list keeps its position, and where the last argument ends if it knows. */
interface List {
  readonly next: NumberOf;
  readonly end: NumberOf | undefined;
  /** Where it keeps the first argument's address, if it does. */
  readonly first: NumberOf | undefined;
}

function listOf(x: Context, e: Expr): List {
  const o = lower(x, e);
  const v = o.type.kind === 'array' ? rvalue(x, o) : o;
  if (v.type.kind === 'array') throw unsupported(e.at, 'a va_list that is no variable');
  if (v.type.kind === 'pointer' && unqualified(v.type.to) === TAG) {
    const tag = (v.place ? load(v.type, v.place, x.le, x.space).num : v.num) as NumberOf;
    const checked = checkedAddress({ address: tag, lvalue: true }, VA_LIST.size, x.space);
    return { next: (m) => checked(m) + VA_LIST.next, end: (m) => checked(m) + VA_LIST.end, first: checked };
  }
  if (!o.place || o.type.kind !== 'pointer' || x.abi.littleEndian)
    throw unsupported(e.at, 'a va_list that is no variable');
  return { next: checkedAddress(o.place, 8, x.space), end: undefined, first: undefined };
}

export function vaStart(x: Context, e: Call): Operand {
  const list = listOf(x, e.args[0] as Expr);
  const { le } = x;
  return {
    type: C.VOID,
    num: (m) => {
      const at = m.memory.getUint32(m.fp + FRAME.variadic, true);
      storePointer(m, list.next(m), at, le);
      if (list.first) m.store32(list.first(m), at);
      if (list.end) storePointer(m, list.end(m), at === 0 ? 0 : at + m.memory.getUint32(at + AREA.size, true), le);
      return 0;
    },
  };
}

export function vaCopy(x: Context, e: Call): Operand {
  const to = listOf(x, e.args[0] as Expr);
  const from = listOf(x, e.args[1] as Expr);
  const { le } = x;
  return {
    type: C.VOID,
    num: (m) => {
      storePointer(m, to.next(m), loadPointer(m, from.next(m), le), le);
      if (to.first && from.first) m.store32(to.first(m), m.memory.getInt32(from.first(m), true));
      if (to.end && from.end) storePointer(m, to.end(m), loadPointer(m, from.end(m), le), le);
      return 0;
    },
  };
}

export function vaEnd(x: Context, e: Call): Operand {
  const v = value(x, e.args[0] as Expr);
  return v.num ? { type: C.VOID, num: v.num } : { type: C.VOID, num: () => 0 };
}

const TOO_FEW = 'The caller passes too few arguments.';

export function vaArg(x: Context, e: Extract<Expr, { kind: 'vaArg' }>): Operand {
  const list = listOf(x, e.list);
  const type = unqualified(x.types.typeName(e.type, x.scope));
  if (!C.isScalar(type) && type.kind !== 'record' && !(isReal(type) && type.size === 8))
    throw unsupported(e.at, `va_arg of a ${C.nameOf(type)}`);
  const size = C.sizeOf(type);
  // narrow types are promoted when they are passed: nobody passes them
  if (C.isInteger(type) && C.promote(type) !== type && size < 4)
    throw unsupported(e.at, `va_arg of a ${C.nameOf(type)}`);
  const room = Math.ceil(size / 8) * 8;
  const { le } = x;
  const inSlot = le || size >= 8 || type.kind === 'record' ? 0 : 8 - size;
  const take: NumberOf = (m) => {
    const place = list.next(m);
    const at = aligned(loadPointer(m, place, le), type);
    if (at === 0) m.stop('va_arg where no variadic arguments were passed', TOO_FEW);
    if (list.end && at + room > loadPointer(m, list.end(m), le))
      m.stop('va_arg takes more arguments than were passed', TOO_FEW);
    if (list.first && type.kind !== 'record' && !passedAs(m, m.memory.getUint32(list.first(m), true), at, isReal(type)))
      m.stop(`va_arg takes a ${C.nameOf(type)} where another was passed`, 'Look at the arguments of the caller.');
    storePointer(m, place, at + room, le);
    return at + inSlot;
  };
  const place: Place = { address: take, fixed: -1, lvalue: false };
  return type.kind === 'record'
    ? spill(x, { type, place: { address: take, lvalue: false } }, e.at)
    : load(type, place, x.le, x.space);
}
