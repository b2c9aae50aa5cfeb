/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What hw/pci/msi.c of a checkout is told of the device: its capability. Read after that file. */
void msi_device_fixture(PCIDevice *dev, uint8_t offset, unsigned vectors)
{
    msi_nonbroken = true;
    msi_init(dev, offset, vectors, true, true, NULL);
}
