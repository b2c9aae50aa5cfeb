/** Values as text for people: C's own notation, addresses and masks in hexadecimal, small counts in decimal. */
import type { Machine } from '../machine/machine.js';
import type { Program } from '../machine/program.js';
import * as C from '../types/ctype.js';
import { objectAt, type Value } from './evaluate.js';

/** One line; records and arrays are summarised. */
export function formatValue(m: Machine, v: Value, le: boolean, depth = 1): string {
  const t = v.type;
  switch (t.kind) {
    case 'void':
      return 'void';
    case 'float':
    case 'function':
      return C.nameOf(t);
    case 'pointer':
      return formatPointer(m, v.number ?? 0, t);
    case 'int':
      return formatInteger(t, v);
    case 'enum': {
      const exact = BigInt(v.number ?? v.big ?? 0);
      const name = t.enumerators.find((e) => e.value === exact)?.name;
      return name ? `${name} (${exact})` : exact.toString();
    }
    case 'array':
      return formatArray(m, v, t, le, depth);
    case 'record': {
      if (depth === 0 || v.address === undefined) return '{…}';
      const at = v.address;
      const parts = C.layoutOf(t)
        .fields.slice(0, 4)
        .map((f) => `${f.name || '…'} = ${formatValue(m, objectAt(m, f.type, at + f.offset, le, f), le, depth - 1)}`);
      return `{${parts.join(', ')}${C.layoutOf(t).fields.length > 4 ? ', …' : ''}}`;
    }
  }
}

function formatInteger(t: C.IntType, v: Value): string {
  const exact = BigInt(v.number ?? v.big ?? 0);
  if (t.bool) return exact === 0n ? 'false' : 'true';
  if (t.name === 'char' && exact >= 32n && exact < 127n) return `${exact} '${String.fromCharCode(Number(exact))}'`;
  if (exact < 0n || exact < 10n) return exact.toString();
  return t.size > 4 || exact > 0xffffn ? `0x${exact.toString(16)}` : `${exact} (0x${exact.toString(16)})`;
}

function formatPointer(m: Machine, address: number, t: C.PointerType): string {
  if (address === 0) return 'NULL';
  const program: Program = m.program;
  const fn = program.functionAt(address);
  if (fn) return `${fn.name}`;
  if (address < 0) return `${address} (error pointer)`;
  const hex = `0x${address.toString(16)}`;
  if (C.isInteger(t.to) && C.integerOf(t.to).name === 'char') {
    const text = textAt(m, address);
    if (text !== undefined) return `${hex} ${JSON.stringify(text)}`;
  }
  return hex;
}

/** A NUL-terminated text in memory, at most 200 bytes; undefined where there is none. */
export function textAt(m: Machine, address: number): string | undefined {
  if (address < 0x10000) return undefined;
  let s = '';
  for (let i = 0; i < 200; i++) {
    const b = m.bytes[address + i];
    if (b === undefined) return undefined;
    if (b === 0) return s;
    s += String.fromCharCode(b);
  }
  return `${s}…`;
}

function formatArray(m: Machine, v: Value, t: C.ArrayType, le: boolean, depth: number): string {
  const n = t.length ?? 0;
  if (depth === 0 || v.address === undefined) return `[${n}]`;
  const size = C.sizeOf(t.of);
  const parts: string[] = [];
  for (let i = 0; i < Math.min(n, 4); i++)
    parts.push(formatValue(m, objectAt(m, t.of, v.address + i * size, le), le, depth - 1));
  return `[${n}] {${parts.join(', ')}${n > 4 ? ', …' : ''}}`;
}
