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

typedef struct KVMRouteChange {
    KVMState *s;
    int changes;
} KVMRouteChange;

extern KVMState *kvm_state;

/* Entries. */
int kvm_set_irq(KVMState *s, int irq, int level);
int kvm_irqchip_update_msi_route(KVMState *s, int virq, MSIMessage msg, PCIDevice *dev);
int kvm_irqchip_add_msi_route(KVMRouteChange *c, int vector, MSIMessage msg, PCIDevice *dev);
void kvm_irqchip_commit_route_changes(KVMRouteChange *c);
void kvm_irqchip_commit_routes(KVMState *s);
void kvm_resample_fd_notify(int gsi);
int kvm_arch_handle_exit(CPUState *cs, struct kvm_run *run);

/* Fixture: GSIs 0..23 taken by the IOAPIC's pins, each with an empty MSI route. Needs KVM: it commits once. */
KVMState *kvm_routes_fixture(void);

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

#endif
