/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Kernels before 6.2: one domain for the messages of all PCI devices. After fixture.c. */
void fixture_msi_domain(struct pci_dev *dev, unsigned int vectors)
{
	native_create_pci_msi_domain();
}
