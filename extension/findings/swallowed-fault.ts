/**
 * F13: interrupt remapping refused the message of a route, nobody was told, and the route that KVM had before delivered on.
 * Disproved by: the route was made anew or given up in between, a fault was recorded, or the pin's entry is present again.
 */
import type { EventRecord } from '../recording/recording.js';
import { cellAt, evidence, found, hex } from './evidence.js';
import { Raised } from './raised.js';
import type { FindingContext, Rule } from './types.js';

export const swallowedFault: Rule = {
  id: 'swallowed-fault',
  title: 'Remapping fault swallowed, the old route delivers',
  description:
    'Interrupt remapping refused to make a route anew; the old one stayed, and an interrupt was delivered through it.',
  severity: 'error',
  events: [
    'kvm_x86_fixup_msi_error',
    'kvm_irqchip_update_msi_route',
    'kvm_irqchip_release_virq',
    'vtd_frr_new',
    ...Raised.events,
    'kvm_apic_accept_irq',
  ],
  start(c) {
    const raised = new Raised(c);
    /** The latest refusal of each GSI whose route was not made anew since. */
    const refused = new Map<number, EventRecord>();
    return {
      event(e) {
        if (raised.event(e)) return undefined;
        switch (e.name) {
          case 'kvm_x86_fixup_msi_error':
            refused.set(Number(e.args['gsi']), e);
            return undefined;
          case 'kvm_irqchip_update_msi_route':
          case 'kvm_irqchip_release_virq':
            refused.delete(Number(e.args['virq']));
            return undefined;
          case 'vtd_frr_new':
            refused.clear();
            return undefined;
          default: {
            const gsi = raised.take(e)?.gsi ?? -1;
            const refusal = refused.get(gsi);
            if (!refusal || !stillAbsent(c, e, gsi)) return undefined;
            refused.delete(gsi);
            return finding(c, e, gsi, refusal);
          }
        }
      },
    };
  },
};

/** What a pin names now is in a table. What a device's message names is not: there the latest refusal is what is known. */
function stillAbsent(c: FindingContext, e: EventRecord, gsi: number): boolean {
  const present = cellAt(c, e.step - 1, 'vtd.pins', gsi, 'present');
  return present === undefined || present === 'no';
}

function finding(c: FindingContext, e: EventRecord, gsi: number, refusal: EventRecord) {
  const vector = hex(Number(e.args['vec']));
  const text = `remapping fault swallowed: GSI ${gsi} went to CPU ${e.args['apicid']} with vector ${vector}, its remapping entry is absent`;
  return found(swallowedFault, c, e, text, [
    evidence(
      c,
      refusal,
      `remapping refused the message of GSI ${gsi}; its route stayed as it was, no fault was recorded`,
    ),
    evidence(c, e, `local APIC ${e.args['apicid']} accepted vector ${vector} through that route`),
  ]);
}
