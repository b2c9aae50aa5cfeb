/**
 * F7: an interrupt was delivered through the route of a pin whose entry is masked: the IOAPIC was not asked. Disproved by: the entry is
 * unmasked at that moment, or the GSI is no pin of QEMU's IOAPIC.
 */
import type { EventRecord } from '../recording/recording.js';
import { arg, cellAt, evidence, found, hex } from './evidence.js';
import type { Rule } from './types.js';

export const maskedPinDelivers: Rule = {
  id: 'masked-pin-delivers',
  title: 'A masked pin delivers',
  description: "An interrupt went through a pin's route while the pin's redirection entry was masked.",
  severity: 'error',
  events: ['kvm_set_irq', 'kvm_apic_accept_irq'],
  start(c) {
    let raised: EventRecord | undefined;
    return {
      event(e) {
        if (e.name === 'kvm_set_irq') {
          raised = arg(e, 1) === 1 && throughMaskedPin(e) ? e : undefined;
          return undefined;
        }
        const by = raised;
        raised = undefined;
        if (!by) return undefined;
        const pin = arg(by, 0);
        const cpu = String(e.args['apicid']);
        const text = `masked, and delivered all the same: GSI ${pin} went to CPU ${cpu} with vector ${hex(Number(e.args['vec']))} while entry ${pin} is masked`;
        return found(maskedPinDelivers, c, e, text, [
          evidence(
            c,
            by,
            `GSI ${pin} is raised; entry ${pin} is masked: ${cellAt(c, by.step - 1, 'ioapic.rte', pin, 'entry') ?? ''}`,
          ),
          evidence(c, e, `local APIC ${cpu} accepted vector ${hex(Number(e.args['vec']))} through its route`),
        ]);
      },
    };

    /** With the IOAPIC in the kernel a GSI is its line, and no message route is there. */
    function throughMaskedPin(e: EventRecord): boolean {
      const gsi = arg(e, 0);
      return (
        cellAt(c, e.step - 1, 'kvm.routes.committed', gsi, 'address') !== undefined &&
        cellAt(c, e.step - 1, 'ioapic.rte', gsi, 'mask') === 'masked'
      );
    }
  },
};
