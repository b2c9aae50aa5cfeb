/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * MSI: one message in configuration space for up to 32 vectors, whose number replaces the low bits of the data; a mask and a
 * pending bit for each. Written from the PCI Local Bus Specification 3.0, 6.8.1 and 6.8.3.
 */
#include "../msix/pci-device.h"

static uint8_t *msi_register(PCIDevice *dev, unsigned offset)
{
    return &dev->config[dev->msi_cap + offset];
}

static uint32_t msi_read(const PCIDevice *dev, unsigned offset, int bytes)
{
    return pci_get_register(&dev->config[dev->msi_cap + offset], bytes);
}

bool msi_enabled(const PCIDevice *dev)
{
    return dev->msi_cap != 0 && (msi_read(dev, PCI_MSI_FLAGS, 2) & PCI_MSI_FLAGS_ENABLE) != 0;
}

/* 6.8.1.3: how many vectors software allows, as a power of two; never more than the device can have. */
unsigned msi_nr_vectors_allocated(const PCIDevice *dev)
{
    uint16_t flags = msi_read(dev, PCI_MSI_FLAGS, 2);
    unsigned can = (flags & PCI_MSI_FLAGS_QMASK) >> 1;
    unsigned may = (flags & PCI_MSI_FLAGS_QSIZE) >> 4;

    return 1u << (may < can ? may : can);
}

bool msi_is_masked(const PCIDevice *dev, unsigned vector)
{
    return (msi_read(dev, PCI_MSI_MASK_64, 4) >> vector) & 1;
}

/* 6.8.3.2: the vector's number is in the bits of the data that belong to the device. */
MSIMessage msi_get_message(PCIDevice *dev, unsigned vector)
{
    unsigned vectors = msi_nr_vectors_allocated(dev);
    uint64_t high = msi_read(dev, PCI_MSI_ADDRESS_HI, 4);
    MSIMessage msg;

    msg.address = high << 32 | msi_read(dev, PCI_MSI_ADDRESS_LO, 4);
    msg.data = msi_read(dev, PCI_MSI_DATA_64, 2);
    if (vectors > 1) {
        msg.data = (msg.data & ~(vectors - 1)) | vector;
    }
    return msg;
}

/* A message is a write to memory; where it goes is the platform's. */
void msi_send_message(PCIDevice *dev, MSIMessage msg)
{
    device_message_fixture(msg.address, msg.data, dev->devfn);
}

static void msi_change_pending(PCIDevice *dev, unsigned vector, bool pending)
{
    uint32_t bits = msi_read(dev, PCI_MSI_PENDING_64, 4);

    if (pending) {
        bits |= 1u << vector;
    } else {
        bits &= ~(1u << vector);
    }
    pci_set_register(msi_register(dev, PCI_MSI_PENDING_64), bits, 4);
}

/* The device has an interrupt. 6.8.3.4: while it is masked, only the pending bit says so. */
void msi_notify(PCIDevice *dev, unsigned vector)
{
    if (msi_is_masked(dev, vector)) {
        msi_change_pending(dev, vector, true);
        return;
    }
    msi_send_message(dev, msi_get_message(dev, vector));
}

/* The guest has written to configuration space: what a mask held back and does no more is sent. */
void msi_write_config(PCIDevice *dev, uint32_t addr, uint32_t val, int len)
{
    uint32_t keep;

    (void)val;
    if (!dev->msi_cap || addr + len <= dev->msi_cap || addr >= (uint32_t)dev->msi_cap + PCI_CAP_MSI_SIZE) {
        return;
    }
    if (!msi_enabled(dev)) {
        return;
    }
    /* Vectors that software has taken away have nothing pending any more. */
    keep = ~0u >> (PCI_MSI_VECTORS_MAX - msi_nr_vectors_allocated(dev));
    pci_set_register(msi_register(dev, PCI_MSI_PENDING_64), msi_read(dev, PCI_MSI_PENDING_64, 4) & keep, 4);
    for (unsigned vector = 0; vector < msi_nr_vectors_allocated(dev); vector++) {
        if (!((msi_read(dev, PCI_MSI_PENDING_64, 4) >> vector) & 1) || msi_is_masked(dev, vector)) {
            continue;
        }
        msi_change_pending(dev, vector, false);
        msi_notify(dev, vector);
    }
}

void msi_init(PCIDevice *dev, uint8_t offset, unsigned nr_vectors)
{
    unsigned order = 0;
    uint32_t all = nr_vectors == PCI_MSI_VECTORS_MAX ? ~0u : (1u << nr_vectors) - 1;

    while (1u << order < nr_vectors) {
        order++;
    }
    dev->msi_cap = offset;
    pci_set_register(msi_register(dev, PCI_MSI_FLAGS), order << 1 | PCI_MSI_FLAGS_64BIT | PCI_MSI_FLAGS_MASKBIT, 2);
    pci_set_register(&dev->wmask[offset + PCI_MSI_FLAGS], PCI_MSI_FLAGS_ENABLE | PCI_MSI_FLAGS_QSIZE, 2);
    pci_set_register(&dev->wmask[offset + PCI_MSI_ADDRESS_LO], ~3u, 4);
    pci_set_register(&dev->wmask[offset + PCI_MSI_ADDRESS_HI], ~0u, 4);
    pci_set_register(&dev->wmask[offset + PCI_MSI_DATA_64], 0xffff, 2);
    pci_set_register(&dev->wmask[offset + PCI_MSI_MASK_64], all, 4);
}
