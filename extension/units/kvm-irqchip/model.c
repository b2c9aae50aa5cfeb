/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The host kernel's table of GSI routes: what an interrupt goes by. A copy that only KVM_SET_GSI_ROUTING replaces.
 * Written from the KVM API document: 4.25 KVM_IRQ_LINE, 4.52 KVM_SET_GSI_ROUTING, 4.70 KVM_SIGNAL_MSI, 4.75 KVM_IRQFD.
 */
#include "model.h"

#include <errno.h>
#include <string.h>

/* Several routes of one GSI exist only between the chips of a kernel irqchip: PIC master, PIC slave, IOAPIC. */
#define KVM_NR_IRQCHIPS 3

static struct kvm_kernel_irq_routing_entry *route_of_link(struct hlist_node *link)
{
    if (!link) {
        return NULL;
    }
    return (struct kvm_kernel_irq_routing_entry *)
        ((char *)link - offsetof(struct kvm_kernel_irq_routing_entry, link));
}

/* The first route of a GSI, NULL if it has none. */
struct kvm_kernel_irq_routing_entry *kvm_first_route(struct kvm_irq_routing_table *table, uint32_t gsi)
{
    if (!table || gsi >= table->nr_rt_entries) {
        return NULL;
    }
    return route_of_link(table->map[gsi].first);
}

struct kvm_kernel_irq_routing_entry *kvm_next_route(struct kvm_kernel_irq_routing_entry *e)
{
    return route_of_link(e->link.next);
}

/* Copies the routes of a GSI out of the table; returns how many there are. */
static int kvm_irq_map_gsi(struct kvm *kvm, struct kvm_kernel_irq_routing_entry *entries, uint32_t gsi)
{
    struct kvm_kernel_irq_routing_entry *e = kvm_first_route(kvm->irq_routing, gsi);
    int n = 0;

    while (e && n < KVM_NR_IRQCHIPS) {
        entries[n] = *e;
        n++;
        e = kvm_next_route(e);
    }
    return n;
}

/*
 * A GSI's line changes. Returns below 0: nobody took it, 0: it was merged with an earlier one, above 0: the number of
 * CPUs that got it. What was committed by now is what is used.
 */
int kvm_set_irq(struct kvm *kvm, int irq_source_id, uint32_t irq, int level, bool line_status)
{
    struct kvm_kernel_irq_routing_entry irq_set[KVM_NR_IRQCHIPS];
    int ret = -1;
    int i;

    trace_kvm_set_irq(irq, level, irq_source_id);
    i = kvm_irq_map_gsi(kvm, irq_set, irq);
    while (i > 0) {
        int r;

        i--;
        r = irq_set[i].set(&irq_set[i], kvm, irq_source_id, level, line_status);
        if (r < 0) {
            continue;
        }
        if (ret < 0) {
            ret = 0;
        }
        ret += r;
    }
    return ret;
}

static void free_irq_routing_table(struct kvm_irq_routing_table *rt)
{
    if (!rt) {
        return;
    }
    for (uint32_t gsi = 0; gsi < rt->nr_rt_entries; gsi++) {
        struct kvm_kernel_irq_routing_entry *e = kvm_first_route(rt, gsi);

        while (e) {
            struct kvm_kernel_irq_routing_entry *next = kvm_next_route(e);

            kfree(e);
            e = next;
        }
    }
    kfree(rt);
}

/* Adds one route to a table under construction. A GSI has two routes only if both lead to (different) irqchips. */
static int setup_routing_entry(struct kvm *kvm, struct kvm_irq_routing_table *rt,
                               struct kvm_kernel_irq_routing_entry *e, const struct kvm_irq_routing_entry *ue)
{
    struct kvm_kernel_irq_routing_entry *ei;
    int r;

    for (ei = kvm_first_route(rt, ue->gsi); ei; ei = kvm_next_route(ei)) {
        if (ei->type != KVM_IRQ_ROUTING_IRQCHIP || ue->type != KVM_IRQ_ROUTING_IRQCHIP ||
            ei->irqchip.irqchip == ue->u.irqchip.irqchip) {
            return -EINVAL;
        }
    }
    e->gsi = ue->gsi;
    e->type = ue->type;
    r = kvm_set_routing_entry(kvm, e, ue);
    if (r) {
        return r;
    }
    e->link.next = rt->map[e->gsi].first;
    rt->map[e->gsi].first = &e->link;
    return 0;
}

static int kvm_add_user_route(struct kvm *kvm, struct kvm_irq_routing_table *rt,
                              const struct kvm_irq_routing_entry *ue)
{
    struct kvm_kernel_irq_routing_entry *e;
    int r;

    if (ue->type == KVM_IRQ_ROUTING_MSI) {
        if (ue->flags & ~KVM_MSI_VALID_DEVID) {
            return -EINVAL;
        }
    } else if (ue->flags) {
        return -EINVAL;
    }
    e = kzalloc(sizeof(*e), GFP_KERNEL_ACCOUNT);
    if (!e) {
        return -ENOMEM;
    }
    r = setup_routing_entry(kvm, rt, e, ue);
    if (r) {
        kfree(e);
    }
    return r;
}

/* Builds the new table to the end, then swaps the pointer. One bad route, and the old table stays. */
int kvm_set_irq_routing(struct kvm *kvm, const struct kvm_irq_routing_entry *ue, unsigned nr, unsigned flags)
{
    struct kvm_irq_routing_table *old = kvm->irq_routing;
    struct kvm_irq_routing_table *new;
    uint32_t nr_rt_entries = 0;

    (void)flags;
    for (unsigned i = 0; i < nr; i++) {
        if (ue[i].gsi >= KVM_MAX_IRQ_ROUTES) {
            return -EINVAL;
        }
        if (ue[i].gsi >= nr_rt_entries) {
            nr_rt_entries = ue[i].gsi + 1;
        }
    }
    new = kzalloc(sizeof(*new) + nr_rt_entries * sizeof(new->map[0]), GFP_KERNEL_ACCOUNT);
    if (!new) {
        return -ENOMEM;
    }
    new->nr_rt_entries = nr_rt_entries;
    for (unsigned i = 0; i < nr; i++) {
        int r = kvm_add_user_route(kvm, new, &ue[i]);

        if (r) {
            free_irq_routing_table(new);
            return r;
        }
    }

    /* From here on every interrupt goes by the new table. */
    kvm->irq_routing = new;
    kvm_irq_routing_update(kvm);
    kvm_arch_post_irq_routing_update(kvm);
    free_irq_routing_table(old);
    return 0;
}

int kvm_irqchip_fixture(bool none)
{
    if (none) {
        kvm_vm->arch.irqchip_mode = KVM_IRQCHIP_NONE;
    }
    return kvm_set_irq_routing(kvm_vm, NULL, 0, 0);
}

/* KVM_SIGNAL_MSI: a message without a route. */
int kvm_send_userspace_msi(struct kvm *kvm, struct kvm_msi *msi)
{
    struct kvm_kernel_irq_routing_entry route;

    if (kvm->arch.irqchip_mode == KVM_IRQCHIP_NONE) {
        return -EINVAL;
    }
    if (msi->flags & ~KVM_MSI_VALID_DEVID) {
        return -EINVAL;
    }
    memset(&route, 0, sizeof(route));
    route.msi.address_lo = msi->address_lo;
    route.msi.address_hi = msi->address_hi;
    route.msi.data = msi->data;
    route.msi.flags = msi->flags;
    route.msi.devid = msi->devid;
    return kvm_set_msi(&route, kvm, KVM_USERSPACE_IRQ_SOURCE_ID, 1, false);
}

static int kvm_vm_ioctl_irq_line(struct kvm *kvm, struct kvm_irq_level *irq_event, bool line_status)
{
    if (kvm->arch.irqchip_mode == KVM_IRQCHIP_NONE) {
        return -ENXIO;
    }
    irq_event->status = kvm_set_irq(kvm, KVM_USERSPACE_IRQ_SOURCE_ID, irq_event->irq, irq_event->level, line_status);
    return 0;
}

static long kvm_vm_ioctl_set_gsi_routing(struct kvm *kvm, void *argp)
{
    struct kvm_irq_routing routing;
    struct kvm_irq_routing_entry *entries = NULL;
    unsigned long bytes;
    long r;

    if (copy_from_user(&routing, argp, sizeof(routing))) {
        return -EFAULT;
    }
    if (routing.nr > KVM_MAX_IRQ_ROUTES || routing.flags) {
        return -EINVAL;
    }
    if (routing.nr) {
        bytes = routing.nr * sizeof(struct kvm_irq_routing_entry);
        entries = kzalloc(bytes, GFP_KERNEL_ACCOUNT);
        if (!entries) {
            return -ENOMEM;
        }
        if (copy_from_user(entries, (char *)argp + sizeof(routing), bytes)) {
            kfree(entries);
            return -EFAULT;
        }
    }
    r = kvm_set_irq_routing(kvm, entries, routing.nr, routing.flags);
    kfree(entries);
    return r;
}

/* QEMU's request on the VM's file descriptor; argp points into QEMU's memory. */
long kvm_vm_ioctl(struct kvm *kvm, unsigned int ioctl, void *argp)
{
    struct kvm_irq_level irq_event;
    struct kvm_msi msi;
    struct kvm_irqfd irqfd;
    long r;

    switch (ioctl) {
    case KVM_SET_GSI_ROUTING:
        return kvm_vm_ioctl_set_gsi_routing(kvm, argp);
    case KVM_IRQ_LINE:
    case KVM_IRQ_LINE_STATUS:
        if (copy_from_user(&irq_event, argp, sizeof(irq_event))) {
            return -EFAULT;
        }
        r = kvm_vm_ioctl_irq_line(kvm, &irq_event, ioctl == KVM_IRQ_LINE_STATUS);
        if (r) {
            return r;
        }
        if (ioctl == KVM_IRQ_LINE_STATUS && copy_to_user(argp, &irq_event, sizeof(irq_event))) {
            return -EFAULT;
        }
        return 0;
    case KVM_SIGNAL_MSI:
        if (copy_from_user(&msi, argp, sizeof(msi))) {
            return -EFAULT;
        }
        return kvm_send_userspace_msi(kvm, &msi);
    case KVM_IRQFD:
        if (copy_from_user(&irqfd, argp, sizeof(irqfd))) {
            return -EFAULT;
        }
        r = kvm_irqfd(kvm, &irqfd);
        trace_irqfd(irqfd.fd, irqfd.gsi, !(irqfd.flags & KVM_IRQFD_FLAG_DEASSIGN),
                    irqfd.flags & KVM_IRQFD_FLAG_RESAMPLE ? (int)irqfd.resamplefd : -1, r);
        return r;
    default:
        return -ENOTTY;
    }
}
