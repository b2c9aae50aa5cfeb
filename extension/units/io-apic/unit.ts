/** The guest's driver of the IOAPIC: acknowledge, move, affinity, mask. */
import { guestCheckout } from '../guest/checkout.js';
import type { UnitSpec } from '../types.js';

export const ioApic: UnitSpec = {
  name: 'io-apic',
  title: "the guest's IOAPIC driver",
  program: 'guest Linux',
  group: 'guest',
  model: {
    files: ['units/io-apic/model.c'],
    fixture: (o) => [{ function: 'guest_ioapic_fixture', args: [o.ioapicVersion] }],
  },
  checkout: {
    ...guestCheckout(['arch/x86/kernel/apic/io_apic.c']),
    fixtureFile: 'units/io-apic/fixture.c',
    fixture: (o) => [{ function: 'guest_ioapic_fixture', args: [o.ioapicVersion] }],
  },
  entries: ['guest_request', 'guest_ioapic_fixture'],
  boundary: () => [],
  ignored: {},
  settings: [],
  regions: [],
  tables: [],
  events: {},
  state: [],
  upstream: { files: ['arch/x86/kernel/apic/io_apic.c'], others: [] },
};
