/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A PCI device for drivers/vfio/pci/vfio_pci_intrs.c of a checkout, and what the PCI core and the interrupt core do for it. Read
 * after that file, with its types and statics in force. The device has DisINTx and a line of its own.
 */
enum {
	FIXTURE_INTX_IRQ = 60,
	FIXTURE_FIRST_VECTOR_IRQ = 64,
	FIXTURE_VECTORS = 8,
	FIXTURE_IRQS = FIXTURE_FIRST_VECTOR_IRQ + FIXTURE_VECTORS,
};

/* The device itself: what no program holds. */
struct vfio_hardware {
	bool intx_level;
	u16 command;
};

struct vfio_pci_core_device vfio_device;
struct vfio_hardware vfio_hardware;
static struct pci_dev fixture_pdev;
static bool fixture_allocated[FIXTURE_VECTORS];
static struct {
	irq_handler_t handler;
	void *dev_id;
} fixture_actions[FIXTURE_IRQS];

void pci_intx(struct pci_dev *pdev, int enable)
{
	if (enable)
		vfio_hardware.command &= ~PCI_COMMAND_INTX_DISABLE;
	else
		vfio_hardware.command |= PCI_COMMAND_INTX_DISABLE;
}

/* PCI 3.0, 6.2.3: the status register says whether the device asserts its line, masked or not. */
bool pci_check_and_mask_intx(struct pci_dev *dev)
{
	if (vfio_hardware.intx_level)
		pci_intx(dev, 0);
	return vfio_hardware.intx_level;
}

bool pci_check_and_unmask_intx(struct pci_dev *dev)
{
	if (!vfio_hardware.intx_level)
		pci_intx(dev, 1);
	return !vfio_hardware.intx_level;
}

int request_threaded_irq(unsigned int irq, irq_handler_t handler, irq_handler_t thread_fn, unsigned long flags,
			 const char *name, void *dev)
{
	fixture_actions[irq].handler = handler;
	fixture_actions[irq].dev_id = dev;
	return 0;
}

const void *free_irq(unsigned int irq, void *dev_id)
{
	fixture_actions[irq].handler = NULL;
	return NULL;
}

static void fixture_interrupt(unsigned int irq)
{
	if (fixture_actions[irq].handler)
		fixture_actions[irq].handler(irq, fixture_actions[irq].dev_id);
}

int pci_alloc_irq_vectors_affinity(struct pci_dev *dev, unsigned int min_vecs, unsigned int max_vecs,
				   unsigned int flags, struct irq_affinity *affd)
{
	unsigned int vectors = max_vecs < FIXTURE_VECTORS ? max_vecs : FIXTURE_VECTORS;

	for (unsigned int i = 0; i < vectors; i++)
		fixture_allocated[i] = true;
	return vectors;
}

void pci_free_irq_vectors(struct pci_dev *dev)
{
	for (unsigned int i = 0; i < FIXTURE_VECTORS; i++)
		fixture_allocated[i] = false;
}

int pci_irq_vector(struct pci_dev *dev, unsigned int nr)
{
	return nr < FIXTURE_VECTORS && fixture_allocated[nr] ? FIXTURE_FIRST_VECTOR_IRQ + nr : -EINVAL;
}

u16 vfio_pci_memory_lock_and_enable(struct vfio_pci_core_device *vdev)
{
	return 0;
}

void vfio_pci_memory_unlock_and_restore(struct vfio_pci_core_device *vdev, u16 cmd)
{
}

/* Entries: the hardware. */
void vfio_msix_hardware_fixture(int vector)
{
	fixture_interrupt(FIXTURE_FIRST_VECTOR_IRQ + vector);
}

void vfio_intx_hardware_fixture(int level)
{
	vfio_hardware.intx_level = level;
	if (level && !(vfio_hardware.command & PCI_COMMAND_INTX_DISABLE))
		fixture_interrupt(FIXTURE_INTX_IRQ);
}

/* The process writes DisINTx into the command register that it sees: as vfio_pci_config.c does it. */
void vfio_disintx_fixture(bool disable)
{
	vfio_device.virq_disabled = disable;
	if (disable)
		vfio_pci_intx_mask(&vfio_device);
	else
		vfio_pci_intx_unmask(&vfio_device);
}

void vfio_reset_fixture(void)
{
	vfio_device.virq_disabled = false;
}

/* The request of the process on the device's descriptor; argp points into its memory. */
long vfio_device_ioctl_fixture(void __user *argp)
{
	struct {
		struct vfio_irq_set header;
		s32 fds[FIXTURE_VECTORS];
	} set;
	long ret;

	if (copy_from_user(&set.header, argp, sizeof(set.header)))
		return -EFAULT;
	if (set.header.count > FIXTURE_VECTORS)
		return -EINVAL;
	if ((set.header.flags & VFIO_IRQ_SET_DATA_EVENTFD) &&
	    copy_from_user(set.fds, argp + sizeof(set.header), set.header.count * sizeof(s32)))
		return -EFAULT;
	mutex_lock(&vfio_device.igate);
	ret = vfio_pci_set_irqs_ioctl(&vfio_device, set.header.flags, set.header.index, set.header.start,
				      set.header.count, set.fds);
	mutex_unlock(&vfio_device.igate);
	return ret;
}

static void fixture_xarray(void *array)
{
	xa_init((struct xarray *)array);
}

static void fixture_nothing(void *pointer)
{
}

void vfio_intrs_fixture(int enable_design)
{
	vfio_device.pdev = &fixture_pdev;
	fixture_pdev.irq = FIXTURE_INTX_IRQ;
	vfio_device.irq_type = VFIO_PCI_NUM_IRQS;
	vfio_device.pci_2_3 = true;
	mutex_init(&vfio_device.igate);
	spin_lock_init(&vfio_device.irqlock);
	/* An array that grows; in older kernels a pointer, and what it leads to is made when the interrupts are enabled. */
	_Generic(&vfio_device.ctx, struct xarray *: fixture_xarray, default: fixture_nothing)(&vfio_device.ctx);
}
