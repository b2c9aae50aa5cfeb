/** A device of VFIO from a checkout: hw/vfio/pci.c with the functions that it shares with other devices of VFIO. */
import { qemuProfile } from '../../cmachine/preprocess/profiles/qemu.js';
import { bridge } from '../../world/bridge.js';
import { qemuLocks } from '../../world/qemu/locks.js';
import { qemuProgram } from '../../world/qemu/program.js';
import { DEVICE_FD, ioctl } from '../kvm-routes/ioctl.js';
import { DEVICE_BAR } from '../msix/layout.js';
import { deviceOf } from '../msix/unit.js';
import type { CheckoutSource } from '../types.js';
import { lineOf } from './line.js';

/** Where the requests to the host's device are made: in QEMU 7.2 among what is common to all devices of VFIO. */
const SHARED = ['hw/vfio/helpers.c', 'hw/vfio/common.c'] as const;

export const vfioIrqCheckout: CheckoutSource = {
  files: ['hw/vfio/pci.c'],
  also: [SHARED],
  profile: (tree, prelude) => qemuProfile(tree, prelude, 'x86_64'),
  fixtureFile: 'units/vfio-irq/fixture.c',
  services: ['world/qemu/qom.c', 'world/qemu/thread.c', 'world/qemu/memory-region.c'],
  fixtureParts: ({ files }) =>
    files.read('hw/vfio/pci.h')?.includes('noresize') === true ? ['units/vfio-irq/fixture-resize.c'] : [],
  fixture: (o) => [
    { function: 'vfio_irq_fixture', args: [DEVICE_FD, ...deviceOf(o), DEVICE_BAR, ...lineOf(o)] },
    { function: 'vfio_msix_resize_fixture', args: [], ifThere: true },
  ],
  assumptions: [
    "hw/pci/pci.c is not executed: configuration space, the bus's line and its way to the IOAPIC are the fixture's",
    "the host's configuration space (vfio_pci_config.c) passes DisINTx on and holds back nothing that the guest writes",
  ],
  boundary: (w) => [
    ...qemuProgram(() => w.events),
    ...qemuLocks(w),
    ioctl(w),
    bridge('vfio_disintx_fixture', w.fn('kvm', 'vfio_disintx_fixture'), [{ from: 0 }]),
  ],
};
