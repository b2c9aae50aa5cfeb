/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Interrupts by event counters: a write to the counter raises the GSI without a way through QEMU. Each counter keeps a copy of its
 * GSI's route, which a new route table replaces. Written from the KVM API document, 4.75 KVM_IRQFD, and eventfd(2).
 */
#include "model.h"

#include <errno.h>
#include <string.h>

/* What the VMM passes to KVM_IRQFD. */
struct kvm_irqfd world_irqfd;

static struct kvm_kernel_irqfd irqfds[IRQFD_MODEL_EVENTFDS];

static struct kvm_kernel_irqfd *irqfd_of(int fd)
{
    if (fd < 0 || fd >= IRQFD_MODEL_EVENTFDS || !irqfds[fd].open) {
        return NULL;
    }
    return &irqfds[fd];
}

/* The copy of the route. A GSI without one, or with several, is looked up at each interrupt. */
static void irqfd_update(struct kvm *kvm, struct kvm_kernel_irqfd *irqfd)
{
    struct kvm_kernel_irq_routing_entry *e = kvm_first_route(kvm->irq_routing, irqfd->gsi);

    if (e && !kvm_next_route(e)) {
        irqfd->irq_entry = *e;
    } else {
        irqfd->irq_entry.type = 0;
    }
}

/* A pulse; where somebody waits for its end, the line stays high until then. */
static void irqfd_inject(struct kvm_kernel_irqfd *irqfd)
{
    if (irqfd->resamplefd >= 0) {
        kvm_set_irq(irqfd->kvm, KVM_IRQFD_RESAMPLE_IRQ_SOURCE_ID, irqfd->gsi, 1, false);
        return;
    }
    kvm_set_irq(irqfd->kvm, KVM_USERSPACE_IRQ_SOURCE_ID, irqfd->gsi, 1, false);
    kvm_set_irq(irqfd->kvm, KVM_USERSPACE_IRQ_SOURCE_ID, irqfd->gsi, 0, false);
}

/* Something was written. However often: one interrupt. A message goes out by the copy, at once. */
static void irqfd_wakeup(struct kvm_kernel_irqfd *irqfd)
{
    irqfd->count = 0;
    if (irqfd->irq_entry.type == KVM_IRQ_ROUTING_MSI) {
        kvm_set_msi(&irqfd->irq_entry, irqfd->kvm, KVM_USERSPACE_IRQ_SOURCE_ID, 1, false);
    } else {
        irqfd_inject(irqfd);
    }
}

static int kvm_irqfd_assign(struct kvm *kvm, struct kvm_irqfd *args)
{
    struct kvm_kernel_irqfd *irqfd = irqfd_of(args->fd);
    bool resample = (args->flags & KVM_IRQFD_FLAG_RESAMPLE) != 0;

    if (kvm->arch.irqchip_mode == KVM_IRQCHIP_NONE) {
        return -EINVAL;
    }
    /* The end of an interrupt is heard of where the IOAPIC is. */
    if (resample && kvm->arch.irqchip_mode != KVM_IRQCHIP_KERNEL) {
        return -EINVAL;
    }
    if (!irqfd || (resample && !irqfd_of(args->resamplefd))) {
        return -EBADF;
    }
    if (irqfd->kvm) {
        return -EBUSY;
    }
    irqfd->kvm = kvm;
    irqfd->gsi = args->gsi;
    irqfd->resamplefd = resample ? (int)args->resamplefd : -1;
    irqfd_update(kvm, irqfd);
    if (irqfd->count) {
        irqfd_wakeup(irqfd);
    }
    return 0;
}

/* Counter and GSI must both be right. If not nothing happens, which is a success too. */
static int kvm_irqfd_deassign(struct kvm *kvm, struct kvm_irqfd *args)
{
    struct kvm_kernel_irqfd *irqfd = irqfd_of(args->fd);

    if (!irqfd) {
        return -EBADF;
    }
    if (irqfd->kvm == kvm && irqfd->gsi == args->gsi) {
        irqfd->kvm = NULL;
    }
    return 0;
}

int kvm_irqfd(struct kvm *kvm, struct kvm_irqfd *args)
{
    if (args->flags & ~(KVM_IRQFD_FLAG_DEASSIGN | KVM_IRQFD_FLAG_RESAMPLE)) {
        return -EINVAL;
    }
    if (args->flags & KVM_IRQFD_FLAG_DEASSIGN) {
        return kvm_irqfd_deassign(kvm, args);
    }
    return kvm_irqfd_assign(kvm, args);
}

/* A new route table: every copy is made anew. */
void kvm_irq_routing_update(struct kvm *kvm)
{
    for (int fd = 0; fd < IRQFD_MODEL_EVENTFDS; fd++) {
        if (irqfds[fd].kvm == kvm) {
            irqfd_update(kvm, &irqfds[fd]);
        }
    }
}

/* Whether a route leads this GSI to that pin. */
static bool gsi_reaches_pin(struct kvm *kvm, uint32_t gsi, unsigned int irqchip, unsigned int pin)
{
    struct kvm_kernel_irq_routing_entry *e;

    for (e = kvm_first_route(kvm->irq_routing, gsi); e; e = kvm_next_route(e)) {
        if (e->type == KVM_IRQ_ROUTING_IRQCHIP && e->irqchip.irqchip == irqchip && e->irqchip.pin == pin) {
            return true;
        }
    }
    return false;
}

static bool irqfd_waits_for(struct kvm_kernel_irqfd *irqfd, struct kvm *kvm, unsigned int irqchip, unsigned int pin)
{
    return irqfd->kvm == kvm && irqfd->resamplefd >= 0 && gsi_reaches_pin(kvm, irqfd->gsi, irqchip, pin);
}

bool kvm_irq_has_notifier(struct kvm *kvm, unsigned int irqchip, unsigned int pin)
{
    for (int fd = 0; fd < IRQFD_MODEL_EVENTFDS; fd++) {
        if (irqfd_waits_for(&irqfds[fd], kvm, irqchip, pin)) {
            return true;
        }
    }
    return false;
}

/* The interrupt of a pin has ended: the line goes down, and whoever drives it is told to look again. */
static void irqfd_resampler_ack(struct kvm_kernel_irqfd *irqfd)
{
    kvm_set_irq(irqfd->kvm, KVM_IRQFD_RESAMPLE_IRQ_SOURCE_ID, irqfd->gsi, 0, false);
    irqscope_eventfd_write(irqfd->resamplefd, 1);
}

/* The devices behind a pin are asked to look again, without an end of an interrupt. */
void kvm_notify_irqfd_resampler(struct kvm *kvm, unsigned int irqchip, unsigned int pin)
{
    for (int fd = 0; fd < IRQFD_MODEL_EVENTFDS; fd++) {
        if (irqfd_waits_for(&irqfds[fd], kvm, irqchip, pin)) {
            irqfd_resampler_ack(&irqfds[fd]);
        }
    }
}

void kvm_notify_acked_irq(struct kvm *kvm, unsigned int irqchip, unsigned int pin)
{
    trace_kvm_ack_irq(irqchip, pin);
    for (int fd = 0; fd < IRQFD_MODEL_EVENTFDS; fd++) {
        if (irqfd_waits_for(&irqfds[fd], kvm, irqchip, pin)) {
            irqfd_resampler_ack(&irqfds[fd]);
        }
    }
}

/* eventfd(2): a counter, its number. */
int irqscope_eventfd(unsigned int count, int flags)
{
    (void)flags;
    for (int fd = 0; fd < IRQFD_MODEL_EVENTFDS; fd++) {
        if (irqfds[fd].open) {
            continue;
        }
        memset(&irqfds[fd], 0, sizeof(irqfds[fd]));
        irqfds[fd].open = true;
        irqfds[fd].count = count;
        irqfds[fd].resamplefd = -1;
        return fd;
    }
    return -EMFILE;
}

int irqscope_eventfd_write(unsigned int fd, uint64_t count)
{
    struct kvm_kernel_irqfd *irqfd = irqfd_of(fd);

    if (!irqfd) {
        return -EBADF;
    }
    irqfd->count += count;
    if (irqfd->kvm) {
        irqfd_wakeup(irqfd);
    } else if (irqfd->waiter) {
        irqfd->count = 0;
        irqfd->waiter(irqfd->opaque);
    }
    return 0;
}

/* Somebody in the kernel takes what is written to the counter; NULL: who took it so far does not any more. */
int irqscope_eventfd_wait(int fd, void (*waiter)(void *opaque), void *opaque)
{
    struct kvm_kernel_irqfd *irqfd = irqfd_of(fd);

    if (!irqfd) {
        return -EBADF;
    }
    if (!waiter && irqfd->opaque != opaque) {
        return 0;
    }
    irqfd->waiter = waiter;
    irqfd->opaque = opaque;
    return 0;
}

/* close(2): whoever waits for the counter, a VM or another part of the kernel, waits no more. */
int irqscope_close(unsigned int fd)
{
    struct kvm_kernel_irqfd *irqfd = irqfd_of(fd);

    if (!irqfd) {
        return -EBADF;
    }
    memset(irqfd, 0, sizeof(*irqfd));
    return 0;
}

/* What poll(2) would say: how much is there to read. */
uint64_t irqscope_eventfd_count(unsigned int fd)
{
    struct kvm_kernel_irqfd *irqfd = irqfd_of(fd);

    return irqfd ? irqfd->count : 0;
}

uint64_t irqscope_eventfd_read(unsigned int fd)
{
    struct kvm_kernel_irqfd *irqfd = irqfd_of(fd);
    uint64_t count = irqfd ? irqfd->count : 0;

    if (irqfd) {
        irqfd->count = 0;
    }
    return count;
}

void irqfd_fixture(void)
{
    memset(irqfds, 0, sizeof(irqfds));
}
