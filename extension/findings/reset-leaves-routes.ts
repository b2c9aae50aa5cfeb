/**
 * F31: a machine was reset, and an irqfd delivered by a route of before: resets touch the IOAPIC's entries and not the routes that were
 * made of them. Disproved by: the guest has written the entry since the reset.
 */
import type { EventRecord } from '../recording/recording.js';
import { cellAt, evidence, found, hex } from './evidence.js';
import { Raised } from './raised.js';
import type { FindingContext, Rule } from './types.js';

/** What a reset makes of an entry: masked, and nothing else (82093AA data sheet, 3.2.4). */
const RESET_ENTRY = 0x10000;

export const resetLeavesRoutes: Rule = {
  id: 'reset-leaves-routes',
  title: 'A route of before the reset delivers',
  description: 'A reset masked all entries and left the routes that were made of them: an irqfd delivered by one.',
  severity: 'error',
  events: ['machine_reset', ...Raised.events, 'kvm_apic_accept_irq'],
  start(c) {
    const raised = new Raised(c);
    let reset: EventRecord | undefined;
    const told = new Set<number>();
    return {
      event(e) {
        if (e.name === 'machine_reset') {
          reset = e;
          told.clear();
          return undefined;
        }
        if (raised.event(e)) return undefined;
        const up = raised.take(e);
        if (!up?.irqfd || !reset || told.has(up.gsi) || !asReset(c, e.step - 1, up.gsi)) return undefined;
        told.add(up.gsi);
        const vector = hex(Number(e.args['vec']));
        const text = `a route of before the reset delivers: GSI ${up.gsi} went to CPU ${e.args['apicid']} with vector ${vector}, and the guest has not set up entry ${up.gsi} since`;
        return found(resetLeavesRoutes, c, e, text, [
          evidence(c, reset, `the machine is reset; the route of GSI ${up.gsi} stays, and its irqfd is bound`),
          evidence(c, e, `local APIC ${e.args['apicid']} accepted vector ${vector} through that route`),
        ]);
      },
    };
  },
};

/** Whether an entry is as a reset leaves it, and its GSI has a route all the same. */
export function asReset(c: FindingContext, step: number, gsi: number): boolean {
  const address = cellAt(c, step, 'kvm.routes.committed', gsi, 'address');
  const entry = Number(cellAt(c, step, 'ioapic.rte', gsi, 'entry') ?? NaN);
  return address !== undefined && Number(address) !== 0 && entry === RESET_ENTRY;
}
