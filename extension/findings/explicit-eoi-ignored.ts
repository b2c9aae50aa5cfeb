/**
 * F10: a write to the IOAPIC's EOI register did nothing: version 0x11 has no such register, and it takes 32 bits only. Disproved by: the
 * same write broadcast an EOI.
 */
import type { EventRecord } from '../recording/recording.js';
import { arg, evidence, found, hex } from './evidence.js';
import type { Rule } from './types.js';

const EOI = 0x40;

export const explicitEoiIgnored: Rule = {
  id: 'explicit-eoi-ignored',
  title: 'A write to the EOI register was ignored',
  description:
    'The IOAPIC has no EOI register (version 0x11), or the write was not 32 bits wide: no interrupt was ended.',
  severity: 'warning',
  events: ['ioapic_mem_write', 'ioapic_eoi_broadcast'],
  start(c) {
    let heard = -1;
    return {
      event(e) {
        if (e.name === 'ioapic_eoi_broadcast') {
          heard = e.step;
          return undefined;
        }
        if ((arg(e, 0) & 0xff) !== EOI) return undefined;
        return { later: (end) => (heard > e.step && heard <= end ? undefined : ignored(e)) };
      },
    };

    function ignored(e: EventRecord) {
      const size = arg(e, 2);
      const why = size === 4 ? 'this IOAPIC has no EOI register (version 0x11)' : `it takes 32 bits, not ${8 * size}`;
      return found(explicitEoiIgnored, c, e, `explicit EOI of vector ${hex(arg(e, 3))} ignored: ${why}`, [
        evidence(c, e, `${hex(arg(e, 3))} is written to the EOI register, and no EOI follows`),
      ]);
    }
  },
};
