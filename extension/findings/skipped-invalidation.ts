/**
 * F18: a remapping entry was invalidated while the MSI-X vector that names it was masked, and masked vectors are left out when routes are
 * made anew. The unmasking has to make up for that. Found when an interrupt goes by the route of before. Disproved by: the route was
 * made anew, or given up, after the invalidation.
 */
import type { EventRecord } from '../recording/recording.js';
import { messageAt, remappingIndex } from './device-route.js';
import { evidence, found, hex } from './evidence.js';
import { covers } from './invalidated.js';
import { Raised } from './raised.js';
import { cell } from '../units/views/tables.js';
import type { FindingContext, Rule } from './types.js';

export const skippedInvalidation: Rule = {
  id: 'skipped-invalidation',
  title: 'An invalidation passed a masked vector by',
  description:
    'A vector was masked when its remapping entry was invalidated, and went out by the old route when it was unmasked.',
  severity: 'error',
  events: [
    'x86_iommu_iec_notify',
    'kvm_irqchip_update_msi_route',
    'kvm_irqchip_release_virq',
    ...Raised.events,
    'kvm_apic_accept_irq',
  ],
  start(c) {
    const raised = new Raised(c);
    /** By GSI: the invalidation that its route has not followed. */
    const behind = new Map<number, { readonly e: EventRecord; readonly vector: number }>();
    return {
      event(e) {
        if (raised.event(e)) return undefined;
        switch (e.name) {
          case 'x86_iommu_iec_notify':
            for (const { gsi, vector } of maskedVectors(c, e)) behind.set(gsi, { e, vector });
            return undefined;
          case 'kvm_irqchip_update_msi_route':
          case 'kvm_irqchip_release_virq':
            behind.delete(Number(e.args['virq']));
            return undefined;
          default: {
            const gsi = raised.take(e)?.gsi ?? -1;
            const skipped = behind.get(gsi);
            if (!skipped) return undefined;
            behind.delete(gsi);
            const vector = hex(Number(e.args['vec']));
            const text = `an invalidation passed MSI-X vector ${skipped.vector} by while it was masked: GSI ${gsi} still went to CPU ${e.args['apicid']} with vector ${vector}`;
            return found(skippedInvalidation, c, e, text, [
              evidence(c, skipped.e, `the guest invalidates its remapping entry; vector ${skipped.vector} is masked`),
              evidence(
                c,
                e,
                `local APIC ${e.args['apicid']} accepted vector ${vector} by a route that is older than that`,
              ),
            ]);
          }
        }
      },
    };
  },
};

/** Vectors with a route that were masked at an invalidation which is for their entry. */
function maskedVectors(c: FindingContext, e: EventRecord): { readonly gsi: number; readonly vector: number }[] {
  const t = c.tables(e.step - 1, { names: ['vfio.vectors'], columns: ['virq'] }).get('vfio.vectors');
  return (t?.rows ?? []).flatMap((row) => {
    const gsi = Number(t && cell(t, row, 'virq')?.text) | 0;
    const vector = Number(row.key);
    const message = gsi > 0 ? messageAt(c, e.step - 1, vector) : undefined;
    const index = message?.masked ? remappingIndex(message) : undefined;
    return index !== undefined && covers(e, index) ? [{ gsi, vector }] : [];
  });
}
