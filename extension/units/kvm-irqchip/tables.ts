/** The routes by which KVM delivers. */
import { MSI_ROUTE, routeColumns } from '../route-columns.js';
import type { TableSpec } from '../types.js';

const FIRST = 'kvm_vm->irq_routing->map[row].first';
const ENTRY =
  '((struct kvm_kernel_irq_routing_entry *)((char *)kvm_vm->irq_routing->map[row].first - __builtin_offsetof(struct kvm_kernel_irq_routing_entry, link)))';

const committed: TableSpec = {
  name: 'kvm.routes.committed',
  title: 'Routes that KVM has committed',
  help: 'The routes that KVM has committed.',
  rows: 'the GSI',
  keyTitle: 'GSI',
  count: ['kvm_vm->irq_routing->nr_rt_entries'],
  // others lead to a chip in the kernel, which holds no message
  present: [`${FIRST} != 0 && ${ENTRY}->type == ${MSI_ROUTE}`],
  columns: routeColumns(`${ENTRY}->msi.address_lo`, `${ENTRY}->msi.data`),
};

export const kvmIrqchipTables: readonly TableSpec[] = [committed];
