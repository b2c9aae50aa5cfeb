/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A device for hw/pci/msi.c and msix.c of a checkout, and what hw/pci/pci.c does around them. Read after msix.c, with its
 * types and statics in force. No realize runs: the tree's own msi_init() and msix_init() make the capabilities.
 */
void *qom_object(void *obj, const char *typename);
void msi_device_fixture(PCIDevice *dev, uint8_t offset, unsigned vectors);
void device_message_fixture(uint64_t address, uint32_t data, uint16_t requester);

enum {
    FIXTURE_MSI_CAP = 0x50,
    FIXTURE_MSIX_CAP = 0x70,
    FIXTURE_BAR_SIZE = 0x1000,
    FIXTURE_PBA_OFFSET = 0x800,
};

PCIDevice *pci_device;
static PCIDevice fixture_device;
static MemoryRegion fixture_bar;
static uint8_t fixture_config[5][PCI_CONFIG_SPACE_SIZE];

int pci_add_capability(PCIDevice *pdev, uint8_t cap_id, uint8_t offset, uint8_t size, Error **errp)
{
    pdev->config[offset] = cap_id;
    pdev->config[offset + 1] = pdev->config[PCI_CAPABILITY_LIST];
    pdev->config[PCI_CAPABILITY_LIST] = offset;
    memset(pdev->used + offset, 0xff, size);
    return offset;
}

static void fixture_trigger(PCIDevice *dev, MSIMessage msg)
{
    device_message_fixture(msg.address, msg.data, dev->devfn);
}

void pci_device_fixture(int devfn, unsigned msix_vectors, unsigned msi_vectors, uint64_t bar)
{
    PCIDevice *dev = qom_object(&fixture_device, TYPE_PCI_DEVICE);

    dev->devfn = devfn;
    memcpy(dev->name, "device", sizeof("device"));
    dev->config = fixture_config[0];
    dev->cmask = fixture_config[1];
    dev->wmask = fixture_config[2];
    dev->w1cmask = fixture_config[3];
    dev->used = fixture_config[4];
    dev->msi_trigger = fixture_trigger;
    memory_region_init(&fixture_bar, OBJECT(dev), "bar", FIXTURE_BAR_SIZE);
    memory_region_add_subregion(get_system_memory(), bar, &fixture_bar);
    msi_device_fixture(dev, FIXTURE_MSI_CAP, msi_vectors);
    msix_init(dev, msix_vectors, &fixture_bar, 0, 0, &fixture_bar, 0, FIXTURE_PBA_OFFSET, FIXTURE_MSIX_CAP, NULL);
    for (unsigned i = 0; i < msix_vectors; i++) {
        msix_vector_use(dev, i);
    }
    pci_device = dev;
}

/* The guest writes to the device's configuration space: only bits that it may. */
void pci_config_write_fixture(uint32_t addr, uint32_t val, int len)
{
    for (int i = 0; i < len; i++) {
        uint8_t may = pci_device->wmask[addr + i];

        pci_device->config[addr + i] = (pci_device->config[addr + i] & ~may) | ((val >> (8 * i)) & may);
    }
    msi_write_config(pci_device, addr, val, len);
    msix_write_config(pci_device, addr, val, len);
}

uint32_t pci_config_read_fixture(uint32_t addr, int len)
{
    uint32_t value = 0;

    for (int i = len - 1; i >= 0; i--) {
        value = (value << 8) | pci_device->config[addr + i];
    }
    return value;
}
