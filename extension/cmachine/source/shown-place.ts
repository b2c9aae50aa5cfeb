/** Lines of a patched tree as lines that a person can open: on disk, or in the patch that added them. */
import type { Fault, Tree } from './types.js';

export interface ShownPlace {
  /** Path inside the tree, or of the patch file. */
  readonly file: string;
  readonly line: number;
}

export function shownPlace(tree: Pick<Tree, 'patched'>, file: string, line: number): ShownPlace {
  const origin = line > 0 ? tree.patched?.origin(file, line) : undefined;
  if (origin === undefined) return { file, line };
  return 'added' in origin ? { file: origin.added.patch, line: origin.added.line } : origin;
}

/** A fault in a patched file of one of these trees, at its line on disk or in the patch. */
export function shownFault(trees: readonly Pick<Tree, 'patched'>[], fault: Fault): Fault {
  const tree = trees.find(({ patched }) => patched?.origin(fault.file, Math.max(fault.line, 1)) !== undefined);
  return tree ? { ...fault, ...shownPlace(tree, fault.file, fault.line) } : fault;
}
