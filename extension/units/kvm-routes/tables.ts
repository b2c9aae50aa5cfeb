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

const CACHED = 'kvm_cached_routes[row]';
const yesNo = { as: 'words', words: { '0': 'no', '1': 'yes' } } as const;

/** Of the design in which KVM's routes are a cache: no source has it, so a checkout has no rows. */
const cache: TableSpec = {
  name: 'kvm.routes.cache',
  title: 'Messages that routes are made of',
  help: 'With translation at delivery: the message of each GSI, and whether KVM has a route that was made of it.',
  when: (o) => o.settings['kvm-routes.translate'] === 'at-delivery' && o.iommu === 'vtd',
  rows: 'the GSI',
  keyTitle: 'GSI',
  count: ['sizeof(kvm_cached_routes) / sizeof(kvm_cached_routes[0])', '0'],
  present: [`${CACHED}.used`, '0'],
  columns: [
    {
      name: 'stale',
      title: 'Stale',
      help: 'No route is made of it, or its remapping entry was invalidated since.',
      of: [`${CACHED}.stale`],
      show: yesNo,
      where: [`${CACHED}.stale`],
    },
    {
      name: 'attached',
      title: 'KVM takes it',
      help: "Its eventfd is bound to the GSI as an irqfd; else QEMU's main loop reads it.",
      of: [`${CACHED}.attached`],
      show: yesNo,
      where: [`${CACHED}.attached`],
    },
    {
      name: 'cookie',
      title: 'Entry',
      help: 'The remapping entry that the message names; 4294967295: none.',
      of: [`${CACHED}.cookie`],
      show: { as: 'decimal' },
      where: [`${CACHED}.cookie`],
    },
  ],
};

export const kvmRoutesTables: readonly TableSpec[] = [routes, cache];
