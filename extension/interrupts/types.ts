/** One interrupt followed across layers. */
import type { Statement } from '../cmachine/machine/program.js';
import type { EventRecord, Recording } from '../recording/recording.js';
import type { MachineOptions } from '../units/types.js';
import type { TableAt, TablesAsked } from '../units/views/tables.js';

/** Layers in the order in which an interrupt crosses them. */
export const LAYERS = [
  'device line',
  'MSI-X entry',
  'message',
  'IOAPIC',
  'remapping',
  'GSI route',
  'irqfd',
  'local APIC',
  'CPU',
  'handler',
  'EOI',
  'resample',
] as const;

export type LayerName = (typeof LAYERS)[number];

/** One layer crossed; or where it became one with another interrupt; or where nothing came, as the recording shows. */
export interface Hop {
  readonly layer: LayerName;
  readonly kind: 'hop' | 'coalesced' | 'hole';
  /** During the statement that this step completes. */
  readonly step: number;
  readonly actor: number;
  readonly text: string;
  readonly statement: Statement | undefined;
}

/**
 * ended: its EOI is done, at every layer that held it. coalesced: another one, `with`, stands for it. withdrawn: its line dropped before
 * it was sent. lost: a hole that nothing can fill any more. open: on its way, or in service, when the recording ended.
 */
export interface End {
  readonly how: 'ended' | 'coalesced' | 'withdrawn' | 'lost' | 'open';
  /** The step that ended it; absent while open. */
  readonly step?: number;
  readonly text: string;
  readonly with?: number;
}

export interface Interrupt {
  /** From 1, in the order of their causes. */
  readonly id: number;
  readonly cause: string;
  readonly hops: readonly Hop[];
  readonly end: End;
}

/** What following interrupts needs to know of a run. */
export interface Followed {
  readonly recording: Recording;
  readonly irqchip: MachineOptions['irqchip'];
  /** All tables, or what is asked for of them. */
  tables(step: number, asked?: TablesAsked): ReadonlyMap<string, TableAt>;
  /** The vCPU that KVM's events name by the id of its local APIC. */
  cpu(apicId: number): number;
  /** The GSI of the irqfd in whose wake-up a step is; undefined: it is in none. */
  irqfd(step: number): number | undefined;
  /** The line of the scenario that was played at a step, in its own words. */
  stimulus(step: number): string;
}

/** A layer: what each of its events means for the interrupts under way. */
export interface Layer<Flow> {
  readonly events: Readonly<Record<string, (flow: Flow, e: EventRecord) => void>>;
}
