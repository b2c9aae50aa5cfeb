/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef IRQSCOPE_VFIO_INTRS_MODEL_H
#define IRQSCOPE_VFIO_INTRS_MODEL_H

#include <stdbool.h>
#include <stdint.h>

#include "vfio-uapi.h"

/* One interrupt that a process has asked for. */
struct vfio_pci_irq_ctx {
    bool used;
    int trigger;                            /* eventfd that is signalled, -1: none */
    bool masked;                            /* INTx: nothing comes until it is unmasked */
};

/* A PCI device of the host that a process has. */
struct vfio_pci_core_device {
    int irq_type;                           /* which kind is on; VFIO_PCI_NUM_IRQS: none */
    int num_ctx;                            /* as many as were asked for when it was switched on */
    struct vfio_pci_irq_ctx ctx[VFIO_MODEL_VECTORS];
    int unmask;                             /* eventfd whose signal unmasks INTx, -1: none */
    bool virq_disabled;                     /* DisINTx as the process set it in the command register that it sees */
};

/* The device itself: what no program holds. */
struct vfio_hardware {
    bool intx_level;                        /* it asserts its line */
    uint16_t command;                       /* its command register */
};
#define PCI_COMMAND_INTX_DISABLE (1u << 10)

/* What enabling INTx does about the bit in the hardware. Chosen by the fixture before step 0. */
enum vfio_intx_enable_design {
    INTX_ENABLE_RESYNC = 0,                 /* Linux: the bit follows what the process sees */
    INTX_ENABLE_KEEP = 1,                   /* before 5.19: the bit stays as it was */
};

extern struct vfio_pci_core_device vfio_device;
extern struct vfio_hardware vfio_hardware;

/* Entries. Negative errno on error. */
int vfio_pci_set_irqs_ioctl(struct vfio_pci_core_device *vdev, uint32_t flags, unsigned int index, unsigned int start,
                            unsigned int count, void *data);
void vfio_pci_intx_mask(struct vfio_pci_core_device *vdev);
void vfio_pci_intx_unmask(struct vfio_pci_core_device *vdev);

/* The request of the process on the device's descriptor; `argp` points into its memory. */
long vfio_device_ioctl_fixture(void *argp);
/* The process writes DisINTx into the command register that it sees. */
void vfio_disintx_fixture(bool disable);
/* The device is reset: what the process sees is as after power-on, the hardware's bit too if the reset reaches it. */
void vfio_reset_fixture(void);
/* The hardware: the device has an interrupt of that MSI-X vector; it drives its line. */
void vfio_msix_hardware_fixture(int vector);
void vfio_intx_hardware_fixture(int level);
void vfio_intrs_fixture(int enable_design);

/* irqfd. */
int irqscope_eventfd_write(unsigned int fd, uint64_t count);
int irqscope_eventfd_wait(int fd, void (*waiter)(void *opaque), void *opaque);

/* Boundary: copies from the process; not 0: it could not. */
unsigned long copy_from_user(void *to, const void *from, unsigned long n);

#endif
