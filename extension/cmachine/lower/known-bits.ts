/** What gcc tells of a value without running anything: bits that are never set or always, and what a constant makes of an operation. */
import type { BinaryOp, Expr } from '../parse/ast.js';
import * as C from '../types/ctype.js';
import { convertedPart, known, typeOf } from './apart.js';
import type { Context } from './context.js';
import { narrowingsOf } from './narrowing.js';

type Binary = Extract<Expr, { kind: 'binary' }>;

const ALL = (1n << 128n) - 1n;

const TRUTHS: ReadonlySet<BinaryOp> = new Set(['==', '!=', '<', '>', '<=', '>=', '&&', '||']);

/** The bits that may be set in e. */
export function bitsOf(x: Context, e: Expr): bigint {
  const c = known(x, e);
  if (c !== undefined) return BigInt.asUintN(128, c);
  const whole = bitsOfType(typeOf(x, e));
  const part = convertedPart(e);
  if (part) return whole & extended(typeOf(x, part), bitsOf(x, part));
  if (e.kind === 'unary' && e.op === '!') return 1n;
  if (e.kind === 'unary' && e.op === '~') return whole & ~certain(x, e.operand);
  if (e.kind === 'conditional') return whole & ((e.then ? bitsOf(x, e.then) : whole) | bitsOf(x, e.else));
  if (e.kind === 'comma') return bitsOf(x, e.right);
  if (e.kind !== 'binary') return whole;
  return TRUTHS.has(e.op) ? 1n : whole & combined(x, e, whole);
}

function bitsOfType(t: C.CType): bigint {
  if (!C.isInteger(t)) return ALL;
  const { bits, bool } = C.integerOf(t);
  return bool ? 1n : (1n << BigInt(bits)) - 1n;
}

/** Bits of a value of type t once it is converted to more of them. */
function extended(t: C.CType, bits: bigint): bigint {
  if (!C.isInteger(t)) return bits;
  const { signed, bits: width } = C.integerOf(t);
  return signed && ((bits >> BigInt(width - 1)) & 1n) === 1n ? ALL : bits;
}

function combined(x: Context, e: Binary, whole: bigint): bigint {
  const [a, b] = [bitsOf(x, e.left), bitsOf(x, e.right)];
  const right = known(x, e.right);
  const count = right !== undefined && right >= 0n && right < 128n ? right : undefined;
  switch (e.op) {
    case '&':
      return a & b;
    case '|':
    case '^':
      return a | b;
    case '+':
      return (a & b) === 0n ? a | b : whole;
    case '*': {
      const factor = known(x, e.left) ?? right;
      return factor ? -(factor & -factor) : whole;
    }
    case '<<':
      return count === undefined ? whole : a << count;
    case '>>':
      // a negative value keeps its sign
      return count === undefined || a >> 31n !== 0n ? whole : a >> count;
    default:
      return whole;
  }
}

/** Bits that are set in e whatever it is; of a conditional expression those of either arm, which gcc looks at one by one. */
export function certain(x: Context, e: Expr): bigint {
  const c = known(x, e);
  if (c !== undefined) return BigInt.asUintN(128, c);
  const part = convertedPart(e);
  if (part) return certain(x, part);
  if (e.kind === 'comma') return certain(x, e.right);
  if (e.kind === 'unary') return e.op === '~' ? BigInt.asUintN(128, ~bitsOf(x, e.operand)) : 0n;
  if (e.kind === 'conditional') return (e.then ? certain(x, e.then) : 0n) | certain(x, e.else);
  if (e.kind !== 'binary') return 0n;
  const [a, b] = [certain(x, e.left), certain(x, e.right)];
  return e.op === '|' || e.op === '^' ? a | b : e.op === '&' ? a & b : 0n;
}

/** What a constant operand makes of an operation: a constant, or a sign that can be moved. */
export type Made = 'constant' | 'sign' | undefined;

export function madeByConstant(x: Context, e: Binary): Made {
  const [l, r] = [known(x, e.left), known(x, e.right)];
  const constant = l ?? r;
  if (constant === undefined || (l !== undefined && r !== undefined)) return undefined;
  const t = typeOf(x, e);
  const widths = [C.isInteger(t) ? C.integerOf(t).bits : 64, ...narrowingsOf(e).map((n) => n.bits)];
  const other = l === undefined ? e.left : e.right;
  const made = widths.map((bits) => inBits(x, e.op, other, { bits, constant, first: l !== undefined }));
  return made.includes('constant') ? 'constant' : made.find((m) => m);
}

interface Operand {
  /** Of the type in which the operation is done. */
  readonly bits: number;
  readonly constant: bigint;
  /** It is the left operand. */
  readonly first: boolean;
}

function inBits(x: Context, op: BinaryOp, other: Expr, { bits, constant, first }: Operand): Made {
  const v = BigInt.asIntN(bits, constant);
  const cut = BigInt.asUintN(bits, constant);
  const may = BigInt.asUintN(bits, bitsOf(x, other));
  const when = (is: boolean, made: Made): Made => (is ? made : undefined);
  switch (op) {
    case '-':
      return when(first && (v === 0n || v === -1n), 'sign');
    case '*':
      return when(v === 0n, 'constant') ?? when(v < 0n, 'sign');
    case '/':
      return when(v === 0n || (!first && may < cut), 'constant') ?? when(v < 0n, 'sign');
    case '%':
      return when(v === 0n || v === 1n, 'constant');
    case '<<':
    case '>>': {
      if (first) return when(v === 0n || v === -1n, 'constant');
      const left =
        op === '<<' ? BigInt.asUintN(bits, may << (constant & 0xffn)) : bitsOf(x, other) >> (constant & 0xffn);
      return when(constant >= BigInt(bits) || left === 0n, 'constant');
    }
    case '&':
      return when((certain(x, other) & cut) !== 0n || (may & cut) === 0n, 'constant');
    case '|':
      return when((may & ~cut & ~certain(x, other)) === 0n, 'constant');
    case '^':
      return when(v === -1n || (may & ~cut) === 0n, 'sign');
    case '==':
    case '!=':
      return when((cut & ~may) !== 0n, 'constant');
    default:
      return undefined;
  }
}

const NEUTRAL: Readonly<Partial<Record<BinaryOp, bigint>>> = {
  '+': 0n,
  '-': 0n,
  '|': 0n,
  '^': 0n,
  '<<': 0n,
  '>>': 0n,
  '*': 1n,
  '/': 1n,
  '&': -1n,
};

/** Whether the right operand is a constant that leaves the left one as it is. */
export function isNeutral(x: Context, e: Binary): boolean {
  const r = known(x, e.right);
  return r !== undefined && NEUTRAL[e.op] === r;
}
