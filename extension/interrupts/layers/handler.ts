/** The guest's handler of the vector that its CPU took last. */
import type { Flow } from '../flow.js';
import type { Layer } from '../types.js';

export const handler: Layer<Flow> = {
  events: {
    irq_handler_entry(flow, e) {
      if (flow.taken)
        flow.hop(flow.taken, 'handler', e, `the guest's handler of interrupt ${e.args['irq'] ?? '?'} runs`);
    },
    irq_handler_exit(flow, e) {
      if (flow.taken && Number(e.args['ret']) === 0)
        flow.hop(flow.taken, 'handler', e, 'the handler says that it was not its device: unhandled');
    },
  },
};
