/** __atomic_* and __sync_*: one micro-step each, so nothing can come between. Their memory orders change nothing here. */
import type { Expr } from '../parse/ast.js';
import { ACCESS, type Machine } from '../machine/machine.js';
import * as C from '../types/ctype.js';
import { unqualified } from '../types/qualifiers.js';
import { lowerArguments } from './calls.js';
import type { Context } from './context.js';
import { convert } from './convert.js';
import { binaryOperands, scalar } from './expressions.js';
import { faultAt } from './faults.js';
import {
  bigStore,
  checkedAddress,
  writableAddress,
  load,
  numberStore,
  type NumberOf,
  type Operand,
  type Place,
} from './operand.js';

type Call = Extract<Expr, { kind: 'call' }>;
export type Builtin = (x: Context, e: Call) => Operand;

/** What a pointer argument leads to, and how it is read and written once the address is known. */
interface Cell {
  readonly type: C.CType;
  readonly address: NumberOf;
  /** The value at `now`. */
  readonly old: Operand;
  put(m: Machine, a: number, v: number | bigint): void;
  now: number;
}

function cellOf(x: Context, p: Operand, e: Call, reads = false, plain = false): Cell {
  if (p.type.kind !== 'pointer' || !C.isScalar(p.type.to))
    throw faultAt(
      e.at,
      `an atomic access through a ${C.nameOf(p.type)}`,
      'It needs a pointer to an integer or pointer.',
    );
  const type = unqualified(p.type.to);
  const size = C.sizeOf(type);
  const at: Place = { address: p.num as NumberOf, lvalue: true };
  const address = reads ? checkedAddress(at, size, x.space) : writableAddress(at, size, x.space);
  const place: Place = { address: () => cell.now, fixed: -1, lvalue: true };
  const wide = C.isWide(type);
  const big = wide ? bigStore(type, undefined, x.le) : undefined;
  const number = wide ? undefined : numberStore(type, undefined, x.le);
  const cell: Cell = {
    type,
    address: (m) => {
      const a = address(m);
      if (!plain) m.accessed(ACCESS.atomic, a, size);
      return a;
    },
    old: load(type, place, x.le, x.space),
    put: (m, a, v) => (big ? big(m, a, v as bigint) : number?.(m, a, v as number)),
    now: 0,
  };
  return cell;
}

const read = (m: Machine, o: Operand): number | bigint => (o.big ? o.big(m) : (o.num as NumberOf)(m));

/** A result of type t computed by one closure. */
function result(t: C.CType, f: (m: Machine) => number | bigint): Operand {
  return C.isWide(t) ? { type: t, big: (m) => f(m) as bigint } : { type: t, num: (m) => f(m) as number };
}

function args(x: Context, e: Call, least: number): Operand[] {
  if (e.args.length < least) throw faultAt(e.at, 'a built-in function is called with too few arguments');
  return lowerArguments(x, e.args);
}

function fetch(op: '+' | '-' | '&' | '|' | '^' | 'nand', after: boolean): Builtin {
  return (x, e) => {
    const [p, v] = args(x, e, 2) as [Operand, Operand];
    const cell = cellOf(x, p, e);
    // the operand is evaluated once, before the old value is read
    let now: number | bigint = 0;
    const by = cell.type.kind === 'pointer' ? convert(scalar(v, e.at), C.LONG) : convert(scalar(v, e.at), cell.type);
    const kept: Operand = by.big
      ? { type: by.type, big: () => now as bigint }
      : { type: by.type, num: () => now as number };
    const byteWise: Operand = cell.type.kind === 'pointer' ? { ...cell.old, type: C.pointerTo(C.VOID) } : cell.old;
    const sum = binaryOperands(x, op === 'nand' ? '&' : op, byteWise, kept, e.at);
    const next = convert(sum, cell.type);
    return result(cell.type, (m) => {
      now = read(m, by);
      const a = (cell.now = cell.address(m));
      const old = read(m, cell.old);
      let value = read(m, next);
      if (op === 'nand') value = inverted(cell.type, value);
      cell.put(m, a, value);
      return after ? value : old;
    });
  };
}

function inverted(t: C.CType, v: number | bigint): number | bigint {
  const i = C.integerOf(t as C.IntType);
  if (typeof v === 'bigint') return i.signed ? BigInt.asIntN(i.bits, ~v) : BigInt.asUintN(i.bits, ~v);
  const n = ~v << (32 - i.bits);
  return i.signed ? n >> (32 - i.bits) : n >>> (32 - i.bits);
}

const exchange: Builtin = (x, e) => {
  const [p, v] = args(x, e, 2) as [Operand, Operand];
  const cell = cellOf(x, p, e);
  const to = convert(scalar(v, e.at), cell.type);
  return result(cell.type, (m) => {
    const value = read(m, to);
    const a = (cell.now = cell.address(m));
    const old = read(m, cell.old);
    cell.put(m, a, value);
    return old;
  });
};

const loadN: Builtin = (x, e) => {
  const cell = cellOf(x, args(x, e, 1)[0] as Operand, e, true);
  return result(cell.type, (m) => {
    cell.now = cell.address(m);
    return read(m, cell.old);
  });
};

const storeN: Builtin = (x, e) => {
  const [p, v] = args(x, e, 2) as [Operand, Operand];
  const cell = cellOf(x, p, e);
  const to = convert(scalar(v, e.at), cell.type);
  return {
    type: C.VOID,
    num: (m) => {
      const value = read(m, to);
      cell.put(m, cell.address(m), value);
      return 0;
    },
  };
};

/** *to = *from, both through pointers to the same type. */
const copyTo =
  (toSecond: boolean): Builtin =>
  (x, e) => {
    const [p, q] = args(x, e, 2) as [Operand, Operand];
    const [to, from] = toSecond
      ? [cellOf(x, q, e, false, true), cellOf(x, p, e)]
      : [cellOf(x, p, e), cellOf(x, q, e, false, true)];
    return {
      type: C.VOID,
      num: (m) => {
        from.now = from.address(m);
        const value = read(m, from.old);
        to.put(m, to.address(m), value);
        return 0;
      },
    };
  };

/** __atomic_compare_exchange_n: the expected value lies in memory and learns what was found. */
const compareExchange: Builtin = (x, e) => {
  const [p, q, v] = args(x, e, 3) as [Operand, Operand, Operand];
  const cell = cellOf(x, p, e);
  const expected = cellOf(x, q, e, false, true);
  const to = convert(scalar(v, e.at), cell.type);
  return result(C.BOOL, (m) => {
    const value = read(m, to);
    expected.now = expected.address(m);
    const a = (cell.now = cell.address(m));
    const old = read(m, cell.old);
    if (old === read(m, expected.old)) {
      cell.put(m, a, value);
      return 1;
    }
    expected.put(m, expected.now, old);
    return 0;
  });
};

/** __sync_*_compare_and_swap. */
const compareSwap =
  (says: 'success' | 'old'): Builtin =>
  (x, e) => {
    const [p, o, v] = args(x, e, 3) as [Operand, Operand, Operand];
    const cell = cellOf(x, p, e);
    const wanted = convert(scalar(o, e.at), cell.type);
    const to = convert(scalar(v, e.at), cell.type);
    return result(says === 'success' ? C.BOOL : cell.type, (m) => {
      const value = read(m, to);
      const expected = read(m, wanted);
      const a = (cell.now = cell.address(m));
      const old = read(m, cell.old);
      if (old === expected) cell.put(m, a, value);
      return says === 'old' ? old : old === expected ? 1 : 0;
    });
  };

const release: Builtin = (x, e) => {
  const cell = cellOf(x, args(x, e, 1)[0] as Operand, e);
  const zero = C.isWide(cell.type) ? 0n : 0;
  return {
    type: C.VOID,
    num: (m) => {
      cell.put(m, cell.address(m), zero);
      return 0;
    },
  };
};

/** A fence orders nothing that is not in order already: what is left is that it was there. */
const fence =
  (order: number | undefined): Builtin =>
  (x, e) => {
    const given = order === undefined ? lowerArguments(x, e.args)[0]?.constant : BigInt(order);
    const known = given === undefined ? SEQ_CST : Number(given);
    return { type: C.VOID, num: (m) => (m.accessed(ACCESS.fence, 0, known), 0) };
  };

const SEQ_CST = 5;

const OPERATIONS: readonly (readonly [string, '+' | '-' | '&' | '|' | '^' | 'nand'])[] = [
  ['add', '+'],
  ['sub', '-'],
  ['and', '&'],
  ['or', '|'],
  ['xor', '^'],
  ['nand', 'nand'],
];

export const ATOMICS: readonly (readonly [string, Builtin])[] = [
  ...OPERATIONS.flatMap(([name, op]): (readonly [string, Builtin])[] => [
    [`__atomic_fetch_${name}`, fetch(op, false)],
    [`__atomic_${name}_fetch`, fetch(op, true)],
    [`__sync_fetch_and_${name}`, fetch(op, false)],
    [`__sync_${name}_and_fetch`, fetch(op, true)],
  ]),
  ['__sync_synchronize', fence(SEQ_CST)],
  ['__atomic_thread_fence', fence(undefined)],
  ['__atomic_load_n', loadN],
  ['__atomic_store_n', storeN],
  ['__atomic_load', copyTo(true)],
  ['__atomic_store', copyTo(false)],
  ['__atomic_exchange_n', exchange],
  ['__atomic_compare_exchange_n', compareExchange],
  ['__sync_lock_test_and_set', exchange],
  ['__sync_lock_release', release],
  ['__sync_bool_compare_and_swap', compareSwap('success')],
  ['__sync_val_compare_and_swap', compareSwap('old')],
];
