/** Functions of other files of KVM: those without effect here, each with the reason, and those that a machine may lack. */
import type { HostFunction } from '../../cmachine/machine/host.js';

const HYPERVISOR = 'the guest uses no enlightenments of this kind';

export const kvmIgnored: Readonly<Record<string, string>> = {
  ...because('the world decides when a vCPU enters the guest', 'kvm_vcpu_kick'),
  ...because("no vCPU runs while another one's work is done", 'kvm_get_running_vcpu'),
  ...because('the time stamp counter of the guest is not read', 'kvm_read_l1_tsc'),
  ...because('CPUID does not change while a machine runs', 'kvm_update_cpuid_runtime'),
  ...because('there is no APICv to be inhibited', 'kvm_set_or_clear_apicv_inhibit kvm_vcpu_update_apicv'),
  ...because(
    HYPERVISOR,
    '__kvm_xen_has_interrupt kvm_xen_inject_vcpu_vector kvm_xen_setup_evtchn kvm_xen_set_evtchn_fast',
  ),
  ...because(HYPERVISOR, 'kvm_hv_synic_send_eoi kvm_hv_synic_set_irq kvm_hv_irq_routing_update'),
  ...because('without an IOAPIC in the kernel there is nothing to scan', 'kvm_arch_post_irq_ack_notifier_list_update'),
  ...because('the PIC is in QEMU, or masked', 'kvm_pic_set_irq kvm_pic_read_irq'),
};

function because(reason: string, names: string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name) => [name, reason]));
}

/** The IOAPIC in the kernel, on machines that have none: kvm-ioapic has these functions where it is there. */
export const ioapicElsewhere: readonly HostFunction[] = [
  'kvm_ioapic_set_irq',
  'kvm_ioapic_update_eoi',
  'kvm_ioapic_scan_entry',
  'kvm_rtc_eoi_tracking_restore_one',
  'fixture_ioapic_mmio',
].map((name) => ({
  name,
  run: (c) => c.machine.stop(`${name} is called, and this machine has no IOAPIC in the kernel`, 'Use irqchip kernel.'),
}));
