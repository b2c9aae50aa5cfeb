/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Objects for accel/kvm/kvm-all.c and target/i386/kvm/kvm.c of a checkout, and what other files of QEMU define. Read after
 * the second, with its types and statics in force. Neither kvm_init() nor any realize runs; the route table is set up by the
 * tree's own kvm_init_irq_routing().
 */
void *qom_object(void *obj, const char *typename);
int fixture_remap(uint16_t sid, uint64_t address, uint32_t data, MSIMessage *out);

static KVMState fixture_kvm;
static X86CPU fixture_cpu;

/* Of the list of CPUs, whose name is not the same in QEMU 7.2 and in 10.0. */
static void fixture_set_first_cpu(CPUState *cpu);

static X86IOMMUState fixture_iommu;
static bool fixture_iommu_present;
static iec_notify_fn fixture_iec_notify;
static void *fixture_iec_data;
static int fixture_errno;
__typeof__(cpus) cpus;
__typeof__(cpus_queue) cpus_queue;
__typeof__(current_machine) current_machine;
FILE *stderr;
bool pci_available = true;

int *__errno_location(void)
{
    return &fixture_errno;
}

AccelState *current_accel(void)
{
    return (AccelState *)&fixture_kvm;
}

X86IOMMUState *x86_iommu_get_default(void)
{
    return fixture_iommu_present ? &fixture_iommu : NULL;
}

void x86_iommu_iec_register_notifier(X86IOMMUState *iommu, iec_notify_fn fn, void *data)
{
    fixture_iec_notify = fn;
    fixture_iec_data = data;
}

/* Entry: what the remapping hardware calls when the guest invalidates entries. */
void kvm_routes_iec_fixture(bool global, uint32_t index, uint32_t mask)
{
    if (fixture_iec_notify) {
        fixture_iec_notify(fixture_iec_data, global, index, mask);
    }
}

static int fixture_int_remap(X86IOMMUState *iommu, MSIMessage *src, MSIMessage *dst, uint16_t sid)
{
    return fixture_remap(sid, src->address, src->data, dst);
}

static const TypeInfo fixture_types[] = {
    { .name = TYPE_KVM_ACCEL, .parent = TYPE_ACCEL, .instance_size = sizeof(KVMState) },
    {
        .name = TYPE_X86_IOMMU_DEVICE,
        .parent = TYPE_SYS_BUS_DEVICE,
        .instance_size = sizeof(X86IOMMUState),
        .class_size = sizeof(X86IOMMUClass),
    },
    { .name = TYPE_X86_CPU, .parent = TYPE_OBJECT, .instance_size = sizeof(X86CPU) },
};

/* Of a CPU only what it offers its guest is looked at: 15 bits of destination in a message. */
static void fixture_first_cpu(void)
{
    CPUState *cpu = qom_object(&fixture_cpu, TYPE_X86_CPU);

    fixture_cpu.env.features[FEAT_KVM] = 1u << KVM_FEATURE_MSI_EXT_DEST_ID;
    fixture_set_first_cpu(cpu);
}

/* As hw/i386/kvm sets it up for controllers in the kernel: each line of an ISA device leads to the PIC and to the IOAPIC. */
static void fixture_irqchip_routes(void)
{
    for (int i = 0; i < 16; i++) {
        kvm_irqchip_add_irq_route(kvm_state, i, i < 8 ? KVM_IRQCHIP_PIC_MASTER : KVM_IRQCHIP_PIC_SLAVE, i % 8);
    }
    for (int i = 0; i < 24; i++) {
        if (i != 2) {
            kvm_irqchip_add_irq_route(kvm_state, i, KVM_IRQCHIP_IOAPIC, i == 0 ? 2 : i);
        }
    }
    kvm_irqchip_commit_routes(kvm_state);
}

/* irqchip: 0 for all controllers in QEMU, 1 for the local APICs in KVM, 2 for all there. */
void kvm_routes_fixture(int kvm_fd, int vm_fd, int irqchip, int iommu, int ext_dest_id)
{
    type_register_static_array(fixture_types, ARRAY_SIZE(fixture_types));
    kvm_state = qom_object(&fixture_kvm, TYPE_KVM_ACCEL);
    kvm_state->fd = kvm_fd;
    kvm_state->vmfd = vm_fd;
    kvm_state->irq_set_ioctl = KVM_IRQ_LINE_STATUS;
    kvm_allowed = true;
    /* The macros name the variable that decides: KVM's capability in QEMU 7.2, in 10.0 whether KVM has controllers. */
    kvm_irqfds_enabled() = true;
    kvm_resamplefds_enabled() = true;
    kvm_kernel_irqchip = irqchip != 0;
    kvm_split_irqchip = irqchip == 1;
    if (!kvm_kernel_irqchip) {
        return;
    }
    kvm_async_interrupts_allowed = true;
    if (ext_dest_id) {
        fixture_first_cpu();
    }
    /* The routes of the IOAPIC's pins are older than any device, the remapping hardware too. */
    kvm_init_irq_routing(kvm_state);
    if (!kvm_split_irqchip) {
        kvm_gsi_routing_allowed = true;
        fixture_irqchip_routes();
    }
    if (iommu) {
        fixture_iommu_present = true;
        qom_object(&fixture_iommu, TYPE_X86_IOMMU_DEVICE);
        ((X86IOMMUClass *)object_get_class(OBJECT(&fixture_iommu)))->int_remap = fixture_int_remap;
    }
}
