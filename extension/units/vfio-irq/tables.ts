/** The vectors of a device of VFIO as QEMU carries them. */
import type { ColumnSpec, Show, TableSpec } from '../types.js';

const VECTOR = 'vfio_pci_device->msi_vectors[row]';

const YES_NO: Show = { as: 'words', words: { '0': 'no', '1': 'yes' } };

function line(name: string, title: string, help: string, of: readonly string[]): ColumnSpec {
  return { name, title, help, of, show: YES_NO, where: of };
}

export const vfioIrqTables: readonly TableSpec[] = [
  {
    name: 'vfio.line',
    title: 'Line of the VFIO device in QEMU',
    help: 'The INTx line of a device of VFIO, as QEMU carries it.',
    rows: '0',
    keyTitle: 'line',
    count: ['1'],
    columns: [
      line('kvm', 'In KVM', 'KVM carries it to the guest and back.', ['vfio_pci_device->intx.kvm_accel']),
      line('pending', 'Pending', "QEMU holds the guest's line up until the guest touches the device.", [
        'vfio_pci_device->intx.pending',
      ]),
      line('mapped', 'Mapped', "The guest reaches the device's registers without QEMU.", [
        'vfio_pci_device->intx.mapped',
        'vfio_pci_device->bars[0].region.mmaps[0].mem.enabled',
      ]),
    ],
  },
  {
    name: 'vfio.vectors',
    title: 'Vectors of the VFIO device',
    help: 'The vectors of a device of VFIO, of MSI or MSI-X, as QEMU carries them.',
    rows: 'the vector',
    keyTitle: 'vector',
    count: [
      'vfio_pci_device->pdev->msix_entries_nr',
      'vfio_pci_device->interrupt == VFIO_INT_MSIX ? vfio_pci_device->pdev.msix_entries_nr : vfio_pci_device->nr_vectors',
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
        of: [`${VECTOR}.virq < 0 ? 4294967295u : (unsigned)${VECTOR}.virq`],
        show: { as: 'decimal' },
        where: [`${VECTOR}.virq`],
      },
    ],
  },
];
