/** Functions whose code is made when they are first called: those that somebody looks at before that. */
import type { Program } from '../cmachine/machine/program.js';
import type { Tree } from '../cmachine/source/types.js';

/** Makes the code of the functions that have statements in such files. */
export function lowerWhere(program: Program, wanted: (tree: Tree, file: string) => boolean): void {
  for (const f of program.functions)
    if (f.entry < 0 && f.standsIn?.some(({ tree, file }) => wanted(tree, file))) f.lower?.();
}

/** A patch leads some of its lines to others on disk. */
export const isPatched = (tree: Tree, file: string): boolean => tree.patched?.origin(file, 1) !== undefined;
