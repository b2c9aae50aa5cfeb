/** Remapping of what is on its way now; routes that are made anew are translated too, and carry nothing. */
import type { Flow } from '../flow.js';
import type { Layer } from '../types.js';

export const remapping: Layer<Flow> = {
  events: {
    vtd_ir_remap(flow, e) {
      const c = flow.carried;
      if (!c || c.message || c.reached > 0) return;
      const [index, , vector, , dest] = Object.values(e.args);
      flow.hop(
        c.interrupt,
        'remapping',
        e,
        `entry ${index ?? '?'}: vector 0x${Number(vector).toString(16)}, dest ${dest ?? '?'}`,
      );
    },
    vtd_frr_new(flow, e) {
      const c = flow.carried;
      if (c && c.reached === 0) flow.hop(c.interrupt, 'remapping', e, 'refused, and a fault is recorded', 'hole');
    },
  },
};
