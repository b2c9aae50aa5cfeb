/** Floating constants as written, rounded once to their type. */
import type { Token } from '../preprocess/token.js';
import * as C from '../types/ctype.js';
import { faultAt, unsupported } from './faults.js';
import { realOperand, type Operand } from './operand.js';

const DECIMAL = /^((?:\d+\.\d*|\.\d+|\d+(?=[eE]))(?:[eE][+-]?\d+)?)([fFlL]|[fF]32|[fF]64)?$/;
const HEX = /^0[xX]([0-9a-fA-F]*)(?:\.([0-9a-fA-F]*))?[pP]([+-]?\d+)([fFlL]|[fF]32|[fF]64)?$/;

export function floatingOperand(text: string, at: Token): Operand {
  const decimal = DECIMAL.exec(text);
  const hex = decimal ? null : HEX.exec(text);
  if (!decimal && !hex) throw unsupported(at, `the number "${text}"`);
  const suffix = (decimal ? decimal[2] : hex?.[4])?.toLowerCase() ?? '';
  if (suffix === 'l') throw unsupported(at, `the long double "${text}"`);
  const type = suffix === 'f' || suffix === 'f32' ? C.FLOAT : C.DOUBLE;
  if (decimal) return realOperand(type, decimalValue(decimal[1] as string, type.size === 4));
  const digits = `${hex?.[1] ?? ''}${hex?.[2] ?? ''}`;
  const v = hexValue(digits, Number(hex?.[3]) - 4 * (hex?.[2] ?? '').length);
  if (v === undefined) throw unsupported(at, `the number "${text}", which is not exact`);
  if (digits === '') throw faultAt(at, `the number "${text}" has no digits`);
  return realOperand(type, type.size === 4 ? Math.fround(v) : v);
}

/** A decimal number, rounded to a double or, if `single`, to a float. */
export function decimalValue(text: string, single: boolean): number {
  const near = Number(text);
  if (!single || !Number.isFinite(near)) return near;
  const f = Math.fround(near);
  if (f === near || near === 0) return f;
  // the double may lie just between two floats only because it was rounded itself
  const [down, up] = f < near ? [f, nextFloat(f, 1)] : [nextFloat(f, -1), f];
  if (near - down !== up - near) return f;
  const side = compareDecimal(text, near);
  return side < 0 ? down : side > 0 ? up : f;
}

const single = new DataView(new ArrayBuffer(4));

function nextFloat(v: number, by: 1 | -1): number {
  single.setFloat32(0, v);
  single.setInt32(0, single.getInt32(0) + (v < 0 ? -by : by));
  return single.getFloat32(0);
}

/** Whether the decimal number lies below, at or above the double. */
function compareDecimal(text: string, v: number): number {
  const [mantissa, exponent = '0'] = text.toLowerCase().split('e') as [string, string?];
  const [whole, fraction = ''] = mantissa.split('.') as [string, string?];
  let a = BigInt(whole + fraction || '0');
  let b = 1n;
  const e = Number(exponent) - fraction.length;
  if (e >= 0) a *= 10n ** BigInt(e);
  else b = 10n ** BigInt(-e);
  const { bits, power } = binaryOf(v);
  const left = power < 0 ? a << BigInt(-power) : a;
  const right = bits * b * (power > 0 ? 1n << BigInt(power) : 1n);
  return left < right ? -1 : left > right ? 1 : 0;
}

const double = new DataView(new ArrayBuffer(8));

/** A positive finite double as bits * 2^power. */
export function binaryOf(v: number): { readonly bits: bigint; readonly power: number } {
  double.setFloat64(0, v);
  const raw = double.getBigUint64(0);
  const field = Number((raw >> 52n) & 0x7ffn);
  const low = raw & 0xfffffffffffffn;
  return field === 0 ? { bits: low, power: -1074 } : { bits: low | (1n << 52n), power: field - 1075 };
}

/** digits * 2^power where a double holds it exactly. */
function hexValue(digits: string, power: number): number | undefined {
  let bits = BigInt(`0x${digits || '0'}`);
  let p = power;
  for (; bits !== 0n && (bits & 1n) === 0n; bits >>= 1n) p++;
  if (bits === 0n) return 0;
  const width = bits.toString(2).length;
  return width > 53 || p < -1074 || p + width > 1024
    ? undefined
    : Number(bits) * 2 ** Math.max(p, -1000) * 2 ** Math.min(0, p + 1000);
}
