/** What ftrace of a real host shows of KVM's routes. Lines: include/trace/events/kvm.h of Linux 6. */
import type { EventSpec } from '../types.js';

export const kvmIrqchipEvents: Readonly<Record<string, EventSpec>> = {
  kvm_set_irq: { line: 'gsi %u level %d source %d' },
};
