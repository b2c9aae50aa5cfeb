/** KVM's own IOAPIC, of machines with irqchip kernel. */
import { kvmCheckout } from '../kvm-x86-irq/checkout.js';
import { KERNEL_TIMERS } from '../../world/kernel/image.js';
import type { UnitSpec } from '../types.js';
import { probeEoiMatch, probeUnmask } from './probe.js';
import { kvmIoapicEvents } from './recorded.js';
import { kvmIoapicTables } from './tables.js';

export const kvmIoapic: UnitSpec = {
  name: 'kvm-ioapic',
  title: "KVM's IOAPIC",
  program: 'host Linux',
  group: 'kvm',
  irqchips: ['kernel'],
  model: {
    files: ['units/kvm-ioapic/model.c'],
    fixture: (o) => [
      {
        function: 'kvm_ioapic_fixture',
        args: [
          o.settings['kvm-ioapic.eoi-match'] === 'first-pin' ? 1 : 0,
          o.settings['kvm-ioapic.unmask'] === 'resamples' ? 1 : 0,
        ],
      },
    ],
  },
  checkout: {
    ...kvmCheckout(['arch/x86/kvm/ioapic.c']),
    fixtureFile: 'units/kvm-ioapic/fixture.c',
    fixture: () => [{ function: 'kvm_ioapic_fixture', args: [] }],
  },
  entries: ['fixture_ioapic_mmio', 'kvm_ioapic_set_irq', 'kvm_ioapic_fixture', KERNEL_TIMERS.next, KERNEL_TIMERS.run],
  boundary: (w) => [{ name: 'ktime_get', run: (c) => w.world.clockNs.big(c.machine) }],
  ignored: {},
  assumptions: ['every input of the PIC is masked, as an operating system that uses the IOAPIC leaves it'],
  settings: ['kvm-ioapic.eoi-match', 'kvm-ioapic.unmask'],
  design: [
    { key: 'kvm-ioapic.eoi-match', file: 'arch/x86/kvm/ioapic.c', probe: probeEoiMatch },
    { key: 'kvm-ioapic.unmask', file: 'arch/x86/kvm/ioapic.c', probe: probeUnmask },
  ],
  regions: [],
  tables: kvmIoapicTables,
  events: kvmIoapicEvents,
  state: [],
  upstream: { files: ['arch/x86/kvm/ioapic.c'], others: [] },
};
