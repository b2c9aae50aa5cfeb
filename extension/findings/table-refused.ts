/**
 * F23: KVM takes a table of routes as a whole or not at all. One entry that it refuses (the same GSI twice, a chip where there is none,
 * something in bits 39:32 of an address) and QEMU asserts that this cannot be. Disproved by: nothing; the answer says so.
 */
import type { EventRecord } from '../recording/recording.js';
import { arg, cellAt, evidence, found } from './evidence.js';
import type { Rule } from './types.js';

export const tableRefused: Rule = {
  id: 'table-refused',
  title: 'A whole table of routes was refused',
  description: 'KVM refused a table of routes for one bad entry, so none of it counts: QEMU ends there.',
  severity: 'error',
  events: ['kvm_irqchip_add_msi_route', 'kvm_irqchip_update_msi_route', 'routes_refused'],
  start(c) {
    let edited: EventRecord | undefined;
    return {
      event(e) {
        if (e.name !== 'routes_refused') {
          edited = e;
          return undefined;
        }
        const gsi = edited && arg(edited, edited.name === 'kvm_irqchip_add_msi_route' ? 2 : 0);
        const route = gsi === undefined ? undefined : cellAt(c, e.step - 1, 'kvm.routes.qemu', gsi, 'address');
        const last = gsi === undefined ? '' : `; GSI ${gsi} was edited last${route ? `, address ${route}` : ''}`;
        return found(tableRefused, c, e, `KVM refused the whole table of routes (${e.args['ret']})${last}`, [
          ...(edited ? [evidence(c, edited, `QEMU edits the route of GSI ${gsi ?? '?'}`)] : []),
          evidence(c, e, `KVM_SET_GSI_ROUTING answers ${e.args['ret']}: all routes stay as they were`),
        ]);
      },
    };
  },
};
