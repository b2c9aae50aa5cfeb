/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A virtual machine in the host kernel: its route table, its vCPUs and their local APICs. Shared by the units of the
 * link group "kvm". Written from the KVM API document and the Intel SDM volume 3A, chapter 11.
 */
#ifndef IRQSCOPE_KVM_HOST_H
#define IRQSCOPE_KVM_HOST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kvm-uapi.h"

#define KVM_MODEL_MAX_VCPUS 8
#define KVM_MAX_IRQ_ROUTES 4096
#define KVM_USERSPACE_IRQ_SOURCE_ID 0
#define LAPIC_REGS_BYTES 0x400

enum kvm_irqchip_mode {
    KVM_IRQCHIP_NONE = 0,
    KVM_IRQCHIP_KERNEL = 1,
    KVM_IRQCHIP_SPLIT = 2,
};

/* Bits of kvm_vcpu.requests: work to do before the vCPU next enters the guest. */
enum kvm_request {
    KVM_REQ_EVENT = 0,
    KVM_REQ_SCAN_IOAPIC = 1,
    KVM_REQ_IOAPIC_EOI_EXIT = 2,
};

struct kvm;
struct kvm_vcpu;

struct hlist_node {
    struct hlist_node *next;
};

struct hlist_head {
    struct hlist_node *first;
};

/* A route as the kernel keeps it: bound to the function that delivers it. */
struct kvm_kernel_irq_routing_entry {
    uint32_t gsi;
    uint32_t type;
    int (*set)(struct kvm_kernel_irq_routing_entry *e, struct kvm *kvm, int irq_source_id, int level,
               bool line_status);
    union {
        struct {
            unsigned int irqchip;
            unsigned int pin;
        } irqchip;
        struct {
            uint32_t address_lo;
            uint32_t address_hi;
            uint32_t data;
            uint32_t flags;
            uint32_t devid;
        } msi;
    };
    struct hlist_node link;
};

/* The committed table: map[gsi] lists that GSI's routes. Never edited, only replaced. */
struct kvm_irq_routing_table {
    uint32_t nr_rt_entries;
    struct hlist_head map[];
};

struct kvm_lapic {
    struct kvm_vcpu *vcpu;
    bool sw_enabled;                        /* spurious vector register, bit 8 */
    bool x2apic;                            /* x2APIC mode: ids of 32 bits */
    void *regs;                             /* the register page; offsets as in SDM table 11-1 */
};

struct kvm_vcpu_arch {
    struct kvm_lapic *apic;
    uint64_t ioapic_handled_vectors[4];     /* vectors whose EOI concerns an IOAPIC */
    int pending_ioapic_eoi;
    int nmi_pending;
    int smi_pending;
    int init_pending;
};

struct kvm_vcpu {
    struct kvm *kvm;
    struct kvm_run *run;
    int vcpu_id;
    uint64_t requests;
    struct kvm_vcpu_arch arch;
};

struct kvm_ioapic;

struct kvm_arch {
    enum kvm_irqchip_mode irqchip_mode;
    struct kvm_ioapic *vioapic;             /* with KVM_IRQCHIP_KERNEL */
    uint8_t nr_reserved_ioapic_pins;
    bool x2apic_format;                     /* address_hi of a message carries destination bits 31:8 */
};

struct kvm {
    struct kvm_irq_routing_table *irq_routing;
    int online_vcpus;
    struct kvm_arch arch;
};

/* The virtual machine of this image: an object of kvm-x86-irq. */
extern struct kvm *kvm_vm;

/* kvm-irqchip */
struct kvm_kernel_irq_routing_entry *kvm_first_route(struct kvm_irq_routing_table *table, uint32_t gsi);
struct kvm_kernel_irq_routing_entry *kvm_next_route(struct kvm_kernel_irq_routing_entry *e);

/* kvm-x86-irq */
int kvm_set_routing_entry(struct kvm *kvm, struct kvm_kernel_irq_routing_entry *e,
                          const struct kvm_irq_routing_entry *ue);
int kvm_set_msi(struct kvm_kernel_irq_routing_entry *e, struct kvm *kvm, int irq_source_id, int level,
                bool line_status);
void kvm_arch_post_irq_routing_update(struct kvm *kvm);
void kvm_make_scan_ioapic_request(struct kvm *kvm);

/* kvm-ioapic, on machines that have it */
#define RTC_GSI 8
int kvm_ioapic_set_irq(struct kvm_ioapic *ioapic, int irq, int irq_source_id, int level, bool line_status);
void kvm_ioapic_update_eoi(struct kvm_vcpu *vcpu, int vector, int trigger_mode);
void kvm_ioapic_scan_entry(struct kvm_vcpu *vcpu, uint64_t *ioapic_handled_vectors);
/* A vCPU's access to it: 0 if it was one. */
int fixture_ioapic_mmio(struct kvm_vcpu *vcpu, uint64_t addr, int len, void *v, bool write);

/* irqfd */
bool kvm_irq_has_notifier(struct kvm *kvm, unsigned int irqchip, unsigned int pin);
void kvm_notify_acked_irq(struct kvm *kvm, unsigned int irqchip, unsigned int pin);
void kvm_notify_irqfd_resampler(struct kvm *kvm, unsigned int irqchip, unsigned int pin);
void kvm_irq_routing_update(struct kvm *kvm);
int kvm_irqfd(struct kvm *kvm, struct kvm_irqfd *args);

#endif
