/** The vectors of a device of VFIO as QEMU carries them. */
import type { TableSpec } from '../types.js';

const VECTOR = 'vfio_pci_device->msi_vectors[row]';

export const vfioIrqTables: readonly TableSpec[] = [
  {
    name: 'vfio.vectors',
    title: 'Vectors of the VFIO device',
    help: 'The MSI-X vectors of a device of VFIO, as QEMU carries them.',
    rows: 'the vector',
    keyTitle: 'vector',
    count: [
      'vfio_pci_device->pdev->msix_entries_nr',
      'vfio_pci_device->msi_vectors ? vfio_pci_device->pdev.msix_entries_nr : 0',
    ],
    columns: [
      {
        name: 'in-use',
        title: 'In use',
        help: 'The guest has had it unmasked since MSI-X was enabled.',
        of: [`${VECTOR}.use`],
        show: { as: 'words', words: { '0': 'no', '1': 'yes' } },
        where: [`${VECTOR}.use`],
      },
      {
        name: 'virq',
        title: 'GSI',
        help: "The GSI of its route in KVM; 4294967295: none, and QEMU's main loop takes each interrupt.",
        of: [`(unsigned)${VECTOR}.virq`],
        show: { as: 'decimal' },
        where: [`${VECTOR}.virq`],
      },
    ],
  },
];
