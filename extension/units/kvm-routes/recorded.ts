/** What a real QEMU's log shows of its route table. Lines: accel/kvm/trace-events of QEMU 7.2 and 10.0. */
import type { EventSpec } from '../types.js';

export const kvmRoutesEvents: Readonly<Record<string, EventSpec>> = {
  kvm_irqchip_add_msi_route: { line: 'dev %s vector %d virq %d' },
  kvm_irqchip_update_msi_route: { line: 'Updating MSI route virq=%d' },
  kvm_irqchip_commit_routes: { line: '' },
  kvm_irqchip_release_virq: { line: 'virq %d' },
  kvm_resample_fd_notify: { line: 'gsi %d' },
  kvm_x86_add_msi_route: { line: 'Adding route entry for virq %d' },
  kvm_x86_remove_msi_route: { line: 'Removing route entry for virq %d' },
  kvm_x86_update_msi_routes: { line: 'Updated %d MSI routes' },
  kvm_x86_fixup_msi_error: { line: 'VT-d failed to remap interrupt for GSI %u' },
};
