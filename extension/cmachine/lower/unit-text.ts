/** Where the declarations of a translation unit come from: its text, read and parsed whole. */
import type { Block, External, FunctionDefinition, StaticAssertion } from '../parse/ast.js';
import { parseExternal } from '../parse/declarations.js';
import { Cursor } from '../parse/source.js';
import type { Preprocessed, RawBody } from '../preprocess/types.js';
import { copiedMaps, emptyMaps, enter, type Declared, type Maps, type Table, type TableName } from './declared.js';
import { FaultError } from '../source/types.js';
import { faultOf } from './faults.js';

/** Asked by name and never walked while code runs: so what no one asks for need not be there. */
export interface UnitText {
  readonly preprocessed: Preprocessed;
  readonly assertions: readonly StaticAssertion[];
  look<K extends TableName>(table: K, name: string): Declared[K] | undefined;
  /** Whether look() would find something. */
  has(table: TableName, name: string): boolean;
  /** Every name of a table, in the order of the text. */
  names(table: TableName): Iterable<string>;
  /** A body of this text that has been parsed before. */
  block(definition: FunctionDefinition): Block | undefined;
  keepBlock(definition: FunctionDefinition, block: Block): void;
  /** A body of this text, to be expanded and parsed. */
  bodyOf(definition: FunctionDefinition): RawBody;
}

/** What has been parsed between two external declarations. */
export interface ParsedState {
  readonly externals: readonly External[];
  readonly assertions: readonly StaticAssertion[];
  readonly maps: Maps;
  /** What #pragma pack has set. */
  readonly packing: number;
}

export interface HowToRead {
  /** Gives declarations that were made before, by their place in the text: they stand for those that are read now. */
  readonly known?: (n: number) => External | undefined;
  /** What another text came to where this one begins. */
  readonly from?: ParsedState | undefined;
  /** To be given the way to ask for what this one has come to; undefined inside a declaration. */
  readonly others?: { parsed: (() => ParsedState | undefined) | undefined } | undefined;
}

export class ParsedText implements UnitText {
  readonly externals: External[] = [];
  readonly assertions: StaticAssertion[] = [];
  readonly blocks = new Map<FunctionDefinition, Block>();
  private readonly maps: Maps;
  private readonly bodies = new Map<FunctionDefinition, RawBody>();

  constructor(
    path: string,
    readonly preprocessed: Preprocessed,
    implicit: boolean,
    { known, from, others }: HowToRead = {},
  ) {
    this.maps = from ? copiedMaps(from.maps) : emptyMaps();
    const cursor = new Cursor(preprocessed, this.maps.types, implicit);
    if (from) {
      this.externals.push(...from.externals);
      this.assertions.push(...from.assertions);
      cursor.packing = from.packing;
    }
    let begun = 0;
    if (others) others.parsed = () => (cursor.read === begun ? this.state(cursor.packing) : undefined);
    try {
      for (;;) {
        begun = cursor.level ? cursor.read : -1;
        const e = parseExternal(cursor);
        if (!e) break;
        const before = known?.(this.externals.length);
        if (before?.kind === 'function' && e.kind === 'function') this.bodies.set(before, e.body);
        const external = before ?? e;
        this.externals.push(external);
        const assertion = enter(this.maps, external);
        if (assertion) this.assertions.push(assertion);
      }
    } catch (e) {
      const at = cursor.last;
      throw chained(faultOf(e, at?.file.path ?? path, at?.line ?? 0), preprocessed);
    }
  }

  private state(packing: number): ParsedState {
    const { externals, assertions, maps } = this;
    return { externals: [...externals], assertions: [...assertions], maps: copiedMaps(maps), packing };
  }

  look<K extends TableName>(table: K, name: string): Declared[K] | undefined {
    return this.maps[table].get(name) as Declared[K] | undefined;
  }

  has(table: TableName, name: string): boolean {
    return this.maps[table].has(name);
  }

  names(table: TableName): Iterable<string> {
    return this.maps[table].keys();
  }

  block(definition: FunctionDefinition): Block | undefined {
    return this.blocks.get(definition);
  }

  keepBlock(definition: FunctionDefinition, block: Block): void {
    this.blocks.set(definition, block);
  }

  bodyOf(definition: FunctionDefinition): RawBody {
    return this.bodies.get(definition) ?? definition.body;
  }
}

/** With the way by which the header was read that does not parse. */
function chained(error: unknown, preprocessed: Preprocessed): unknown {
  if (!(error instanceof FaultError) || error.fault.chain !== undefined) return error;
  const chain = preprocessed.chain(error.fault.file);
  return chain.length === 0 ? error : new FaultError({ ...error.fault, chain });
}

/** A table of a unit: what was added to its text, over what the text says. Knows what it was asked for. */
export class AskedTable<K extends TableName> implements Table<Declared[K]> {
  /** undefined: taken away. */
  private readonly own = new Map<string, Declared[K] | undefined>();
  readonly asked = new Set<string>();

  constructor(
    private readonly text: UnitText,
    private readonly table: K,
  ) {}

  get(name: string): Declared[K] | undefined {
    if (!this.own.has(name)) this.asked.add(name);
    return this.value(name);
  }

  private value(name: string): Declared[K] | undefined {
    return this.own.has(name) ? this.own.get(name) : this.text.look(this.table, name);
  }

  has(name: string): boolean {
    if (this.own.has(name)) return this.own.get(name) !== undefined;
    this.asked.add(name);
    return this.text.has(this.table, name);
  }

  set(name: string, value: Declared[K]): void {
    this.own.set(name, value);
  }

  /** Whether there was something to take away. */
  delete(name: string): boolean {
    const there = this.has(name);
    this.own.set(name, undefined);
    return there;
  }

  *keys(): Iterable<string> {
    const seen = new Set<string>();
    for (const name of this.text.names(this.table)) {
      seen.add(name);
      if (!this.own.has(name) || this.own.get(name) !== undefined) yield name;
    }
    for (const [name, value] of this.own) if (value !== undefined && !seen.has(name)) yield name;
  }

  /** Who walks through everything asks for nothing: it is not kept. */
  *[Symbol.iterator](): Iterator<readonly [string, Declared[K]]> {
    for (const name of this.keys()) yield [name, this.value(name) as Declared[K]];
  }
}
