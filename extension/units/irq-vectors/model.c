/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Model: vectors of CPUs, the flow of a level interrupt, and how an interrupt changes its CPU. A move takes two interrupts: one to
 * rewrite the entry, one on the new CPU that shows that the old vector is done with. Written from the facts of the x86 path, 8.
 */
#include "units/guest/model.h"

/* One tick of a kernel with HZ 250: when an old vector is looked at. */
#define GUEST_TICK_NS 4000000ll
#define GUEST_NO_TIMER 0x7fffffffffffffffll

struct guest_window guest_windows[4];
struct irq_desc *fixture_descs[GUEST_IRQS];

/* Who has a vector of a CPU; none: nobody. */
static struct irq_desc *vector_irq[GUEST_CPUS][NR_VECTORS];
/* Vectors that are taken, whether or not an interrupt would find a handler there. */
static bool vector_matrix[GUEST_CPUS][NR_VECTORS];
static unsigned int guest_cpus;
static int64_t cleanup_ns = GUEST_NO_TIMER;

static struct irq_desc descs[GUEST_IRQS];
static struct apic_chip_data chip_data[GUEST_IRQS];

uint32_t apic_read(uint32_t reg)
{
    return readl(APIC_BASE + reg);
}

void apic_eoi(void)
{
    writel(0, APIC_BASE + APIC_EOI);
}

static struct apic_chip_data *apic_chip_data(struct irq_data *irqd)
{
    while (irqd->parent_data) {
        irqd = irqd->parent_data;
    }
    return irqd->chip_data;
}

/* The lowest free vector of the CPU that has most of them free; of equals the first. -ENOSPC: none has any. */
static int irq_matrix_alloc(uint64_t mask, unsigned int *chosen)
{
    unsigned int most = 0;
    int vector = -ENOSPC;

    for (unsigned int cpu = 0; cpu < guest_cpus; cpu++) {
        unsigned int available = 0;
        int first = 0;

        if (!((mask >> cpu) & 1)) {
            continue;
        }
        for (unsigned int v = FIRST_DEVICE_VECTOR; v < FIRST_SYSTEM_VECTOR; v++) {
            if (!vector_matrix[cpu][v]) {
                available++;
                first = first ? first : (int)v;
            }
        }
        if (available > most) {
            most = available;
            vector = first;
            *chosen = cpu;
        }
    }
    if (vector > 0) {
        vector_matrix[*chosen][vector] = true;
    }
    return vector;
}

static void apic_update_vector(struct irq_data *irqd, unsigned int vector, unsigned int cpu)
{
    struct apic_chip_data *apicd = apic_chip_data(irqd);

    trace_vector_update(irqd->irq, vector, cpu, apicd->vector, apicd->cpu);
    apicd->prev_vector = 0;
    if (apicd->vector) {
        /* Both stay live until an interrupt has come to the new one. */
        apicd->move_in_progress = 1;
        apicd->prev_vector = apicd->vector;
        apicd->prev_cpu = apicd->cpu;
    }
    apicd->vector = vector;
    apicd->cpu = cpu;
    vector_irq[cpu][vector] = fixture_descs[irqd->irq];
    trace_vector_config(irqd->irq, vector, cpu, cpu);
}

int assign_irq_vector(struct irq_data *irqd, uint64_t mask)
{
    struct apic_chip_data *apicd = apic_chip_data(irqd);
    unsigned int cpu = apicd->cpu;
    int vector;

    if (apicd->vector && ((mask >> cpu) & 1)) {
        return 0;
    }
    /* An earlier move has not ended: a third vector could not be kept. */
    if (apicd->move_in_progress || apicd->cleanup) {
        return -EBUSY;
    }
    vector = irq_matrix_alloc(mask, &cpu);
    trace_vector_alloc(irqd->irq, vector, false, vector);
    if (vector < 0) {
        return vector;
    }
    apic_update_vector(irqd, vector, cpu);
    return 0;
}

int apic_set_affinity(struct irq_data *irqd, uint64_t mask)
{
    return assign_irq_vector(irqd, mask);
}

static void free_moved_vector(struct apic_chip_data *apicd)
{
    trace_vector_free_moved(apicd->irq, apicd->prev_cpu, apicd->prev_vector, false);
    vector_matrix[apicd->prev_cpu][apicd->prev_vector] = false;
    vector_irq[apicd->prev_cpu][apicd->prev_vector] = NULL;
    apicd->prev_vector = 0;
    apicd->cleanup = 0;
}

/* Only an interrupt on the new CPU proves that the entry points there. */
void irq_complete_move(struct apic_chip_data *apicd)
{
    if (!apicd->move_in_progress || apicd->cpu != guest_cpu()) {
        return;
    }
    apicd->move_in_progress = 0;
    apicd->cleanup = 1;
    if (cleanup_ns == GUEST_NO_TIMER) {
        cleanup_ns = ktime_get() + GUEST_TICK_NS;
    }
}

/* A vector that the old CPU has yet to take is not freed under it. */
static bool is_vector_pending(unsigned int cpu, unsigned int vector)
{
    unsigned int before = guest_on_cpu(cpu + 1);
    uint32_t irr = apic_read(APIC_IRR + (vector / 32) * 0x10);

    guest_on_cpu(before);
    return (irr >> (vector % 32)) & 1;
}

int64_t irqscope_next_timer(void)
{
    return cleanup_ns;
}

bool irqscope_run_timers(void)
{
    if (cleanup_ns > ktime_get()) {
        return false;
    }
    cleanup_ns = GUEST_NO_TIMER;
    for (unsigned int irq = 0; irq < GUEST_IRQS; irq++) {
        struct apic_chip_data *apicd = &chip_data[irq];

        if (!apicd->cleanup) {
            continue;
        }
        if (is_vector_pending(apicd->prev_cpu, apicd->prev_vector)) {
            cleanup_ns = ktime_get() + GUEST_TICK_NS;
        } else {
            free_moved_vector(apicd);
        }
    }
    return true;
}

/* The move that was asked for, while the entry is masked. */
void irq_move_masked_irq(struct irq_data *data)
{
    struct irq_desc *desc = fixture_descs[data->irq];
    int ret;

    if (!(data->common->state_use_accessors & IRQD_SETAFFINITY_PENDING)) {
        return;
    }
    data->common->state_use_accessors &= ~IRQD_SETAFFINITY_PENDING;
    ret = data->chip->irq_set_affinity(data, desc->pending_mask);
    if (ret == -EBUSY) {
        /* Again at the next interrupt. */
        data->common->state_use_accessors |= IRQD_SETAFFINITY_PENDING;
        return;
    }
    if (ret == 0) {
        data->common->affinity = desc->pending_mask;
    }
    desc->pending_mask = 0;
}

/* Entry: somebody asks for another CPU. The IOAPIC moves only while an interrupt is acknowledged, so it is noted. */
int guest_affinity(unsigned int irq, unsigned int cpu)
{
    struct irq_desc *desc = irq < GUEST_IRQS ? fixture_descs[irq] : NULL;

    if (!desc || cpu >= guest_cpus) {
        return -EINVAL;
    }
    desc->irq_common_data.state_use_accessors |= IRQD_SETAFFINITY_PENDING;
    desc->pending_mask = 1ull << cpu;
    return 0;
}

static void handle_fasteoi_irq(struct irq_desc *desc)
{
    unsigned int irq = desc->irq_data.irq;

    trace_irq_handler_entry(irq, "device");
    guest_device_quiet(irq);
    trace_irq_handler_exit(irq, 1);
    desc->irq_data.chip->irq_eoi(&desc->irq_data);
}

/* The next one may come while the handler runs. */
static void handle_edge_irq(struct irq_desc *desc)
{
    unsigned int irq = desc->irq_data.irq;

    desc->irq_data.chip->irq_ack(&desc->irq_data);
    trace_irq_handler_entry(irq, "device");
    trace_irq_handler_exit(irq, 1);
}

/* Entry: this CPU takes a vector. */
void guest_interrupt(unsigned int vector)
{
    struct irq_desc *desc = vector_irq[guest_cpu()][vector];

    if (desc && desc->irq_data.chip->irq_ack) {
        handle_edge_irq(desc);
        return;
    }
    if (desc) {
        handle_fasteoi_irq(desc);
        return;
    }
    guest_no_handler(guest_cpu(), vector);
    apic_eoi();
}

struct irq_desc *fixture_irq(unsigned int irq, const struct irq_chip *chip, void *data)
{
    struct irq_desc *desc = &descs[irq];

    desc->irq_data = (struct irq_data){
        .irq = irq, .common = &desc->irq_common_data, .chip = chip, .chip_data = data, .parent_data = &desc->vector_data
    };
    desc->vector_data = (struct irq_data){
        .irq = irq, .common = &desc->irq_common_data, .chip_data = &chip_data[irq]
    };
    chip_data[irq].irq = irq;
    fixture_descs[irq] = desc;
    return desc;
}

void guest_vectors_fixture(unsigned int cpus)
{
    guest_cpus = cpus;
    guest_windows[0] = (struct guest_window){ IO_APIC_BASE, IO_APIC_BASE, 0x1000 };
    guest_windows[1] = (struct guest_window){ APIC_BASE, APIC_BASE, 0x1000 };
}
