import type { Tree } from '../source/types.js';
import type { OptionRules } from './options.js';
import type { Token } from './token.js';
import type { UndecidedPart } from './undecided.js';

/** One function in C in place of a source's own, or a prototype that leaves it to the boundary. */
export interface Replacement {
  readonly name: string;
  readonly text: string;
  /** Where it stands, for messages. */
  readonly file: string;
  readonly line: number;
}

/** How one translation unit is preprocessed. Everything is data, so that it can be shown to the user as assumptions. */
export interface PreprocessProfile {
  /** Searched in this order for both forms of #include; the includer's own folder comes first for the quoted form. */
  readonly include: readonly { readonly tree: Tree; readonly dir: string }[];
  /** Headers that are read before the file itself (Linux: compiler-version.h, kconfig.h, compiler_types.h). */
  readonly forced: readonly string[];
  /** Predefined macros: name or name(args) to body. */
  readonly defines: Readonly<Record<string, string>>;
  /** Locked macros: later #define and #undef of the name in the sources are ignored (facts/c-engine B). */
  readonly overrides: Readonly<Record<string, string>>;
  /** Headers that a build would generate and whose absence is known to be harmless: read as empty, listed as assumptions. */
  readonly absent: readonly string[];
  /** Include names mapped to others, first match of the prefix wins (asm/ to asm-x86/). */
  readonly remap: readonly (readonly [from: string, to: string])[];
  /** What takes the place of functions that are assembly, where a unit has them. */
  readonly replaced?: readonly Replacement[];
  /** What counts as decided where a configuration is assumed; absent where the tree has its own, which decides all. */
  readonly options?: OptionRules;
  /** What the profile itself takes for granted, told among the assumptions. */
  readonly assumed?: readonly string[];
}

/**
 * The tokens of one translation unit, lazily. next() gives expanded tokens; a function body is taken with body(): its tokens up
 * to the matching brace, directives obeyed, macros not yet expanded. expand() expands them later with the macros as they were.
 */
export interface TokenStream {
  /** The next token after macro expansion; kind End at the end, for ever. */
  next(): Token;
  /** Call when the last token of next() was the "{" of a function body: everything up to and including the matching "}". */
  body(): RawBody;
}

export interface RawBody {
  readonly open: Token;
  readonly tokens: readonly Token[];
  /** The moment in the macro table's history that expand() uses. */
  readonly moment: number;
}

export interface Undecided {
  readonly parts: Iterable<UndecidedPart>;
  readonly remedy: string;
}

export interface Preprocessed extends TokenStream {
  /** Expands a body taken earlier; the result ends with the matching "}". */
  expand(body: RawBody): Token[];
  /** Expands C text given from outside (an expression of the user) with the macros as they stand at the end of the unit. */
  expandText(text: string, name: string): Token[];
  /** The replacement text of an object-like macro at the end of the unit, for hover and completion. */
  macro(name: string): string | undefined;
  macroNames(): Iterable<string>;
  /** The places of the #include's by which a file was first read, "b.h:10", innermost first; none for the main file. */
  chain(file: string): readonly string[];
  /** Headers read as empty because a build would generate them, and other things taken for granted, for the user to see. */
  readonly assumptions: readonly string[];
  /** Where an option decides that nobody decided, as far as the unit has been read, and what would decide it. */
  readonly undecided: Undecided;
  /** Every file read, in order of first reading: what the result depends on. */
  readonly dependencies: readonly { readonly tree: Tree; readonly path: string }[];
  /** Files that were looked for and are not there: what the result depends on as well. */
  readonly absences: readonly { readonly tree: Tree; readonly path: string }[];
}
