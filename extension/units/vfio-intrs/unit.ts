/** Interrupts of a device that a process has, in the host kernel: drivers/vfio/pci/vfio_pci_intrs.c. */
import { bridge } from '../../world/bridge.js';
import { copyFromUser } from '../../world/kernel-memory.js';
import { beyond } from '../../world/qemu/beyond.js';
import { kvmCheckout } from '../kvm-x86-irq/checkout.js';
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
  checkout: {
    ...kvmCheckout(['drivers/vfio/virqfd.c', 'drivers/vfio/pci/vfio_pci_intrs.c']),
    fixtureFile: 'units/vfio-intrs/fixture.c',
    fixtureParts: ({ files }) => {
      const resizes = files.read('include/linux/vfio_pci_core.h')?.includes('has_dyn_msix') === true;
      return [`units/vfio-intrs/${resizes ? 'fixture-resize.c' : 'fixture-fixed.c'}`];
    },
    fixture: () => [
      { function: 'vfio_virqfd_init', args: [] },
      { function: 'vfio_intrs_fixture', args: [0] },
      { function: 'vfio_intrs_resize_fixture', args: [], ifThere: true },
    ],
    ignored: {
      irq_bypass_register_producer: 'no device posts its interrupts: nobody would be found',
      irq_bypass_unregister_producer: 'no device posts its interrupts: nobody would be found',
      synchronize_irq: 'a handler of the host is never halfway when something else runs',
      irq_modify_status: 'the line is masked in the device (PCI 2.3)',
      get_cached_msi_msg: 'what the device writes in the host is no part of the machine',
      pci_write_msi_msg: 'what the device writes in the host is no part of the machine',
      _dev_info: 'said only where a producer is refused',
    },
    boundary: (w) => [
      ...beyond('devices without DisINTx', ['disable_irq_nosync', 'enable_irq']),
      ...beyond('vectors beyond those that were allocated', ['pci_msix_alloc_irq_at']),
      ...beyond('errors and requests of a device', ['vfio_pci_eventfd_replace_locked']),
      // an inline function of <linux/pci.h> in older kernels
      bridge('pci_alloc_irq_vectors', w.fn('kvm', 'pci_alloc_irq_vectors_affinity'), [
        { from: 0 },
        { from: 1 },
        { from: 2 },
        { from: 3 },
        { value: 0 },
      ]),
    ],
  },
  entries: [
    'vfio_pci_set_irqs_ioctl',
    'vfio_device_ioctl_fixture',
    'vfio_irq_info_fixture',
    'vfio_disintx_fixture',
    'vfio_reset_fixture',
    'vfio_msix_hardware_fixture',
    'vfio_intx_hardware_fixture',
    'vfio_intrs_fixture',
  ],
  boundary: () => [copyFromUser('copy_from_user')],
  unlessDefined: ['pci_msix_alloc_irq_at'],
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
