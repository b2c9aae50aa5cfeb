/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A Linux guest's side of device interrupts, as this model has it: descriptors of interrupts, vectors of CPUs, the IOAPIC's pins.
 * Names are Linux's where an object is the same. One IOAPIC, physical destinations, the APIC id of a CPU is its number.
 */
#ifndef IRQSCOPE_UNITS_GUEST_MODEL_H
#define IRQSCOPE_UNITS_GUEST_MODEL_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#define GUEST_CPUS 8
#define GUEST_IRQS 64
#define NR_VECTORS 256
/* Exceptions lie below; the first one above them is left alone, as older kernels need it. */
#define FIRST_DEVICE_VECTOR 0x21
#define FIRST_SYSTEM_VECTOR 0xec

#define EIO 5
#define EBUSY 16
#define EINVAL 22
#define ENOSPC 28

/* Where the local APIC and the IOAPIC lie; the guest maps them one to one. */
#define APIC_BASE 0xfee00000ull
#define IO_APIC_BASE 0xfec00000ull

/* Intel SDM 3A, table 11-1: offsets of the local APIC's registers. */
#define APIC_EOI 0xb0
#define APIC_TMR 0x180
#define APIC_IRR 0x200

struct guest_window {
    uint64_t address;
    uint64_t physical;
    uint64_t size;
};
extern struct guest_window guest_windows[4];

struct irq_data;
struct irq_desc;

/* An interrupt whose chip acknowledges it is an edge: it is over before its handler runs. */
struct irq_chip {
    void (*irq_ack)(struct irq_data *data);
    void (*irq_eoi)(struct irq_data *data);
    int (*irq_set_affinity)(struct irq_data *data, uint64_t mask);
};

#define IRQD_SETAFFINITY_PENDING (1u << 8)
#define IRQD_IRQ_MASKED (1u << 17)

struct irq_common_data {
    uint32_t state_use_accessors;
    /* Bit n: CPU n may be chosen. */
    uint64_t affinity;
};

struct irq_data {
    unsigned int irq;
    struct irq_common_data *common;
    const struct irq_chip *chip;
    void *chip_data;
    struct irq_data *parent_data;
};

struct irq_desc {
    struct irq_common_data irq_common_data;
    struct irq_data irq_data;
    /* The CPUs of a move that waits for the next interrupt. */
    uint64_t pending_mask;
    struct irq_data vector_data;
};

/* Which vector of which CPU an interrupt has, and which it had while a move is under way. */
struct apic_chip_data {
    unsigned int irq;
    unsigned int vector;
    unsigned int prev_vector;
    unsigned int cpu;
    unsigned int prev_cpu;
    uint32_t move_in_progress;
    /* The old vector is to be freed at the next tick. */
    uint32_t cleanup;
};

/* A pin's entry as the driver keeps it. */
struct mp_chip_data {
    unsigned int pin;
    uint32_t w1;
    uint32_t w2;
};

/* irq-vectors/model.c */
extern struct irq_desc *fixture_descs[GUEST_IRQS];
struct irq_desc *fixture_irq(unsigned int irq, const struct irq_chip *chip, void *chip_data);
int assign_irq_vector(struct irq_data *irqd, uint64_t mask);
int apic_set_affinity(struct irq_data *irqd, uint64_t mask);
void irq_complete_move(struct apic_chip_data *apicd);
void irq_move_masked_irq(struct irq_data *data);
uint32_t apic_read(uint32_t reg);
void apic_eoi(void);

/* Entries. */
void guest_interrupt(unsigned int vector);
int guest_affinity(unsigned int irq, unsigned int cpu);
int guest_request(unsigned int irq, unsigned int cpu);
int guest_request_msi(unsigned int nr, unsigned int cpu);

/* Boundary: registers, the CPU that executes, the clock, the device. */
uint32_t readl(uint64_t address);
void writel(uint32_t value, uint64_t address);
unsigned int guest_cpu(void);
unsigned int guest_on_cpu(unsigned int cpu);
int64_t ktime_get(void);
void guest_device_quiet(unsigned int irq);
void guest_no_handler(unsigned int cpu, unsigned int vector);

/* Boundary: trace events. */
void trace_irq_handler_entry(int irq, const char *name);
void trace_irq_handler_exit(int irq, int ret);
void trace_vector_config(unsigned int irq, unsigned int vector, unsigned int cpu, unsigned int apicdest);
void trace_vector_alloc(unsigned int irq, unsigned int vector, bool reserved, int ret);
void trace_vector_update(unsigned int irq, unsigned int vector, unsigned int cpu, unsigned int prev_vector,
                         unsigned int prev_cpu);
void trace_vector_free_moved(unsigned int irq, unsigned int cpu, unsigned int vector, bool is_managed);

#endif
