import { pathInside } from './path.js';
import type { SourceFiles, Tree } from './types.js';

/** The first layer that has a file gives it. */
export function layeredFiles(layers: readonly SourceFiles[]): SourceFiles {
  return {
    read(path) {
      for (const layer of layers) {
        const text = layer.read(path);
        if (text !== undefined) return text;
      }
      return undefined;
    },
  };
}

/** A tree with some files replaced, added, or (null) taken away: an unsaved editor, a patch. The tree itself stays as it is. */
export function overlayTree(tree: Tree, changed: ReadonlyMap<string, string | null>): Tree {
  return {
    ...tree,
    files: {
      read(path) {
        const inside = pathInside('', path);
        if (inside === undefined) return undefined;
        const text = changed.get(inside);
        return text === undefined ? tree.files.read(inside) : (text ?? undefined);
      },
      stamp(path) {
        const inside = pathInside('', path);
        return inside !== undefined && changed.has(inside) ? undefined : tree.files.stamp?.(path);
      },
      folderStamp(path) {
        const inside = pathInside('', path);
        return inside !== undefined && changed.has(inside) ? undefined : tree.files.folderStamp?.(path);
      },
    },
  };
}
