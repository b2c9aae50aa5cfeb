/** Numbers, characters and strings as written. */
import type { Token } from '../preprocess/token.js';
import * as C from '../types/ctype.js';
import { unsupported } from './faults.js';
import { floatingOperand } from './real-literals.js';
import { constantOperand, type Operand } from './operand.js';

const NUMBER = /^(0[xX][0-9a-fA-F]+|0[bB][01]+|0[0-7]*|[1-9][0-9]*)([uUlL]*)$/;

export function numberOperand(text: string, at: Token): Operand {
  const match = NUMBER.exec(text);
  if (!match) return floatingOperand(text, at);
  const digits = match[1] as string;
  const suffix = (match[2] as string).toLowerCase();
  const decimal = !/^0[xXbB]/.test(digits) && (digits === '0' || digits[0] !== '0');
  const value = !decimal && /^0[0-7]+$/.test(digits) ? BigInt(`0o${digits.slice(1)}`) : BigInt(digits);
  const unsigned = suffix.includes('u');
  const long = suffix.replace('u', '');
  const candidates =
    long === '' ? [C.INT, C.UINT, C.LONG, C.ULONG] : long === 'l' ? [C.LONG, C.ULONG] : [C.LLONG, C.ULLONG];
  for (const t of candidates) {
    if (unsigned && t.signed) continue;
    if (!t.signed && !unsigned && decimal) continue;
    const max = 1n << BigInt(t.signed ? t.bits - 1 : t.bits);
    if (value < max) return constantOperand(t, value);
  }
  throw unsupported(at, `the number "${text}" does not fit any integer type`);
}

const SIMPLE: Readonly<Record<string, number>> = {
  n: 10,
  t: 9,
  r: 13,
  '0': 0,
  a: 7,
  b: 8,
  f: 12,
  v: 11,
  e: 27,
  '\\': 92,
  "'": 39,
  '"': 34,
  '?': 63,
};

/** Bytes (UTF-8) of the characters between the quotes. */
function bytesOf(quoted: string, at: Token): number[] {
  const first = quoted.indexOf(quoted[quoted.length - 1] as string);
  const prefix = quoted.slice(0, first);
  if (prefix !== '' && prefix !== 'u8') throw unsupported(at, `wide characters (${prefix})`);
  const text = quoted.slice(first + 1, -1);
  const out: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    if (c !== '\\') {
      const code = text.codePointAt(i) as number;
      if (code === 0xfffd) throw unsupported(at, 'a character that is no UTF-8');
      if (code > 0xffff) i++;
      if (code < 0x80) out.push(code);
      else out.push(...new TextEncoder().encode(String.fromCodePoint(code)));
      continue;
    }
    const e = text[++i] ?? '';
    const octal = /^[0-7]{1,3}/.exec(text.slice(i, i + 3));
    if (octal) {
      out.push(parseInt(octal[0], 8) & 0xff);
      i += octal[0].length - 1;
    } else if (e === 'x') {
      const hex = /^[0-9a-fA-F]+/.exec(text.slice(i + 1));
      if (!hex) throw unsupported(at, 'a \\x escape without digits');
      out.push(Number(BigInt(`0x${hex[0]}`) & 0xffn));
      i += hex[0].length;
    } else {
      const v = SIMPLE[e];
      if (v === undefined) throw unsupported(at, `the escape "\\${e}"`);
      out.push(v);
    }
  }
  return out;
}

export function charOperand(text: string, at: Token, abi: C.Abi): Operand {
  const bytes = bytesOf(text, at);
  if (bytes.length === 1) {
    const b = bytes[0] as number;
    return constantOperand(C.INT, BigInt(abi.charSigned && b > 127 ? b - 256 : b));
  }
  let v = 0n;
  // Several characters are one int: the last four of them.
  for (const b of bytes.slice(-4)) v = (v << 8n) | BigInt(b);
  return constantOperand(C.INT, v);
}

/** The bytes of adjacent string literals with the final NUL. */
export function stringBytes(parts: readonly string[], at: Token): Uint8Array {
  const out: number[] = [];
  for (const p of parts) for (const b of bytesOf(p, at)) out.push(b);
  out.push(0);
  return Uint8Array.from(out);
}
