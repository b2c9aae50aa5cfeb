/** The guest's side of a PCI device's messages: composed from vector and CPU, written into its table, masked and unmasked. */
import type { Tree } from '../../cmachine/source/types.js';
import { beyond } from '../../world/qemu/beyond.js';
import { guestCheckout } from '../guest/checkout.js';
import { DEVICE_BAR, MOST_MSIX_VECTORS } from '../msix/layout.js';
import type { MachineOptions, UnitSpec } from '../types.js';

const X86 = 'arch/x86/kernel/apic/msi.c';

/** Since 6.2 each device has a domain of its own for its messages. */
function hasDeviceDomains(tree: Tree): boolean {
  return tree.files.read(X86)?.includes('msi_parent_ops') === true;
}

const ALLOCATION = [
  'msi_domain_alloc',
  'msi_domain_free',
  'msi_domain_ops_init',
  '__msi_domain_alloc_irqs',
  '__msi_domain_free_irqs',
  'msi_sysfs_populate_desc',
  'msi_sysfs_remove_desc',
];

const fixture = (o: MachineOptions) => [
  { function: 'guest_pci_fixture', args: [DEVICE_BAR, o.vectors ?? MOST_MSIX_VECTORS] },
];

export const pciMsi: UnitSpec = {
  name: 'pci-msi',
  title: "the guest's MSI-X",
  program: 'guest Linux',
  group: 'guest',
  pciOnly: true,
  model: { files: ['units/pci-msi/model.c'], fixture },
  checkout: {
    ...guestCheckout(['kernel/irq/msi.c', 'drivers/pci/msi/msi.c', 'drivers/pci/msi/irqdomain.c', X86]),
    fixtureFile: 'units/pci-msi/fixture.c',
    fixtureParts: (tree) => [`units/pci-msi/fixture-${hasDeviceDomains(tree) ? 'device' : 'global'}-domain.c`],
    fixture,
    unrun: Object.fromEntries(
      ALLOCATION.map((name) => [name, 'interrupts and their descriptors are there from the start']),
    ),
    ignored: { devm_device_add_group: 'nobody looks at sysfs' },
    boundary: () => [
      ...beyond('domains that are taken down', ['irq_domain_free_fwnode', 'irq_domain_remove']),
      ...beyond('MSI, whose registers lie in configuration space', [
        'pci_read_config_dword',
        'pci_read_config_word',
        'pci_write_config_dword',
        'pci_write_config_word',
      ]),
    ],
  },
  entries: ['guest_request_msi', 'guest_pci_fixture'],
  boundary: () => [],
  ignored: {},
  assumptions: ['the device has MSI-X, which is on; interrupt 32 + n is vector n of its table'],
  settings: [],
  regions: [],
  tables: [],
  events: {},
  state: [],
  upstream: {
    files: ['drivers/pci/msi/msi.c', 'drivers/pci/msi/irqdomain.c', 'kernel/irq/msi.c'],
    others: [X86, 'drivers/pci/msi/msi.h'],
  },
};
