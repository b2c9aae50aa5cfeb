/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Kernels since 6.2: each PCI device has a domain for its MSI-X vectors, right above that of the CPUs' vectors. After fixture.c. */
bool pci_setup_msix_device_domain(struct pci_dev *pdev, unsigned int hwsize);

/* What a device is given lives as long as the machine. */
void *__devres_alloc_node(dr_release_t release, size_t size, gfp_t gfp, int nid, const char *name)
{
	return kzalloc(size, gfp);
}

void devres_free(void *res)
{
}

void devres_add(struct device *dev, void *res)
{
}

void fixture_msi_domain(struct pci_dev *dev, unsigned int vectors)
{
	dev_set_msi_domain(&dev->dev, native_create_pci_msi_domain());
	msi_setup_device_data(&dev->dev);
	pci_setup_msix_device_domain(dev, vectors);
}
