/** What calls of built-in names mean: bit counting, byte order, memory blocks, variadic arguments, compile-time questions. */
import type { Expr } from '../parse/ast.js';
import type { Machine } from '../machine/machine.js';
import { FRAME } from '../machine/frame.js';
import * as C from '../types/ctype.js';
import type { Context } from './context.js';
import { convert } from './convert.js';
import { ATOMICS, type Builtin } from './atomics.js';
import { lowerArguments } from './calls.js';
import { disturbs } from './emits.js';
import { integer, scalar, spill, value } from './expressions.js';
import { alloca } from './stack.js';
import { vaCopy, vaEnd, vaStart } from './variadic.js';
import { faultAt, locating } from './faults.js';
import {
  bigStore,
  writableAddress,
  constantOperand,
  numberStore,
  type BigOf,
  type NumberOf,
  type Operand,
} from './operand.js';
import { converted } from './narrowing.js';
import { stable } from './stable.js';

type Call = Extract<Expr, { kind: 'call' }>;

const VOID_POINTER = C.pointerTo(C.VOID);

function args(x: Context, e: Call, ...types: C.CType[]): Operand[] {
  if (e.args.length < types.length) throw faultAt(e.at, `${nameOf(e)} takes ${types.length} arguments`);
  types.forEach((t, i) => converted(x, e.args[i] as Expr, t, 'operation'));
  return lowerArguments(x, e.args.slice(0, types.length)).map((a, i) => convert(a, types[i] as C.CType));
}

function nameOf(e: Call): string {
  return e.callee.kind === 'name' ? e.callee.name : '';
}

function num(type: C.CType, n: NumberOf, from: Operand): Operand {
  if (from.constant !== undefined) {
    const v = n(undefined as unknown as Machine);
    return constantOperand(type, BigInt(v));
  }
  return { type, num: n };
}

const wide = (o: Operand): BigOf => o.big ?? ((m) => BigInt((o.num as NumberOf)(m)));

function bits(type: C.IntType, count: (v: bigint) => number, zero: number | undefined): Builtin {
  return (x, e) => {
    const [a] = args(x, e, type) as [Operand];
    const v = wide(a);
    return num(
      C.INT,
      (m) => {
        const n = v(m);
        if (n === 0n) {
          if (zero === undefined) return m ? m.stop(`${nameOf(e)}(0)`, 'C leaves the result undefined.') : 0;
          return zero;
        }
        return count(BigInt.asUintN(type.bits, n));
      },
      zero === undefined && a.constant === 0n ? { type: a.type } : a,
    );
  };
}

const trailing = (v: bigint): number => {
  let n = 0;
  for (let r = v; (r & 1n) === 0n; r >>= 1n) n++;
  return n;
};
/** Copies of the sign bit below it. */
const redundant = (v: bigint, width: number): number => {
  const positive = v >> BigInt(width - 1) ? BigInt.asUintN(width, ~v) : v;
  return positive === 0n ? width - 1 : width - 1 - length(positive);
};
const length = (v: bigint): number => v.toString(2).length;
const ones = (v: bigint): number => v.toString(2).split('1').length - 1;

function swap(type: C.IntType): Builtin {
  return (x, e) => {
    const [a] = args(x, e, type) as [Operand];
    const v = wide(a);
    const turn = (m: Machine): bigint => {
      let from = v(m);
      let to = 0n;
      for (let i = 0; i < type.size; i++) {
        to = (to << 8n) | (from & 0xffn);
        from >>= 8n;
      }
      return to;
    };
    if (a.constant !== undefined) return constantOperand(type, turn(undefined as unknown as Machine));
    return type.size === 8 ? { type, big: turn } : { type, num: (m) => Number(turn(m)) };
  };
}

/** Left to right, as gcc evaluates the arguments of what is no call to it. */
function inOrder(x: Context, list: readonly Expr[]): Operand[] {
  return list.map((a, i) => {
    const v = value(x, a);
    return !stable(x, a) && list.slice(i + 1).some((later) => disturbs(x, later)) ? spill(x, v, a.at) : v;
  });
}

function overflow(op: (a: bigint, b: bigint) => bigint): Builtin {
  return (x, e) => {
    if (e.args.length !== 3) throw faultAt(e.at, `${nameOf(e)} takes 3 arguments`);
    const [a, b, p] = inOrder(x, e.args) as [Operand, Operand, Operand];
    if (p.type.kind !== 'pointer' || !C.isInteger(p.type.to))
      throw faultAt(e.at, `${nameOf(e)} stores through a pointer to an integer`);
    const type = C.integerOf(p.type.to);
    const u = wide(integer(a, e.at));
    const v = wide(integer(b, e.at));
    const address = writableAddress({ address: p.num as NumberOf, lvalue: true }, type.size, x.space);
    const wideType = C.isWide(type);
    const putBig = wideType ? bigStore(type, undefined, x.le) : undefined;
    const putNumber = wideType ? undefined : numberStore(type, undefined, x.le);
    return {
      type: C.BOOL,
      num: (m) => {
        const exact = op(u(m), v(m));
        const cut = type.signed ? BigInt.asIntN(type.bits, exact) : BigInt.asUintN(type.bits, exact);
        putBig?.(m, address(m), cut);
        putNumber?.(m, address(m), Number(cut));
        return cut === exact ? 0 : 1;
      },
    };
  };
}

const block =
  (
    run: (m: Machine, x: Context, a: number, b: number, n: number) => number,
    second: C.CType,
    returns: C.CType,
  ): Builtin =>
  (x, e) => {
    const [a, b, n] = args(x, e, VOID_POINTER, second, C.SIZE) as [Operand, Operand, Operand];
    const p = a.num as NumberOf;
    const q = b.num as NumberOf;
    const size = n.big as BigOf;
    return {
      type: returns,
      num: (m) => {
        const count = Number(size(m));
        const second = q(m);
        const first = p(m);
        if (count > 0x7fffffff) m.stop(`${nameOf(e)} of ${count} bytes`, 'The size is wrong; look at who computed it.');
        return run(m, x, first, second, count);
      },
    };
  };

const memset = block(
  (m, x, a, b, n) => {
    if (n > 0) m.fillBytes(m.checkStore(a, n, x.space), b, n);
    return a;
  },
  C.INT,
  VOID_POINTER,
);

const memcpy = block(
  (m, x, a, b, n) => {
    if (n > 0) m.copyBytes(m.checkStore(a, n, x.space), m.check(b, n, x.space), n);
    return a;
  },
  VOID_POINTER,
  VOID_POINTER,
);

const memcmp = block(
  (m, x, a, b, n) => {
    if (n === 0) return 0;
    m.check(a, n, x.space);
    m.check(b, n, x.space);
    for (let i = 0; i < n; i++) {
      const d = (m.bytes[a + i] as number) - (m.bytes[b + i] as number);
      if (d !== 0) return d < 0 ? -1 : 1;
    }
    return 0;
  },
  VOID_POINTER,
  C.INT,
);

const strlen: Builtin = (x, e) => {
  const [a] = args(x, e, VOID_POINTER) as [Operand];
  const p = a.num as NumberOf;
  return { type: C.SIZE, big: (m) => BigInt(textLength(m, x, p(m))) };
};

function textLength(m: Machine, x: Context, a: number): number {
  let n = 0;
  while (m.bytes[m.check(a + n, 1, x.space)] !== 0) n++;
  return n;
}

const strcmp: Builtin = (x, e) => {
  const [a, b] = args(x, e, VOID_POINTER, VOID_POINTER) as [Operand, Operand];
  const p = a.num as NumberOf;
  const q = b.num as NumberOf;
  return {
    type: C.INT,
    num: (m) => {
      const second = q(m);
      const first = p(m);
      for (let i = 0; ; i++) {
        const u = m.bytes[m.check(first + i, 1, x.space)] as number;
        const v = m.bytes[m.check(second + i, 1, x.space)] as number;
        if (u !== v) return u < v ? -1 : 1;
        if (u === 0) return 0;
      }
    },
  };
};

const stops =
  (message: string, remedy: string): Builtin =>
  () => ({ type: C.VOID, num: (m) => m.stop(message, remedy) });

/** The base of the frame `level` calls up, 0 beyond the outermost. */
function frameAt(m: Machine, level: number): number {
  let fp = m.fp;
  for (let i = 0; i < level && fp !== 0; i++) fp = m.memory.getUint32(fp + FRAME.savedFp, true);
  return fp;
}

function levelOf(x: Context, e: Call): number {
  return e.args[0] ? Number(x.linker.lowerer.constant(x.unit, e.args[0], x.scope)) : 0;
}

const frameAddress: Builtin = (x, e) => {
  const level = levelOf(x, e);
  return { type: VOID_POINTER, num: (m) => frameAt(m, level) };
};

/** An address inside the function to which the call returns: functions have 16 of them, and no code lies there. */
const returnAddress: Builtin = (x, e) => {
  const level = levelOf(x, e);
  return {
    type: VOID_POINTER,
    num: (m) => {
      const fp = frameAt(m, level);
      const fn = fp === 0 ? undefined : m.program.functionOfPc(m.memory.getUint32(fp + FRAME.returnPc, true) - 1);
      return fn ? m.program.addressOf(fn) + 1 : 0;
    },
  };
};

const NOTHING: Builtin = () => ({ type: C.VOID, num: () => 0, constant: 0n });

/** Each is listed in builtin-names.ts too, which must not import this. */
export const BUILTINS: ReadonlyMap<string, Builtin> = new Map<string, Builtin>([
  ['__builtin_expect', (x, e) => convert(value(x, e.args[0] as Expr), C.LONG)],
  ['__builtin_constant_p', (x, e) => constantOperand(C.INT, isKnown(x, e.args[0] as Expr) ? 1n : 0n)],
  ['__builtin_unreachable', stops('__builtin_unreachable is reached', 'The source says that this cannot happen.')],
  ['__builtin_trap', stops('__builtin_trap is reached', 'The source stops here on purpose.')],
  ['abort', stops('abort() is called', 'The source stops here on purpose.')],
  ['__builtin_abort', stops('abort() is called', 'The source stops here on purpose.')],
  ['__builtin_return_address', returnAddress],
  ['__builtin_frame_address', frameAddress],
  ['__builtin_object_size', () => constantOperand(C.SIZE, -1n)],
  ['alloca', alloca],
  ['__builtin_alloca', alloca],
  ['__builtin_alloca_with_align', alloca],
  ['__builtin_prefetch', (x, e) => convert(value(x, e.args[0] as Expr), C.VOID)],
  ['__builtin_assume', NOTHING],
  ['__atomic_signal_fence', NOTHING],
  ...ATOMICS,
  ['__builtin_expect_with_probability', (x, e) => convert(value(x, e.args[0] as Expr), C.LONG)],
  ['__builtin_assume_aligned', (x, e) => convert(scalar(value(x, e.args[0] as Expr), e.at), VOID_POINTER)],
  ['__builtin_ctz', bits(C.UINT, trailing, undefined)],
  ['__builtin_ctzl', bits(C.ULONG, trailing, undefined)],
  ['__builtin_ctzll', bits(C.ULLONG, trailing, undefined)],
  ['__builtin_clz', bits(C.UINT, (v) => 32 - length(v), undefined)],
  ['__builtin_clzl', bits(C.ULONG, (v) => 64 - length(v), undefined)],
  ['__builtin_clzll', bits(C.ULLONG, (v) => 64 - length(v), undefined)],
  ['__builtin_ffs', bits(C.UINT, (v) => trailing(v) + 1, 0)],
  ['__builtin_ffsl', bits(C.ULONG, (v) => trailing(v) + 1, 0)],
  ['__builtin_ffsll', bits(C.ULLONG, (v) => trailing(v) + 1, 0)],
  ['__builtin_popcount', bits(C.UINT, ones, 0)],
  ['__builtin_popcountl', bits(C.ULONG, ones, 0)],
  ['__builtin_popcountll', bits(C.ULLONG, ones, 0)],
  ['__builtin_parity', bits(C.UINT, (v) => ones(v) & 1, 0)],
  ['__builtin_parityl', bits(C.ULONG, (v) => ones(v) & 1, 0)],
  ['__builtin_parityll', bits(C.ULLONG, (v) => ones(v) & 1, 0)],
  ['__builtin_clrsb', bits(C.INT, (v) => redundant(v, 32), 31)],
  ['__builtin_clrsbl', bits(C.LONG, (v) => redundant(v, 64), 63)],
  ['__builtin_clrsbll', bits(C.LLONG, (v) => redundant(v, 64), 63)],
  ['__builtin_bswap16', swap(C.USHORT)],
  ['__builtin_bswap32', swap(C.UINT)],
  ['__builtin_bswap64', swap(C.ULONG)],
  ['__builtin_add_overflow', overflow((a, b) => a + b)],
  ['__builtin_sub_overflow', overflow((a, b) => a - b)],
  ['__builtin_mul_overflow', overflow((a, b) => a * b)],
  ['memset', memset],
  ['__builtin_memset', memset],
  ['memcpy', memcpy],
  ['__builtin_memcpy', memcpy],
  ['memmove', memcpy],
  ['__builtin_memmove', memcpy],
  ['memcmp', memcmp],
  ['__builtin_memcmp', memcmp],
  ['strlen', strlen],
  ['__builtin_strlen', strlen],
  ['strcmp', strcmp],
  ['__builtin_strcmp', strcmp],
  ['__builtin_va_start', vaStart],
  ['__builtin_va_copy', vaCopy],
  ['__builtin_va_end', vaEnd],
]);

/** Whether gcc takes e for a constant: numbers, and the text of a string. */
function isKnown(x: Context, e: Expr): boolean {
  return e.kind === 'string' || x.linker.lowerer.constantOperand(x.unit, e, x.scope) !== undefined;
}

/** offsetof with a path; array indices may be computed while running. */
export function offsetOf(x: Context, e: Extract<Expr, { kind: 'offsetof' }>): Operand {
  let t = x.types.typeName(e.type, x.scope);
  let known = 0n;
  const moving: { index: BigOf; size: bigint }[] = [];
  for (const step of e.path) {
    if (step.kind === 'field') {
      if (t.kind !== 'record') throw faultAt(step.at, `a ${C.nameOf(t)} has no member "${step.name}"`);
      const record = t;
      const f = locating(step.at, () => C.findField(record, step.name));
      if (!f) throw faultAt(step.at, `${C.nameOf(t)} has no member "${step.name}"`);
      if (f.field.bitWidth !== undefined) throw faultAt(step.at, 'offsetof of a bit-field');
      known += BigInt(f.offset);
      t = f.field.type;
    } else {
      if (t.kind !== 'array') throw faultAt(step.at, `a ${C.nameOf(t)} is indexed in offsetof`);
      t = t.of;
      const size = BigInt(C.sizeOf(t));
      const i = integer(value(x, step.from), step.at);
      if (i.constant !== undefined) known += i.constant * size;
      else moving.push({ index: wide(i), size });
    }
  }
  if (moving.length === 0) return constantOperand(C.SIZE, known);
  return { type: C.SIZE, big: (m) => moving.reduce((sum, s) => sum + s.index(m) * s.size, known) };
}
