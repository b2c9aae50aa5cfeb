import type { PatchFile } from '../cmachine/source/patch.types.js';
import type { CheckoutRole, Tree } from '../cmachine/source/types.js';
import type { UnitStore } from '../cmachine/kept/store.js';
import type { Grammar } from '../cmachine/structure/index.js';

export interface BundledScenario {
  readonly name: string;
  /** Absolute, "" where it is on no disk. */
  readonly path: string;
}

export interface ScenarioText extends BundledScenario {
  readonly text: string;
}

/** What a host lends to the engine, which knows no disk and no clock. */
export interface EngineSources {
  /** "units/…" and "world/…" of the bundled models. */
  readonly models: Tree;
  /** Headers of libc, glib and the kernel interface. */
  readonly prelude: Tree;
  /** Loaded once. Rejects with a FaultError. */
  grammar(): Promise<Grammar>;
  /** The tree in a folder. Throws a FaultError with that remedy where there is none; whether it is what its user says is not looked at. */
  checkout(role: CheckoutRole, absolutePath: string, remedy: string): Tree;
  /** A patch file by absolute path. Throws a FaultError where there is none or it is too large. */
  patch(absolutePath: string): PatchFile;
  /** A bundled scenario by name, or an .irq file by absolute path. Throws a FaultError if there is none or it is not UTF-8. */
  scenario(nameOrPath: string): ScenarioText;
  bundledScenarios(): readonly BundledScenario[];
  /** Where parsed units of checkouts are kept between runs; without one each run parses them anew. */
  readonly store?: UnitStore | undefined;
  /** Milliseconds of a clock that only goes forwards. Never part of a recording. */
  now(): number;
  /** Resolves when what waits outside (messages, timers) has had its turn. */
  soon(): Promise<void>;
}
