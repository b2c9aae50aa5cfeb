/**
 * F9: with remapping a pin's entry and its remapping entry have different vectors, so the end of the interrupt at the local APIC does
 * not reach the pin; the guest must write the entry's vector to the IOAPIC's EOI register. It did not, and the line has risen twice
 * since. Disproved by: remote IRR was cleared in between.
 */
import type { EventRecord } from '../recording/recording.js';
import { arg, cellAt, evidence, found, pinOf } from './evidence.js';
import type { Rule } from './types.js';

interface Waiting {
  readonly ended: EventRecord;
  rises: number;
}

export const eoiVectorMismatch: Rule = {
  id: 'eoi-vector-mismatch',
  title: "The EOI's vector is not the entry's",
  description:
    'With interrupt remapping a level pin waits for an explicit EOI with the vector of its entry, and none comes.',
  severity: 'error',
  events: ['ioapic_set_irq', 'ioapic_clear_remote_irr', 'kvm_eoi', 'apic_mem_writel', 'apic_register_write'],
  start(c) {
    /** Pins in service whose CPU has ended the interrupt. */
    const waiting = new Map<number, Waiting>();
    return {
      event(e) {
        switch (e.name) {
          case 'ioapic_clear_remote_irr':
            waiting.delete(arg(e, 0));
            return undefined;
          case 'ioapic_set_irq':
            return arg(e, 1) === 0 ? undefined : risen(e, pinOf(arg(e, 0)));
          case 'kvm_eoi':
            ended(e, Number(e.args['vector']));
            return undefined;
          default:
            // the EOI register, whose written value says nothing
            if (arg(e, 0) === (e.name === 'apic_mem_writel' ? 0xb0 : 0x0b)) ended(e, undefined);
            return undefined;
        }
      },
    };

    function ended(e: EventRecord, vector: number | undefined): void {
      const pins = c.tables(e.step - 1, { names: ['vtd.pins'] }).get('vtd.pins');
      for (const { key } of pins?.rows ?? []) {
        const becomes = Number(cellAt(c, e.step - 1, 'vtd.pins', key, 'vector'));
        const own = Number(cellAt(c, e.step - 1, 'ioapic.rte', key, 'vector'));
        const served = cellAt(c, e.step - 1, 'ioapic.rte', key, 'remote-irr') === 'yes';
        if (served && own !== becomes && (vector === undefined || vector === becomes))
          if (!waiting.has(Number(key))) waiting.set(Number(key), { ended: e, rises: 0 });
      }
    }

    function risen(e: EventRecord, pin: number) {
      const w = waiting.get(pin);
      if (!w) return undefined;
      const said = (table: string, column: string): string => cellAt(c, e.step - 1, table, pin, column) ?? '?';
      if (said('ioapic.rte', 'remote-irr') !== 'yes') {
        waiting.delete(pin);
        return undefined;
      }
      if (++w.rises !== 2) return undefined;
      const text = `no EOI reaches pin ${pin}: its entry has vector ${said('ioapic.rte', 'vector')}, its remapping entry ${said('vtd.pins', 'vector')}, and remote IRR is still set`;
      return found(eoiVectorMismatch, c, e, text, [
        evidence(c, w.ended, `a CPU ends vector ${said('vtd.pins', 'vector')}, which entry ${pin} does not have`),
        evidence(c, e, `the line of pin ${pin} rises for the second time since, and remote IRR holds it back`),
      ]);
    }
  },
};
