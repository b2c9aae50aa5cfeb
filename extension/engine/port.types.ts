/**
 * What debug/, editor/ and the command line may ask of a run. The engine lives in a worker; everything here is plain data that
 * can be posted. Time is a value: every question names (recording, step), see DECISIONS 12 and 13.
 */
import type { Fault } from '../cmachine/source/types.js';

/** What to run. Paths are absolute. */
export interface LaunchSpec {
  /** A bundled scenario's name or the path of an .irq file. */
  readonly scenario: string;
  /** Unsaved text of that file, where the editor has some. */
  readonly text?: string;
  readonly qemu?: string;
  /** Linux trees; both kernels may be the same. */
  readonly hostLinux?: string;
  readonly guestLinux?: string;
  /** Where they were configured and built, if that is outside of them. */
  readonly qemuBuild?: string;
  readonly hostLinuxBuild?: string;
  readonly guestLinuxBuild?: string;
  /** Patch files, in this order, each over the tree that has its files: unified diffs or saved mails. */
  readonly patches?: readonly string[];
  /** Choices of the models: ioapic.route-update=after-service. */
  readonly set?: Readonly<Record<string, string>>;
  /**
   * A checkout that cannot be used falls back to the model with a warning instead of ending in an error. With 'strict' only where
   * the strict check stops; a folder that is no tree stays an error.
   */
  readonly allowModel?: boolean | 'strict';
  /** Statements after which the recording ends with a clear message. */
  readonly maxSteps?: number;
}

/** A place in a source. `path` is absolute where the file is on disk, else "" and `source` names it. */
export interface Place {
  /** "qemu", "model", "scenario", "prelude": the tree's role. */
  readonly tree: string;
  /** Path inside that tree. */
  readonly file: string;
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly function?: string;
  /** The line is on no disk: a patch added it, and `line` counts in the patched text, which source() gives. */
  readonly added?: { readonly patch: string; readonly line: number };
}

/** The matching place in the user's checkout. */
export interface Link {
  readonly how: 'exact' | 'moved' | 'missing';
  /** Absent when missing. */
  readonly place?: Place;
  /** One sentence for the user: why missing, or where it moved. */
  readonly note: string;
}

export interface UnitInfo {
  readonly name: string;
  readonly title: string;
  readonly program: string;
  readonly from: 'checkout' | 'model';
  readonly why: string;
}

export interface TreeInfo {
  readonly role: string;
  readonly path: string;
  readonly version: string;
  /** Absolute paths of the patch files that lie over it. */
  readonly patches: readonly string[];
}

export interface ThreadInfo {
  readonly id: number;
  readonly name: string;
}

export interface Started {
  readonly recording: string;
  readonly scenario: { readonly name: string; readonly title: string; readonly place: Place };
  readonly trees: readonly TreeInfo[];
  readonly units: readonly UnitInfo[];
  readonly threads: readonly ThreadInfo[];
  /** The design that the scenario's statements speak of, and what chose it: "--set", or the probe of a checkout. */
  readonly design?: { readonly name: string; readonly why: string };
  /** The sources that the run may pass: units, models, scenario. For the list of loaded sources. */
  readonly sources?: readonly Pick<Place, 'tree' | 'file' | 'path'>[];
  /** The scenario's device lines: what its tables are about. */
  readonly lines?: readonly { readonly name: string; readonly gsi: number }[];
  /** Told to the user once: fallbacks to models, assumptions of note. */
  readonly warnings: readonly string[];
}

/** How far the recording is; sent as it grows. */
export interface Progress {
  readonly recording: string;
  /** The last step's number so far. */
  readonly steps: number;
  /** "recording" until one of the others. "stopped" is a strict stop or a budget; fault says which and where. */
  readonly state: 'recording' | 'finished' | 'stopped' | 'ended';
  readonly fault?: Fault;
}

export interface At {
  readonly recording: string;
  readonly step: number;
}

export type Motion =
  | {
      readonly kind: 'next' | 'stepIn' | 'stepOut' | 'stepBack' | 'backInto' | 'backOut';
      readonly thread: number;
      readonly unfolded?: boolean;
    }
  | { readonly kind: 'continue' | 'reverseContinue' }
  /** To a hop of the interrupt named; absent: of the one whose hop is the latest. */
  | { readonly kind: 'nextHop' | 'previousHop'; readonly interrupt?: number }
  | { readonly kind: 'entry' }
  | { readonly kind: 'goto'; readonly step: number };

export type StopReason = 'entry' | 'step' | 'breakpoint' | 'exception' | 'goto' | 'pause' | 'start' | 'end';

export interface Stop {
  readonly step: number;
  readonly reason: StopReason;
  /** The thread whose statement comes next here. */
  readonly thread: number;
  readonly breakpoints: readonly number[];
  readonly finding?: FindingInfo;
  /** After a motion to a hop; absent where there was none to go to. */
  readonly hop?: StoppedHop;
  /** Meaning first, for people and screen readers. */
  readonly description: string;
  /** True at the last step of a finished recording. */
  readonly atEnd: boolean;
  /** What clients ask for next, sent along: going to the engine and back once for each costs more than the answers do. */
  readonly shown?: Shown;
}

/** The frames of a stop's thread, the scopes of the innermost one, and what those hold that is to be had at once. */
export interface Shown {
  readonly frames: readonly FrameInfo[];
  readonly scopes: readonly ScopeInfo[];
  readonly variables: readonly { readonly handle: string; readonly list: readonly VariableInfo[] }[];
}

export interface FrameInfo {
  /** 0 is the innermost. */
  readonly level: number;
  readonly name: string;
  /** "c": a C function; "world": hardware or a boundary (dimmed); "scenario": the line of the scenario, always outermost. */
  readonly kind: 'c' | 'world' | 'scenario';
  readonly unit?: string;
  readonly from?: 'checkout' | 'model';
  /** Passed on the way and not what one looks at: the body of a tracepoint. */
  readonly aside?: true;
  readonly place?: Place;
  /** For frames of models when a checkout is configured. */
  readonly link?: Link;
}

/** A value as C sees it. `handle` is opaque; it opens the children of exactly this step. */
export interface VariableInfo {
  readonly name: string;
  readonly value: string;
  readonly type: string;
  /** C expression that names it in its frame, if one does. */
  readonly evaluateName?: string;
  readonly address?: number;
  readonly children: number;
  /** True where children are elements of an array and can be asked for by range. */
  readonly indexed: boolean;
  readonly handle?: string;
  readonly changed?: boolean;
}

export interface ScopeInfo {
  readonly name: 'Locals' | 'Tables' | 'Changed in this step';
  readonly handle: string;
  readonly count: number;
  readonly expensive: boolean;
}

export interface SourceRef {
  /** Absolute path of the file the user set a breakpoint in, "" for a source that is on no disk. */
  readonly path: string;
  /** That source: the text that source() gives. */
  readonly inMemory?: { readonly tree: string; readonly file: string };
}

export interface BreakpointSpec {
  readonly line: number;
  readonly column?: number;
}

export interface BreakpointInfo {
  readonly id: number;
  readonly verified: boolean;
  readonly line: number;
  /** Why it cannot be hit, or where it moved. */
  readonly message?: string;
}

export interface EvidenceInfo {
  readonly step: number;
  readonly text: string;
  readonly at?: Place;
}

export interface FindingInfo {
  readonly rule: string;
  readonly title: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly step: number;
  readonly message: string;
  readonly at?: Place;
  readonly evidence: readonly EvidenceInfo[];
}

export interface StaleInfo {
  readonly key: string;
  readonly column: string;
  /** "stale": differs while the source is unmasked; "behind": differs while it is masked (DECISIONS 21). */
  readonly state: 'stale' | 'behind';
  readonly writer?: { readonly step: number; readonly at?: Place };
  readonly newer: { readonly table: string; readonly key: string; readonly step: number };
}

export interface TableInfo {
  /** "ioapic.rte" */
  readonly name: string;
  readonly title: string;
  readonly from: 'checkout' | 'model' | 'world';
  readonly unit: string;
  /** What a row is: "pin", "GSI", "vCPU". */
  readonly keyTitle?: string;
  readonly columns: readonly {
    readonly name: string;
    readonly title: string;
    readonly unit: string;
    readonly unavailable?: string;
  }[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
  readonly stale: readonly StaleInfo[];
  /** Cells whose value differs from the stop before this one, or from `since` if given: row index, column index. */
  readonly changed: readonly (readonly [row: number, column: number])[];
}

export interface EventInfo {
  readonly step: number;
  readonly actor: string;
  readonly name: string;
  readonly args: Readonly<Record<string, string | number>>;
}

export interface ExpectationInfo {
  readonly line: number;
  readonly text: string;
  readonly ok: boolean;
  readonly got: string;
  readonly step: number;
}

export interface HopInfo {
  /** "device line", "IOAPIC", "GSI route", "local APIC", ... */
  readonly layer: string;
  /** "coalesced": it became one with another interrupt there; "hole": nothing came, as the recording shows. */
  readonly kind: 'hop' | 'coalesced' | 'hole';
  readonly step: number;
  /** Of the machine's virtual clock, in nanoseconds. */
  readonly time: number;
  readonly actor: string;
  readonly text: string;
  readonly at?: Place;
}

/** One interrupt from its cause to its end. */
export interface InterruptInfo {
  /** From 1, in the order of their causes. */
  readonly id: number;
  readonly cause: string;
  readonly hops: readonly HopInfo[];
  readonly end: {
    readonly how: 'ended' | 'coalesced' | 'withdrawn' | 'lost' | 'open';
    readonly step?: number;
    readonly text: string;
    /** The interrupt that stands for it. */
    readonly with?: number;
  };
}

/** The hop that a motion went to. */
export interface StoppedHop {
  readonly interrupt: number;
  /** From 0. */
  readonly index: number;
  readonly of: number;
  readonly step: number;
  readonly layer: string;
  readonly text: string;
}

export interface RunResult {
  readonly scenario: string;
  readonly trees: readonly TreeInfo[];
  readonly units: readonly UnitInfo[];
  readonly steps: number;
  readonly expectations: readonly ExpectationInfo[];
  /** null with the reason where the scenario states nothing for this design. */
  readonly asStated: boolean | null;
  readonly asStatedWhy: string;
  readonly findings: readonly FindingInfo[];
  /** Findings of severity info, kept apart (DECISIONS 22). */
  readonly notes: readonly FindingInfo[];
  readonly hash: string;
  readonly events?: readonly EventInfo[];
}

export interface Evaluated {
  readonly value?: VariableInfo;
  /** One sentence; shown as it is. */
  readonly error?: string;
}

/** Every method may reject with a FaultError (crossing the worker as {fault}). */
export interface EnginePort {
  launch(spec: LaunchSpec): Promise<Started>;
  progress(recording: string): Promise<Progress>;
  /** Resolves when the recording has ended, whatever way. */
  whole(recording: string): Promise<Progress>;
  /** Ends the recording where it is; what is recorded stays. */
  end(recording: string): Promise<void>;

  /** From a step to the next stop. Waits for steps that are still being recorded; interrupt() makes it answer at once. */
  go(at: At, motion: Motion): Promise<Stop>;
  interrupt(): Promise<void>;
  setBreakpoints(source: SourceRef, breakpoints: readonly BreakpointSpec[]): Promise<readonly BreakpointInfo[]>;
  /** Lines of that source on which a statement starts, within the range, 1-based. */
  breakpointLines(source: SourceRef, from: number, to: number): Promise<readonly number[]>;
  /** Ids of the finding rules at which continue stops. */
  setFindingFilters(rules: readonly string[]): Promise<void>;
  findingRules(): Promise<readonly { readonly id: string; readonly title: string; readonly description: string }[]>;

  stack(at: At, thread: number): Promise<readonly FrameInfo[]>;
  scopes(at: At, thread: number, level: number): Promise<readonly ScopeInfo[]>;
  variables(at: At, handle: string, start?: number, count?: number): Promise<readonly VariableInfo[]>;
  evaluate(at: At, thread: number, level: number, expression: string): Promise<Evaluated>;
  /** `since` is the step of the stop before; changes are computed between the two. */
  tables(at: At, names?: readonly string[], since?: number): Promise<readonly TableInfo[]>;
  findings(recording: string): Promise<readonly FindingInfo[]>;
  /** Every interrupt as far as it is recorded. */
  interrupts(recording: string): Promise<readonly InterruptInfo[]>;
  result(recording: string, options: { readonly events?: boolean }): Promise<RunResult>;
  /** The text of a source that is on no disk (prelude), or of a file with patches applied. */
  source(tree: string, file: string): Promise<string>;
}
