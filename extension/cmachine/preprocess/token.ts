import type { Tree } from '../source/types.js';

/** A preprocessed file: the text and its line table, one object a file and preprocessor. */
export interface SourceFile {
  /** Dense number, the index in Preprocessor.files. */
  readonly id: number;
  /** Path inside its tree. */
  readonly path: string;
  /** Which tree of the search list it came from. */
  readonly tree: Tree;
}

export const enum TokenKind {
  Identifier,
  Number,
  Char,
  String,
  Punctuator,
  /** Anything else that is a preprocessing token but no C token ("@", a lone quote). */
  Other,
  End,
}

/**
 * A token. `file`, `line` and `column` (both 1-based) are where the user sees it: for a token that came out of a macro,
 * the place where the outermost macro was used; `macro` is then that macro's name and `spelled` where the token's text stands.
 */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly file: SourceFile;
  readonly line: number;
  readonly column: number;
  /** White space (or a line break) stood before it. */
  readonly space: boolean;
  readonly macro?: string;
  readonly spelled?: { readonly file: SourceFile; readonly line: number; readonly column: number };
}
