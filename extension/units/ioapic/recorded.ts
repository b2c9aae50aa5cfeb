/** What logs and the monitor of a real QEMU show of its IOAPIC. Lines: hw/intc/trace-events of QEMU 7.2 and 10.0. */
import type { EventSpec, StateSpec } from '../types.js';

export const ioapicEvents: Readonly<Record<string, EventSpec>> = {
  ioapic_set_remote_irr: { line: 'set remote irr for pin %d' },
  ioapic_clear_remote_irr: { line: 'clear remote irr for pin %d vector %d' },
  ioapic_eoi_broadcast: { line: 'EOI broadcast for vector %d' },
  ioapic_eoi_delayed_reassert: { line: 'delayed reassert on EOI broadcast for vector %d' },
  ioapic_mem_read: { line: 'ioapic mem read addr 0x%x regsel: 0x%x size 0x%x retval 0x%x' },
  ioapic_mem_write: { line: 'ioapic mem write addr 0x%x regsel: 0x%x size 0x%x val 0x%x' },
  ioapic_set_irq: { line: 'vector: %d level: %d' },
};

export const ioapicState: readonly StateSpec[] = [
  { key: 'rte#', rows: 24, of: ['ioapics[0]->ioredtbl[row]'], form: { as: 'hex', digits: 16 } },
  { key: 'irr', of: ['ioapics[0]->irr'], form: { as: 'bits' } },
  { key: 'id', of: ['ioapics[0]->id'], form: { as: 'hex', digits: 2 } },
  { key: 'ver', of: ['ioapics[0]->version'], form: { as: 'hex', digits: 2 } },
  { key: 'sel', of: ['ioapics[0]->ioregsel'], form: { as: 'hex', digits: 2 } },
];
