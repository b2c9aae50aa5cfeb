/** The calls by which the outside reaches a machine, by the names of the functions that make them. */
export const STIMULUS = {
  /** access(cpu or -1, address, size, write, value) */
  access: 'world_access',
  /** line(gsi, level) */
  line: 'world_line',
  /** again(gsi): the device raises its line, and once more when its driver has served it */
  again: 'world_line_again',
  /** take(cpu): the guest's handlers of the vectors that the vCPU takes run; how many it took */
  take: 'world_take',
  /** msi(requester or -1, address, data): a device writes 32 bits to where its interrupts go */
  msi: 'world_msi',
  /** config(offset, value, size): the guest writes to the PCI device's configuration space */
  config: 'world_pci_config',
  /** disintx(set): the guest writes that bit of the command register of a device that VFIO has */
  disintx: 'world_pci_disintx',
  /** vector(n): the PCI device has an interrupt of that MSI-X vector */
  vector: 'world_msix_vector',
  /** intx(level): the line of a device that VFIO has */
  intx: 'world_intx',
  /** main_loop(): QEMU reads what its descriptors have */
  mainLoop: 'world_main_loop',
  /** irqfd(assign, eventfd, gsi, resample or -1): the VMM's KVM_IRQFD; eventfds by their number in the scenario */
  irqfd: 'world_irqfd',
  /** notifier(assign, eventfd, gsi, resample or -1): the same by QEMU's own function */
  notifier: 'world_irqfd_notifier',
  /** given(address, value, size): memory of a unit is as the scenario says */
  given: 'world_given',
  /** gone(): realizing the device that VFIO has fails after its line was set up */
  gone: 'world_device_gone',
  /** reset(): the machine's */
  reset: 'world_reset',
  /** migrate(): a new QEMU and a new KVM go on with the machine's state */
  migrate: 'world_migrate',
  /** signal(eventfd): somebody adds 1 to it */
  signal: 'world_eventfd_signal',
  /** accept(cpu): the vector taken, or -1 */
  accept: 'world_accept',
  /** time(ns): the virtual clock moves on by so much, and what is due on the way runs */
  time: 'world_time',
  /** enter(): every vCPU handles what is requested of it before it would enter the guest */
  enter: 'world_vcpu_run',
  /** exit(cpu): an exit for the end of an interrupt goes to QEMU */
  exit: 'world_ioapic_eoi_exit',
} as const;
