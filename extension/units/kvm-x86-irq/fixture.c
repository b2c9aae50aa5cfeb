/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A virtual machine for arch/x86/kvm/lapic.c, irq_comm.c and irq.c of a checkout, and what other files of KVM do around them:
 * read after lapic.c, with its types and statics in force. No APICv: a delivery sets the vector in the local APIC's page.
 */

/* The virtual machine of this image, and its vCPUs by index. */
struct kvm *kvm_vm;
struct kvm_vcpu *kvm_vcpus[8];

/* For what the world hands over: a message, and the value of a vCPU's access. */
struct kvm_msi world_msi;
u64 world_mmio;

/* Of kvm-ioapic, on machines that have it: 0 if the access was for the IOAPIC. */
int fixture_ioapic_mmio(struct kvm_vcpu *vcpu, gpa_t addr, int len, void *v, bool write);

/* How the recorder of some transcripts ended an interrupt: as it was injected. */
static bool fixture_eoi_at_injection;

/* Variables that other files of the kernel define. */
__typeof__(enable_apicv) enable_apicv;
__typeof__(kvm_caps) kvm_caps;
__typeof__(kvm_xen_enabled) kvm_xen_enabled;
__typeof__(kvm_has_noapic_vcpu) kvm_has_noapic_vcpu;
__typeof__(min_timer_period_us) min_timer_period_us = 200;
__typeof__(pi_inject_timer) pi_inject_timer;

/* A processor without APICv: the hooks of the vendor's module that have nothing to do. */
static void fixture_vcpu_hook(struct kvm_vcpu *vcpu)
{
}

static void fixture_isr_hook(struct kvm_vcpu *vcpu, int isr)
{
}

static int fixture_no_posted_vector(struct kvm_vcpu *vcpu)
{
    return -1;
}

static void fixture_deliver_interrupt(struct kvm_lapic *apic, int delivery_mode, int trig_mode, int vector)
{
    kvm_lapic_set_irr(vector, apic);
    kvm_make_request(KVM_REQ_EVENT, apic->vcpu);
    kvm_vcpu_kick(apic->vcpu);
}

struct kvm_x86_ops kvm_x86_ops = {
    .deliver_interrupt = fixture_deliver_interrupt,
};

struct static_call_key __SCK__kvm_x86_deliver_interrupt = { .func = fixture_deliver_interrupt };
struct static_call_key __SCK__kvm_x86_apicv_pre_state_restore = { .func = fixture_vcpu_hook };
struct static_call_key __SCK__kvm_x86_apicv_post_state_restore = { .func = fixture_vcpu_hook };
struct static_call_key __SCK__kvm_x86_set_virtual_apic_mode = { .func = fixture_vcpu_hook };
struct static_call_key __SCK__kvm_x86_cancel_hv_timer = { .func = fixture_vcpu_hook };
struct static_call_key __SCK__kvm_x86_hwapic_irr_update = { .func = fixture_isr_hook };
struct static_call_key __SCK__kvm_x86_hwapic_isr_update = { .func = fixture_isr_hook };
struct static_call_key __SCK__kvm_x86_sync_pir_to_irr = { .func = fixture_no_posted_vector };
struct static_call_key __SCK__kvm_x86_set_hv_timer;
struct static_call_key __SCK__kvm_x86_cache_reg;
struct static_call_key __SCK__kvm_x86_alloc_apic_backing_page;

/* What arch/x86/kvm/x86.c and virt/kvm/kvm_main.c answer in this machine. */
bool kvm_vector_hashing_enabled(void)
{
    return true;
}

bool kvm_apicv_activated(struct kvm *kvm)
{
    return false;
}

bool kvm_vcpu_is_reset_bsp(struct kvm_vcpu *vcpu)
{
    return vcpu->kvm->arch.bsp_vcpu_id == vcpu->vcpu_id;
}

bool kvm_make_all_cpus_request(struct kvm *kvm, unsigned int req)
{
    for (int i = 0; i < atomic_read(&kvm->online_vcpus); i++) {
        kvm_make_request(req, kvm_vcpus[i]);
        kvm_vcpu_kick(kvm_vcpus[i]);
    }
    return true;
}

void kvm_make_scan_ioapic_request(struct kvm *kvm)
{
    kvm_make_all_cpus_request(kvm, KVM_REQ_SCAN_IOAPIC);
}

void kvm_make_scan_ioapic_request_mask(struct kvm *kvm, unsigned long *vcpu_bitmap)
{
    for (int i = 0; i < atomic_read(&kvm->online_vcpus); i++) {
        if (test_bit(i, vcpu_bitmap)) {
            kvm_make_request(KVM_REQ_SCAN_IOAPIC, kvm_vcpus[i]);
        }
    }
}

/* The guest is offered x2APIC, as QEMU's default CPU models do under KVM, and nothing else that a local APIC asks for. */
static struct kvm_cpuid_entry2 fixture_features = { .function = 1, .ecx = 1u << 21 };

struct kvm_cpuid_entry2 *kvm_find_cpuid_entry_index(struct kvm_vcpu *vcpu, u32 function, u32 index)
{
    return function == 1 ? &fixture_features : NULL;
}

struct kvm_cpuid_entry2 *kvm_find_cpuid_entry(struct kvm_vcpu *vcpu, u32 function)
{
    return kvm_find_cpuid_entry_index(vcpu, function, 0);
}

void kvm_inject_nmi(struct kvm_vcpu *vcpu)
{
    atomic_inc(&vcpu->arch.nmi_queued);
    kvm_make_request(KVM_REQ_NMI, vcpu);
}

/* Intel SDM 3A, 11.11.1, and bits 31:8 of the destination in the high half of the address. */
u32 x86_msi_msg_get_destid(struct msi_msg *msg, bool extid)
{
    u32 destid = msg->arch_addr_lo.destid_0_7;

    if (extid) {
        destid |= msg->arch_addr_hi.destid_8_31 << 8;
    }
    return destid;
}

int kvm_vm_ioctl_irq_line(struct kvm *kvm, struct kvm_irq_level *irq_event, bool line_status)
{
    if (!irqchip_in_kernel(kvm)) {
        return -ENXIO;
    }
    irq_event->status = kvm_set_irq(kvm, KVM_USERSPACE_IRQ_SOURCE_ID, irq_event->irq, irq_event->level, line_status);
    return 0;
}

/* Intel SDM 3A, table 11-6: in x2APIC mode a register is the MSR whose number is its offset by 16. */
static u32 fixture_x2apic_msr(struct kvm_vcpu *vcpu, gpa_t addr, int len)
{
    bool apic = addr >= APIC_DEFAULT_PHYS_BASE && addr < APIC_DEFAULT_PHYS_BASE + PAGE_SIZE;

    return apic && len == 4 && apic_x2apic_mode(vcpu->arch.apic) ? APIC_BASE_MSR + ((addr & 0xfff) >> 4) : 0;
}

/* A vCPU's own access to memory that KVM emulates: its local APIC, then the devices of the VM. The bytes that were handled. */
int vcpu_mmio_write(struct kvm_vcpu *vcpu, gpa_t addr, int len, const void *v)
{
    u32 msr = fixture_x2apic_msr(vcpu, addr, len);

    if (msr) {
        return kvm_x2apic_msr_write(vcpu, msr, *(const u32 *)v) ? 0 : len;
    }
    if (!kvm_iodevice_write(vcpu, &vcpu->arch.apic->dev, addr, len, v)) {
        return len;
    }
    return ioapic_in_kernel(vcpu->kvm) && !fixture_ioapic_mmio(vcpu, addr, len, (void *)v, true) ? len : 0;
}

int vcpu_mmio_read(struct kvm_vcpu *vcpu, gpa_t addr, int len, void *v)
{
    /* The low half of a register is what the MSR shows of it. */
    if (fixture_x2apic_msr(vcpu, addr, len)) {
        return kvm_lapic_reg_read(vcpu->arch.apic, addr & 0xfff, len, v) ? 0 : len;
    }
    if (!kvm_iodevice_read(vcpu, &vcpu->arch.apic->dev, addr, len, v)) {
        return len;
    }
    return ioapic_in_kernel(vcpu->kvm) && !fixture_ioapic_mmio(vcpu, addr, len, v, false) ? len : 0;
}

static void vcpu_scan_ioapic(struct kvm_vcpu *vcpu)
{
    if (!kvm_apic_present(vcpu)) {
        return;
    }
    bitmap_zero(vcpu->arch.ioapic_handled_vectors, 256);
    if (irqchip_split(vcpu->kvm)) {
        kvm_scan_ioapic_routes(vcpu, vcpu->arch.ioapic_handled_vectors);
    } else if (ioapic_in_kernel(vcpu->kvm)) {
        kvm_ioapic_scan_entry(vcpu, vcpu->arch.ioapic_handled_vectors);
    }
}

/* On the way into the guest: 0, or the reason of an exit to QEMU with vcpu->run filled. The EOI goes before the scan. */
int vcpu_enter_guest(struct kvm_vcpu *vcpu)
{
    if (kvm_check_request(KVM_REQ_IOAPIC_EOI_EXIT, vcpu)) {
        int vector = vcpu->arch.pending_ioapic_eoi;

        if (test_bit(vector, vcpu->arch.ioapic_handled_vectors)) {
            vcpu->run->exit_reason = KVM_EXIT_IOAPIC_EOI;
            vcpu->run->eoi.vector = vector;
            return KVM_EXIT_IOAPIC_EOI;
        }
    }
    if (kvm_check_request(KVM_REQ_SCAN_IOAPIC, vcpu)) {
        vcpu_scan_ioapic(vcpu);
    }
    return 0;
}

/* The guest has interrupts enabled and takes one: its vector, -1 if there is none. */
int kvm_check_and_inject_events(struct kvm_vcpu *vcpu)
{
    int vector;

    kvm_clear_request(KVM_REQ_EVENT, vcpu);
    vector = kvm_cpu_get_interrupt(vcpu);
    if (vector >= 0 && fixture_eoi_at_injection) {
        kvm_lapic_set_eoi(vcpu);
    }
    return vector;
}

/* Linux 6.1 has a second parameter, by how much a timer fires early: there is no use for it here. */
static int fixture_create_lapic(struct kvm_vcpu *vcpu)
{
    int (*create)(struct kvm_vcpu *vcpu, int timer_advance_ns) = (void *)kvm_create_lapic;

    return create(vcpu, 0);
}

/* What firmware does where there are ids that xAPIC mode cannot name. */
static void fixture_x2apic(struct kvm_vcpu *vcpu)
{
    if (vcpu->kvm->arch.x2apic_format) {
        kvm_lapic_set_base(vcpu, vcpu->arch.apic_base | X2APIC_ENABLE);
        kvm_recalculate_apic_map(vcpu->kvm);
    }
}

static void kvm_vcpu_fixture(struct kvm *kvm, int index, int id)
{
    struct kvm_vcpu *vcpu = kzalloc(sizeof(*vcpu), GFP_KERNEL_ACCOUNT);

    vcpu->kvm = kvm;
    vcpu->vcpu_id = id;
    vcpu->vcpu_idx = index;
    vcpu->run = kzalloc(sizeof(*vcpu->run), GFP_KERNEL_ACCOUNT);
    vcpu->arch.pending_external_vector = -1;
    _Generic(&kvm_create_lapic, int (*)(struct kvm_vcpu *, int): fixture_create_lapic, default: kvm_create_lapic)(vcpu);
    kvm_vcpus[index] = vcpu;
    xa_insert(&kvm->vcpu_array, index, vcpu, GFP_KERNEL_ACCOUNT);
    atomic_inc(&kvm->online_vcpus);
    kvm->created_vcpus++;
}

/* x2apic: 0, or the id of the last local APIC, all of them in that mode. */
struct kvm *kvm_fixture(int vcpus, int eoi_at_injection, int x2apic)
{
    kvm_vm = kzalloc(sizeof(*kvm_vm), GFP_KERNEL_ACCOUNT);
    fixture_eoi_at_injection = eoi_at_injection;
    xa_init(&kvm_vm->vcpu_array);
    init_srcu_struct(&kvm_vm->irq_srcu);
    mutex_init(&kvm_vm->irq_lock);
    mutex_init(&kvm_vm->arch.apic_map_lock);
    kvm_vm->max_vcpus = vcpus;
    kvm_vm->arch.max_vcpu_ids = x2apic ? x2apic + 1 : vcpus;
    kvm_vm->arch.x2apic_format = x2apic != 0;
    kvm_vm->arch.irqchip_mode = KVM_IRQCHIP_SPLIT;
    kvm_vm->arch.nr_reserved_ioapic_pins = IOAPIC_NUM_PINS;
    for (int i = 0; i < vcpus; i++) {
        kvm_vcpu_fixture(kvm_vm, i, x2apic && i == vcpus - 1 ? x2apic : i);
    }
    for (int i = 0; i < vcpus; i++) {
        kvm_lapic_reset(kvm_vcpus[i], false);
        fixture_x2apic(kvm_vcpus[i]);
        kvm_vcpus[i]->requests = 0;
    }
    return kvm_vm;
}

/* Entry: the VMM resets the machine. */
void kvm_reset_fixture(void)
{
    for (int i = 0; i < atomic_read(&kvm_vm->online_vcpus); i++) {
        kvm_lapic_reset(kvm_vcpus[i], false);
        fixture_x2apic(kvm_vcpus[i]);
        kvm_make_request(KVM_REQ_SCAN_IOAPIC, kvm_vcpus[i]);
    }
}

/* What firmware does before an OS runs: software-enabled, logical destination 1 << index in the flat model. */
void kvm_enable_lapic_fixture(int index)
{
    kvm_lapic_reg_write(kvm_vcpus[index]->arch.apic, APIC_SPIV, 0x1ff);
    kvm_lapic_reg_write(kvm_vcpus[index]->arch.apic, APIC_LDR, 1u << (24 + index));
}
