import { faultAt } from './macro.js';
import type { MacroTable } from './macro-table.js';
import type { LexedFile } from './lexed.js';
import type { FileState, UnitFile } from './files.js';
import type { Token } from './token.js';
import { PpToken } from './tokens.js';

/** Pragmas that change the layout of types; ignoring one would give silently wrong offsets. */
const layout = new Set(['pack', 'scalar_storage_order', 'ms_struct']);

/** What the parser meets where #pragma pack changes the greatest alignment of members: the name and a number, 0 for none. */
export const PACK_MARK = '__pragma_pack_';

/** _Pragma("...") of a kind that must not pass unnoticed is a FaultError; `text` is the string as written. */
export function refuseUnsupported(at: Token, text: string): void {
  const word = /^\w*"\s*(\w+)/.exec(text)?.[1] ?? '';
  if (!layout.has(word) && word !== 'push_macro' && word !== 'pop_macro') return;
  throw faultAt(
    at.file,
    at.line,
    `_Pragma("${word}") is not supported`,
    'write it as a #pragma, or leave this file out',
  );
}

/** The text that _Pragma takes from its string. */
export function destringized(string: string): string {
  return string
    .replace(/^[^"]*"/, '')
    .slice(0, -1)
    .replaceAll(/\\(["\\])/g, '$1');
}

/** What tells the parser of #pragma pack, where the pragma stands. */
export function packToken(at: PpToken, set: number): PpToken {
  const { kind, file, line, column } = at;
  return new PpToken(kind, `${PACK_MARK}${String(set)}`, file, line, column, true, undefined, undefined, true, 0);
}

/** The alignment that #pragma pack sets, as it stands on top of its stack; 0 is the types' own. */
export class Packing {
  private readonly saved: number[] = [];
  private now = 0;

  /** The words behind `pack`; undefined if they are not understood. */
  obey(words: readonly string[]): number | undefined {
    const parts = words.filter((word) => word !== ',');
    if (parts.shift() !== '(' || parts.pop() !== ')') return undefined;
    if (parts[0] === 'push' || parts[0] === 'pop') {
      const pushes = parts.shift() === 'push';
      if (pushes) this.saved.push(this.now);
      else this.now = this.saved.pop() ?? 0;
      if (parts.length === 0) return this.now;
    } else if (parts.length === 0) return (this.now = 0);
    const [to] = parts;
    if (parts.length !== 1 || !/^(1|2|4|8|16)$/.test(to ?? '')) return undefined;
    return (this.now = Number(to));
  }

  copy(): Packing {
    const made = new Packing();
    made.saved.push(...this.saved);
    made.now = this.now;
    return made;
  }
}

/** Obeys the pragma whose words stand in a token range; those without meaning for us pass. Returns what pack was set to. */
export function pragma(
  file: UnitFile,
  state: FileState,
  lexed: LexedFile,
  from: number,
  to: number,
  macros: MacroTable,
  packing: Packing,
  line = lexed.lineAt(lexed.starts[from] ?? 0),
): number | undefined {
  if (from >= to) return undefined;
  const word = lexed.textOf(from);
  if (word === 'pack') {
    const words = Array.from({ length: to - from - 1 }, (_, at) => lexed.textOf(from + 1 + at));
    const set = packing.obey(words);
    if (set !== undefined) return set;
  }
  if (word === 'once') state.once = true;
  else if (word === 'push_macro' || word === 'pop_macro') {
    const name = lexed.textOf(Math.min(from + 2, to - 1)).slice(1, -1);
    if (word === 'push_macro') macros.push(name);
    else macros.pop(name);
  } else if (layout.has(word)) {
    throw faultAt(file, line, `#pragma ${word} is not supported`, 'use __attribute__((packed)) or leave this file out');
  }
  return undefined;
}
