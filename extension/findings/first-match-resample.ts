/**
 * F21: with the IOAPIC in QEMU two resample eventfds wait for the ends of one GSI. QEMU signals the first that it finds, which is the one
 * that came last; the other device waits for ever. Disproved by: only one eventfd waits for that GSI.
 */
import type { EventRecord } from '../recording/recording.js';
import { arg, evidence, found } from './evidence.js';
import type { Rule } from './types.js';

export const firstMatchResample: Rule = {
  id: 'first-match-resample',
  title: 'One of two resample eventfds is signalled',
  description:
    'Two resample eventfds wait for the end of interrupts of one GSI, and QEMU signals one: the other device is dead.',
  severity: 'error',
  events: ['irqfd_notifier', 'kvm_resample_fd_notify'],
  start(c) {
    /** Who waits, by GSI, newest first. */
    const waiting = new Map<number, EventRecord[]>();
    const told = new Set<number>();
    return {
      event(e) {
        if (e.name === 'irqfd_notifier') {
          register(e);
          return undefined;
        }
        const gsi = arg(e, 0);
        const [first, ...others] = waiting.get(gsi) ?? [];
        if (!first || others.length === 0 || told.has(gsi)) return undefined;
        told.add(gsi);
        const text = `one of ${others.length + 1} resample eventfds of GSI ${gsi} was signalled: whoever was registered first is never told to look again`;
        return found(firstMatchResample, c, e, text, [
          ...[first, ...others]
            .reverse()
            .map((one) => evidence(c, one, `an irqfd of GSI ${gsi} is bound whose resample eventfd QEMU is to signal`)),
          evidence(c, e, `an interrupt of GSI ${gsi} has ended: QEMU signals the eventfd that was registered last`),
        ]);
      },
    };

    function register(e: EventRecord): void {
      const [gsi, fd] = [Number(e.args['gsi']), Number(e.args['fd'])];
      if (Number(e.args['ret']) !== 0) return;
      const list = (waiting.get(gsi) ?? []).filter((one) => Number(one.args['fd']) !== fd);
      if (Number(e.args['assign']) !== 0 && Number(e.args['resample']) >= 0) list.unshift(e);
      waiting.set(gsi, list);
    }
  },
};
