/** QEMU's IOAPIC: what it sends, and which ends of interrupts reach it. */
import type { EventRecord } from '../../recording/recording.js';
import type { Flow } from '../flow.js';
import { hex, type Tracked } from '../tracked.js';
import type { Layer } from '../types.js';

export const ioapic: Layer<Flow> = {
  events: {
    ioapic_set_remote_irr(flow, e) {
      const pin = Number(e.args['n']);
      // printed for pins in service too, which it does not send again
      if (flow.before(e, 'ioapic.rte', pin, 'remote-irr') === 'yes') return;
      sendLevel(flow, e, pin);
    },
    ioapic_clear_remote_irr(flow, e) {
      released(flow, e, Number(e.args['n']), Number(e.args['vector']));
    },
    ioapic_eoi_delayed_reassert(flow, e) {
      // the event calls the pin a vector
      const i =
        flow.waiting.get(Number(e.args['vector'])) ?? flow.interrupts.findLast(({ pin }) => pin === e.args['vector']);
      if (i) flow.hop(i, 'IOAPIC', e, 'delivered again only after a delay: too many EOIs in a row found the line high');
    },
    ioapic_mem_write(flow) {
      flow.settleCarried();
    },
  },
};

/** The pin's interrupt leaves; one that no rise began is there because the line is still high. */
export function sendLevel(flow: Flow, e: EventRecord, pin: number): Tracked {
  const earlier = flow.interrupts.findLast((i) => i.pin === pin);
  const i =
    flow.waiting.get(pin) ??
    flow.raise(e, `the line of pin ${pin} is still high${earlier ? ` (as interrupt ${earlier.id})` : ''}`, pin);
  flow.waiting.delete(pin);
  const before = flow.served.get(pin);
  if (before && !before.over) {
    before.served = false;
    before.settle(e.step);
  }
  flow.served.set(pin, i);
  i.served = true;
  flow.hop(i, 'IOAPIC', e, `${entryText(flow, e, pin)}; remote IRR is set`);
  flow.carry(i, e);
  return i;
}

/** A pending edge leaves. */
export function sendEdge(flow: Flow, e: EventRecord, pin: number): Tracked | undefined {
  const i = flow.waiting.get(pin);
  if (!i) return undefined;
  flow.waiting.delete(pin);
  flow.hop(i, 'IOAPIC', e, entryText(flow, e, pin));
  flow.carry(i, e);
  return i;
}

export function entryText(flow: Flow, e: EventRecord, pin: number): string {
  const say = (column: string): string => flow.before(e, 'ioapic.rte', pin, column) ?? '?';
  return say('format') === 'remappable'
    ? `entry ${pin}: ${say('entry')}, remappable, ${say('trigger')}`
    : `entry ${pin}: vector ${say('vector')}, dest ${say('dest')}, ${say('trigger')}`;
}

/** The IOAPIC takes a pin's interrupt for ended. */
export function released(flow: Flow, e: EventRecord, pin: number, vector: number): void {
  flow.settleCarried();
  const i = flow.served.get(pin);
  flow.served.delete(pin);
  if (!i) return;
  i.served = false;
  const early = i.held.size > 0 ? ', though a CPU still holds it: the end of another interrupt released it' : '';
  flow.hop(i, 'EOI', e, `remote IRR of pin ${pin} is cleared by the EOI of vector ${hex(vector)}${early}`);
  i.settle(e.step);
}
