/** Numbers: text to integer, absolute values, and the generator of rand. */
import type { HostContext, HostFunction } from '../machine/host.js';
import { textAt, writePointer, type StateOf } from './access.js';
import { decimalValue } from '../lower/real-literals.js';
import { isSpace } from './characters.js';
import { ERRNO, STATE } from './state.js';

interface Parsed {
  readonly value: bigint;
  readonly negative: boolean;
  /** Bytes that belong to the number; 0: there is none. */
  readonly length: number;
}

function digitOf(byte: number | undefined): number {
  if (byte === undefined) return 99;
  if (byte >= 48 && byte <= 57) return byte - 48;
  const letter = byte | 0x20;
  return letter >= 97 && letter <= 122 ? letter - 87 : 99;
}

/** More than any integer type holds. */
const BEYOND = 1n << 64n;

export function parseInteger(text: Uint8Array, asked: number): Parsed {
  let at = 0;
  while (isSpace(text[at] ?? 0)) at++;
  const negative = text[at] === 45;
  if (negative || text[at] === 43) at++;
  const hex = text[at] === 48 && ((text[at + 1] ?? 0) | 0x20) === 120 && digitOf(text[at + 2]) < 16;
  let base = asked;
  if (base === 0) base = hex ? 16 : text[at] === 48 ? 8 : 10;
  if (base === 16 && hex) at += 2;
  const first = at;
  let value = 0n;
  // what is beyond every type stays beyond it
  for (let d; (d = digitOf(text[at])) < base; at++) if (value < BEYOND) value = value * BigInt(base) + BigInt(d);
  return { value, negative, length: at > first ? at : 0 };
}

/** strtol and its kind: the value within [least, most], errno ERANGE beyond. */
function parsed(c: HostContext, stateOf: StateOf, signed: boolean): bigint {
  const base = c.num(2);
  const at = c.num(0);
  const end = c.num(1);
  if (base < 0 || base === 1 || base > 36) {
    c.machine.store32(stateOf(c) + STATE.errno, ERRNO.EINVAL);
    return 0n;
  }
  const { value, negative, length } = parseInteger(textAt(c, at), base);
  if (end !== 0) writePointer(c, end, at + length);
  const most = signed ? (negative ? 1n << 63n : (1n << 63n) - 1n) : (1n << 64n) - 1n;
  if (value > most) c.machine.store32(stateOf(c) + STATE.errno, ERRNO.ERANGE);
  const cut = value > most ? most : value;
  return negative && !(value > most && !signed) ? -cut : cut;
}

const WORDS = 34;
const DISCARDED = 310;

/**
 * rand as glibc has it, so that programs print the same: an additive feedback generator, each word the sum of those 3 and 31 before,
 * the first 31 from the minimal standard generator (16807, modulo 2^31 - 1) and 310 values thrown away. 31 bits are given.
 */
function seed(c: HostContext, at: number, with_: number): void {
  const m = c.machine;
  const words: number[] = [with_ === 0 ? 1 : with_ | 0];
  for (let i = 1; i < 31; i++) {
    const next = Number((16807n * BigInt(words[i - 1] as number)) % 2147483647n);
    words.push(next < 0 ? next + 2147483647 : next);
  }
  for (let i = 31; i < WORDS; i++) words.push(words[i - 31] as number);
  words.forEach((w, i) => m.store32(at + STATE.random + 4 * i, w));
  m.store32(at + STATE.randomNext, 0);
  m.store32(at + STATE.seeded, 1);
  for (let i = 0; i < DISCARDED; i++) draw(c, at);
}

function draw(c: HostContext, at: number): number {
  const m = c.machine;
  const next = m.memory.getUint32(at + STATE.randomNext, true);
  const word = (back: number) => m.memory.getInt32(at + STATE.random + 4 * ((next + WORDS - back) % WORDS), true);
  const sum = (word(31) + word(3)) | 0;
  m.store32(at + STATE.random + 4 * next, sum);
  m.store32(at + STATE.randomNext, (next + 1) % WORDS);
  return sum >>> 1;
}

const REAL = /^[ \t-\r]*([+-]?)(?:((?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)|(inf(?:inity)?)|(nan|0x))/i;

/** strtod: the number that starts the text, 0 if there is none. */
function real(c: HostContext, end: number, single: boolean): number {
  const at = c.num(0);
  const found = REAL.exec(String.fromCharCode(...textAt(c, at).subarray(0, 4096)));
  if (found?.[4]) c.machine.stop(`${c.fn.name} of a NaN or a hexadecimal number`, 'Write it in decimal.');
  if (end !== 0) writePointer(c, end, at + (found?.[0].length ?? 0));
  if (!found) return 0;
  const v = found[3] ? Infinity : decimalValue(found[2] as string, single);
  return found[1] === '-' ? -v : v;
}

export function numberFunctions(stateOf: StateOf): HostFunction[] {
  const random: HostFunction['run'] = (c) => {
    const at = stateOf(c);
    if (c.machine.memory.getUint32(at + STATE.seeded, true) === 0) seed(c, at, 1);
    return draw(c, at);
  };
  const seeds: HostFunction['run'] = (c) => seed(c, stateOf(c), c.num(0));
  const absolute: HostFunction['run'] = (c) => {
    const v = c.big(0);
    return v < 0n ? -v : v;
  };
  /** atoi and its kind are strtol with base 10, cut to the type that is returned. */
  const plain = (bits: number): HostFunction['run'] => {
    return (c) => {
      const { value, negative } = parseInteger(textAt(c, c.num(0)), 10);
      const most = negative ? 1n << 63n : (1n << 63n) - 1n;
      const cut = value > most ? most : value;
      return BigInt.asIntN(bits, negative ? -cut : cut);
    };
  };
  const signed: HostFunction['run'] = (c) => parsed(c, stateOf, true);
  const unsigned: HostFunction['run'] = (c) => parsed(c, stateOf, false);
  return [
    ...['abs', 'labs', 'llabs', 'imaxabs'].map((name) => ({ name, run: absolute })),
    { name: 'atoi', run: plain(32) },
    ...['atol', 'atoll'].map((name) => ({ name, run: plain(64) })),
    ...['strtol', 'strtoll', 'strtoimax'].map((name) => ({ name, run: signed })),
    ...['strtoul', 'strtoull', 'strtoumax'].map((name) => ({ name, run: unsigned })),
    { name: 'atof', run: (c) => real(c, 0, false) },
    { name: 'strtod', run: (c) => real(c, c.num(1), false) },
    { name: 'strtof', run: (c) => real(c, c.num(1), true) },
    { name: 'rand', run: random },
    { name: 'random', run: random },
    { name: 'srand', run: seeds },
    { name: 'srandom', run: seeds },
  ];
}
