/** Types of generated programs: scalars, records with bit-fields, unions and arrays, in C text. */
import type { Random } from './random.js';

export interface Scalar {
  readonly name: string;
  readonly bits: number;
}

export const SCALARS: readonly Scalar[] = [
  { name: 'u8', bits: 8 },
  { name: 's8', bits: 8 },
  { name: 'u16', bits: 16 },
  { name: 's16', bits: 16 },
  { name: 'u32', bits: 32 },
  { name: 's32', bits: 32 },
  { name: 'u64', bits: 64 },
  { name: 's64', bits: 64 },
  { name: '_Bool', bits: 1 },
  { name: 'enum plain', bits: 32 },
  { name: 'enum negative', bits: 32 },
  { name: 'enum wide', bits: 64 },
  { name: 'enum tiny', bits: 8 },
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
  /** An initialiser list, where the record has no union. */
  initializer(r: Random, value: () => string): string;
}

const BIT_TYPES = ['u8', 'u16', 'u32', 'u64', 's8', 's16', 's32', 's64', '_Bool', 'enum plain', 'enum negative'];
const WIDTHS: Record<string, number> = { u8: 8, s8: 8, u16: 16, s16: 16, u64: 64, s64: 64, _Bool: 1 };

type Init = (r: Random, value: () => string) => string;

export function makeRecord(r: Random, name: string, depth = 0, used = { names: 0 }): RecordText {
  const leaves: Leaf[] = [];
  const inits: { name: string; init: Init }[] = [];
  const lines: string[] = [];
  let hasUnion = false;
  const count = 1 + r.below(depth === 0 ? 7 : 3);
  let packed = r.chance(20);
  for (let i = 0; i < count; i++) {
    const f = `m${used.names++}`;
    const kind = r.below(12);
    if (kind < 5) {
      const type = r.pick(BIT_TYPES);
      const most = WIDTHS[type] ?? 32;
      const width = type === 'enum plain' ? 4 : type === 'enum negative' ? 5 : r.chance(20) ? most : 1 + r.below(most);
      lines.push(`${type} ${f} : ${width};`);
      if (r.chance(10)) lines.push(`${type} : ${r.chance(50) ? 0 : 1 + r.below(most)};`);
      leaves.push({ path: f, type, bits: width, bitField: true, overlaid: false });
      inits.push({ name: f, init: (_r, v) => v() });
    } else if (kind < 8) {
      const s = r.pick(SCALARS);
      const align = r.chance(8) ? ` __attribute__((aligned(${1 << r.below(5)})))` : '';
      lines.push(`${s.name} ${f}${align};`);
      leaves.push({ path: f, type: s.name, bits: s.bits, bitField: false, overlaid: false });
      inits.push({ name: f, init: (_r, v) => v() });
    } else if (kind < 9) {
      const s = r.pick(SCALARS);
      const n = 1 + r.below(4);
      lines.push(`${s.name} ${f}[${n}];`);
      for (let k = 0; k < n; k++)
        leaves.push({ path: `${f}[${k}]`, type: s.name, bits: s.bits, bitField: false, overlaid: false });
      inits.push({ name: f, init: (q, v) => arrayInit(q, v, n) });
    } else if (depth < 2) {
      const inner = makeRecord(r, '', depth + 1, used);
      const union = r.chance(35);
      const anonymous = r.chance(40);
      const inside = inner.definition.slice(inner.definition.indexOf('{'));
      if (union || inner.hasUnion) hasUnion = true;
      lines.push(`${union ? 'union' : 'struct'} ${inside} ${anonymous ? '' : f};`);
      for (const l of inner.leaves)
        if (l.bitField || l.type !== '_Bool' || !(l.overlaid || union))
          leaves.push({ ...l, path: anonymous ? l.path : `${f}.${l.path}`, overlaid: l.overlaid || union });
      inits.push({ name: anonymous ? '' : f, init: (q, v) => inner.initializer(q, v) });
    } else {
      lines.push(`u32 ${f};`);
      leaves.push({ path: f, type: 'u32', bits: 32, bitField: false, overlaid: false });
      inits.push({ name: f, init: (_r, v) => v() });
    }
  }
  if (depth > 0) packed = r.chance(15);
  const attribute = packed
    ? ' __attribute__((packed))'
    : r.chance(8)
      ? ` __attribute__((aligned(${4 << r.below(3)})))`
      : '';
  return {
    name,
    definition: `struct ${name} { ${lines.join(' ')} }${attribute}`,
    leaves,
    hasUnion,
    hasBool: lines.some((l) => /_Bool m\d+(?! :)/.test(l)),
    initializer: (q, value) => listInit(q, value, inits),
  };
}

function arrayInit(r: Random, value: () => string, n: number): string {
  const how = r.below(3);
  if (how === 0) return `{ ${Array.from({ length: 1 + r.below(n) }, value).join(', ')} }`;
  if (how === 1) return `{ [${r.below(n)}] = ${value()} }`;
  const lo = r.below(n);
  return `{ [${lo} ... ${lo + r.below(n - lo)}] = ${value()} }`;
}

function listInit(r: Random, value: () => string, inits: readonly { name: string; init: Init }[]): string {
  if (r.chance(50)) {
    const n = 1 + r.below(inits.length);
    return `{ ${inits
      .slice(0, n)
      .map((i) => i.init(r, value))
      .join(', ')} }`;
  }
  const named = inits.filter((i) => i.name !== '' && r.chance(70));
  for (let i = named.length - 1; i > 0; i--) {
    const k = r.below(i + 1);
    [named[i], named[k]] = [named[k] as (typeof named)[number], named[i] as (typeof named)[number]];
  }
  return `{ ${named.map((i) => `.${i.name} = ${i.init(r, value)}`).join(', ')} }`;
}
