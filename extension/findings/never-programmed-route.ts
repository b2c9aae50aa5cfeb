/**
 * F6: a GSI of the IOAPIC was raised whose entry was never unmasked: its reserved route has address 0 and data 0, and vector 0 is
 * requested of CPU 0, which no CPU can ever take. Disproved by: the route has an address or data.
 */
import { cellAt, evidence, found } from './evidence.js';
import { Raised } from './raised.js';
import type { Rule } from './types.js';

export const neverProgrammedRoute: Rule = {
  id: 'never-programmed-route',
  title: 'Delivery through a route that was never programmed',
  description: 'A GSI was raised while its route was the reserved one, address 0 and data 0: vector 0 goes to CPU 0.',
  severity: 'error',
  events: [...Raised.events, 'kvm_apic_accept_irq'],
  start(c) {
    const raised = new Raised(c);
    return {
      event(e) {
        if (raised.event(e)) return undefined;
        const up = raised.take(e);
        if (!up || Number(e.args['vec']) !== 0) return undefined;
        const { gsi, by } = up;
        const said = (column: string): string | undefined =>
          cellAt(c, by.step - 1, 'kvm.routes.committed', gsi, column);
        if (Number(said('address')) !== 0 || Number(said('data')) !== 0) return undefined;
        const text = `GSI ${gsi} was raised and its route was never programmed: vector 0 was requested of CPU ${e.args['apicid']}`;
        return found(neverProgrammedRoute, c, e, text, [
          evidence(
            c,
            by,
            `GSI ${gsi} is raised; its route has address ${said('address') ?? ''}, data ${said('data') ?? ''}`,
          ),
          evidence(c, e, `local APIC ${e.args['apicid']} requests vector 0, which cannot be taken`),
        ]);
      },
    };
  },
};
