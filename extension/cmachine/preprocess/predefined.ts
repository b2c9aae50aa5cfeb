/** Macros that are there before the first line: the compiler's own, those of the profile, and those that nothing may change. */
import type { Tree } from '../source/types.js';
import type { UnitFiles } from './files.js';
import { Macro, macroAt } from './macro.js';
import type { Builtin } from './macro.js';
import type { MacroTable } from './macro-table.js';
import type { PreprocessProfile } from './types.js';

const builtins: Readonly<Record<string, Builtin>> = {
  __LINE__: 'line',
  __FILE__: 'file',
  __BASE_FILE__: 'base-file',
  __COUNTER__: 'counter',
  __INCLUDE_LEVEL__: 'include-level',
  __DATE__: 'date',
  __TIME__: 'time',
};

/** A tree without files: where tokens come from that stand in no file of a tree. */
export const nowhere: Tree = {
  role: 'prelude',
  title: 'predefined',
  version: '',
  root: '',
  files: { read: () => undefined },
};

export function predefine(files: UnitFiles, macros: MacroTable, profile: PreprocessProfile): void {
  for (const [name, builtin] of Object.entries(builtins)) {
    const file = files.add(nowhere, `predefined ${name}`, '');
    macros.define(new Macro(name, false, file, file.lexed, 0, 0, builtin));
  }
  const read = (what: string, from: Readonly<Record<string, string>>, take: (macro: Macro) => void): void => {
    const text = Object.entries(from)
      .map(([name, body]) => `${name} ${body.replaceAll('\n', ' ')}\n`)
      .join('');
    const file = files.add(nowhere, what, text);
    for (let at = 0; at < file.lexed.count; at = file.lexed.endOfLine(at)) {
      take(macroAt(file.lexed, file, at, file.lexed.endOfLine(at)));
    }
  };
  read('<predefined>', profile.defines, (macro) => macros.define(macro));
  read('<overrides>', profile.overrides, (macro) => macros.lock(macro));
  macros.predefined();
}
