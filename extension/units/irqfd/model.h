/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef IRQSCOPE_IRQFD_MODEL_H
#define IRQSCOPE_IRQFD_MODEL_H

#include "../kvm-irqchip/kvm-host.h"

/* Event counters that a process has open, and irqfds that a VM has: one on a counter at the most. */
#define IRQFD_MODEL_EVENTFDS 32

/* What an interrupt through an irqfd is raised as. */
#define KVM_IRQFD_RESAMPLE_IRQ_SOURCE_ID 1

/* An event counter, bound to a GSI or not. */
struct kvm_kernel_irqfd {
    bool open;
    uint64_t count;                                     /* written to it and not read yet */
    struct kvm *kvm;                                    /* not NULL: bound */
    uint32_t gsi;
    struct kvm_kernel_irq_routing_entry irq_entry;      /* its one route, copied; type 0: none, or several */
    int resamplefd;                                     /* signalled at the end of its interrupt, -1: none */
    void (*waiter)(void *opaque);                       /* called when something is written and no VM takes it */
    void *opaque;
};

/* Entries. Negative errno on error; the read empties the counter. */
int kvm_irqfd(struct kvm *kvm, struct kvm_irqfd *args);
int irqscope_eventfd(unsigned int count, int flags);
int irqscope_eventfd_write(unsigned int fd, uint64_t count);
uint64_t irqscope_eventfd_read(unsigned int fd);
uint64_t irqscope_eventfd_count(unsigned int fd);
int irqscope_close(unsigned int fd);
int irqscope_eventfd_wait(int fd, void (*waiter)(void *opaque), void *opaque);

/* kvm-irqchip and kvm-x86-irq. */
int kvm_set_irq(struct kvm *kvm, int irq_source_id, uint32_t irq, int level, bool line_status);

/* Boundary: trace event. */
void trace_kvm_ack_irq(unsigned int irqchip, unsigned int pin);

#endif
