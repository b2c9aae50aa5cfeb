/**
 * F29: an entry is delivered by the PIC's vector (ExtINT), and every refresh of the routes reads that vector, which acknowledges an interrupt
 * of the PIC that nobody then delivers. Disproved by: no entry has that mode when the routes are committed.
 */
import type { EventRecord } from '../recording/recording.js';
import { arg, evidence, found } from './evidence.js';
import type { Rule } from './types.js';

const [WINDOW, FIRST_ENTRY, LAST_ENTRY, EXTINT] = [0x10, 0x10, 0x3f, 7];

export const extintParsedTwice: Rule = {
  id: 'extint-parsed-twice',
  title: 'Refreshing routes acknowledges the PIC',
  description:
    'With an ExtINT entry each refresh of the routes reads the PIC: an interrupt that is pending there gets lost.',
  severity: 'warning',
  events: ['ioapic_mem_write', 'kvm_irqchip_commit_routes'],
  start(c) {
    const extint = new Map<number, EventRecord>();
    const told = new Set<number>();
    return {
      event(e) {
        if (e.name === 'ioapic_mem_write') {
          const [address, index, size, value] = [arg(e, 0) & 0xff, arg(e, 1), arg(e, 2), arg(e, 3)];
          if (address !== WINDOW || size !== 4 || index < FIRST_ENTRY || index > LAST_ENTRY || (index & 1) !== 0)
            return undefined;
          const pin = (index - FIRST_ENTRY) >> 1;
          if (((value >> 8) & 7) === EXTINT) extint.set(pin, e);
          else extint.delete(pin);
          return undefined;
        }
        for (const [pin, written] of extint) {
          if (told.has(pin)) continue;
          told.add(pin);
          return found(extintParsedTwice, c, e, `entry ${pin} is ExtINT: refreshing the routes read the PIC's vector`, [
            evidence(c, written, `entry ${pin} gets delivery mode ExtINT`),
            evidence(
              c,
              e,
              `the routes are committed; each entry was decoded for it, entry ${pin} with an acknowledge of the PIC`,
            ),
          ]);
        }
        return undefined;
      },
    };
  },
};
