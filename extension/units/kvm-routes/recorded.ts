/** What a real QEMU's log shows of its route table. Lines: accel/kvm/trace-events of QEMU 7.2 and 10.0. */
import type { EventSpec } from '../types.js';

export const kvmRoutesEvents: Readonly<Record<string, EventSpec>> = {
  kvm_irqchip_add_msi_route: { line: 'dev %s vector %d virq %d' },
  kvm_irqchip_update_msi_route: { line: 'Updating MSI route virq=%d' },
  kvm_irqchip_commit_routes: { line: '' },
  kvm_x86_fixup_msi_error: { line: 'VT-d failed to remap interrupt for GSI %u' },
};
