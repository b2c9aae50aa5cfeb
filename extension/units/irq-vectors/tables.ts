/** Which CPU serves which interrupt of the guest, and what of a move is still open. */
import type { ColumnSpec, Show, TableSpec } from '../types.js';

const DESC = 'fixture_descs[row]';
const VECTOR = `((struct apic_chip_data *)${DESC}->vector_data.chip_data)`;
const PARENT = `((struct apic_chip_data *)${DESC}->irq_data.parent_data->chip_data)`;
const YES_NO: Show = { as: 'words', words: { '0': 'no', '1': 'yes' } };

function column(name: string, title: string, help: string, of: (apicd: string) => string, show: Show): ColumnSpec {
  const expressions = [PARENT, VECTOR].map(of);
  return { name, title, help, of: expressions, show, where: expressions };
}

export const irqVectorsTables: readonly TableSpec[] = [
  {
    name: 'guest.vectors',
    title: "The guest's vectors",
    help: 'The CPU and vector that each interrupt of the guest has, and the move that is under way.',
    rows: 'the interrupt, 0 to 63',
    keyTitle: 'IRQ',
    count: ['sizeof(fixture_descs) / sizeof(fixture_descs[0])'],
    present: [`${DESC} != 0`],
    columns: [
      column('cpu', 'CPU', 'The CPU that serves it.', (a) => `${a}->cpu`, { as: 'decimal' }),
      column('vector', 'Vector', 'Its vector there.', (a) => `${a}->vector`, { as: 'hex', digits: 2 }),
      column(
        'moving',
        'Moving',
        'The entry is rewritten and no interrupt has come to the new CPU yet: the old vector stays live.',
        (a) => `${a}->move_in_progress`,
        YES_NO,
      ),
      column('old-cpu', 'Old CPU', 'The CPU that it moves away from.', (a) => `${a}->prev_cpu`, { as: 'decimal' }),
      column(
        'old-vector',
        'Old vector',
        'Its vector there until that is freed; 00: there is none.',
        (a) => `${a}->prev_vector`,
        { as: 'hex', digits: 2 },
      ),
      {
        name: 'asked',
        title: 'Move asked',
        help: 'Another CPU was asked for: the next interrupt moves it.',
        of: [`(${DESC}->irq_common_data.state_use_accessors >> 8) & 1`],
        show: YES_NO,
        where: [`${DESC}->irq_common_data.state_use_accessors`],
      },
    ],
  },
];
