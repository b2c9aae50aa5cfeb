/** What identifies a statement on every machine: its place inside its tree, never where that tree lies. */
import type { Statement } from '../cmachine/machine/program.js';

export function placeOf(s: Statement): string {
  return [s.tree?.role ?? '', s.file, s.line, s.column, s.kind, s.label ?? ''].join('\0');
}

/** The same without the lines above the function, which a patch may move. */
export function placeInFunction(s: Statement): string {
  const first = s.fn?.place?.at.line ?? 0;
  return [s.tree?.role ?? '', s.file, s.fn?.name ?? '', s.line - first, s.column, s.kind, s.label ?? ''].join('\0');
}
