/** Functions of other files of KVM that have no effect here, each with the reason. */
const HYPERVISOR = 'the guest uses no enlightenments of this kind';

export const kvmIgnored: Readonly<Record<string, string>> = {
  ...because('the world decides when a vCPU enters the guest', 'kvm_vcpu_kick'),
  ...because("no vCPU runs while another one's work is done", 'kvm_get_running_vcpu'),
  ...because('the time stamp counter of the guest is not read', 'kvm_read_l1_tsc'),
  ...because('CPUID does not change while a machine runs', 'kvm_update_cpuid_runtime'),
  ...because('there is no APICv to be inhibited', 'kvm_set_or_clear_apicv_inhibit kvm_vcpu_update_apicv'),
  ...because(HYPERVISOR, '__kvm_xen_has_interrupt kvm_xen_inject_vcpu_vector kvm_xen_setup_evtchn'),
  ...because(HYPERVISOR, 'kvm_hv_synic_send_eoi kvm_hv_synic_set_irq'),
  ...because('the PIC is in QEMU', 'kvm_pic_set_irq kvm_pic_read_irq'),
};

function because(reason: string, names: string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name) => [name, reason]));
}
