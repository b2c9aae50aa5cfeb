/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What QEMU and the host kernel exchange about a device's interrupts: the request VFIO_DEVICE_SET_IRQS, with its binary layout.
 * Written from the VFIO document of the kernel's driver-api and the description of the ioctl there.
 */
#ifndef IRQSCOPE_VFIO_UAPI_H
#define IRQSCOPE_VFIO_UAPI_H

#include <stdint.h>

/* Kinds of interrupts that a PCI device has. */
enum {
    VFIO_PCI_INTX_IRQ_INDEX = 0,
    VFIO_PCI_MSI_IRQ_INDEX = 1,
    VFIO_PCI_MSIX_IRQ_INDEX = 2,
    VFIO_PCI_NUM_IRQS = 5,
};

/* What the data are, and what is to be done: one of each. */
#define VFIO_IRQ_SET_DATA_NONE (1u << 0)
#define VFIO_IRQ_SET_DATA_BOOL (1u << 1)
#define VFIO_IRQ_SET_DATA_EVENTFD (1u << 2)
#define VFIO_IRQ_SET_ACTION_MASK (1u << 3)
#define VFIO_IRQ_SET_ACTION_UNMASK (1u << 4)
#define VFIO_IRQ_SET_ACTION_TRIGGER (1u << 5)

/* Of a kind of interrupts: all that will be used are asked for at once. */
#define VFIO_IRQ_INFO_NORESIZE (1u << 3)

/* So many eventfds in one request at the most. */
#define VFIO_MODEL_VECTORS 8

/* The descriptors of a request with DATA_EVENTFD follow one another in `fds`, -1 for none. */
struct vfio_irq_set {
    uint32_t argsz;
    uint32_t flags;
    uint32_t index;
    uint32_t start;
    uint32_t count;
    int32_t fds[VFIO_MODEL_VECTORS];
};

#endif
