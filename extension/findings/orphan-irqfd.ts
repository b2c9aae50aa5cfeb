/**
 * An irqfd outlives its device: QEMU gave the device up, and what the host signals still becomes an interrupt of the guest. Disproved by:
 * the irqfd was taken off, or another device was bound to its GSI since.
 */
import type { EventRecord } from '../recording/recording.js';
import { evidence, found, hex } from './evidence.js';
import { Raised } from './raised.js';
import type { Rule } from './types.js';

export const orphanIrqfd: Rule = {
  id: 'orphan-irqfd',
  title: 'An irqfd outlives its device',
  description:
    'A device was given up and its irqfd stayed bound: the guest is interrupted by a device that it does not have.',
  severity: 'error',
  events: ['device_gone', ...Raised.events, 'kvm_apic_accept_irq'],
  start(c) {
    const raised = new Raised(c);
    /** By GSI. */
    const gone = new Map<number, EventRecord>();
    return {
      event(e) {
        if (e.name === 'device_gone') gone.set(Number(e.args['gsi']), e);
        if (e.name === 'irqfd' && Number(e.args['ret']) === 0) gone.delete(Number(e.args['gsi']));
        if (e.name === 'device_gone' || raised.event(e)) return undefined;
        const up = raised.take(e);
        const device = up?.irqfd ? gone.get(up.gsi) : undefined;
        if (!up || !device) return undefined;
        gone.delete(up.gsi);
        const vector = hex(Number(e.args['vec']));
        const text = `an irqfd outlives its device: GSI ${up.gsi} went to CPU ${e.args['apicid']} with vector ${vector}, and QEMU has given its device up`;
        return found(orphanIrqfd, c, e, text, [
          evidence(c, device, `QEMU gives the device up; nobody takes the irqfd of GSI ${up.gsi} off`),
          evidence(c, e, `local APIC ${e.args['apicid']} accepted vector ${vector} by that irqfd`),
        ]);
      },
    };
  },
};
