/**
 * F19: a GSI was raised after QEMU had given it up: KVM keeps the route until the next commit, so the interrupt goes out with the message
 * of whoever had it. Disproved by: the routes were committed, or the GSI was given to someone again, in between.
 */
import type { EventRecord } from '../recording/recording.js';
import { arg, evidence, found, hex } from './evidence.js';
import { Raised } from './raised.js';
import type { Rule } from './types.js';

export const foreignGsi: Rule = {
  id: 'foreign-gsi',
  title: 'Delivery through a route that was given up',
  description: 'A GSI that QEMU had released was raised before KVM was told: the old message was delivered.',
  severity: 'error',
  events: [
    'kvm_irqchip_release_virq',
    'kvm_irqchip_add_msi_route',
    'kvm_irqchip_commit_routes',
    ...Raised.events,
    'kvm_apic_accept_irq',
  ],
  start(c) {
    const released = new Map<number, EventRecord>();
    const raised = new Raised(c);
    return {
      event(e) {
        if (raised.event(e)) return undefined;
        switch (e.name) {
          case 'kvm_irqchip_release_virq':
            released.set(arg(e, 0), e);
            return undefined;
          case 'kvm_irqchip_add_msi_route':
            released.delete(arg(e, 2));
            return undefined;
          case 'kvm_irqchip_commit_routes':
            released.clear();
            return undefined;
          default: {
            const gsi = raised.take(e)?.gsi ?? -1;
            const gone = released.get(gsi);
            if (!gone) return undefined;
            const text = `GSI ${gsi} was given up, and it still delivered: vector ${hex(Number(e.args['vec']))} to CPU ${e.args['apicid']}`;
            return found(foreignGsi, c, e, text, [
              evidence(c, gone, `QEMU gives GSI ${gsi} up; KVM is not told`),
              evidence(
                c,
                e,
                `local APIC ${e.args['apicid']} accepted vector ${hex(Number(e.args['vec']))} by its old route`,
              ),
            ]);
          }
        }
      },
    };
  },
};
