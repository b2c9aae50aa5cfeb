/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Objects for hw/intc/ioapic.c of a checkout, and the variables that other files of QEMU define. Read after that file, with
 * its types and statics in force; realize never runs (DECISIONS 6).
 */
__typeof__(kvm_state) kvm_state;
__typeof__(isa_pic) isa_pic;
bool kvm_split_irqchip;

static X86MachineState fixture_machine;
static AddressSpace fixture_address_space;
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
    fixture_machine.ioapic_as = &fixture_address_space;
    kvm_split_irqchip = split;
    s->version = version;
    s->delayed_ioapic_service_timer = &fixture_timers[index];
    ioapic_reset_common((DeviceState *)s);
    ioapics[index] = s;
}
