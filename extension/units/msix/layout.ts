/** Where the registers of the one PCI device lie, for those who only name them. */

/** Its BAR in guest-physical memory: the MSI-X table first, then the pending bits. */
export const DEVICE_BAR = 0xfebf0000;
export const PBA_OFFSET = 0x800;

/** Registers of a device of the host: its driver's own. */
export const DEVICE_REGISTERS = DEVICE_BAR + 0x1000;
export const REGISTERS_SIZE = 0x1000;

/** Bytes of a table entry, and its registers (PCI Local Bus Specification 3.0, 6.8.2). */
export const MSIX_ENTRY = { bytes: 16, addressLow: 0, addressHigh: 4, data: 8, control: 12 } as const;

/** Its MSI-X capability in configuration space, and the message control word in it. */
export const MSIX_CONTROL = { offset: 0x72, enable: 0x8000, maskAll: 0x4000 } as const;

/** The same of its MSI capability. */
export const MSI_CONTROL = { offset: 0x52 } as const;

/** The command register, and the bit that keeps its line from being driven (PCI Local Bus Specification 3.0, 6.2.2). */
export const PCI_COMMAND = { offset: 4, disIntx: 0x400 } as const;

/** The interrupt of a Linux guest that its first vector is; the others follow. */
export const GUEST_MSIX_IRQ = 32;

/** What a device has room for. */
export const MOST_MSIX_VECTORS = 8;
