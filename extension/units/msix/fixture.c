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

/* The device, whoever it belongs to: its configuration space, and the two capabilities with MSI-X in this BAR. */
void pci_device_layout_fixture(PCIDevice *dev, int devfn, unsigned msix_vectors, unsigned msi_vectors, MemoryRegion *bar)
{
    dev->devfn = devfn;
    memcpy(dev->name, "device", sizeof("device"));
    dev->config = fixture_config[0];
    dev->cmask = fixture_config[1];
    dev->wmask = fixture_config[2];
    dev->w1cmask = fixture_config[3];
    dev->used = fixture_config[4];
    dev->msi_trigger = fixture_trigger;
    msi_device_fixture(dev, FIXTURE_MSI_CAP, msi_vectors);
    msix_init(dev, msix_vectors, bar, 0, 0, bar, 0, FIXTURE_PBA_OFFSET, FIXTURE_MSIX_CAP, NULL);
    pci_device = dev;
}

void pci_device_fixture(int devfn, unsigned msix_vectors, unsigned msi_vectors, uint64_t address)
{
    static MemoryRegion bar;
    PCIDevice *dev = qom_object(&fixture_device, TYPE_PCI_DEVICE);

    memory_region_init(&bar, OBJECT(dev), "bar", FIXTURE_BAR_SIZE);
    memory_region_add_subregion(get_system_memory(), address, &bar);
    pci_device_layout_fixture(dev, devfn, msix_vectors, msi_vectors, &bar);
    for (unsigned i = 0; i < msix_vectors; i++) {
        msix_vector_use(dev, i);
    }
}

/* Only bits that the guest may write. */
void pci_default_write_config(PCIDevice *dev, uint32_t addr, uint32_t val, int len)
{
    for (int i = 0; i < len; i++) {
        uint8_t may = dev->wmask[addr + i];

        dev->config[addr + i] = (dev->config[addr + i] & ~may) | ((val >> (8 * i)) & may);
    }
    msi_write_config(dev, addr, val, len);
    msix_write_config(dev, addr, val, len);
}

uint32_t pci_default_read_config(PCIDevice *dev, uint32_t addr, int len)
{
    uint32_t value = 0;

    for (int i = len - 1; i >= 0; i--) {
        value = (value << 8) | dev->config[addr + i];
    }
    return value;
}

/* Entries: the guest's accesses to the device's configuration space. */
void pci_config_write_fixture(uint32_t addr, uint32_t val, int len)
{
    pci_default_write_config(pci_device, addr, val, len);
}

uint32_t pci_config_read_fixture(uint32_t addr, int len)
{
    return pci_default_read_config(pci_device, addr, len);
}
