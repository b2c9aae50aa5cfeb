/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Interrupts of a PCI device that a process has: the host takes them and signals an eventfd. A message is an event and needs nothing
 * more. A line stays asserted until the guest's driver has quieted the device, so the host masks it when it comes, and unmasks it
 * when it is told that the guest has seen to it. Written from the VFIO document of the kernel and PCI 3.0, 6.2.2 (DisINTx) and 6.2.3.
 */
#include "model.h"

#include <errno.h>
#include <stddef.h>
#include <string.h>

struct vfio_pci_core_device vfio_device;
struct vfio_hardware vfio_hardware;

static int vfio_intx_enable_design;

static void vfio_signal(const struct vfio_pci_irq_ctx *ctx)
{
    if (ctx->trigger >= 0) {
        irqscope_eventfd_write(ctx->trigger, 1);
    }
}

static bool is_intx(const struct vfio_pci_core_device *vdev)
{
    return vdev->irq_type == VFIO_PCI_INTX_IRQ_INDEX;
}

/* DisINTx in the device's command register. */
static void pci_intx(bool enable)
{
    vfio_hardware.command &= ~PCI_COMMAND_INTX_DISABLE;
    if (!enable) {
        vfio_hardware.command |= PCI_COMMAND_INTX_DISABLE;
    }
}

static bool line_is_open(void)
{
    return vfio_hardware.intx_level && !(vfio_hardware.command & PCI_COMMAND_INTX_DISABLE);
}

static void vfio_send_intx_eventfd(struct vfio_pci_core_device *vdev)
{
    if (is_intx(vdev) && !vdev->virq_disabled) {
        vfio_signal(&vdev->ctx[0]);
    }
}

/* The line has come: no more of it until somebody unmasks, then the process is told. */
static void vfio_intx_handler(struct vfio_pci_core_device *vdev)
{
    struct vfio_pci_irq_ctx *ctx = &vdev->ctx[0];

    if (ctx->masked || !vfio_hardware.intx_level) {
        return;
    }
    pci_intx(false);
    ctx->masked = true;
    vfio_send_intx_eventfd(vdev);
}

void vfio_pci_intx_mask(struct vfio_pci_core_device *vdev)
{
    pci_intx(false);
    if (is_intx(vdev)) {
        vdev->ctx[0].masked = true;
    }
}

/*
 * The line may come again. If the device asserts it still, unmasking it would only bring the next interrupt at once: it stays masked
 * and the process is told, as if the interrupt had come.
 */
void vfio_pci_intx_unmask(struct vfio_pci_core_device *vdev)
{
    struct vfio_pci_irq_ctx *ctx = &vdev->ctx[0];

    if (!is_intx(vdev)) {
        pci_intx(true);
        return;
    }
    if (!ctx->masked || vdev->virq_disabled) {
        return;
    }
    if (vfio_hardware.intx_level) {
        vfio_send_intx_eventfd(vdev);
        return;
    }
    pci_intx(true);
    ctx->masked = false;
}

static void vfio_pci_intx_unmask_handler(void *opaque)
{
    vfio_pci_intx_unmask(opaque);
}

static int vfio_intx_enable(struct vfio_pci_core_device *vdev, int trigger)
{
    struct vfio_pci_irq_ctx *ctx = &vdev->ctx[0];

    if (vdev->irq_type != VFIO_PCI_NUM_IRQS) {
        return -EINVAL;
    }
    ctx->used = true;
    ctx->trigger = trigger;
    ctx->masked = vdev->virq_disabled;
    vdev->irq_type = VFIO_PCI_INTX_IRQ_INDEX;
    if (vfio_intx_enable_design == INTX_ENABLE_RESYNC) {
        pci_intx(!ctx->masked);
    }
    if (line_is_open()) {
        vfio_intx_handler(vdev);
    }
    return 0;
}

static void vfio_disable(struct vfio_pci_core_device *vdev)
{
    if (vdev->unmask >= 0) {
        irqscope_eventfd_wait(vdev->unmask, NULL, vdev);
        vdev->unmask = -1;
    }
    memset(vdev->ctx, 0, sizeof(vdev->ctx));
    vdev->irq_type = VFIO_PCI_NUM_IRQS;
}

static int vfio_pci_set_intx_trigger(struct vfio_pci_core_device *vdev, uint32_t flags, unsigned int count,
                                     const int32_t *fds)
{
    if (is_intx(vdev) && count == 0 && (flags & VFIO_IRQ_SET_DATA_NONE)) {
        vfio_disable(vdev);
        return 0;
    }
    if (count != 1 || !(flags & VFIO_IRQ_SET_DATA_EVENTFD)) {
        return -EINVAL;
    }
    if (!is_intx(vdev)) {
        return vfio_intx_enable(vdev, fds[0]);
    }
    vdev->ctx[0].trigger = fds[0];
    return 0;
}

static int vfio_pci_set_intx_unmask(struct vfio_pci_core_device *vdev, uint32_t flags, unsigned int count,
                                    const int32_t *fds)
{
    if (!is_intx(vdev) || count != 1) {
        return -EINVAL;
    }
    if (flags & VFIO_IRQ_SET_DATA_NONE) {
        vfio_pci_intx_unmask(vdev);
        return 0;
    }
    if (!(flags & VFIO_IRQ_SET_DATA_EVENTFD)) {
        return -EINVAL;
    }
    if (vdev->unmask >= 0) {
        irqscope_eventfd_wait(vdev->unmask, NULL, vdev);
    }
    vdev->unmask = fds[0];
    return fds[0] < 0 ? 0 : irqscope_eventfd_wait(fds[0], vfio_pci_intx_unmask_handler, vdev);
}

static int vfio_pci_set_intx_mask(struct vfio_pci_core_device *vdev, uint32_t flags, unsigned int count)
{
    if (!is_intx(vdev) || count != 1 || !(flags & VFIO_IRQ_SET_DATA_NONE)) {
        return -EINVAL;
    }
    vfio_pci_intx_mask(vdev);
    return 0;
}

/* Messages are neither masked nor unmasked here: who wants none gives no eventfd. */
static int vfio_pci_set_msi_trigger(struct vfio_pci_core_device *vdev, uint32_t flags, unsigned int index,
                                    unsigned int start, unsigned int count, const int32_t *fds)
{
    if (vdev->irq_type == (int)index && count == 0 && (flags & VFIO_IRQ_SET_DATA_NONE)) {
        vfio_disable(vdev);
        return 0;
    }
    if (vdev->irq_type != (int)index && vdev->irq_type != VFIO_PCI_NUM_IRQS) {
        return -EINVAL;
    }
    if (!(flags & VFIO_IRQ_SET_DATA_EVENTFD) || start + count > VFIO_MODEL_VECTORS) {
        return -EINVAL;
    }
    if (vdev->irq_type == VFIO_PCI_NUM_IRQS) {
        vdev->irq_type = index;
        vdev->num_ctx = start + count;
    }
    if ((int)(start + count) > vdev->num_ctx) {
        return -EINVAL;
    }
    for (unsigned int i = 0; i < count; i++) {
        vdev->ctx[start + i].used = fds[i] >= 0;
        vdev->ctx[start + i].trigger = fds[i];
    }
    return 0;
}

int vfio_pci_set_irqs_ioctl(struct vfio_pci_core_device *vdev, uint32_t flags, unsigned int index, unsigned int start,
                            unsigned int count, void *data)
{
    bool messages = index == VFIO_PCI_MSI_IRQ_INDEX || index == VFIO_PCI_MSIX_IRQ_INDEX;

    if (messages && (flags & VFIO_IRQ_SET_ACTION_TRIGGER)) {
        return vfio_pci_set_msi_trigger(vdev, flags, index, start, count, data);
    }
    if (index != VFIO_PCI_INTX_IRQ_INDEX || start != 0) {
        return -ENOTTY;
    }
    if (flags & VFIO_IRQ_SET_ACTION_MASK) {
        return vfio_pci_set_intx_mask(vdev, flags, count);
    }
    if (flags & VFIO_IRQ_SET_ACTION_UNMASK) {
        return vfio_pci_set_intx_unmask(vdev, flags, count, data);
    }
    return vfio_pci_set_intx_trigger(vdev, flags, count, data);
}

long vfio_device_ioctl_fixture(void *argp)
{
    struct vfio_irq_set set;

    if (copy_from_user(&set, argp, offsetof(struct vfio_irq_set, fds))) {
        return -EFAULT;
    }
    if (set.count > VFIO_MODEL_VECTORS) {
        return -EINVAL;
    }
    if ((set.flags & VFIO_IRQ_SET_DATA_EVENTFD) &&
        copy_from_user(set.fds, (char *)argp + offsetof(struct vfio_irq_set, fds), set.count * sizeof(int32_t))) {
        return -EFAULT;
    }
    return vfio_pci_set_irqs_ioctl(&vfio_device, set.flags, set.index, set.start, set.count, set.fds);
}

/* What the host says of a kind of interrupts: more vectors cannot be had while the device uses some. */
uint32_t vfio_irq_info_fixture(uint32_t index)
{
    return index == VFIO_PCI_INTX_IRQ_INDEX ? 0 : VFIO_IRQ_INFO_NORESIZE;
}

/* The register that the process sees; the hardware's bit follows, whichever kind of interrupt is on. */
void vfio_disintx_fixture(bool disable)
{
    vfio_device.virq_disabled = disable;
    if (disable) {
        vfio_pci_intx_mask(&vfio_device);
    } else {
        vfio_pci_intx_unmask(&vfio_device);
    }
}

/* A reset of the machine: registers are as after power-on for the process; the hardware's bit is the host's own. */
void vfio_reset_fixture(void)
{
    vfio_device.virq_disabled = false;
}

static void vfio_msihandler(struct vfio_pci_irq_ctx *ctx)
{
    vfio_signal(ctx);
}

void vfio_msix_hardware_fixture(int vector)
{
    bool messages = vfio_device.irq_type == VFIO_PCI_MSI_IRQ_INDEX || vfio_device.irq_type == VFIO_PCI_MSIX_IRQ_INDEX;

    if (messages && vfio_device.ctx[vector].used) {
        vfio_msihandler(&vfio_device.ctx[vector]);
    }
}

void vfio_intx_hardware_fixture(int level)
{
    vfio_hardware.intx_level = level != 0;
    if (line_is_open() && is_intx(&vfio_device)) {
        vfio_intx_handler(&vfio_device);
    }
}

void vfio_intrs_fixture(int enable_design)
{
    memset(&vfio_device, 0, sizeof(vfio_device));
    memset(&vfio_hardware, 0, sizeof(vfio_hardware));
    vfio_device.irq_type = VFIO_PCI_NUM_IRQS;
    vfio_device.unmask = -1;
    vfio_intx_enable_design = enable_design;
}
