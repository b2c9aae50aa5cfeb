/** KVM's route table: a copy that only KVM_SET_GSI_ROUTING replaces, and what is delivered through it. */
import { copyFromUser, kernelFree, kernelZalloc } from '../../world/kernel-memory.js';
import type { UnitSpec } from '../types.js';
import { kvmIrqchipEvents } from './recorded.js';
import { kvmIrqchipTables } from './tables.js';

export const kvmIrqchip: UnitSpec = {
  name: 'kvm-irqchip',
  title: "KVM's GSI routing",
  program: 'host Linux',
  group: 'kvm',
  model: {
    files: ['units/kvm-irqchip/model.c'],
    fixture: () => [{ function: 'kvm_setup_empty_irq_routing', args: [{ global: 'kvm_vm' }] }],
  },
  entries: ['kvm_vm_ioctl', 'kvm_set_irq', 'kvm_setup_empty_irq_routing'],
  boundary: () => [kernelZalloc, kernelFree, copyFromUser('copy_from_user'), copyFromUser('copy_to_user')],
  ignored: {},
  settings: [],
  regions: [],
  tables: kvmIrqchipTables,
  events: kvmIrqchipEvents,
  state: [],
  upstream: { files: ['virt/kvm/irqchip.c', 'virt/kvm/kvm_main.c'], others: ['arch/x86/kvm/x86.c'] },
};
