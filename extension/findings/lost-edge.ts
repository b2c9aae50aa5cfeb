/**
 * F5: an edge came while its pin was masked, and the pin is unmasked with the line still high: what the device signalled is gone, and
 * nothing comes before the line drops and rises again. Or a GSI was raised that has no route. Disproved by: the line dropped before the
 * unmask (the device withdrew it), the pin is level-triggered by then, or the GSI has a route.
 */
import type { EventRecord } from '../recording/recording.js';
import { arg, cellAt, evidence, found, pinOf } from './evidence.js';
import type { FindingContext, Rule } from './types.js';

export const lostEdge: Rule = {
  id: 'lost-edge',
  title: 'An edge was lost',
  description: 'An edge came while its pin was masked, or on a GSI without a route: no handler ever sees it.',
  severity: 'warning',
  events: ['ioapic_set_irq', 'ioapic_mem_write', 'kvm_set_irq'],
  start(c) {
    /** Edges that masked pins dropped, while their lines are high. */
    const dropped = new Map<number, EventRecord>();
    const routeless = new Set<number>();
    return {
      event(e) {
        if (e.name === 'kvm_set_irq') return routeless.has(arg(e, 0)) ? undefined : withoutRoute(c, e, routeless);
        if (e.name === 'ioapic_mem_write')
          return dropped.size === 0 ? undefined : { later: (end) => unmasked(c, e, end, dropped) };
        const pin = pinOf(arg(e, 0));
        dropped.delete(pin);
        const said = (column: string): string | undefined => cellAt(c, e.step - 1, 'ioapic.rte', pin, column);
        if (arg(e, 1) !== 0 && said('trigger') === 'edge' && said('mask') === 'masked') dropped.set(pin, e);
        return undefined;
      },
    };
  },
};

function unmasked(c: FindingContext, e: EventRecord, end: number, dropped: Map<number, EventRecord>) {
  for (const [pin, edge] of dropped) {
    const said = (column: string): string | undefined => cellAt(c, end, 'ioapic.rte', pin, column);
    if (edge.step > e.step || said('mask') === 'masked') continue;
    dropped.delete(pin);
    if (said('trigger') !== 'edge') continue;
    const text = `an edge was lost: pin ${pin} was masked when its line rose; now it is unmasked and the line is still high`;
    return found(lostEdge, c, e, text, [
      evidence(
        c,
        edge,
        `the line of pin ${pin} rises; its entry is masked and edge-triggered: ${cellAt(c, edge.step - 1, 'ioapic.rte', pin, 'entry') ?? ''}`,
      ),
      evidence(c, e, `pin ${pin} is unmasked, edge-triggered: ${said('entry') ?? ''}; no edge is left to send`),
    ]);
  }
  return undefined;
}

function withoutRoute(c: FindingContext, e: EventRecord, told: Set<number>) {
  const gsi = arg(e, 0);
  if (arg(e, 1) !== 1) return undefined;
  const t = c.tables(e.step - 1, { names: ['kvm.routes.committed', 'kvm.routes.qemu'], key: `${gsi}`, columns: [] });
  // with all controllers in the kernel routes lead to chips, which this table does not show
  if (t.get('kvm.routes.qemu')?.rows.length !== 0 || t.get('kvm.routes.committed')?.rows.length !== 0) return undefined;
  if (cellAt(c, e.step - 1, 'kvm.routes.committed', 0, 'address') === undefined) return undefined;
  told.add(gsi);
  const text = `an interrupt was lost: GSI ${gsi} was raised and KVM has no route for it`;
  return found(lostEdge, c, e, text, [evidence(c, e, `GSI ${gsi} is raised; neither QEMU nor KVM has a route for it`)]);
}
