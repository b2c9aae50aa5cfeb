/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * MSI-X: a table of messages in a BAR, a mask for each and one for all, and a pending bit for what a mask holds back.
 * Written from the PCI Local Bus Specification 3.0, 6.8.2 and 6.8.3. Who carries vectors elsewhere (a route in KVM) is told
 * when one may be used and when it is to be released; a message that changes while its entry is unmasked tells nobody.
 */
#include "pci-device.h"

#include <string.h>

PCIDevice *pci_device;

static PCIDevice pci_device_object;

uint32_t pci_get_register(const uint8_t *at, int bytes)
{
    uint32_t value = 0;

    for (int i = bytes - 1; i >= 0; i--) {
        value = (value << 8) | at[i];
    }
    return value;
}

void pci_set_register(uint8_t *at, uint32_t value, int bytes)
{
    for (int i = 0; i < bytes; i++) {
        at[i] = value >> (8 * i);
    }
}

static uint16_t msix_control(const PCIDevice *dev)
{
    return pci_get_register(&dev->config[dev->msix_cap + PCI_MSIX_FLAGS], 2);
}

int msix_enabled(PCIDevice *dev)
{
    return dev->msix_cap != 0 && (msix_control(dev) & PCI_MSIX_FLAGS_ENABLE) != 0;
}

static bool msix_masked(PCIDevice *dev)
{
    return (msix_control(dev) & PCI_MSIX_FLAGS_MASKALL) != 0;
}

static uint8_t *msix_entry(PCIDevice *dev, unsigned vector)
{
    return &dev->msix_table[vector * PCI_MSIX_ENTRY_SIZE];
}

/* 6.8.2.9: the entry's own mask, whatever the function's is. */
static bool msix_vector_masked(PCIDevice *dev, unsigned vector, bool function_masked)
{
    return function_masked || (msix_entry(dev, vector)[PCI_MSIX_ENTRY_VECTOR_CTRL] & PCI_MSIX_ENTRY_CTRL_MASKBIT);
}

bool msix_is_masked(PCIDevice *dev, unsigned vector)
{
    return msix_vector_masked(dev, vector, dev->msix_function_masked);
}

MSIMessage msix_get_message(PCIDevice *dev, unsigned vector)
{
    const uint8_t *entry = msix_entry(dev, vector);
    uint64_t high = pci_get_register(&entry[PCI_MSIX_ENTRY_UPPER_ADDR], 4);
    MSIMessage msg;

    msg.address = high << 32 | pci_get_register(&entry[PCI_MSIX_ENTRY_LOWER_ADDR], 4);
    msg.data = pci_get_register(&entry[PCI_MSIX_ENTRY_DATA], 4);
    return msg;
}

static bool msix_is_pending(PCIDevice *dev, unsigned vector)
{
    return (dev->msix_pba[vector / 8] >> (vector % 8)) & 1;
}

static void msix_set_pending(PCIDevice *dev, unsigned vector)
{
    dev->msix_pba[vector / 8] |= 1 << (vector % 8);
}

static void msix_clr_pending(PCIDevice *dev, unsigned vector)
{
    dev->msix_pba[vector / 8] &= ~(1 << (vector % 8));
}

/* The device has an interrupt. 6.8.3.4: while it is masked, only the pending bit says so. */
void msix_notify(PCIDevice *dev, unsigned vector)
{
    if (vector >= (unsigned)dev->msix_entries_nr || !dev->msix_entry_used[vector]) {
        return;
    }
    if (msix_is_masked(dev, vector)) {
        msix_set_pending(dev, vector);
        return;
    }
    msi_send_message(dev, msix_get_message(dev, vector));
}

/* What follows when a mask may have changed: those who carry the vector are told, and what was held back is sent. */
static void msix_handle_mask_update(PCIDevice *dev, unsigned vector, bool was_masked)
{
    bool is_masked = msix_is_masked(dev, vector);

    if (is_masked == was_masked) {
        return;
    }
    if (is_masked) {
        if (dev->msix_vector_release_notifier) {
            dev->msix_vector_release_notifier(dev, vector);
        }
        return;
    }
    if (dev->msix_vector_use_notifier) {
        dev->msix_vector_use_notifier(dev, vector, msix_get_message(dev, vector));
    }
    if (msix_is_pending(dev, vector)) {
        msix_clr_pending(dev, vector);
        msix_notify(dev, vector);
    }
}

uint64_t msix_table_mmio_read(void *opaque, uint64_t addr, unsigned size)
{
    PCIDevice *dev = opaque;

    return pci_get_register(&dev->msix_table[addr], size);
}

void msix_table_mmio_write(void *opaque, uint64_t addr, uint64_t val, unsigned size)
{
    PCIDevice *dev = opaque;
    unsigned vector = addr / PCI_MSIX_ENTRY_SIZE;
    bool was_masked = msix_is_masked(dev, vector);

    pci_set_register(&dev->msix_table[addr], val, size);
    msix_handle_mask_update(dev, vector, was_masked);
}

uint64_t msix_pba_mmio_read(void *opaque, uint64_t addr, unsigned size)
{
    PCIDevice *dev = opaque;

    return pci_get_register(&dev->msix_pba[addr], size);
}

/* 6.8.2.10: software should never write there. */
void msix_pba_mmio_write(void *opaque, uint64_t addr, uint64_t val, unsigned size)
{
    (void)opaque;
    (void)addr;
    (void)val;
    (void)size;
}

/* The guest has written to configuration space: does that concern the enable bit and the mask of all? */
void msix_write_config(PCIDevice *dev, uint32_t addr, uint32_t val, int len)
{
    uint32_t control = dev->msix_cap + PCI_MSIX_FLAGS + 1;
    bool was_masked = dev->msix_function_masked;

    (void)val;
    if (!dev->msix_cap || addr > control || addr + len <= control) {
        return;
    }
    trace_msix_write_config(dev->name, msix_enabled(dev), msix_masked(dev));
    dev->msix_function_masked = !msix_enabled(dev) || msix_masked(dev);
    if (!msix_enabled(dev) || dev->msix_function_masked == was_masked) {
        return;
    }
    for (int vector = 0; vector < dev->msix_entries_nr; vector++) {
        msix_handle_mask_update(dev, vector, msix_vector_masked(dev, vector, was_masked));
    }
}

/* From now on `use` and `release` are told of each vector; of those that are unmasked already at once. */
int msix_set_vector_notifiers(PCIDevice *dev, MSIVectorUseNotifier use, MSIVectorReleaseNotifier release)
{
    dev->msix_vector_use_notifier = use;
    dev->msix_vector_release_notifier = release;
    for (int vector = 0; msix_enabled(dev) && vector < dev->msix_entries_nr; vector++) {
        if (!msix_is_masked(dev, vector)) {
            use(dev, vector, msix_get_message(dev, vector));
        }
    }
    return 0;
}

void msix_unset_vector_notifiers(PCIDevice *dev)
{
    for (int vector = 0; msix_enabled(dev) && vector < dev->msix_entries_nr; vector++) {
        if (!msix_is_masked(dev, vector)) {
            dev->msix_vector_release_notifier(dev, vector);
        }
    }
    dev->msix_vector_use_notifier = NULL;
    dev->msix_vector_release_notifier = NULL;
}

/* 6.8.2.3 and 6.8.2.9: off, all entries zero but their masks, nothing pending. */
void msix_reset(PCIDevice *dev)
{
    uint32_t flags = dev->msix_cap + PCI_MSIX_FLAGS;
    uint32_t writable = PCI_MSIX_FLAGS_ENABLE | PCI_MSIX_FLAGS_MASKALL;

    pci_set_register(&dev->config[flags], pci_get_register(&dev->config[flags], 2) & ~writable, 2);
    dev->msix_function_masked = true;
    memset(dev->msix_table, 0, sizeof(dev->msix_table));
    memset(dev->msix_pba, 0, sizeof(dev->msix_pba));
    for (int vector = 0; vector < dev->msix_entries_nr; vector++) {
        msix_entry(dev, vector)[PCI_MSIX_ENTRY_VECTOR_CTRL] = PCI_MSIX_ENTRY_CTRL_MASKBIT;
    }
}

static void msix_init(PCIDevice *dev, uint8_t offset, unsigned nr_vectors)
{
    uint16_t writable = PCI_MSIX_FLAGS_ENABLE | PCI_MSIX_FLAGS_MASKALL;

    dev->msix_cap = offset;
    dev->msix_entries_nr = nr_vectors;
    dev->msix_function_masked = true;
    pci_set_register(&dev->config[offset + PCI_MSIX_FLAGS], (nr_vectors - 1) & PCI_MSIX_FLAGS_QSIZE, 2);
    pci_set_register(&dev->wmask[offset + PCI_MSIX_FLAGS], writable, 2);
    for (unsigned vector = 0; vector < nr_vectors; vector++) {
        msix_entry(dev, vector)[PCI_MSIX_ENTRY_VECTOR_CTRL] = PCI_MSIX_ENTRY_CTRL_MASKBIT;
        dev->msix_entry_used[vector] = 1;
    }
}

void pci_device_fixture(int devfn, unsigned msix_vectors, unsigned msi_vectors)
{
    PCIDevice *dev = &pci_device_object;

    memset(dev, 0, sizeof(*dev));
    dev->devfn = devfn;
    memcpy(dev->name, "device", 7);
    msi_init(dev, DEVICE_MSI_CAP, msi_vectors);
    msix_init(dev, DEVICE_MSIX_CAP, msix_vectors);
    pci_device = dev;
}

void pci_config_write_fixture(uint32_t addr, uint32_t val, int len)
{
    PCIDevice *dev = pci_device;

    for (int i = 0; i < len; i++) {
        uint8_t may = dev->wmask[addr + i];

        dev->config[addr + i] = (dev->config[addr + i] & ~may) | ((val >> (8 * i)) & may);
    }
    msi_write_config(dev, addr, val, len);
    msix_write_config(dev, addr, val, len);
}

uint32_t pci_config_read_fixture(uint32_t addr, int len)
{
    return pci_get_register(&pci_device->config[addr], len);
}
