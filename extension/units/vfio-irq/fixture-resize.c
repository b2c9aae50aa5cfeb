/* SPDX-License-Identifier: GPL-2.0-or-later */
/* For versions of hw/vfio/pci.c that ask whether the host can add vectors while MSI-X is on. Read after fixture.c. */
void vfio_msix_resize_fixture(void)
{
    struct vfio_irq_info info = { .argsz = sizeof(info), .index = VFIO_PCI_MSIX_IRQ_INDEX };

    ioctl(fixture_vfio.vbasedev.fd, VFIO_DEVICE_GET_IRQ_INFO, &info);
    fixture_msix.noresize = (info.flags & VFIO_IRQ_INFO_NORESIZE) != 0;
}
