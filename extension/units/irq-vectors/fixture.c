/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What a booted x86 kernel has around its vectors, read after arch/x86/kernel/apic/vector.c with its types and statics in force:
 * the driver of the local APIC (physical destinations, one id a CPU), descriptors of interrupts, and a driver that serves devices.
 */

/* Where the guest sees which device: the world maps the pointers of readl() and writel(). */
struct guest_window {
	u64 address;
	u64 physical;
	u64 size;
};
struct guest_window guest_windows[4];

/* Of the world (kernel.c): the CPU that executes, and that an interrupt is handled. */
unsigned int __irqscope_on_cpu(unsigned int cpu);
void __irqscope_handler(int whether);

/* What a CPU does with a vector: fixtures of versions. */
void fixture_vector(struct pt_regs *regs, unsigned int vector);

/* The device drops its line; of the world. */
void guest_device_quiet(unsigned int irq);

static u32 fixture_apic_read(u32 reg)
{
	return readl((void __iomem *)(APIC_BASE + reg));
}

static void fixture_apic_write(u32 reg, u32 value)
{
	writel(value, (void __iomem *)(APIC_BASE + reg));
}

static void fixture_send_IPI(int cpu, int vector)
{
	fixture_apic_write(APIC_ICR2, (u32)cpu << 24);
	fixture_apic_write(APIC_ICR, APIC_DM_FIXED | APIC_INT_ASSERT | vector);
}

static void fixture_send_IPI_self(int vector)
{
	fixture_send_IPI(smp_processor_id(), vector);
}

static u32 fixture_calc_dest_apicid(unsigned int cpu)
{
	return cpu;
}

extern struct apic fixture_apic;
struct apic *apic = &fixture_apic;

/* Interrupt entries of every vector, as arch/x86/kernel/irqinit.c has them. */
DEFINE_PER_CPU(vector_irq_t, vector_irq) = {
	[0 ... NR_VECTORS - 1] = VECTOR_UNUSED,
};

DEFINE_PER_CPU(struct kernel_stat, kstat);
DEFINE_PER_CPU(struct pt_regs *, __irq_regs);

/* No PIC. */
static struct legacy_pic fixture_no_pic;
struct legacy_pic *legacy_pic = &fixture_no_pic;

enum { FIXTURE_IRQS = 64 };
static struct irq_desc *fixture_descs[FIXTURE_IRQS];

struct irq_desc *irq_to_desc(unsigned int irq)
{
	return irq < FIXTURE_IRQS ? fixture_descs[irq] : NULL;
}

irqentry_state_t irqentry_enter(struct pt_regs *regs)
{
	irqentry_state_t state = { .exit_rcu = false };

	return state;
}

void irqentry_exit(struct pt_regs *regs, irqentry_state_t state)
{
}

static irqreturn_t fixture_driver(int irq, void *device)
{
	guest_device_quiet(irq);
	return IRQ_HANDLED;
}

/* The descriptor of an interrupt that a driver has requested: its own chip above that of the vectors. */
struct irq_data *fixture_irq(unsigned int irq, irq_flow_handler_t flow, struct irq_chip *chip, void *chip_data)
{
	struct irq_desc *desc = kzalloc(sizeof(*desc), GFP_KERNEL);
	struct irq_data *vector = kzalloc(sizeof(*vector), GFP_KERNEL);
	struct apic_chip_data *apicd = alloc_apic_chip_data(NUMA_NO_NODE);

	raw_spin_lock_init(&desc->lock);
	desc->kstat_irqs = alloc_percpu(__typeof__(*desc->kstat_irqs));
	desc->irq_common_data.state_use_accessors = IRQD_ACTIVATED | IRQD_IRQ_STARTED;
	desc->irq_data.common = &desc->irq_common_data;
	desc->irq_data.irq = irq;
	desc->irq_data.chip = chip;
	desc->irq_data.chip_data = chip_data;
	desc->irq_data.parent_data = vector;
	vector->common = &desc->irq_common_data;
	vector->irq = irq;
	vector->chip = &lapic_controller;
	vector->chip_data = apicd;
	apicd->irq = irq;
	desc->handle_irq = flow;
	desc->action = kzalloc(sizeof(*desc->action), GFP_KERNEL);
	desc->action->handler = fixture_driver;
	desc->action->irq = irq;
	desc->action->name = "device";
	fixture_descs[irq] = desc;
	return &desc->irq_data;
}

/* A vector on one of those CPUs. */
int fixture_assign(struct irq_data *data, const struct cpumask *mask)
{
	cpumask_copy(data->common->affinity, mask);
	return assign_irq_vector(data->parent_data, mask);
}

static void fixture_map(int index, u64 address, u64 physical)
{
	guest_windows[index].address = address;
	guest_windows[index].physical = physical;
	guest_windows[index].size = PAGE_SIZE;
}

/* The matrix of vectors, with every CPU online. */
void guest_vectors_fixture(unsigned int cpus)
{
	unsigned int cpu;

	fixture_map(0, __fix_to_virt(FIX_IO_APIC_BASE_0), IO_APIC_DEFAULT_PHYS_BASE);
	fixture_map(1, APIC_BASE, APIC_DEFAULT_PHYS_BASE);
	vector_matrix = irq_alloc_matrix(NR_VECTORS, FIRST_EXTERNAL_VECTOR, FIRST_SYSTEM_VECTOR);
	for (cpu = 0; cpu < cpus; cpu++) {
		unsigned int before = __irqscope_on_cpu(cpu + 1);

		/* The lowest priority is no device's: older kernels clean up with it. */
		if (cpu == 0)
			irq_matrix_assign_system(vector_matrix, FIRST_EXTERNAL_VECTOR, false);
		irq_matrix_online(vector_matrix);
		__irqscope_on_cpu(before);
	}
}

/* Entry: this CPU takes a vector, with interrupts off until it has handled it. */
void guest_interrupt(unsigned int vector)
{
	static struct pt_regs regs;
	unsigned long flags;

	local_irq_save(flags);
	preempt_count_add(HARDIRQ_OFFSET);
	__irqscope_handler(1);
	fixture_vector(&regs, vector);
	__irqscope_handler(0);
	preempt_count_sub(HARDIRQ_OFFSET);
	local_irq_restore(flags);
}

/* Entry: somebody writes a new CPU into /proc/irq/N/smp_affinity. */
int guest_affinity(unsigned int irq, unsigned int cpu)
{
	return irq_set_affinity(irq, cpumask_of(cpu));
}
