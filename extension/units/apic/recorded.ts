/** What logs and the monitor of a real QEMU show of its local APICs. Lines: hw/intc/trace-events of QEMU 7.2. */
import type { EventSpec, StateSpec } from '../types.js';

const APIC = 'local_apics[row]';

export const apicEvents: Readonly<Record<string, EventSpec>> = {
  apic_report_irq_delivered: { line: 'coalescing %d', aliases: ['kvm_report_irq_delivered'] },
  apic_deliver_irq: { line: 'dest %d dest_mode %d delivery_mode %d vector %d trigger_mode %d' },
  apic_mem_readl: { line: '0x%lx = 0x%08x' },
  apic_mem_writel: { line: '0x%lx = 0x%08x' },
  // since QEMU 9.1, in place of the two above: bits 11:4 of the address, and MSRs too
  apic_register_read: { line: 'register 0x%02x = 0x%lx' },
  apic_register_write: { line: 'register 0x%02x = 0x%lx' },
};

function vectors(name: string): StateSpec {
  return {
    key: `lapic#.${name}`,
    rows: 'vcpus',
    of: [`${APIC}->${name}[word]`],
    form: { as: 'vectors', words: 8, level: [`${APIC}->tmr[word]`] },
  };
}

function register(name: string, expression: string, digits: number): StateSpec {
  return { key: `lapic#.${name}`, rows: 'vcpus', of: [expression], form: { as: 'hex', digits } };
}

export const apicState: readonly StateSpec[] = [
  vectors('irr'),
  vectors('isr'),
  register('tpr', `${APIC}->tpr`, 2),
  register('ldr', `${APIC}->log_dest`, 2),
  register('spiv', `${APIC}->spurious_vec`, 8),
];
