/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Objects for hw/intc/ioapic.c of a checkout, and the variables that other files of QEMU define. Read after that file, with
 * its types and statics in force; realize never runs (DECISIONS 6).
 */
__typeof__(kvm_state) kvm_state;
__typeof__(isa_pic) isa_pic;
bool kvm_split_irqchip;

/* Bytes of the device's window in memory. */
enum { FIXTURE_WINDOW = 0x1000 };

static X86MachineState fixture_machine;
static IOAPICCommonState fixture_ioapics[MAX_IOAPICS];
static QEMUTimer fixture_timers[MAX_IOAPICS];

void *qom_object(void *obj, const char *typename);

Object *qdev_get_machine(void)
{
    return (Object *)&fixture_machine;
}

void ioapic_fixture(int index, uint8_t version, int split)
{
    IOAPICCommonState *s = qom_object(&fixture_ioapics[index], TYPE_IOAPIC);

    qom_object(&fixture_machine, TYPE_X86_MACHINE);
    fixture_machine.ioapic_as = &address_space_memory;
    kvm_split_irqchip = split;
    s->version = version;
    fixture_timers[index].cb = delayed_ioapic_service_cb;
    fixture_timers[index].opaque = s;
    s->delayed_ioapic_service_timer = &fixture_timers[index];
    memory_region_init_io(&s->io_memory, OBJECT(s), &ioapic_io_ops, s, "ioapic", FIXTURE_WINDOW);
    memory_region_add_subregion(get_system_memory(), IO_APIC_DEFAULT_ADDRESS, &s->io_memory);
    ioapic_reset_common((DeviceState *)s);
    ioapics[index] = s;
}
