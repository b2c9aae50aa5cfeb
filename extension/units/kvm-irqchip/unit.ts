/** KVM's route table: a copy that only KVM_SET_GSI_ROUTING replaces, and what is delivered through it. */
import { copyFromUser, kernelFree, kernelZalloc } from '../../world/kernel-memory.js';
import { routeColumns } from '../route-columns.js';
import type { TableSpec, UnitSpec } from '../types.js';
import { kvmIrqchipEvents } from './recorded.js';

const FIRST = 'kvm_vm->irq_routing->map[row].first';
const ENTRY =
  '((struct kvm_kernel_irq_routing_entry *)((char *)kvm_vm->irq_routing->map[row].first - __builtin_offsetof(struct kvm_kernel_irq_routing_entry, link)))';

const committed: TableSpec = {
  name: 'kvm.routes.committed',
  title: 'Routes that KVM has committed',
  keyTitle: 'GSI',
  count: ['kvm_vm->irq_routing->nr_rt_entries'],
  present: [`${FIRST} != 0`],
  columns: routeColumns(`${ENTRY}->msi.address_lo`, `${ENTRY}->msi.data`),
};

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
  tables: [committed],
  events: kvmIrqchipEvents,
  state: [],
  upstream: { files: ['virt/kvm/irqchip.c', 'virt/kvm/kvm_main.c'], others: ['arch/x86/kvm/x86.c'] },
};
