import type { TableInfo } from '../../engine/port.types.js';
import { didYouMean } from '../../scenario/problem.js';
import { wrong } from './failure.js';

/** The tables named, in that order; all where none is. Throws a FaultError for a name that the machine does not have. */
export function tablesAsked(tables: readonly TableInfo[], names: readonly string[]): readonly TableInfo[] {
  if (names.length === 0) return tables;
  const known = tables.map(({ name }) => name);
  return names.flatMap((name) => {
    const found = tables.filter((table) => table.name === name);
    if (found.length > 0) return found;
    const { suggestion = '' } = didYouMean(name, known);
    throw wrong(`there is no table "${name}" in this machine`, suggestion || 'This machine has no tables.');
  });
}
