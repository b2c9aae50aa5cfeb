/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * IOAPIC as QEMU's device presents it: state, register numbers and what it calls outside.
 * Written from the Intel 82093AA datasheet, sections 3.1 and 3.2.
 */
#ifndef IRQSCOPE_IOAPIC_MODEL_H
#define IRQSCOPE_IOAPIC_MODEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define IOAPIC_NUM_PINS 24
#define MAX_IOAPICS 2

/* 82093AA 3.1: memory-mapped registers, offsets in the page. 0x40 came with version 0x20. */
#define IOAPIC_IOREGSEL 0x00
#define IOAPIC_IOWIN 0x10
#define IOAPIC_EOI 0x40

/* 82093AA 3.2: registers behind the window. */
#define IOAPIC_REG_ID 0x00
#define IOAPIC_REG_VER 0x01
#define IOAPIC_REG_ARB 0x02
#define IOAPIC_REG_REDTBL_BASE 0x10

/* 82093AA 3.2.4: fields of a redirection table entry. */
#define IOAPIC_VECTOR_MASK 0xffull
#define IOAPIC_LVT_DELIV_MODE_SHIFT 8
#define IOAPIC_DM_MASK 0x7ull
#define IOAPIC_DM_EXTINT 0x7
#define IOAPIC_LVT_DEST_MODE (1ull << 11)
#define IOAPIC_LVT_DELIV_STATUS (1ull << 12)
#define IOAPIC_LVT_REMOTE_IRR (1ull << 14)
#define IOAPIC_LVT_TRIGGER_MODE (1ull << 15)
#define IOAPIC_LVT_MASKED (1ull << 16)
#define IOAPIC_LVT_DEST_IDX_SHIFT 48
#define IOAPIC_RO_BITS (IOAPIC_LVT_REMOTE_IRR | IOAPIC_LVT_DELIV_STATUS)

#define IOAPIC_TRIGGER_EDGE 0
#define IOAPIC_TRIGGER_LEVEL 1

/* So many EOIs in a row with the line still high mean a storm: the next service waits for a timer. */
#define SUCCESSIVE_IRQ_MAX_COUNT 10000
#define NANOSECONDS_PER_SECOND 1000000000ll

/* The address window in which a write is a message signalled interrupt (Intel SDM 3A, 11.11.1). */
#define APIC_DEFAULT_ADDRESS 0xfee00000u

typedef struct KVMState KVMState;
typedef struct PCIDevice PCIDevice;
typedef struct AddressSpace AddressSpace;
typedef void QEMUTimerCB(void *opaque);

/* What the world calls when the timer is due. */
typedef struct QEMUTimer {
    QEMUTimerCB *cb;
    void *opaque;
} QEMUTimer;

typedef struct PICCommonState PICCommonState;

typedef enum QEMUClockType {
    QEMU_CLOCK_REALTIME = 0,
    QEMU_CLOCK_VIRTUAL = 1,
} QEMUClockType;

typedef struct MSIMessage {
    uint64_t address;
    uint32_t data;
} MSIMessage;

typedef struct IOAPICCommonState {
    uint8_t id;                             /* arbitration and id register, 4 bits */
    uint8_t version;                        /* 0x11, or 0x20 with the EOI register */
    uint8_t ioregsel;                       /* latch of IOREGSEL */
    uint32_t irr;                           /* pins pending here; no register shows them */
    uint64_t ioredtbl[IOAPIC_NUM_PINS];     /* redirection table entries */
    uint64_t irq_count[IOAPIC_NUM_PINS];    /* statistics: rises of each line */
    int irq_level[IOAPIC_NUM_PINS];         /* statistics: last level of each line */
    int irq_eoi[IOAPIC_NUM_PINS];           /* EOIs in a row that found the line still high */
    QEMUTimer *delayed_ioapic_service_timer;
} IOAPICCommonState;

/* A redirection table entry taken apart, and the message that it makes. */
struct ioapic_entry_info {
    uint8_t masked;
    uint8_t trig_mode;
    uint16_t dest_idx;
    uint8_t dest_mode;
    uint8_t delivery_mode;
    uint8_t vector;
    uint32_t addr;
    uint32_t data;
};

/* When a register write refreshes KVM's routes. Chosen by the fixture before step 0. */
enum ioapic_route_update_order {
    ROUTE_UPDATE_AFTER_SERVICE = 0,         /* QEMU 7.2: after every write, once the pins were serviced */
    ROUTE_UPDATE_BEFORE_SERVICE = 1,        /* QEMU 10.0: on entry writes only, before the pins are serviced */
    ROUTE_UPDATE_WHILE_MASKED = 2,          /* proposed: as QEMU 7.2, but masked entries are copied as well */
};
extern int ioapic_route_update;

/* Entries. */
void ioapic_set_irq(void *opaque, int vector, int level);
uint64_t ioapic_mem_read(void *opaque, uint64_t addr, unsigned size);
void ioapic_mem_write(void *opaque, uint64_t addr, uint64_t val, unsigned size);
void ioapic_eoi_broadcast(int vector);
void delayed_ioapic_service_cb(void *opaque);
void ioapic_reset_common(IOAPICCommonState *s);
int ioapic_dispatch_post_load(void *opaque, int version_id);
void ioapic_iec_notifier(void *private, bool global, uint32_t index, uint32_t mask);

/* Fixture: IOAPIC number `index` of that version, reset. */
IOAPICCommonState *ioapic_fixture(int index, uint8_t version, int route_update, bool post_load_restores_routes);

/* Boundary: the rest of QEMU. */
bool kvm_irqchip_is_split(void);
int kvm_set_irq(KVMState *s, int irq, int level);
int kvm_irqchip_update_msi_route(KVMState *s, int virq, MSIMessage msg, PCIDevice *dev);
void kvm_irqchip_commit_routes(KVMState *s);
void kvm_resample_fd_notify(int gsi);
void stl_le_phys(AddressSpace *as, uint64_t addr, uint32_t val);
int pic_read_irq(PICCommonState *s);
void timer_mod_anticipate(QEMUTimer *ts, int64_t expire_time);
int64_t qemu_clock_get_ns(QEMUClockType type);

/* Boundary: trace events. */
void trace_ioapic_set_irq(int vector, int level);
void trace_ioapic_set_remote_irr(int n);
void trace_ioapic_clear_remote_irr(int n, int vector);
void trace_ioapic_eoi_broadcast(int vector);
void trace_ioapic_eoi_delayed_reassert(int vector);
void trace_ioapic_mem_read(uint8_t addr, uint8_t regsel, uint8_t size, uint32_t val);
void trace_ioapic_mem_write(uint8_t addr, uint8_t regsel, uint8_t size, uint32_t val);

#endif
