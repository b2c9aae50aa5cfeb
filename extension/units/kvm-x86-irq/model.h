/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef IRQSCOPE_KVM_X86_IRQ_MODEL_H
#define IRQSCOPE_KVM_X86_IRQ_MODEL_H

#include "../kvm-irqchip/kvm-host.h"

/* Intel SDM 3A, 11.4.1: where the registers of a CPU's own local APIC are. */
#define APIC_BASE 0xfee00000u
#define APIC_PAGE_BYTES 0x1000u

/* Intel SDM 3A, table 11-1: register offsets. */
#define APIC_ID 0x20
#define APIC_LVR 0x30
#define APIC_TASKPRI 0x80
#define APIC_PROCPRI 0xa0
#define APIC_EOI 0xb0
#define APIC_LDR 0xd0
#define APIC_DFR 0xe0
#define APIC_SPIV 0xf0
#define APIC_ISR 0x100
#define APIC_TMR 0x180
#define APIC_IRR 0x200
#define APIC_ICR 0x300
#define APIC_ICR2 0x310

#define APIC_VERSION 0x01050014u        /* version 0x14, six local vector table entries, directed EOI offered */
#define APIC_DFR_FLAT 0xffffffffu
#define APIC_DFR_CLUSTER 0x0fffffffu
#define APIC_SPIV_APIC_ENABLED 0x100u
#define APIC_SPIV_DIRECTED_EOI 0x1000u
#define APIC_BROADCAST 0xffu
#define X2APIC_BROADCAST 0xffffffffu

/* SDM 11.6.1, as they stand in the ICR and in a message: bits 10:8, 11, 15, 19:18. */
#define APIC_MODE_MASK 0x700u
#define APIC_DM_FIXED 0x000u
#define APIC_DM_LOWEST 0x100u
#define APIC_DM_SMI 0x200u
#define APIC_DM_REMRD 0x300u
#define APIC_DM_NMI 0x400u
#define APIC_DM_INIT 0x500u
#define APIC_DM_STARTUP 0x600u
#define APIC_DM_EXTINT 0x700u
#define APIC_DEST_PHYSICAL 0x000u
#define APIC_DEST_LOGICAL 0x800u
#define APIC_INT_ASSERT 0x4000u
#define APIC_INT_LEVELTRIG 0x8000u
#define APIC_SHORT_MASK 0xc0000u
#define APIC_DEST_NOSHORT 0x00000u
#define APIC_DEST_SELF 0x40000u
#define APIC_DEST_ALLINC 0x80000u
#define APIC_DEST_ALLBUT 0xc0000u

struct kvm_lapic_irq {
    uint32_t vector;
    uint16_t delivery_mode;             /* APIC_DM_* */
    uint16_t dest_mode;                 /* APIC_DEST_PHYSICAL or APIC_DEST_LOGICAL */
    bool level;                         /* assert */
    uint16_t trig_mode;                 /* 0 edge, 1 level */
    uint32_t shorthand;                 /* APIC_DEST_NOSHORT .. APIC_DEST_ALLBUT */
    uint32_t dest_id;
    bool msi_redir_hint;
};

/* Which vectors a rescan keeps in ioapic_handled_vectors. Chosen by the fixture before step 0. */
enum kvm_eoi_scan_rule {
    KVM_EOI_SCAN_PENDING = 0,           /* Linux 6.12: also one that this vCPU has still to end */
    KVM_EOI_SCAN_ROUTE_ONLY = 1,        /* Linux 6.1: only those whose route leads here now */
};
extern int kvm_eoi_scan;

/* When an interrupt ends. */
enum kvm_eoi_rule {
    KVM_EOI_NORMAL = 0,                 /* when the guest writes its EOI register */
    KVM_EOI_AT_INJECTION = 1,           /* as it is injected: a KVM without VT-x and AMD-V, see corpus kind kvm-split */
};
extern int kvm_eoi;

/* The vCPUs of the virtual machine, by index. */
extern struct kvm_vcpu *kvm_vcpus[KVM_MODEL_MAX_VCPUS];

/* lapic.c. Entries. */
uint32_t kvm_lapic_reg_read(struct kvm_vcpu *vcpu, uint32_t offset);
void kvm_lapic_reg_write(struct kvm_vcpu *vcpu, uint32_t offset, uint32_t val);
int kvm_apic_has_interrupt(struct kvm_vcpu *vcpu);
int kvm_cpu_get_interrupt(struct kvm_vcpu *vcpu);

/* lapic.c, for model.c. */
uint32_t kvm_lapic_get_reg(struct kvm_lapic *apic, uint32_t offset);
void kvm_lapic_reset(struct kvm_lapic *apic);
int kvm_apic_set_irq(struct kvm_vcpu *vcpu, struct kvm_lapic_irq *irq);
bool kvm_apic_pending_eoi(struct kvm_vcpu *vcpu, int vector);
bool kvm_apic_match_dest(struct kvm_vcpu *vcpu, struct kvm_lapic *source, uint32_t shorthand, uint32_t dest,
                         uint16_t dest_mode);
void kvm_apic_end_of_interrupt(struct kvm_vcpu *vcpu);

/* model.c. Entries. */
int vcpu_enter_guest(struct kvm_vcpu *vcpu);
int kvm_check_and_inject_events(struct kvm_vcpu *vcpu);
int vcpu_mmio_write(struct kvm_vcpu *vcpu, uint64_t addr, int len, const void *v);
int vcpu_mmio_read(struct kvm_vcpu *vcpu, uint64_t addr, int len, void *v);
void kvm_make_request(int req, struct kvm_vcpu *vcpu);
int kvm_irq_delivery_to_apic(struct kvm *kvm, struct kvm_lapic *src, struct kvm_lapic_irq *irq);

/*
 * Fixture: a VM with `vcpus` vCPUs (at most KVM_MODEL_MAX_VCPUS), split irqchip, APIC ids 0 up, local APICs as after
 * power-on. kvm_enable_lapic_fixture() is what firmware does before an OS runs: software-enabled, logical destination
 * 1 << index in the flat model.
 */
/* Entry: the VMM resets the machine, and with it the local APICs. */
void kvm_reset_fixture(void);
/* x2apic: 0, or the id of the last local APIC, all of them in that mode. */
struct kvm *kvm_fixture(int vcpus, int eoi_scan, int eoi, int x2apic);
void kvm_enable_lapic_fixture(int index);

/* Boundary: trace events. apicid is the vcpu_id; dm is APIC_DM_*; tm 1 means level. */
void trace_kvm_msi_set_irq(uint64_t address, uint64_t data);
void trace_kvm_apic_accept_irq(uint32_t apicid, uint16_t dm, uint16_t tm, uint8_t vec);
void trace_kvm_eoi(uint32_t apicid, int vector);
void trace_kvm_apic_ipi(uint32_t icr_low, uint32_t dest_id);

#endif
