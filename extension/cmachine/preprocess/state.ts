/**
 * How far a unit has come behind the headers that it begins with, for another unit that begins alike to go on from. What the other
 * one then gives is what it would give had it read them itself; where that is not certain it reads them itself.
 */
import type { Tree } from '../source/types.js';
import type { Budget } from './budget.js';
import { directivesOf } from './directives.js';
import type { UnitFile, UnitFiles } from './files.js';
import { leadOf, type Lead } from './lead.js';
import { macroAt } from './macro.js';
import type { MacroTable } from './macro-table.js';
import type { Options } from './options.js';
import type { Packing } from './pragma.js';
import type { PreprocessProfile } from './types.js';

export interface UnitState {
  readonly macros: MacroTable;
  readonly files: UnitFiles;
  readonly options: Options | undefined;
  readonly budget: Budget;
  readonly packing: Packing;
  readonly assumptions: readonly string[];
  /** The value of __COUNTER__. */
  readonly counter: number;
  readonly lead: Lead;
  /** How many #include of the lead are behind it. */
  readonly included: number;
}

/** The state for the unit at `path`; undefined where it might differ from what the unit itself would come to. */
export function stateFor(
  before: UnitState,
  tree: Tree,
  path: string,
  profile: PreprocessProfile,
): UnitState | undefined {
  if (before.macros.ownFileMattered) return undefined;
  const quoted = before.lead.includes.slice(0, before.included).filter((spelled) => spelled.startsWith('"'));
  const files = before.files.copyFor(
    tree,
    path,
    profile,
    quoted.map((spelled) => spelled.slice(1, -1)),
  );
  const main = files?.files[0];
  if (files === undefined || main === undefined) return undefined;
  const lead = leadOf(main.lexed);
  const options = profile.options && before.options?.copyFor(profile.options);
  if ((options === undefined) !== (profile.options === undefined)) return undefined;
  const macros = before.macros.copy();
  const names = [...before.lead.names, ...lead.names];
  if (!names.every((name) => macros.untouched(name))) return undefined;
  for (const name of before.lead.names) macros.begin(name, undefined);
  lead.names.forEach((name, ordinal) => {
    const { tokens } = directivesOf(main.lexed);
    const hash = tokens[ordinal] ?? 0;
    macros.begin(name, macroAt(main.lexed, main, hash + 2, main.lexed.endOfLine(hash)));
  });
  files.replaceIncluder(before.files.files[0] as UnitFile, (directive) => {
    const here = directive < 0 ? 0 : directive - before.lead.defines + lead.defines;
    return { file: main, line: lineOf(main, here), directive: directive < 0 ? directive : here };
  });
  return { ...before, files, macros, options, lead, budget: before.budget.copy(), packing: before.packing.copy() };
}

function lineOf({ lexed }: UnitFile, directive: number): number {
  return lexed.lineAt(lexed.starts[directivesOf(lexed).tokens[directive] ?? 0] ?? 0);
}
