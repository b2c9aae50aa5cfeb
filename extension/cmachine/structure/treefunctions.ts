import type { Spelling } from './features.js';
import type { Grammar } from './grammar.js';
import { outline } from './outline.js';
import type { FunctionOutline, Outline } from './outline.js';
import { FaultError } from '../source/types.js';
import type { Tree } from '../source/types.js';

/** Where a unit's functions are looked for. Paths inside the tree. */
export interface LinkFiles {
  /** The unit's own files: a function found there is where it is expected. */
  readonly files: readonly string[];
  /** Files of other versions or neighbours: a function found there has moved. */
  readonly others?: readonly string[];
  /** Names that other versions use for the same function: kvm_irqchip_commit_routes: [accel_irqchip_commit_routes]. */
  readonly renamed?: Readonly<Record<string, readonly string[]>>;
}

/** The definitions of a function in one file of a tree. */
export interface Found {
  readonly how: 'exact' | 'moved';
  readonly path: string;
  readonly file: Outline;
  readonly functions: readonly [FunctionOutline, ...FunctionOutline[]];
}

/** Definitions of one name that are looked at; conditionals make a few, hostile text makes many. */
const mostOfOneName = 16;

/** Looks functions up in a tree: in the files where they are expected, then where they may have moved, also under other names. */
export class TreeFunctions {
  private readonly files = new Map<string, Outline | string>();
  private readonly found = new Map<string, Found | string>();
  /** Brings the names of other versions to one spelling. */
  readonly spelling: Spelling;

  constructor(
    private readonly grammar: Grammar,
    private readonly tree: Tree,
    private readonly expected: LinkFiles,
  ) {
    const spellings = new Map<string, string>();
    for (const [name, others] of Object.entries(expected.renamed ?? {})) {
      for (const other of others) spellings.set(other, name);
    }
    this.spelling = (name) => spellings.get(name) ?? name;
  }

  /** The definitions of a function, or why there are none. */
  find(name: string): Found | string {
    const known = this.found.get(name);
    if (known !== undefined) return known;
    const made = this.search(name);
    this.found.set(name, made);
    return made;
  }

  /** The function in the expected files, then in the others; under its own name first. A string says why there is none. */
  private search(name: string): Found | string {
    const names = [name, ...this.otherNames(name)];
    const problems: string[] = [];
    let present = 0;
    for (const [how, paths] of [
      ['exact', this.expected.files],
      ['moved', this.expected.others ?? []],
    ] as const) {
      for (const path of paths) {
        const file = this.file(path);
        if (typeof file === 'string') {
          if (file !== '') problems.push(file);
          continue;
        }
        present += 1;
        for (const one of names) {
          const [first, ...rest] = file.functions.filter((fn) => fn.name === one).slice(0, mostOfOneName);
          if (first) return { how, path, file, functions: [first, ...rest] };
        }
      }
    }
    if (problems[0] !== undefined) return problems[0];
    const where = this.expected.files.join(', ');
    if (present === 0) return `${this.tree.title} has no ${where || 'file of this unit'}.`;
    const others = (this.expected.others ?? []).length > 0 ? ' nor in the files it could have moved to' : '';
    return `${this.tree.title} has no function ${name}: it is not in ${where}${others}.`;
  }

  private otherNames(name: string): readonly string[] {
    const common = this.spelling(name);
    return [common, ...(this.expected.renamed?.[common] ?? [])].filter((one) => one !== name);
  }

  /** A file's outline; "" if the tree has no such file, else a sentence on why it cannot be read. */
  private file(path: string): Outline | string {
    const known = this.files.get(path);
    if (known !== undefined) return known;
    let made: Outline | string;
    try {
      const text = this.tree.files.read(path);
      made = text === undefined ? '' : outline(this.grammar, text);
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      made = `${path} cannot be read: ${error.fault.message}`;
    }
    this.files.set(path, made);
    return made;
  }
}
