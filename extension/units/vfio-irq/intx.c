/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The line of a device of the host: carried by KVM to the guest and back, or by QEMU's main loop, for which any access to the device
 * is the end of its interrupt. Written from the VFIO document of the kernel, the KVM API document (4.75 KVM_IRQFD), and the events
 * that a real QEMU logs.
 */
#include "model.h"

static void vfio_intx_set_mask(uint32_t action)
{
    vfio_set_irqs(VFIO_IRQ_SET_DATA_NONE | action, VFIO_PCI_INTX_IRQ_INDEX, 0, 1, NULL);
}

/* No interrupt for a while: the guest may have the registers for itself again. */
static void vfio_intx_mmap_enable(void *opaque)
{
    VFIOINTx *intx = &((VFIOPCIDevice *)opaque)->intx;

    if (intx->pending) {
        timer_mod_ns(&intx->mmap_timer, qemu_clock_get_ns(0) + VFIO_INTX_MMAP_TIMEOUT_NS);
        return;
    }
    intx->mapped = true;
}

/*
 * The line was asserted, and KVM does not take it: QEMU drives the guest's until the guest touches the device. To see that, it takes
 * the registers away from the guest for a while.
 */
void vfio_intx_interrupt(void *opaque)
{
    VFIOPCIDevice *vdev = opaque;

    if (!notifier_test_and_clear(&vdev->intx.interrupt)) {
        return;
    }
    trace_vfio_intx_interrupt(vdev->pdev->name, 'A');
    vdev->intx.pending = true;
    pci_irq_fixture(vdev->intx.gsi, 1);
    vdev->intx.mapped = false;
    timer_mod_ns(&vdev->intx.mmap_timer, qemu_clock_get_ns(0) + VFIO_INTX_MMAP_TIMEOUT_NS);
}

/* Whether or not the access quieted the device: if it did not, the host finds the line asserted and signals again. */
void vfio_intx_eoi(VFIOPCIDevice *vdev)
{
    if (!vdev->intx.pending) {
        return;
    }
    trace_vfio_intx_eoi(vdev->pdev->name);
    vdev->intx.pending = false;
    pci_irq_fixture(vdev->intx.gsi, 0);
    vfio_intx_set_mask(VFIO_IRQ_SET_ACTION_UNMASK);
}

/* Registers have nothing behind them: what the device does with them is no interrupt. */
uint64_t vfio_registers_read_fixture(void *opaque, uint64_t addr, unsigned size)
{
    VFIOPCIDevice *vdev = opaque;

    if (!vdev->intx.mapped) {
        trace_vfio_region_read(vdev->pdev->name, 0, addr, size, 0);
        vfio_intx_eoi(vdev);
    }
    return 0;
}

void vfio_registers_write_fixture(void *opaque, uint64_t addr, uint64_t data, unsigned size)
{
    VFIOPCIDevice *vdev = opaque;

    if (!vdev->intx.mapped) {
        trace_vfio_region_write(vdev->pdev->name, 0, addr, data, size);
        vfio_intx_eoi(vdev);
    }
}

/* The line goes to KVM as an irqfd, and what KVM or QEMU's IOAPIC signals at its end goes to the host, which unmasks. */
static void vfio_intx_enable_kvm(VFIOPCIDevice *vdev)
{
    VFIOINTx *intx = &vdev->intx;

    vfio_intx_set_mask(VFIO_IRQ_SET_ACTION_MASK);
    qemu_set_fd_handler(intx->interrupt.rfd, NULL, NULL, vdev);
    notifier_init(&intx->unmask);
    if (kvm_irqchip_add_irqfd_notifier_gsi(kvm_state, &intx->interrupt, &intx->unmask, intx->gsi) < 0) {
        qemu_set_fd_handler(intx->interrupt.rfd, vfio_intx_interrupt, NULL, vdev);
        notifier_cleanup(&intx->unmask);
        vfio_intx_set_mask(VFIO_IRQ_SET_ACTION_UNMASK);
        return;
    }
    vfio_set_irq_signaling(VFIO_PCI_INTX_IRQ_INDEX, 0, VFIO_IRQ_SET_ACTION_UNMASK, intx->unmask.rfd);
    vfio_intx_set_mask(VFIO_IRQ_SET_ACTION_UNMASK);
    intx->kvm_accel = true;
    trace_vfio_intx_enable_kvm(vdev->pdev->name);
}

void vfio_intx_enable(VFIOPCIDevice *vdev)
{
    VFIOINTx *intx = &vdev->intx;

    if (!intx->present) {
        return;
    }
    notifier_init(&intx->interrupt);
    qemu_set_fd_handler(intx->interrupt.rfd, vfio_intx_interrupt, NULL, vdev);
    vfio_set_irq_signaling(VFIO_PCI_INTX_IRQ_INDEX, 0, VFIO_IRQ_SET_ACTION_TRIGGER, intx->interrupt.rfd);
    if (intx->kvm) {
        vfio_intx_enable_kvm(vdev);
    }
    vdev->interrupt = VFIO_INT_INTx;
}

void vfio_intx_disable(VFIOPCIDevice *vdev)
{
    VFIOINTx *intx = &vdev->intx;

    if (intx->kvm_accel) {
        vfio_intx_set_mask(VFIO_IRQ_SET_ACTION_MASK);
        kvm_irqchip_remove_irqfd_notifier_gsi(kvm_state, &intx->interrupt, intx->gsi);
        notifier_cleanup(&intx->unmask);
        intx->kvm_accel = false;
        trace_vfio_intx_disable_kvm(vdev->pdev->name);
    }
    timer_del(&intx->mmap_timer);
    vfio_disable_irqindex(VFIO_PCI_INTX_IRQ_INDEX);
    if (intx->pending) {
        intx->pending = false;
        pci_irq_fixture(intx->gsi, 0);
    }
    intx->mapped = true;
    qemu_set_fd_handler(intx->interrupt.rfd, NULL, NULL, vdev);
    notifier_cleanup(&intx->interrupt);
    vdev->interrupt = VFIO_INT_NONE;
}

/* Fixture: the line as realize leaves it, before it is on. */
void vfio_intx_fixture(VFIOPCIDevice *vdev, int gsi, bool kvm)
{
    vdev->intx.present = gsi >= 0;
    vdev->intx.gsi = gsi;
    vdev->intx.kvm = kvm;
    vdev->intx.mapped = true;
    vdev->intx.mmap_timer.cb = vfio_intx_mmap_enable;
    vdev->intx.mmap_timer.opaque = vdev;
}
