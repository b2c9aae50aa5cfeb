/**
 * F8: one EOI released two pins that share a vector, and a CPU still holds the vector: the end of one interrupt was taken for the end of
 * both. Disproved by: only one pin was released, or no CPU holds the vector any more.
 */
import type { EventRecord } from '../recording/recording.js';
import { arg, cellAt, evidence, found, hex, holders } from './evidence.js';
import type { FindingContext, Rule } from './types.js';

export const eoiToWrongPin: Rule = {
  id: 'eoi-to-wrong-pin',
  title: 'An EOI released a pin that is still served',
  description:
    'Two pins have one vector on different CPUs: the EOI of one released both, and the other may deliver early.',
  severity: 'warning',
  events: ['ioapic_eoi_broadcast', 'ioapic_clear_remote_irr', 'kvm_eoi', 'kvm_ack_irq'],
  start(c) {
    let broadcast: EventRecord | undefined;
    let first: EventRecord | undefined;
    return {
      event(e) {
        if (e.name === 'ioapic_eoi_broadcast' || e.name === 'kvm_eoi') {
          broadcast = e;
          first = undefined;
          return undefined;
        }
        const pin = pinReleased(c, e);
        if (pin === undefined || !broadcast) return undefined;
        if (!first) {
          first = e;
          return undefined;
        }
        const vector = broadcast.name === 'kvm_eoi' ? Number(broadcast.args['vector']) : arg(broadcast, 0);
        // those that had it when it was ended: a line that is still high has it requested anew by now
        const ending = broadcast.name === 'kvm_eoi' ? c.cpu(Number(broadcast.args['apicid'])) : -1;
        const had = holders(c, broadcast.step - 1, vector).filter((cpu) => cpu !== ending);
        const still = holders(c, e.step - 1, vector).filter((cpu) => had.includes(cpu));
        if (still.length === 0) return undefined;
        const other = pinReleased(c, first) ?? -1;
        const text = `one EOI released two pins: vector ${hex(vector)} ended for pins ${other} and ${pin}, and CPU ${still.join(', ')} still has it`;
        return found(eoiToWrongPin, c, e, text, [
          evidence(c, broadcast, `the end of vector ${hex(vector)} names no pin`),
          evidence(c, first, `pin ${other} is released`),
          evidence(c, e, `pin ${pin} is released too, while CPU ${still.join(', ')} has vector ${hex(vector)}`),
        ]);
      },
    };
  },
};

/** KVM's IOAPIC acknowledges pins that wait for nothing too. */
function pinReleased(c: FindingContext, e: EventRecord): number | undefined {
  if (e.name === 'ioapic_clear_remote_irr') return arg(e, 0);
  const pin = Number(e.args['pin']);
  return cellAt(c, e.step - 1, 'ioapic.rte', pin, 'remote-irr') === 'yes' ? pin : undefined;
}
