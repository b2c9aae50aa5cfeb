import type { HideSet, SourceFile, Token } from './token.js';
import { TokenKind } from './token.js';

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
    readonly hide: HideSet | undefined,
  ) {}
}

export function isHidden(hide: HideSet | undefined, name: string): boolean {
  for (let at = hide; at !== undefined; at = at.rest) if (at.name === name) return true;
  return false;
}

/** Both sets; returns one of its arguments where it can, so that sets are shared. */
export function unite(a: HideSet | undefined, b: HideSet | undefined): HideSet | undefined {
  if (a === undefined || a === b) return b;
  let found = a;
  for (let at = b; at !== undefined; at = at.rest) if (!isHidden(a, at.name)) found = { name: at.name, rest: found };
  return found;
}

export function intersect(a: HideSet | undefined, b: HideSet | undefined): HideSet | undefined {
  if (a === b) return a;
  let found: HideSet | undefined;
  for (let at = a; at !== undefined; at = at.rest) if (isHidden(b, at.name)) found = { name: at.name, rest: found };
  return found;
}

/** "a.c:12", for messages. */
export function placeOf(token: Spelled): string {
  return `${token.file.path}:${String(token.line)}`;
}
