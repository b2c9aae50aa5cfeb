/** Makes parsed C again from words: only what is asked for. */
import { NO_ATTRIBUTES } from '../parse/ast.js';
import type { SourceFile, Token, TokenKind } from '../preprocess/token.js';
import { PpToken } from '../preprocess/tokens.js';
import type { Tree } from '../source/types.js';
import { CONSTANT, SHARED, TAG, TAG_BITS, TAG_MASK, TOKEN_FIXED, TOKEN_SPACE, TOKEN_WORDS } from './graph.js';
import type { TextsReader } from './words.js';

export interface GraphSections {
  readonly nodes: Int32Array;
  readonly shapes: Int32Array;
  readonly tokens: Int32Array;
  readonly spelled: Int32Array;
  readonly files: Int32Array;
}

const FILE_WORDS = 3;

export class GraphReader {
  /** As long as they may get: an array that is filled here and there is slow otherwise. */
  private readonly tokens: (PpToken | undefined)[];
  private readonly files: (SourceFile | undefined)[] = [];
  private readonly shapes: (readonly string[] | undefined)[] = [];
  private readonly shared = new Map<number, object>();

  constructor(
    private readonly sections: GraphSections,
    private readonly texts: TextsReader,
    private readonly treeOf: (n: number) => Tree,
  ) {
    this.tokens = new Array<PpToken | undefined>(Math.ceil(sections.tokens.length / TOKEN_WORDS));
  }

  value(word: number): unknown {
    const n = word >>> TAG_BITS;
    switch (word & TAG_MASK) {
      case TAG.small:
        return n;
      case TAG.text:
        return this.texts.text(n);
      case TAG.token:
        return this.token(n);
      case TAG.object:
        return this.object(n);
      case TAG.array:
        return this.array(n);
      case TAG.bigint:
        return BigInt(this.texts.text(n));
      case TAG.number:
        return Number(this.texts.text(n));
      default:
        return constantOf(n);
    }
  }

  private array(at: number): unknown[] {
    const { nodes } = this.sections;
    const made: unknown[] = [];
    for (let i = at + 1, end = i + (nodes[at] as number); i < end; i++) made.push(this.value(nodes[i] as number));
    return made;
  }

  private object(at: number): object {
    const { nodes } = this.sections;
    const head = nodes[at] as number;
    if ((head & SHARED) !== 0) {
      const known = this.shared.get(at);
      if (known) return known;
    }
    const keys = this.shape(head >>> 1);
    const made: Record<string, unknown> = {};
    for (let i = 0; i < keys.length; i++) made[keys[i] as string] = this.value(nodes[at + 1 + i] as number);
    if ((head & SHARED) !== 0) this.shared.set(at, made);
    return made;
  }

  private shape(at: number): readonly string[] {
    let keys = this.shapes[at];
    if (!keys) {
      const { shapes } = this.sections;
      keys = Array.from({ length: shapes[at] as number }, (_, i) => this.texts.text(shapes[at + 1 + i] as number));
      this.shapes[at] = keys;
    }
    return keys;
  }

  token(n: number): Token {
    return (this.tokens[n] ??= this.makeToken(n * TOKEN_WORDS));
  }

  private makeToken(at: number): PpToken {
    const { tokens } = this.sections;
    const word = (i: number): number => tokens[at + i] as number;
    const flags = word(0);
    const macro = word(5);
    const spelled = word(6);
    return new PpToken(
      (flags & 0xff) as TokenKind,
      this.texts.text(word(1)),
      this.file(word(2)),
      word(3),
      word(4),
      (flags & TOKEN_SPACE) !== 0,
      macro === 0 ? undefined : this.texts.text(macro - 1),
      spelled === 0 ? undefined : this.place(spelled - 1),
      (flags & TOKEN_FIXED) !== 0,
      0,
    );
  }

  private place(at: number): NonNullable<Token['spelled']> {
    const { spelled } = this.sections;
    return {
      file: this.file(spelled[at] as number),
      line: spelled[at + 1] as number,
      column: spelled[at + 2] as number,
    };
  }

  private file(n: number): SourceFile {
    return (this.files[n] ??= this.makeFile(n * FILE_WORDS));
  }

  private makeFile(at: number): SourceFile {
    const { files } = this.sections;
    return {
      id: files[at] as number,
      path: this.texts.text(files[at + 1] as number),
      tree: this.treeOf(files[at + 2] as number),
    };
  }
}

function constantOf(n: number): unknown {
  switch (n) {
    case CONSTANT.null:
      return null;
    case CONSTANT.true:
      return true;
    case CONSTANT.false:
      return false;
    case CONSTANT.noAttributes:
      return NO_ATTRIBUTES;
    default:
      return undefined;
  }
}
