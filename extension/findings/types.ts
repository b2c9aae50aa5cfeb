/** What a rule sees and says. Rules read views and events, not structs. */
import type { Statement } from '../cmachine/machine/program.js';
import type { Recording, EventRecord } from '../recording/recording.js';
import type { FailureMode } from '../units/failure-modes.js';
import type { CellRef, TableAt, TablesAsked, Writer } from '../units/views/tables.js';

export type Severity = 'error' | 'warning' | 'info';

/** One sentence that supports a finding, and the step and statement it speaks of. */
export interface Evidence {
  readonly step: number;
  readonly text: string;
  readonly statement: Statement | undefined;
}

export interface Finding {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  /** During the statement that this step completes. */
  readonly step: number;
  readonly message: string;
  readonly statement: Statement | undefined;
  /** In the order of time. */
  readonly evidence: readonly Evidence[];
}

export interface FindingContext {
  readonly recording: Recording;
  /** All tables, or what is asked for of them: rules that look often ask for little. */
  tables(step: number, asked?: TablesAsked): ReadonlyMap<string, TableAt>;
  /** Who made a cell what it is at step `before`. */
  writer(cell: CellRef, before: number): Writer | undefined;
  /** The vCPU that KVM's events name by the id of its local APIC. */
  cpu(apicId: number): number;
  /** The GSI of the irqfd in whose wake-up a step is; undefined: it is in none. */
  irqfd(step: number): number | undefined;
}

/** A look at what has become of an event when the line of the scenario, or the operation, in which it happened is over. */
export interface Later {
  /** `end` is the last step of that line. */
  later(end: number): Finding | undefined;
}

/** One run of one rule: sees the events in order, answers with what it finds. */
export interface RuleRun {
  event(e: EventRecord): Finding | Later | undefined;
}

export interface Rule {
  /** The failure mode's words (DECISIONS 22). */
  readonly id: FailureMode;
  readonly title: string;
  readonly description: string;
  readonly severity: Severity;
  /** Names of the events it wants to see; absent: all. A recording has them by the ten thousand. */
  readonly events?: readonly string[];
  start(c: FindingContext): RuleRun;
}
