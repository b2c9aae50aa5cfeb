/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef IRQSCOPE_KVM_IRQCHIP_MODEL_H
#define IRQSCOPE_KVM_IRQCHIP_MODEL_H

#include "kvm-host.h"

#define GFP_KERNEL_ACCOUNT 0u

/* Entries. Negative errno on error. */
long kvm_vm_ioctl(struct kvm *kvm, unsigned int ioctl, void *argp);
int kvm_set_irq(struct kvm *kvm, int irq_source_id, uint32_t irq, int level, bool line_status);
int kvm_set_irq_routing(struct kvm *kvm, const struct kvm_irq_routing_entry *ue, unsigned nr, unsigned flags);
int kvm_send_userspace_msi(struct kvm *kvm, struct kvm_msi *msi);

/* Fixture: an empty table. The vCPUs must exist already (kvm_fixture() of kvm-x86-irq). none: QEMU emulates all controllers. */
int kvm_irqchip_fixture(bool none);

/* Boundary: the kernel's heap, zeroed, and the other program's memory. copy_* return the bytes left uncopied. */
void *kzalloc(size_t size, unsigned int flags);
void kfree(const void *p);
unsigned long copy_from_user(void *to, const void *from, unsigned long n);
unsigned long copy_to_user(void *to, const void *from, unsigned long n);

/* Boundary: trace events. */
void trace_kvm_set_irq(unsigned int gsi, int level, int irq_source_id);
/* The world's own: KVM_IRQFD has no tracepoint. resample: -1 for none. */
void trace_irqfd(int fd, int gsi, int assign, int resample, int ret);

#endif
