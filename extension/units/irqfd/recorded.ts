/** What ftrace of a real host shows of irqfds. Lines: include/trace/events/kvm.h of Linux 6. */
import type { EventSpec } from '../types.js';

const CHIPS = ['PIC master', 'PIC slave', 'IOAPIC'];

export const irqfdEvents: Readonly<Record<string, EventSpec>> = {
  kvm_ack_irq: {
    line: 'irqchip %s pin %u',
    shown: ({ irqchip = 0, pin = 0 }) => [CHIPS[Number(irqchip)] ?? '??', pin],
  },
};
