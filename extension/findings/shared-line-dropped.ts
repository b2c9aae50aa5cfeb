/**
 * F27: two devices drive one pin, and the one that lowers it takes the other's interrupt away: the pin follows the last change, there is no
 * OR. Disproved by: the other device has lowered its line too, or the pin was not pending.
 */
import { arg, cellAt, evidence, found, pinOf } from './evidence.js';
import type { EventRecord } from '../recording/recording.js';
import type { Rule } from './types.js';

/** QEMU is about to raise, or to lower, the line of a device of the host: on whichever actor it notices. */
const OF_THE_HOST = ['vfio_intx_interrupt', 'vfio_intx_eoi'];
const HOST_DEVICE = -2;

export const sharedLineDropped: Rule = {
  id: 'shared-line-dropped',
  title: 'A shared line was dropped',
  description:
    'One of two devices on a pin lowered it while the other still asserts it: the interrupt of the other is gone.',
  severity: 'warning',
  events: ['ioapic_set_irq', 'device_served', ...OF_THE_HOST],
  start(c) {
    /** By pin: who holds it high. */
    const high = new Map<number, Map<number, EventRecord>>();
    /** The actor on which QEMU does it for a device of the host. */
    let forHost: number | undefined;
    return {
      event(e) {
        // a guest's driver serves its device: that drops its own line, on the CPU that serves it
        if (e.name === 'device_served') {
          high.delete(pinOf(arg(e, 0)));
          return undefined;
        }
        if (e.name !== 'ioapic_set_irq') {
          forHost = e.actor;
          return undefined;
        }
        const driver = forHost === e.actor ? HOST_DEVICE : e.actor;
        forHost = undefined;
        const pin = pinOf(arg(e, 0));
        const drivers = high.get(pin) ?? new Map<number, EventRecord>();
        high.set(pin, drivers);
        if (arg(e, 1) !== 0) {
          drivers.set(driver, e);
          return undefined;
        }
        drivers.delete(driver);
        const [other] = drivers.values();
        if (!other || cellAt(c, e.step - 1, 'ioapic.rte', pin, 'pending') !== 'yes') return undefined;
        if (cellAt(c, e.step - 1, 'ioapic.rte', pin, 'trigger') !== 'level') return undefined;
        const text = `a shared line was dropped: pin ${pin} was lowered by one device while another still asserts it`;
        return found(sharedLineDropped, c, e, text, [
          evidence(c, other, `another device raises pin ${pin}, and does not lower it`),
          evidence(c, e, `pin ${pin} is lowered: it is not pending any more`),
        ]);
      },
    };
  },
};
