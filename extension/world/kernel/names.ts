/** What people call an object: the variable that holds it or leads to it, and the path of members, "ioapic.lock", "kvm->lock". */
import { objectAt } from '../../cmachine/expressions/evaluate.js';
import type { Machine } from '../../cmachine/machine/machine.js';
import type { Program } from '../../cmachine/machine/program.js';
import { FaultError } from '../../cmachine/source/types.js';
import * as C from '../../cmachine/types/ctype.js';

/** Name of the object at an address in static storage; undefined for others. */
export function staticName(m: Machine, address: number): string | undefined {
  for (const s of m.program.symbols) {
    if (address < s.address) continue;
    const size = sizeOf(s.type);
    if (address < s.address + size || address === s.address) return s.name + memberPath(s.type, address - s.address);
  }
  return undefined;
}

/** A variable in static storage that is a pointer to a struct, or such a pointer's place in an array. */
interface Leading {
  readonly name: string;
  readonly at: number;
  readonly type: C.CType;
  readonly to: C.RecordType;
  readonly le: boolean;
}

/** Most elements of an array of pointers that are looked at. */
const MOST_ELEMENTS = 64;

const leading = new WeakMap<Program, { readonly found: Leading[]; seen: number }>();

/** Name of the object at an address that a pointer in static storage leads to; undefined where none does. */
export function reachedName(m: Machine, address: number): string | undefined {
  const known = leading.get(m.program) ?? { found: [], seen: 0 };
  leading.set(m.program, known);
  const { symbols } = m.program;
  for (; known.seen < symbols.length; known.seen++) known.found.push(...leadingFrom(symbols[known.seen]));
  for (const { name, at, type, to, le } of known.found) {
    const target = objectAt(m, type, at, le).number ?? 0;
    const size = target === 0 || address < target ? 0 : sizeOf(to);
    if (size === 0 || address >= target + size) continue;
    const path = memberPath(to, address - target);
    return path.startsWith('.') ? `${name}->${path.slice(1)}` : `*${name}`;
  }
  return undefined;
}

function leadingFrom(s: Program['symbols'][number] | undefined): Leading[] {
  if (!s) return [];
  const le = s.image.abi.littleEndian;
  const { type } = s;
  if (type.kind === 'pointer' && type.to.kind === 'record')
    return [{ name: s.name, at: s.address, type, to: type.to, le }];
  if (type.kind !== 'array' || type.of.kind !== 'pointer' || type.of.to.kind !== 'record') return [];
  const { of } = type;
  const to = type.of.to;
  const count = Math.min(type.length ?? 0, MOST_ELEMENTS);
  return Array.from({ length: count }, (_, i) => {
    return { name: `${s.name}[${String(i)}]`, at: s.address + i * C.sizeOf(of), type: of, to, le };
  });
}

/** Bytes of an object; 0 where its type is known by name alone. */
function sizeOf(t: C.CType): number {
  if (t.kind === 'array' && t.length === undefined) return 0;
  try {
    return C.sizeOf(t);
  } catch (e) {
    if (e instanceof FaultError || e instanceof C.TypeFault) return 0;
    throw e;
  }
}

/** The outermost member that starts at `offset`: a lock is named, not the word in it. */
function memberPath(t: C.CType, offset: number): string {
  if (t.kind === 'array') {
    const size = C.sizeOf(t.of);
    const index = Math.floor(offset / Math.max(size, 1));
    return `[${String(index)}]${memberPath(t.of, offset - index * size)}`;
  }
  if (t.kind !== 'record' || offset === 0) return '';
  const fields = C.layoutOf(t).fields;
  const exact = fields.find((f) => f.offset === offset && f.name !== '');
  if (exact) return `.${exact.name}`;
  const within = fields.find((f) => offset >= f.offset && offset < f.offset + sizeOf(f.type));
  if (!within) return '';
  const rest = memberPath(within.type, offset - within.offset);
  return within.name === '' ? rest : `.${within.name}${rest}`;
}

export function shownAddress(address: number): string {
  return `0x${address.toString(16)}`;
}
