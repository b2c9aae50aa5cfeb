/**
 * F15: QEMU took a GSI for a device's message and gave it back at once, without a route: translation or the table refused it. Nobody is told;
 * the vector's interrupts go through QEMU from then on. Disproved by: a route was added for the GSI before it was released.
 */
import { arg, evidence, found } from './evidence.js';
import type { EventRecord } from '../recording/recording.js';
import type { Rule } from './types.js';

/** Those of the IOAPIC are there from the start. */
const FIRST_FREE_GSI = 24;

export const routeAddFailed: Rule = {
  id: 'route-add-failed',
  title: 'A route could not be added',
  description: 'No route was made for a message of a device, silently: its interrupts take the slow path through QEMU.',
  severity: 'warning',
  events: ['kvm_irqchip_add_msi_route', 'kvm_irqchip_release_virq', 'kvm_x86_fixup_msi_error'],
  start(c) {
    const added = new Set<number>();
    let refusal: EventRecord | undefined;
    return {
      event(e) {
        switch (e.name) {
          case 'kvm_irqchip_add_msi_route':
            added.add(arg(e, 2));
            refusal = undefined;
            return undefined;
          case 'kvm_x86_fixup_msi_error':
            refusal = e;
            return undefined;
          default: {
            const gsi = arg(e, 0);
            const because = refusal;
            refusal = undefined;
            if (added.delete(gsi) || gsi < FIRST_FREE_GSI) return undefined;
            const why = because ? ': remapping refused its message' : '';
            return found(routeAddFailed, c, e, `no route could be made for GSI ${gsi}${why}`, [
              ...(because ? [evidence(c, because, `remapping refuses the message of GSI ${arg(because, 0)}`)] : []),
              evidence(c, e, `GSI ${gsi} is released again; no route was added for it`),
            ]);
          }
        }
      },
    };
  },
};
