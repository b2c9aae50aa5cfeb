/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * One vCPU's local APIC in the kernel: a vector is accepted, taken and ended. Registers as in xAPIC mode; of x2APIC mode the ids.
 * Written from the Intel SDM volume 3A: 11.6 (interprocessor interrupts and destinations), 11.8.3 (priorities), 11.8.4
 * (IRR, ISR, TMR), 11.8.5 (EOI), table 11-1 (registers); KVM_EXIT_IOAPIC_EOI from the KVM API document, chapter 5.
 */
#include "model.h"

#include <string.h>

static uint32_t *kvm_lapic_reg(struct kvm_lapic *apic, uint32_t offset)
{
    return (uint32_t *)((char *)apic->regs + offset);
}

uint32_t kvm_lapic_get_reg(struct kvm_lapic *apic, uint32_t offset)
{
    return *kvm_lapic_reg(apic, offset);
}

static void kvm_lapic_set_reg(struct kvm_lapic *apic, uint32_t offset, uint32_t val)
{
    *kvm_lapic_reg(apic, offset) = val;
}

/* A 256-bit register is eight words, 16 bytes apart. */
static uint32_t vector_word(uint32_t base, int vector)
{
    return base + ((uint32_t)vector >> 5) * 0x10;
}

static bool apic_test_vector(struct kvm_lapic *apic, uint32_t base, int vector)
{
    return (kvm_lapic_get_reg(apic, vector_word(base, vector)) >> (vector & 31)) & 1;
}

static void kvm_lapic_set_vector(struct kvm_lapic *apic, uint32_t base, int vector)
{
    *kvm_lapic_reg(apic, vector_word(base, vector)) |= 1u << (vector & 31);
}

static void kvm_lapic_clear_vector(struct kvm_lapic *apic, uint32_t base, int vector)
{
    *kvm_lapic_reg(apic, vector_word(base, vector)) &= ~(1u << (vector & 31));
}

/* The highest vector that is set, -1 if none is. */
static int find_highest_vector(struct kvm_lapic *apic, uint32_t base)
{
    for (int word = 7; word >= 0; word--) {
        uint32_t bits = kvm_lapic_get_reg(apic, base + (uint32_t)word * 0x10);

        for (int bit = 31; bits && bit >= 0; bit--) {
            if ((bits >> bit) & 1) {
                return word * 32 + bit;
            }
        }
    }
    return -1;
}

/* SDM 11.8.3.1: the greater of the task's class and that of the interrupt in service. */
static void apic_update_ppr(struct kvm_lapic *apic)
{
    uint32_t tpr = kvm_lapic_get_reg(apic, APIC_TASKPRI);
    int isr = find_highest_vector(apic, APIC_ISR);
    uint32_t isrv = 0;
    uint32_t ppr;

    if (isr >= 0) {
        isrv = isr & 0xf0;
    }
    if ((tpr & 0xf0) >= isrv) {
        ppr = tpr & 0xff;
    } else {
        ppr = isrv;
    }
    if (ppr < kvm_lapic_get_reg(apic, APIC_PROCPRI)) {
        kvm_make_request(KVM_REQ_EVENT, apic->vcpu);
    }
    kvm_lapic_set_reg(apic, APIC_PROCPRI, ppr);
}

/* SDM 11.6.2.2: flat compares bits; in the cluster model the high nibble names the cluster. */
static bool kvm_apic_match_logical_addr(struct kvm_lapic *apic, uint32_t mda)
{
    uint32_t logical_id = kvm_lapic_get_reg(apic, APIC_LDR) >> 24;

    if (apic->x2apic) {
        /* SDM 11.12.9: the cluster is in the upper half, a bit for each of 16 in the lower. */
        return (apic->vcpu->vcpu_id >> 4) == mda >> 16 && ((1u << (apic->vcpu->vcpu_id & 0xf)) & mda & 0xffff) != 0;
    }
    if (mda == APIC_BROADCAST) {
        return true;
    }
    switch (kvm_lapic_get_reg(apic, APIC_DFR)) {
    case APIC_DFR_FLAT:
        return (logical_id & mda) != 0;
    case APIC_DFR_CLUSTER:
        return (logical_id >> 4) == (mda >> 4) && (logical_id & mda & 0xf) != 0;
    default:
        return false;
    }
}

static bool kvm_apic_match_physical_addr(struct kvm_lapic *apic, uint32_t mda)
{
    if (apic->x2apic) {
        return mda == X2APIC_BROADCAST || mda == (uint32_t)apic->vcpu->vcpu_id;
    }
    if (mda == APIC_BROADCAST) {
        return true;
    }
    return mda == kvm_lapic_get_reg(apic, APIC_ID) >> 24;
}

/* Whether a message or interprocessor interrupt with that destination is for this vCPU. */
bool kvm_apic_match_dest(struct kvm_vcpu *vcpu, struct kvm_lapic *source, uint32_t shorthand, uint32_t dest,
                         uint16_t dest_mode)
{
    struct kvm_lapic *target = vcpu->arch.apic;

    switch (shorthand) {
    case APIC_DEST_NOSHORT:
        if (dest_mode == APIC_DEST_PHYSICAL) {
            return kvm_apic_match_physical_addr(target, dest);
        }
        return kvm_apic_match_logical_addr(target, dest);
    case APIC_DEST_SELF:
        return target == source;
    case APIC_DEST_ALLINC:
        return true;
    case APIC_DEST_ALLBUT:
        return target != source;
    default:
        return false;
    }
}

static int apic_accept_vector(struct kvm_lapic *apic, int vector, int level, int trig_mode)
{
    if (trig_mode && !level) {
        return 0;
    }
    /* SDM 11.4.7.2: a software-disabled local APIC takes no fixed interrupt. The trace line came all the same. */
    if (!apic->sw_enabled) {
        return 0;
    }
    if (trig_mode) {
        kvm_lapic_set_vector(apic, APIC_TMR, vector);
    } else {
        kvm_lapic_clear_vector(apic, APIC_TMR, vector);
    }
    kvm_lapic_set_vector(apic, APIC_IRR, vector);
    kvm_make_request(KVM_REQ_EVENT, apic->vcpu);
    return 1;
}

/* An interrupt reached this local APIC. 1: accepted. */
static int __apic_accept_irq(struct kvm_lapic *apic, int delivery_mode, int vector, int level, int trig_mode)
{
    struct kvm_vcpu *vcpu = apic->vcpu;

    trace_kvm_apic_accept_irq(vcpu->vcpu_id, delivery_mode, trig_mode, vector);
    switch (delivery_mode) {
    case APIC_DM_FIXED:
    case APIC_DM_LOWEST:
        return apic_accept_vector(apic, vector, level, trig_mode);
    case APIC_DM_NMI:
        vcpu->arch.nmi_pending++;
        return 1;
    case APIC_DM_SMI:
        vcpu->arch.smi_pending++;
        return 1;
    case APIC_DM_INIT:
        if (trig_mode && !level) {
            return 0;
        }
        vcpu->arch.init_pending++;
        return 1;
    default:
        /* Start-up is not modelled; ExtINT and the reserved modes do nothing. */
        return 0;
    }
}

int kvm_apic_set_irq(struct kvm_vcpu *vcpu, struct kvm_lapic_irq *irq)
{
    return __apic_accept_irq(vcpu->arch.apic, irq->delivery_mode, irq->vector, irq->level, irq->trig_mode);
}

/* The vector was delivered here and its EOI is still to come. */
bool kvm_apic_pending_eoi(struct kvm_vcpu *vcpu, int vector)
{
    struct kvm_lapic *apic = vcpu->arch.apic;

    return apic_test_vector(apic, APIC_ISR, vector) || apic_test_vector(apic, APIC_IRR, vector);
}

static bool kvm_ioapic_handles_vector(struct kvm_lapic *apic, int vector)
{
    return (apic->vcpu->arch.ioapic_handled_vectors[vector >> 6] >> (vector & 63)) & 1;
}

/* An IOAPIC in the kernel hears of it now; one in QEMU by an exit, which waits. A vector that no route claims for this vCPU goes no further. */
static void kvm_ioapic_send_eoi(struct kvm_lapic *apic, int vector)
{
    struct kvm_vcpu *vcpu = apic->vcpu;

    if (!kvm_ioapic_handles_vector(apic, vector)) {
        return;
    }
    if (vcpu->kvm->arch.irqchip_mode == KVM_IRQCHIP_KERNEL) {
        kvm_ioapic_update_eoi(vcpu, vector, apic_test_vector(apic, APIC_TMR, vector));
        return;
    }
    vcpu->arch.pending_ioapic_eoi = vector;
    kvm_make_request(KVM_REQ_IOAPIC_EOI_EXIT, vcpu);
}

static int apic_set_eoi(struct kvm_lapic *apic)
{
    int vector = find_highest_vector(apic, APIC_ISR);

    trace_kvm_eoi(apic->vcpu->vcpu_id, vector);
    if (vector < 0) {
        return vector;
    }
    kvm_lapic_clear_vector(apic, APIC_ISR, vector);
    apic_update_ppr(apic);
    kvm_ioapic_send_eoi(apic, vector);
    kvm_make_request(KVM_REQ_EVENT, apic->vcpu);
    return vector;
}

void kvm_apic_end_of_interrupt(struct kvm_vcpu *vcpu)
{
    apic_set_eoi(vcpu->arch.apic);
}

/* The vector that the CPU would take now, -1 if none. */
int kvm_apic_has_interrupt(struct kvm_vcpu *vcpu)
{
    struct kvm_lapic *apic = vcpu->arch.apic;
    int vector;

    if (!apic->sw_enabled) {
        return -1;
    }
    apic_update_ppr(apic);
    vector = find_highest_vector(apic, APIC_IRR);
    if (vector < 0) {
        return -1;
    }
    if ((uint32_t)(vector & 0xf0) <= (kvm_lapic_get_reg(apic, APIC_PROCPRI) & 0xf0)) {
        return -1;
    }
    return vector;
}

/* The CPU takes an interrupt: its vector moves from IRR to ISR. -1 if none may be taken. */
int kvm_cpu_get_interrupt(struct kvm_vcpu *vcpu)
{
    struct kvm_lapic *apic = vcpu->arch.apic;
    int vector = kvm_apic_has_interrupt(vcpu);

    if (vector < 0) {
        return -1;
    }
    kvm_lapic_clear_vector(apic, APIC_IRR, vector);
    kvm_lapic_set_vector(apic, APIC_ISR, vector);
    apic_update_ppr(apic);
    return vector;
}

static void kvm_apic_send_ipi(struct kvm_lapic *apic, uint32_t icr_low, uint32_t icr_high)
{
    struct kvm_lapic_irq irq;

    memset(&irq, 0, sizeof(irq));
    irq.vector = icr_low & 0xff;
    irq.delivery_mode = icr_low & APIC_MODE_MASK;
    irq.dest_mode = icr_low & APIC_DEST_LOGICAL;
    irq.level = (icr_low & APIC_INT_ASSERT) != 0;
    irq.trig_mode = (icr_low & APIC_INT_LEVELTRIG) != 0;
    irq.shorthand = icr_low & APIC_SHORT_MASK;
    irq.dest_id = icr_high >> 24;
    trace_kvm_apic_ipi(icr_low, irq.dest_id);
    kvm_irq_delivery_to_apic(apic->vcpu->kvm, apic, &irq);
}

uint32_t kvm_lapic_reg_read(struct kvm_vcpu *vcpu, uint32_t offset)
{
    if (offset >= LAPIC_REGS_BYTES || (offset & 0xf)) {
        return 0;
    }
    if (offset == APIC_PROCPRI) {
        apic_update_ppr(vcpu->arch.apic);
    }
    return kvm_lapic_get_reg(vcpu->arch.apic, offset);
}

void kvm_lapic_reg_write(struct kvm_vcpu *vcpu, uint32_t offset, uint32_t val)
{
    struct kvm_lapic *apic = vcpu->arch.apic;

    switch (offset) {
    case APIC_TASKPRI:
        kvm_lapic_set_reg(apic, APIC_TASKPRI, val & 0xff);
        apic_update_ppr(apic);
        break;
    case APIC_EOI:
        apic_set_eoi(apic);
        break;
    case APIC_LDR:
        kvm_lapic_set_reg(apic, APIC_LDR, val & 0xff000000u);
        break;
    case APIC_DFR:
        kvm_lapic_set_reg(apic, APIC_DFR, val | 0x0fffffffu);
        break;
    case APIC_SPIV:
        /* Directed EOI is stored and no more: with a split irqchip the EOI leaves for QEMU all the same. */
        kvm_lapic_set_reg(apic, APIC_SPIV, val & (0x3ffu | APIC_SPIV_DIRECTED_EOI));
        apic->sw_enabled = (val & APIC_SPIV_APIC_ENABLED) != 0;
        break;
    case APIC_ICR:
        /* Bit 12, delivery status, is read-only and always idle. */
        val &= ~(1u << 12);
        kvm_lapic_set_reg(apic, APIC_ICR, val);
        kvm_apic_send_ipi(apic, val, kvm_lapic_get_reg(apic, APIC_ICR2));
        break;
    case APIC_ICR2:
        kvm_lapic_set_reg(apic, APIC_ICR2, val & 0xff000000u);
        break;
    default:
        break;
    }
}

/* SDM 11.4.7.1: the state after power-on. */
void kvm_lapic_reset(struct kvm_lapic *apic)
{
    memset(apic->regs, 0, LAPIC_REGS_BYTES);
    kvm_lapic_set_reg(apic, APIC_ID, apic->x2apic ? (uint32_t)apic->vcpu->vcpu_id : (uint32_t)apic->vcpu->vcpu_id << 24);
    kvm_lapic_set_reg(apic, APIC_LVR, APIC_VERSION);
    kvm_lapic_set_reg(apic, APIC_DFR, APIC_DFR_FLAT);
    kvm_lapic_set_reg(apic, APIC_SPIV, 0xff);
    apic->sw_enabled = false;
}
