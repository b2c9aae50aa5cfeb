/** Files that several images read alike, one image after the other: each is read and parsed once. */
import type { Block, FunctionDefinition } from '../parse/ast.js';
import type { Tree } from '../source/types.js';
import type { Declared, TableName } from './declared.js';
import type { SourceOfUnit } from './shared-lead.js';
import type { ParsedText, UnitText } from './unit-text.js';

export class ParsedTexts {
  private readonly texts = new Map<string, ParsedText>();
  private readonly trees = new Map<Tree, number>();

  /** The text as an earlier image has read it, or as `read` gives it. Throws what `read` throws. */
  take(source: SourceOfUnit, read: () => ParsedText): UnitText {
    const key = this.keyOf(source);
    let text = this.texts.get(key);
    if (!text) this.texts.set(key, (text = read()));
    return new TextOfOneImage(text);
  }

  /** The same for files that give the same declarations. */
  private keyOf({ tree, path, profile }: SourceOfUnit): string {
    const { include, replaced: _replaced, ...rest } = profile;
    const folders = include.map((place) => [this.treeNumber(place.tree), place.dir]);
    return JSON.stringify([tree.role, tree.root, path, tree.files.read(path) ?? null, folders, rest]);
  }

  private treeNumber(tree: Tree): number {
    let n = this.trees.get(tree);
    if (n === undefined) this.trees.set(tree, (n = this.trees.size));
    return n;
  }
}

/** Function bodies are parsed for each image: what lowering notes of their parts is its own. */
class TextOfOneImage implements UnitText {
  private readonly blocks = new Map<FunctionDefinition, Block>();

  constructor(private readonly text: ParsedText) {}

  get preprocessed(): UnitText['preprocessed'] {
    return this.text.preprocessed;
  }

  get assertions(): UnitText['assertions'] {
    return this.text.assertions;
  }

  look<K extends TableName>(table: K, name: string): Declared[K] | undefined {
    return this.text.look(table, name);
  }

  has(table: TableName, name: string): boolean {
    return this.text.has(table, name);
  }

  names(table: TableName): Iterable<string> {
    return this.text.names(table);
  }

  block(definition: FunctionDefinition): Block | undefined {
    return this.blocks.get(definition);
  }

  keepBlock(definition: FunctionDefinition, block: Block): void {
    this.blocks.set(definition, block);
  }

  bodyOf(definition: FunctionDefinition): FunctionDefinition['body'] {
    return this.text.bodyOf(definition);
  }
}
