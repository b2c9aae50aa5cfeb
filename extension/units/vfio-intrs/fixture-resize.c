/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * For kernels whose VFIO adds MSI-X vectors while others are in use. Read after fixture.c. On x86 the interrupt domains of PCI
 * devices have been able to since Linux 6.2.
 */
struct msi_map pci_msix_alloc_irq_at(struct pci_dev *dev, unsigned int index, const struct irq_affinity_desc *affdesc)
{
	fixture_allocated[index] = true;
	return (struct msi_map){ .index = index, .virq = FIXTURE_FIRST_VECTOR_IRQ + index };
}

void vfio_intrs_resize_fixture(void)
{
	vfio_device.has_dyn_msix = true;
}

u32 vfio_irq_info_fixture(u32 index)
{
	if (index == VFIO_PCI_INTX_IRQ_INDEX || (index == VFIO_PCI_MSIX_IRQ_INDEX && vfio_device.has_dyn_msix))
		return 0;
	return VFIO_IRQ_INFO_NORESIZE;
}
