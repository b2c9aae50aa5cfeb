/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A device of the host for hw/vfio/pci.c of a checkout, and what QEMU's PCI core does around it. Read after that file, with its
 * types and statics in force. No realize runs: the device lies here as realize would leave it, with one BAR whose first page holds
 * MSI-X table and pending bits, and whose second the guest may reach past QEMU.
 */
void *qom_object(void *obj, const char *typename);
void pci_device_layout_fixture(PCIDevice *dev, int devfn, unsigned msix_vectors, unsigned msi_vectors, MemoryRegion *bar);
void pci_irq_fixture(int gsi, int level);
void vfio_disintx_fixture(bool disable);

enum {
    FIXTURE_VECTORS = 64,
    FIXTURE_BAR_SIZE = 0x2000,
    FIXTURE_MAPPED_OFFSET = 0x1000,
    FIXTURE_MSI_CAP_SIZE = 0x18,
    FIXTURE_MMAP_TIMEOUT_MS = 1100,
    /* Regions of the descriptor lie this far apart. */
    FIXTURE_REGION_SHIFT = 40,
};

VFIOPCIDevice *vfio_pci_device;
static VFIOPCIDevice fixture_vfio;
static VFIOMSIXInfo fixture_msix;
static unsigned long fixture_pending[BITS_TO_LONGS(FIXTURE_VECTORS)];
static uint8_t fixture_emulated[PCI_CONFIG_SPACE_SIZE];
/* Configuration space as the host shows it. */
static uint8_t fixture_host_config[PCI_CONFIG_SPACE_SIZE];
static MemoryRegion fixture_bar;
static MemoryRegion fixture_region;
static VFIOMmap fixture_mmap;
static QEMUTimer fixture_mmap_timer;
static int fixture_gsi;

static const TypeInfo fixture_vfio_type = {
    .name = TYPE_VFIO_PCI,
    .parent = TYPE_PCI_DEVICE,
    .instance_size = sizeof(VFIOPCIDevice),
};

/* Of the operations that pci.c gives to VFIO's common code only this one is about interrupts. */
static VFIODeviceOps fixture_vfio_ops = { .vfio_eoi = vfio_intx_eoi };

static bool fixture_is_config(off_t offset)
{
    return offset >> FIXTURE_REGION_SHIFT == VFIO_PCI_CONFIG_REGION_INDEX;
}

/* Registers of the device have nothing behind them: what it does with them is no interrupt. */
ssize_t pread(int fd, void *memory, size_t size, off_t offset)
{
    if (fixture_is_config(offset)) {
        memcpy(memory, fixture_host_config + (offset & (PCI_CONFIG_SPACE_SIZE - 1)), size);
    } else {
        memset(memory, 0, size);
    }
    return size;
}

ssize_t pwrite(int fd, const void *memory, size_t size, off_t offset)
{
    uint32_t at = offset & (PCI_CONFIG_SPACE_SIZE - 1);

    if (fixture_is_config(offset) && at <= PCI_COMMAND + 1 && at + size > PCI_COMMAND + 1) {
        uint8_t high = ((const uint8_t *)memory)[PCI_COMMAND + 1 - at];

        fixture_host_config[PCI_COMMAND + 1] = high;
        vfio_disintx_fixture(high & (PCI_COMMAND_INTX_DISABLE >> 8));
    }
    return size;
}

/* The guest reaches the second page without QEMU as long as it is mapped. */
static uint64_t fixture_mapped_read(void *opaque, hwaddr addr, unsigned size)
{
    return 0;
}

static void fixture_mapped_write(void *opaque, hwaddr addr, uint64_t data, unsigned size)
{
}

static const MemoryRegionOps fixture_mapped_ops = {
    .read = fixture_mapped_read,
    .write = fixture_mapped_write,
    .endianness = DEVICE_LITTLE_ENDIAN,
    .valid = { .min_access_size = 1, .max_access_size = 8 },
    .impl = { .min_access_size = 1, .max_access_size = 8 },
};

PCIINTxRoute pci_device_route_intx_to_irq(PCIDevice *dev, int pin)
{
    return (PCIINTxRoute){ .mode = PCI_INTX_ENABLED, .irq = fixture_gsi };
}

/* The bus passes on what changes. */
void pci_set_irq(PCIDevice *pci_dev, int level)
{
    if (pci_dev->irq_state != level) {
        pci_dev->irq_state = level;
        pci_irq_fixture(fixture_gsi, level);
    }
}

MSIMessage pci_get_msi_message(PCIDevice *dev, int vector)
{
    return msix_enabled(dev) ? msix_get_message(dev, vector) : msi_get_message(dev, vector);
}

uint16_t pci_requester_id(PCIDevice *dev)
{
    return dev->devfn;
}

void timer_mod(QEMUTimer *ts, int64_t expire_time)
{
    timer_mod_ns(ts, expire_time * ts->scale);
}

static void fixture_layout(VFIOPCIDevice *vdev, uint64_t bar)
{
    VFIORegion *region = &vdev->bars[0].region;

    memory_region_init(&fixture_bar, OBJECT(vdev), "bar", FIXTURE_BAR_SIZE);
    memory_region_add_subregion(get_system_memory(), bar, &fixture_bar);
    memory_region_init_io(&fixture_region, OBJECT(vdev), &vfio_region_ops, region, "region", FIXTURE_BAR_SIZE);
    memory_region_add_subregion(&fixture_bar, 0, &fixture_region);
    memory_region_init_io(&fixture_mmap.mem, OBJECT(vdev), &fixture_mapped_ops, region, "mapped",
                          FIXTURE_BAR_SIZE - FIXTURE_MAPPED_OFFSET);
    memory_region_add_subregion(&fixture_region, FIXTURE_MAPPED_OFFSET, &fixture_mmap.mem);
    fixture_mmap.mmap = &fixture_mmap;
    fixture_mmap.offset = FIXTURE_MAPPED_OFFSET;
    fixture_mmap.size = FIXTURE_BAR_SIZE - FIXTURE_MAPPED_OFFSET;
    region->vbasedev = &vdev->vbasedev;
    region->mem = &fixture_region;
    region->size = FIXTURE_BAR_SIZE;
    region->nr_mmaps = 1;
    region->mmaps = &fixture_mmap;
    vdev->bars[0].mr = &fixture_bar;
    vdev->bars[0].size = FIXTURE_BAR_SIZE;
}

/* gsi: that of its line, -1 for none. kvm_intx: whether QEMU may hand the line to KVM (x-no-kvm-intx is off). */
void vfio_irq_fixture(int fd, int devfn, unsigned vectors, unsigned msi_vectors, uint64_t bar, int gsi, int kvm_intx)
{
    VFIOPCIDevice *vdev = &fixture_vfio;

    type_register_static(&fixture_vfio_type);
    qom_object(vdev, TYPE_VFIO_PCI);
    vdev->vbasedev.name = (char *)"device";
    vdev->vbasedev.fd = fd;
    vdev->vbasedev.type = VFIO_DEVICE_TYPE_PCI;
    vdev->vbasedev.ops = &fixture_vfio_ops;
    vdev->config_offset = (off_t)VFIO_PCI_CONFIG_REGION_INDEX << FIXTURE_REGION_SHIFT;
    vdev->emulated_config_bits = fixture_emulated;
    vdev->msi_cap_size = FIXTURE_MSI_CAP_SIZE;
    vdev->msix = &fixture_msix;
    fixture_msix.entries = vectors;
    fixture_msix.pending = fixture_pending;
    fixture_layout(vdev, bar);
    pci_device_layout_fixture(&vdev->pdev, devfn, vectors, msi_vectors, &fixture_bar);
    memory_region_set_enabled(&vdev->pdev.msix_pba_mmio, false);
    vfio_pci_device = vdev;
    vdev->no_kvm_intx = !kvm_intx;
    fixture_gsi = gsi;
    if (gsi >= 0) {
        fixture_host_config[PCI_INTERRUPT_PIN] = 1;
        vdev->intx.mmap_timeout = FIXTURE_MMAP_TIMEOUT_MS;
        fixture_mmap_timer.cb = vfio_intx_mmap_enable;
        fixture_mmap_timer.opaque = vdev;
        fixture_mmap_timer.scale = SCALE_MS;
        vdev->intx.mmap_timer = &fixture_mmap_timer;
        vfio_intx_enable(vdev, &error_abort);
    }
}
