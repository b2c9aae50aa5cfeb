/** Compiles every function of one upstream file by itself, under the strict check, and says which do not. */
import { CompiledImage } from '../../extension/cmachine/image.js';
import { isBuiltin } from '../../extension/cmachine/lower/builtin-names.js';
import type { HostFunction } from '../../extension/cmachine/machine/host.js';
import { Program } from '../../extension/cmachine/machine/program.js';
import type { PreprocessProfile } from '../../extension/cmachine/preprocess/types.js';
import { FaultError, type Tree } from '../../extension/cmachine/source/types.js';
import type { Abi } from '../../extension/cmachine/types/ctype.js';

export interface Failure {
  /** "" where the file as a whole could not be read. */
  readonly function: string;
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export interface FileCoverage {
  readonly path: string;
  readonly total: number;
  readonly compiled: number;
  readonly failures: readonly Failure[];
  /** Assertions of file scope about layouts: how many, and those that do not hold here. */
  readonly assertions: { readonly total: number; readonly failures: readonly Failure[] };
  /** What the file and the inline functions that it reaches take from elsewhere. */
  readonly needs: { readonly functions: ReadonlySet<string>; readonly variables: ReadonlySet<string> };
  /** Inline functions of headers that the file's own functions reach. */
  readonly inline: { readonly total: number; readonly failures: readonly Failure[] };
}

/** Room for the tables that Linux sizes by NR_CPUS. */
const PLAN = { globals: 0x1000000, heap: 0x1000, stack: 0x1000, actors: 1 };

/**
 * One file alone misses most of what it calls. What it *declares* counts as found: the question here is whether types, members,
 * macros and the language are understood; whether a unit is complete is asked for each unit by its own check.
 */
class Declared {
  readonly functions = new Set<string>();
  readonly variables = new Set<string>();

  get(name: string): HostFunction | undefined {
    if (isBuiltin(name)) return undefined;
    this.functions.add(name);
    return { name, run: () => 0 };
  }

  reserves(name: string): boolean {
    this.variables.add(name);
    return true;
  }
}

const failureOf = (name: string, error: unknown): Failure => {
  if (!(error instanceof FaultError)) throw error;
  const { file, line, message } = error.fault;
  return { function: name, file, line, message };
};

export function compileFile(tree: Tree, path: string, profile: PreprocessProfile, abi: Abi): FileCoverage {
  const failures: Failure[] = [];
  const declared = new Declared();
  const assertions = { total: 0, failures: [] as Failure[] };
  const inline = { total: 0, failures: [] as Failure[] };
  let total = 0;
  try {
    const files = [{ tree, path, profile }];
    const image = new CompiledImage(new Program(1, PLAN), { name: 'coverage', abi, files, boundary: declared });
    for (const unit of image.units)
      for (const [name, definition] of unit.definitions) {
        if (definition.at.file.path !== path) continue;
        total++;
        try {
          const found = unit.name(name);
          if (found?.kind === 'function') found.fn().lower?.();
        } catch (error) {
          failures.push(failureOf(name, error));
        }
      }
    for (const unit of image.units) assertions.total += unit.assertions.length;
    assertions.failures.push(...image.checkAssertions());
    for (const fn of image.linker.mentioned) {
      if (fn.entry >= 0 || fn.lower === undefined || fn.place?.at.file.path === path) continue;
      inline.total++;
      try {
        fn.lower();
      } catch (error) {
        inline.failures.push(failureOf(fn.name, error));
      }
    }
  } catch (error) {
    failures.push(failureOf('', error));
  }
  // A file that cannot be read counts as one function that fails.
  total = Math.max(total, failures.length);
  return { path, total, compiled: total - failures.length, failures, assertions, inline, needs: declared };
}
