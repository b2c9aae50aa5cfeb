/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef IRQSCOPE_VFIO_IRQ_MODEL_H
#define IRQSCOPE_VFIO_IRQ_MODEL_H

#include "../msix/pci-device.h"
#include "../vfio-intrs/vfio-uapi.h"

typedef struct KVMState KVMState;
typedef struct VFIOPCIDevice VFIOPCIDevice;

typedef struct KVMRouteChange {
    KVMState *s;
    int changes;
} KVMRouteChange;

/* An eventfd of QEMU's. */
typedef struct EventNotifier {
    int rfd;
    int wfd;
    bool initialized;
} EventNotifier;

/* A vector of the device: two eventfds, one for QEMU and one that KVM turns into an interrupt by itself. */
typedef struct VFIOMSIVector {
    EventNotifier interrupt;
    EventNotifier kvm_interrupt;
    VFIOPCIDevice *vdev;
    int virq;                               /* its GSI, -1: KVM has no route for it */
    bool use;
} VFIOMSIVector;

/* A timer of QEMU's: what is called when it is due. */
typedef struct QEMUTimer {
    void (*cb)(void *opaque);
    void *opaque;
} QEMUTimer;

/* So long the guest reaches the registers through QEMU after an interrupt: a second and a tenth. */
#define VFIO_INTX_MMAP_TIMEOUT_NS 1100000000ll

typedef struct VFIOINTx {
    bool present;
    bool pending;                           /* the guest's line is up and nobody has touched the device since */
    bool kvm;                               /* KVM may take it */
    bool kvm_accel;                         /* the line goes to KVM and back without QEMU */
    int gsi;
    EventNotifier interrupt;
    EventNotifier unmask;                   /* signalled when the guest has ended the interrupt */
    bool mapped;                            /* the guest reaches the registers without QEMU */
    QEMUTimer mmap_timer;
} VFIOINTx;

enum {
    VFIO_INT_NONE = 0,
    VFIO_INT_INTx = 1,
    VFIO_INT_MSI = 2,
    VFIO_INT_MSIX = 3,
};

struct VFIOPCIDevice {
    PCIDevice *pdev;
    int interrupt;                          /* which kind is on */
    VFIOMSIVector msi_vectors[VFIO_MODEL_VECTORS];
    int nr_vectors;
    VFIOINTx intx;
};

extern VFIOPCIDevice *vfio_pci_device;
extern KVMState *kvm_state;

/* Entries. */
void vfio_pci_write_config(PCIDevice *pdev, uint32_t addr, uint32_t val, int len);
void vfio_msi_interrupt(void *opaque);
void vfio_intx_interrupt(void *opaque);
/* The guest touches the device's registers: where QEMU carries the line, that counts as the end of its interrupt. */
void vfio_intx_eoi(VFIOPCIDevice *vdev);

/* The guest's accesses to the device's registers. */
uint64_t vfio_registers_read_fixture(void *opaque, uint64_t addr, unsigned size);
void vfio_registers_write_fixture(void *opaque, uint64_t addr, uint64_t data, unsigned size);

/* Fixture: the device has been realized; its line, if it has one, is on. gsi -1: it has none. kvm_intx: KVM may take it. */
void vfio_irq_fixture(int gsi, bool kvm_intx);

/* requests.c. Negative errno on error; fd -1: no eventfd. */
void notifier_init(EventNotifier *n);
void notifier_cleanup(EventNotifier *n);
bool notifier_test_and_clear(EventNotifier *n);
int vfio_set_irqs(uint32_t flags, uint32_t index, uint32_t start, uint32_t count, const int32_t *fds);
int vfio_set_irq_signaling(uint32_t index, uint32_t start, uint32_t action, int fd);
void vfio_disable_irqindex(uint32_t index);

/* intx.c. */
void vfio_intx_enable(VFIOPCIDevice *vdev);
void vfio_intx_disable(VFIOPCIDevice *vdev);
void vfio_intx_fixture(VFIOPCIDevice *vdev, int gsi, bool kvm);

/* A device's message, of whichever kind is on. */
MSIMessage pci_get_msi_message(PCIDevice *dev, int vector);

/* kvm-routes. */
int kvm_irqchip_add_msi_route(KVMRouteChange *c, int vector, PCIDevice *dev);
int kvm_irqchip_update_msi_route(KVMState *s, int virq, MSIMessage msg, PCIDevice *dev);
void kvm_irqchip_commit_routes(KVMState *s);
void kvm_irqchip_commit_route_changes(KVMRouteChange *c);
void kvm_irqchip_release_virq(KVMState *s, int virq);
int kvm_irqchip_add_irqfd_notifier_gsi(KVMState *s, EventNotifier *n, EventNotifier *rn, int virq);
int kvm_irqchip_remove_irqfd_notifier_gsi(KVMState *s, EventNotifier *n, int virq);

/* Boundary: eventfds of the process, and what its main loop calls when there is something to read. NULL: nothing any more. */
int eventfd(unsigned int count, int flags);
int close(int fd);
long read(int fd, void *buffer, unsigned long bytes);
void qemu_set_fd_handler(int fd, void (*fd_read)(void *opaque), void (*fd_write)(void *opaque), void *opaque);
/* Boundary: the ioctl on the device's descriptor. Negative errno on error. */
int vfio_ioctl_fixture(struct vfio_irq_set *set);
/* Boundary: the device's line as QEMU drives it. */
void pci_irq_fixture(int gsi, int level);

/* Boundary: QEMU's clock and timers. */
int64_t qemu_clock_get_ns(int type);
void timer_mod_ns(QEMUTimer *timer, int64_t expire_time);
void timer_del(QEMUTimer *timer);

/* Boundary: trace events. */
void trace_vfio_msi_interrupt(const char *name, int index, uint64_t addr, int data);
void trace_vfio_msix_vector_do_use(const char *name, int index);
void trace_vfio_msix_vector_release(const char *name, int index);
void trace_vfio_msi_enable(const char *name, int nr_vectors);
void trace_vfio_msi_disable(const char *name);
void trace_vfio_msix_enable(const char *name);
void trace_vfio_msix_disable(const char *name);
void trace_vfio_intx_interrupt(const char *name, char line);
void trace_vfio_intx_eoi(const char *name);
void trace_vfio_region_read(const char *name, int index, uint64_t addr, unsigned size, uint64_t data);
void trace_vfio_region_write(const char *name, int index, uint64_t addr, uint64_t data, unsigned size);
void trace_vfio_intx_enable_kvm(const char *name);
void trace_vfio_intx_disable_kvm(const char *name);

#endif
