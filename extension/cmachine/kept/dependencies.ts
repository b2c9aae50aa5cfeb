/** The files that a unit was read from and those it looked for in vain: whether all of that still holds. */
import type { Tree } from '../source/types.js';
import type { UnitStore } from './store.js';

export interface Dependency {
  /** Number of its tree. */
  readonly tree: number;
  readonly path: string;
  /** undefined: there was no such file. */
  readonly digest: string | undefined;
  /** What the tree's files said of it, undefined where they could not: then its content is looked at. */
  readonly stamp: string | undefined;
}

export function dependencyOf(store: UnitStore, trees: readonly Tree[], tree: number, path: string): Dependency {
  const { files } = trees[tree] as Tree;
  const text = files.read(path);
  return {
    tree,
    path,
    digest: text === undefined ? undefined : store.digest(text),
    stamp: files.stamp?.(path),
  };
}

interface Seen {
  readonly digest: string | undefined;
  readonly stamp: string | undefined;
  readonly holds: boolean;
}

/** What was found out about files, for all units of one load: each file is looked at once. */
export class Freshness {
  private readonly seen = new Map<Tree, Map<string, Seen>>();

  constructor(private readonly store: UnitStore) {}

  /** Whether the file is what it was. */
  holds(trees: readonly Tree[], d: Dependency): boolean {
    const tree = trees[d.tree];
    if (!tree) return false;
    let of = this.seen.get(tree);
    if (!of) this.seen.set(tree, (of = new Map<string, Seen>()));
    const { path, stamp } = d;
    const before = of.get(path);
    if (before && before.stamp === stamp && (stamp !== undefined || before.digest === d.digest)) return before.holds;
    const holds = this.look(tree, d);
    of.set(path, { stamp, digest: stamp === undefined ? d.digest : undefined, holds });
    return holds;
  }

  private look({ files }: Tree, d: Dependency): boolean {
    const stamp = d.stamp === undefined ? undefined : files.stamp?.(d.path);
    return (stamp !== undefined && stamp === d.stamp) || this.same(d, files.read(d.path));
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
