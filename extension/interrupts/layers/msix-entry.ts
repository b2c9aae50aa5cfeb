/** A device has an interrupt of an MSI-X vector: the world's event, before anybody looks at the entry. */
import type { Flow } from '../flow.js';
import type { Layer } from '../types.js';

export const msixEntry: Layer<Flow> = {
  events: {
    msix_vector(flow, e) {
      const vector = Number(e.args['vector']);
      const say = (column: string): string => flow.before(e, 'msix.table', vector, column) ?? '?';
      const i = flow.raise(e, flow.cause(e));
      const masked = say('mask') === 'masked' ? ', masked' : '';
      flow.hop(i, 'MSI-X entry', e, `vector ${vector}: address ${say('address-lo')}, data ${say('data')}${masked}`);
      flow.vector = { interrupt: i, vector, e };
    },
  },
};
