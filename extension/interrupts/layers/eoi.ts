/** The end of an interrupt at KVM's local APICs. */
import type { Flow } from '../flow.js';
import type { Layer } from '../types.js';
import { endAt } from './qemu-apic.js';

export const endOfInterrupt: Layer<Flow> = {
  events: {
    kvm_eoi(flow, e) {
      const vector = Number(e.args['vector']);
      if (vector < 0) return;
      const cpu = flow.run.cpu(Number(e.args['apicid']));
      const key = `${cpu} ${vector}`;
      // a kernel that ends what it injects does so before the CPU is told
      const requested = flow.requested.get(key);
      if (requested && !flow.inService.has(key)) {
        flow.requested.delete(key);
        flow.inService.set(key, requested);
        flow.hop(requested, 'CPU', e, `CPU ${cpu} is given vector 0x${vector.toString(16)}`);
      }
      endAt(flow, e, cpu, vector);
    },
  },
};
