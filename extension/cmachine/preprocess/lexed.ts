import { TokenKind } from './token.js';
import { nameNumber, nameText } from './names.js';
import { punctuators } from './punctuators.js';
import type { DirectiveIndex } from './directives.js';

/** Tags of lexed tokens: below PUNCTUATOR_TAG a TokenKind, from there on a punctuator's id. */
export const PUNCTUATOR_TAG = 8;

export const enum LexedFlag {
  /** White space or a line break stands before the token. */
  Space = 1,
  /** First token of a logical line. */
  LineStart = 2,
}

/**
 * The preprocessing tokens of one text as flat arrays: no object a token, so that a file of which a unit uses ten lines costs
 * little. Depends on nothing but the text and is shared by all units.
 */
export class LexedFile {
  directives: DirectiveIndex | undefined;
  /** By token: the number of its name, 0 where it is none or was not asked for. */
  private names: Uint32Array | undefined;
  private lines: Uint32Array | undefined;
  private lastLine = 0;

  constructor(
    readonly text: string,
    readonly count: number,
    readonly tags: Uint8Array,
    readonly flags: Uint8Array,
    readonly starts: Uint32Array,
    readonly ends: Uint32Array,
    /** Texts of the tokens that line splices cut in pieces. */
    private readonly spliced: ReadonlyMap<number, string>,
    /** Offset of a block comment without end, or -1. */
    readonly openComment: number,
  ) {}

  kindOf(index: number): TokenKind {
    const tag = this.tags[index] ?? 0;
    return tag >= PUNCTUATOR_TAG ? TokenKind.Punctuator : (tag as TokenKind);
  }

  textOf(index: number): string {
    const tag = this.tags[index] ?? 0;
    if (tag >= PUNCTUATOR_TAG) return punctuators[tag - PUNCTUATOR_TAG] ?? '';
    if (tag === TokenKind.Identifier) return nameText(this.nameAt(index));
    return this.written(index);
  }

  private written(index: number): string {
    return this.spliced.get(index) ?? this.text.slice(this.starts[index], this.ends[index]);
  }

  /** The number of an identifier's name; 0 for other tokens. */
  nameAt(index: number): number {
    if (this.tags[index] !== TokenKind.Identifier) return 0;
    const names = (this.names ??= new Uint32Array(this.count));
    return (names[index] ||= this.numberAt(index));
  }

  private numberAt(index: number): number {
    const spliced = this.spliced.size === 0 ? undefined : this.spliced.get(index);
    return spliced === undefined ? nameNumber(this.text, this.starts[index], this.ends[index]) : nameNumber(spliced);
  }

  isPunctuator(index: number, id: number): boolean {
    return index < this.count && this.tags[index] === PUNCTUATOR_TAG + id;
  }

  startsLine(index: number): boolean {
    return ((this.flags[index] ?? 0) & LexedFlag.LineStart) !== 0;
  }

  hasSpace(index: number): boolean {
    return ((this.flags[index] ?? 0) & LexedFlag.Space) !== 0;
  }

  /** The first token behind `index` that starts a logical line. */
  endOfLine(index: number): number {
    let at = index + 1;
    while (at < this.count && !this.startsLine(at)) at++;
    return at;
  }

  /** 1-based line of an offset. */
  lineAt(offset: number): number {
    const lines = (this.lines ??= lineStarts(this.text));
    const last = this.lastLine;
    if ((lines[last] ?? 0) <= offset) {
      if (last + 1 >= lines.length || offset < (lines[last + 1] ?? 0)) return last + 1;
      if (last + 2 >= lines.length || offset < (lines[last + 2] ?? 0)) return (this.lastLine = last + 1) + 1;
    }
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lines[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    this.lastLine = low;
    return low + 1;
  }

  /** 1-based column in UTF-16 units of an offset that stands on `line`. */
  columnAt(offset: number, line: number): number {
    return offset - (this.lines?.[line - 1] ?? 0) + 1;
  }
}

function lineStarts(text: string): Uint32Array {
  const found = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) found.push(at + 1);
  return Uint32Array.from(found);
}
