/**
 * What a scenario can name besides its own words: settings, designs, rules, tables, as the units declare them. Nothing of what
 * runs is loaded for it: the editor checks scenarios with it.
 */
import { FAILURE_MODES } from '../units/failure-modes.js';
import { SETTINGS } from '../units/settings.js';
import { TABLES } from '../units/tables.js';
import type { ColumnSpec } from '../units/types.js';

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

const named = (words: Readonly<Record<string, string>>): NamedWord[] =>
  Object.entries(words).map(([name, help]) => ({ name, help }));

/** A column with the words that may stand for its numbers. */
function columnWord({ name, help, show }: ColumnSpec): ColumnWord {
  if (show.as !== 'words') return { name, help };
  const words = [
    ...Object.entries(show.words).map(([value, word]) => [word, BigInt(value)] as const),
    ...Object.entries(show.also ?? {}).map(([word, value]) => [word, BigInt(value)] as const),
  ];
  return { name, help, words: Object.fromEntries(words) };
}

/** Units that stand in for each other share a table: the first that has it tells of it. */
function tableWords(): TableWord[] {
  const first = TABLES.filter((t, i) => TABLES.findIndex(({ name }) => name === t.name) === i);
  return first.map(({ name, help, rows, columns }) => ({ name, help, key: rows, columns: columns.map(columnWord) }));
}

const settings = SETTINGS.filter(({ recordingOnly }) => !recordingOnly);

export const bundledVocabulary: Vocabulary = {
  settings: settings.map((s) => ({ name: s.key, help: s.help, values: named(s.values), default: s.default })),
  designs: settings.filter(({ designs }) => designs).flatMap(({ values }) => named(values)),
  rules: named(FAILURE_MODES),
  tables: tableWords(),
  functions: [
    { name: 'ioapic_mem_write', help: 'QEMU: a vCPU writes a register of the IOAPIC.' },
    { name: 'ioapic_mem_read', help: 'QEMU: a vCPU reads a register of the IOAPIC.' },
    { name: 'ioapic_set_irq', help: 'QEMU: a line changes at a pin of the IOAPIC.' },
    { name: 'ioapic_service', help: 'QEMU: the IOAPIC delivers what is pending and unmasked.' },
    { name: 'ioapic_update_kvm_routes', help: 'QEMU: the routes of all unmasked pins are rewritten, then committed.' },
    { name: 'ioapic_eoi_broadcast', help: 'QEMU: the end of an interrupt reaches the IOAPIC.' },
    { name: 'vtd_irte_get', help: 'QEMU: a request reads its remapping entry.' },
    {
      name: 'x86_iommu_iec_notify_all',
      help: 'QEMU: the guest invalidated remapping entries; who keeps messages made of them is told.',
    },
    { name: 'kvm_set_irq_routing', help: 'KVM: a new route table replaces the old one.' },
    { name: 'kvm_set_irq', help: 'QEMU and KVM: a GSI is asserted or deasserted.' },
  ],
  architectures: ['x86'],
  irqchips: ['split', 'off', 'kernel'],
  guests: ['scripted', 'linux'],
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
