/**
 * F26: KVM's IOAPIC delivered an interrupt that had waited behind a mask, and its device had lowered its line in the meantime: the guest
 * is interrupted for nothing. Disproved by: the device asserts its line, or something raised the pin in the same line of the scenario.
 */
import type { EventRecord } from '../recording/recording.js';
import { cellAt, evidence, found, hex } from './evidence.js';
import type { Rule } from './types.js';

/** Who raises for irqfds with a resample eventfd: KVM_IRQFD_RESAMPLE_IRQ_SOURCE_ID. */
const RESAMPLE = 1;

export const spuriousReplay: Rule = {
  id: 'spurious-replay',
  title: 'An interrupt that nobody wants any more',
  description:
    'A pin was unmasked and an interrupt of its irqfd delivered, though the device had lowered its line by then.',
  severity: 'warning',
  events: ['kvm_set_irq', 'kvm_apic_accept_irq'],
  start(c) {
    /** The latest rise of each pin by its irqfd. */
    const waits = new Map<number, EventRecord>();
    let raised = -1;
    const line = (e: EventRecord): number => c.recording.stimulusAt(e.step - 1);
    return {
      event(e) {
        if (e.name === 'kvm_set_irq') {
          const gsi = Number(e.args['gsi']);
          if (Number(e.args['level']) === 1) raised = line(e);
          if (Number(e.args['irq_source_id']) !== RESAMPLE) return undefined;
          if (Number(e.args['level']) === 1) waits.set(gsi, e);
          else waits.delete(gsi);
          return undefined;
        }
        if (raised === line(e) || cellAt(c, e.step - 1, 'vfio.intx', 0, 'asserted') !== 'no') return undefined;
        const vector = Number(e.args['vec']);
        for (const [gsi, rise] of waits) {
          const said = (column: string): string | undefined => cellAt(c, e.step - 1, 'ioapic.rte', gsi, column);
          if (Number(said('vector')) !== vector || said('mask') === 'masked' || said('pending') !== 'yes') continue;
          waits.delete(gsi);
          const text = `an interrupt that nobody wants any more: pin ${gsi} was unmasked and went to CPU ${e.args['apicid']} with vector ${hex(vector)}, its device has lowered its line`;
          return found(spuriousReplay, c, e, text, [
            evidence(c, rise, `pin ${gsi} is raised by its irqfd, and waits`),
            evidence(
              c,
              e,
              `local APIC ${e.args['apicid']} accepted vector ${hex(vector)}; the device asserts nothing by now`,
            ),
          ]);
        }
        return undefined;
      },
    };
  },
};
