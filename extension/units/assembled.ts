/** What a machine is put together from, and what it is then. */
import type { CompiledImage } from '../cmachine/image.js';
import type { UnitStore } from '../cmachine/kept/store.js';
import type { ParsedTexts } from '../cmachine/lower/parsed-texts.js';
import type { HostValue } from '../cmachine/machine/host.js';
import type { Machine } from '../cmachine/machine/machine.js';
import type { Program, ProgramFunction } from '../cmachine/machine/program.js';
import type { Tree } from '../cmachine/source/types.js';
import type { Grammar } from '../cmachine/structure/index.js';
import type { WorldState } from '../world/state.js';
import type { Checkouts } from './checkout.js';
import type { MachineOptions, UnitSpec, Wiring } from './types.js';

/** Everything that text comes from. */
export interface Library {
  /** Bundled models: "units/…", "world/…". */
  readonly models: Tree;
  readonly prelude: Tree;
  readonly trees: Checkouts;
  readonly grammar?: Grammar;
  /** Where units of the trees are kept between runs. */
  readonly store?: UnitStore | undefined;
  /** For who compiles images of the same files one after the other. */
  readonly texts?: ParsedTexts | undefined;
}

export interface PlacedUnit {
  readonly spec: UnitSpec;
  readonly from: 'checkout' | 'model';
  readonly why: string;
  readonly image: CompiledImage;
  readonly tree: Tree;
}

export interface Design {
  /** The setting that chooses it in models: "ioapic.route-update". */
  readonly key: string;
  /** "" where the source's design is not known. */
  readonly name: string;
  readonly why: string;
}

export interface Assembly {
  readonly program: Program;
  readonly world: WorldState;
  readonly worldImage: CompiledImage;
  readonly units: readonly PlacedUnit[];
  readonly options: MachineOptions;
  /** One for each unit that has some. */
  readonly designs: readonly Design[];
  /** Fallbacks that the user should know of. */
  readonly warnings: readonly string[];
  /** State before step 0: fixtures have run. */
  readonly start: Machine;
  readonly wiring: Wiring;
  /** Calls by which the outside reaches the machine, by name: filled by who knows its hardware. */
  readonly stimuli: Map<string, ProgramFunction>;
  /** A C expression of a group's last file on a live machine, without effects. */
  peek(group: string, text: string): (m: Machine) => HostValue;
}
