/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef IRQSCOPE_KVM_IOAPIC_MODEL_H
#define IRQSCOPE_KVM_IOAPIC_MODEL_H

#include "../kvm-irqchip/kvm-host.h"

#define IOAPIC_DEFAULT_BASE_ADDRESS 0xfec00000u
#define IOAPIC_MEM_LENGTH 0x100u

/* 82093AA section 3.1 and 3.2: the two windows, the indices behind them. */
#define IOAPIC_REG_SELECT 0x00u
#define IOAPIC_REG_WINDOW 0x10u
#define IOAPIC_REG_APIC_ID 0x00u
#define IOAPIC_REG_VERSION 0x01u
#define IOAPIC_REG_ARB_ID 0x02u
#define IOAPIC_REG_REDIRECTION 0x10u
#define IOAPIC_VERSION_ID 0x11u

/* 82093AA section 3.2.4, bits of the low half of an entry. */
#define IOAPIC_RTE_STATUS (1u << 12)
#define IOAPIC_RTE_REMOTE_IRR (1u << 14)
#define IOAPIC_RTE_LEVEL (1u << 15)
#define IOAPIC_RTE_MASKED (1u << 16)

/* Consecutive EOIs that find the line still high before the next delivery waits. */
#define IOAPIC_SUCCESSIVE_IRQ_MAX_COUNT 10000

#define KVM_IOAPIC_EOI_DELAY_NS 10000000ll
#define KVM_IOAPIC_NO_TIMER 0x7fffffffffffffffll

union kvm_ioapic_redirect_entry {
    uint64_t bits;
    uint32_t half[2];
};

struct kvm_ioapic {
    uint64_t base_address;
    uint32_t ioregsel;
    uint32_t id;
    uint32_t irr;                                   /* bit n: pin n is asserted and not yet delivered, or still high */
    union kvm_ioapic_redirect_entry redirtbl[KVM_IOAPIC_NUM_PINS];
    uint64_t irq_states[KVM_IOAPIC_NUM_PINS];       /* bit n: source n drives the pin */
    uint32_t irq_eoi[KVM_IOAPIC_NUM_PINS];
    int64_t eoi_inject_ns;                          /* when lines that stay high are served again after a storm */
    struct kvm *kvm;
};

/* Entries. */
int ioapic_mmio_read(struct kvm_vcpu *vcpu, struct kvm_ioapic *ioapic, uint64_t addr, int len, void *val);
int ioapic_mmio_write(struct kvm_vcpu *vcpu, struct kvm_ioapic *ioapic, uint64_t addr, int len, const void *val);

/* Fixture: the VM has the interrupt controllers of KVM_CREATE_IRQCHIP. kvm_fixture() of kvm-x86-irq must have run. */
void kvm_ioapic_fixture(bool first_pin_only, bool unmask_resamples);

/* Boundary: the world's clock. */
int64_t ktime_get(void);

/* Boundary: trace events. e is the entry as it was before. */
void trace_kvm_ioapic_set_irq(uint64_t e, int pin, bool coalesced);
void trace_kvm_ack_irq(unsigned int irqchip, unsigned int pin);
void trace_kvm_ioapic_delayed_eoi_inj(uint64_t e);

#endif
