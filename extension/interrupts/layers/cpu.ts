/** A CPU takes what its local APIC requested: the world's event, at the moment the vector goes into service. */
import type { Flow } from '../flow.js';
import { hex } from '../tracked.js';
import type { Layer } from '../types.js';

export const cpu: Layer<Flow> = {
  events: {
    vcpu_interrupt(flow, e) {
      const n = Number(e.args['cpu']);
      const vector = Number(e.args['vector']);
      const key = `${n} ${vector}`;
      const i = flow.requested.get(key);
      if (!i) return;
      flow.requested.delete(key);
      flow.hop(i, 'CPU', e, `CPU ${n} takes vector ${hex(vector)}`);
      flow.inService.set(key, i);
      flow.taken = i;
    },
  },
};
