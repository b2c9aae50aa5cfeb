import { faultAt } from './macro.js';
import type { MacroTable } from './macro.js';
import type { LexedFile } from './lexed.js';
import type { UnitFile } from './files.js';
import type { Token } from './token.js';

/** Pragmas that change the layout of types; ignoring one would give silently wrong offsets. */
const layout = new Set(['pack', 'scalar_storage_order', 'ms_struct']);

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

/** Obeys the pragma whose words stand in a token range; those without meaning for us pass. */
export function pragma(file: UnitFile, lexed: LexedFile, from: number, to: number, macros: MacroTable): void {
  if (from >= to) return;
  const word = lexed.textOf(from);
  if (word === 'once') file.once = true;
  else if (word === 'push_macro' || word === 'pop_macro') {
    const name = lexed.textOf(Math.min(from + 2, to - 1)).slice(1, -1);
    if (word === 'push_macro') macros.push(name);
    else macros.pop(name);
  } else if (layout.has(word)) {
    const line = lexed.lineAt(lexed.starts[from] ?? 0);
    throw faultAt(file, line, `#pragma ${word} is not supported`, 'use __attribute__((packed)) or leave this file out');
  }
}
