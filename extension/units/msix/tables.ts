/** A device's MSI-X table, with what is pending. */
import type { ColumnSpec, Show, TableSpec } from '../types.js';

const ENTRY = 'pci_device->msix_table[16 * row';

/** A 32-bit register of the entry, little-endian. */
function register(offset: number): string {
  const byte = (i: number): string => `((unsigned)${ENTRY} + ${offset + i}] << ${8 * i})`;
  return [0, 1, 2, 3].map(byte).join(' | ');
}

function column(name: string, title: string, help: string, offset: number, show: Show, bits = ''): ColumnSpec {
  return { name, title, help, of: [`(${register(offset)})${bits}`], show, where: [`${ENTRY} + ${offset}]`] };
}

const HEX: Show = { as: 'hex', digits: 8 };

export const msixTables: readonly TableSpec[] = [
  {
    name: 'msix.table',
    title: 'MSI-X table',
    help: 'The messages of a device, one a vector.',
    rows: 'the vector',
    keyTitle: 'vector',
    count: ['pci_device->msix_entries_nr'],
    columns: [
      column(
        'mask',
        'Mask',
        'Mask bit of the entry; the function has one for all.',
        12,
        {
          as: 'words',
          words: { '0': 'unmasked', '1': 'masked' },
        },
        ' & 1',
      ),
      {
        name: 'pending',
        title: 'Pending',
        help: 'The pending bit: an interrupt came while it was masked.',
        of: ['(pci_device->msix_pba[row / 8] >> (row % 8)) & 1'],
        show: { as: 'words', words: { '0': 'no', '1': 'yes' } },
        where: ['pci_device->msix_pba[row / 8]'],
      },
      column('data', 'Data', 'Data of the message.', 8, HEX),
      column('address-lo', 'Address', 'Low half of the address.', 0, HEX),
      column('address-hi', 'Address high', 'High half of the address.', 4, HEX),
    ],
  },
];
