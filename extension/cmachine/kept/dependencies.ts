/** The files that a unit was read from and those it looked for in vain: whether all of that still holds. */
import { folderOf } from '../source/path.js';
import type { SourceFiles, Tree } from '../source/types.js';
import type { UnitStore } from './store.js';

export interface Dependency {
  /** Number of its tree. */
  readonly tree: number;
  readonly path: string;
  /** undefined: there was no such file. */
  readonly digest: string | undefined;
  /**
   * What the tree's files said of it, undefined where they could not: then its content is looked at. Of what is not there it may be
   * what they said of the folder, behind FOLDER.
   */
  readonly stamp: string | undefined;
}

const FOLDER = '/';

export function dependencyOf(store: UnitStore, trees: readonly Tree[], tree: number, path: string): Dependency {
  const { files } = trees[tree] as Tree;
  const text = files.read(path);
  return {
    tree,
    path,
    digest: text === undefined ? undefined : store.digest(text),
    stamp: text === undefined ? absenceStamp(files, path) : files.stamp?.(path),
  };
}

function absenceStamp(files: SourceFiles, path: string): string | undefined {
  const stamp = files.stamp?.(path);
  const folder = stamp === '' ? files.folderStamp?.(path) : undefined;
  return folder === undefined ? stamp : FOLDER + folder;
}

const ofFolder = ({ stamp, digest }: Dependency): boolean => stamp?.startsWith(FOLDER) === true && digest === undefined;

interface Seen {
  readonly digest: string | undefined;
  readonly stamp: string | undefined;
  readonly holds: boolean;
}

/** What was found out about files, for all units of one load: each file is looked at once. */
export class Freshness {
  private readonly seen = new Map<Tree, Map<string, Seen>>();
  /** By folder: what is said of it now. */
  private readonly folders = new Map<Tree, Map<string, string | undefined>>();

  constructor(private readonly store: UnitStore) {}

  /** Whether the file is what it was. */
  holds(trees: readonly Tree[], d: Dependency): boolean {
    const tree = trees[d.tree];
    if (!tree) return false;
    const { path, stamp } = d;
    if (ofFolder(d) && stamp === this.folder(tree, path)) return true;
    let of = this.seen.get(tree);
    if (!of) this.seen.set(tree, (of = new Map<string, Seen>()));
    const before = of.get(path);
    if (before && before.stamp === stamp && (stamp !== undefined || before.digest === d.digest)) return before.holds;
    const holds = this.look(tree, d);
    of.set(path, { stamp, digest: stamp === undefined ? d.digest : undefined, holds });
    return holds;
  }

  private folder(tree: Tree, path: string): string | undefined {
    let of = this.folders.get(tree);
    if (!of) this.folders.set(tree, (of = new Map<string, string | undefined>()));
    const folder = folderOf(path);
    if (!of.has(folder)) {
      const stamp = tree.files.folderStamp?.(path);
      of.set(folder, stamp === undefined ? undefined : FOLDER + stamp);
    }
    return of.get(folder);
  }

  private look({ files }: Tree, d: Dependency): boolean {
    const stamp = d.stamp === undefined ? undefined : files.stamp?.(d.path);
    const known = ofFolder(d) ? '' : d.stamp;
    return (stamp !== undefined && stamp === known) || this.same(d, files.read(d.path));
  }

  private same(d: Dependency, text: string | undefined): boolean {
    return text === undefined ? d.digest === undefined : this.store.digest(text) === d.digest;
  }

  /** Whether the content is what it was, stamps aside. */
  contentHolds(trees: readonly Tree[], d: Dependency): boolean {
    const tree = trees[d.tree];
    return tree !== undefined && this.same(d, tree.files.read(d.path));
  }
}
