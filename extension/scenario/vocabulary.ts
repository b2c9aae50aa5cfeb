/**
 * What a scenario can name besides its own words: settings, designs, rules, tables. The units and the findings know these; who
 * runs a scenario can pass its own vocabulary, and the editor and the tests use the bundled one.
 */
export interface Vocabulary {
  readonly settings: readonly SettingWord[];
  /** Designs that `stated` can speak of. */
  readonly designs: readonly NamedWord[];
  /** Ids of finding rules that exist: an expectation about a rule that nobody checks would always hold. */
  readonly rules: readonly NamedWord[];
  readonly tables: readonly TableWord[];
  /** C functions worth offering after `entry`; any other can be named. */
  readonly functions: readonly NamedWord[];
  readonly architectures: readonly string[];
  /** What can be run; the others are words of the language all the same. */
  readonly irqchips: readonly string[];
  readonly guests: readonly string[];
  readonly vcpus: number;
  /** Stimuli of one run, repeats multiplied out. */
  readonly stimuli: number;
}

export interface NamedWord {
  readonly name: string;
  readonly help: string;
}

export interface SettingWord extends NamedWord {
  readonly values: readonly NamedWord[];
  readonly default: string;
}

export interface TableWord extends NamedWord {
  /** What a row's key is: "pin 0 to 23". */
  readonly key: string;
  readonly columns: readonly ColumnWord[];
}

export interface ColumnWord extends NamedWord {
  /** Words for numbers of this column: level is 1. A cell may hold either. */
  readonly words?: Readonly<Record<string, bigint>>;
}

export const deliveryModes: ReadonlyMap<string, bigint> = new Map([
  ['fixed', 0n],
  ['lowest', 1n],
  ['smi', 2n],
  ['nmi', 4n],
  ['init', 5n],
  ['extint', 7n],
]);

const trigger: ColumnWord = { name: 'trigger', help: 'Trigger mode: edge or level.', words: { edge: 0n, level: 1n } };
const destMode: ColumnWord = {
  name: 'dest-mode',
  help: 'Destination mode: physical or logical.',
  words: { physical: 0n, logical: 1n },
};
const delivery: ColumnWord = { name: 'delivery', help: 'Delivery mode.', words: Object.fromEntries(deliveryModes) };
const vector: ColumnWord = { name: 'vector', help: 'Interrupt vector.' };
const dest: ColumnWord = { name: 'dest', help: 'Destination: APIC id or logical mask.' };
const bit: Readonly<Record<string, bigint>> = { no: 0n, yes: 1n };

const routeColumns: readonly ColumnWord[] = [
  { name: 'address', help: 'MSI address.' },
  { name: 'data', help: 'MSI data.' },
  vector,
  dest,
  destMode,
  delivery,
  trigger,
];

export const bundledVocabulary: Vocabulary = {
  settings: [
    {
      name: 'ioapic.route-update',
      help: "When a write to a redirection entry updates KVM's routes: before or after it serves the pin.",
      values: [
        {
          name: 'after-service',
          help: 'Serves the pin first: a pending interrupt leaves through the old route (QEMU 7.2).',
        },
        { name: 'before-service', help: 'Updates and commits the routes first (QEMU 10.0).' },
      ],
      default: 'after-service',
    },
    {
      name: 'kvm.eoi-scan',
      help: 'Which EOIs of a vCPU leave the kernel for the IOAPIC.',
      values: [
        {
          name: 'pending',
          help: 'Vectors that a route gives to this vCPU, or that it still has in IRR or ISR (Linux 6.12).',
        },
        { name: 'route-only', help: 'Only vectors that a route gives to this vCPU (Linux 6.1).' },
      ],
      default: 'pending',
    },
  ],
  designs: [
    { name: 'after-service', help: 'A write to a redirection entry serves the pin first, then updates the routes.' },
    { name: 'before-service', help: 'A write to a redirection entry updates the routes first, then serves the pin.' },
  ],
  rules: [
    {
      name: 'stale-route',
      help: 'An interrupt was delivered through a route that no longer matches its redirection entry.',
    },
  ],
  tables: [
    {
      name: 'ioapic.rte',
      help: "The IOAPIC's redirection table.",
      key: 'the pin, 0 to 23',
      columns: [
        { name: 'entry', help: 'The whole 64-bit entry.' },
        vector,
        delivery,
        destMode,
        { name: 'polarity', help: 'Polarity.', words: { 'active-high': 0n, high: 0n, 'active-low': 1n, low: 1n } },
        { name: 'remote-irr', help: 'Remote IRR.', words: bit },
        { name: 'pending', help: "The pin's bit in the IOAPIC's irr.", words: bit },
        trigger,
        { name: 'mask', help: 'Mask bit.', words: { unmasked: 0n, '-': 0n, masked: 1n, ...bit } },
        dest,
      ],
    },
    { name: 'kvm.routes.qemu', help: 'The routes that QEMU holds for KVM.', key: 'the GSI', columns: routeColumns },
    { name: 'kvm.routes.committed', help: 'The routes that KVM has committed.', key: 'the GSI', columns: routeColumns },
    {
      name: 'lapic.pending',
      help: 'The vectors of each local APIC.',
      key: 'the number of the vCPU',
      columns: [
        { name: 'irr', help: 'Requested, not yet taken.' },
        { name: 'isr', help: 'In service.' },
        { name: 'tmr', help: 'Level-triggered.' },
        { name: 'tpr', help: 'Task priority.' },
      ],
    },
  ],
  functions: [
    { name: 'ioapic_mem_write', help: 'QEMU: a vCPU writes a register of the IOAPIC.' },
    { name: 'ioapic_mem_read', help: 'QEMU: a vCPU reads a register of the IOAPIC.' },
    { name: 'ioapic_set_irq', help: 'QEMU: a line changes at a pin of the IOAPIC.' },
    { name: 'ioapic_service', help: 'QEMU: the IOAPIC delivers what is pending and unmasked.' },
    { name: 'ioapic_update_kvm_routes', help: 'QEMU: the routes of all unmasked pins are rewritten, then committed.' },
    { name: 'ioapic_eoi_broadcast', help: 'QEMU: the end of an interrupt reaches the IOAPIC.' },
    { name: 'kvm_set_irq_routing', help: 'KVM: a new route table replaces the old one.' },
    { name: 'kvm_set_irq', help: 'QEMU and KVM: a GSI is asserted or deasserted.' },
  ],
  architectures: ['x86'],
  irqchips: ['split'],
  guests: ['scripted'],
  vcpus: 8,
  stimuli: 100_000,
};

/** Column names are compared without regard to case, "-" and "_". */
export function plain(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '');
}

export function columnOf(vocabulary: Vocabulary, table: string, column: string): ColumnWord | undefined {
  const words = vocabulary.tables.find(({ name }) => name === table)?.columns;
  return words?.find(({ name }) => plain(name) === plain(column));
}
