/** irqfds: a signal of an eventfd raises its GSI, by the copy of the route that KVM keeps for it. */
import type { EventRecord } from '../../recording/recording.js';
import type { Flow } from '../flow.js';
import { messageText } from './local-apic.js';
import { madeOf } from './remapping.js';
import type { Layer } from '../types.js';

export const irqfd: Layer<Flow> = {
  events: {
    irqfd(flow, e) {
      if (Number(e.args['ret']) !== 0) return;
      const [fd, gsi] = [Number(e.args['fd']), Number(e.args['gsi'])];
      if (Number(e.args['assign']) !== 0) flow.irqfds.set(fd, gsi);
      else if (flow.irqfds.get(fd) === gsi) flow.irqfds.delete(fd);
    },
    eventfd_signal(flow, e) {
      const gsi = flow.irqfds.get(Number(e.args['fd']));
      if (gsi === undefined) return;
      const i = flow.raise(e, flow.cause(e), gsi);
      flow.hop(i, 'irqfd', e, `the eventfd is signalled: GSI ${gsi}`);
      flow.carry(i, e);
    },
  },
};

/** The host signals an eventfd for a device of its own, and KVM sends the message of the irqfd's route. False: nothing was signalled. */
export function signalledByHost(flow: Flow, e: EventRecord): boolean {
  const gsi = flow.run.irqfd(e.step);
  if (gsi === undefined) return false;
  // with KVM's IOAPIC a pin has no message
  const i = flow.sourced(e, flow.run.irqchip === 'kernel' ? undefined : gsi);
  flow.hop(i, 'irqfd', e, signalText(gsi));
  madeOf(flow, i, e, gsi);
  flow.hop(i, 'GSI route', e, `the copy of its route: ${messageText(e)}`);
  flow.carry(i, e);
  if (flow.carried) flow.carried.message = true;
  return true;
}

export function signalText(gsi: number): string {
  return `the host signals the eventfd of GSI ${gsi}`;
}
