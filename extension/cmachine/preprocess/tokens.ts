import type { SourceFile, Token, TokenKind } from './token.js';

export interface Spelled {
  readonly file: SourceFile;
  readonly line: number;
  readonly column: number;
}

/** One shape for all tokens, so that property access stays monomorphic. */
export class PpToken implements Token {
  constructor(
    readonly kind: TokenKind,
    readonly text: string,
    readonly file: SourceFile,
    readonly line: number,
    readonly column: number,
    /** Written only by who has just made the token. */
    public space: boolean,
    readonly macro: string | undefined,
    readonly spelled: Spelled | undefined,
    /** It names a macro within whose own expansion it was met: nothing expands it any more. */
    public noExpand: boolean,
    /** Number of an identifier's name, 0 where it was not looked up. */
    readonly name: number,
  ) {}
}

/** The token with white space in front of it. */
export function spaced(t: PpToken): PpToken {
  return new PpToken(t.kind, t.text, t.file, t.line, t.column, true, t.macro, t.spelled, t.noExpand, t.name);
}

/** Stands among pending tokens where the expansion of a macro ends: from here on the macro may be used again. */
export class ContextEnd {
  constructor(readonly macro: string) {}
}

export type RawItem = PpToken | ContextEnd;

/** "a.c:12", for messages. */
export function placeOf(token: Spelled): string {
  return `${token.file.path}:${String(token.line)}`;
}
