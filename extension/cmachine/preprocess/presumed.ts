/** Lines as #line counts them: what __LINE__ and __FILE__ say. Faults and steps are told at the lines of the file itself. */
import { Expander, lineContext } from './expander.js';
import type { ExpansionContext } from './expander.js';
import type { UnitFile } from './files.js';
import { RangeTokens } from './sources.js';
import { TokenKind } from './token.js';

/** From a line of the file on, lines count from `line`, in the file named `file`. */
export interface Presumed {
  readonly from: number;
  readonly line: number;
  readonly file: string;
}

/** Where __LINE__ and __FILE__ say that a line of a file is, with what #line has said in it so far. */
export function presumed(
  file: UnitFile,
  lines: readonly Presumed[],
  line: number,
): { readonly file: string; readonly line: number } {
  for (let at = lines.length - 1; at >= 0; at--) {
    const change = lines[at];
    if (change !== undefined && change.from <= line)
      return { file: change.file, line: change.line + line - change.from };
  }
  return { file: file.path, line };
}

/** What #line says, its operands from `from` up to `to`; undefined if it is malformed. */
export function lineChange(
  file: UnitFile,
  lines: readonly Presumed[],
  from: number,
  to: number,
  context: ExpansionContext,
  moment: number,
): Presumed | undefined {
  const { lexed } = file;
  const tokens = new Expander(lineContext(context), new RangeTokens(lexed, file, from, to, moment), moment, 0);
  const digits = tokens.next();
  if (digits?.kind !== TokenKind.Number || !/^[0-9]+$/.test(digits.text)) return undefined;
  const line = Number(digits.text);
  if (line > 0x7fffffff) return undefined;
  const named = tokens.next();
  if (named !== undefined && named.kind !== TokenKind.String) return undefined;
  const last = lexed.lineAt(Math.max(0, (lexed.ends[to - 1] ?? 1) - 1));
  const name =
    named === undefined ? presumed(file, lines, last).file : named.text.slice(1, -1).replaceAll(/\\(.)/g, '$1');
  return { from: last + 1, line, file: name };
}
