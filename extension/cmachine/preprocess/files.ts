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
}

/** What a unit has come to know of one of its files. */
export interface FileState {
  /** #pragma once was seen in it. */
  once: boolean;
  /** The #include that it was first read by; undefined for the main file. */
  includedAt: IncludedAt | undefined;
  /** What #line said, in order. */
  lines: Presumed[];
}

export interface IncludedAt {
  readonly file: UnitFile;
  readonly line: number;
  /** Ordinal of the #include among the directives of its file; -1 for a header that the profile puts in front. */
  readonly directive: number;
}

export interface Resolved {
  readonly file: UnitFile;
  /** Index in the search list, -1 for the includer's own folder. */
  readonly found: number;
}

/** The files of one unit and the search for included ones. */
export class UnitFiles {
  readonly files: UnitFile[] = [];
  /** By the files' ids. */
  private readonly states: FileState[] = [];
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
    };
    this.files.push(made);
    this.states.push({ once: false, includedAt: undefined, lines: [] });
    return made;
  }

  state(file: SourceFile): FileState {
    return this.states[file.id] as FileState;
  }

  /** All as it is now. */
  copy(): UnitFiles {
    const made = new UnitFiles(this.profile);
    for (const [of, files] of this.byTree) made.byTree.set(of, new Map(files));
    made.files.push(...this.files);
    for (const state of this.states) made.states.push({ ...state, lines: [...state.lines] });
    for (const [key, found] of this.resolved) made.resolved.set(key, found);
    return made;
  }

  /**
   * All as it is, for another unit: its main file in the place of this one's, which both began with these #include of quoted names.
   * undefined where they mean other headers there, or the two files read each other.
   */
  copyFor(tree: Tree, path: string, profile: PreprocessProfile, quoted: readonly string[]): UnitFiles | undefined {
    const main = this.files[0] as UnitFile;
    if (this.byTree.get(tree)?.get(path) !== undefined) return undefined;
    for (const found of this.resolved.values()) if (found?.file === main) return undefined;
    const made = new UnitFiles(profile);
    for (const [of, files] of this.byTree) made.byTree.set(of, new Map(files));
    made.byTree.get(main.tree)?.delete(main.path);
    const own = made.load(tree, path);
    if (own === undefined) return undefined;
    made.files.push(...this.files.slice(1));
    made.states.push(...this.states.slice(1).map((state) => ({ ...state, lines: [...state.lines] })));
    for (const [key, found] of this.resolved) if (!key.startsWith('0"')) made.resolved.set(key, found);
    for (const name of quoted) {
      const there = this.resolve(name, true, main, 0);
      const here = made.resolve(name, true, own, 0);
      if (there?.file !== here?.file || there?.found !== here?.found) return undefined;
    }
    return made;
  }

  /** Gives the files that the main file's own directives brought in, and those in front of it, their places in this one. */
  replaceIncluder(before: SourceFile, place: (directive: number) => IncludedAt): void {
    for (const state of this.states)
      if (state.includedAt?.file === before) state.includedAt = place(state.includedAt.directive);
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
