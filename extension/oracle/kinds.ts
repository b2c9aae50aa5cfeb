/** Kinds of transcripts: which machine they were recorded on, and what of it was written down. */
import type { ProgramName } from '../units/types.js';
import type { ShownEvent } from './event-lines.js';

export interface Stream {
  /** The field of an operation that holds the lines. */
  readonly field: 'trace' | 'kvm';
  readonly program: ProgramName;
  /** Which events the recorder had switched on. */
  readonly recorded: RegExp;
  /** Those of the recorded events that say the same on every run. */
  readonly telling?: (events: readonly ShownEvent[]) => readonly ShownEvent[];
}

export interface TranscriptKind {
  readonly name: string;
  readonly irqchip: 'off' | 'split';
  readonly iommu?: 'vtd';
  /** Settings of the models that the recorded machine had. */
  readonly settings: Readonly<Record<string, string>>;
  /** Firmware had enabled the local APICs: software-enabled, logical destination 1 << n, flat. */
  readonly lapicsEnabled: boolean;
  readonly streams: readonly Stream[];
}

const LEVEL = 1;

/**
 * A scan for EOIs logs a kvm_msi_set_irq for each route, when and how often depends on timing; one that is a delivery directly
 * follows its kvm_set_irq. Falling edges of a route do nothing, and the recorded kernels leave them out.
 */
function deliveries(events: readonly ShownEvent[]): readonly ShownEvent[] {
  const raised = (e: ShownEvent | undefined): boolean => e?.name === 'kvm_set_irq' && e.values[LEVEL] === 1n;
  return events.filter((e, i) => {
    if (e.name === 'kvm_set_irq') return raised(e);
    return e.name !== 'kvm_msi_set_irq' || raised(events[i - 1]);
  });
}

export const KINDS: readonly TranscriptKind[] = [
  {
    name: 'ioapic',
    irqchip: 'off',
    settings: {},
    lapicsEnabled: false,
    streams: [{ field: 'trace', program: 'QEMU', recorded: /^(ioapic|apic)_/ }],
  },
  {
    name: 'apic',
    irqchip: 'off',
    settings: {},
    lapicsEnabled: true,
    streams: [{ field: 'trace', program: 'QEMU', recorded: /^(ioapic|apic)_/ }],
  },
  {
    name: 'vtd',
    irqchip: 'off',
    iommu: 'vtd',
    settings: { 'vtd.faults': 'dropped' },
    lapicsEnabled: false,
    streams: [{ field: 'trace', program: 'QEMU', recorded: /^(ioapic|apic|vtd)_/ }],
  },
  {
    name: 'kvm-split',
    irqchip: 'split',
    settings: { 'kvm.eoi': 'at-injection' },
    lapicsEnabled: true,
    streams: [
      { field: 'trace', program: 'QEMU', recorded: /^(ioapic|kvm_irqchip)_/ },
      { field: 'kvm', program: 'host Linux', recorded: /^kvm_/, telling: deliveries },
    ],
  },
];
