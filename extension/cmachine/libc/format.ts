/** printf's formatting of numbers, characters, strings and pointers (C11 7.21.6.1, and what glibc does where C leaves it open). */
import { realDigits } from './real-format.js';

export interface FormatArguments {
  /** The next argument as its 8-byte slot; `real` for a double. */
  next(real?: boolean): bigint;
  /** The string at an address, at most `most` bytes of it. */
  text(address: number, most: number): Uint8Array;
  /** For %n. */
  store(address: number, size: number, value: bigint): void;
  errno(): Uint8Array;
  /** Charges the run for so many characters. */
  spend(bytes: number): void;
  /** What cannot be formatted ends the run. */
  stop(message: string): never;
}

interface Conversion {
  left: boolean;
  plus: boolean;
  space: boolean;
  alternate: boolean;
  zero: boolean;
  width: number;
  /** -1: none given. */
  precision: number;
  size: number;
  /** L: a long double. */
  long: boolean;
}

const code = (c: string): number => c.charCodeAt(0);
const PERCENT = code('%');
/** Characters that one conversion of a number or its padding may make. */
const MOST_CHARACTERS = 0x10000;
const SIZES: Readonly<Record<string, number>> = { hh: 1, h: 2, '': 4, l: 8, ll: 8, q: 8, L: 8, j: 8, z: 8, Z: 8, t: 8 };

export function formatted(format: Uint8Array, args: FormatArguments): Uint8Array {
  const out: number[] = [];
  let at = 0;
  const peek = () => String.fromCharCode(format[at] ?? 0);
  const number = (): number => {
    let n = 0;
    for (; peek() >= '0' && peek() <= '9'; at++) n = Math.min(n * 10 + (format[at] as number) - 48, 0x7fffffff);
    return n;
  };
  const starOr = (): number => {
    if (peek() !== '*') return number();
    at++;
    return Number(BigInt.asIntN(32, args.next()));
  };
  while (at < format.length) {
    const c = format[at++] as number;
    if (c !== PERCENT) {
      out.push(c);
      continue;
    }
    const start = at - 1;
    const how: Conversion = {
      left: false,
      plus: false,
      space: false,
      alternate: false,
      zero: false,
      width: 0,
      precision: -1,
      size: 4,
      long: false,
    };
    for (; ; at++) {
      const f = peek();
      if (f === '-') how.left = true;
      else if (f === '+') how.plus = true;
      else if (f === ' ') how.space = true;
      else if (f === '#') how.alternate = true;
      else if (f === '0') how.zero = true;
      else if (f !== "'") break;
    }
    how.width = starOr();
    if (how.width < 0) {
      how.left = true;
      how.width = -how.width;
    }
    if (peek() === '.') {
      at++;
      how.precision = Math.max(-1, starOr());
    }
    let modifier = '';
    while ('hlqLjzZt'.includes(peek()) && modifier.length < 2 && peek() !== '\0') {
      modifier += peek();
      at++;
    }
    if (how.width > MOST_CHARACTERS || (how.precision > MOST_CHARACTERS && peek() !== 's'))
      args.stop(`a conversion of more than ${MOST_CHARACTERS} characters is not formatted`);
    args.spend(how.width + (peek() === 's' ? 0 : Math.max(0, how.precision)));
    const spelled = () => `"${String.fromCharCode(...format.subarray(start, at))}"`;
    const size = SIZES[modifier];
    const conversion = peek();
    at++;
    if (size === undefined || conversion === '$') args.stop(`the conversion ${spelled()} is not formatted`);
    how.size = size as number;
    how.long = modifier === 'L';
    convert(out, conversion, how, args, spelled);
  }
  return Uint8Array.from(out);
}

function convert(out: number[], kind: string, how: Conversion, args: FormatArguments, spelled: () => string): void {
  switch (kind) {
    case '%':
      out.push(PERCENT);
      return;
    case 'd':
    case 'i': {
      const v = BigInt.asIntN(how.size * 8, args.next());
      const sign = v < 0n ? '-' : how.plus ? '+' : how.space ? ' ' : '';
      integer(out, v < 0n ? -v : v, 10, sign, how);
      return;
    }
    case 'u':
      integer(out, unsigned(how, args), 10, '', how);
      return;
    case 'o': {
      const v = unsigned(how, args);
      const digits = v === 0n ? 0 : v.toString(8).length;
      // the alternate form raises the precision so that the first digit is 0
      const raised = how.alternate && how.precision <= digits;
      if (!raised) integer(out, v, 8, '', how);
      else if (v === 0n) integer(out, v, 8, '', { ...how, precision: how.precision === 0 ? 1 : how.precision });
      else if (how.precision < 0) integer(out, v, 8, '0', how);
      else integer(out, v, 8, '', { ...how, precision: digits + 1 });
      return;
    }
    case 'x':
    case 'X': {
      const v = unsigned(how, args);
      integer(out, v, 16, how.alternate && v !== 0n ? `0${kind}` : '', how, kind === 'X');
      return;
    }
    case 'p': {
      const v = BigInt.asUintN(64, args.next());
      if (v === 0n) padded(out, ascii('(nil)'), how);
      else integer(out, v, 16, `${how.plus ? '+' : how.space ? ' ' : ''}0x`, how);
      return;
    }
    case 'c':
      if (how.size === 8) args.stop(`the conversion ${spelled()} is not formatted: wide characters`);
      padded(out, [Number(args.next() & 0xffn)], how);
      return;
    case 's': {
      if (how.size === 8) args.stop(`the conversion ${spelled()} is not formatted: wide characters`);
      const address = Number(BigInt.asIntN(64, args.next()));
      const most = how.precision < 0 ? Infinity : how.precision;
      if (address !== 0) padded(out, args.text(address, most), how);
      else padded(out, most >= 6 ? ascii('(null)') : [], how);
      return;
    }
    case 'm':
      padded(out, args.errno(), how);
      return;
    case 'n':
      args.store(Number(BigInt.asIntN(64, args.next())), how.size, BigInt(out.length));
      return;
    case 'f':
    case 'F':
    case 'e':
    case 'E':
    case 'g':
    case 'G':
    case 'a':
    case 'A': {
      if (how.long) args.stop(`the conversion ${spelled()} is not formatted: long double`);
      real(out, kind, how, args.next(true));
      return;
    }
    default:
      args.stop(`the conversion ${spelled()} is none that printf knows`);
  }
}

const slot = new DataView(new ArrayBuffer(8));

function real(out: number[], kind: string, how: Conversion, bits: bigint): void {
  slot.setBigUint64(0, BigInt.asUintN(64, bits));
  const v = Math.abs(slot.getFloat64(0));
  const sign = bits >> 63n ? '-' : how.plus ? '+' : how.space ? ' ' : '';
  const text = realDigits(v, { kind, precision: how.precision, alternate: how.alternate });
  const finite = Number.isFinite(v);
  const head = finite && kind.toLowerCase() === 'a' ? sign + text.slice(0, 2) : sign;
  const rest = text.slice(head.length - sign.length);
  const fill = finite && how.zero && !how.left ? how.width - head.length : 0;
  padded(out, ascii(head + rest.padStart(fill, '0')), how);
}

function unsigned(how: Conversion, args: FormatArguments): bigint {
  return BigInt.asUintN(how.size * 8, args.next());
}

const ascii = (text: string): number[] => Array.from(text, code);

function integer(out: number[], v: bigint, base: number, prefix: string, how: Conversion, upper = false): void {
  let digits = v === 0n && how.precision === 0 ? '' : v.toString(base);
  if (upper) digits = digits.toUpperCase();
  if (how.precision >= 0) digits = digits.padStart(how.precision, '0');
  else if (how.zero && !how.left) digits = digits.padStart(how.width - prefix.length, '0');
  padded(out, ascii(prefix + digits), how);
}

function padded(out: number[], bytes: ArrayLike<number>, how: Conversion): void {
  const fill = Math.max(0, how.width - bytes.length);
  if (!how.left) for (let i = 0; i < fill; i++) out.push(32);
  for (let i = 0; i < bytes.length; i++) out.push(bytes[i] as number);
  if (how.left) for (let i = 0; i < fill; i++) out.push(32);
}
