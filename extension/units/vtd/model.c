/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Interrupt remapping: a request finds its entry, the entry says which message leaves. A model of QEMU's VT-d, written from
 * the VT-d specification, chapters 5, 7 and 9.10, and the observed behaviour of QEMU 7.2. Where QEMU differs from hardware it
 * says so: entries are read anew for each request (nothing is cached), a request in compatibility format always passes, and
 * the posted format is taken for the remapped one.
 */
#include "model.h"

#include <string.h>

int vtd_fault_recording;
IntelIOMMUState *intel_iommu;

static IntelIOMMUState intel_iommu_device;
static IEC_Notifier iec_notifier_pool[VTD_IEC_NOTIFIERS];
static int iec_notifiers_used;

/* 5.1.7.2: whoever keeps remapped messages has to make them anew. */
void x86_iommu_iec_notify_all(IntelIOMMUState *iommu, bool global, uint32_t index, uint32_t mask)
{
    trace_x86_iommu_iec_notify(global, index, mask);
    for (IEC_Notifier *n = iommu->iec_notifiers; n; n = n->next) {
        n->iec_notify(n->private, global, index, mask);
    }
}

void x86_iommu_iec_register_notifier(IntelIOMMUState *iommu, iec_notify_fn fn, void *data)
{
    IEC_Notifier *n = &iec_notifier_pool[iec_notifiers_used++];

    n->iec_notify = fn;
    n->private = data;
    n->next = iommu->iec_notifiers;
    iommu->iec_notifiers = n;
}

/* 9.10, SQ: which bits of the function number take no part in the comparison. */
static uint16_t vtd_svt_mask(unsigned sq)
{
    switch (sq) {
    case 0:
        return 0xffff;
    case 1:
        return 0xfffb;
    case 2:
        return 0xfff9;
    default:
        return 0xfff8;
    }
}

/* 5.1.5.1: may this requester use the entry? */
static bool vtd_source_allowed(const VTD_IR_TableEntry *entry, uint16_t sid)
{
    uint16_t source_id = entry->data[1] & 0xffff;
    unsigned sq = (entry->data[1] >> VTD_IRTE_SQ_SHIFT) & 3;
    unsigned svt = (entry->data[1] >> VTD_IRTE_SVT_SHIFT) & 3;
    uint16_t mask;
    uint8_t bus;

    if (sid == X86_IOMMU_SID_INVALID) {
        return true;
    }
    switch (svt) {
    case VTD_SVT_NONE:
        return true;
    case VTD_SVT_ALL:
        mask = vtd_svt_mask(sq);
        return (source_id & mask) == (sid & mask);
    case VTD_SVT_BUS:
        bus = sid >> 8;
        return bus >= (source_id & 0xff) && bus <= (source_id >> 8);
    default:
        return false;
    }
}

/* The entry of a request. The event shows the upper half where its form says "low". */
static enum vtd_fault vtd_irte_get(IntelIOMMUState *iommu, uint16_t index, VTD_IR_TableEntry *entry, uint16_t sid)
{
    hwaddr addr = iommu->intr_root + (hwaddr)index * sizeof(*entry);

    memset(entry, 0, sizeof(*entry));
    if (index >= iommu->intr_size) {
        return VTD_FR_IR_INDEX_OVER;
    }
    if (dma_memory_read(NULL, addr, entry, sizeof(*entry)) != MEMTX_OK) {
        return VTD_FR_IR_ROOT_INVAL;
    }
    trace_vtd_ir_irte_get(index, entry->data[1], entry->data[0]);
    if (!(entry->data[0] & VTD_IRTE_P)) {
        return VTD_FR_IR_ENTRY_P;
    }
    if ((entry->data[0] & VTD_IRTE_LOW_RSVD) || (entry->data[1] & VTD_IRTE_HIGH_RSVD)) {
        return VTD_FR_IR_IRTE_RSVD;
    }
    if (!vtd_source_allowed(entry, sid)) {
        return VTD_FR_IR_SID_ERR;
    }
    return VTD_FR_NONE;
}

/* 9.10: the fields of the interrupt that the entry stands for. Without EIME the destination has 8 bits. */
static enum vtd_fault vtd_remap_irq_get(IntelIOMMUState *iommu, uint16_t index, X86IOMMUIrq *irq, uint16_t sid,
                                        bool do_fault)
{
    VTD_IR_TableEntry irte;
    enum vtd_fault fault = vtd_irte_get(iommu, index, &irte, sid);

    if (fault != VTD_FR_NONE) {
        /* 7.2.1: FPD silences what the entry itself is to blame for. */
        if (do_fault && !(irte.data[0] & VTD_IRTE_FPD)) {
            vtd_report_ir_fault(iommu, sid, fault, index);
        }
        return fault;
    }
    irq->trigger_mode = (irte.data[0] >> VTD_IRTE_TRIGGER_SHIFT) & 1;
    irq->vector = irte.data[0] >> VTD_IRTE_VECTOR_SHIFT;
    irq->delivery_mode = (irte.data[0] >> VTD_IRTE_DELIVERY_SHIFT) & 7;
    irq->dest = irte.data[0] >> VTD_IRTE_DEST_SHIFT;
    if (!iommu->intr_eime) {
        irq->dest = (irq->dest >> 8) & 0xff;
    }
    irq->dest_mode = (irte.data[0] >> VTD_IRTE_DEST_MODE_SHIFT) & 1;
    irq->redir_hint = (irte.data[0] >> VTD_IRTE_REDIR_HINT_SHIFT) & 1;
    trace_vtd_ir_remap(index, irq->trigger_mode, irq->vector, irq->delivery_mode, irq->dest, irq->dest_mode);
    return VTD_FR_NONE;
}

/* 5.1.6: the message of the interrupt. Destination bits above 7:0 travel in the upper half of the address. */
static void x86_iommu_irq_to_msi_message(const X86IOMMUIrq *irq, MSIMessage *msg_out)
{
    msg_out->address = VTD_INTERRUPT_ADDR_FIRST;
    msg_out->address |= (uint64_t)(irq->dest & 0xff) << 12;
    msg_out->address |= (uint64_t)(irq->dest & 0xffffff00) << 32;
    msg_out->address |= (uint64_t)irq->redir_hint << 3;
    msg_out->address |= (uint64_t)irq->dest_mode << 2;
    msg_out->address |= irq->msi_addr_last_bits;
    msg_out->data = irq->vector;
    msg_out->data |= (uint32_t)irq->delivery_mode << 8;
    /* Asserted, whatever the request said. */
    msg_out->data |= 1u << 14;
    msg_out->data |= (uint32_t)irq->trigger_mode << 15;
}

/* An IOAPIC's entry repeats vector and trigger mode. Where it says something else the table's entry holds. */
static void vtd_warn_other_fields(uint16_t sid, int index, uint32_t data, const X86IOMMUIrq *irq)
{
    int vector = data & 0xff;
    int trigger_mode = (data >> 15) & 1;

    if (vector != irq->vector) {
        trace_vtd_warn_ir_vector(sid, index, vector, irq->vector);
    }
    if (trigger_mode != irq->trigger_mode) {
        trace_vtd_warn_ir_trigger(sid, index, trigger_mode, irq->trigger_mode);
    }
}

/* 5.1.3: what becomes of a request. 0, or the fault for which it is dropped. */
static enum vtd_fault vtd_interrupt_remap_msi(IntelIOMMUState *iommu, const MSIMessage *origin,
                                              MSIMessage *translated, uint16_t sid, bool do_fault)
{
    X86IOMMUIrq irq;
    enum vtd_fault fault;
    uint16_t index;
    bool subhandle;

    memset(&irq, 0, sizeof(irq));
    trace_vtd_ir_remap_msi_req(origin->address, origin->data);
    if (!iommu->intr_enabled) {
        *translated = *origin;
        goto out;
    }
    if ((origin->address >> 32) || (origin->address & 0xfff00000) != VTD_INTERRUPT_ADDR_FIRST) {
        if (do_fault) {
            vtd_report_ir_fault(iommu, sid, VTD_FR_IR_REQ_RSVD, 0);
        }
        return VTD_FR_IR_REQ_RSVD;
    }
    if (!(origin->address & (1u << 4))) {
        /* Compatibility format. CFI, which could block it, is not looked at. */
        *translated = *origin;
        goto out;
    }

    /* 5.1.2.2: handle 14:0 in bits 19:5, handle 15 in bit 2; the subhandle counts from there and wraps. */
    index = (origin->address >> 5) & 0x7fff;
    index |= ((origin->address >> 2) & 1) << 15;
    subhandle = (origin->address >> 3) & 1;
    if (subhandle) {
        index += origin->data & 0xffff;
    }
    fault = vtd_remap_irq_get(iommu, index, &irq, sid, do_fault);
    if (fault != VTD_FR_NONE) {
        return fault;
    }
    if (subhandle) {
        trace_vtd_ir_remap_type("MSI");
        if (origin->data >> 16) {
            if (do_fault) {
                vtd_report_ir_fault(iommu, sid, VTD_FR_IR_REQ_RSVD, 0);
            }
            return VTD_FR_IR_REQ_RSVD;
        }
    } else {
        trace_vtd_ir_remap_type("IOAPIC");
        vtd_warn_other_fields(sid, index, origin->data, &irq);
    }
    irq.msi_addr_last_bits = origin->address & 3;
    x86_iommu_irq_to_msi_message(&irq, translated);
out:
    trace_vtd_ir_remap_msi(origin->address, origin->data, translated->address, translated->data);
    return VTD_FR_NONE;
}

/* A message that is kept in a KVM route instead of being sent. Whatever is wrong with it, no fault is recorded. */
int vtd_int_remap(IntelIOMMUState *iommu, MSIMessage *src, MSIMessage *dst, uint16_t sid)
{
    if (vtd_interrupt_remap_msi(iommu, src, dst, sid, false) != VTD_FR_NONE) {
        return -22;
    }
    return 0;
}

/* A requester's write into the window of messages. */
MemTxResult vtd_mem_ir_write(void *opaque, hwaddr addr, uint64_t value, unsigned size, MemTxAttrs attrs)
{
    IntelIOMMUState *iommu = opaque;
    uint16_t sid = X86_IOMMU_SID_INVALID;
    MSIMessage from;
    MSIMessage to;

    (void)size;
    from.address = VTD_INTERRUPT_ADDR_FIRST + addr;
    from.data = (uint32_t)value;
    if (!attrs.unspecified) {
        sid = attrs.requester_id;
    }
    if (vtd_interrupt_remap_msi(iommu, &from, &to, sid, true) != VTD_FR_NONE) {
        return MEMTX_ERROR;
    }
    apic_send_msi(to.address, to.data);
    return MEMTX_OK;
}

void vtd_fixture(int split, int routes, int fault_recording)
{
    intel_iommu = &intel_iommu_device;
    memset(intel_iommu, 0, sizeof(*intel_iommu));
    vtd_fault_recording = fault_recording;
    vtd_reset(intel_iommu);
    if (split) {
        x86_iommu_iec_register_notifier(intel_iommu, ioapic_iec_notifier, NULL);
    }
    if (routes) {
        x86_iommu_iec_register_notifier(intel_iommu, kvm_routes_iec_notifier, NULL);
    }
}

MemTxResult vtd_store_fixture(int requester, hwaddr addr, uint32_t val)
{
    MemTxAttrs attrs = { .unspecified = requester < 0, .requester_id = requester & 0xffff };

    return vtd_mem_ir_write(intel_iommu, addr, val, 4, attrs);
}

int vtd_route_fixture(int requester, uint64_t address, uint32_t data, MSIMessage *out)
{
    MSIMessage src = { .address = address, .data = data };

    return vtd_int_remap(intel_iommu, &src, out, requester < 0 ? X86_IOMMU_SID_INVALID : requester);
}
