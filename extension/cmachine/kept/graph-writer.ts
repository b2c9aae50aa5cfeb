/** Writes parsed C as words. Throws NotKept for what it does not know: then nothing is kept, and the text is parsed again. */
import { NO_ATTRIBUTES } from '../parse/ast.js';
import type { SourceFile, Token } from '../preprocess/token.js';
import { PpToken } from '../preprocess/tokens.js';
import { CONSTANT, SHARED, TAG, TAG_BITS, TOKEN_FIXED, TOKEN_SPACE } from './graph.js';
import { TextsWriter, Words } from './words.js';

export class NotKept extends Error {}

const MOST_SMALL = 2 ** (31 - TAG_BITS);

export class GraphWriter {
  readonly nodes = new Words();
  readonly shapes = new Words();
  readonly tokens = new Words();
  readonly spelled = new Words();
  readonly files = new Words();
  readonly texts = new TextsWriter();
  private readonly objects = new Map<object, number>();
  private readonly shapesKnown = new Map<string, number>();
  private readonly tokensKnown = new Map<Token, number>();
  private readonly filesKnown = new Map<SourceFile, number>();

  /** `treeOf` gives the number of a file's tree, -1 for what stands in none. */
  constructor(private readonly treeOf: (file: SourceFile) => number) {}

  value(v: unknown): number {
    switch (typeof v) {
      case 'undefined':
        return constant(CONSTANT.undefined);
      case 'boolean':
        return constant(v ? CONSTANT.true : CONSTANT.false);
      case 'string':
        return tagged(TAG.text, this.texts.number(v));
      case 'number':
        if (Number.isInteger(v) && v >= 0 && v < MOST_SMALL && !Object.is(v, -0)) return tagged(TAG.small, v);
        return tagged(TAG.number, this.texts.number(String(v)));
      case 'bigint':
        return tagged(TAG.bigint, this.texts.number(String(v)));
      case 'object':
        return this.object(v);
      default:
        throw new NotKept(`a ${typeof v}`);
    }
  }

  private object(v: object | null): number {
    if (v === null) return constant(CONSTANT.null);
    if (v === NO_ATTRIBUTES) return constant(CONSTANT.noAttributes);
    if (v instanceof PpToken) return tagged(TAG.token, this.token(v));
    const known = this.objects.get(v);
    if (known !== undefined) {
      if ((known & 7) === TAG.object) {
        const at = known >>> TAG_BITS;
        this.nodes.set(at, this.nodes.at(at) | SHARED);
      }
      return known;
    }
    const word = Array.isArray(v) ? this.array(v as readonly unknown[]) : this.plain(v);
    this.objects.set(v, word);
    return word;
  }

  private array(list: readonly unknown[]): number {
    const words = list.map((each) => this.value(each));
    const at = this.nodes.push(words.length);
    for (const word of words) this.nodes.push(word);
    return tagged(TAG.array, at);
  }

  private plain(v: object): number {
    if (Object.getPrototypeOf(v) !== Object.prototype) throw new NotKept(`an object of ${v.constructor.name}`);
    const keys = Object.keys(v);
    const words = keys.map((key) => this.value((v as Readonly<Record<string, unknown>>)[key]));
    const at = this.nodes.push(this.shape(keys) << 1);
    for (const word of words) this.nodes.push(word);
    return tagged(TAG.object, at);
  }

  private shape(keys: readonly string[]): number {
    const name = keys.join('\0');
    let at = this.shapesKnown.get(name);
    if (at === undefined) {
      at = this.shapes.push(keys.length);
      for (const key of keys) this.shapes.push(this.texts.number(key));
      this.shapesKnown.set(name, at);
    }
    return at;
  }

  /** Its number in the table of tokens. */
  token(t: Token): number {
    let n = this.tokensKnown.get(t);
    if (n === undefined) {
      n = this.tokensKnown.size;
      this.tokensKnown.set(t, n);
      const { tokens, texts } = this;
      const fixed = t instanceof PpToken && t.noExpand;
      tokens.push(t.kind | (t.space ? TOKEN_SPACE : 0) | (fixed ? TOKEN_FIXED : 0));
      tokens.push(texts.number(t.text));
      tokens.push(this.file(t.file));
      tokens.push(t.line);
      tokens.push(t.column);
      tokens.push(t.macro === undefined ? 0 : texts.number(t.macro) + 1);
      tokens.push(t.spelled === undefined ? 0 : this.place(t.spelled) + 1);
    }
    return n;
  }

  private place(p: NonNullable<Token['spelled']>): number {
    const at = this.spelled.push(this.file(p.file));
    this.spelled.push(p.line);
    this.spelled.push(p.column);
    return at;
  }

  private file(f: SourceFile): number {
    let n = this.filesKnown.get(f);
    if (n === undefined) {
      n = this.filesKnown.size;
      this.filesKnown.set(f, n);
      this.files.push(f.id);
      this.files.push(this.texts.number(f.path));
      this.files.push(this.treeOf(f));
    }
    return n;
  }
}

function tagged(tag: number, n: number): number {
  if (n >= MOST_SMALL) throw new NotKept('more than a word can name');
  return (n << TAG_BITS) | tag;
}

const constant = (n: number): number => tagged(TAG.constant, n);
