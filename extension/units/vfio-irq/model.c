/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * How QEMU carries the interrupts of a device that the host has handed to it. The host signals an eventfd; which one decides who
 * takes it: QEMU's main loop, which does what an emulated device would do, or KVM, which goes by a route and never wakes QEMU.
 * Written from the VFIO document of the kernel, the KVM API document (4.75 KVM_IRQFD), PCI 3.0, 6.8.2, and the events that a real
 * QEMU logs.
 */
#include "model.h"

#include <string.h>

VFIOPCIDevice *vfio_pci_device;

static VFIOPCIDevice vfio_device_object;

/* The eventfd of QEMU's own was signalled: what an emulated device does, with mask and pending bit. */
void vfio_msi_interrupt(void *opaque)
{
    VFIOMSIVector *vector = opaque;
    VFIOPCIDevice *vdev = vector->vdev;
    int nr = vector - vdev->msi_vectors;
    MSIMessage msg;

    if (!notifier_test_and_clear(&vector->interrupt)) {
        return;
    }
    msg = pci_get_msi_message(vdev->pdev, nr);
    trace_vfio_msi_interrupt(vdev->pdev->name, nr, msg.address, (int)msg.data);
    if (vdev->interrupt == VFIO_INT_MSIX) {
        msix_notify(vdev->pdev, nr);
    } else {
        msi_notify(vdev->pdev, nr);
    }
}

/* The host signals this eventfd from now on. */
static void vfio_point_at(int nr, EventNotifier *n)
{
    vfio_set_irq_signaling(VFIO_PCI_MSIX_IRQ_INDEX, nr, VFIO_IRQ_SET_ACTION_TRIGGER, n->rfd);
}

/* All vectors at once: those that the guest may get now as KVM's, masked ones as QEMU's. MSI is masked in the device itself. */
static int vfio_enable_vectors(VFIOPCIDevice *vdev)
{
    bool msix = vdev->interrupt == VFIO_INT_MSIX;
    int32_t fds[VFIO_MODEL_VECTORS];

    for (int i = 0; i < vdev->nr_vectors; i++) {
        VFIOMSIVector *vector = &vdev->msi_vectors[i];

        fds[i] = -1;
        if (vector->use) {
            bool qemu = vector->virq < 0 || (msix && msix_is_masked(vdev->pdev, i));

            fds[i] = qemu ? vector->interrupt.rfd : vector->kvm_interrupt.rfd;
        }
    }
    return vfio_set_irqs(VFIO_IRQ_SET_DATA_EVENTFD | VFIO_IRQ_SET_ACTION_TRIGGER,
                         msix ? VFIO_PCI_MSIX_IRQ_INDEX : VFIO_PCI_MSI_IRQ_INDEX, 0, vdev->nr_vectors, fds);
}

/* A route in KVM with the vector's message, and an eventfd of its own that raises it. */
static void vfio_add_kvm_msi_virq(VFIOMSIVector *vector, int nr)
{
    KVMRouteChange c = { .s = kvm_state, .changes = 0 };
    int virq = kvm_irqchip_add_msi_route(&c, nr, vector->vdev->pdev);

    if (virq < 0) {
        return;
    }
    kvm_irqchip_commit_route_changes(&c);
    notifier_init(&vector->kvm_interrupt);
    if (kvm_irqchip_add_irqfd_notifier_gsi(kvm_state, &vector->kvm_interrupt, NULL, virq) < 0) {
        notifier_cleanup(&vector->kvm_interrupt);
        kvm_irqchip_release_virq(kvm_state, virq);
        return;
    }
    vector->virq = virq;
}

static void vfio_remove_kvm_msi_virq(VFIOMSIVector *vector)
{
    kvm_irqchip_remove_irqfd_notifier_gsi(kvm_state, &vector->kvm_interrupt, vector->virq);
    kvm_irqchip_release_virq(kvm_state, vector->virq);
    vector->virq = -1;
    notifier_cleanup(&vector->kvm_interrupt);
}

static void vfio_vector_use(VFIOPCIDevice *vdev, VFIOMSIVector *vector)
{
    vector->vdev = vdev;
    vector->virq = -1;
    notifier_init(&vector->interrupt);
    qemu_set_fd_handler(vector->interrupt.rfd, vfio_msi_interrupt, NULL, vector);
    vector->use = true;
}

static void vfio_update_kvm_msi_virq(VFIOMSIVector *vector, MSIMessage msg, PCIDevice *pdev)
{
    kvm_irqchip_update_msi_route(kvm_state, vector->virq, msg, pdev);
    kvm_irqchip_commit_routes(kvm_state);
}

/* The guest may get this vector from now on, with this message. The device has it for the first time, or has it again. */
static int vfio_msix_vector_use(PCIDevice *pdev, unsigned int nr, MSIMessage msg)
{
    VFIOPCIDevice *vdev = vfio_pci_device;
    VFIOMSIVector *vector = &vdev->msi_vectors[nr];

    trace_vfio_msix_vector_do_use(pdev->name, (int)nr);
    if (!vector->use) {
        vfio_vector_use(vdev, vector);
    }
    if (vector->virq >= 0) {
        vfio_update_kvm_msi_virq(vector, msg, pdev);
    } else {
        vfio_add_kvm_msi_virq(vector, nr);
    }
    if ((int)nr >= vdev->nr_vectors) {
        /* The host made room for fewer, and does not make more: all of them are given back and asked for again. */
        vdev->nr_vectors = nr + 1;
        vfio_disable_irqindex(VFIO_PCI_MSIX_IRQ_INDEX);
        vfio_enable_vectors(vdev);
    } else {
        vfio_point_at(nr, vector->virq >= 0 ? &vector->kvm_interrupt : &vector->interrupt);
    }
    return 0;
}

/* The guest has masked the vector: what comes is QEMU's, which keeps it pending. Route and irqfd stay for the next time. */
static void vfio_msix_vector_release(PCIDevice *pdev, unsigned int nr)
{
    VFIOMSIVector *vector = &vfio_pci_device->msi_vectors[nr];

    trace_vfio_msix_vector_release(pdev->name, (int)nr);
    if (vector->virq >= 0) {
        vfio_point_at(nr, &vector->interrupt);
    }
}

/* The guest switches to messages. Vectors that are unmasked already are used at once; without any the host makes room for one. */
static void vfio_msix_enable(VFIOPCIDevice *vdev)
{
    if (vdev->interrupt == VFIO_INT_INTx) {
        vfio_intx_disable(vdev);
    }
    vdev->interrupt = VFIO_INT_MSIX;
    vdev->nr_vectors = 0;
    msix_set_vector_notifiers(vdev->pdev, vfio_msix_vector_use, vfio_msix_vector_release);
    if (vdev->nr_vectors == 0) {
        vfio_set_irq_signaling(VFIO_PCI_MSIX_IRQ_INDEX, 0, VFIO_IRQ_SET_ACTION_TRIGGER, -1);
    }
    trace_vfio_msix_enable(vdev->pdev->name);
}

/* Messages are off: every vector is given back, and the line is what is left. */
static void vfio_msi_disable_common(VFIOPCIDevice *vdev)
{
    for (int i = 0; i < vdev->nr_vectors; i++) {
        VFIOMSIVector *vector = &vdev->msi_vectors[i];

        if (!vector->use) {
            continue;
        }
        if (vector->virq >= 0) {
            vfio_remove_kvm_msi_virq(vector);
        }
        qemu_set_fd_handler(vector->interrupt.rfd, NULL, NULL, NULL);
        notifier_cleanup(&vector->interrupt);
        vector->use = false;
    }
    vdev->nr_vectors = 0;
    vdev->interrupt = VFIO_INT_NONE;
    vfio_intx_enable(vdev);
}

static void vfio_msix_disable(VFIOPCIDevice *vdev)
{
    msix_unset_vector_notifiers(vdev->pdev);
    vfio_disable_irqindex(VFIO_PCI_MSIX_IRQ_INDEX);
    vfio_msi_disable_common(vdev);
    trace_vfio_msix_disable(vdev->pdev->name);
}

/* One message for all vectors, on or off as a whole: they are all used from now on. */
static void vfio_msi_enable(VFIOPCIDevice *vdev)
{
    if (vdev->interrupt == VFIO_INT_INTx) {
        vfio_intx_disable(vdev);
    }
    vdev->nr_vectors = msi_nr_vectors_allocated(vdev->pdev);
    for (int i = 0; i < vdev->nr_vectors; i++) {
        vfio_vector_use(vdev, &vdev->msi_vectors[i]);
        vfio_add_kvm_msi_virq(&vdev->msi_vectors[i], i);
    }
    vdev->interrupt = VFIO_INT_MSI;
    vfio_enable_vectors(vdev);
    trace_vfio_msi_enable(vdev->pdev->name, vdev->nr_vectors);
}

static void vfio_msi_disable(VFIOPCIDevice *vdev)
{
    vfio_disable_irqindex(VFIO_PCI_MSI_IRQ_INDEX);
    vfio_msi_disable_common(vdev);
    trace_vfio_msi_disable(vdev->pdev->name);
}

/* The guest has written to the capability while MSI is on: the message may be another. */
static void vfio_update_msi(VFIOPCIDevice *vdev)
{
    for (int i = 0; i < vdev->nr_vectors; i++) {
        VFIOMSIVector *vector = &vdev->msi_vectors[i];

        if (vector->virq >= 0) {
            vfio_update_kvm_msi_virq(vector, msi_get_message(vdev->pdev, i), vdev->pdev);
        }
    }
}

static bool touches(uint32_t addr, int len, uint32_t from, uint32_t bytes)
{
    return addr < from + bytes && addr + len > from;
}

void vfio_pci_write_config(PCIDevice *pdev, uint32_t addr, uint32_t val, int len)
{
    VFIOPCIDevice *vdev = vfio_pci_device;
    bool msi_was = msi_enabled(pdev);
    bool msix_was = msix_enabled(pdev);

    pci_config_write_fixture(addr, val, len);
    if (touches(addr, len, pdev->msi_cap, PCI_CAP_MSI_SIZE)) {
        if (!msi_was && msi_enabled(pdev)) {
            vfio_msi_enable(vdev);
        } else if (msi_was && !msi_enabled(pdev)) {
            vfio_msi_disable(vdev);
        } else if (msi_was) {
            vfio_update_msi(vdev);
        }
    } else if (!msix_was && msix_enabled(pdev)) {
        vfio_msix_enable(vdev);
    } else if (msix_was && !msix_enabled(pdev)) {
        vfio_msix_disable(vdev);
    }
}

void vfio_irq_fixture(int gsi, bool kvm_intx)
{
    VFIOPCIDevice *vdev = &vfio_device_object;

    memset(vdev, 0, sizeof(*vdev));
    vdev->pdev = pci_device;
    for (int i = 0; i < VFIO_MODEL_VECTORS; i++) {
        vdev->msi_vectors[i].virq = -1;
    }
    vfio_intx_fixture(vdev, gsi, kvm_intx);
    vfio_pci_device = vdev;
    vfio_intx_enable(vdev);
}

/* kvm-routes knows no more of a device than this. */
MSIMessage pci_get_msi_message(PCIDevice *dev, int vector)
{
    return msix_enabled(dev) ? msix_get_message(dev, vector) : msi_get_message(dev, vector);
}

const char *pci_device_name_fixture(PCIDevice *dev)
{
    return dev->name;
}

uint16_t pci_requester_id(PCIDevice *dev)
{
    return dev->devfn;
}
