/**
 * The link of an image as plain data: taken once all that its entries reach is lowered, and put in place again in a program that
 * stands where that one stood before. Functions are lowered there when they are first called, each into its old place; so every
 * address, micro-step and statement has the number that it had.
 */
import type { Image, Program, ProgramFunction } from '../machine/program.js';
import { nowhere } from '../preprocess/predefined.js';
import type { Tree } from '../source/types.js';
import type { CType, FunctionType } from '../types/ctype.js';
import { hostEntry } from './host-entry.js';
import { LinkedFunction } from './linked-function.js';
import type { Linker } from './linker.js';
import type { LinkedBefore } from './links.js';
import type { TranslationUnit } from './unit.js';

/** Where a program stands: what is linked next goes here. */
export interface Standing {
  readonly functions: number;
  readonly statements: number;
  readonly code: number;
  readonly published: number;
  readonly symbols: number;
  readonly globals: number;
  readonly space: readonly number[];
}

export interface FunctionState {
  readonly name: string;
  /** Number of the file that defines it, or declares it where the world defines it; -1 where only functions declare it. */
  readonly unit: number;
  readonly world: boolean;
  /** First micro-step and how many. */
  readonly code: number;
  readonly length: number;
  /** Ids of its statements: the first of each run, and how many it has. */
  readonly statements: readonly number[];
  /** Pairs: number of a tree, -1 for text that stands in none, and path. */
  readonly files: readonly (readonly [number, string])[];
  readonly statics: readonly number[];
}

export interface LinkState {
  readonly from: Standing;
  readonly to: Standing;
  readonly functions: readonly FunctionState[];
  /** Name, number of the file, name there, address. */
  readonly symbols: readonly (readonly [string, number, string, number])[];
  readonly objects: readonly (readonly [number, string, number])[];
  /** Address, bytes. */
  readonly strings: readonly (readonly [number, number])[];
  readonly published: readonly (readonly [number, number])[];
  /** Address and contents of what is not zero, a character each byte. */
  readonly contents: readonly (readonly [number, string])[];
  /** Blocks that hold constants. */
  readonly sealed: readonly number[];
  readonly constants: readonly [number, number] | null;
  readonly repeated: readonly [number, number] | null;
}

export function standing(program: Program, { space, id }: Image): Standing {
  const { lo, heapLo, heapHi, globalsEnd } = space;
  return {
    functions: program.functions.length,
    statements: program.statements.length,
    code: program.code.length,
    published: program.published.length,
    symbols: program.symbols.length,
    globals: globalsEnd,
    space: [id, lo, heapLo, heapHi, program.stacksLo],
  };
}

/** Bytes that are written down together. */
const CHUNK = 64;

/** undefined where some of it could not be put in place again. `trees` are known by their numbers. */
export function linkState(linker: Linker, from: Standing, trees: readonly Tree[]): LinkState | undefined {
  const { program, image, links, units } = linker;
  const to = standing(program, image);
  if (links.spoilt || linker.hasLabelAddresses) return undefined;
  const own = program.functions.slice(from.functions);
  const made = program.statements.slice(from.statements);
  if (made.some((s) => !s?.fn) || own.some((f) => f.image !== image)) return undefined;
  const ids = new Map<ProgramFunction, number[]>();
  const files = new Map<ProgramFunction, Map<string, readonly [number, string]>>();
  for (const s of made) {
    const fn = s.fn as ProgramFunction;
    let list = ids.get(fn);
    if (!list) ids.set(fn, (list = []));
    list.push(s.id);
    if (!s.tree) continue;
    let of = files.get(fn);
    if (!of) files.set(fn, (of = new Map<string, readonly [number, string]>()));
    of.set(`${s.tree.role} ${s.file}`, [trees.indexOf(s.tree), s.file]);
  }
  const functions = own.map((f): FunctionState => {
    const unit = f.host ? links.hosts.get(f) : linker.unitOf.get(f);
    const lowered = f.entry >= 0;
    return {
      name: f.name,
      unit: unit ? units.indexOf(unit) : -1,
      world: f.host !== undefined,
      code: lowered ? f.entry : 0,
      length: lowered ? f.end - f.entry : -1,
      statements: runsOf(ids.get(f) ?? []),
      files: [...(files.get(f)?.values() ?? [])],
      statics: links.staticsOf.get(f) ?? [],
    };
  });
  const steps = functions.reduce((sum, f) => sum + Math.max(0, f.length), 0);
  const once = new Set(functions.map((f) => `${String(f.world)} ${String(f.unit)} ${f.name}`));
  const names = new Set(links.objects.map((o) => `${String(units.indexOf(o.unit))} ${o.name}`));
  const known = steps === to.code - from.code && once.size === functions.length && names.size === links.objects.length;
  if (!known || functions.some((f) => f.unit < 0 && !f.world)) return undefined;
  const symbols = symbolsOf(linker, from);
  const repeated = linker.repeated;
  const run = program.constants.get(image);
  return (
    symbols && {
      from,
      to,
      functions,
      symbols,
      objects: links.objects.map((o) => [units.indexOf(o.unit), o.name, o.address]),
      strings: links.strings.map((s) => [s.address, s.size]),
      published: program.published.slice(from.published).map((p) => [p.address, p.size]),
      contents: contentsOf(program, image),
      sealed: [...image.space.sealed.keys()].filter((n) => image.space.sealed[n] === 1),
      constants: run ? [run.at, run.end] : null,
      repeated: repeated ? [repeated.start, repeated.used] : null,
    }
  );
}

function symbolsOf({ program, links, units }: Linker, from: Standing): LinkState['symbols'] | undefined {
  const owners = new Map(links.objects.map((o) => [o.symbol, o]));
  const symbols: (readonly [string, number, string, number])[] = [];
  let owner: (typeof links.objects)[number] | undefined;
  for (let n = from.symbols; n < program.symbols.length; n++) {
    owner = owners.get(n) ?? owner;
    const s = program.symbols[n];
    if (!owner || !s) return undefined;
    symbols.push([s.name, units.indexOf(owner.unit), owner.name, s.address]);
  }
  return symbols;
}

function runsOf(ids: readonly number[]): number[] {
  const runs: number[] = [];
  for (const id of ids) {
    const last = runs.length - 2;
    if (last >= 0 && (runs[last] as number) + (runs[last + 1] as number) === id)
      runs[last + 1] = (runs[last + 1] as number) + 1;
    else runs.push(id, 1);
  }
  return runs;
}

function idsOf(runs: readonly number[]): number[] {
  const ids: number[] = [];
  for (let at = 0; at + 1 < runs.length; at += 2)
    for (let i = 0; i < (runs[at + 1] as number); i++) ids.push((runs[at] as number) + i);
  return ids;
}

function contentsOf(program: Program, { space }: Image): LinkState['contents'] {
  const bytes = new Uint8Array(program.initial.buffer);
  const found: (readonly [number, string])[] = [];
  for (let at = space.lo; at < space.globalsEnd; at += CHUNK) {
    const part = bytes.subarray(at, Math.min(at + CHUNK, space.globalsEnd));
    if (part.some((b) => b !== 0)) found.push([at, String.fromCharCode(...part)]);
  }
  return found;
}

/** Puts a link in place. False, and nothing done, where the program stands elsewhere or lacks something. */
export function restoreLink(
  linker: Linker,
  state: LinkState,
  trees: readonly Tree[],
  unrun: (fn: ProgramFunction) => boolean,
): boolean {
  const { program, image, units, links, boundary } = linker;
  const { from, to } = state;
  if (JSON.stringify(standing(program, image)) !== JSON.stringify(from) || !links.empty) return false;
  const hosts = new Map(state.functions.filter((f) => f.world).map((f) => [f.name, boundary.get(f.name)]));
  if ([...hosts.values()].includes(undefined)) return false;
  program.reserve(to.code - from.code, to.statements - from.statements);
  const functions = state.functions.map((f, i) => {
    const unit = units[f.unit];
    const standsIn = (): NonNullable<ProgramFunction['standsIn']> =>
      f.files.map(([n, file]) => ({ tree: trees[n] ?? nowhere, file }));
    const fn = new LinkedFunction(from.functions + i, f.name, image, unit, hosts.get(f.name), standsIn);
    fn.lower = () => {
      const slot = { code: f.code, length: f.length, statements: idsOf(f.statements) };
      program.fill(slot, () => lowerLinked(linker, unit, fn));
    };
    program.functions.push(fn);
    if (!f.world && unit) linker.unitOf.set(fn, unit);
    if (f.length < 0) unrun(fn);
    return fn;
  });
  for (const [name, unit, of, address] of state.symbols)
    program.symbols.push(new LinkedSymbol(name, address, image, units[unit] as TranslationUnit, of));
  const bytes = new Uint8Array(program.initial.buffer);
  for (const [at, content] of state.contents)
    for (let i = 0; i < content.length; i++) bytes[at + i] = content.charCodeAt(i);
  for (const [address, size] of state.published) program.publish(address, size);
  image.space.globalsEnd = to.globals;
  for (const n of state.sealed) image.space.sealed[n] = 1;
  if (state.constants) program.constants.set(image, { at: state.constants[0], end: state.constants[1] });
  if (linker.repeated && state.repeated) [linker.repeated.start, linker.repeated.used] = state.repeated;
  links.before = new Before(state, functions, units, bytes);
  return true;
}

function lowerLinked(linker: Linker, unit: TranslationUnit | undefined, fn: LinkedFunction): void {
  if (fn.host) {
    fn.lower = undefined;
    hostEntry(linker.program, fn.image, fn.host, fn.type, fn);
    return;
  }
  const definition = unit?.definitions.get(fn.name);
  if (unit && definition) linker.lower(unit, definition, fn);
}

/** The type of a variable is looked up when somebody asks for it. */
class LinkedSymbol {
  private known: CType | undefined;

  constructor(
    readonly name: string,
    readonly address: number,
    readonly image: Image,
    private readonly unit: TranslationUnit,
    private readonly of: string,
  ) {}

  get type(): CType {
    if (!this.known) {
      const b = this.unit.name(this.of);
      this.known = b && b.kind !== 'function' ? b.type : { kind: 'void' };
    }
    return this.known;
  }
}

class Before implements LinkedBefore {
  private readonly functions = new Map<TranslationUnit, Map<string, ProgramFunction>>();
  private readonly hosts = new Map<string, LinkedFunction>();
  private readonly objects = new Map<TranslationUnit, Map<string, number>>();
  private readonly strings = new Map<string, number>();
  private readonly statics = new Map<ProgramFunction, readonly number[]>();

  constructor(
    state: LinkState,
    functions: readonly LinkedFunction[],
    units: readonly TranslationUnit[],
    bytes: Uint8Array,
  ) {
    for (const unit of units) {
      this.functions.set(unit, new Map());
      this.objects.set(unit, new Map());
    }
    state.functions.forEach((f, i) => {
      const fn = functions[i] as LinkedFunction;
      if (f.world) this.hosts.set(f.name, fn);
      else this.functions.get(units[f.unit] as TranslationUnit)?.set(f.name, fn);
      if (f.statics.length > 0) this.statics.set(fn, f.statics);
    });
    for (const [unit, name, address] of state.objects)
      this.objects.get(units[unit] as TranslationUnit)?.set(name, address);
    for (const [at, size] of state.strings) this.strings.set(String.fromCharCode(...bytes.subarray(at, at + size)), at);
  }

  function(unit: TranslationUnit, name: string): ProgramFunction | undefined {
    return taken(this.functions.get(unit), name);
  }

  host(name: string, type: FunctionType): ProgramFunction | undefined {
    const found = taken(this.hosts, name);
    found?.declared(type);
    return found;
  }

  object(unit: TranslationUnit, name: string): number | undefined {
    return taken(this.objects.get(unit), name);
  }

  string(bytes: string): number | undefined {
    return this.strings.get(bytes);
  }

  staticLocals(fn: ProgramFunction): readonly number[] {
    return this.statics.get(fn) ?? [];
  }
}

function taken<V>(from: Map<string, V> | undefined, name: string): V | undefined {
  const found = from?.get(name);
  from?.delete(name);
  return found;
}
