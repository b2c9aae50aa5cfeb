/** The directives that a file begins with, where it begins with some: #define of its own, then #include of headers by name. */
import { DirectiveKind, directivesOf } from './directives.js';
import { asksForOption } from './options.js';
import type { LexedFile } from './lexed.js';
import { usesOperators } from './definition.js';
import { TokenKind } from './token.js';

export interface Lead {
  /** How many #define stand in front; their ordinals are those below. */
  readonly defines: number;
  /** The macros that they define, each once. */
  readonly names: readonly string[];
  /** The headers, "x" or <x> as spelled, in order: of the directives behind those. */
  readonly includes: readonly string[];
}

export function leadOf(lexed: LexedFile): Lead {
  const { tokens, kinds } = directivesOf(lexed);
  const names: string[] = [];
  const includes: string[] = [];
  let defines = 0;
  for (let at = 0, behind = 0; at < kinds.length; at++) {
    const hash = tokens[at] ?? 0;
    if (hash !== behind) break;
    behind = lexed.endOfLine(hash);
    if (kinds[at] === DirectiveKind.Define && includes.length === 0) {
      const name = hash + 2 < behind && lexed.kindOf(hash + 2) === TokenKind.Identifier ? lexed.textOf(hash + 2) : '';
      if (name === '' || names.includes(name) || asksForOption(name) || usesOperators(lexed, hash + 2, behind)) break;
      names.push(name);
      defines++;
    } else if (kinds[at] === DirectiveKind.Include) {
      const spelled = headerAt(lexed, hash + 2, behind);
      if (spelled === undefined) break;
      includes.push(spelled);
    } else break;
  }
  return { defines, names, includes };
}

function headerAt(lexed: LexedFile, from: number, to: number): string | undefined {
  if (from >= to) return undefined;
  const start = lexed.starts[from] ?? 0;
  return /^(?:"[^"\n]+"|<[^>\n]+>)/.exec(
    lexed.text.slice(start, (lexed.text.indexOf('\n', start) + 1 || 1e9) - 1),
  )?.[0];
}
