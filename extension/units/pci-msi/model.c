/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Model: a guest's driver of a device's MSI-X table. A message names a CPU and a vector; an entry changes only while it is masked.
 * Interrupt 32 + n is vector n of the table. Written from the facts of the x86 path, 4 and 8, the PCI Local Bus Specification 3.0,
 * 6.8.2, and the Intel SDM 3A, 11.11.
 */
#include "units/guest/model.h"

enum {
    FIRST_IRQ = 32,
    VECTORS = 8,
    ENTRY_SIZE = 16,
    ENTRY_LOWER_ADDR = 0,
    ENTRY_UPPER_ADDR = 4,
    ENTRY_DATA = 8,
    ENTRY_VECTOR_CTRL = 12,
    ENTRY_CTRL_MASKBIT = 1,
};

/* A vector as the driver keeps it. */
struct msi_desc {
    uint64_t base;
    uint32_t msix_ctrl;
};

static struct msi_desc vectors[VECTORS];
static uint64_t table;

static void pci_msix_write_vector_ctrl(struct msi_desc *desc, uint32_t ctrl)
{
    writel(ctrl, desc->base + ENTRY_VECTOR_CTRL);
}

/* A read behind the write makes sure that nothing comes from now on. */
static void pci_msi_mask_irq(struct irq_data *data)
{
    struct msi_desc *desc = data->chip_data;

    desc->msix_ctrl |= ENTRY_CTRL_MASKBIT;
    pci_msix_write_vector_ctrl(desc, desc->msix_ctrl);
    readl(table);
}

static void pci_msi_unmask_irq(struct irq_data *data)
{
    struct msi_desc *desc = data->chip_data;

    desc->msix_ctrl &= ~ENTRY_CTRL_MASKBIT;
    pci_msix_write_vector_ctrl(desc, desc->msix_ctrl);
}

static void __pci_write_msi_msg(struct msi_desc *desc, uint32_t address, uint32_t message)
{
    bool unmasked = !(desc->msix_ctrl & ENTRY_CTRL_MASKBIT);

    if (unmasked) {
        pci_msix_write_vector_ctrl(desc, desc->msix_ctrl | ENTRY_CTRL_MASKBIT);
    }
    writel(address, desc->base + ENTRY_LOWER_ADDR);
    writel(0, desc->base + ENTRY_UPPER_ADDR);
    writel(message, desc->base + ENTRY_DATA);
    if (unmasked) {
        pci_msix_write_vector_ctrl(desc, desc->msix_ctrl);
    }
    readl(desc->base + ENTRY_DATA);
}

/* The message that leads to the interrupt's vector. */
static void irq_msi_update_msg(struct irq_data *data)
{
    struct apic_chip_data *apicd = data->parent_data->chip_data;

    __pci_write_msi_msg(data->chip_data, (uint32_t)APIC_BASE | (apicd->cpu << 12), apicd->vector);
}

static int msi_set_affinity(struct irq_data *data, uint64_t mask)
{
    int ret = apic_set_affinity(data->parent_data, mask);

    if (ret >= 0) {
        irq_msi_update_msg(data);
    }
    return ret;
}

/* A move that was asked for is made before the interrupt is ended, with the entry masked around it. */
static void msi_ack(struct irq_data *data)
{
    irq_complete_move(data->parent_data->chip_data);
    if (data->common->state_use_accessors & IRQD_SETAFFINITY_PENDING) {
        pci_msi_mask_irq(data);
        irq_move_masked_irq(data);
        pci_msi_unmask_irq(data);
    }
    apic_eoi();
}

static const struct irq_chip pci_msi_controller = {
    .irq_ack = msi_ack,
    .irq_set_affinity = msi_set_affinity,
};

/* Entry: a driver requests the interrupt of a vector, to be served by one CPU. */
int guest_request_msi(unsigned int nr, unsigned int cpu)
{
    struct msi_desc *desc = &vectors[nr];
    struct irq_desc *irq;
    int error;

    desc->base = table + nr * ENTRY_SIZE;
    desc->msix_ctrl = ENTRY_CTRL_MASKBIT;
    irq = fixture_irq(FIRST_IRQ + nr, &pci_msi_controller, desc);
    irq->irq_common_data.affinity = 1ull << cpu;
    error = assign_irq_vector(&irq->vector_data, 1ull << cpu);
    if (error) {
        return error;
    }
    irq_msi_update_msg(&irq->irq_data);
    pci_msi_unmask_irq(&irq->irq_data);
    return 0;
}

void guest_pci_fixture(uint64_t bar, unsigned int nr)
{
    table = bar;
    guest_windows[2] = (struct guest_window){ bar, bar, nr * ENTRY_SIZE };
}
