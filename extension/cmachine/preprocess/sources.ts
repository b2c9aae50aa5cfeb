import { LEFT_PAREN, punctuators } from './punctuators.js';
import { tokenAt } from './macro.js';
import type { LexedFile } from './lexed.js';
import { TokenKind } from './token.js';
import type { SourceFile } from './token.js';
import type { RawTokens } from './expander.js';
import { ContextEnd } from './tokens.js';
import type { PpToken, RawItem } from './tokens.js';

/** The tokens of one range of a file: the rest of a directive's line, a text given from outside. */
export class RangeTokens implements RawTokens {
  constructor(
    private readonly lexed: LexedFile,
    private readonly file: SourceFile,
    private at: number,
    private readonly to: number,
    readonly moment: number,
  ) {}

  read(): PpToken | undefined {
    return this.at < this.to ? tokenAt(this.lexed, this.file, this.at++) : undefined;
  }

  atLeftParen(): boolean {
    return this.at < this.to && this.lexed.isPunctuator(this.at, LEFT_PAREN);
  }
}

/** A part of a function body: a range of a file, or tokens that a macro had made. */
export type Segment =
  | {
      readonly file: SourceFile;
      readonly lexed: LexedFile;
      readonly from: number;
      readonly to: number;
      readonly moment: number;
    }
  | { readonly tokens: readonly RawItem[]; readonly moment: number };

/** The tokens of a body; the moment moves on where directives stand between its segments. */
export class SegmentTokens implements RawTokens {
  moment: number;
  private index = 0;
  private at = 0;

  constructor(private readonly segments: readonly Segment[]) {
    this.moment = segments[0]?.moment ?? 0;
  }

  read(): RawItem | undefined {
    for (let segment = this.segments[this.index]; segment !== undefined; segment = this.segments[this.index]) {
      const at = this.at;
      if ('tokens' in segment) {
        const token = segment.tokens[at];
        if (token !== undefined) {
          this.at++;
          this.moment = segment.moment;
          return token;
        }
      } else if (segment.from + at < segment.to) {
        this.at++;
        this.moment = segment.moment;
        return tokenAt(segment.lexed, segment.file, segment.from + at);
      }
      this.index++;
      this.at = 0;
    }
    return undefined;
  }

  atLeftParen(): boolean {
    let at = this.at;
    for (let index = this.index; index < this.segments.length; index++, at = 0) {
      const segment = this.segments[index];
      if (segment === undefined) return false;
      if ('tokens' in segment) {
        let token = segment.tokens[at];
        while (token instanceof ContextEnd) token = segment.tokens[++at];
        if (token !== undefined) return token.kind === TokenKind.Punctuator && token.text === punctuators[LEFT_PAREN];
      } else if (segment.from + at < segment.to) return segment.lexed.isPunctuator(segment.from + at, LEFT_PAREN);
    }
    return false;
  }
}
