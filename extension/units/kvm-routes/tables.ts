/** The routes that QEMU keeps to give them to KVM. */
import { MSI_ROUTE, routeColumns } from '../route-columns.js';
import type { TableSpec } from '../types.js';

const ENTRY = 'kvm_state->irq_routes->entries[row]';

const routes: TableSpec = {
  name: 'kvm.routes.qemu',
  title: 'Routes that QEMU holds',
  help: 'The routes that QEMU holds for KVM.',
  rows: 'the GSI',
  keyTitle: 'GSI',
  count: ['kvm_state->irq_routes->nr'],
  // others lead to a chip in the kernel, which holds no message
  present: [`${ENTRY}.type == ${MSI_ROUTE}`],
  key: [`${ENTRY}.gsi`],
  columns: routeColumns(`${ENTRY}.u.msi.address_lo`, `${ENTRY}.u.msi.data`),
};

export const kvmRoutesTables: readonly TableSpec[] = [routes];
