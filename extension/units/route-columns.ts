/** An MSI as a route holds it, taken apart. Address and data: Intel SDM 3A, section 11.11. */
import type { ColumnSpec, Show } from './types.js';
import { DELIVERY_MODES, DEST_MODES, TRIGGER_MODES } from './ioapic/tables.js';

/** Type of a route that is a message: KVM API 4.52. */
export const MSI_ROUTE = 2;

/** Columns over two lvalues: the low address word and the data word. */
export function routeColumns(address: string, data: string): readonly ColumnSpec[] {
  const part = (name: string, title: string, help: string, of: string, show: Show, where: string): ColumnSpec => ({
    name,
    title,
    help,
    of: [of],
    show,
    where: [where],
  });
  return [
    part('address', 'Address', 'MSI address.', address, { as: 'hex', digits: 8 }, address),
    part('data', 'Data', 'MSI data.', data, { as: 'hex', digits: 4 }, data),
    part('vector', 'Vector', 'Interrupt vector.', `${data} & 0xff`, { as: 'hex', digits: 2 }, data),
    part(
      'dest',
      'Dest',
      'Destination: APIC id or logical mask.',
      `(${address} >> 12) & 0xff`,
      { as: 'decimal' },
      address,
    ),
    part('trigger', 'Trigger', 'Trigger mode: edge or level.', `(${data} >> 15) & 1`, TRIGGER_MODES, data),
    part('delivery', 'Delivery', 'Delivery mode.', `(${data} >> 8) & 7`, DELIVERY_MODES, data),
    part(
      'dest-mode',
      'Dest mode',
      'Destination mode: physical or logical.',
      `(${address} >> 2) & 1`,
      DEST_MODES,
      address,
    ),
  ];
}
