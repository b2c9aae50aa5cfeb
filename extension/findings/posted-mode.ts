/**
 * F32, a note: the hardware posts this interrupt to the guest itself. The host's trace shows none of its deliveries, which is no loss.
 * Disproved by: the remapping entry was taken back.
 */
import { evidence, found } from './evidence.js';
import type { Rule } from './types.js';

export const postedMode: Rule = {
  id: 'posted-mode',
  title: 'Posted by hardware: the trace will not show it',
  description: 'Deliveries of an interrupt that is posted leave no event in the host: that is no lost interrupt.',
  severity: 'info',
  events: ['kvm_pi_irte_update'],
  start(c) {
    const told = new Set<string>();
    return {
      event(e) {
        const gsi = String(e.args['gsi']);
        if (Number(e.args['set']) === 0 || told.has(gsi)) return undefined;
        told.add(gsi);
        return found(postedMode, c, e, `GSI ${gsi} is posted by hardware: its deliveries leave no event in the host`, [
          evidence(
            c,
            e,
            `the remapping entry of host interrupt ${e.args['host_irq']} posts to vCPU ${e.args['vcpu_id']}`,
          ),
        ]);
      },
    };
  },
};
