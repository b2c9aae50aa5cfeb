/** KVM's routes: a GSI that is raised becomes the message of its route. */
import type { EventRecord } from '../../recording/recording.js';
import type { Flow } from '../flow.js';
import { hex } from '../tracked.js';
import type { Layer } from '../types.js';
import { sendEdge } from './ioapic.js';
import { signalledByHost } from './irqfd.js';
import { messageText } from './local-apic.js';
import { madeOf } from './remapping.js';

export const gsiRoute: Layer<Flow> = {
  events: {
    kvm_set_irq(flow, e) {
      // a message has no falling edge
      if (Number(e.args['level']) === 0) return;
      const gsi = Number(e.args['gsi']);
      const fresh = flow.carried?.interrupt.pin === gsi && !flow.carried.message && flow.carried.reached === 0;
      let i = fresh ? flow.carried?.interrupt : sendEdge(flow, e, gsi);
      if (!i) {
        i = flow.raise(e, flow.cause(e), gsi);
        flow.carry(i, e);
      }
      madeOf(flow, i, e, gsi);
      const route = routeText(flow, e, gsi);
      if (route !== undefined) flow.hop(i, 'GSI route', e, `GSI ${gsi}: ${route}`);
    },
    kvm_msi_set_irq(flow, e) {
      const c = flow.carried;
      if (!c || c.message || c.reached > 0) {
        if (signalledByHost(flow, e)) return;
        flow.message = e;
        return;
      }
      c.message = true;
      if (!c.interrupt.hops.some(({ layer }) => layer === 'GSI route'))
        flow.hop(c.interrupt, 'GSI route', e, `the copy of its route: ${messageText(e)}`);
    },
  },
};

/** undefined where KVM has none. */
function routeText(flow: Flow, e: EventRecord, gsi: number): string | undefined {
  const say = (column: string): string | undefined => flow.before(e, 'kvm.routes.committed', gsi, column);
  const address = say('address');
  return address === undefined
    ? undefined
    : `address ${address}, data ${say('data') ?? '?'} (vector ${hex(Number(say('vector')))}, dest ${say('dest') ?? '?'})`;
}
