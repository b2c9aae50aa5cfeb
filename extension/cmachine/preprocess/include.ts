import { Expander, lineContext } from './expander.js';
import type { ExpansionContext } from './expander.js';
import type { UnitFile } from './files.js';
import { faultAt } from './macro.js';
import { RangeTokens } from './sources.js';
import { TokenKind } from './token.js';
import type { SourceFile } from './token.js';
import type { FaultError } from '../source/types.js';

export interface IncludeName {
  readonly name: string;
  /** "x" rather than <x>. */
  readonly quoted: boolean;
}

/** The header that an #include names, its tokens expanded if they are neither "x" nor <x>. */
export function includeName(
  file: UnitFile,
  from: number,
  to: number,
  context: ExpansionContext,
  moment: number,
): IncludeName | undefined {
  const { lexed } = file;
  if (from >= to) return undefined;
  const start = lexed.starts[from] ?? 0;
  const first = lexed.text.charAt(start);
  // A header name is no string: backslashes and "//" in it are plain characters.
  if (first === '"' || first === '<') {
    const line = lexed.text.indexOf('\n', start);
    const close = lexed.text.indexOf(first === '<' ? '>' : '"', start + 1);
    if (close < 0 || (line >= 0 && close > line)) return undefined;
    return named(lexed.text.slice(start + 1, close), first === '"');
  }
  const tokens = new Expander(lineContext(context), new RangeTokens(lexed, file, from, to, moment), moment, 0);
  let token = tokens.next();
  if (token?.kind === TokenKind.String) return named(token.text.slice(1, -1), true);
  if (token?.text !== '<') return undefined;
  let name = '';
  for (token = tokens.next(); token !== undefined; token = tokens.next()) {
    if (token.text === '>') return named(name, false);
    name += (token.space && name !== '' ? ' ' : '') + token.text;
  }
  return undefined;
}

function named(name: string, quoted: boolean): IncludeName | undefined {
  return name === '' ? undefined : { name, quoted };
}

export function unresolved(file: SourceFile, line: number, wanted: IncludeName, chain: readonly string[]): FaultError {
  const spelled = wanted.quoted ? `"${wanted.name}"` : `<${wanted.name}>`;
  return faultAt(
    file,
    line,
    `#include ${spelled} is found nowhere`,
    'check that the checkout is complete and of a supported version; the header is neither in it nor among those stood in for',
    chain,
  );
}
