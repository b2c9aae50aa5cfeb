/**
 * F28, a note: an entry says that its line is active low, and no controller here looks at that: a level of 1 always means asserted.
 * Disproved by: nothing; it is how the models of QEMU and KVM are.
 */
import { arg, evidence, found } from './evidence.js';
import type { Rule } from './types.js';

const [WINDOW, FIRST_ENTRY, LAST_ENTRY, ACTIVE_LOW, MASKED] = [0x10, 0x10, 0x3f, 1 << 13, 1 << 16];

export const polarityIgnored: Rule = {
  id: 'polarity-ignored',
  title: 'Polarity has no effect',
  description: 'A redirection entry was set to active low: it is stored, and nothing looks at it.',
  severity: 'info',
  events: ['ioapic_mem_write'],
  start(c) {
    const told = new Set<number>();
    return {
      event(e) {
        const [address, index, size, value] = [arg(e, 0) & 0xff, arg(e, 1), arg(e, 2), arg(e, 3)];
        if (address !== WINDOW || size !== 4 || index < FIRST_ENTRY || index > LAST_ENTRY || (index & 1) !== 0)
          return undefined;
        const pin = (index - FIRST_ENTRY) >> 1;
        if ((value & ACTIVE_LOW) === 0 || (value & MASKED) !== 0 || told.has(pin)) return undefined;
        told.add(pin);
        return found(
          polarityIgnored,
          c,
          e,
          `entry ${pin} says active low, which has no effect: a raised line is asserted`,
          [evidence(c, e, `0x${value.toString(16)} is written to entry ${pin}: bit 13 is stored only`)],
        );
      },
    };
  },
};
