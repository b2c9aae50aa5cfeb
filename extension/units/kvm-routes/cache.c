/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A proposed design, of which no source exists: KVM's routes and irqfds as a cache. QEMU keeps the message of each GSI as the guest
 * wrote it, with the remapping entry that it names. A route is made of it when its next interrupt comes, and thrown away when the
 * guest invalidates that entry; until then the interrupts of its eventfd are QEMU's, and KVM has no part in them. So what remapping
 * refuses is refused as it happens, and the fault is one of that very interrupt.
 */
#include "model.h"

#include <string.h>

/* Messages in remappable format (VT-d specification 5.1.2.2): where the index of their entry is. */
#define MSI_REMAPPABLE (1u << 4)
#define MSI_SUBHANDLE_VALID (1u << 3)

struct kvm_cached_route kvm_cached_routes[KVM_ROUTES_MAX];

static uint32_t remapping_index(MSIMessage msg)
{
    uint32_t index = ((msg.address >> 5) & 0x7fff) | ((msg.address >> 2) & 1) << 15;

    if (!(msg.address & MSI_REMAPPABLE)) {
        return KVM_ROUTE_NO_COOKIE;
    }
    if (msg.address & MSI_SUBHANDLE_VALID) {
        index += msg.data & 0xffff;
    }
    return index & 0xffff;
}

/* Its eventfd was signalled while the route was not there. */
static void kvm_cache_interrupt(void *opaque)
{
    struct kvm_cached_route *r = opaque;
    uint64_t count;

    if (read(r->notifier->rfd, &count, sizeof(count)) > 0) {
        kvm_cache_deliver(kvm_state, r - kvm_cached_routes);
    }
}

/* From now on QEMU's main loop reads the eventfd. */
static void kvm_cache_take(KVMState *s, struct kvm_cached_route *r)
{
    if (r->attached) {
        kvm_bind_irqfd(s, r->notifier, r - kvm_cached_routes, false);
        r->attached = false;
    }
    qemu_set_fd_handler(r->notifier->rfd, kvm_cache_interrupt, NULL, r);
}

/* From now on KVM turns what is written to it into an interrupt, by the route. */
static void kvm_cache_give(KVMState *s, struct kvm_cached_route *r)
{
    qemu_set_fd_handler(r->notifier->rfd, NULL, NULL, r);
    kvm_bind_irqfd(s, r->notifier, r - kvm_cached_routes, true);
    r->attached = true;
}

static void kvm_cache_invalidate(KVMState *s, struct kvm_cached_route *r)
{
    if (r->stale) {
        return;
    }
    r->stale = true;
    trace_kvm_cache_invalidate(r - kvm_cached_routes, r->cookie);
    if (r->notifier) {
        kvm_cache_take(s, r);
    }
}

bool kvm_cache_is_stale(int virq)
{
    return kvm_cached_routes[virq].stale;
}

void kvm_cache_forget(int virq)
{
    memset(&kvm_cached_routes[virq], 0, sizeof(kvm_cached_routes[virq]));
}

/* The guest has written a message, or unmasked the one that it had: only another message is another route. */
void kvm_cache_message(KVMState *s, int virq, MSIMessage msg, PCIDevice *dev)
{
    struct kvm_cached_route *r = &kvm_cached_routes[virq];

    if (!r->used) {
        r->used = true;
        r->stale = true;
    } else if (r->msg.address != msg.address || r->msg.data != msg.data) {
        kvm_cache_invalidate(s, r);
    }
    r->msg = msg;
    r->cookie = remapping_index(msg);
    r->requester = dev ? pci_requester_id(dev) : -1;
}

void kvm_cache_notifier(KVMState *s, EventNotifier *n, int virq, bool assign)
{
    struct kvm_cached_route *r = &kvm_cached_routes[virq];

    if (assign) {
        r->notifier = n;
        if (r->stale) {
            kvm_cache_take(s, r);
        } else {
            kvm_cache_give(s, r);
        }
        return;
    }
    if (r->attached) {
        kvm_bind_irqfd(s, n, virq, false);
    } else {
        qemu_set_fd_handler(n->rfd, NULL, NULL, r);
    }
    r->attached = false;
    r->notifier = NULL;
}

/* The long way: the message is sent as the guest wrote it. If it arrives, the next ones take the short way. */
bool kvm_cache_deliver(KVMState *s, int virq)
{
    struct kvm_cached_route *r = &kvm_cached_routes[virq];

    if (fixture_store(r->requester, r->msg.address, r->msg.data)) {
        return false;
    }
    if (kvm_route_from_message(s, virq, r->msg, r->requester)) {
        return true;
    }
    r->stale = false;
    trace_kvm_cache_translate(virq, r->cookie);
    kvm_irqchip_commit_routes(s);
    if (r->notifier) {
        kvm_cache_give(s, r);
    }
    return true;
}

/* The guest declares that it has changed remapping entries: all, or those whose index differs in the low `mask` bits at most. */
void kvm_cache_invalidate_entries(KVMState *s, bool global, uint32_t index, uint32_t mask)
{
    for (int virq = 0; virq < KVM_ROUTES_MAX; virq++) {
        struct kvm_cached_route *r = &kvm_cached_routes[virq];
        bool covered = global || (r->cookie != KVM_ROUTE_NO_COOKIE && r->cookie >> mask == index >> mask);

        if (r->used && covered) {
            kvm_cache_invalidate(s, r);
        }
    }
}
