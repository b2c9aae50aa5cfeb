/** printf's conversions of double: exact decimal digits, halves to even, as glibc writes them. */
import { binaryOf } from '../lower/real-literals.js';

export interface RealConversion {
  readonly kind: string;
  /** -1: none given. */
  readonly precision: number;
  readonly alternate: boolean;
}

/** The digits of a number that is not negative, without sign and padding. "inf" and "nan" for what has none. */
export function realDigits(v: number, how: RealConversion): string {
  const kind = how.kind.toLowerCase();
  const text = Number.isNaN(v) ? 'nan' : v === Infinity ? 'inf' : finite(v, kind, how);
  return kind === how.kind ? text : text.toUpperCase();
}

function finite(v: number, kind: string, how: RealConversion): string {
  const precision = how.precision < 0 ? 6 : how.precision;
  switch (kind) {
    case 'f':
      return fixed(v, precision, how.alternate);
    case 'e':
      return exponential(v, precision, how.alternate);
    case 'g':
      return general(v, Math.max(precision, 1), how.alternate);
    default:
      return hexadecimal(v, how.precision, how.alternate);
  }
}

/** n / d to the nearest integer, halves to even. */
function nearest(n: bigint, d: bigint): bigint {
  const q = n / d;
  const twice = (n - q * d) * 2n;
  return twice > d || (twice === d && (q & 1n) === 1n) ? q + 1n : q;
}

/** v * 10^by to the nearest integer. */
function scaled(v: number, by: number): bigint {
  const { bits, power } = binaryOf(v);
  let n = bits;
  let d = 1n;
  if (power >= 0) n <<= BigInt(power);
  else d <<= BigInt(-power);
  if (by >= 0) n *= 10n ** BigInt(by);
  else d *= 10n ** BigInt(-by);
  return nearest(n, d);
}

function fixed(v: number, precision: number, point: boolean): string {
  const digits = scaled(v, precision)
    .toString()
    .padStart(precision + 1, '0');
  const whole = digits.slice(0, digits.length - precision);
  return precision > 0 ? `${whole}.${digits.slice(-precision)}` : point ? `${whole}.` : whole;
}

/** precision + 1 significant digits, and the power of ten of the first. */
function significant(v: number, precision: number): { digits: string; exponent: number } {
  if (v === 0) return { digits: '0'.repeat(precision + 1), exponent: 0 };
  let exponent = Math.floor(Math.log10(v));
  for (;;) {
    const digits = scaled(v, precision - exponent).toString();
    // the estimate may be one off, and rounding up may give one digit more
    if (digits.length === precision + 1) return { digits, exponent };
    exponent += digits.length > precision + 1 ? 1 : -1;
  }
}

function exponential(v: number, precision: number, point: boolean): string {
  const { digits, exponent } = significant(v, precision);
  return `${digits[0]}${precision > 0 || point ? '.' : ''}${digits.slice(1)}${power(exponent)}`;
}

function power(exponent: number): string {
  return `e${exponent < 0 ? '-' : '+'}${Math.abs(exponent).toString().padStart(2, '0')}`;
}

function general(v: number, precision: number, alternate: boolean): string {
  const { digits, exponent } = significant(v, precision - 1);
  const plain = exponent >= -4 && exponent < precision;
  let text = plain ? fixed(v, precision - 1 - exponent, alternate) : `${digits[0]}.${digits.slice(1)}`;
  if (!alternate && text.includes('.')) text = text.replace(/\.?0*$/, '');
  return plain ? text : text + power(exponent);
}

function hexadecimal(v: number, precision: number, point: boolean): string {
  const { bits, power } = binaryOf(v);
  let mantissa = bits;
  let exponent = v === 0 ? 0 : power + 52;
  let places = 13;
  if (precision >= 0 && precision < 13) {
    mantissa = nearest(mantissa, 1n << BigInt(4 * (13 - precision)));
    places = precision;
  }
  let digits = mantissa.toString(16).padStart(places + 1, '0');
  if (precision < 0) digits = digits[0] + digits.slice(1).replace(/0+$/, '');
  else if (precision > 13) digits = digits.padEnd(precision + 1, '0');
  const first = digits[0] as string;
  const rest = digits.slice(1);
  if (v !== 0 && power === -1074 && bits < 1n << 52n) exponent = -1022;
  return `0x${first}${rest !== '' || point ? '.' : ''}${rest}p${exponent < 0 ? '-' : '+'}${Math.abs(exponent)}`;
}
