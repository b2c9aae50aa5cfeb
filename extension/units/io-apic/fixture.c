/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The IOAPIC as a booted kernel knows it, read after arch/x86/kernel/apic/io_apic.c with its types and statics in force: one, 24
 * pins, interrupt n at pin n.
 */
struct irq_data *fixture_irq(unsigned int irq, irq_flow_handler_t flow, struct irq_chip *chip, void *chip_data);
int fixture_assign(struct irq_data *data, const struct cpumask *mask);

struct x86_apic_ops x86_apic_ops = { .io_apic_read = native_io_apic_read };

void guest_ioapic_fixture(unsigned int version)
{
	ioapics[0].nr_registers = 24;
	ioapics[0].mp_config.apicver = version;
	ioapics[0].mp_config.apicaddr = IO_APIC_DEFAULT_PHYS_BASE;
	ioapics[0].gsi_config.gsi_end = 23;
	nr_ioapics = 1;
}

/* Entry: a driver requests the level interrupt of a line, to be served by one CPU. */
int guest_request(unsigned int irq, unsigned int cpu)
{
	struct mp_chip_data *data = kzalloc(sizeof(*data), GFP_KERNEL);
	struct irq_data *irq_data;
	int error;

	INIT_LIST_HEAD(&data->irq_2_pin);
	data->is_level = true;
	mp_preconfigure_entry(data);
	add_pin_to_irq_node(data, NUMA_NO_NODE, 0, irq);
	irq_data = fixture_irq(irq, handle_fasteoi_irq, &ioapic_chip, data);
	irqd_set_trigger_type(irq_data, IRQ_TYPE_LEVEL_HIGH);
	error = fixture_assign(irq_data, cpumask_of(cpu));
	if (error)
		return error;
	mp_irqdomain_activate(NULL, irq_data, false);
	startup_ioapic_irq(irq_data);
	return 0;
}
