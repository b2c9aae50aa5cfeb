/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Local APIC as QEMU emulates it in userspace (kernel-irqchip=off, TCG): state, registers and what it calls outside.
 * Written from the Intel SDM volume 3A, chapter 11. xAPIC mode only.
 */
#ifndef IRQSCOPE_APIC_MODEL_H
#define IRQSCOPE_APIC_MODEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define MAX_APICS 8
#define APIC_WORDS 8                    /* 256 vectors, 32 a word: vector v is bit v % 32 of word v / 32 */
#define APIC_BROADCAST 0xff

/* SDM 11.11.1: fields of the address of a message. */
#define MSI_ADDR_DEST_ID_SHIFT 12
#define MSI_ADDR_DEST_MODE_SHIFT 2

/* SDM 11.6.1: delivery modes. */
enum apic_delivery_mode {
    APIC_DM_FIXED = 0,
    APIC_DM_LOWPRI = 1,
    APIC_DM_SMI = 2,
    APIC_DM_NMI = 4,
    APIC_DM_INIT = 5,
    APIC_DM_SIPI = 6,
    APIC_DM_EXTINT = 7,
};

/* SDM 11.6.1: who an interprocessor interrupt without a destination field goes to. */
enum apic_shorthand {
    APIC_SHORTHAND_NONE = 0,
    APIC_SHORTHAND_SELF = 1,
    APIC_SHORTHAND_ALL = 2,
    APIC_SHORTHAND_OTHERS = 3,
};

/* SDM 11.4.1, table 11-1: register offsets. */
enum apic_register {
    APIC_REG_ID = 0x20,
    APIC_REG_VERSION = 0x30,
    APIC_REG_TPR = 0x80,
    APIC_REG_PPR = 0xa0,
    APIC_REG_EOI = 0xb0,
    APIC_REG_LDR = 0xd0,
    APIC_REG_DFR = 0xe0,
    APIC_REG_SPIV = 0xf0,
    APIC_REG_ISR = 0x100,
    APIC_REG_TMR = 0x180,
    APIC_REG_IRR = 0x200,
    APIC_REG_ICR = 0x300,
    APIC_REG_ICR2 = 0x310,
};

#define APIC_VERSION_VALUE 0x00050014u  /* version 0x14, six local vector table entries */
#define APIC_DFR_FLAT 0xf
#define APIC_SPIV_DIRECTED_EOI (1u << 12)

typedef struct APICCommonState {
    uint8_t id;
    uint8_t tpr;
    uint8_t log_dest;                   /* logical destination register, bits 31:24 */
    uint8_t dest_mode;                  /* destination format register, bits 31:28: 0xf flat, 0 cluster */
    uint32_t spurious_vec;
    uint32_t isr[APIC_WORDS];
    uint32_t tmr[APIC_WORDS];           /* set where the vector last came as level triggered */
    uint32_t irr[APIC_WORDS];
    uint32_t icr[2];
    int smi_requests;                   /* deliveries that are no vector: counted, nothing else */
    int nmi_requests;
    int init_requests;
} APICCommonState;

/* Entries. */
void apic_send_msi(uint64_t addr, uint32_t data);
void apic_deliver_irq(uint8_t dest, uint8_t dest_mode, uint8_t delivery_mode, uint8_t vector_num,
                      uint8_t trigger_mode);
void apic_mem_write(void *opaque, uint64_t addr, uint64_t val, unsigned size);
uint64_t apic_mem_read(void *opaque, uint64_t addr, unsigned size);
int apic_get_interrupt(APICCommonState *s);

/*
 * Fixture: local APIC of CPU `index`, as after power-on. apic_enable_fixture() is what firmware does before an OS runs:
 * software-enabled, logical destination 1 << index in the flat model.
 */
APICCommonState *apic_fixture(int index);
void apic_enable_fixture(int index);
/* Fixture: CPU `index` takes an interrupt if it may: the vector, -1 if none. */
int apic_accept_fixture(int index);

/* Boundary: the CPU whose access this is, -1 if it comes from no CPU (a device, the test harness). */
int cpu_get_current_apic_index(void);
/* Boundary: the IOAPIC. */
void ioapic_eoi_broadcast(int vector);

/* Boundary: trace events. */
void trace_apic_deliver_irq(uint8_t dest, uint8_t dest_mode, uint8_t delivery_mode, uint8_t vector_num,
                            uint8_t trigger_mode);
void trace_apic_report_irq_delivered(int apic_irq_delivered);
void trace_apic_mem_readl(uint64_t addr, uint32_t val);
void trace_apic_mem_writel(uint64_t addr, uint32_t val);

#endif
