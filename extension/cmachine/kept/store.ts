/** Where parsed units are kept between runs. A host's: the engine knows no disk. */
import type { PreprocessProfile } from '../preprocess/types.js';
import type { Tree } from '../source/types.js';
import type { Abi } from '../types/ctype.js';

/**
 * Keeps bytes by key, for any number of processes at once. It may forget anything at any time and never gives back other bytes
 * than were saved under the key: what is damaged or foreign reads as absent. Nothing here ever throws.
 */
export interface UnitStore {
  /** What the program that keeps and reads is built from: another build parses anew. */
  readonly build: string;
  /** The same for equal texts, and in practice another for any other. */
  digest(text: string): string;
  load(key: string): Uint8Array | undefined;
  save(key: string, bytes: Uint8Array): void;
}

/** The trees of a unit by number: its own, then those of its search path. */
export function treesOf(tree: Tree, profile: PreprocessProfile): Tree[] {
  return [...new Set([tree, ...profile.include.map((place) => place.tree)])];
}

/** All that decides what a unit means, except the contents of its files. */
export function keyOf(store: UnitStore, tree: Tree, path: string, profile: PreprocessProfile, abi: Abi): string {
  const trees = treesOf(tree, profile);
  const folders = profile.include.map((place) => [trees.indexOf(place.tree), place.dir]);
  // The models come with the build, wherever that lies.
  const of = trees.map(({ role, root, version, patched }) => [
    role,
    role === 'model' ? '' : root,
    version,
    patched !== undefined,
  ]);
  return store.digest(JSON.stringify([store.build, of, path, abi, folders, written(profile)]));
}

const texts = new WeakMap<PreprocessProfile, string>();

/** A profile but for its trees. Files of a unit share one of a thousand lines. */
function written(profile: PreprocessProfile): string {
  let text = texts.get(profile);
  if (text === undefined) {
    const { include: _include, ...rest } = profile;
    texts.set(profile, (text = JSON.stringify(rest)));
  }
  return text;
}
