/** QEMU's userspace local APIC, for machines without an in-kernel irqchip. */
import { bridge } from '../../world/bridge.js';
import type { UnitSpec } from '../types.js';
import { apicEvents, apicState } from './recorded.js';
import { apicTables } from './tables.js';

export const apic: UnitSpec = {
  name: 'apic',
  title: "QEMU's local APICs",
  program: 'QEMU',
  group: 'qemu-apic',
  model: {
    files: ['units/apic/model.c'],
    fixture: (o) => Array.from({ length: o.vcpus }, (_, i) => ({ function: 'apic_fixture', args: [i] })),
  },
  entries: [
    'apic_send_msi',
    'apic_mem_write',
    'apic_mem_read',
    'apic_get_interrupt',
    'apic_fixture',
    'apic_enable_fixture',
  ],
  boundary: (w) => [
    bridge('ioapic_eoi_broadcast', w.fn('qemu-ioapic', 'ioapic_eoi_broadcast'), [{ from: 0 }]),
    { name: 'cpu_get_current_apic_index', run: (c) => w.world.accessing.get(c.machine) },
  ],
  ignored: {},
  settings: [],
  regions: [],
  tables: apicTables,
  events: apicEvents,
  state: apicState,
  upstream: { files: ['hw/intc/apic.c'], others: ['hw/intc/apic_common.c'] },
};
