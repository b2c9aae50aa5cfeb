/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A PCI device as far as its messages go: configuration space with the two capabilities, MSI-X table and pending bits.
 * Written from the PCI Local Bus Specification 3.0: 6.7 (capabilities), 6.8.1 (MSI), 6.8.2 (MSI-X).
 */
#ifndef IRQSCOPE_PCI_DEVICE_H
#define IRQSCOPE_PCI_DEVICE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define PCI_CONFIG_SIZE 256

/* 6.8.1: registers of the MSI capability, with 64-bit address and a mask for each vector. */
#define PCI_MSI_FLAGS 0x02
#define PCI_MSI_FLAGS_ENABLE 0x0001
#define PCI_MSI_FLAGS_QMASK 0x000e
#define PCI_MSI_FLAGS_QSIZE 0x0070
#define PCI_MSI_FLAGS_64BIT 0x0080
#define PCI_MSI_FLAGS_MASKBIT 0x0100
#define PCI_MSI_ADDRESS_LO 0x04
#define PCI_MSI_ADDRESS_HI 0x08
#define PCI_MSI_DATA_64 0x0c
#define PCI_MSI_MASK_64 0x10
#define PCI_MSI_PENDING_64 0x14
#define PCI_MSI_VECTORS_MAX 32
#define PCI_CAP_MSI_SIZE 0x18

/* 6.8.2.3: message control of the MSI-X capability. */
#define PCI_MSIX_FLAGS 0x02
#define PCI_MSIX_FLAGS_QSIZE 0x07ff
#define PCI_MSIX_FLAGS_MASKALL 0x4000
#define PCI_MSIX_FLAGS_ENABLE 0x8000
#define PCI_CAP_MSIX_SIZE 0x0c

/* 6.8.2.6 to 6.8.2.9: an entry of the table. */
#define PCI_MSIX_ENTRY_SIZE 16
#define PCI_MSIX_ENTRY_LOWER_ADDR 0x0
#define PCI_MSIX_ENTRY_UPPER_ADDR 0x4
#define PCI_MSIX_ENTRY_DATA 0x8
#define PCI_MSIX_ENTRY_VECTOR_CTRL 0xc
#define PCI_MSIX_ENTRY_CTRL_MASKBIT 0x1

/* Where this device has its capabilities, and in its BAR the table and the pending bits. */
#define DEVICE_MSI_CAP 0x50
#define DEVICE_MSIX_CAP 0x70
#define DEVICE_VECTORS_MAX 64
#define DEVICE_PBA_OFFSET 0x800

typedef struct PCIDevice PCIDevice;

typedef struct MSIMessage {
    uint64_t address;
    uint32_t data;
} MSIMessage;

typedef int (*MSIVectorUseNotifier)(PCIDevice *dev, unsigned int vector, MSIMessage msg);
typedef void (*MSIVectorReleaseNotifier)(PCIDevice *dev, unsigned int vector);

struct PCIDevice {
    int32_t devfn;
    char name[64];
    uint8_t config[PCI_CONFIG_SIZE];
    uint8_t wmask[PCI_CONFIG_SIZE];         /* bits that the guest may write */
    uint8_t msi_cap;
    uint8_t msix_cap;
    int msix_entries_nr;
    uint8_t msix_table[DEVICE_VECTORS_MAX * PCI_MSIX_ENTRY_SIZE];
    uint8_t msix_pba[DEVICE_VECTORS_MAX / 8];
    unsigned msix_entry_used[DEVICE_VECTORS_MAX];
    bool msix_function_masked;              /* all vectors, or MSI-X is off */
    MSIVectorUseNotifier msix_vector_use_notifier;
    MSIVectorReleaseNotifier msix_vector_release_notifier;
};

extern PCIDevice *pci_device;

/* Little-endian registers in configuration space or in the table. */
uint32_t pci_get_register(const uint8_t *at, int bytes);
void pci_set_register(uint8_t *at, uint32_t value, int bytes);

/* Entries: MSI-X. */
uint64_t msix_table_mmio_read(void *opaque, uint64_t addr, unsigned size);
void msix_table_mmio_write(void *opaque, uint64_t addr, uint64_t val, unsigned size);
uint64_t msix_pba_mmio_read(void *opaque, uint64_t addr, unsigned size);
void msix_pba_mmio_write(void *opaque, uint64_t addr, uint64_t val, unsigned size);
void msix_write_config(PCIDevice *dev, uint32_t addr, uint32_t val, int len);
void msix_notify(PCIDevice *dev, unsigned vector);
void msix_reset(PCIDevice *dev);
int msix_enabled(PCIDevice *dev);
bool msix_is_masked(PCIDevice *dev, unsigned vector);
MSIMessage msix_get_message(PCIDevice *dev, unsigned vector);
int msix_set_vector_notifiers(PCIDevice *dev, MSIVectorUseNotifier use, MSIVectorReleaseNotifier release);
void msix_unset_vector_notifiers(PCIDevice *dev);

/* Entries: MSI. */
void msi_init(PCIDevice *dev, uint8_t offset, unsigned nr_vectors);
void msi_write_config(PCIDevice *dev, uint32_t addr, uint32_t val, int len);
unsigned msi_nr_vectors_allocated(const PCIDevice *dev);
void msi_notify(PCIDevice *dev, unsigned vector);
bool msi_enabled(const PCIDevice *dev);
bool msi_is_masked(const PCIDevice *dev, unsigned vector);
MSIMessage msi_get_message(PCIDevice *dev, unsigned vector);
void msi_send_message(PCIDevice *dev, MSIMessage msg);

/* Fixture: the device, with that many MSI-X vectors and MSI vectors (a power of two, 32 at most). */
void pci_device_fixture(int devfn, unsigned msix_vectors, unsigned msi_vectors);
/* Fixture: the guest writes to the device's configuration space. */
void pci_config_write_fixture(uint32_t addr, uint32_t val, int len);
uint32_t pci_config_read_fixture(uint32_t addr, int len);

/* Boundary: a write of the device to memory: its message. */
void device_message_fixture(uint64_t address, uint32_t data, uint16_t requester);

/* Boundary: trace events. */
void trace_msix_write_config(char *name, bool enabled, bool masked);

#endif
