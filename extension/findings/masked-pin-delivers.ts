/**
 * F7: an interrupt was delivered through the route of a pin whose entry is masked: the IOAPIC was not asked. Disproved by: the entry is
 * unmasked at that moment, or the GSI is no pin of QEMU's IOAPIC.
 */
import { cellAt, evidence, found, hex } from './evidence.js';
import { asReset } from './reset-leaves-routes.js';
import { Raised, type RaisedGsi } from './raised.js';
import type { Rule } from './types.js';

export const maskedPinDelivers: Rule = {
  id: 'masked-pin-delivers',
  title: 'A masked pin delivers',
  description: "An interrupt went through a pin's route while the pin's redirection entry was masked.",
  severity: 'error',
  events: ['machine_reset', ...Raised.events, 'kvm_apic_accept_irq'],
  start(c) {
    const raised = new Raised(c);
    let reset = false;
    return {
      event(e) {
        if (e.name === 'machine_reset') reset = true;
        if (e.name === 'machine_reset' || raised.event(e)) return undefined;
        const up = raised.take(e);
        if (!up || !masked(up) || Number(e.args['vec']) === 0) return undefined;
        // it was no guest that masked it: reset-leaves-routes
        if (reset && asReset(c, e.step - 1, up.gsi)) return undefined;
        const { gsi, by, irqfd } = up;
        const [cpu, vector] = [String(e.args['apicid']), hex(Number(e.args['vec']))];
        const text = `masked, and delivered all the same: GSI ${gsi} went to CPU ${cpu} with vector ${vector} while entry ${gsi} is masked`;
        const entry = cellAt(c, by.step - 1, 'ioapic.rte', gsi, 'entry') ?? '';
        return found(maskedPinDelivers, c, e, text, [
          evidence(c, by, `GSI ${gsi} is raised${irqfd ? ' by its irqfd' : ''}; entry ${gsi} is masked: ${entry}`),
          evidence(c, e, `local APIC ${cpu} accepted vector ${vector} through its route`),
        ]);
      },
    };

    /** With the IOAPIC in the kernel a GSI is its line, and no message route is there. */
    function masked({ gsi, by }: RaisedGsi): boolean {
      const at = by.step - 1;
      return (
        cellAt(c, at, 'kvm.routes.committed', gsi, 'address') !== undefined &&
        cellAt(c, at, 'ioapic.rte', gsi, 'mask') === 'masked'
      );
    }
  },
};
