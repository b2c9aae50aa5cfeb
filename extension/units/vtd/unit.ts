/** QEMU's VT-d, as far as interrupts go: hw/i386/intel_iommu.c with x86-iommu.c. */
import { textAt } from '../../cmachine/expressions/format.js';
import type { HostFunction } from '../../cmachine/machine/host.js';
import { bridge } from '../../world/bridge.js';
import { dmaMemory } from '../../world/guest-memory.js';
import type { UnitSpec, Wiring } from '../types.js';
import { toldOfRoutes, vtdCheckout } from './checkout.js';
import { messages } from './messages.js';
import { vtdEvents, vtdState } from './recorded.js';
import { vtdTables } from './tables.js';
import { viewFunctions } from './views.js';

export const VTD_BASE = 0xfed90000;

export const vtd: UnitSpec = {
  name: 'vtd',
  title: "QEMU's VT-d interrupt remapping",
  program: 'QEMU',
  group: 'qemu-vtd',
  model: {
    files: ['units/vtd/registers.c', 'units/vtd/model.c'],
    fixture: (o) => [
      {
        function: 'vtd_fixture',
        args: [o.irqchip === 'split' ? 1 : 0, toldOfRoutes(o) ? 1 : 0, o.settings['vtd.faults'] === 'recorded' ? 1 : 0],
      },
    ],
  },
  checkout: vtdCheckout,
  entries: [
    'vtd_mem_read',
    'vtd_mem_write',
    'vtd_mem_ir_write',
    'vtd_int_remap',
    'vtd_fixture',
    'vtd_store_fixture',
    'vtd_route_fixture',
  ],
  boundary: (w) => [
    messages('apic_send_msi', w),
    ...invalidated(w),
    ...viewFunctions(w),
    dmaMemory('dma_memory_read', { buffer: 2, bytes: 3, write: false }, () => w.world.memory),
    dmaMemory('dma_memory_write', { buffer: 2, bytes: 3, write: true }, () => w.world.memory),
    {
      name: 'vtd_not_modelled',
      run: (c) =>
        c.machine.stop(
          `the model of VT-d has no ${textAt(c.machine, c.num(0)) ?? ''}`,
          'Leave it out, or run from a checkout of QEMU.',
        ),
    },
  ],
  ignored: {},
  settings: ['vtd.faults'],
  regions: [
    {
      name: 'vtd',
      base: VTD_BASE,
      size: 0x1000,
      ops: 'vtd_mem_ops',
      read: 'vtd_mem_read',
      write: 'vtd_mem_write',
      opaque: 'intel_iommu',
    },
  ],
  tables: vtdTables,
  events: vtdEvents,
  state: vtdState,
  upstream: {
    files: ['hw/i386/intel_iommu.c', 'hw/i386/x86-iommu.c'],
    others: ['hw/i386/intel_iommu_internal.h', 'include/hw/i386/intel_iommu.h'],
  },
};

/** Those who made copies of remapping entries: the IOAPIC, and who keeps the routes of devices. */
function invalidated(w: Wiring): readonly HostFunction[] {
  const range = [{ from: 1 }, { from: 2 }, { from: 3 }];
  return [
    bridge('ioapic_iec_notifier', w.fn('qemu-ioapic', 'ioapic_iec_notifier'), [
      { there: w.global('qemu-ioapic', 'ioapics[0]') },
      ...range,
    ]),
    bridge('kvm_routes_iec_notifier', w.fn('qemu-kvm-routes', 'kvm_routes_iec_fixture'), range),
  ];
}
