/** Interrupts of a device that a process has, in the host kernel: drivers/vfio/pci/vfio_pci_intrs.c. */
import { copyFromUser } from '../../world/kernel-memory.js';
import type { UnitSpec } from '../types.js';
import { probeIntxEnable } from './probe.js';
import { vfioIntrsTables } from './tables.js';

/** Designs of the model by their number in model.h. */
const INTX_ENABLE = ['resync', 'keep'];

export const vfioIntrs: UnitSpec = {
  name: 'vfio-intrs',
  title: "VFIO's interrupts in the host kernel",
  program: 'host Linux',
  group: 'kvm',
  vfioOnly: true,
  model: {
    files: ['units/vfio-intrs/model.c'],
    fixture: (o) => [
      { function: 'vfio_intrs_fixture', args: [INTX_ENABLE.indexOf(o.settings['vfio-intrs.intx-enable'] ?? '')] },
    ],
  },
  entries: [
    'vfio_pci_set_irqs_ioctl',
    'vfio_device_ioctl_fixture',
    'vfio_disintx_fixture',
    'vfio_reset_fixture',
    'vfio_msix_hardware_fixture',
    'vfio_intx_hardware_fixture',
    'vfio_intrs_fixture',
  ],
  boundary: () => [copyFromUser('copy_from_user')],
  ignored: {},
  assumptions: [
    "the device's line is its own in the host, and it has DisINTx (PCI 2.3)",
    'no interrupt of the device is posted: there is no hardware for it',
  ],
  settings: ['vfio-intrs.intx-enable'],
  design: {
    key: 'vfio-intrs.intx-enable',
    file: 'drivers/vfio/pci/vfio_pci_intrs.c',
    probe: probeIntxEnable,
  },
  regions: [],
  tables: vfioIntrsTables,
  events: {},
  state: [],
  upstream: { files: ['drivers/vfio/pci/vfio_pci_intrs.c'], others: ['drivers/vfio/virqfd.c'] },
};
