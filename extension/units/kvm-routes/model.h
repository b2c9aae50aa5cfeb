/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * QEMU's own table of GSI routes, of which KVM holds a copy. Written from the KVM API document.
 */
#ifndef IRQSCOPE_KVM_ROUTES_MODEL_H
#define IRQSCOPE_KVM_ROUTES_MODEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../kvm-irqchip/kvm-uapi.h"

/* GSIs this model hands out. KVM itself allows 4096. */
#define KVM_ROUTES_MAX 64

typedef struct PCIDevice PCIDevice;
typedef struct CPUState CPUState;

typedef struct MSIMessage {
    uint64_t address;
    uint32_t data;
} MSIMessage;

typedef struct KVMState {
    struct kvm_irq_routing *irq_routes;     /* what the next commit hands to KVM */
    int nr_allocated_irq_routes;
    unsigned long *used_gsi_bitmap;
    unsigned int gsi_count;
    unsigned long irq_set_ioctl;            /* KVM_IRQ_LINE, or KVM_IRQ_LINE_STATUS where the kernel has it */
} KVMState;

/* An eventfd of QEMU's. */
typedef struct EventNotifier {
    int rfd;
    int wfd;
    bool initialized;
} EventNotifier;

typedef struct KVMRouteChange {
    KVMState *s;
    int changes;
} KVMRouteChange;

extern KVMState *kvm_state;

/* When a message becomes a route that KVM can deliver by. Chosen by the fixture before step 0. */
enum kvm_routes_translation {
    TRANSLATE_AT_UPDATE = 0,                /* QEMU: when the entry is written or something is invalidated */
    TRANSLATE_AT_DELIVERY = 1,              /* proposed: when the next interrupt comes */
};

/* Who emulates the interrupt controllers: QEMU all of them, KVM the local APICs, KVM all. */
enum kvm_routes_irqchip {
    KVM_ROUTES_IRQCHIP_OFF = 0,
    KVM_ROUTES_IRQCHIP_SPLIT = 1,
    KVM_ROUTES_IRQCHIP_KERNEL = 2,
};

/* A requester that is not named. */
#define X86_IOMMU_SID_INVALID 0xffff

/* With translation at delivery: the message of a GSI as it came, and who takes its interrupts. */
#define KVM_ROUTE_NO_COOKIE 0xffffffffu

struct kvm_cached_route {
    bool used;
    bool stale;                             /* the route is not made of the message, or of an entry that was invalidated */
    bool attached;                          /* KVM takes what the eventfd is signalled for; else QEMU */
    MSIMessage msg;
    uint32_t cookie;                        /* index of its remapping entry */
    int requester;                          /* -1: none is named */
    EventNotifier *notifier;                /* NULL: it has no eventfd */
};

extern struct kvm_cached_route kvm_cached_routes[KVM_ROUTES_MAX];

bool kvm_cache_is_stale(int virq);
void kvm_cache_forget(int virq);
void kvm_cache_message(KVMState *s, int virq, MSIMessage msg, PCIDevice *dev);
void kvm_cache_notifier(KVMState *s, EventNotifier *n, int virq, bool assign);
/* False: the message was refused. */
bool kvm_cache_deliver(KVMState *s, int virq);
void kvm_cache_invalidate_entries(KVMState *s, bool global, uint32_t index, uint32_t mask);

/* The KVM_IRQFD ioctl alone; and a route made of a message, not 0: remapping refuses it. */
int kvm_bind_irqfd(KVMState *s, EventNotifier *n, int virq, bool assign);
int kvm_route_from_message(KVMState *s, int virq, MSIMessage msg, int requester);

/* Entries. */
void kvm_routes_iec_fixture(bool global, uint32_t index, uint32_t mask);
int kvm_irqchip_send_msi(KVMState *s, MSIMessage msg);
uint64_t kvm_swizzle_msi_ext_dest_id(uint64_t address);
int kvm_set_irq(KVMState *s, int irq, int level);
int kvm_irqchip_update_msi_route(KVMState *s, int virq, MSIMessage msg, PCIDevice *dev);
int kvm_irqchip_add_msi_route(KVMRouteChange *c, int vector, PCIDevice *dev);
void kvm_irqchip_release_virq(KVMState *s, int virq);
int kvm_irqchip_add_irqfd_notifier_gsi(KVMState *s, EventNotifier *n, EventNotifier *rn, int virq);
int kvm_irqchip_remove_irqfd_notifier_gsi(KVMState *s, EventNotifier *n, int virq);
void kvm_irqchip_commit_route_changes(KVMRouteChange *c);
void kvm_irqchip_commit_routes(KVMState *s);
void kvm_resample_fd_notify(int gsi);
int kvm_arch_handle_exit(CPUState *cs, struct kvm_run *run);

/* Entry: a new QEMU begins with these routes. */
void kvm_init_irq_routing(KVMState *s);
/*
 * Fixture: GSIs 0..23 taken by the IOAPIC's pins, each with an empty MSI route; or, with the controllers in the kernel, led to
 * those; or no routes at all. Needs KVM: it commits once.
 */
/* ext_dest_id: the guest is offered 15 bits of destination in a message. */
KVMState *kvm_routes_fixture(int irqchip, int int_remap, int translation, int ext_dest_id);

/* A device: its message as its table has it, its name, its requester id. Without devices: boundary. */
MSIMessage pci_get_msi_message(PCIDevice *dev, int vector);
const char *pci_device_name_fixture(PCIDevice *dev);
uint16_t pci_requester_id(PCIDevice *dev);

bool msix_is_masked(PCIDevice *dev, unsigned int vector);

/* Boundary: write(2) and read(2) of an eventfd, and what QEMU's main loop calls when there is something to read. NULL: nothing. */
long write(int fd, const void *buffer, unsigned long bytes);
long read(int fd, void *buffer, unsigned long bytes);
void qemu_set_fd_handler(int fd, void (*fd_read)(void *opaque), void (*fd_write)(void *opaque), void *opaque);

/* Boundary: what the remapping hardware makes of a message; not 0: it refuses. */
int fixture_remap(uint16_t sid, uint64_t address, uint32_t data, MSIMessage *out);
/* Boundary: the message is sent through the remapping hardware; not 0: it refuses, and says so to the guest. */
int fixture_store(int requester, uint64_t address, uint32_t data);

/* Boundary: the ioctl on the VM's file descriptor; `arg` points to the request's structure. Negative errno on error. */
int kvm_vm_ioctl(KVMState *s, unsigned long type, void *arg);
/* Boundary: the IOAPIC. */
void ioapic_eoi_broadcast(int vector);
/* Boundary: ends the run: what failed, and the errno. */
void kvm_routes_abort(const char *what, int error);

/* Boundary: trace events. */
void trace_kvm_irqchip_add_msi_route(const char *name, int vector, int virq);
void trace_kvm_irqchip_update_msi_route(int virq);
void trace_kvm_irqchip_commit_routes(void);
void trace_kvm_irqchip_release_virq(int virq);
void trace_kvm_resample_fd_notify(int gsi);
void trace_kvm_x86_fixup_msi_error(uint32_t gsi);
void trace_kvm_x86_update_msi_routes(int num);
void trace_kvm_cache_translate(int gsi, uint32_t cookie);
void trace_kvm_cache_invalidate(int gsi, uint32_t cookie);

#endif
