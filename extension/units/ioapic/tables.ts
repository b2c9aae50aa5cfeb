/** The IOAPIC's redirection table. Fields: Intel 82093AA, section 3.2.4; IOAPIC_REDTBL. */
import type { ColumnSpec, Show, TableSpec } from '../types.js';

const YES_NO: Show = { as: 'words', words: { '0': 'no', '1': 'yes' } };
const MASK: Show = { as: 'words', words: { '0': 'unmasked', '1': 'masked' }, also: { '-': 0, no: 0, yes: 1 } };
const POLARITY: Show = { as: 'words', words: { '0': 'active-high', '1': 'active-low' }, also: { high: 0, low: 1 } };

const FORMAT: Show = { as: 'words', words: { '0': 'compatible', '1': 'remappable' } };

export const DELIVERY_MODES: Show = {
  as: 'words',
  words: { '0': 'fixed', '1': 'lowest', '2': 'smi', '4': 'nmi', '5': 'init', '7': 'extint' },
};
export const TRIGGER_MODES: Show = { as: 'words', words: { '0': 'edge', '1': 'level' } };
export const DEST_MODES: Show = { as: 'words', words: { '0': 'physical', '1': 'logical' } };

/** Over two lvalues: an entry's 64 bits by `row`, and the bitmap of pins that are pending. */
export function redirectionTable(entry: string, irr: string): TableSpec {
  const field = (name: string, title: string, help: string, shift: number, width: number, show: Show): ColumnSpec => {
    const mask = `0x${(2 ** width - 1).toString(16)}`;
    return { name, title, help, of: [`(${entry} >> ${shift}) & ${mask}`], show, where: [entry] };
  };
  return {
    name: 'ioapic.rte',
    title: 'Redirection entries',
    help: "The IOAPIC's redirection table.",
    rows: 'the pin, 0 to 23',
    keyTitle: 'pin',
    count: ['24'],
    columns: [
      {
        name: 'entry',
        title: 'Entry',
        help: 'The whole 64-bit entry.',
        of: [entry],
        show: { as: 'hex', digits: 16 },
        where: [entry],
      },
      field('vector', 'Vector', 'Interrupt vector.', 0, 8, { as: 'hex', digits: 2 }),
      field('dest', 'Dest', 'Destination: APIC id or logical mask.', 56, 8, { as: 'decimal' }),
      // What decides comes first: there is rarely room for all of them at once.
      field('mask', 'Mask', 'Mask bit.', 16, 1, MASK),
      field('remote-irr', 'Remote IRR', 'Remote IRR.', 14, 1, YES_NO),
      {
        name: 'pending',
        title: 'Pending',
        help: "The pin's bit in the IOAPIC's irr.",
        of: [`(${irr} >> row) & 1`],
        show: YES_NO,
        where: [irr],
      },
      field('trigger', 'Trigger', 'Trigger mode: edge or level.', 15, 1, TRIGGER_MODES),
      field('delivery', 'Delivery', 'Delivery mode.', 8, 3, DELIVERY_MODES),
      field('dest-mode', 'Dest mode', 'Destination mode: physical or logical.', 11, 1, DEST_MODES),
      field('format', 'Format', 'What it names: a destination, or an entry of the remapping table.', 48, 1, FORMAT),
      field('polarity', 'Polarity', 'Polarity.', 13, 1, POLARITY),
    ],
  };
}

export const ioapicTables: readonly TableSpec[] = [redirectionTable('ioapics[0]->ioredtbl[row]', 'ioapics[0]->irr')];
