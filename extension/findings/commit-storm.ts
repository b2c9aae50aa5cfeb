/**
 * F30, a note: writes that change no entry (of the IOAPIC's index register) made QEMU commit all routes, and KVM scan them for every vCPU.
 * Disproved by: commits come after writes of entries only.
 */
import type { EventRecord } from '../recording/recording.js';
import { arg, evidence, found } from './evidence.js';
import type { Rule } from './types.js';

const INDEX_REGISTER = 0;
/** Writes of one entry: two of the index, two of its halves. */
const ENOUGH = 2;

export const commitStorm: Rule = {
  id: 'commit-storm',
  title: 'Routes are committed for nothing',
  description:
    'Each access to the IOAPIC commits all routes, also those that change no entry: costly where guests rewrite many.',
  severity: 'info',
  events: ['ioapic_mem_write', 'kvm_irqchip_commit_routes'],
  start(c) {
    let write: EventRecord | undefined;
    let times = 0;
    return {
      event(e) {
        if (e.name === 'ioapic_mem_write') {
          write = e;
          return undefined;
        }
        const by = write;
        write = undefined;
        if (!by || (arg(by, 0) & 0xff) !== INDEX_REGISTER || ++times !== ENOUGH) return undefined;
        return found(
          commitStorm,
          c,
          e,
          'writes of the IOAPIC index register commit all routes, though they change none',
          [evidence(c, by, 'the index register is written'), evidence(c, e, 'all routes are committed')],
        );
      },
    };
  },
};
