/** After the end of an interrupt the device is asked whether it still has one. */
import type { Flow } from '../flow.js';
import type { Tracked } from '../tracked.js';
import type { Layer } from '../types.js';

export const resample: Layer<Flow> = {
  events: {
    kvm_resample_fd_notify(flow, e) {
      const gsi = Number(e.args['gsi']);
      // what the device sends at once is another interrupt, which has not ended yet
      const ended = ({ pin, hops }: Tracked): boolean => pin === gsi && hops.some(({ layer }) => layer === 'EOI');
      const i = flow.served.get(gsi) ?? flow.interrupts.findLast(ended);
      if (i) flow.hop(i, 'resample', e, `the resample eventfd of GSI ${gsi} is signalled`);
    },
  },
};
