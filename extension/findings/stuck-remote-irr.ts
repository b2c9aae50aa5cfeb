/**
 * F2: a CPU has ended a level interrupt of the IOAPIC, the IOAPIC was not told, and no CPU has the vector any more: remote IRR stays set
 * and the pin delivers nothing. Disproved by: remote IRR is clear when the EOI's exit is over, or a local APIC still holds the vector.
 */
import type { EventRecord } from '../recording/recording.js';
import { cellAt, evidence, found, hex, holders, pinOf } from './evidence.js';
import type { Rule } from './types.js';

export const stuckRemoteIrr: Rule = {
  id: 'stuck-remote-irr',
  title: 'Remote IRR stays set: the EOI was swallowed',
  description: 'A CPU ended a level interrupt and the IOAPIC was not told: its pin delivers nothing any more.',
  severity: 'error',
  events: ['ioapic_set_remote_irr', 'kvm_set_irq', 'kvm_apic_accept_irq', 'kvm_eoi'],
  start(c) {
    let serviced: { readonly pin: number; readonly step: number } | undefined;
    let raised: number | undefined;
    /** Which pin a vector in a local APIC came from: "cpu vector" to its delivery. */
    const sent = new Map<string, { readonly pin: number; readonly e: EventRecord }>();
    return {
      event(e) {
        const key = `${e.args['apicid']} ${e.args['vec'] ?? e.args['vector']}`;
        switch (e.name) {
          case 'ioapic_set_remote_irr':
            serviced = { pin: Number(e.args['n']), step: e.step };
            return undefined;
          case 'kvm_set_irq':
            raised = e.args['level'] === 1 ? raisedPin(e, serviced?.pin) : undefined;
            serviced = undefined;
            return undefined;
          case 'kvm_apic_accept_irq':
            if (raised !== undefined) sent.set(key, { pin: raised, e });
            return undefined;
          default: {
            raised = undefined;
            const delivery = sent.get(key);
            sent.delete(key);
            return delivery && { later: (end) => judge(end, e, delivery) };
          }
        }
      },
    };

    /** The pin of QEMU's IOAPIC that was served for this rise; of KVM's, the one that the line leads to. */
    function raisedPin(e: EventRecord, serviced: number | undefined): number | undefined {
      const gsi = Number(e.args['gsi']);
      if (serviced === gsi) return gsi;
      const pin = pinOf(gsi);
      const routed = cellAt(c, e.step - 1, 'kvm.routes.committed', gsi, 'address') !== undefined;
      return !routed && cellAt(c, e.step - 1, 'ioapic.rte', pin, 'trigger') === 'level' ? pin : undefined;
    }

    /** Whether the IOAPIC heard of an end between two steps: what waits at the later one is another interrupt. */
    function cleared(pin: number, after: number, until: number): boolean {
      const { events } = c.recording;
      for (let i = c.recording.eventsAfter(after); (events[i]?.step ?? Infinity) <= until; i++)
        if (released(events[i] as EventRecord) === pin) return true;
      return false;
    }

    function judge(
      end: number,
      e: EventRecord,
      { pin, e: delivery }: { readonly pin: number; readonly e: EventRecord },
    ) {
      const vector = Number(e.args['vector']);
      if (cellAt(c, e.step - 1, 'ioapic.rte', pin, 'remote-irr') !== 'yes') return undefined;
      if (cellAt(c, end, 'ioapic.rte', pin, 'remote-irr') !== 'yes') return undefined;
      if (cleared(pin, e.step, end)) return undefined;
      // a remappable entry has its end by a write of the guest
      if (cellAt(c, end, 'ioapic.rte', pin, 'format') === 'remappable') return undefined;
      const now = Number(cellAt(c, end, 'ioapic.rte', pin, 'vector'));
      if (holders(c, end, vector).length > 0 || holders(c, end, now).length > 0) return undefined;
      return found(
        stuckRemoteIrr,
        c,
        e,
        `EOI swallowed: CPU ${e.args['apicid']} ended vector ${hex(vector)} and the IOAPIC was not told; remote IRR of pin ${pin} stays set`,
        [
          evidence(c, delivery, `local APIC ${e.args['apicid']} accepted vector ${hex(vector)} for pin ${pin}`),
          evidence(
            c,
            e,
            `CPU ${e.args['apicid']} ends it; pin ${pin} has vector ${hex(now)} and remote IRR set, and keeps it`,
          ),
        ],
      );
    }
  },
};

/** Chip number of the IOAPIC in KVM's API. */
const IOAPIC = 2;

/** The pin that an event says to be told of an end: QEMU's IOAPIC, or KVM's. */
function released(e: EventRecord): number | undefined {
  if (e.name === 'ioapic_clear_remote_irr') return Number(e.args['n']);
  return e.name === 'kvm_ack_irq' && Number(e.args['irqchip']) === IOAPIC ? Number(e.args['pin']) : undefined;
}
