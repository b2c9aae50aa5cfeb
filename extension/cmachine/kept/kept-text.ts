/** A unit's text as an earlier run left it: what that run asked for is at hand, for anything else the text is read after all. */
import type { Block, External, FunctionDefinition, StaticAssertion } from '../parse/ast.js';
import type { Token } from '../preprocess/token.js';
import type { Preprocessed, RawBody, Undecided } from '../preprocess/types.js';
import type { UndecidedPart } from '../preprocess/undecided.js';
import { FaultError, type Tree } from '../source/types.js';
import { emptyMaps, enter, TABLES, type Declared, type TableName } from '../lower/declared.js';
import type { ParsedText, UnitText } from '../lower/unit-text.js';
import type { Freshness, Dependency } from './dependencies.js';
import type { EntrySections } from './entry.js';
import { RememberedTexts, RememberingUnit, type Told } from './expanded.js';
import { GraphReader } from './graph-reader.js';
import { TextsReader } from './words.js';

/** A tree without files, for tokens that stand in no file of a tree. */
const NOWHERE: Tree = { role: 'prelude', title: 'predefined', version: '', root: '', files: { read: () => undefined } };

const NO_TYPE_KNOWN = 2;

export class KeptText implements UnitText {
  readonly preprocessed: Preprocessed;
  readonly dependencies: readonly Dependency[];
  readonly texts = new RememberedTexts();
  private readonly strings: TextsReader;
  private readonly graph: GraphReader;
  /** By place in the text. */
  private readonly externalWords: ReadonlyMap<number, number>;
  private readonly blockWords: ReadonlyMap<number, number>;
  private readonly made = new Map<number, External>();
  private readonly places = new Map<FunctionDefinition, number>();
  private readonly blocks = new Map<FunctionDefinition, Block>();
  /** By table and name: places in the text. */
  private readonly asked: Readonly<Record<TableName, Map<string, readonly number[]>>>;
  private readonly types = new Map<string, boolean | undefined>();
  private readonly found = new Map<string, unknown>();
  private assertionsMade: StaticAssertion[] | undefined;
  private wholeText: ParsedText | undefined;

  constructor(
    private readonly sections: EntrySections,
    private readonly trees: readonly Tree[],
    private readonly freshness: Freshness,
    /** Reads the text, with declarations that are known already in the place of its own. */
    private readonly parse: (known: (n: number) => External | undefined) => ParsedText,
  ) {
    this.strings = new TextsReader(sections.ends, sections.units);
    this.graph = new GraphReader(sections, this.strings, (n) => trees[n] ?? NOWHERE);
    this.externalWords = pairs(sections.externals);
    this.blockWords = pairs(sections.blocks);
    this.dependencies = dependenciesOf(sections, this.strings);
    this.asked = this.readAsked();
    this.readTypes();
    this.readExpanded();
    this.preprocessed = new RememberingUnit(() => this.whole().preprocessed, this.texts, this.told());
  }

  /** Whether every file is as it was. */
  get fresh(): boolean {
    return this.dependencies.every((d) => this.freshness.holds(this.trees, d));
  }

  private readAsked(): Record<TableName, Map<string, readonly number[]>> {
    const tables = Object.fromEntries(TABLES.map((name) => [name, new Map<string, readonly number[]>()])) as Record<
      TableName,
      Map<string, readonly number[]>
    >;
    const { asked } = this.sections;
    for (let at = 0; at < asked.length;) {
      const table = TABLES[asked[at] as number];
      const name = this.strings.text(asked[at + 1] as number);
      const from = at + 3;
      at = from + (asked[at + 2] as number);
      if (table) tables[table].set(name, [...asked.subarray(from, at)]);
    }
    return tables;
  }

  private readTypes(): void {
    const { types } = this.sections;
    for (let at = 0; at + 1 < types.length; at += 2) {
      const is = types[at + 1] as number;
      this.types.set(this.strings.text(types[at] as number), is === NO_TYPE_KNOWN ? undefined : is === 1);
    }
  }

  private readExpanded(): void {
    const { expanded } = this.sections;
    const { strings, graph } = this;
    for (let at = 0; at < expanded.length;) {
      const text = strings.text(expanded[at] as number);
      const name = strings.text(expanded[at + 1] as number);
      const from = at + 3;
      at = from + (expanded[at + 2] as number);
      const numbers = expanded.subarray(from, at);
      let tokens: Token[] | undefined;
      this.texts.add({
        text,
        name,
        get tokens() {
          return (tokens ??= [...numbers].map((n) => graph.token(n)));
        },
      });
    }
  }

  look<K extends TableName>(table: K, name: string): Declared[K] | undefined {
    if (table === 'types') {
      if (this.types.has(name)) return this.types.get(name) as Declared[K] | undefined;
      return this.whole().look(table, name);
    }
    const places = this.asked[table].get(name);
    if (!places) return this.whole().look(table, name);
    if (places.length === 0) return undefined;
    const key = `${table}\0${name}`;
    const known = this.found.get(key);
    if (known !== undefined) return known as Declared[K];
    const maps = emptyMaps();
    for (const n of places) enter(maps, this.external(n));
    const value = maps[table].get(name) as Declared[K] | undefined;
    this.found.set(key, value);
    return value;
  }

  has(table: TableName, name: string): boolean {
    if (table === 'types') return this.look('types', name) !== undefined;
    const places = this.asked[table].get(name);
    return places ? places.length > 0 : this.whole().has(table, name);
  }

  names(table: TableName): Iterable<string> {
    return this.whole().names(table);
  }

  get assertions(): readonly StaticAssertion[] {
    return (this.assertionsMade ??= [...this.sections.assertions].map((n) => this.external(n) as StaticAssertion));
  }

  /** The n-th declaration of the text. */
  external(n: number): External {
    let e = this.made.get(n);
    if (!e) {
      const word = this.wholeText ? undefined : this.externalWords.get(n);
      e = word === undefined ? (this.whole().externals[n] as External) : (this.graph.value(word) as External);
      if (e.kind === 'function') this.places.set(e, n);
      this.made.set(n, e);
    }
    return e;
  }

  block(definition: FunctionDefinition): Block | undefined {
    const known = this.blocks.get(definition) ?? this.wholeText?.block(definition);
    if (known) return known;
    const n = this.places.get(definition);
    const word = n === undefined ? undefined : this.blockWords.get(n);
    if (word === undefined) return undefined;
    const block = this.graph.value(word) as Block;
    this.blocks.set(definition, block);
    return block;
  }

  keepBlock(definition: FunctionDefinition, block: Block): void {
    this.blocks.set(definition, block);
    this.wholeText?.keepBlock(definition, block);
  }

  bodyOf(definition: FunctionDefinition): RawBody {
    return this.places.has(definition) ? this.whole().bodyOf(definition) : definition.body;
  }

  /** The text itself, once something was asked for that was not kept. */
  whole(): ParsedText {
    if (!this.wholeText) {
      const whole = this.parse((n) => this.made.get(n));
      const changed = this.dependencies.find((d) => !this.freshness.contentHolds(this.trees, d));
      if (changed) throw new FaultError(changedFault(changed.path));
      this.wholeText = whole;
    }
    return this.wholeText;
  }

  /** The text itself, if it has been read. */
  get read(): ParsedText | undefined {
    return this.wholeText;
  }

  /** Names of a table that the earlier run asked for. */
  askedBefore(table: TableName): Iterable<string> {
    return table === 'types' ? this.types.keys() : this.asked[table].keys();
  }

  private told(): Told {
    const { sections, strings } = this;
    const undecided = (): Undecided => undecidedOf(sections, strings);
    const files = (wanted: (d: Dependency) => boolean): Told['dependencies'] =>
      this.dependencies.filter(wanted).flatMap(({ tree: n, path }) => {
        const tree = this.trees[n];
        return tree ? [{ tree, path }] : [];
      });
    return {
      get assumptions() {
        return [...sections.assumptions].map((n) => strings.text(n));
      },
      get undecided() {
        return undecided();
      },
      get dependencies() {
        return files((d) => d.digest !== undefined);
      },
      get absences() {
        return files((d) => d.digest === undefined);
      },
    };
  }

  get content(): string {
    return this.strings.text(this.sections.content[0] as number);
  }
}

function undecidedOf({ undecided }: EntrySections, strings: TextsReader): Undecided {
  const parts: UndecidedPart[] = [];
  const text = (at: number): string => strings.text(undecided[at] as number);
  const number = (at: number): number => undecided[at] as number;
  for (let at = 1; at + 5 < undecided.length; at += 6)
    parts.push({
      option: text(at),
      file: text(at + 1),
      line: number(at + 2),
      path: text(at + 3),
      from: number(at + 4),
      to: number(at + 5),
    });
  return { parts, remedy: text(0) };
}

function pairs(words: Int32Array): Map<number, number> {
  const map = new Map<number, number>();
  for (let at = 0; at + 1 < words.length; at += 2) map.set(words[at] as number, words[at + 1] as number);
  return map;
}

function dependenciesOf({ dependencies }: EntrySections, strings: TextsReader): Dependency[] {
  const list: Dependency[] = [];
  const text = (n: number): string | undefined => (n === 0 ? undefined : strings.text(n - 1));
  for (let at = 0; at + 3 < dependencies.length; at += 4)
    list.push(
      new KeptDependency(
        dependencies[at] as number,
        strings.text(dependencies[at + 1] as number),
        text(dependencies[at + 3] as number),
        dependencies[at + 2] as number,
        text,
      ),
    );
  return list;
}

/** Its digest is asked for only where the stamp does not tell. */
class KeptDependency implements Dependency {
  constructor(
    readonly tree: number,
    readonly path: string,
    readonly stamp: string | undefined,
    private readonly content: number,
    private readonly text: (n: number) => string | undefined,
  ) {}

  get digest(): string | undefined {
    return this.text(this.content);
  }
}

function changedFault(file: string): FaultError['fault'] {
  return {
    message: `${file} has changed since the run began`,
    file,
    line: 0,
    remedy: 'Start the run again.',
  };
}
