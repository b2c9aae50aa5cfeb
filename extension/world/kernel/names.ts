/** What people call an object: the variable that holds it or leads to it, and the path of members, "ioapic.lock", "kvm->lock". */
import { objectAt } from '../../cmachine/expressions/evaluate.js';
import type { Machine } from '../../cmachine/machine/machine.js';
import type { Program } from '../../cmachine/machine/program.js';
import { FaultError } from '../../cmachine/source/types.js';
import * as C from '../../cmachine/types/ctype.js';

/** What is known of a program's variables: it only grows, so what was found once stays true. */
interface Known {
  /** Addresses that lie in variables. */
  readonly statics: Map<number, StaticObject>;
  readonly leading: Leading[];
  seen: number;
}

const programs = new WeakMap<Program, Known>();

function knownOf(program: Program): Known {
  let known = programs.get(program);
  if (!known) {
    known = { statics: new Map(), leading: [], seen: 0 };
    programs.set(program, known);
  }
  const { symbols } = program;
  for (; known.seen < symbols.length; known.seen++) known.leading.push(...leadingFrom(symbols[known.seen]));
  return known;
}

/** An object in static storage. */
export interface StaticObject {
  /** Of the variable, without the mark of a copy. */
  readonly variable: string;
  /** The way to the object within the variable, ".lock", "[3]", "". */
  readonly path: string;
  readonly type: C.CType;
  /** Whose copy it is, where there is one for each CPU. */
  readonly cpu?: number;
}

/** The object at an address in static storage; undefined for others. */
export function staticObject(m: Machine, address: number): StaticObject | undefined {
  const { statics } = knownOf(m.program);
  const known = statics.get(address);
  const image = known === undefined ? m.program.imageAt(address) : undefined;
  if (!image || address >= image.space.globalsEnd) return known;
  const s = m.program.symbols.find(
    ({ address: at, type }) => address === at || (address > at && address < at + sizeOf(type)),
  );
  if (!s) return undefined;
  const [variable = s.name, copy] = s.name.split('@');
  const cpu = copy !== undefined ? Number(copy) : isRepeated(m.program, s.name) ? 0 : undefined;
  const path = memberPath(s.type, address - s.address);
  const object = { variable, path, type: s.type, ...(cpu !== undefined && { cpu }) };
  statics.set(address, object);
  return object;
}

/** Whether a variable has copies besides the one that its name means (cmachine/lower/repeated.ts). */
const isRepeated = (program: Program, name: string): boolean => program.symbols.some((s) => s.name === `${name}@1`);

/** Name of the object at an address in static storage; undefined for others. */
export function staticName(m: Machine, address: number): string | undefined {
  const o = staticObject(m, address);
  return o && `${o.variable}${o.cpu ? `@${String(o.cpu)}` : ''}${o.path}`;
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

/** Name of the object at an address that a pointer in static storage leads to; undefined where none does. */
export function reachedName(m: Machine, address: number): string | undefined {
  const way = knownOf(m.program).leading.find((l) => leadsTo(m, l, address));
  if (!way) return undefined;
  const path = memberPath(way.to, address - targetOf(m, way));
  return path.startsWith('.') ? `${way.name}->${path.slice(1)}` : `*${way.name}`;
}

function targetOf(m: Machine, { at, type, le }: Leading): number {
  return objectAt(m, type, at, le).number ?? 0;
}

function leadsTo(m: Machine, way: Leading, address: number): boolean {
  const target = targetOf(m, way);
  return target !== 0 && address >= target && address < target + sizeOf(way.to);
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
