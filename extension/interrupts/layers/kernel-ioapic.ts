/** Lines and the IOAPIC in KVM. */
import type { EventRecord } from '../../recording/recording.js';
import type { Flow } from '../flow.js';
import type { Tracked } from '../tracked.js';
import type { Layer } from '../types.js';
import { lowered, pinOf, raised } from './device-line.js';
import { entryText, released } from './ioapic.js';
import { signalledByHost, signalText } from './irqfd.js';

const IOAPIC = 2;
/** Who raises for irqfds with a resample eventfd: KVM_IRQFD_RESAMPLE_IRQ_SOURCE_ID. */
const RESAMPLE = 1;

export const kernelIoapic: Layer<Flow> = {
  events: {
    kvm_set_irq(flow, e) {
      const pin = pinOf(Number(e.args['gsi']));
      flow.settleCarried();
      if (Number(e.args['level']) === 0) {
        lowered(flow, e, pin);
        return resampled(flow, e, pin);
      }
      raised(flow, e, pin);
      const i = flow.waiting.get(pin);
      if (!i) return;
      if (flow.run.irqfd(e.step) !== undefined) flow.hop(i, 'irqfd', e, signalText(pin));
      flow.carry(i, e);
    },
    // what KVM's IOAPIC sends has no such event: this is a message of a route, or of a device
    kvm_msi_set_irq(flow, e) {
      if (!signalledByHost(flow, e)) flow.message = e;
    },
    kvm_ack_irq(flow, e) {
      if (Number(e.args['irqchip']) !== IOAPIC) return;
      const pin = Number(e.args['pin']);
      const vector = Number(flow.before(e, 'ioapic.rte', pin, 'vector'));
      released(flow, e, pin, vector);
      flow.acknowledged = { pin, stimulus: flow.run.recording.stimulusAt(e.step - 1) };
    },
  },
};

/** The line that an irqfd holds is lowered at the end of its interrupt, and its resample eventfd signalled with that. */
function resampled(flow: Flow, e: EventRecord, pin: number): void {
  const i = flow.interrupts.findLast((one) => one.pin === pin);
  if (Number(e.args['irq_source_id']) === RESAMPLE && i)
    flow.hop(i, 'resample', e, `the line of pin ${pin} is lowered and its resample eventfd signalled`);
}

/** What KVM's IOAPIC sends has no event of its own: a local APIC is asked to take it. */
export function sentByKernel(flow: Flow, e: EventRecord): Tracked | undefined {
  if (flow.carried?.message) return flow.carried.interrupt;
  const pin = flow.carried?.interrupt.pin ?? flow.acknowledged?.pin ?? pinOfVector(flow, e);
  if (pin === undefined) return undefined;
  const level = flow.before(e, 'ioapic.rte', pin, 'trigger') === 'level';
  let i = flow.waiting.get(pin);
  if (!i) {
    const sent = flow.carried?.interrupt;
    // the same message for more than one CPU
    if (sent && sent.pin === pin && flow.carried && flow.carried.reached > 0) return sent;
    i = flow.raise(e, `the line of pin ${pin} is still high`, pin);
  }
  flow.waiting.delete(pin);
  if (level) {
    flow.served.set(pin, i);
    i.served = true;
  }
  flow.hop(i, 'IOAPIC', e, entryText(flow, e, pin));
  if (flow.carried?.interrupt !== i) flow.carry(i, e);
  return i;
}

/** The pin that a write to an entry let go: pending, unmasked, with this vector. */
function pinOfVector(flow: Flow, e: EventRecord): number | undefined {
  const rows = flow.run.tables(e.step - 1, { names: ['ioapic.rte'], columns: [] }).get('ioapic.rte');
  if (!rows) return undefined;
  const vector = Number(e.args['vec']);
  for (const { key } of rows.rows) {
    const say = (column: string): string | undefined => flow.before(e, 'ioapic.rte', key, column);
    if (Number(say('vector')) === vector && say('pending') === 'yes' && say('mask') !== 'masked') return Number(key);
  }
  return undefined;
}
