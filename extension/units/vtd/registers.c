/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The remapping hardware's registers, its invalidation queue and its fault records. Written from the VT-d specification,
 * chapters 6.5, 7 and 11.4, and the observed behaviour of QEMU 7.2. DMA remapping is not modelled: its invalidations find
 * nothing cached, and enabling it ends the run.
 */
#include "model.h"

#include <string.h>

/* How software sees the bits of a register. */
struct vtd_register {
    uint16_t addr;
    uint8_t size;
    uint64_t reset;
    uint64_t writable;              /* RW */
    uint64_t clears;                /* RW1C */
    uint64_t hidden;                /* WO: reads as 0 */
};

/*
 * 11.4. Capabilities: 39 bits of guest address, one fault record at 0x220, page-selective invalidation; queued
 * invalidation, interrupt remapping, pass-through; IOTLB registers at 0xf0. No extended interrupt mode.
 */
static const struct vtd_register vtd_registers[] = {
    { DMAR_VER_REG, 4, 0x10, 0, 0, 0 },
    { DMAR_CAP_REG, 8, 0x00d2008c22260206ull, 0, 0, 0 },
    { DMAR_ECAP_REG, 8, 0xf00f4aull, 0, 0, 0 },
    { DMAR_GCMD_REG, 4, 0, 0xff800000u, 0, 0xffffffffu },
    { DMAR_GSTS_REG, 4, 0, 0, 0, 0 },
    { DMAR_RTADDR_REG, 8, 0, 0xfffffffffffffc00ull, 0, 0 },
    { DMAR_CCMD_REG, 8, 0, 0xe0000003ffffffffull, 0, 0x3ffff0000ull },
    { DMAR_FSTS_REG, 4, 0, 0, VTD_FSTS_PFO | VTD_FSTS_IQE, 0 },
    { DMAR_FECTL_REG, 4, VTD_EVENT_IM, VTD_EVENT_IM, 0, 0 },
    { DMAR_FEDATA_REG, 4, 0, 0xffff, 0, 0 },
    { DMAR_FEADDR_REG, 4, 0, 0xfffffffcu, 0, 0 },
    { DMAR_FEUADDR_REG, 4, 0, 0, 0, 0 },
    { DMAR_IQH_REG, 8, 0, 0, 0, 0 },
    { DMAR_IQT_REG, 8, 0, 0x7fff0, 0, 0 },
    { DMAR_IQA_REG, 8, 0, 0xfffffffffffff807ull, 0, 0 },
    { DMAR_ICS_REG, 4, 0, 0, VTD_ICS_IWC, 0 },
    { DMAR_IECTL_REG, 4, VTD_EVENT_IM, VTD_EVENT_IM, 0, 0 },
    { DMAR_IEDATA_REG, 4, 0, 0xffffffffu, 0, 0 },
    { DMAR_IEADDR_REG, 4, 0, 0xfffffffcu, 0, 0 },
    { DMAR_IEUADDR_REG, 4, 0, 0, 0, 0 },
    { DMAR_IRTA_REG, 8, 0, 0xfffffffffffff80full, 0, 0 },
    { DMAR_IVA_REG, 8, 0, 0xfffffffffffff07full, 0, 0xfffffffffffff07full },
    { DMAR_IOTLB_REG, 8, 0, 0xb003ffff00000000ull, 0, 0 },
    { DMAR_FRCD_REG, 8, 0, 0, 0, 0 },
    { DMAR_FRCD_REG + 8, 8, 0, 0, VTD_FRCD_F, 0 },
};

static uint64_t vtd_bytes(const uint8_t *from, unsigned size)
{
    uint64_t val = 0;

    memcpy(&val, from, size);
    return val;
}

static void vtd_put_bytes(uint8_t *to, uint64_t val, unsigned size)
{
    memcpy(to, &val, size);
}

/* What software's write makes of some bytes of the registers. */
static void vtd_write_bytes(IntelIOMMUState *s, hwaddr addr, uint64_t val, unsigned size)
{
    uint64_t old = vtd_bytes(&s->csr[addr], size);
    uint64_t writable = vtd_bytes(&s->wmask[addr], size);
    uint64_t clears = vtd_bytes(&s->w1cmask[addr], size);

    vtd_put_bytes(&s->csr[addr], ((old & ~writable) | (val & writable)) & ~(clears & val), size);
}

uint32_t vtd_get_long_raw(IntelIOMMUState *s, hwaddr addr)
{
    return vtd_bytes(&s->csr[addr], 4);
}

uint64_t vtd_get_quad_raw(IntelIOMMUState *s, hwaddr addr)
{
    return vtd_bytes(&s->csr[addr], 8);
}

void vtd_set_quad_raw(IntelIOMMUState *s, hwaddr addr, uint64_t val)
{
    vtd_put_bytes(&s->csr[addr], val, 8);
}

/* What the hardware does to a register of its own. */
void vtd_set_clear_mask_long(IntelIOMMUState *s, hwaddr addr, uint32_t clear, uint32_t mask)
{
    vtd_put_bytes(&s->csr[addr], (vtd_get_long_raw(s, addr) & ~clear) | mask, 4);
}

void vtd_reset(IntelIOMMUState *s)
{
    for (size_t i = 0; i < sizeof(vtd_registers) / sizeof(vtd_registers[0]); i++) {
        const struct vtd_register *r = &vtd_registers[i];

        vtd_put_bytes(&s->csr[r->addr], r->reset, r->size);
        vtd_put_bytes(&s->wmask[r->addr], r->writable, r->size);
        vtd_put_bytes(&s->w1cmask[r->addr], r->clears, r->size);
        vtd_put_bytes(&s->womask[r->addr], r->hidden, r->size);
    }
}

/* 5.1.8, 7.3: the hardware's own interrupts are messages that are not remapped. */
void vtd_generate_interrupt(IntelIOMMUState *s, hwaddr mesg_addr_reg, hwaddr mesg_data_reg)
{
    uint32_t address = vtd_get_long_raw(s, mesg_addr_reg);
    uint32_t data = vtd_get_long_raw(s, mesg_data_reg);

    trace_vtd_irq_generate(address, data);
    apic_send_msi(address, data);
}

/* 7.3: one event for faults that are pending together. */
void vtd_generate_fault_event(IntelIOMMUState *s, uint32_t pre_fsts)
{
    if (pre_fsts & (VTD_FSTS_PPF | VTD_FSTS_PFO | VTD_FSTS_IQE)) {
        return;
    }
    vtd_set_clear_mask_long(s, DMAR_FECTL_REG, 0, VTD_EVENT_IP);
    if (vtd_get_long_raw(s, DMAR_FECTL_REG) & VTD_EVENT_IM) {
        return;
    }
    vtd_generate_interrupt(s, DMAR_FEADDR_REG, DMAR_FEDATA_REG);
    vtd_set_clear_mask_long(s, DMAR_FECTL_REG, VTD_EVENT_IP, 0);
}

/* 11.4.9: PPF is what the records' F bits say together. There is one record. */
void vtd_update_fsts_ppf(IntelIOMMUState *s)
{
    bool set = (vtd_get_quad_raw(s, DMAR_FRCD_REG + 8) & VTD_FRCD_F) != 0;

    vtd_set_clear_mask_long(s, DMAR_FSTS_REG, VTD_FSTS_PPF, set ? VTD_FSTS_PPF : 0);
    trace_vtd_fsts_ppf(set);
}

/* 7.2.1: the fault goes into the record, unless that is taken: then only its loss is noted. */
void vtd_report_ir_fault(IntelIOMMUState *s, uint16_t source_id, enum vtd_fault fault, uint16_t index)
{
    uint32_t pre_fsts = vtd_get_long_raw(s, DMAR_FSTS_REG);
    uint64_t record = vtd_get_quad_raw(s, DMAR_FRCD_REG + 8);
    uint64_t hi;
    uint64_t lo;

    if (vtd_fault_recording == VTD_FAULTS_DROPPED) {
        return;
    }
    if (pre_fsts & VTD_FSTS_PFO) {
        return;
    }
    if (record & VTD_FRCD_F) {
        /* Another fault of the same requester is the same trouble. */
        if ((record & 0xffff) != source_id) {
            vtd_set_clear_mask_long(s, DMAR_FSTS_REG, 0, VTD_FSTS_PFO);
        }
        return;
    }
    /* F last, when the rest is there to be read. */
    hi = ((uint64_t)fault << VTD_FRCD_REASON_SHIFT) | source_id;
    lo = (uint64_t)index << 48;
    vtd_set_quad_raw(s, DMAR_FRCD_REG, lo);
    vtd_set_quad_raw(s, DMAR_FRCD_REG + 8, hi);
    trace_vtd_frr_new(0, hi, lo);
    vtd_set_quad_raw(s, DMAR_FRCD_REG + 8, hi | VTD_FRCD_F);
    vtd_update_fsts_ppf(s);
    vtd_generate_fault_event(s, pre_fsts);
}

/* 6.5.2.11: a wait descriptor that asks for an interrupt. The next one waits until software has seen this one. */
static void vtd_generate_completion_event(IntelIOMMUState *s)
{
    if (vtd_get_long_raw(s, DMAR_ICS_REG) & VTD_ICS_IWC) {
        trace_vtd_inv_desc_wait_irq("One pending, skip current");
        return;
    }
    vtd_set_clear_mask_long(s, DMAR_ICS_REG, 0, VTD_ICS_IWC);
    vtd_set_clear_mask_long(s, DMAR_IECTL_REG, 0, VTD_EVENT_IP);
    if (vtd_get_long_raw(s, DMAR_IECTL_REG) & VTD_EVENT_IM) {
        trace_vtd_inv_desc_wait_irq("IM in IECTL_REG is set, new event not generated");
        return;
    }
    trace_vtd_inv_desc_wait_irq("Generating complete event");
    vtd_generate_interrupt(s, DMAR_IEADDR_REG, DMAR_IEDATA_REG);
    vtd_set_clear_mask_long(s, DMAR_IECTL_REG, VTD_EVENT_IP, 0);
}

/* 6.5.2.8: synchronises software with the descriptors before. */
static bool vtd_process_wait_desc(IntelIOMMUState *s, const uint64_t *desc)
{
    if ((desc[0] & VTD_INV_DESC_WAIT_LOW_RSVD) || (desc[1] & VTD_INV_DESC_WAIT_HIGH_RSVD)) {
        return false;
    }
    if (desc[0] & VTD_INV_DESC_WAIT_SW) {
        uint32_t status_data = desc[0] >> 32;
        hwaddr status_addr = desc[1];

        if (desc[0] & VTD_INV_DESC_WAIT_IF) {
            vtd_not_modelled("status write and interrupt of one wait descriptor, at which QEMU 7.2 aborts");
        }

        trace_vtd_inv_desc_wait_sw(status_addr, status_data);
        if (dma_memory_write(NULL, status_addr, &status_data, sizeof(status_data)) != MEMTX_OK) {
            trace_vtd_inv_desc_wait_write_fail(desc[1], desc[0]);
            return false;
        }
        return true;
    }
    if (desc[0] & VTD_INV_DESC_WAIT_IF) {
        vtd_generate_completion_event(s);
        return true;
    }
    return false;
}

/* 6.5.2.7: nothing is cached here, but others keep remapped messages. */
static void vtd_process_inv_iec_desc(IntelIOMMUState *s, const uint64_t *desc)
{
    uint32_t granularity = (desc[0] & VTD_INV_DESC_IEC_INDEX) != 0;
    uint32_t mask = (desc[0] >> 27) & 0x1f;
    uint32_t index = (desc[0] >> 32) & 0xffff;

    trace_vtd_inv_desc_iec(granularity, index, mask);
    x86_iommu_iec_notify_all(s, !granularity, index, mask);
}

/* The descriptor at the head. Not true: it cannot be read or means nothing, and the queue stands still. */
static bool vtd_process_inv_desc(IntelIOMMUState *s)
{
    hwaddr addr = s->iq + (hwaddr)s->iq_head * 16;
    uint64_t desc[2];
    bool done = true;

    trace_vtd_inv_qi_head(s->iq_head);
    if (dma_memory_read(NULL, addr, desc, sizeof(desc)) != MEMTX_OK) {
        s->iq_last_desc_type_wait = false;
        return false;
    }
    s->iq_last_desc_type_wait = (desc[0] & VTD_INV_DESC_TYPE) == VTD_INV_DESC_WAIT;
    switch (desc[0] & VTD_INV_DESC_TYPE) {
    case VTD_INV_DESC_CC:
    case VTD_INV_DESC_IOTLB:
    case VTD_INV_DESC_DEVICE:
        vtd_not_modelled("invalidation of what DMA remapping caches");
        break;
    case VTD_INV_DESC_IEC:
        trace_vtd_inv_desc("iec", desc[1], desc[0]);
        vtd_process_inv_iec_desc(s, desc);
        break;
    case VTD_INV_DESC_WAIT:
        trace_vtd_inv_desc("wait", desc[1], desc[0]);
        done = vtd_process_wait_desc(s, desc);
        break;
    default:
        done = false;
        break;
    }
    if (!done) {
        return false;
    }
    s->iq_head++;
    if (s->iq_head == s->iq_size) {
        s->iq_head = 0;
    }
    return true;
}

/* 6.5.2.10: a wrong descriptor stops the queue until software clears the bit. */
static void vtd_handle_inv_queue_error(IntelIOMMUState *s)
{
    uint32_t pre_fsts = vtd_get_long_raw(s, DMAR_FSTS_REG);

    vtd_set_clear_mask_long(s, DMAR_FSTS_REG, 0, VTD_FSTS_IQE);
    vtd_generate_fault_event(s, pre_fsts);
}

static void vtd_fetch_inv_desc(IntelIOMMUState *s)
{
    trace_vtd_inv_qi_fetch();
    if (s->iq_tail >= s->iq_size) {
        vtd_handle_inv_queue_error(s);
        return;
    }
    while (s->iq_head != s->iq_tail) {
        if (!vtd_process_inv_desc(s)) {
            vtd_handle_inv_queue_error(s);
            return;
        }
        vtd_set_quad_raw(s, DMAR_IQH_REG, (uint64_t)s->iq_head << 4);
    }
}

static void vtd_handle_iqt_write(IntelIOMMUState *s)
{
    s->iq_tail = (vtd_get_quad_raw(s, DMAR_IQT_REG) >> 4) & 0x7fff;
    trace_vtd_inv_qi_tail(s->iq_tail);
    if (s->qi_enabled && !(vtd_get_long_raw(s, DMAR_FSTS_REG) & VTD_FSTS_IQE)) {
        vtd_fetch_inv_desc(s);
    }
}

/* 6.5.2: enabling takes address and size over; a queue with work in it cannot be disabled. */
static void vtd_handle_gcmd_qie(IntelIOMMUState *s, bool en)
{
    uint64_t iqa = vtd_get_quad_raw(s, DMAR_IQA_REG);

    trace_vtd_inv_qi_enable(en);
    if (!en) {
        if (!s->qi_enabled || s->iq_head != s->iq_tail || !s->iq_last_desc_type_wait) {
            return;
        }
        s->iq_head = 0;
        vtd_set_quad_raw(s, DMAR_IQH_REG, 0);
        s->qi_enabled = false;
        vtd_set_clear_mask_long(s, DMAR_GSTS_REG, VTD_GCMD_QIE, 0);
        return;
    }
    s->iq = iqa & VTD_HAW_MASK & ~0xfffull;
    s->iq_size = 256u << (iqa & 7);
    s->qi_enabled = true;
    trace_vtd_inv_qi_setup(s->iq, (int)s->iq_size);
    vtd_set_clear_mask_long(s, DMAR_GSTS_REG, 0, VTD_GCMD_QIE);
    if (s->iq_tail != 0) {
        trace_vtd_warn_invalid_qi_tail(s->iq_tail);
        if (!(vtd_get_long_raw(s, DMAR_FSTS_REG) & VTD_FSTS_IQE)) {
            vtd_fetch_inv_desc(s);
        }
    }
}

/* 11.4.4, SIRTP: only now does the address count. Whatever was remapped through the old table is void. */
static void vtd_handle_gcmd_sirtp(IntelIOMMUState *s)
{
    uint64_t irta = vtd_get_quad_raw(s, DMAR_IRTA_REG);

    s->intr_size = 2u << (irta & VTD_IRTA_SIZE_MASK);
    s->intr_root = irta & VTD_HAW_MASK & VTD_IRTA_ADDR_MASK;
    s->intr_eime = (irta & VTD_IRTA_EIME) != 0;
    x86_iommu_iec_notify_all(s, true, 0, 0);
    trace_vtd_reg_ir_root(s->intr_root, s->intr_size);
    vtd_set_clear_mask_long(s, DMAR_GSTS_REG, 0, VTD_GCMD_SIRTP);
}

/* Nobody is told: what was remapped stays remapped until it is invalidated. */
static void vtd_handle_gcmd_ire(IntelIOMMUState *s, bool en)
{
    trace_vtd_ir_enable(en);
    s->intr_enabled = en;
    vtd_set_clear_mask_long(s, DMAR_GSTS_REG, en ? 0 : VTD_GCMD_IRE, en ? VTD_GCMD_IRE : 0);
}

/* 11.4.4: bits that differ from the status are commands; SRTP and SIRTP are, whenever they are set. */
static void vtd_handle_gcmd_write(IntelIOMMUState *s)
{
    uint32_t status = vtd_get_long_raw(s, DMAR_GSTS_REG);
    uint32_t val = vtd_get_long_raw(s, DMAR_GCMD_REG);
    uint32_t changed = status ^ val;

    trace_vtd_reg_write_gcmd(status, val);
    if ((changed & VTD_GCMD_TE) || (val & VTD_GCMD_SRTP)) {
        vtd_not_modelled("DMA remapping");
    }
    if (changed & VTD_GCMD_QIE) {
        vtd_handle_gcmd_qie(s, (val & VTD_GCMD_QIE) != 0);
    }
    if (val & VTD_GCMD_SIRTP) {
        vtd_handle_gcmd_sirtp(s);
    }
    if (changed & VTD_GCMD_IRE) {
        vtd_handle_gcmd_ire(s, (val & VTD_GCMD_IRE) != 0);
    }
}

/* With nothing left that it could tell of, the pending event is gone. */
static void vtd_handle_fsts_write(IntelIOMMUState *s)
{
    uint32_t fsts = vtd_get_long_raw(s, DMAR_FSTS_REG);
    uint32_t fectl = vtd_get_long_raw(s, DMAR_FECTL_REG);

    if ((fectl & VTD_EVENT_IP) && !(fsts & (VTD_FSTS_PFO | VTD_FSTS_PPF | VTD_FSTS_IQE))) {
        vtd_set_clear_mask_long(s, DMAR_FECTL_REG, VTD_EVENT_IP, 0);
        trace_vtd_fsts_clear_ip();
    }
}

/* Unmasked while an event is pending: it is sent now. */
static void vtd_send_pending_event(IntelIOMMUState *s, hwaddr control, hwaddr addr, hwaddr data)
{
    uint32_t val = vtd_get_long_raw(s, control);

    if ((val & VTD_EVENT_IP) && !(val & VTD_EVENT_IM)) {
        vtd_generate_interrupt(s, addr, data);
        vtd_set_clear_mask_long(s, control, VTD_EVENT_IP, 0);
    }
}

static void vtd_handle_ics_write(IntelIOMMUState *s)
{
    uint32_t ics = vtd_get_long_raw(s, DMAR_ICS_REG);
    uint32_t iectl = vtd_get_long_raw(s, DMAR_IECTL_REG);

    if ((iectl & VTD_EVENT_IP) && !(ics & VTD_ICS_IWC)) {
        trace_vtd_reg_ics_clear_ip();
        vtd_set_clear_mask_long(s, DMAR_IECTL_REG, VTD_EVENT_IP, 0);
    }
}

uint64_t vtd_mem_read(void *opaque, hwaddr addr, unsigned size)
{
    IntelIOMMUState *s = opaque;
    uint64_t iqa;

    trace_vtd_reg_read(addr, size);
    if (addr + size > DMAR_REG_SIZE) {
        return ~0ull;
    }
    if (addr == DMAR_IQA_REG || addr == DMAR_IQA_REG + 4) {
        /* The address in use, which IQA gives only when the queue is enabled; the size is what was written. */
        iqa = s->iq | (vtd_get_quad_raw(s, DMAR_IQA_REG) & 7);
        return addr == DMAR_IQA_REG ? (size == 4 ? (uint32_t)iqa : iqa) : iqa >> 32;
    }
    return vtd_bytes(&s->csr[addr], size) & ~vtd_bytes(&s->womask[addr], size);
}

void vtd_mem_write(void *opaque, hwaddr addr, uint64_t val, unsigned size)
{
    IntelIOMMUState *s = opaque;

    trace_vtd_reg_write(addr, size, val);
    if (addr + size > DMAR_REG_SIZE) {
        return;
    }
    /* Of a wider write the command register takes its own half. */
    vtd_write_bytes(s, addr, val, addr == DMAR_GCMD_REG ? 4 : size);
    switch (addr) {
    case DMAR_GCMD_REG:
        vtd_handle_gcmd_write(s);
        break;
    case DMAR_CCMD_REG + 4:
    case DMAR_IOTLB_REG + 4:
        if (val & (1u << 31)) {
            vtd_not_modelled("invalidation by register");
        }
        break;
    case DMAR_CCMD_REG:
    case DMAR_IOTLB_REG:
        if (size == 8 && (val >> 63)) {
            vtd_not_modelled("invalidation by register");
        }
        break;
    case DMAR_FSTS_REG:
        vtd_handle_fsts_write(s);
        break;
    case DMAR_FECTL_REG:
        trace_vtd_reg_write_fectl(vtd_get_long_raw(s, DMAR_FECTL_REG));
        vtd_send_pending_event(s, DMAR_FECTL_REG, DMAR_FEADDR_REG, DMAR_FEDATA_REG);
        break;
    case DMAR_IQT_REG:
        vtd_handle_iqt_write(s);
        break;
    case DMAR_ICS_REG:
        vtd_handle_ics_write(s);
        break;
    case DMAR_IECTL_REG:
        trace_vtd_reg_write_iectl(vtd_get_long_raw(s, DMAR_IECTL_REG));
        vtd_send_pending_event(s, DMAR_IECTL_REG, DMAR_IEADDR_REG, DMAR_IEDATA_REG);
        break;
    case DMAR_FRCD_REG + 8:
        if (size == 8) {
            vtd_update_fsts_ppf(s);
        }
        break;
    case DMAR_FRCD_REG + 12:
        vtd_update_fsts_ppf(s);
        break;
    default:
        break;
    }
}

static const MemoryRegionOps vtd_mem_ops = {
    .read = vtd_mem_read,
    .write = vtd_mem_write,
    .valid = { .min_access_size = 4, .max_access_size = 8 },
};
