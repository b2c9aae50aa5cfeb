/**
 * F22: an irqfd was to be taken away, eventfd and GSI were not those of one, KVM said success, and the eventfd still delivers. Disproved by:
 * the pair was bound, KVM refused, or nothing was delivered for the eventfd afterwards.
 */
import type { EventRecord } from '../recording/recording.js';
import { evidence, found } from './evidence.js';
import { Raised } from './raised.js';
import type { Rule } from './types.js';

export const deassignMissed: Rule = {
  id: 'deassign-missed',
  title: 'An irqfd was not taken away',
  description: 'KVM_IRQFD was to undo an assignment with another GSI: it succeeded, and the irqfd still delivers.',
  severity: 'error',
  events: [...Raised.events, 'kvm_apic_accept_irq'],
  start(c) {
    const raised = new Raised(c);
    /** By eventfd: the attempt. */
    const missed = new Map<number, EventRecord>();
    return {
      event(e) {
        if (e.name === 'irqfd') {
          const [fd, gsi] = [Number(e.args['fd']), Number(e.args['gsi'])];
          const bound = raised.gsiOf(fd);
          if (Number(e.args['assign']) === 0 && Number(e.args['ret']) === 0 && bound !== undefined && bound !== gsi)
            missed.set(fd, e);
          else missed.delete(fd);
        }
        if (raised.event(e)) return undefined;
        const up = raised.take(e);
        const fd = up?.irqfd ? raised.boundTo(up.gsi).find((one) => missed.has(one)) : undefined;
        const attempt = fd === undefined ? undefined : missed.get(fd);
        if (!up || fd === undefined || !attempt) return undefined;
        missed.delete(fd);
        const text = `an irqfd was not taken away: it is bound to GSI ${up.gsi}, GSI ${attempt.args['gsi']} was named, and it still delivers`;
        return found(deassignMissed, c, e, text, [
          evidence(
            c,
            attempt,
            `KVM_IRQFD with the flag DEASSIGN names GSI ${attempt.args['gsi']}, finds nothing and succeeds`,
          ),
          evidence(c, e, `local APIC ${e.args['apicid']} accepted an interrupt of GSI ${up.gsi} from the same eventfd`),
        ]);
      },
    };
  },
};
