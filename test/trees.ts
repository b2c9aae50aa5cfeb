/** The real source trees of the tests: from the environment or the cache; scripts/trees.mjs puts them there. */
import { treeAt } from '../scripts/trees.mjs';

export type TreeName = 'qemu-7.2' | 'qemu-10.0' | 'linux-6.1' | 'linux-6.12';

/**
 * `path` of the unpacked tree, or why there is none. Suites use it as `describe.runIf(tree.path)`: the runner then lists them as
 * "not run". In CI a tree that is missing fails here.
 */
export function tree(name: TreeName): { readonly path: string; readonly missing: string } {
  const { path, missing } = treeAt(name);
  if (path === undefined && process.env['CI']) throw new Error(missing);
  return { path: path ?? '', missing: missing ?? '' };
}
