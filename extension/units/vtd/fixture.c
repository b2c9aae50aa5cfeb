/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The device of hw/i386/intel_iommu.c of a checkout, as "-device intel-iommu,intremap=on" makes it, and who is around it. Read
 * after that file, with its types and statics in force; realize never runs (DECISIONS 6).
 */
IntelIOMMUState *intel_iommu;
AddressSpace address_space_memory;

static IntelIOMMUState fixture_vtd;
static APICCommonClass fixture_apic_class;

void *qom_object(void *obj, const char *typename);

/* Boundary: the local APICs take a message. */
void apic_message(uint64_t address, uint32_t data);
/* Boundary: who keeps messages that this device remapped. */
void ioapic_iec_notifier(void *private, bool global, uint32_t index, uint32_t mask);
void kvm_routes_iec_notifier(void *private, bool global, uint32_t index, uint32_t mask);

/* Boundary: what the tables ask, without effect: halves of an entry, entries in use, the entry that a pin names or -1. */
uint64_t vtd_irte_quad(int index, int upper);
VTD_IR_TableEntry *vtd_irte_object(int index);
int vtd_irte_rows(void);
int vtd_pin_index(int pin);
int vtd_pin_masked(int pin);

static void fixture_send_msi(MSIMessage *msi)
{
    apic_message(msi->address, msi->data);
}

void vtd_fixture(int split, int routes)
{
    IntelIOMMUState *s = qom_object(&fixture_vtd, TYPE_INTEL_IOMMU_DEVICE);
    X86IOMMUState *x86 = X86_IOMMU_DEVICE(s);

    intel_iommu = s;
    fixture_apic_class.send_msi = fixture_send_msi;
    x86->intr_supported = ON_OFF_AUTO_ON;
    x86->pt_supported = true;
    QLIST_INIT(&x86->iec_notifiers);
    s->aw_bits = VTD_HOST_ADDRESS_WIDTH;
    s->intr_eim = ON_OFF_AUTO_OFF;
    s->dma_drain = true;
    s->dma_translation = true;
    QLIST_INIT(&s->vtd_as_with_notifiers);
    s->iotlb = g_hash_table_new_full(vtd_iotlb_hash, vtd_iotlb_equal, g_free, g_free);
    s->vtd_address_spaces = g_hash_table_new_full(vtd_as_hash, vtd_as_equal, g_free, g_free);
    vtd_init(s);
    if (split) {
        x86_iommu_iec_register_notifier(x86, ioapic_iec_notifier, NULL);
    }
    if (routes) {
        x86_iommu_iec_register_notifier(x86, kvm_routes_iec_notifier, NULL);
    }
}

/* A requester's store of 32 bits at `addr` in the window of messages, as the memory core does it. -1: not named. */
MemTxResult vtd_store_fixture(int requester, hwaddr addr, uint32_t val)
{
    MemTxAttrs attrs = MEMTXATTRS_UNSPECIFIED;

    if (requester >= 0) {
        attrs = (MemTxAttrs) { .requester_id = requester };
    }
    return vtd_mem_ir_write(intel_iommu, addr, val, 4, attrs);
}

/* The message that a KVM route would hold; not 0: none. */
int vtd_route_fixture(int requester, uint64_t address, uint32_t data, MSIMessage *out)
{
    MSIMessage src = { .address = address, .data = data };

    return vtd_int_remap(X86_IOMMU_DEVICE(intel_iommu), &src, out,
                         requester < 0 ? X86_IOMMU_SID_INVALID : requester);
}
