/** What people call an object: the variable that holds it and the path of members to it, "ioapic.lock". */
import type { Machine } from '../../cmachine/machine/machine.js';
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

function sizeOf(t: C.CType): number {
  if (t.kind === 'record' && t.layout === undefined && t.complete === undefined) return 0;
  if (t.kind === 'array' && t.length === undefined) return 0;
  return C.sizeOf(t);
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
