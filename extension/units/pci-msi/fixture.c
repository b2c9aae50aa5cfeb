/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A PCI device with MSI-X as a booted kernel knows it, read after arch/x86/kernel/apic/msi.c with its types and statics in force.
 * Its interrupt domain is made by the tree's own functions, without remapping above the domain of the vectors; interrupt 32 + n
 * is vector n of its table.
 */
struct guest_window {
	u64 address;
	u64 physical;
	u64 size;
};
extern struct guest_window guest_windows[4];

struct irq_data *fixture_irq(unsigned int irq, irq_flow_handler_t flow, struct irq_chip *chip, void *chip_data);
int fixture_assign(struct irq_data *data, const struct cpumask *mask);
void unmask_irq(struct irq_desc *desc);

/* How versions make the domain of a device. */
void fixture_msi_domain(struct pci_dev *dev, unsigned int vectors);

enum {
	FIXTURE_FIRST_IRQ = 32,
	FIXTURE_TABLE_SIZE = 0x800,
	/* guest_windows: IOAPIC and local APIC come first. */
	FIXTURE_WINDOW = 2,
};
/* Where the kernel has mapped the table. */
static const unsigned long fixture_table = 0xffffc90000040000;

static struct pci_dev fixture_pdev;
static struct irq_domain *fixture_domain;

/* As kernel/irq/irqdomain.c makes domains, without what finds them again. Only that of messages is made here. */
struct irq_domain *irq_domain_create_hierarchy(struct irq_domain *parent, unsigned int flags, unsigned int size,
					       struct fwnode_handle *fwnode, const struct irq_domain_ops *ops,
					       void *host_data)
{
	struct irq_domain *domain = kzalloc(sizeof(*domain), GFP_KERNEL);

	domain->fwnode = fwnode;
	domain->ops = ops;
	domain->host_data = host_data;
	domain->parent = parent;
	domain->flags = flags | IRQ_DOMAIN_FLAG_HIERARCHY;
	fixture_domain = domain;
	return domain;
}

struct fwnode_handle *__irq_domain_alloc_fwnode(unsigned int type, int id, const char *name, phys_addr_t *pa)
{
	return kzalloc(sizeof(struct fwnode_handle), GFP_KERNEL);
}

void irq_domain_update_bus_token(struct irq_domain *domain, enum irq_domain_bus_token bus_token)
{
	domain->bus_token = bus_token;
}

/* A message is over when it has been sent: there is no line to be dropped. */
static irqreturn_t fixture_msi_driver(int irq, void *device)
{
	return IRQ_HANDLED;
}

void guest_pci_fixture(u64 bar, unsigned int vectors)
{
	guest_windows[FIXTURE_WINDOW].address = fixture_table;
	guest_windows[FIXTURE_WINDOW].physical = bar;
	guest_windows[FIXTURE_WINDOW].size = FIXTURE_TABLE_SIZE;
	x86_vector_domain = kzalloc(sizeof(*x86_vector_domain), GFP_KERNEL);
	x86_vector_domain->flags = IRQ_DOMAIN_FLAG_HIERARCHY;
	fixture_pdev.current_state = PCI_D0;
	fixture_pdev.error_state = pci_channel_io_normal;
	fixture_pdev.dev.init_name = "0000:00:03.0";
	fixture_msi_domain(&fixture_pdev, vectors);
}

/* Entry: a driver requests the interrupt of a vector, to be served by one CPU. */
int guest_request_msi(unsigned int nr, unsigned int cpu)
{
	struct msi_domain_info *info = fixture_domain->host_data;
	unsigned int irq = FIXTURE_FIRST_IRQ + nr;
	struct irq_data *data = fixture_irq(irq, info->handler, info->chip, NULL);
	struct msi_desc *desc = kzalloc(sizeof(*desc), GFP_KERNEL);
	int error;

	desc->irq = irq;
	desc->nvec_used = 1;
	desc->dev = &fixture_pdev.dev;
	desc->msi_index = nr;
	desc->pci.msi_attrib.is_msix = 1;
	desc->pci.msi_attrib.is_64 = 1;
	desc->pci.msi_attrib.can_mask = 1;
	desc->pci.mask_base = (void __iomem *)fixture_table;
	desc->pci.msix_ctrl = PCI_MSIX_ENTRY_CTRL_MASKBIT;
	data->domain = fixture_domain;
	data->common->msi_desc = desc;
	/* What can be masked may have its vector given out late, and its message changed in one go. */
	irqd_set_can_reserve(data);
	data->common->state_use_accessors |= IRQD_IRQ_MASKED;
	irq_data_to_desc(data)->action->handler = fixture_msi_driver;
	error = fixture_assign(data, cpumask_of(cpu));
	if (error)
		return error;
	error = fixture_domain->ops->activate(fixture_domain, data, false);
	if (error)
		return error;
	unmask_irq(irq_data_to_desc(data));
	return 0;
}
