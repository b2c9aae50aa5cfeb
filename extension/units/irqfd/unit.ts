/** KVM's irqfds: event counters that raise a GSI without a way through QEMU, each with a copy of its route. */
import { kvmCheckout } from '../kvm-x86-irq/checkout.js';
import type { UnitSpec } from '../types.js';
import { irqfdEvents } from './recorded.js';

const BYPASS = [
  'kvm_arch_has_irq_bypass',
  'kvm_arch_irq_bypass_add_producer',
  'kvm_arch_irq_bypass_del_producer',
  'kvm_arch_update_irqfd_routing',
  'irq_bypass_register_consumer',
  'irq_bypass_unregister_consumer',
];

export const irqfd: UnitSpec = {
  name: 'irqfd',
  title: "KVM's irqfds",
  program: 'host Linux',
  group: 'kvm',
  model: { files: ['units/irqfd/model.c'], fixture: () => [{ function: 'irqfd_fixture', args: [] }] },
  checkout: {
    ...kvmCheckout(['virt/kvm/eventfd.c']),
    fixtureFile: 'units/irqfd/fixture.c',
    fixture: () => [{ function: 'irqfd_fixture', args: [] }],
    ignored: Object.fromEntries(BYPASS.map((name) => [name, 'no device posts its interrupts: there is no producer'])),
  },
  entries: [
    'kvm_irqfd',
    'irqscope_eventfd',
    'irqscope_eventfd_write',
    'irqscope_eventfd_read',
    'irqscope_eventfd_count',
    'irqscope_close',
    'irqfd_fixture',
  ],
  boundary: () => [],
  ignored: {},
  assumptions: ['work that an irqfd puts off runs when the stimulus that caused it has ended'],
  settings: [],
  regions: [],
  tables: [],
  events: irqfdEvents,
  state: [],
  upstream: { files: ['virt/kvm/eventfd.c'], others: ['fs/eventfd.c'] },
};
