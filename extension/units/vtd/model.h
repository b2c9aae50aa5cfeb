/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Remapping hardware as QEMU presents it, interrupt remapping only: registers, table entries, descriptors, and what is called
 * outside. Written from the Intel VT-d specification: chapter 5 (interrupt remapping), 6.5 (invalidation queue), 7 (faults),
 * 9 (structures), 11.4 (registers; 10.4 in older revisions).
 */
#ifndef IRQSCOPE_VTD_MODEL_H
#define IRQSCOPE_VTD_MODEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* 11.4: offsets of the registers in their page. */
enum dmar_register {
    DMAR_VER_REG = 0x00,
    DMAR_CAP_REG = 0x08,
    DMAR_ECAP_REG = 0x10,
    DMAR_GCMD_REG = 0x18,
    DMAR_GSTS_REG = 0x1c,
    DMAR_RTADDR_REG = 0x20,
    DMAR_CCMD_REG = 0x28,
    DMAR_FSTS_REG = 0x34,
    DMAR_FECTL_REG = 0x38,
    DMAR_FEDATA_REG = 0x3c,
    DMAR_FEADDR_REG = 0x40,
    DMAR_FEUADDR_REG = 0x44,
    DMAR_IQH_REG = 0x80,
    DMAR_IQT_REG = 0x88,
    DMAR_IQA_REG = 0x90,
    DMAR_ICS_REG = 0x9c,
    DMAR_IECTL_REG = 0xa0,
    DMAR_IEDATA_REG = 0xa4,
    DMAR_IEADDR_REG = 0xa8,
    DMAR_IEUADDR_REG = 0xac,
    DMAR_IRTA_REG = 0xb8,
    DMAR_IVA_REG = 0xf0,
    DMAR_IOTLB_REG = 0xf8,
    DMAR_FRCD_REG = 0x220,          /* the only fault recording register, 128 bits */
};
#define DMAR_REG_SIZE 0x230

/* 11.4.4 and 11.4.5: commands, and the status bits at the same places. */
#define VTD_GCMD_CFI (1u << 23)
#define VTD_GCMD_SIRTP (1u << 24)
#define VTD_GCMD_IRE (1u << 25)
#define VTD_GCMD_QIE (1u << 26)
#define VTD_GCMD_SRTP (1u << 30)
#define VTD_GCMD_TE (1u << 31)

/* 11.4.9: fault status. */
#define VTD_FSTS_PFO (1u << 0)      /* a fault found no free record */
#define VTD_FSTS_PPF (1u << 1)      /* a record holds a fault; follows the records' F bits */
#define VTD_FSTS_IQE (1u << 4)      /* a descriptor of the invalidation queue was wrong */

/* 11.4.10 and 11.4.23: event control. */
#define VTD_EVENT_IM (1u << 31)
#define VTD_EVENT_IP (1u << 30)

#define VTD_ICS_IWC (1u << 0)       /* a wait descriptor with the interrupt flag was done */

/* 11.4.14: fault record, upper quadword. */
#define VTD_FRCD_F (1ull << 63)
#define VTD_FRCD_REASON_SHIFT 32

/* 11.4.29: interrupt remapping table address. */
#define VTD_IRTA_ADDR_MASK (~0xfffull)
/* 11.4.2, MGAW: guest addresses have 39 bits. */
#define VTD_HAW_MASK ((1ull << 39) - 1)
#define VTD_IRTA_EIME (1u << 11)
#define VTD_IRTA_SIZE_MASK 0xf

/* 7.1.2, table 26: interrupt remapping faults. */
enum vtd_fault {
    VTD_FR_NONE = 0,
    VTD_FR_IR_REQ_RSVD = 0x20,      /* reserved field of the request */
    VTD_FR_IR_INDEX_OVER = 0x21,    /* index beyond the table */
    VTD_FR_IR_ENTRY_P = 0x22,       /* entry not present */
    VTD_FR_IR_ROOT_INVAL = 0x23,    /* the table cannot be read */
    VTD_FR_IR_IRTE_RSVD = 0x24,     /* reserved field of the entry */
    VTD_FR_IR_REQ_COMPAT = 0x25,    /* compatibility format is blocked */
    VTD_FR_IR_SID_ERR = 0x26,       /* another requester's entry */
};

/* 9.10: interrupt remapping table entry for remapped interrupts. */
#define VTD_IRTE_P (1ull << 0)
#define VTD_IRTE_FPD (1ull << 1)    /* no faults are to be recorded */
#define VTD_IRTE_DEST_MODE_SHIFT 2
#define VTD_IRTE_REDIR_HINT_SHIFT 3
#define VTD_IRTE_TRIGGER_SHIFT 4
#define VTD_IRTE_DELIVERY_SHIFT 5
#define VTD_IRTE_VECTOR_SHIFT 16
#define VTD_IRTE_DEST_SHIFT 32
#define VTD_IRTE_LOW_RSVD 0xff007000ull
#define VTD_IRTE_SQ_SHIFT 16
#define VTD_IRTE_SVT_SHIFT 18
#define VTD_IRTE_HIGH_RSVD (~0xfffffull)

/* 9.10, source validation type: what the source-id field is compared with. */
enum vtd_svt {
    VTD_SVT_NONE = 0,
    VTD_SVT_ALL = 1,                /* the requester id, but for the bits that SQ leaves out */
    VTD_SVT_BUS = 2,                /* the requester's bus, within the range of two bytes */
};

/* 6.5.2: invalidation descriptors. */
#define VTD_INV_DESC_TYPE 0xf
enum vtd_descriptor {
    VTD_INV_DESC_CC = 1,
    VTD_INV_DESC_IOTLB = 2,
    VTD_INV_DESC_DEVICE = 3,
    VTD_INV_DESC_IEC = 4,
    VTD_INV_DESC_WAIT = 5,
};
#define VTD_INV_DESC_IEC_INDEX (1ull << 4)  /* by index; 0: everything */
#define VTD_INV_DESC_WAIT_IF (1ull << 4)
#define VTD_INV_DESC_WAIT_SW (1ull << 5)
#define VTD_INV_DESC_WAIT_LOW_RSVD 0xffffff80ull
#define VTD_INV_DESC_WAIT_HIGH_RSVD 3ull

/* A requester that nobody knows: its source id is not looked at. */
#define X86_IOMMU_SID_INVALID 0xffff
/* SDM 3A 11.11.1: where the window of messages begins. */
#define VTD_INTERRUPT_ADDR_FIRST 0xfee00000ull

typedef struct AddressSpace AddressSpace;
typedef uint64_t hwaddr;
typedef uint32_t MemTxResult;
#define MEMTX_OK 0
#define MEMTX_ERROR 1

/* What comes with an access: who makes it. */
typedef struct MemTxAttrs {
    unsigned int unspecified : 1;
    unsigned int requester_id : 16;
} MemTxAttrs;

typedef struct MSIMessage {
    uint64_t address;
    uint32_t data;
} MSIMessage;

typedef struct VTD_IR_TableEntry {
    uint64_t data[2];
} VTD_IR_TableEntry;

/* An entry taken apart: the interrupt that leaves. */
typedef struct X86IOMMUIrq {
    uint8_t trigger_mode;
    uint8_t vector;
    uint8_t delivery_mode;
    uint32_t dest;
    uint8_t dest_mode;
    uint8_t redir_hint;
    uint8_t msi_addr_last_bits;
} X86IOMMUIrq;

typedef void (*iec_notify_fn)(void *private, bool global, uint32_t index, uint32_t mask);

typedef struct IEC_Notifier {
    iec_notify_fn iec_notify;
    void *private;
    struct IEC_Notifier *next;
} IEC_Notifier;
#define VTD_IEC_NOTIFIERS 4

typedef struct IntelIOMMUState {
    uint8_t csr[DMAR_REG_SIZE];     /* the registers, little-endian */
    uint8_t wmask[DMAR_REG_SIZE];   /* bits that software may write */
    uint8_t w1cmask[DMAR_REG_SIZE]; /* bits that writing 1 clears */
    uint8_t womask[DMAR_REG_SIZE];  /* bits that read as 0 */
    bool qi_enabled;
    uint64_t iq;                    /* the queue's address, as it was when the queue was enabled */
    uint32_t iq_size;               /* descriptors */
    uint16_t iq_head;
    uint16_t iq_tail;
    bool iq_last_desc_type_wait;
    bool intr_enabled;
    uint64_t intr_root;             /* the table, as IRTA said when its pointer was set */
    uint32_t intr_size;             /* entries */
    bool intr_eime;                 /* destinations of 32 bits */
    IEC_Notifier *iec_notifiers;    /* newest first */
} IntelIOMMUState;

/* Which faults of interrupt remapping the fault registers show. Chosen by the fixture before step 0. */
enum vtd_fault_recording {
    VTD_FAULTS_DROPPED = 0,         /* QEMU 7.2: none */
    VTD_FAULTS_RECORDED = 1,        /* QEMU 10.0: those of messages, none of routes */
};
extern int vtd_fault_recording;

/* Callbacks of a region, as QEMU's memory core keeps them. */
typedef struct MemoryRegionOps {
    uint64_t (*read)(void *opaque, hwaddr addr, unsigned size);
    void (*write)(void *opaque, hwaddr addr, uint64_t val, unsigned size);
    struct {
        unsigned min_access_size;
        unsigned max_access_size;
    } valid;
    struct {
        bool unaligned;
    } impl;
} MemoryRegionOps;

extern IntelIOMMUState *intel_iommu;

/* Entries. */
uint64_t vtd_mem_read(void *opaque, hwaddr addr, unsigned size);
void vtd_mem_write(void *opaque, hwaddr addr, uint64_t val, unsigned size);
MemTxResult vtd_mem_ir_write(void *opaque, hwaddr addr, uint64_t value, unsigned size, MemTxAttrs attrs);
int vtd_int_remap(IntelIOMMUState *iommu, MSIMessage *src, MSIMessage *dst, uint16_t sid);
void x86_iommu_iec_register_notifier(IntelIOMMUState *iommu, iec_notify_fn fn, void *data);

/* Between the two files. */
void vtd_reset(IntelIOMMUState *s);
uint32_t vtd_get_long_raw(IntelIOMMUState *s, hwaddr addr);
uint64_t vtd_get_quad_raw(IntelIOMMUState *s, hwaddr addr);
void vtd_set_quad_raw(IntelIOMMUState *s, hwaddr addr, uint64_t val);
void vtd_set_clear_mask_long(IntelIOMMUState *s, hwaddr addr, uint32_t clear, uint32_t mask);
void vtd_generate_interrupt(IntelIOMMUState *s, hwaddr mesg_addr_reg, hwaddr mesg_data_reg);
void vtd_generate_fault_event(IntelIOMMUState *s, uint32_t pre_fsts);
void vtd_update_fsts_ppf(IntelIOMMUState *s);
void vtd_report_ir_fault(IntelIOMMUState *s, uint16_t source_id, enum vtd_fault fault, uint16_t index);
void x86_iommu_iec_notify_all(IntelIOMMUState *iommu, bool global, uint32_t index, uint32_t mask);

/* Fixture: the remapping hardware after power-on. With `split` the IOAPIC wants to know of invalidations. */
void vtd_fixture(int split, int routes, int fault_recording);
/*
 * Fixture: a requester's store of 32 bits at `addr` in the window of messages; what QEMU's memory core does for it.
 * Requester -1 is one that is not named. Its result is the memory transaction's.
 */
MemTxResult vtd_store_fixture(int requester, hwaddr addr, uint32_t val);
/* Fixture: the message that leaves for one that a KVM route would hold; not 0: none does. */
int vtd_route_fixture(int requester, uint64_t address, uint32_t data, MSIMessage *out);

/* Boundary: guest memory. Bytes are as they lie there. */
MemTxResult dma_memory_read(AddressSpace *as, hwaddr addr, void *buf, hwaddr len);
MemTxResult dma_memory_write(AddressSpace *as, hwaddr addr, const void *buf, hwaddr len);
/* Boundary: the local APICs take a message. */
void apic_send_msi(uint64_t addr, uint32_t data);
/* Boundary: the IOAPIC refreshes its routes. */
void ioapic_iec_notifier(void *private, bool global, uint32_t index, uint32_t mask);
void kvm_routes_iec_notifier(void *private, bool global, uint32_t index, uint32_t mask);
/* Boundary: ends the run, for what only a checkout has. */
void vtd_not_modelled(const char *what);

/* Boundary: what the tables ask, without effect: halves of an entry, entries in use, the entry that a pin names or -1. */
uint64_t vtd_irte_quad(int index, int upper);
VTD_IR_TableEntry *vtd_irte_object(int index);
int vtd_irte_rows(void);
int vtd_pin_index(int pin);
int vtd_pin_masked(int pin);

/* Boundary: trace events. */
void trace_vtd_reg_read(uint64_t addr, uint64_t size);
void trace_vtd_reg_write(uint64_t addr, uint64_t size, uint64_t val);
void trace_vtd_reg_write_gcmd(uint32_t status, uint32_t val);
void trace_vtd_reg_write_fectl(uint32_t value);
void trace_vtd_reg_write_iectl(uint32_t value);
void trace_vtd_reg_ics_clear_ip(void);
void trace_vtd_reg_ir_root(uint64_t addr, uint32_t size);
void trace_vtd_ir_enable(bool en);
void trace_vtd_inv_qi_enable(bool enable);
void trace_vtd_inv_qi_setup(uint64_t addr, int size);
void trace_vtd_inv_qi_head(uint16_t head);
void trace_vtd_inv_qi_tail(uint16_t head);
void trace_vtd_inv_qi_fetch(void);
void trace_vtd_inv_desc(const char *type, uint64_t hi, uint64_t lo);
void trace_vtd_inv_desc_iec(uint32_t granularity, uint32_t index, uint32_t mask);
void trace_vtd_inv_desc_wait_sw(uint64_t addr, uint32_t data);
void trace_vtd_inv_desc_wait_irq(const char *msg);
void trace_vtd_inv_desc_wait_write_fail(uint64_t hi, uint64_t lo);
void trace_vtd_warn_invalid_qi_tail(uint16_t tail);
void trace_vtd_ir_irte_get(int index, uint64_t lo, uint64_t hi);
void trace_vtd_ir_remap(int index, int tri, int vec, int deliver, uint32_t dest, int dest_mode);
void trace_vtd_ir_remap_type(const char *type);
void trace_vtd_ir_remap_msi(uint64_t addr, uint64_t data, uint64_t addr2, uint64_t data2);
void trace_vtd_ir_remap_msi_req(uint64_t addr, uint64_t data);
void trace_vtd_warn_ir_vector(uint16_t sid, int index, int vec, int target);
void trace_vtd_warn_ir_trigger(uint16_t sid, int index, int trig, int target);
void trace_vtd_irq_generate(uint64_t addr, uint64_t data);
void trace_vtd_fsts_ppf(bool set);
void trace_vtd_fsts_clear_ip(void);
void trace_vtd_frr_new(int index, uint64_t hi, uint64_t lo);
void trace_x86_iommu_iec_notify(bool global, uint32_t index, uint32_t mask);

#endif
