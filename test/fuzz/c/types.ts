/** Types of generated programs: scalars, records with bit-fields, unions and arrays, in C text. */
import { arrayList, memberList, type Init, type MemberInit } from './initialisers.js';
import type { Random } from './random.js';

export interface Scalar {
  readonly name: string;
  readonly bits: number;
}

export const SCALARS: readonly Scalar[] = [
  { name: 'u32', bits: 32 },
  { name: 'u64', bits: 64 },
  { name: 's32', bits: 32 },
  { name: 's64', bits: 64 },
  { name: 'u8', bits: 8 },
  { name: 's8', bits: 8 },
  { name: 'u16', bits: 16 },
  { name: 's16', bits: 16 },
  { name: 'char', bits: 8 },
  { name: '_Bool', bits: 1 },
  { name: 'enum plain', bits: 32 },
  { name: 'enum negative', bits: 32 },
  { name: 'enum wide', bits: 64 },
  { name: 'enum tiny', bits: 8 },
  { name: 'unsigned long long', bits: 64 },
  { name: 'u128', bits: 128 },
  { name: 's128', bits: 128 },
];

/** A member that can be read and written, by its path from the record. */
export interface Leaf {
  readonly path: string;
  readonly type: string;
  readonly bits: number;
  readonly bitField: boolean;
  /** Lies in a union: what it reads depends on what was written through its neighbours. */
  readonly overlaid: boolean;
}

export interface RecordText {
  readonly name: string;
  readonly definition: string;
  readonly leaves: readonly Leaf[];
  readonly hasUnion: boolean;
  /** Has a _Bool that is a byte of its own: it may hold nothing but 0 and 1. */
  readonly hasBool: boolean;
  readonly init: Init;
}

const BIT_TYPES = ['u32', 'u64', 's32', 's64', 'u8', 'u16', 's8', 's16', '_Bool', 'enum plain', 'enum negative'];
const WIDTHS: Record<string, number> = { u8: 8, s8: 8, u16: 16, s16: 16, u64: 64, s64: 64, _Bool: 1 };
/** An enumeration holds its own values in a field of this many bits; others would be cut, which is no fault either. */
const ENUM_WIDTHS: Record<string, number> = { 'enum plain': 4, 'enum negative': 5 };

interface Made {
  readonly lines: string[];
  readonly leaves: Leaf[];
  readonly inits: MemberInit[];
  hasUnion: boolean;
  hasBool: boolean;
}

export function makeRecord(r: Random, name: string, depth = 0, used = { names: 0 }): RecordText {
  const made: Made = { lines: [], leaves: [], inits: [], hasUnion: false, hasBool: false };
  const packed = r.chance(depth === 0 ? 20 : 15);
  member(r, made, depth, used);
  r.parts(depth === 0 ? 78 : 60, depth === 0 ? 6 : 3, () => member(r, made, depth, used));
  if (made.leaves.length === 0) scalarMember(made, `m${used.names++}`, 'u32', 32, '');
  const attribute = packed
    ? ' __attribute__((packed))'
    : r.chance(8)
      ? ` __attribute__((aligned(${4 << r.below(3)})))`
      : '';
  return {
    name,
    definition: `struct ${name} { ${made.lines.join(' ')} }${attribute}`,
    leaves: made.leaves,
    hasUnion: made.hasUnion,
    hasBool: made.hasBool,
    init: memberList(made.inits),
  };
}

const one: Init = (_r, value) => value();

function scalarMember(made: Made, f: string, type: string, bits: number, attribute: string): void {
  made.lines.push(`${type} ${f}${attribute};`);
  made.leaves.push({ path: f, type, bits, bitField: false, overlaid: false });
  made.inits.push({ name: f, init: one });
  if (type === '_Bool') made.hasBool = true;
}

function member(r: Random, made: Made, depth: number, used: { names: number }): void {
  const f = `m${used.names++}`;
  switch (r.below(14)) {
    case 0:
    case 1:
    case 2: {
      const s = r.pick(SCALARS);
      const align = r.chance(8) ? ` __attribute__((${r.chance(30) ? 'packed' : `aligned(${1 << r.below(5)})`}))` : '';
      return scalarMember(made, f, s.name, s.bits, align);
    }
    case 3:
    case 4: {
      const s = r.pick(SCALARS);
      const n = 1 + r.below(4);
      const rows = r.chance(20) ? 2 : 0;
      made.lines.push(`${s.name} ${f}${rows > 0 ? `[${rows}]` : ''}[${n}];`);
      for (let k = 0; k < Math.max(rows, 1) * n; k++) {
        const path = rows > 0 ? `${f}[${Math.floor(k / n)}][${k % n}]` : `${f}[${k}]`;
        made.leaves.push({ path, type: s.name, bits: s.bits, bitField: false, overlaid: false });
      }
      made.inits.push({ name: f, init: rows > 0 ? arrayList(rows, arrayList(n, one), false) : arrayList(n, one) });
      if (s.name === '_Bool') made.hasBool = true;
      return;
    }
    case 5:
    case 6:
      if (depth < 2) return nested(r, made, f, depth, used);
      break;
    default:
  }
  const type = r.pick(BIT_TYPES);
  const most = WIDTHS[type] ?? 32;
  const width = ENUM_WIDTHS[type] ?? (r.chance(20) ? most : 1 + r.below(most));
  made.lines.push(`${type} ${f} : ${width};`);
  if (r.chance(10)) made.lines.push(`${type} : ${r.chance(50) ? 0 : 1 + r.below(most)};`);
  made.leaves.push({ path: f, type, bits: width, bitField: true, overlaid: false });
  made.inits.push({ name: f, init: one });
}

function nested(r: Random, made: Made, f: string, depth: number, used: { names: number }): void {
  const inner = makeRecord(r, '', depth + 1, used);
  const union = r.chance(35);
  const anonymous = r.chance(40);
  const count = !anonymous && r.chance(20) ? 2 : 0;
  const inside = inner.definition.slice(inner.definition.indexOf('{'));
  if (union || inner.hasUnion) made.hasUnion = true;
  if (inner.hasBool) made.hasBool = true;
  made.lines.push(`${union ? 'union' : 'struct'} ${inside} ${anonymous ? '' : f}${count > 0 ? `[${count}]` : ''};`);
  for (let k = 0; k < Math.max(count, 1); k++)
    for (const l of inner.leaves) {
      // any byte may come to lie under a _Bool of a union
      if (l.type === '_Bool' && !l.bitField && (l.overlaid || union)) continue;
      const path = anonymous ? l.path : `${f}${count > 0 ? `[${k}]` : ''}.${l.path}`;
      made.leaves.push({ ...l, path, overlaid: l.overlaid || union });
    }
  const init: Init = union ? (q, v) => inner.init(q, v, true) : inner.init;
  made.inits.push({ name: anonymous ? '' : f, init: count > 0 ? arrayList(count, init, false) : init });
}
