/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * From a route to the local APICs of a split-irqchip VM, and from a vCPU's EOI back to QEMU.
 * Written from the Intel SDM volume 3A: 11.11 (message format), 11.6.2 (destinations); KVM API document: 4.52
 * (KVM_SET_GSI_ROUTING), 7.5 (KVM_CAP_SPLIT_IRQCHIP), 7.9 (KVM_CAP_X2APIC_API), 5 (KVM_EXIT_IOAPIC_EOI).
 *
 * Lowest priority: of the n software-enabled local APICs that match, number (vector mod n) in APIC order is taken,
 * so that a vector keeps its CPU. No posted interrupts, no APICv: every EOI is seen here.
 */
#include "model.h"

#include <errno.h>
#include <string.h>

int kvm_eoi_scan;
int kvm_eoi;
struct kvm *kvm_vm;
struct kvm_vcpu *kvm_vcpus[KVM_MODEL_MAX_VCPUS];

/* For what the world hands over: a message, and the value of a vCPU's access. */
struct kvm_msi world_msi;
uint64_t world_mmio;

static struct kvm kvm_object;
static struct kvm_vcpu kvm_vcpu_objects[KVM_MODEL_MAX_VCPUS];
static struct kvm_run kvm_runs[KVM_MODEL_MAX_VCPUS];
static struct kvm_lapic kvm_lapics[KVM_MODEL_MAX_VCPUS];
static uint32_t kvm_lapic_pages[KVM_MODEL_MAX_VCPUS][LAPIC_REGS_BYTES / sizeof(uint32_t)];

void kvm_make_request(int req, struct kvm_vcpu *vcpu)
{
    vcpu->requests |= 1ull << req;
}

/* Takes a request back: true if it was made. */
static bool kvm_check_request(int req, struct kvm_vcpu *vcpu)
{
    if (!(vcpu->requests & (1ull << req))) {
        return false;
    }
    vcpu->requests &= ~(1ull << req);
    return true;
}

/* SDM 11.11: address bits 19:12 destination, 3 redirection hint, 2 mode; data 7:0 vector, 10:8 delivery, 15 trigger. */
static void kvm_set_msi_irq(struct kvm *kvm, struct kvm_kernel_irq_routing_entry *e, struct kvm_lapic_irq *irq)
{
    uint64_t address = e->msi.address_lo;

    if (kvm->arch.x2apic_format) {
        address |= (uint64_t)e->msi.address_hi << 32;
    }
    trace_kvm_msi_set_irq(address, e->msi.data);

    memset(irq, 0, sizeof(*irq));
    irq->dest_id = (e->msi.address_lo >> 12) & 0xff;
    if (kvm->arch.x2apic_format) {
        irq->dest_id |= e->msi.address_hi & 0xffffff00u;
    }
    irq->dest_mode = (e->msi.address_lo & (1u << 2)) ? APIC_DEST_LOGICAL : APIC_DEST_PHYSICAL;
    irq->msi_redir_hint = (e->msi.address_lo & (1u << 3)) != 0;
    irq->vector = e->msi.data & 0xff;
    irq->delivery_mode = e->msi.data & APIC_MODE_MASK;
    irq->trig_mode = (e->msi.data >> 15) & 1;
    /* The assert bit of the data is not looked at: a message always asserts. */
    irq->level = true;
    irq->shorthand = APIC_DEST_NOSHORT;
}

static bool kvm_lowest_prio_delivery(struct kvm_lapic_irq *irq)
{
    return irq->delivery_mode == APIC_DM_LOWEST || irq->msi_redir_hint;
}

/* Bit n of the result: vCPU n is a destination. For lowest priority only what is software-enabled may compete. */
static uint32_t kvm_apic_destinations(struct kvm *kvm, struct kvm_lapic *src, struct kvm_lapic_irq *irq)
{
    bool lowest = kvm_lowest_prio_delivery(irq);
    uint32_t bitmap = 0;

    for (int i = 0; i < kvm->online_vcpus; i++) {
        struct kvm_vcpu *vcpu = kvm_vcpus[i];

        if (!kvm_apic_match_dest(vcpu, src, irq->shorthand, irq->dest_id, irq->dest_mode)) {
            continue;
        }
        if (lowest && !vcpu->arch.apic->sw_enabled) {
            continue;
        }
        bitmap |= 1u << i;
    }
    return bitmap;
}

/* The lowest-priority choice described at the top; `bitmap` is not empty. */
static int kvm_vector_to_index(uint32_t vector, uint32_t bitmap)
{
    uint32_t candidates = 0;
    uint32_t skip;

    for (int i = 0; i < KVM_MODEL_MAX_VCPUS; i++) {
        candidates += (bitmap >> i) & 1;
    }
    skip = vector % candidates;
    for (int i = 0; i < KVM_MODEL_MAX_VCPUS; i++) {
        if (!((bitmap >> i) & 1)) {
            continue;
        }
        if (skip == 0) {
            return i;
        }
        skip--;
    }
    return -1;
}

/* Returns how many local APICs accepted it; with no destination at all -1 for a broadcast, 0 otherwise. Silent then. */
int kvm_irq_delivery_to_apic(struct kvm *kvm, struct kvm_lapic *src, struct kvm_lapic_irq *irq)
{
    uint32_t bitmap = kvm_apic_destinations(kvm, src, irq);
    int r = 0;

    if (!bitmap) {
        return irq->dest_id == APIC_BROADCAST ? -1 : 0;
    }
    if (kvm_lowest_prio_delivery(irq)) {
        bitmap = 1u << kvm_vector_to_index(irq->vector, bitmap);
    }
    for (int i = 0; i < kvm->online_vcpus; i++) {
        if ((bitmap >> i) & 1) {
            r += kvm_apic_set_irq(kvm_vcpus[i], irq);
        }
    }
    return r;
}

static bool kvm_msi_route_invalid(struct kvm *kvm, struct kvm_kernel_irq_routing_entry *e)
{
    return kvm->arch.x2apic_format && (e->msi.address_hi & 0xff) != 0;
}

/* A route's delivery. A message has no falling edge: level 0 does nothing. */
int kvm_set_msi(struct kvm_kernel_irq_routing_entry *e, struct kvm *kvm, int irq_source_id, int level,
                bool line_status)
{
    struct kvm_lapic_irq irq;

    (void)irq_source_id;
    (void)line_status;
    if (kvm_msi_route_invalid(kvm, e)) {
        return -EINVAL;
    }
    if (!level) {
        return -1;
    }
    kvm_set_msi_irq(kvm, e, &irq);
    return kvm_irq_delivery_to_apic(kvm, NULL, &irq);
}

/* A pin of the IOAPIC in the kernel. */
static int kvm_set_ioapic_irq(struct kvm_kernel_irq_routing_entry *e, struct kvm *kvm, int irq_source_id, int level,
                              bool line_status)
{
    return kvm_ioapic_set_irq(kvm->arch.vioapic, e->irqchip.pin, irq_source_id, level, line_status);
}

/* An input of the PIC in the kernel, which is masked: nobody gets it. */
static int kvm_set_pic_irq(struct kvm_kernel_irq_routing_entry *e, struct kvm *kvm, int irq_source_id, int level,
                           bool line_status)
{
    (void)e;
    (void)kvm;
    (void)irq_source_id;
    (void)level;
    (void)line_status;
    return 0;
}

/* KVM API 4.52: a route to a chip of the kernel, which it must have. */
static int kvm_set_irqchip_entry(struct kvm *kvm, struct kvm_kernel_irq_routing_entry *e,
                                 const struct kvm_irq_routing_entry *ue)
{
    unsigned int pins = 8;

    if (kvm->arch.irqchip_mode != KVM_IRQCHIP_KERNEL || ue->u.irqchip.irqchip > KVM_IRQCHIP_IOAPIC) {
        return -EINVAL;
    }
    e->set = kvm_set_pic_irq;
    if (ue->u.irqchip.irqchip == KVM_IRQCHIP_IOAPIC) {
        e->set = kvm_set_ioapic_irq;
        pins = KVM_IOAPIC_NUM_PINS;
    }
    e->irqchip.irqchip = ue->u.irqchip.irqchip;
    e->irqchip.pin = ue->u.irqchip.pin;
    return ue->u.irqchip.pin < pins ? 0 : -EINVAL;
}

/* Binds a route of a new table to its delivery. With the IOAPIC in QEMU only messages can be routed. */
int kvm_set_routing_entry(struct kvm *kvm, struct kvm_kernel_irq_routing_entry *e,
                          const struct kvm_irq_routing_entry *ue)
{
    if (ue->type == KVM_IRQ_ROUTING_IRQCHIP) {
        return kvm_set_irqchip_entry(kvm, e, ue);
    }
    if (ue->type != KVM_IRQ_ROUTING_MSI) {
        return -EINVAL;
    }
    e->set = kvm_set_msi;
    e->msi.address_lo = ue->u.msi.address_lo;
    e->msi.address_hi = ue->u.msi.address_hi;
    e->msi.data = ue->u.msi.data;
    e->msi.flags = ue->flags;
    e->msi.devid = ue->u.msi.devid;
    if (kvm_msi_route_invalid(kvm, e)) {
        return -EINVAL;
    }
    return 0;
}

void kvm_make_scan_ioapic_request(struct kvm *kvm)
{
    for (int i = 0; i < kvm->online_vcpus; i++) {
        kvm_make_request(KVM_REQ_SCAN_IOAPIC, kvm_vcpus[i]);
    }
}

/* A new table: every vCPU must look again which of its EOIs concern the IOAPIC. */
void kvm_arch_post_irq_routing_update(struct kvm *kvm)
{
    if (kvm->arch.irqchip_mode != KVM_IRQCHIP_SPLIT || !kvm->arch.nr_reserved_ioapic_pins) {
        return;
    }
    kvm_make_scan_ioapic_request(kvm);
}

/* Whether this vCPU's EOI of the route's vector must reach the IOAPIC. */
static bool kvm_scan_wants_vector(struct kvm_vcpu *vcpu, struct kvm_lapic_irq *irq)
{
    if (!irq->trig_mode) {
        return false;
    }
    if (kvm_apic_match_dest(vcpu, NULL, APIC_DEST_NOSHORT, irq->dest_id, irq->dest_mode)) {
        return true;
    }
    /* The route leads elsewhere by now, but what came by the old one has not ended. */
    return kvm_eoi_scan == KVM_EOI_SCAN_PENDING && kvm_apic_pending_eoi(vcpu, irq->vector);
}

/* Emits kvm_msi_set_irq for each route it looks at; none of them is a delivery. */
static void kvm_scan_ioapic_routes(struct kvm_vcpu *vcpu, uint64_t *ioapic_handled_vectors)
{
    struct kvm *kvm = vcpu->kvm;
    uint32_t nr_ioapic_pins = kvm->arch.nr_reserved_ioapic_pins;

    if (!kvm->irq_routing) {
        return;
    }
    if (nr_ioapic_pins > kvm->irq_routing->nr_rt_entries) {
        nr_ioapic_pins = kvm->irq_routing->nr_rt_entries;
    }
    for (uint32_t gsi = 0; gsi < nr_ioapic_pins; gsi++) {
        struct kvm_kernel_irq_routing_entry *e;

        for (e = kvm_first_route(kvm->irq_routing, gsi); e; e = kvm_next_route(e)) {
            struct kvm_lapic_irq irq;

            if (e->type != KVM_IRQ_ROUTING_MSI) {
                continue;
            }
            kvm_set_msi_irq(kvm, e, &irq);
            if (kvm_scan_wants_vector(vcpu, &irq)) {
                ioapic_handled_vectors[irq.vector >> 6] |= 1ull << (irq.vector & 63);
            }
        }
    }
}

static void vcpu_scan_ioapic(struct kvm_vcpu *vcpu)
{
    memset(vcpu->arch.ioapic_handled_vectors, 0, sizeof(vcpu->arch.ioapic_handled_vectors));
    if (vcpu->kvm->arch.irqchip_mode == KVM_IRQCHIP_SPLIT) {
        kvm_scan_ioapic_routes(vcpu, vcpu->arch.ioapic_handled_vectors);
    } else {
        kvm_ioapic_scan_entry(vcpu, vcpu->arch.ioapic_handled_vectors);
    }
}

/* SDM 11.4.1: registers of 32 bits at multiples of 16; an access of another shape does nothing. */
static bool kvm_lapic_takes(uint64_t addr, int len)
{
    return addr >= APIC_BASE && addr - APIC_BASE < APIC_PAGE_BYTES && len == 4 && !(addr & 0xf);
}

/* A vCPU's own access to memory that KVM emulates. Returns the bytes that were handled. */
int vcpu_mmio_write(struct kvm_vcpu *vcpu, uint64_t addr, int len, const void *v)
{
    if (kvm_lapic_takes(addr, len)) {
        kvm_lapic_reg_write(vcpu, addr - APIC_BASE, *(const uint32_t *)v);
    } else if (addr < APIC_BASE) {
        fixture_ioapic_mmio(vcpu, addr, len, (void *)v, true);
    }
    return len;
}

int vcpu_mmio_read(struct kvm_vcpu *vcpu, uint64_t addr, int len, void *v)
{
    if (kvm_lapic_takes(addr, len)) {
        *(uint32_t *)v = kvm_lapic_reg_read(vcpu, addr - APIC_BASE);
    } else if (addr < APIC_BASE) {
        fixture_ioapic_mmio(vcpu, addr, len, v, false);
    }
    return len;
}

/*
 * What a vCPU does on its way into the guest. Returns 0 when it may enter, else the reason of the exit to QEMU, with
 * vcpu->run filled. The EOI exit comes first, so it is tested against the vectors of the scan before.
 */
int vcpu_enter_guest(struct kvm_vcpu *vcpu)
{
    if (kvm_check_request(KVM_REQ_IOAPIC_EOI_EXIT, vcpu)) {
        int vector = vcpu->arch.pending_ioapic_eoi;

        if ((vcpu->arch.ioapic_handled_vectors[vector >> 6] >> (vector & 63)) & 1) {
            vcpu->run->exit_reason = KVM_EXIT_IOAPIC_EOI;
            vcpu->run->eoi.vector = vector;
            return KVM_EXIT_IOAPIC_EOI;
        }
    }
    if (kvm_check_request(KVM_REQ_SCAN_IOAPIC, vcpu)) {
        vcpu_scan_ioapic(vcpu);
    }
    return 0;
}

/* The guest has interrupts enabled: injects the best one. Returns its vector, -1 if there is none. */
int kvm_check_and_inject_events(struct kvm_vcpu *vcpu)
{
    int vector;

    kvm_check_request(KVM_REQ_EVENT, vcpu);
    vector = kvm_cpu_get_interrupt(vcpu);
    if (vector < 0) {
        return -1;
    }
    if (kvm_eoi == KVM_EOI_AT_INJECTION) {
        kvm_apic_end_of_interrupt(vcpu);
    }
    return vector;
}

static void kvm_vcpu_fixture(struct kvm *kvm, int index, int id)
{
    struct kvm_vcpu *vcpu = &kvm_vcpu_objects[index];
    struct kvm_lapic *apic = &kvm_lapics[index];

    memset(vcpu, 0, sizeof(*vcpu));
    memset(&kvm_runs[index], 0, sizeof(kvm_runs[index]));
    vcpu->kvm = kvm;
    vcpu->vcpu_id = id;
    vcpu->run = &kvm_runs[index];
    vcpu->arch.apic = apic;
    apic->vcpu = vcpu;
    apic->x2apic = kvm->arch.x2apic_format;
    apic->regs = kvm_lapic_pages[index];
    kvm_lapic_reset(apic);
    kvm_vcpus[index] = vcpu;
}

struct kvm *kvm_fixture(int vcpus, int eoi_scan, int eoi, int x2apic)
{
    kvm_vm = &kvm_object;
    memset(kvm_vm, 0, sizeof(*kvm_vm));
    kvm_eoi_scan = eoi_scan;
    kvm_eoi = eoi;
    kvm_vm->arch.x2apic_format = x2apic != 0;
    kvm_vm->arch.irqchip_mode = KVM_IRQCHIP_SPLIT;
    kvm_vm->arch.nr_reserved_ioapic_pins = KVM_IOAPIC_NUM_PINS;
    for (int i = 0; i < vcpus; i++) {
        kvm_vcpu_fixture(kvm_vm, i, x2apic && i == vcpus - 1 ? x2apic : i);
    }
    kvm_vm->online_vcpus = vcpus;
    return kvm_vm;
}

void kvm_reset_fixture(void)
{
    for (int i = 0; i < kvm_vm->online_vcpus; i++) {
        kvm_lapic_reset(kvm_vcpus[i]->arch.apic);
        kvm_make_request(KVM_REQ_SCAN_IOAPIC, kvm_vcpus[i]);
    }
}

void kvm_enable_lapic_fixture(int index)
{
    struct kvm_vcpu *vcpu = kvm_vcpus[index];

    kvm_lapic_reg_write(vcpu, APIC_SPIV, 0x1ff);
    kvm_lapic_reg_write(vcpu, APIC_LDR, 1u << (24 + index));
}
