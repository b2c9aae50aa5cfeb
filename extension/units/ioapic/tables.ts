/** The IOAPIC's redirection table. Fields: Intel 82093AA, section 3.2.4; IOAPIC_REDTBL. */
import type { ColumnSpec, Show, TableSpec } from '../types.js';

const ENTRY = 'ioapics[0]->ioredtbl[row]';

const YES_NO: Show = { as: 'words', words: { '0': 'no', '1': 'yes' } };

export const DELIVERY_MODES: Show = {
  as: 'words',
  words: { '0': 'fixed', '1': 'lowest', '2': 'smi', '4': 'nmi', '5': 'init', '7': 'extint' },
};
export const TRIGGER_MODES: Show = { as: 'words', words: { '0': 'edge', '1': 'level' } };
export const DEST_MODES: Show = { as: 'words', words: { '0': 'physical', '1': 'logical' } };

function field(name: string, title: string, shift: number, width: number, show: Show): ColumnSpec {
  const mask = `0x${(2 ** width - 1).toString(16)}`;
  return { name, title, of: [`(${ENTRY} >> ${shift}) & ${mask}`], show, where: [ENTRY] };
}

export const redirectionTable: TableSpec = {
  name: 'ioapic.rte',
  title: 'Redirection entries',
  keyTitle: 'pin',
  count: ['24'],
  columns: [
    { name: 'entry', title: 'Entry', of: [ENTRY], show: { as: 'hex', digits: 16 }, where: [ENTRY] },
    field('vector', 'Vector', 0, 8, { as: 'hex', digits: 2 }),
    field('dest', 'Dest', 56, 8, { as: 'decimal' }),
    // What decides comes first: there is rarely room for all of them at once.
    field('mask', 'Mask', 16, 1, { as: 'words', words: { '0': 'unmasked', '1': 'masked' } }),
    field('remote-irr', 'Remote IRR', 14, 1, YES_NO),
    {
      name: 'pending',
      title: 'Pending',
      of: ['(ioapics[0]->irr >> row) & 1'],
      show: YES_NO,
      where: ['ioapics[0]->irr'],
    },
    field('trigger', 'Trigger', 15, 1, TRIGGER_MODES),
    field('delivery', 'Delivery', 8, 3, DELIVERY_MODES),
    field('dest-mode', 'Dest mode', 11, 1, DEST_MODES),
    field('polarity', 'Polarity', 13, 1, { as: 'words', words: { '0': 'active-high', '1': 'active-low' } }),
  ],
};
