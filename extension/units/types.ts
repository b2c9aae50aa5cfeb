/** What describes a unit: the files of one upstream component with what they need to run. One folder a unit, one object a file. */
import type { CompiledImage } from '../cmachine/image.js';
import type { HostFunction, HostValue } from '../cmachine/machine/host.js';
import type { Machine } from '../cmachine/machine/machine.js';
import type { ProgramFunction } from '../cmachine/machine/program.js';
import type { LinuxTarget } from '../cmachine/preprocess/profiles/linux.js';
import type { PreprocessProfile } from '../cmachine/preprocess/types.js';
import type { Tree } from '../cmachine/source/types.js';
import type { Abi } from '../cmachine/types/ctype.js';
import type { Grammar } from '../cmachine/structure/index.js';
import type { EventArguments, EventSink } from '../world/events.js';
import type { Region } from '../world/memory-map.js';
import type { WorldState } from '../world/state.js';

export type ProgramName = 'QEMU' | 'host Linux' | 'guest Linux';

export interface UnitSpec {
  readonly name: string;
  readonly title: string;
  readonly program: ProgramName;
  /** Units of one link group share structs and come from one place as a whole: one image a group (DECISIONS 5). */
  readonly group: string;
  /** The modes in which a machine has it; absent: in every one that has its group. */
  readonly irqchips?: readonly MachineOptions['irqchip'][];
  /** Only where a device of the host is handed to the guest. */
  readonly vfioOnly?: true;
  /** Only where there is a PCI device. */
  readonly pciOnly?: true;
  readonly model: UnitSource;
  /** Absent where the tree cannot supply the unit yet. */
  readonly checkout?: CheckoutSource;
  /** Functions that stimuli and other units call: the strict check starts here. */
  readonly entries: readonly string[];
  /** How its functions leave: name to how it is done. Listed by `units`. */
  readonly boundary: (w: Wiring) => readonly HostFunction[];
  /** Of boundary and ignored, those that other units of the image define on some machines, or some trees: C is called where it is. */
  readonly unlessDefined?: readonly string[];
  /** Functions without effect on our state, each with the reason. */
  readonly ignored: Readonly<Record<string, string>>;
  /** What is taken for granted about the program around the unit; listed by `units`. */
  readonly assumptions?: readonly string[];
  /** Keys of `--set` that choose between designs of the model; a checkout decides them itself. */
  readonly settings: readonly string[];
  /** Which design a checkout has, for what a scenario states about it. */
  readonly design?: DesignSpec | readonly DesignSpec[];
  readonly regions: readonly UnitRegion[];
  readonly tables: readonly TableSpec[];
  /** Trace events of the unit, by name. */
  readonly events: Readonly<Record<string, EventSpec>>;
  /** Its state as transcripts of a real machine write it down. */
  readonly state: readonly StateSpec[];
  /** For links from the model to the user's lines: where its functions live upstream. */
  readonly upstream: { readonly files: readonly string[]; readonly others: readonly string[] };
}

export interface DesignSpec {
  readonly key: string;
  readonly file: string;
  readonly probe: (grammar: Grammar, text: string) => DesignProbe;
}

export interface DesignProbe {
  readonly design: string;
  /** 1-based line that decides, 0 if none. */
  readonly line: number;
  readonly why: string;
}

export interface UnitSource {
  /** Paths in the tree. For models: "units/ioapic/model.c". */
  readonly files: readonly string[];
  /** Calls that build the unit's objects, in order, before step 0. */
  readonly fixture: (o: MachineOptions) => readonly FixtureCall[];
}

export interface CheckoutSource extends UnitSource {
  readonly profile: (tree: Tree, prelude: Tree) => PreprocessProfile;
  /** Further files, read where the version of the tree has them; of a list the first that it has. */
  readonly also?: readonly (string | readonly string[])[];
  /** Byte order and plain char of the program; default: as on x86-64. */
  readonly abi?: (tree: Tree) => Abi;
  /** Bytes for variables and heap, where those of the models are too few. The largest of a group's holds. */
  readonly room?: { readonly globals: number; readonly heap: number };
  /** A file of ours ("units/ioapic/fixture.c"), read after the last of `files` with its types and statics in force. */
  readonly fixtureFile: string;
  /** More of the same, by what the version of the tree has. */
  readonly fixtureParts?: (tree: Tree) => readonly string[];
  /** Files of ours ("world/qemu/qom.c") that stand for the program around the unit, read after the first of `files` like a fixture. */
  readonly services?: readonly string[];
  /** Entries that the model does not have. */
  readonly entries?: readonly string[];
  /** The image is a kernel for that machine: the world's services for kernels belong to it, those in C as its first file. */
  readonly kernel?: LinuxTarget;
  /** Functions of the files that never run, with the reason: the strict check does not follow them, and a call stops. */
  readonly unrun?: Readonly<Record<string, string>>;
  /** Variables of other files whose addresses alone count: room is made for them, all zero. */
  readonly reserved?: RegExp;
  /** What leaves the checkout's functions and not the model's, in addition to the unit's own. */
  readonly boundary?: (w: Wiring) => readonly HostFunction[];
  readonly ignored?: Readonly<Record<string, string>>;
  readonly assumptions?: readonly string[];
}

export interface FixtureCall {
  readonly function: string;
  /** Only where the version has the function. */
  readonly ifThere?: true;
  /** Numbers, or the value of a global of the same image. */
  readonly args: readonly (HostValue | { readonly global: string })[];
}

/** What a scenario or a transcript says about the machine. */
export interface MachineOptions {
  readonly vcpus: number;
  readonly irqchip: 'split' | 'off' | 'kernel';
  readonly ioapicVersion: number;
  /** Remapping hardware between devices and local APICs; absent: none. */
  readonly iommu?: 'vtd';
  /** KVM's local APICs are in x2APIC mode, the last one with that id; absent: xAPIC mode, ids are numbers. */
  readonly x2apic?: number;
  /** A PCI device with MSI and MSI-X; absent: none. */
  readonly pci?: boolean;
  /** Its bus, device and function as requesters are numbered, and its MSI-X vectors; absent: as the fixture has them. */
  readonly requester?: number;
  readonly vectors?: number;
  /** It is a device of the host, handed to the guest; with the GSI of its line. */
  readonly vfio?: true;
  readonly intx?: number;
  /** Eventfds that the VMM has made before it begins; absent: none. */
  readonly eventfds?: number;
  /** A kernel that handles the interrupts; absent: the scenario does what a guest would. */
  readonly guest?: 'linux';
  /** Choices of the models, complete: every key has a value. */
  readonly settings: Readonly<Record<string, string>>;
}

/** What a unit may ask of the others when it leaves its image. */
export interface Wiring {
  readonly world: WorldState;
  /** Where services of the world report what they did: locks, messages. */
  readonly events: EventSink;
  /** A function of another group, found when it is first called. */
  fn(group: string, name: string): () => ProgramFunction;
  /** The value of a global of another group: its own "kvm_state". */
  global(group: string, name: string): (m: Machine) => HostValue;
  image(group: string): CompiledImage | undefined;
  /** What the outside does to the machine, for programs that do it: a guest's access to a device. Found when first called. */
  stimulus(name: string): () => ProgramFunction;
}

export interface UnitRegion extends Region {
  /** The MemoryRegionOps variable, where the source has one. */
  readonly ops: string;
  /** The callbacks by name, where it has none. */
  readonly read: string;
  readonly write: string;
  /** C expression of the opaque pointer. */
  readonly opaque: string;
}

export interface EventSpec {
  /** What a log shows after the event's name: printf conversions, PRI macros resolved. */
  readonly line: string;
  /** What the conversions show, where that is not the arguments as they are. */
  readonly shown?: (args: EventArguments) => readonly (string | number)[];
  /** Other names that versions of the source give it. */
  readonly aliases?: readonly string[];
}

/** Values under one key, or under one a row. Expressions are C in the scope of the unit's last file. */
export interface StateSpec {
  /** "id", "rte#", "lapic#.irr": # is the row's number; in expressions `row`. */
  readonly key: string;
  /** Number of rows; absent: one value. */
  readonly rows?: number | 'vcpus';
  /** The first that compiles is used. */
  readonly of: readonly string[];
  readonly form:
    | { readonly as: 'hex'; readonly digits: number }
    /** Numbers of the bits that are set. */
    | { readonly as: 'bits' }
    /** Vectors in `words` 32-bit words, in expressions `word`; those set in `level` too are marked with an L. */
    | { readonly as: 'vectors'; readonly words: number; readonly level: readonly string[] };
}

/** A table of the views. Expressions are C in the scope of the unit's last file; `row` is the row's number. */
export interface TableSpec {
  /** Unit, dot, the field's word (DECISIONS 20). */
  readonly name: string;
  readonly title: string;
  /** Machines that have it; absent: all that have the unit. */
  readonly when?: (o: MachineOptions) => boolean;
  /** One sentence for who writes a scenario, and what the key of a row is there: "the pin, 0 to 23". */
  readonly help: string;
  readonly rows: string;
  /** What a row is: "pin", "GSI", "vCPU". */
  readonly keyTitle: string;
  /** Number of rows: first expression that compiles. */
  readonly count: readonly string[];
  /** Rows for which this is 0 are left out. */
  readonly present?: readonly string[];
  /** The row's key as a number; default the row's number. */
  readonly key?: readonly string[];
  readonly columns: readonly ColumnSpec[];
}

export interface ColumnSpec {
  readonly name: string;
  readonly title: string;
  readonly help: string;
  /** The first that compiles is used; none: "not available: reason". */
  readonly of: readonly string[];
  readonly show: Show;
  /** The object behind the cell, for "who wrote this"; an lvalue. */
  readonly where: readonly string[];
}

export type Show =
  | { readonly as: 'hex'; readonly digits: number }
  | { readonly as: 'decimal' }
  /** Words by value; others as numbers. */
  | {
      readonly as: 'words';
      readonly words: Readonly<Record<string, string>>;
      /** More words that a scenario may write for the same values. */
      readonly also?: Readonly<Record<string, number>>;
    }
  /** A set of vectors in `count` 32-bit words; `word` is the word's number. */
  | { readonly as: 'vectors'; readonly count: number };

/** A table that is a copy of another: same keys, same columns. */
export interface CopySpec {
  readonly copy: string;
  readonly source: string;
  readonly columns: readonly string[];
  /** Column of the source that says "masked". */
  readonly mask: string;
  /** Rows of the source that the copy is not made of: this column has this text. */
  readonly unless?: { readonly column: string; readonly text: string };
}
