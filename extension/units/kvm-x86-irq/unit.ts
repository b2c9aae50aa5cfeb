/** KVM's local APICs and how messages reach them; the EOI's way out. */
import type { UnitSpec } from '../types.js';
import { kvmCheckout } from './checkout.js';
import { ioapicElsewhere, kvmIgnored } from './ignored.js';
import { probeEoiScan } from './probe.js';
import { kvmX86IrqEvents, kvmX86IrqState } from './recorded.js';
import { kvmX86IrqTables } from './tables.js';

export const kvmX86Irq: UnitSpec = {
  name: 'kvm-x86-irq',
  title: "KVM's local APICs",
  program: 'host Linux',
  group: 'kvm',
  model: {
    files: ['units/kvm-x86-irq/lapic.c', 'units/kvm-x86-irq/model.c'],
    fixture: (o) => [
      {
        function: 'kvm_fixture',
        args: [
          o.vcpus,
          o.settings['kvm.eoi-scan'] === 'route-only' ? 1 : 0,
          o.settings['kvm.eoi'] === 'at-injection' ? 1 : 0,
          o.x2apic ?? 0,
        ],
      },
    ],
  },
  checkout: {
    ...kvmCheckout(['arch/x86/kvm/irq_comm.c', 'arch/x86/kvm/irq.c', 'arch/x86/kvm/lapic.c']),
    fixtureFile: 'units/kvm-x86-irq/fixture.c',
    fixture: (o) => [
      { function: 'kvm_fixture', args: [o.vcpus, o.settings['kvm.eoi'] === 'at-injection' ? 1 : 0, o.x2apic ?? 0] },
    ],
    ignored: kvmIgnored,
  },
  entries: [
    'vcpu_mmio_read',
    'vcpu_mmio_write',
    'vcpu_enter_guest',
    'kvm_check_and_inject_events',
    'kvm_fixture',
    'kvm_reset_fixture',
    'kvm_enable_lapic_fixture',
  ],
  boundary: () => ioapicElsewhere,
  unlessDefined: [...ioapicElsewhere.map((f) => f.name), 'kvm_arch_post_irq_ack_notifier_list_update'],
  ignored: {},
  assumptions: [
    'in x2APIC mode a guest reaches the registers of its local APIC by the MSRs of the same numbers',
    'the world decides when a vCPU enters the guest (vcpu_enter_guest) and when it takes a vector (kvm_check_and_inject_events)',
    'no APICv: every delivery and every end of interrupt runs through the functions of the local APIC',
  ],
  settings: ['kvm.eoi-scan', 'kvm.eoi'],
  design: { key: 'kvm.eoi-scan', file: 'arch/x86/kvm/irq_comm.c', probe: probeEoiScan },
  regions: [],
  tables: kvmX86IrqTables,
  events: kvmX86IrqEvents,
  state: kvmX86IrqState,
  upstream: {
    files: ['arch/x86/kvm/lapic.c', 'arch/x86/kvm/irq_comm.c', 'arch/x86/kvm/irq.c', 'arch/x86/kvm/x86.c'],
    others: [],
  },
};
