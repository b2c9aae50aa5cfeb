/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The interrupt controllers of KVM_CREATE_IRQCHIP for arch/x86/kvm/ioapic.c of a checkout: read after that file, with its types
 * in force. Every input of the PIC is masked, as an operating system that uses the IOAPIC leaves it.
 */
extern struct kvm *kvm_vm;

/* Entry: what a vCPU's access to the IOAPIC reaches by the bus. */
int fixture_ioapic_mmio(struct kvm_vcpu *vcpu, gpa_t addr, int len, void *v, bool write)
{
    struct kvm_io_device *dev = &vcpu->kvm->arch.vioapic->dev;

    return write ? kvm_iodevice_write(vcpu, dev, addr, len, v) : kvm_iodevice_read(vcpu, dev, addr, len, v);
}

int kvm_io_bus_register_dev(struct kvm *kvm, enum kvm_bus bus_idx, gpa_t addr, int len, struct kvm_io_device *dev)
{
    return 0;
}

void kvm_ioapic_fixture(void)
{
    mutex_init(&kvm_vm->slots_lock);
    kvm_vm->arch.irqchip_mode = KVM_IRQCHIP_KERNEL;
    kvm_vm->arch.vpic = kzalloc(sizeof(struct kvm_pic), GFP_KERNEL_ACCOUNT);
    kvm_ioapic_init(kvm_vm);
}
