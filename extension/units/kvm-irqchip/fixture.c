/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The ioctls by which QEMU reaches virt/kvm/irqchip.c of a checkout: read after that file, with its types in force. The table of
 * requests follows the KVM API document: 4.25 KVM_IRQ_LINE, 4.52 KVM_SET_GSI_ROUTING, 4.70 KVM_SIGNAL_MSI,
 * 4.75 KVM_IRQFD.
 */
extern struct kvm *kvm_vm;

/* The world's event of a request that a kernel has no tracepoint for. resample: -1 for none. */
void trace_irqfd(int fd, int gsi, int assign, int resample, int ret);

static long fixture_set_gsi_routing(struct kvm *kvm, void __user *argp)
{
    struct kvm_irq_routing routing;
    struct kvm_irq_routing_entry *entries = NULL;
    long r;

    if (copy_from_user(&routing, argp, sizeof(routing))) {
        return -EFAULT;
    }
    if (routing.nr > KVM_MAX_IRQ_ROUTES || routing.flags) {
        return -EINVAL;
    }
    if (routing.nr) {
        unsigned long bytes = routing.nr * sizeof(*entries);

        entries = kzalloc(bytes, GFP_KERNEL_ACCOUNT);
        if (copy_from_user(entries, argp + sizeof(routing), bytes)) {
            kfree(entries);
            return -EFAULT;
        }
    }
    r = kvm_set_irq_routing(kvm, entries, routing.nr, routing.flags);
    kfree(entries);
    return r;
}

static long fixture_irq_line(struct kvm *kvm, void __user *argp, bool line_status)
{
    struct kvm_irq_level event;
    int r;

    if (copy_from_user(&event, argp, sizeof(event))) {
        return -EFAULT;
    }
    r = kvm_vm_ioctl_irq_line(kvm, &event, line_status);
    if (!r && line_status && copy_to_user(argp, &event, sizeof(event))) {
        return -EFAULT;
    }
    return r;
}

static long fixture_signal_msi(struct kvm *kvm, void __user *argp)
{
    struct kvm_msi msi;

    if (copy_from_user(&msi, argp, sizeof(msi))) {
        return -EFAULT;
    }
    return kvm_send_userspace_msi(kvm, &msi);
}

static long fixture_irqfd(struct kvm *kvm, void __user *argp)
{
    struct kvm_irqfd args;
    long r;

    if (copy_from_user(&args, argp, sizeof(args))) {
        return -EFAULT;
    }
    r = kvm_irqfd(kvm, &args);
    trace_irqfd(args.fd, args.gsi, !(args.flags & KVM_IRQFD_FLAG_DEASSIGN),
                args.flags & KVM_IRQFD_FLAG_RESAMPLE ? (int)args.resamplefd : -1, r);
    return r;
}

/* QEMU's request on the VM's file descriptor; argp points into QEMU's memory. */
long kvm_vm_ioctl(struct kvm *kvm, unsigned int ioctl, void __user *argp)
{
    switch (ioctl) {
    case KVM_SET_GSI_ROUTING:
        return fixture_set_gsi_routing(kvm, argp);
    case KVM_IRQ_LINE:
        return fixture_irq_line(kvm, argp, false);
    case KVM_IRQ_LINE_STATUS:
        return fixture_irq_line(kvm, argp, true);
    case KVM_SIGNAL_MSI:
        return fixture_signal_msi(kvm, argp);
    case KVM_IRQFD:
        return fixture_irqfd(kvm, argp);
    default:
        return -ENOTTY;
    }
}

/* none: QEMU emulates all controllers, and KVM refuses what needs its own. */
int kvm_irqchip_fixture(bool none)
{
    if (none) {
        kvm_vm->arch.irqchip_mode = KVM_IRQCHIP_NONE;
    }
    return kvm_set_irq_routing(kvm_vm, NULL, 0, 0);
}
