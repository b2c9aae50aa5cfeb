/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What QEMU asks of the host's device, VFIO_DEVICE_SET_IRQS, and the eventfds that it names there. Written from the VFIO document of
 * the kernel and eventfd(2).
 */
#include "model.h"

#include <string.h>

void notifier_init(EventNotifier *n)
{
    n->rfd = eventfd(0, 0);
    n->wfd = n->rfd;
    n->initialized = true;
}

void notifier_cleanup(EventNotifier *n)
{
    close(n->wfd);
    memset(n, 0, sizeof(*n));
}

bool notifier_test_and_clear(EventNotifier *n)
{
    uint64_t count;

    return read(n->rfd, &count, sizeof(count)) > 0;
}

int vfio_set_irqs(uint32_t flags, uint32_t index, uint32_t start, uint32_t count, const int32_t *fds)
{
    struct vfio_irq_set set;

    memset(&set, 0, sizeof(set));
    set.argsz = sizeof(set);
    set.flags = flags;
    set.index = index;
    set.start = start;
    set.count = count;
    for (uint32_t i = 0; fds && i < count; i++) {
        set.fds[i] = fds[i];
    }
    return vfio_ioctl_fixture(&set);
}

int vfio_set_irq_signaling(uint32_t index, uint32_t start, uint32_t action, int fd)
{
    int32_t fds[1] = { fd };

    return vfio_set_irqs(VFIO_IRQ_SET_DATA_EVENTFD | action, index, start, 1, fds);
}

void vfio_disable_irqindex(uint32_t index)
{
    vfio_set_irqs(VFIO_IRQ_SET_DATA_NONE | VFIO_IRQ_SET_ACTION_TRIGGER, index, 0, 0, NULL);
}
