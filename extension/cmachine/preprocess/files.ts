import { folderOf, pathInside } from '../source/path.js';
import type { Tree } from '../source/types.js';
import type { LexedFile } from './lexed.js';
import type { Presumed } from './presumed.js';
import type { SourceFile } from './token.js';
import { lexedFile } from './tokencache.js';
import type { PreprocessProfile } from './types.js';

/** A file of the unit; the tokens' SourceFile. */
export interface UnitFile extends SourceFile {
  readonly lexed: LexedFile;
  /** #pragma once was seen in it. */
  once: boolean;
  /** The #include that it was first read by; undefined for the main file and those read before it. */
  includedAt: { readonly file: UnitFile; readonly line: number } | undefined;
  /** What #line said, in order. */
  readonly lines: Presumed[];
}

export interface Resolved {
  readonly file: UnitFile;
  /** Index in the search list, -1 for the includer's own folder. */
  readonly found: number;
}

/** The files of one unit and the search for included ones. */
export class UnitFiles {
  readonly files: UnitFile[] = [];
  private readonly byTree = new Map<Tree, Map<string, UnitFile | undefined>>();
  private readonly resolved = new Map<string, Resolved | undefined>();
  private readonly remap: PreprocessProfile['remap'];

  constructor(private readonly profile: PreprocessProfile) {
    this.remap = profile.remap;
  }

  /** The file at a path of a tree, undefined if there is none. Throws FaultError if it is not UTF-8. */
  load(tree: Tree, path: string): UnitFile | undefined {
    let known = this.byTree.get(tree);
    if (known === undefined) this.byTree.set(tree, (known = new Map<string, UnitFile | undefined>()));
    if (known.has(path)) return known.get(path);
    const text = tree.files.read(path);
    const made = text === undefined ? undefined : this.add(tree, path, text);
    known.set(path, made);
    return made;
  }

  /** A file of the unit that is no file of a tree: predefined macros, an expression of the user. */
  add(tree: Tree, path: string, text: string): UnitFile {
    const made: UnitFile = {
      id: this.files.length,
      path,
      tree,
      lexed: lexedFile(text),
      once: false,
      includedAt: undefined,
      lines: [],
    };
    this.files.push(made);
    return made;
  }

  /** Where files were looked for and there were none. */
  get absences(): { readonly tree: Tree; readonly path: string }[] {
    return [...this.byTree].flatMap(([tree, files]) =>
      [...files].flatMap(([path, file]) => (file === undefined ? [{ tree, path }] : [])),
    );
  }

  /** What an #include means that stands in `includer`; `from` is the first index of the search list to look at. */
  resolve(name: string, quoted: boolean, includer: SourceFile, from: number): Resolved | undefined {
    const own = quoted && from === 0;
    const key = own ? `${String(includer.id)}"${name}` : `${String(from)}<${name}`;
    if (this.resolved.has(key)) return this.resolved.get(key);
    const found = this.searchMapped(name, own ? includer : undefined, from);
    this.resolved.set(key, found);
    return found;
  }

  private searchMapped(name: string, includer: SourceFile | undefined, from: number): Resolved | undefined {
    const rule = this.remap.find(([prefix]) => name.startsWith(prefix));
    if (rule !== undefined) {
      const found = this.search(rule[1] + name.slice(rule[0].length), includer, from);
      if (found !== undefined) return found;
    }
    return this.search(name, includer, from);
  }

  private search(name: string, includer: SourceFile | undefined, from: number): Resolved | undefined {
    if (includer !== undefined) {
      const path = pathInside(folderOf(includer.path), name);
      const file = path === undefined ? undefined : this.load(includer.tree, path);
      if (file !== undefined) return { file, found: -1 };
    }
    const { include } = this.profile;
    for (let at = from; at < include.length; at++) {
      const place = include[at];
      const path = place === undefined ? undefined : pathInside(place.dir, name);
      const file = place === undefined || path === undefined ? undefined : this.load(place.tree, path);
      if (file !== undefined) return { file, found: at };
    }
    return undefined;
  }
}
