/** QEMU's userspace local APIC, for machines without an in-kernel irqchip. */
import { bridge } from '../../world/bridge.js';
import type { TableSpec, UnitSpec } from '../types.js';
import { apicEvents, apicState } from './recorded.js';

const APIC = 'local_apics[row]';

function vectors(name: string, title: string, register: string): TableSpec['columns'][number] {
  return {
    name,
    title,
    of: [`${APIC}->${register}[word]`],
    show: { as: 'vectors', count: 8 },
    where: [`${APIC}->${register}`],
  };
}

const pending: TableSpec = {
  name: 'lapic.pending',
  title: 'Local APICs (QEMU)',
  keyTitle: 'vCPU',
  count: ['8'],
  present: [`${APIC} != 0`],
  columns: [
    vectors('irr', 'IRR', 'irr'),
    vectors('isr', 'ISR', 'isr'),
    vectors('tmr', 'TMR', 'tmr'),
    { name: 'tpr', title: 'TPR', of: [`${APIC}->tpr`], show: { as: 'hex', digits: 2 }, where: [`${APIC}->tpr`] },
  ],
};

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
  tables: [pending],
  events: apicEvents,
  state: apicState,
  upstream: { files: ['hw/intc/apic.c'], others: ['hw/intc/apic_common.c'] },
};
