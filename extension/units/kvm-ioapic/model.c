/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The IOAPIC in the host kernel, as KVM_CREATE_IRQCHIP makes it: its entries are the routes of its pins, so there is no copy of
 * them that could be stale. Written from the Intel 82093AA data sheet, sections 3.1 and 3.2, and the KVM API document, 4.24
 * KVM_CREATE_IRQCHIP. What differs from QEMU's: version 0x11 and no EOI register, indices without a register read all ones,
 * remote IRR is set by what delivery returned, and an edge stays pending in irr while its entry is masked.
 */
#include "model.h"

#include "../kvm-x86-irq/model.h"

#include <string.h>

static struct kvm_ioapic kvm_ioapic_object;

static bool entry_masked(union kvm_ioapic_redirect_entry e)
{
    return (e.half[0] & IOAPIC_RTE_MASKED) != 0;
}

static bool entry_level(union kvm_ioapic_redirect_entry e)
{
    return (e.half[0] & IOAPIC_RTE_LEVEL) != 0;
}

static bool entry_remote_irr(union kvm_ioapic_redirect_entry e)
{
    return (e.half[0] & IOAPIC_RTE_REMOTE_IRR) != 0;
}

/* Delivers a pin that is pending. Below 0: masked, or the last one is still in service; else what delivery returned. */
static int ioapic_service(struct kvm_ioapic *ioapic, unsigned int pin)
{
    union kvm_ioapic_redirect_entry *e = &ioapic->redirtbl[pin];
    struct kvm_lapic_irq irq;
    int ret;

    if (entry_masked(*e) || (entry_level(*e) && entry_remote_irr(*e))) {
        return -1;
    }
    memset(&irq, 0, sizeof(irq));
    irq.vector = e->half[0] & 0xff;
    irq.delivery_mode = e->half[0] & APIC_MODE_MASK;
    irq.dest_mode = e->half[0] & APIC_DEST_LOGICAL;
    irq.dest_id = e->half[1] >> 24;
    irq.trig_mode = entry_level(*e);
    irq.level = true;
    irq.shorthand = APIC_DEST_NOSHORT;
    ret = kvm_irq_delivery_to_apic(ioapic->kvm, NULL, &irq);
    if (ret && entry_level(*e)) {
        e->half[0] |= IOAPIC_RTE_REMOTE_IRR;
    }
    return ret;
}

/* A source changes what it drives on a pin; the pin is high as long as one of them is. 0: merged with an earlier one. */
int kvm_ioapic_set_irq(struct kvm_ioapic *ioapic, int irq, int irq_source_id, int level, bool line_status)
{
    union kvm_ioapic_redirect_entry before = ioapic->redirtbl[irq];
    uint32_t bit = 1u << irq;
    int ret;

    (void)line_status;
    if (level) {
        ioapic->irq_states[irq] |= 1ull << irq_source_id;
    } else {
        ioapic->irq_states[irq] &= ~(1ull << irq_source_id);
    }
    if (!ioapic->irq_states[irq]) {
        ioapic->irr &= ~bit;
        ret = 1;
    } else if (!entry_level(before) && (ioapic->irr & bit)) {
        ret = 0;
    } else {
        ioapic->irr |= bit;
        ret = ioapic_service(ioapic, irq);
    }
    trace_kvm_ioapic_set_irq(before.bits, irq, ret == 0);
    return ret;
}

static uint32_t ioapic_read_indirect(struct kvm_ioapic *ioapic)
{
    uint32_t index = ioapic->ioregsel;
    uint32_t entry = (index - IOAPIC_REG_REDIRECTION) >> 1;

    switch (index) {
    case IOAPIC_REG_VERSION:
        return ((KVM_IOAPIC_NUM_PINS - 1) << 16) | IOAPIC_VERSION_ID;
    case IOAPIC_REG_APIC_ID:
    case IOAPIC_REG_ARB_ID:
        return (ioapic->id & 0xf) << 24;
    default:
        if (index >= IOAPIC_REG_REDIRECTION && entry < KVM_IOAPIC_NUM_PINS) {
            return ioapic->redirtbl[entry].half[index & 1];
        }
        return 0xffffffffu;
    }
}

static bool kvm_ioapic_unmask_resamples;

/*
 * An interrupt has waited for its entry. Whether its device still wants it is not known where it came by an eventfd: then the device
 * is asked to look again. Design "replays": it is delivered, unwanted or not.
 */
static void ioapic_serve_waiting(struct kvm_ioapic *ioapic, unsigned int pin)
{
    if (kvm_ioapic_unmask_resamples && kvm_irq_has_notifier(ioapic->kvm, KVM_IRQCHIP_IOAPIC, pin)) {
        kvm_notify_irqfd_resampler(ioapic->kvm, KVM_IRQCHIP_IOAPIC, pin);
    } else {
        ioapic_service(ioapic, pin);
    }
}

/* One half of an entry: the two status bits are the IOAPIC's own, an edge has no remote IRR, a line that waits is served. */
static void ioapic_write_entry(struct kvm_ioapic *ioapic, unsigned int pin, unsigned int half, uint32_t val)
{
    union kvm_ioapic_redirect_entry *e = &ioapic->redirtbl[pin];
    uint32_t own = IOAPIC_RTE_STATUS | IOAPIC_RTE_REMOTE_IRR;

    if (half == 0) {
        val = (val & ~own) | (e->half[0] & own);
    }
    e->half[half] = val;
    if (!entry_level(*e)) {
        e->half[0] &= ~IOAPIC_RTE_REMOTE_IRR;
    }
    ioapic->irq_eoi[pin] = 0;
    if (entry_level(*e) && ((ioapic->irr >> pin) & 1) && !entry_masked(*e) && !entry_remote_irr(*e)) {
        ioapic_serve_waiting(ioapic, pin);
    }
    kvm_make_scan_ioapic_request(ioapic->kvm);
}

static void ioapic_write_indirect(struct kvm_ioapic *ioapic, uint32_t val)
{
    uint32_t index = ioapic->ioregsel;
    uint32_t entry = (index - IOAPIC_REG_REDIRECTION) >> 1;

    if (index == IOAPIC_REG_APIC_ID) {
        ioapic->id = (val >> 24) & 0xf;
    } else if (index >= IOAPIC_REG_REDIRECTION && entry < KVM_IOAPIC_NUM_PINS) {
        ioapic_write_entry(ioapic, entry, index & 1, val);
    }
}

int ioapic_mmio_read(struct kvm_vcpu *vcpu, struct kvm_ioapic *ioapic, uint64_t addr, int len, void *val)
{
    uint64_t value = 0;

    (void)vcpu;
    switch (addr & 0xff) {
    case IOAPIC_REG_SELECT:
        value = ioapic->ioregsel;
        break;
    case IOAPIC_REG_WINDOW:
        value = ioapic_read_indirect(ioapic);
        break;
    }
    memcpy(val, &value, len);
    return 0;
}

int ioapic_mmio_write(struct kvm_vcpu *vcpu, struct kvm_ioapic *ioapic, uint64_t addr, int len, const void *val)
{
    uint32_t value = 0;

    (void)vcpu;
    memcpy(&value, val, len < 4 ? len : 4);
    switch (addr & 0xff) {
    case IOAPIC_REG_SELECT:
        ioapic->ioregsel = value & 0xff;
        break;
    case IOAPIC_REG_WINDOW:
        ioapic_write_indirect(ioapic, value);
        break;
    }
    return 0;
}

int fixture_ioapic_mmio(struct kvm_vcpu *vcpu, uint64_t addr, int len, void *v, bool write)
{
    struct kvm_ioapic *ioapic = vcpu->kvm->arch.vioapic;

    return write ? ioapic_mmio_write(vcpu, ioapic, addr, len, v) : ioapic_mmio_read(vcpu, ioapic, addr, len, v);
}

/* The end of an interrupt at a pin: heard by whoever waits for it, then a line that is still high is delivered again. */
static void ioapic_eoi_pin(struct kvm_ioapic *ioapic, struct kvm_vcpu *vcpu, unsigned int pin, int trigger_mode)
{
    union kvm_ioapic_redirect_entry *e = &ioapic->redirtbl[pin];

    kvm_notify_acked_irq(ioapic->kvm, KVM_IRQCHIP_IOAPIC, pin);
    if (!trigger_mode || !entry_level(*e)) {
        return;
    }
    if (kvm_lapic_get_reg(vcpu->arch.apic, APIC_SPIV) & APIC_SPIV_DIRECTED_EOI) {
        return;
    }
    e->half[0] &= ~IOAPIC_RTE_REMOTE_IRR;
    if (entry_masked(*e) || !((ioapic->irr >> pin) & 1)) {
        ioapic->irq_eoi[pin] = 0;
        return;
    }
    ioapic->irq_eoi[pin]++;
    if (ioapic->irq_eoi[pin] == IOAPIC_SUCCESSIVE_IRQ_MAX_COUNT) {
        /* The guest gets a moment to breathe. One timer is for all pins: a second storm does not put the first off. */
        if (ioapic->eoi_inject_ns == KVM_IOAPIC_NO_TIMER) {
            ioapic->eoi_inject_ns = ktime_get() + KVM_IOAPIC_EOI_DELAY_NS;
        }
        ioapic->irq_eoi[pin] = 0;
        trace_kvm_ioapic_delayed_eoi_inj(e->bits);
        return;
    }
    ioapic_service(ioapic, pin);
}

static bool kvm_ioapic_first_pin_only;

/*
 * A local APIC ended a vector: it names no pin, so every pin with that vector takes it for its own. Design "first-pin": only the
 * first one that is found does, whoever was meant.
 */
void kvm_ioapic_update_eoi(struct kvm_vcpu *vcpu, int vector, int trigger_mode)
{
    struct kvm_ioapic *ioapic = vcpu->kvm->arch.vioapic;

    for (unsigned int pin = 0; pin < KVM_IOAPIC_NUM_PINS; pin++) {
        if ((ioapic->redirtbl[pin].half[0] & 0xff) == (uint32_t)vector) {
            ioapic_eoi_pin(ioapic, vcpu, pin, trigger_mode);
            if (kvm_ioapic_first_pin_only) {
                return;
            }
        }
    }
}

/* Which EOIs of this vCPU concern a pin. The clock's pin is always one. */
void kvm_ioapic_scan_entry(struct kvm_vcpu *vcpu, uint64_t *ioapic_handled_vectors)
{
    struct kvm_ioapic *ioapic = vcpu->kvm->arch.vioapic;

    for (unsigned int pin = 0; pin < KVM_IOAPIC_NUM_PINS; pin++) {
        union kvm_ioapic_redirect_entry e = ioapic->redirtbl[pin];
        int vector = e.half[0] & 0xff;

        if (!entry_level(e) && pin != RTC_GSI && !kvm_irq_has_notifier(ioapic->kvm, KVM_IRQCHIP_IOAPIC, pin)) {
            continue;
        }
        if (kvm_apic_match_dest(vcpu, NULL, APIC_DEST_NOSHORT, e.half[1] >> 24, e.half[0] & APIC_DEST_LOGICAL) ||
            kvm_apic_pending_eoi(vcpu, vector)) {
            ioapic_handled_vectors[vector >> 6] |= 1ull << (vector & 63);
        }
    }
}

/* Every pin whose line is still high and whose interrupt has ended. */
static void kvm_ioapic_eoi_inject_work(struct kvm_ioapic *ioapic)
{
    for (unsigned int pin = 0; pin < KVM_IOAPIC_NUM_PINS; pin++) {
        union kvm_ioapic_redirect_entry e = ioapic->redirtbl[pin];

        if (entry_level(e) && ((ioapic->irr >> pin) & 1) && !entry_remote_irr(e)) {
            ioapic_service(ioapic, pin);
        }
    }
}

/* When the world's clock next concerns this kernel, and what it does then. */
int64_t irqscope_next_timer(void)
{
    return kvm_ioapic_object.eoi_inject_ns;
}

bool irqscope_run_timers(void)
{
    struct kvm_ioapic *ioapic = &kvm_ioapic_object;

    if (ioapic->eoi_inject_ns > ktime_get()) {
        return false;
    }
    ioapic->eoi_inject_ns = KVM_IOAPIC_NO_TIMER;
    kvm_ioapic_eoi_inject_work(ioapic);
    return true;
}

void kvm_ioapic_fixture(bool first_pin_only, bool unmask_resamples)
{
    struct kvm_ioapic *ioapic = &kvm_ioapic_object;

    kvm_ioapic_first_pin_only = first_pin_only;
    kvm_ioapic_unmask_resamples = unmask_resamples;
    memset(ioapic, 0, sizeof(*ioapic));
    for (unsigned int pin = 0; pin < KVM_IOAPIC_NUM_PINS; pin++) {
        ioapic->redirtbl[pin].bits = IOAPIC_RTE_MASKED;
    }
    ioapic->base_address = IOAPIC_DEFAULT_BASE_ADDRESS;
    ioapic->eoi_inject_ns = KVM_IOAPIC_NO_TIMER;
    ioapic->kvm = kvm_vm;
    kvm_vm->arch.vioapic = ioapic;
    kvm_vm->arch.irqchip_mode = KVM_IRQCHIP_KERNEL;
}
