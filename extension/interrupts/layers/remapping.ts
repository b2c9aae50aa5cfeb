/** Remapping: of what is on its way now, and of the messages that routes were made of before. */
import type { EventRecord } from '../../recording/recording.js';
import type { Flow } from '../flow.js';
import type { Tracked } from '../tracked.js';
import type { Layer } from '../types.js';

export const remapping: Layer<Flow> = {
  events: {
    vtd_ir_remap(flow, e) {
      const c = flow.carried;
      flow.translated = e;
      if (flow.vector) flow.hop(flow.vector.interrupt, 'remapping', e, entryText(e));
      else if (c && !c.message && c.reached === 0) flow.hop(c.interrupt, 'remapping', e, entryText(e));
    },
    vtd_frr_new(flow, e) {
      const c = flow.carried;
      const i = flow.vector?.interrupt ?? (c && c.reached === 0 ? c.interrupt : undefined);
      if (i) flow.hop(i, 'remapping', e, 'refused, and a fault is recorded', 'hole');
    },
    kvm_irqchip_add_msi_route: (flow, e) => made(flow, e, Number(e.args['virq'])),
    kvm_irqchip_update_msi_route: (flow, e) => made(flow, e, Number(e.args['virq'])),
    kvm_irqchip_release_virq(flow, e) {
      flow.madeOf.delete(Number(e.args['virq']));
    },
  },
};

function entryText(e: EventRecord): string {
  const [index, , vector, , dest] = Object.values(e.args);
  return `entry ${index ?? '?'}: vector 0x${Number(vector).toString(16)}, dest ${dest ?? '?'}`;
}

/** A route is edited right after its message was translated. */
function made(flow: Flow, e: EventRecord, gsi: number): void {
  const of = flow.translated;
  flow.translated = undefined;
  const { recording } = flow.run;
  if (of && recording.stimulusAt(of.step - 1) === recording.stimulusAt(e.step - 1)) flow.madeOf.set(gsi, of);
  else flow.madeOf.delete(gsi);
}

/** What remapping made of the message before, when the route was made by which it is delivered now. */
export function madeOf(flow: Flow, i: Tracked, e: EventRecord, gsi: number): void {
  const of = flow.madeOf.get(gsi);
  if (of) flow.hop(i, 'remapping', e, `${entryText(of)}: its route was made of it at step ${of.step}`);
}
