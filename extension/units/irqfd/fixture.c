/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What virt/kvm/eventfd.c of a checkout finds around it: read after that file. Event counters, wait queues and work are those of
 * the kernel's image.
 */
extern struct kvm *kvm_vm;

/* What the VMM passes to KVM_IRQFD. */
struct kvm_irqfd world_irqfd;

/* Before the first table of routes: each is told to the irqfds. */
int irqfd_fixture(void)
{
    kvm_eventfd_init(kvm_vm);
    return kvm_irqfd_init();
}
