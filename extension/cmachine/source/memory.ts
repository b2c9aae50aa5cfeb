import { pathInside } from './path.js';
import type { SourceFiles, Tree, TreeRole } from './types.js';

/** Files whose texts are at hand, by path. */
export function memoryFiles(texts: Readonly<Record<string, string>>): SourceFiles {
  const byPath = new Map(Object.entries(texts));
  return {
    read(path) {
      const inside = pathInside('', path);
      return inside === undefined ? undefined : byPath.get(inside);
    },
  };
}

export function memoryTree(role: TreeRole, title: string, texts: Readonly<Record<string, string>>): Tree {
  return { role, title, version: '', root: '', files: memoryFiles(texts) };
}
