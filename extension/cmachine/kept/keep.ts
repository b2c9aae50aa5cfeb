/** Opens kept units and keeps new ones. */
import type { Block, External, FunctionDefinition } from '../parse/ast.js';
import { IDLE_ATTRIBUTES } from '../parse/attributes.js';
import { preprocess } from '../preprocess/preprocess.js';
import type { SourceFile, Token } from '../preprocess/token.js';
import type { Preprocessed } from '../preprocess/types.js';
import type { Tree } from '../source/types.js';
import type { Abi } from '../types/ctype.js';
import { enter, TABLES, type Declared, type Table, type TableName, type Tables } from '../lower/declared.js';
import type { SourceOfUnit } from '../lower/shared-lead.js';
import { ParsedText, type UnitText } from '../lower/unit-text.js';
import type { Freshness } from './dependencies.js';
import { dependencyOf } from './dependencies.js';
import { entryBytes, entrySections } from './entry.js';
import { RememberedTexts, RememberingUnit, type ExpandedText } from './expanded.js';
import { GraphWriter, NotKept } from './graph-writer.js';
import { KeptText } from './kept-text.js';
import { keyOf, treesOf, type UnitStore } from './store.js';
import { Words } from './words.js';

/** What a unit was asked for, by table. */
export type Asked = Readonly<Record<TableName, { readonly asked: Iterable<string> }>>;

/** The text of one unit, kept or parsed, and the way to keep what it was asked for. */
export class KeptUnit {
  readonly text: UnitText;
  readonly trees: readonly Tree[];
  /** What it is kept under. */
  readonly key: string;
  /** What it is made of: another for any other contents of its files. "" until it has been kept. */
  content = '';
  private readonly texts: RememberedTexts;
  /** What had been asked for when it was last kept. */
  private size = -1;

  constructor(
    private readonly store: UnitStore,
    freshness: Freshness,
    private readonly source: SourceOfUnit,
    abi: Abi,
    read: (wrap: (unit: Preprocessed) => Preprocessed) => ParsedText,
  ) {
    const { tree, path, profile } = source;
    this.trees = treesOf(tree, profile);
    this.key = keyOf(store, tree, path, profile, abi);
    const kept = this.open(freshness);
    if (kept) {
      this.text = kept;
      this.content = kept.content;
      this.texts = kept.texts;
      return;
    }
    this.texts = new RememberedTexts();
    this.text = read((unit) => new RememberingUnit(() => unit, this.texts, unit));
  }

  private open(freshness: Freshness): KeptText | undefined {
    const bytes = this.store.load(this.key);
    const sections = bytes && entrySections(bytes);
    if (!sections) return undefined;
    const { tree, path, profile } = this.source;
    try {
      const kept = new KeptText(
        sections,
        this.trees,
        freshness,
        (known) => new ParsedText(path, preprocess(tree, path, profile, { idle: IDLE_ATTRIBUTES }), false, { known }),
      );
      return kept.fresh ? kept : undefined;
    } catch (e) {
      // an entry of another shape, which the store took for whole
      if (e instanceof RangeError || e instanceof TypeError) return undefined;
      throw e;
    }
  }

  /** Keeps what the unit was asked for so far, unless that is kept already. */
  keep(asked: Asked): void {
    const parsed = this.text instanceof KeptText ? this.text.read : (this.text as ParsedText);
    if (!parsed) return;
    const names = namesAsked(this.text, asked);
    const size = parsed.blocks.size + this.texts.size + TABLES.reduce((sum, table) => sum + names[table].size, 0);
    if (size === this.size) return;
    this.size = size;
    try {
      this.store.save(this.key, this.bytes(parsed, names));
    } catch (e) {
      if (!(e instanceof NotKept || e instanceof RangeError)) throw e;
    }
  }

  private bytes(parsed: ParsedText, names: Names): Uint8Array {
    const writer = new GraphWriter((file) => this.treeNumber(file));
    const places = placesOf(parsed.externals, names);
    const wanted = new Set<number>();
    const asked = new Words();
    TABLES.forEach((table, t) => {
      if (table === 'types') return;
      for (const name of names[table]) {
        const list = places[table].get(name) ?? [];
        for (const word of [t, writer.texts.number(name), list.length, ...list]) asked.push(word);
        for (const n of list) wanted.add(n);
      }
    });
    const types = new Words();
    for (const name of names.types) {
      const is = parsed.look('types', name);
      types.push(writer.texts.number(name));
      types.push(is === undefined ? 2 : is ? 1 : 0);
    }
    const assertions = new Words();
    parsed.externals.forEach((e, n) => {
      if (e.kind !== 'assertion') return;
      assertions.push(n);
      wanted.add(n);
    });
    const externals = new Words();
    const blocks = new Words();
    for (const n of [...wanted].sort((a, b) => a - b)) {
      const e = parsed.externals[n] as External;
      externals.push(n);
      externals.push(writer.value(e.kind === 'function' ? withoutBody(e) : e));
      const block = e.kind === 'function' ? this.text.block(e) : undefined;
      if (!block) continue;
      blocks.push(n);
      blocks.push(writer.value(block satisfies Block));
    }
    const expanded = this.expanded(writer);
    const assumptions = new Words();
    for (const text of parsed.preprocessed.assumptions) assumptions.push(writer.texts.number(text));
    const { parts, remedy } = parsed.preprocessed.undecided;
    const undecided = new Words();
    undecided.push(writer.texts.number(remedy));
    for (const { option, file, line, path, from, to } of parts)
      for (const word of [
        writer.texts.number(option),
        writer.texts.number(file),
        line,
        writer.texts.number(path),
        from,
        to,
      ])
        undecided.push(word);
    const dependencies = this.dependencies(writer, parsed);
    const content = new Words();
    content.push(writer.texts.number(this.content));
    const [ends, units] = writer.texts.done();
    return entryBytes({
      ends,
      units,
      nodes: writer.nodes.done(),
      shapes: writer.shapes.done(),
      tokens: writer.tokens.done(),
      spelled: writer.spelled.done(),
      files: writer.files.done(),
      externals: externals.done(),
      blocks: blocks.done(),
      asked: asked.done(),
      types: types.done(),
      assertions: assertions.done(),
      expanded: expanded.done(),
      assumptions: assumptions.done(),
      undecided: undecided.done(),
      dependencies: dependencies.done(),
      content: content.done(),
    });
  }

  private treeNumber({ tree }: SourceFile): number {
    return this.trees.indexOf(tree);
  }

  private expanded(writer: GraphWriter): Words {
    const words = new Words();
    const put = ({ text, name, tokens }: ExpandedText): void => {
      for (const word of [writer.texts.number(text), writer.texts.number(name), tokens.length]) words.push(word);
      for (const token of tokens) words.push(writer.token(token));
    };
    for (const each of this.texts.all()) put(each);
    return words;
  }

  private dependencies(writer: GraphWriter, { preprocessed }: ParsedText): Words {
    const words = new Words();
    const contents: unknown[] = [];
    for (const { tree, path } of [...preprocessed.dependencies, ...preprocessed.absences]) {
      const n = this.trees.indexOf(tree);
      if (n < 0) continue;
      const d = dependencyOf(this.store, this.trees, n, path);
      const text = (value: string | undefined): number => (value === undefined ? 0 : writer.texts.number(value) + 1);
      for (const word of [n, writer.texts.number(path), text(d.digest), text(d.stamp)]) words.push(word);
      contents.push(n, path, d.digest ?? 0);
    }
    this.content = this.store.digest(JSON.stringify(contents));
    return words;
  }
}

type Names = Readonly<Record<TableName, ReadonlySet<string>>>;

function namesAsked(text: UnitText, asked: Asked): Names {
  const before = (table: TableName): Iterable<string> => (text instanceof KeptText ? text.askedBefore(table) : []);
  const of = (table: TableName): [TableName, ReadonlySet<string>] => [
    table,
    new Set([...before(table), ...asked[table].asked]),
  ];
  return Object.fromEntries(TABLES.map(of)) as Names;
}

/** For each name that was asked for the places of all declarations that say something of it. */
function placesOf(externals: readonly External[], names: Names): Record<TableName, Map<string, number[]>> {
  const collectors = Object.fromEntries(TABLES.map((table) => [table, new Places(names[table])])) as unknown as Record<
    TableName,
    Places<never>
  >;
  externals.forEach((e, n) => {
    for (const table of TABLES) collectors[table].now = n;
    enter(collectors as unknown as Tables, e);
  });
  return Object.fromEntries(TABLES.map((table) => [table, collectors[table].found])) as Record<
    TableName,
    Map<string, number[]>
  >;
}

/** A table that holds nothing but where names are entered. */
class Places<K extends TableName> implements Table<Declared[K]> {
  readonly found = new Map<string, number[]>();
  now = 0;

  constructor(private readonly wanted: ReadonlySet<string>) {}

  get(): undefined {
    return undefined;
  }

  has(): boolean {
    return false;
  }

  set(name: string): void {
    if (!this.wanted.has(name)) return;
    const list = this.found.get(name);
    if (!list) this.found.set(name, [this.now]);
    else if (list[list.length - 1] !== this.now) list.push(this.now);
  }
}

/** A definition whose body is its braces alone: the statements are kept apart. */
function withoutBody(e: FunctionDefinition): object {
  const { body } = e;
  const close: Token = body.tokens[body.tokens.length - 1] ?? e.at;
  return { ...e, body: { open: body.open, tokens: [close], moment: body.moment } };
}
