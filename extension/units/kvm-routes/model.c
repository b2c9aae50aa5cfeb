/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * GSI routes in QEMU: edited one by one, then handed to KVM as a whole. Between an edit and the next commit the two
 * tables differ, and KVM delivers by its own. Written from the KVM API document (4.25 KVM_IRQ_LINE, 4.52
 * KVM_SET_GSI_ROUTING, 5 kvm_run: KVM_EXIT_IOAPIC_EOI) and the observed behaviour of QEMU 7.2.
 * With interrupt remapping a route holds the message that the remapping hardware makes of the one in the entry: a copy
 * that is made anew only when someone asks. Irqfds are the kernel's; but where the IOAPIC is QEMU's, so is the end of an interrupt,
 * and QEMU itself signals whoever waits for it.
 */
#include "model.h"

#include <errno.h>
#include <string.h>

#define GSI_WORD_BITS 64
#define KVM_RESAMPLES_MAX 16
#define GSI_WORDS (KVM_ROUTES_MAX / GSI_WORD_BITS)

KVMState *kvm_state;

static KVMState kvm_state_object;
static unsigned long kvm_used_gsis[GSI_WORDS];

static bool kvm_int_remap;
static enum kvm_routes_translation kvm_routes_translation;

/* Messages of devices that became routes: whose, and which. */
static struct {
    PCIDevice *dev;
    int vector;
} kvm_device_routes[KVM_ROUTES_MAX];

/* With the IOAPIC in QEMU: eventfds that wait for the end of an interrupt of their GSI, newest first. */
static bool kvm_split;
/* KVM has interrupt controllers, and so routes. */
static bool kvm_routing;
static struct {
    int gsi;
    int fd;
} kvm_resamples[KVM_RESAMPLES_MAX];
static int kvm_resamples_nr;

/* struct kvm_irq_routing with room for its entries. */
static struct {
    uint32_t nr;
    uint32_t flags;
    struct kvm_irq_routing_entry entries[KVM_ROUTES_MAX];
} kvm_routes_buffer;

/* An interrupt line of a GSI changes. KVM looks the GSI up in its copy of the table. */
int kvm_set_irq(KVMState *s, int irq, int level)
{
    struct kvm_irq_level event;
    int ret;

    if (level && kvm_cache_is_stale(irq)) {
        return kvm_cache_deliver(s, irq) ? 1 : 0;
    }
    event.irq = irq;
    event.level = level;
    ret = kvm_vm_ioctl(s, s->irq_set_ioctl, &event);
    if (ret < 0) {
        kvm_routes_abort("kvm_set_irq", ret);
        return ret;
    }
    if (s->irq_set_ioctl == KVM_IRQ_LINE) {
        return 1;
    }
    return event.status;
}

static void set_gsi(KVMState *s, unsigned int gsi)
{
    s->used_gsi_bitmap[gsi / GSI_WORD_BITS] |= 1ul << (gsi % GSI_WORD_BITS);
}

static void clear_gsi(KVMState *s, unsigned int gsi)
{
    s->used_gsi_bitmap[gsi / GSI_WORD_BITS] &= ~(1ul << (gsi % GSI_WORD_BITS));
}

/* The lowest free GSI. */
static int kvm_irqchip_get_virq(KVMState *s)
{
    for (unsigned int gsi = 0; gsi < s->gsi_count; gsi++) {
        if (!(s->used_gsi_bitmap[gsi / GSI_WORD_BITS] & (1ul << (gsi % GSI_WORD_BITS)))) {
            return gsi;
        }
    }
    return -ENOSPC;
}

static void kvm_add_routing_entry(KVMState *s, struct kvm_irq_routing_entry *entry)
{
    s->irq_routes->entries[s->irq_routes->nr] = *entry;
    s->irq_routes->nr++;
    set_gsi(s, entry->gsi);
}

/* Replaces the first entry with that GSI in place. */
static int kvm_update_routing_entry(KVMState *s, struct kvm_irq_routing_entry *new_entry)
{
    for (uint32_t n = 0; n < s->irq_routes->nr; n++) {
        struct kvm_irq_routing_entry *entry = &s->irq_routes->entries[n];

        if (entry->gsi != new_entry->gsi) {
            continue;
        }
        *entry = *new_entry;
        return 0;
    }
    return -ESRCH;
}

static void kvm_msi_routing_entry(struct kvm_irq_routing_entry *kroute, int virq, MSIMessage msg)
{
    memset(kroute, 0, sizeof(*kroute));
    kroute->gsi = virq;
    kroute->type = KVM_IRQ_ROUTING_MSI;
    kroute->flags = 0;
    kroute->u.msi.address_lo = (uint32_t)msg.address;
    kroute->u.msi.address_hi = msg.address >> 32;
    kroute->u.msi.data = msg.data;
}

static bool kvm_ext_dest_id;

/*
 * A guest that was offered 15 bits of destination has bits 14:8 in bits 11:5 of the address, where only messages in remappable format
 * have something. KVM API 7.9 wants them in the upper half.
 */
uint64_t kvm_swizzle_msi_ext_dest_id(uint64_t address)
{
    uint64_t high = address & 0xfe0;

    if (!kvm_ext_dest_id || (address & 0x10) || (address >> 32)) {
        return address;
    }
    return (address & ~0xfe0ull) | high << 35;
}

static bool kvm_routes_are_cache(void)
{
    return kvm_int_remap && kvm_routes_translation == TRANSLATE_AT_DELIVERY;
}

/*
 * The route of the message that leaves the remapping hardware for this one. Not 0: it refuses, and whatever it has to say
 * against the message is recorded nowhere.
 */
static int kvm_arch_fixup_msi_route(struct kvm_irq_routing_entry *route, MSIMessage msg, int requester)
{
    MSIMessage dst;
    uint16_t sid = requester < 0 ? X86_IOMMU_SID_INVALID : requester;

    if (!kvm_int_remap) {
        uint64_t address = kvm_swizzle_msi_ext_dest_id(msg.address);

        route->u.msi.address_lo = (uint32_t)address;
        route->u.msi.address_hi = address >> 32;
        return 0;
    }
    /* The IOAPIC is no PCI device: it names no requester. */
    if (fixture_remap(sid, msg.address, msg.data, &dst)) {
        trace_kvm_x86_fixup_msi_error(route->gsi);
        return 1;
    }
    route->u.msi.address_lo = (uint32_t)dst.address;
    route->u.msi.address_hi = dst.address >> 32;
    route->u.msi.data = dst.data;
    return 0;
}

int kvm_route_from_message(KVMState *s, int virq, MSIMessage msg, int requester)
{
    struct kvm_irq_routing_entry kroute;

    kvm_msi_routing_entry(&kroute, virq, msg);
    if (kvm_arch_fixup_msi_route(&kroute, msg, requester)) {
        return -EINVAL;
    }
    trace_kvm_irqchip_update_msi_route(virq);
    return kvm_update_routing_entry(s, &kroute);
}

/* KVM API 4.70: a message that no route holds. */
int kvm_irqchip_send_msi(KVMState *s, MSIMessage msg)
{
    struct kvm_msi msi;

    memset(&msi, 0, sizeof(msi));
    msi.address_lo = (uint32_t)msg.address;
    msi.address_hi = msg.address >> 32;
    msi.data = msg.data;
    return kvm_vm_ioctl(s, KVM_SIGNAL_MSI, &msi);
}

/* A new GSI for a message. KVM knows nothing of it until the change is committed. */
int kvm_irqchip_add_msi_route(KVMRouteChange *c, int vector, PCIDevice *dev)
{
    struct kvm_irq_routing_entry kroute;
    MSIMessage msg = { .address = 0, .data = 0 };
    int virq = kvm_routing ? kvm_irqchip_get_virq(c->s) : -ENOSYS;

    if (dev) {
        msg = pci_get_msi_message(dev, vector);
    }
    if (virq < 0) {
        return virq;
    }
    if (c->s->irq_routes->nr >= c->s->gsi_count) {
        clear_gsi(c->s, virq);
        trace_kvm_irqchip_release_virq(virq);
        return -ENOSPC;
    }
    if (kvm_routes_are_cache()) {
        /* A GSI of its own, and a route that says nothing yet. */
        kvm_cache_message(c->s, virq, msg, dev);
        msg = (MSIMessage) { .address = 0, .data = 0 };
        kvm_msi_routing_entry(&kroute, virq, msg);
    } else {
        kvm_msi_routing_entry(&kroute, virq, msg);
        if (kvm_arch_fixup_msi_route(&kroute, msg, dev ? pci_requester_id(dev) : -1)) {
            clear_gsi(c->s, virq);
            trace_kvm_irqchip_release_virq(virq);
            return -EINVAL;
        }
    }
    trace_kvm_irqchip_add_msi_route(dev ? pci_device_name_fixture(dev) : "N/A", vector, virq);
    kvm_add_routing_entry(c->s, &kroute);
    kvm_device_routes[virq].dev = dev;
    kvm_device_routes[virq].vector = vector;
    c->changes++;
    return virq;
}

/* Edits QEMU's table only: the next kvm_irqchip_commit_routes() makes it count. Refused: the route stays, and goes on to deliver. */
int kvm_irqchip_update_msi_route(KVMState *s, int virq, MSIMessage msg, PCIDevice *dev)
{
    if (kvm_routes_are_cache()) {
        kvm_cache_message(s, virq, msg, dev);
        return 0;
    }
    return kvm_route_from_message(s, virq, msg, dev ? pci_requester_id(dev) : -1);
}

/* Remapping entries were invalidated. Whatever the guest named: every unmasked vector's route is made anew. */
static void kvm_update_msi_routes_all(KVMState *s)
{
    int visited = 0;

    for (int virq = 0; virq < KVM_ROUTES_MAX; virq++) {
        PCIDevice *dev = kvm_device_routes[virq].dev;
        int vector = kvm_device_routes[virq].vector;

        if (!dev) {
            continue;
        }
        visited++;
        if (!msix_is_masked(dev, vector)) {
            kvm_irqchip_update_msi_route(s, virq, pci_get_msi_message(dev, vector), dev);
        }
    }
    if (visited) {
        kvm_irqchip_commit_routes(s);
    }
    trace_kvm_x86_update_msi_routes(visited);
}

void kvm_routes_iec_fixture(bool global, uint32_t index, uint32_t mask)
{
    if (kvm_routes_are_cache()) {
        kvm_cache_invalidate_entries(kvm_state, global, index, mask);
    } else {
        kvm_update_msi_routes_all(kvm_state);
    }
}

/* KVM API 4.52: the whole table replaces the one that KVM holds, whether anything changed or not. */
void kvm_irqchip_commit_routes(KVMState *s)
{
    int ret;

    trace_kvm_irqchip_commit_routes();
    s->irq_routes->flags = 0;
    ret = kvm_vm_ioctl(s, KVM_SET_GSI_ROUTING, s->irq_routes);
    if (ret < 0) {
        kvm_routes_abort("kvm_irqchip_commit_routes", ret);
    }
}

void kvm_irqchip_commit_route_changes(KVMRouteChange *c)
{
    if (c->changes) {
        kvm_irqchip_commit_routes(c->s);
        c->changes = 0;
    }
}

/* The GSI is free again, its entry gone from QEMU's table. KVM keeps the route until somebody commits. */
void kvm_irqchip_release_virq(KVMState *s, int virq)
{
    struct kvm_irq_routing *routes = s->irq_routes;

    for (uint32_t n = 0; n < routes->nr; n++) {
        if (routes->entries[n].gsi == (uint32_t)virq) {
            routes->nr--;
            routes->entries[n] = routes->entries[routes->nr];
        }
    }
    clear_gsi(s, virq);
    kvm_device_routes[virq].dev = NULL;
    kvm_cache_forget(virq);
    trace_kvm_irqchip_release_virq(virq);
}

int kvm_bind_irqfd(KVMState *s, EventNotifier *n, int virq, bool assign)
{
    struct kvm_irqfd irqfd;

    memset(&irqfd, 0, sizeof(irqfd));
    irqfd.fd = n->rfd;
    irqfd.gsi = virq;
    irqfd.flags = assign ? 0 : KVM_IRQFD_FLAG_DEASSIGN;
    return kvm_vm_ioctl(s, KVM_IRQFD, &irqfd);
}

/* KVM API 4.75. With the IOAPIC in QEMU the kernel does not hear of the end: QEMU remembers whom to tell, newest first. */
static int kvm_irqchip_assign_irqfd(KVMState *s, EventNotifier *n, EventNotifier *rn, int virq, bool assign)
{
    struct kvm_irqfd irqfd;

    memset(&irqfd, 0, sizeof(irqfd));
    irqfd.fd = n->rfd;
    irqfd.gsi = virq;
    irqfd.flags = assign ? 0 : KVM_IRQFD_FLAG_DEASSIGN;
    if (!assign) {
        for (int i = 0; i < kvm_resamples_nr; i++) {
            if (kvm_resamples[i].gsi == virq) {
                kvm_resamples_nr--;
                memmove(&kvm_resamples[i], &kvm_resamples[i + 1], (kvm_resamples_nr - i) * sizeof(kvm_resamples[0]));
                break;
            }
        }
    } else if (rn && kvm_split) {
        memmove(&kvm_resamples[1], &kvm_resamples[0], kvm_resamples_nr * sizeof(kvm_resamples[0]));
        kvm_resamples[0].gsi = virq;
        kvm_resamples[0].fd = rn->wfd;
        kvm_resamples_nr++;
    } else if (rn) {
        irqfd.flags |= KVM_IRQFD_FLAG_RESAMPLE;
        irqfd.resamplefd = rn->rfd;
    }
    if (kvm_routes_are_cache() && kvm_cached_routes[virq].used) {
        kvm_cache_notifier(s, n, virq, assign);
        return 0;
    }
    return kvm_vm_ioctl(s, KVM_IRQFD, &irqfd);
}

int kvm_irqchip_add_irqfd_notifier_gsi(KVMState *s, EventNotifier *n, EventNotifier *rn, int virq)
{
    return kvm_irqchip_assign_irqfd(s, n, rn, virq, true);
}

int kvm_irqchip_remove_irqfd_notifier_gsi(KVMState *s, EventNotifier *n, int virq)
{
    return kvm_irqchip_assign_irqfd(s, n, NULL, virq, false);
}

/* The interrupt of that GSI has ended in QEMU's IOAPIC: who waits for it is told, the first that is found. */
void kvm_resample_fd_notify(int gsi)
{
    const uint64_t one = 1;

    for (int i = 0; i < kvm_resamples_nr; i++) {
        if (kvm_resamples[i].gsi == gsi) {
            write(kvm_resamples[i].fd, &one, sizeof(one));
            trace_kvm_resample_fd_notify(gsi);
            return;
        }
    }
}

/* A vCPU left the kernel with something for QEMU to do. 0: handled, the vCPU may go on. */
int kvm_arch_handle_exit(CPUState *cs, struct kvm_run *run)
{
    (void)cs;
    switch (run->exit_reason) {
    case KVM_EXIT_IOAPIC_EOI:
        ioapic_eoi_broadcast(run->eoi.vector);
        return 0;
    default:
        return -EINVAL;
    }
}

/* KVM API 7.5 KVM_CAP_SPLIT_IRQCHIP: the first GSIs belong to the IOAPIC, one a pin. Their message is 0/0 until an
 * entry is unmasked for the first time. */
static void kvm_arch_init_irq_routing(KVMState *s)
{
    KVMRouteChange c = { .s = s, .changes = 0 };

    for (int i = 0; i < KVM_IOAPIC_NUM_PINS; i++) {
        if (kvm_irqchip_add_msi_route(&c, 0, NULL) < 0) {
            kvm_routes_abort("kvm_arch_init_irq_routing", -ENOSPC);
        }
    }
    kvm_irqchip_commit_route_changes(&c);
}

/* A table with nothing in it but what an IOAPIC in QEMU needs. A new QEMU begins so, wherever its machine has been before. */
void kvm_init_irq_routing(KVMState *s)
{
    memset(&kvm_routes_buffer, 0, sizeof(kvm_routes_buffer));
    memset(kvm_used_gsis, 0, sizeof(kvm_used_gsis));
    s->irq_routes = (struct kvm_irq_routing *)&kvm_routes_buffer;
    s->nr_allocated_irq_routes = KVM_ROUTES_MAX;
    s->used_gsi_bitmap = kvm_used_gsis;
    s->gsi_count = KVM_ROUTES_MAX;
    s->irq_set_ioctl = KVM_IRQ_LINE_STATUS;
    if (kvm_split) {
        kvm_arch_init_irq_routing(s);
    }
}

/* KVM API 4.52: a GSI leads to a pin of a chip in the kernel. */
static void kvm_irqchip_add_irq_route(KVMState *s, int irq, int irqchip, int pin)
{
    struct kvm_irq_routing_entry kroute;

    memset(&kroute, 0, sizeof(kroute));
    kroute.gsi = irq;
    kroute.type = KVM_IRQ_ROUTING_IRQCHIP;
    kroute.u.irqchip.irqchip = irqchip;
    kroute.u.irqchip.pin = pin;
    kvm_add_routing_entry(s, &kroute);
}

/* A PC's lines: the first 16 lead to both PICs and the IOAPIC, where the timer's is wired to pin 2. */
static void kvm_pc_setup_irq_routing(KVMState *s)
{
    for (int i = 0; i < 16; i++) {
        kvm_irqchip_add_irq_route(s, i, i < 8 ? KVM_IRQCHIP_PIC_MASTER : KVM_IRQCHIP_PIC_SLAVE, i % 8);
    }
    for (int i = 0; i < KVM_IOAPIC_NUM_PINS; i++) {
        if (i != 2) {
            kvm_irqchip_add_irq_route(s, i, KVM_IRQCHIP_IOAPIC, i == 0 ? 2 : i);
        }
    }
    kvm_irqchip_commit_routes(s);
}

KVMState *kvm_routes_fixture(int irqchip, int int_remap, int translation, int ext_dest_id)
{
    kvm_ext_dest_id = ext_dest_id;
    kvm_state = &kvm_state_object;
    memset(kvm_state, 0, sizeof(*kvm_state));
    memset(kvm_cached_routes, 0, sizeof(kvm_cached_routes));
    memset(kvm_device_routes, 0, sizeof(kvm_device_routes));
    kvm_routing = irqchip != KVM_ROUTES_IRQCHIP_OFF;
    kvm_split = irqchip == KVM_ROUTES_IRQCHIP_SPLIT;
    kvm_resamples_nr = 0;
    if (!kvm_routing) {
        return kvm_state;
    }
    kvm_init_irq_routing(kvm_state);
    if (!kvm_split) {
        kvm_pc_setup_irq_routing(kvm_state);
    }
    /* The routes of the IOAPIC's pins are older than any device, the remapping hardware too. */
    kvm_int_remap = int_remap;
    kvm_routes_translation = translation;
    return kvm_state;
}
