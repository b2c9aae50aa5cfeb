/** A device of VFIO in QEMU: hw/vfio/pci.c. */
import type { HostFunction } from '../../cmachine/machine/host.js';
import { bridge } from '../../world/bridge.js';
import { processEventfds } from '../../world/kernel/process.js';
import { setFdHandler } from '../../world/qemu/main-loop.js';
import { clockGetNs, timerDel, timerMod } from '../../world/timers.js';
import { DEVICE_REGISTERS, REGISTERS_SIZE } from '../msix/layout.js';
import type { UnitSpec, Wiring } from '../types.js';
import { vfioIrqCheckout } from './checkout.js';
import { lineOf } from './line.js';
import { probeFailedRealize } from './probe.js';
import { vfioIrqEvents } from './recorded.js';
import { vfioIrqTables } from './tables.js';

export const vfioIrq: UnitSpec = {
  name: 'vfio-irq',
  title: 'A VFIO device in QEMU',
  program: 'QEMU',
  group: 'qemu-pci',
  vfioOnly: true,
  model: {
    files: ['units/vfio-irq/requests.c', 'units/vfio-irq/intx.c', 'units/vfio-irq/model.c'],
    fixture: (o) => {
      const [gsi, kvm] = lineOf(o);
      return [{ function: 'vfio_irq_fixture', args: [gsi, o.irqchip === 'off' ? 0 : kvm] }];
    },
  },
  checkout: vfioIrqCheckout,
  entries: [
    'vfio_pci_write_config',
    'vfio_msi_interrupt',
    'vfio_intx_interrupt',
    'vfio_intx_eoi',
    'vfio_intx_disable',
    'pci_get_msi_message',
    'pci_requester_id',
    'vfio_irq_fixture',
  ],
  boundary: (w) => [
    ...processEventfds(w, 'kvm'),
    setFdHandler(() => w.world),
    bridge('vfio_ioctl_fixture', w.fn('kvm', 'vfio_device_ioctl_fixture'), [{ from: 0 }]),
    line(w),
    { ...timerMod(() => w.world), name: 'timer_mod_ns' },
    timerDel(() => w.world),
    clockGetNs(() => w.world),
  ],
  ignored: {},
  settings: ['vfio-irq.failed-realize'],
  design: { key: 'vfio-irq.failed-realize', file: 'hw/vfio/pci.c', probe: probeFailedRealize },
  // a checkout lays out the device's memory itself
  regions: [
    {
      name: 'vfio-registers',
      base: DEVICE_REGISTERS,
      size: REGISTERS_SIZE,
      ops: 'vfio_region_ops',
      read: 'vfio_registers_read_fixture',
      write: 'vfio_registers_write_fixture',
      opaque: 'vfio_pci_device',
    },
  ],
  tables: vfioIrqTables,
  events: vfioIrqEvents,
  state: [],
  upstream: { files: ['hw/vfio/pci.c'], others: ['hw/vfio/common.c', 'hw/vfio/helpers.c'] },
};

/** The guest's line where QEMU drives it: its own IOAPIC, or KVM's. */
function line(w: Wiring): HostFunction {
  const kernel = bridge('pci_irq_fixture', w.fn('qemu-kvm-routes', 'kvm_set_irq'), [
    { there: w.global('qemu-kvm-routes', 'kvm_state') },
    { from: 0 },
    { from: 1 },
  ]);
  const split = bridge('pci_irq_fixture', w.fn('qemu-ioapic', 'ioapic_set_irq'), [
    { there: w.global('qemu-ioapic', 'ioapics[0]') },
    { from: 0 },
    { from: 1 },
  ]);
  return { name: 'pci_irq_fixture', run: (c) => (w.image('qemu-ioapic') ? split : kernel).run(c) };
}
