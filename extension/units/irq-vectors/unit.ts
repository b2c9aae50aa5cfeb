/** The guest's side of a vector: which CPU it is of, who handles it, and its move to another. */
import { linuxVersion } from '../../cmachine/preprocess/profiles/linuxgenerated.js';
import type { Tree } from '../../cmachine/source/types.js';
import { beyond } from '../../world/qemu/beyond.js';
import { KERNEL_TIMERS } from '../../world/kernel/image.js';
import { guestBoundary, guestModelBoundary } from '../guest/boundary.js';
import { guestCheckout } from '../guest/checkout.js';
import type { UnitSpec } from '../types.js';
import { irqVectorsEvents } from './recorded.js';
import { irqVectorsTables } from './tables.js';

/** Since 6.6 the driver of the local APIC is called statically, and a timer does what a vector of its own did. */
function hasStaticCalls(tree: Tree): boolean {
  const { major, minor } = linuxVersion(tree);
  return major > 6 || (major === 6 && minor >= 6);
}

export const irqVectors: UnitSpec = {
  name: 'irq-vectors',
  title: "the guest's vectors and interrupt flow",
  program: 'guest Linux',
  group: 'guest',
  model: {
    files: ['units/irq-vectors/model.c'],
    fixture: (o) => [{ function: 'guest_vectors_fixture', args: [o.vcpus] }],
  },
  checkout: {
    ...guestCheckout([
      'kernel/irq/handle.c',
      'kernel/irq/chip.c',
      'kernel/irq/migration.c',
      'kernel/irq/manage.c',
      'kernel/irq/matrix.c',
      'arch/x86/kernel/irq.c',
      'arch/x86/kernel/apic/apic.c',
      'arch/x86/kernel/apic/vector.c',
    ]),
    fixtureFile: 'units/irq-vectors/fixture.c',
    fixtureParts: (tree) => [`units/irq-vectors/fixture-${hasStaticCalls(tree) ? 'static-calls' : 'cleanup-vector'}.c`],
    fixture: (o) => [{ function: 'guest_vectors_fixture', args: [o.vcpus] }],
  },
  entries: ['guest_interrupt', 'guest_affinity', 'guest_vectors_fixture', KERNEL_TIMERS.next, KERNEL_TIMERS.run],
  boundary: (w) => [
    ...guestBoundary(w),
    ...guestModelBoundary(w),
    ...beyond('suspend and resume', ['irq_pm_check_wakeup']),
    ...beyond('interrupts that are sent again by software', ['check_irq_resend', 'irq_wait_for_poll']),
  ],
  ignored: {
    add_interrupt_randomness: 'no randomness is drawn',
    note_interrupt: 'no interrupt is switched off for being unhandled',
  },
  assumptions: [
    'the kernel has booted: one IOAPIC without remapping, physical destinations, no PIC, every CPU online',
    "a driver's handler serves its device, which drops its line",
  ],
  settings: [],
  regions: [],
  tables: irqVectorsTables,
  events: irqVectorsEvents,
  state: [],
  upstream: {
    files: ['arch/x86/kernel/apic/vector.c', 'kernel/irq/migration.c', 'kernel/irq/manage.c'],
    others: ['kernel/irq/chip.c', 'kernel/irq/handle.c', 'arch/x86/kernel/irq.c'],
  },
};
