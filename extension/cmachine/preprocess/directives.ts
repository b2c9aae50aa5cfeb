import type { LexedFile } from './lexed.js';
import { HASH } from './punctuators.js';

export const enum DirectiveKind {
  Null,
  Define,
  Undef,
  Include,
  IncludeNext,
  If,
  Ifdef,
  Ifndef,
  Elif,
  Elifdef,
  Elifndef,
  Else,
  Endif,
  Error,
  Pragma,
  /** #line, and the linemarkers of a text that was preprocessed before. */
  Line,
  Marker,
  /** Has no effect on us: #warning, #ident. */
  Ignored,
  Unknown,
}

const kinds: ReadonlyMap<string, DirectiveKind> = new Map([
  ['define', DirectiveKind.Define],
  ['undef', DirectiveKind.Undef],
  ['include', DirectiveKind.Include],
  ['import', DirectiveKind.Include],
  ['include_next', DirectiveKind.IncludeNext],
  ['if', DirectiveKind.If],
  ['ifdef', DirectiveKind.Ifdef],
  ['ifndef', DirectiveKind.Ifndef],
  ['elif', DirectiveKind.Elif],
  ['elifdef', DirectiveKind.Elifdef],
  ['elifndef', DirectiveKind.Elifndef],
  ['else', DirectiveKind.Else],
  ['endif', DirectiveKind.Endif],
  ['error', DirectiveKind.Error],
  ['pragma', DirectiveKind.Pragma],
  ['line', DirectiveKind.Line],
  ['warning', DirectiveKind.Ignored],
  ['ident', DirectiveKind.Ignored],
  ['sccs', DirectiveKind.Ignored],
]);

/** The directives of a file, by ordinal, with each conditional linked to the next of its group: skipping costs one jump. */
export interface DirectiveIndex {
  /** Token index of the "#". One entry more than there are directives: the file's end. */
  readonly tokens: Uint32Array;
  readonly kinds: Uint8Array;
  /** Ordinal of the next #elif, #else or #endif of the same group; -1 where there is none. */
  readonly next: Int32Array;
  /** The macro of an include guard that encloses the whole file, "" if there is none. */
  readonly guard: string;
}

export function directivesOf(file: LexedFile): DirectiveIndex {
  return (file.directives ??= index(file));
}

function index(file: LexedFile): DirectiveIndex {
  const tokens: number[] = [];
  const found: DirectiveKind[] = [];
  for (let at = 0; at < file.count; at++) {
    if (!file.isPunctuator(at, HASH) || !file.startsLine(at)) continue;
    tokens.push(at);
    found.push(kindAt(file, at));
  }
  const next = new Int32Array(tokens.length).fill(-1);
  const open: number[] = [];
  found.forEach((kind, ordinal) => {
    if (kind >= DirectiveKind.If && kind <= DirectiveKind.Ifndef) open.push(ordinal);
    else if (kind >= DirectiveKind.Elif && kind <= DirectiveKind.Endif) {
      const last = open.pop();
      if (last !== undefined) next[last] = ordinal;
      if (last !== undefined && kind !== DirectiveKind.Endif) open.push(ordinal);
    }
  });
  const kindsFound = Uint8Array.from(found);
  const guard = guardOf(file, tokens, kindsFound, next);
  tokens.push(file.count);
  return { tokens: Uint32Array.from(tokens), kinds: kindsFound, next, guard };
}

function kindAt(file: LexedFile, hash: number): DirectiveKind {
  const name = hash + 1;
  if (name >= file.count || file.startsLine(name)) return DirectiveKind.Null;
  const text = file.textOf(name);
  const kind = kinds.get(text);
  if (kind !== undefined) return kind;
  return /^[0-9]/.test(text) ? DirectiveKind.Marker : DirectiveKind.Unknown;
}

/** "#ifndef G" or "#if !defined G" as the first tokens, its #endif the last ones, and no #else between. */
function guardOf(file: LexedFile, tokens: readonly number[], found: Uint8Array, next: Int32Array): string {
  if (tokens[0] !== 0) return '';
  const last = next[0] ?? -1;
  if (last !== tokens.length - 1 || found[last] !== DirectiveKind.Endif) return '';
  if (file.endOfLine(tokens[last] ?? 0) !== file.count) return '';
  const end = file.endOfLine(0);
  if (found[0] === DirectiveKind.Ifndef) return end === 3 ? file.textOf(2) : '';
  if (found[0] !== DirectiveKind.If) return '';
  const words: string[] = [];
  for (let at = 2; at < end && words.length < 6; at++) words.push(file.textOf(at));
  if (words.length > 5) return '';
  return (
    /^! defined (?:\( (\w+) \)|(\w+))$/
      .exec(words.join(' '))
      ?.slice(1)
      .find((name) => name !== undefined) ?? ''
  );
}
