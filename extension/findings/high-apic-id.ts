/**
 * F24: a message names a destination above 255 in address bits 11:5, and KVM delivered it as it is: those bits are lost and another CPU
 * is asked. Disproved by: bit 4 (remappable) is set, bits 11:5 are zero, or the high half of the address carries the destination.
 */
import type { EventRecord } from '../recording/recording.js';
import { evidence, found } from './evidence.js';
import type { Rule } from './types.js';

export const highApicId: Rule = {
  id: 'high-apic-id',
  title: 'A destination above 255 was cut off',
  description:
    'The extended destination bits of a message were not understood: the interrupt went by the low 8 bits alone.',
  severity: 'error',
  events: ['kvm_set_irq', 'kvm_msi_set_irq', 'kvm_apic_accept_irq'],
  start(c) {
    const told = new WeakSet<EventRecord>();
    let raised = false;
    let message: EventRecord | undefined;
    return {
      event(e) {
        if (e.name === 'kvm_set_irq') {
          raised = e.args['level'] === 1;
          message = undefined;
          return undefined;
        }
        if (e.name === 'kvm_msi_set_irq') {
          message = e;
          if (!raised) return undefined;
          raised = false;
          return cutOff(e) ? report(e) : undefined;
        }
        const by = message;
        message = undefined;
        raised = false;
        // told at the message where a GSI was raised
        return by && !told.has(by) && cutOff(by) ? report(by) : undefined;
      },
    };

    function cutOff(e: EventRecord): boolean {
      const address = BigInt(e.args['address'] ?? 0);
      return (address & 0x10n) === 0n && (address & 0xfe0n) !== 0n && address >> 32n === 0n;
    }

    function report(e: EventRecord) {
      told.add(e);
      const address = BigInt(e.args['address'] ?? 0);
      const meant = Number(((address >> 5n) & 0x7fn) * 256n + ((address >> 12n) & 0xffn));
      const asked = Number((address >> 12n) & 0xffn);
      return found(
        highApicId,
        c,
        e,
        `destination ${meant} was cut off to ${asked}: the extended destination bits were not understood`,
        [
          evidence(
            c,
            e,
            `the message has address 0x${address.toString(16)}: destination ${meant} with bits 11:5, ${asked} without`,
          ),
        ],
      );
    }
  },
};
