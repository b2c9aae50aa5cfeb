/** A device's MSI capability. */
import type { TableSpec } from '../types.js';

const AT = 'pci_device->config[pci_device->msi_cap + ';

/** Bytes of a register, little-endian. */
function register(offset: number, bytes: number): string {
  return Array.from({ length: bytes }, (_, i) => `((unsigned)${AT}${offset + i}] << ${8 * i})`).join(' | ');
}

export const msiTables: readonly TableSpec[] = [
  {
    name: 'msi.vectors',
    title: 'MSI vectors',
    help: 'The vectors of a device that share one message.',
    rows: 'the vector',
    keyTitle: 'vector',
    count: [`1 << (((${register(2, 2)}) >> 1) & 7)`],
    columns: [
      {
        name: 'mask',
        title: 'Mask',
        help: 'Mask bit of the vector.',
        of: [`((${register(16, 4)}) >> row) & 1`],
        show: { as: 'words', words: { '0': 'unmasked', '1': 'masked' } },
        where: [`${AT}16]`],
      },
      {
        name: 'pending',
        title: 'Pending',
        help: 'Pending bit of the vector.',
        of: [`((${register(20, 4)}) >> row) & 1`],
        show: { as: 'words', words: { '0': 'no', '1': 'yes' } },
        where: [`${AT}20]`],
      },
    ],
  },
];
