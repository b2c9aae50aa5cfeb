/** irqfds: a signal of an eventfd raises its GSI, by the copy of the route that KVM keeps for it. */
import type { Flow } from '../flow.js';
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
