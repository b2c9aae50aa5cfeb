/** KVM's route table: a copy that only KVM_SET_GSI_ROUTING replaces, and what is delivered through it. */
import { copyFromUser, kernelFree, kernelZalloc } from '../../world/kernel-memory.js';
import { kvmCheckout } from '../kvm-x86-irq/checkout.js';
import type { MachineOptions, UnitSpec } from '../types.js';
import { kvmIrqchipEvents } from './recorded.js';
import { kvmIrqchipTables } from './tables.js';

const fixture = (o: MachineOptions) => [{ function: 'kvm_irqchip_fixture', args: [o.irqchip === 'off' ? 1 : 0] }];

export const kvmIrqchip: UnitSpec = {
  name: 'kvm-irqchip',
  title: "KVM's GSI routing",
  program: 'host Linux',
  group: 'kvm',
  model: {
    files: ['units/kvm-irqchip/model.c'],
    fixture,
  },
  checkout: {
    ...kvmCheckout(['virt/kvm/irqchip.c']),
    fixtureFile: 'units/kvm-irqchip/fixture.c',
    fixture,
  },
  entries: ['kvm_vm_ioctl', 'kvm_set_irq', 'kvm_send_userspace_msi', 'kvm_irqchip_fixture'],
  boundary: () => [kernelZalloc, kernelFree, copyFromUser('copy_from_user'), copyFromUser('copy_to_user')],
  ignored: {},
  settings: [],
  regions: [],
  tables: kvmIrqchipTables,
  events: kvmIrqchipEvents,
  state: [],
  upstream: { files: ['virt/kvm/irqchip.c', 'virt/kvm/kvm_main.c'], others: ['arch/x86/kvm/x86.c'] },
};
