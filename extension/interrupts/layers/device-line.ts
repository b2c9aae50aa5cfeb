/** A device's line at QEMU's IOAPIC: ioapic_set_irq. */
import type { EventRecord } from '../../recording/recording.js';
import type { Flow } from '../flow.js';
import type { Layer } from '../types.js';

export const deviceLine: Layer<Flow> = {
  events: {
    ioapic_set_irq(flow, e) {
      const pin = pinOf(Number(e.args['vector']));
      flow.settleCarried();
      if (Number(e.args['level']) !== 0) raised(flow, e, pin);
      else lowered(flow, e, pin);
    },
  },
};

/** The timer's line is wired to pin 2. */
export function pinOf(gsi: number): number {
  return gsi === 0 ? 2 : gsi;
}

/** What a rise of a line begins; undefined where it begins nothing. */
export function raised(flow: Flow, e: EventRecord, pin: number): void {
  const level = flow.before(e, 'ioapic.rte', pin, 'trigger') === 'level';
  const masked = flow.before(e, 'ioapic.rte', pin, 'mask') === 'masked';
  const waits = flow.waiting.get(pin);
  const held = flow.served.get(pin);
  if (waits) return flow.hop(waits, 'device line', e, `raised again while it waits`, 'coalesced');
  if (level && held && flow.before(e, 'ioapic.rte', pin, 'pending') === 'yes')
    return flow.hop(held, 'device line', e, 'raised while it is high already', 'coalesced');
  const i = flow.raise(e, flow.cause(e), pin);
  flow.hop(i, 'device line', e, `line of pin ${pin} goes high`);
  if (!level && masked) {
    flow.hop(i, 'IOAPIC', e, `pin ${pin} is masked and edge-triggered: the edge is dropped`, 'hole');
    return flow.end(i, e, 'lost', 'an edge on a masked pin');
  }
  flow.waiting.set(pin, i);
  if (masked) flow.hop(i, 'IOAPIC', e, `waits: pin ${pin} is masked`);
  else if (level && flow.before(e, 'ioapic.rte', pin, 'remote-irr') === 'yes')
    flow.hop(i, 'IOAPIC', e, `waits: pin ${pin} has remote IRR set`);
}

export function lowered(flow: Flow, e: EventRecord, pin: number): void {
  const level = flow.before(e, 'ioapic.rte', pin, 'trigger') === 'level';
  if (!level) return;
  const waits = flow.waiting.get(pin);
  if (waits) {
    flow.waiting.delete(pin);
    flow.hop(waits, 'device line', e, `line of pin ${pin} goes low`);
    return flow.end(waits, e, 'withdrawn', 'the line dropped before it was sent');
  }
  const held = flow.served.get(pin);
  if (held && flow.before(e, 'ioapic.rte', pin, 'pending') === 'yes')
    flow.hop(held, 'device line', e, `line of pin ${pin} goes low`);
}
