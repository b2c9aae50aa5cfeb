/**
 * F12, a note: ioapic_set_remote_irr is logged for a pin whose remote IRR was set before: it was coalesced, nothing was delivered. Whoever
 * counts these lines counts too many. Disproved by: remote IRR was clear.
 */
import { arg, cellAt, evidence, found } from './evidence.js';
import type { Rule } from './types.js';

export const misleadingSetRemoteIrr: Rule = {
  id: 'misleading-set-remote-irr',
  title: 'set_remote_irr without a delivery',
  description: 'The log line of a pin that was coalesced: it does not count as a delivery.',
  severity: 'info',
  events: ['ioapic_set_remote_irr'],
  start(c) {
    const told = new Set<number>();
    return {
      event(e) {
        const pin = arg(e, 0);
        if (told.has(pin) || cellAt(c, e.step - 1, 'ioapic.rte', pin, 'remote-irr') !== 'yes') return undefined;
        told.add(pin);
        return found(
          misleadingSetRemoteIrr,
          c,
          e,
          `ioapic_set_remote_irr of pin ${pin} is no delivery: it was set before`,
          [evidence(c, e, `remote IRR of pin ${pin} was set already: nothing is sent`)],
        );
      },
    };
  },
};
