/* SPDX-License-Identifier: GPL-2.0-or-later */
/* For kernels whose VFIO has all MSI-X vectors from the start or none. Read after fixture.c. */
u32 vfio_irq_info_fixture(u32 index)
{
	return index == VFIO_PCI_INTX_IRQ_INDEX ? 0 : VFIO_IRQ_INFO_NORESIZE;
}
