/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Model: the guest's driver of the IOAPIC. A level interrupt is acknowledged at its local APIC, and where it is to move, its entry
 * is masked, rewritten high half first, and unmasked around that. Written from the facts of the x86 path, 1 and 8.
 */
#include "units/guest/model.h"

#define IO_APIC_INDEX 0x00
#define IO_APIC_DATA 0x10
#define IO_APIC_EOI 0x40

#define RTE_REMOTE_IRR (1u << 14)
#define RTE_LEVEL (1u << 15)
#define RTE_MASKED (1u << 16)

static struct mp_chip_data pins[24];
static unsigned int ioapic_version;
/* Interrupts that a local APIC took for edges. */
static unsigned int irq_mis_count;

static uint32_t io_apic_read(unsigned int reg)
{
    writel(reg, IO_APIC_BASE + IO_APIC_INDEX);
    return readl(IO_APIC_BASE + IO_APIC_DATA);
}

static void io_apic_write(unsigned int reg, uint32_t value)
{
    writel(reg, IO_APIC_BASE + IO_APIC_INDEX);
    writel(value, IO_APIC_BASE + IO_APIC_DATA);
}

/* The high half first: the low one may switch the entry on. */
static void __ioapic_write_entry(unsigned int pin, uint32_t w1, uint32_t w2)
{
    io_apic_write(0x11 + 2 * pin, w2);
    io_apic_write(0x10 + 2 * pin, w1);
}

/* A read behind the write makes sure that it has arrived. */
static void io_apic_sync(void)
{
    readl(IO_APIC_BASE + IO_APIC_DATA);
}

static void mask_ioapic_irq(struct mp_chip_data *data)
{
    data->w1 |= RTE_MASKED;
    io_apic_write(0x10 + 2 * data->pin, data->w1);
    io_apic_sync();
}

static void unmask_ioapic_irq(struct mp_chip_data *data)
{
    data->w1 &= ~RTE_MASKED;
    io_apic_write(0x10 + 2 * data->pin, data->w1);
}

static bool io_apic_level_ack_pending(struct mp_chip_data *data)
{
    return (io_apic_read(0x10 + 2 * data->pin) & RTE_REMOTE_IRR) != 0;
}

static bool ioapic_prepare_move(struct irq_data *data)
{
    if (!(data->common->state_use_accessors & IRQD_SETAFFINITY_PENDING)) {
        return false;
    }
    mask_ioapic_irq(data->chip_data);
    return true;
}

/* An entry that still waits for its EOI would never fire again if its vector changed: the move waits for another interrupt. */
static void ioapic_finish_move(struct irq_data *data, bool moveit)
{
    if (!moveit) {
        return;
    }
    if (!io_apic_level_ack_pending(data->chip_data)) {
        irq_move_masked_irq(data);
    }
    unmask_ioapic_irq(data->chip_data);
}

/* The end of an interrupt told to the IOAPIC itself: by its register, or by making the entry an edge for a moment. */
static void eoi_ioapic_pin(unsigned int vector, struct mp_chip_data *data)
{
    uint32_t w1, w2;

    if (ioapic_version >= 0x20) {
        writel(vector, IO_APIC_BASE + IO_APIC_EOI);
        return;
    }
    w1 = io_apic_read(0x10 + 2 * data->pin);
    w2 = io_apic_read(0x11 + 2 * data->pin);
    __ioapic_write_entry(data->pin, (w1 | RTE_MASKED) & ~RTE_LEVEL, w2);
    __ioapic_write_entry(data->pin, w1, w2);
}

static void ioapic_ack_level(struct irq_data *data)
{
    struct apic_chip_data *apicd = data->parent_data->chip_data;
    unsigned int vector;
    uint32_t tmr;
    bool moveit;

    irq_complete_move(apicd);
    moveit = ioapic_prepare_move(data);
    vector = apicd->vector;
    tmr = apic_read(APIC_TMR + (vector / 32) * 0x10);
    apic_eoi();
    if (!((tmr >> (vector % 32)) & 1)) {
        irq_mis_count++;
        eoi_ioapic_pin(vector, data->chip_data);
    }
    ioapic_finish_move(data, moveit);
}

/* The entry that sends the interrupt to its vector. */
static void ioapic_configure_entry(struct irq_data *data)
{
    struct apic_chip_data *apicd = data->parent_data->chip_data;
    struct mp_chip_data *pin = data->chip_data;

    pin->w1 = (pin->w1 & ~0xffu) | apicd->vector;
    pin->w2 = apicd->cpu << 24;
    __ioapic_write_entry(pin->pin, pin->w1, pin->w2);
}

static int ioapic_set_affinity(struct irq_data *data, uint64_t mask)
{
    int ret = apic_set_affinity(data->parent_data, mask);

    if (ret >= 0) {
        ioapic_configure_entry(data);
    }
    return ret;
}

static const struct irq_chip ioapic_chip = {
    .irq_eoi = ioapic_ack_level,
    .irq_set_affinity = ioapic_set_affinity,
};

/* Entry: a driver requests the level interrupt of a line, to be served by one CPU. */
int guest_request(unsigned int irq, unsigned int cpu)
{
    struct mp_chip_data *pin = &pins[irq];
    struct irq_desc *desc;
    int error;

    pin->pin = irq;
    pin->w1 = RTE_MASKED | RTE_LEVEL;
    desc = fixture_irq(irq, &ioapic_chip, pin);
    desc->irq_common_data.affinity = 1ull << cpu;
    error = assign_irq_vector(&desc->vector_data, 1ull << cpu);
    if (error) {
        return error;
    }
    ioapic_configure_entry(&desc->irq_data);
    unmask_ioapic_irq(pin);
    return 0;
}

void guest_ioapic_fixture(unsigned int version)
{
    ioapic_version = version;
}
