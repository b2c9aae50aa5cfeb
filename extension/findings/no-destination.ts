/**
 * F25: a message was delivered and no local APIC took it: none has that id, or it is not enabled. Disproved by: a local APIC accepted it, or
 * the message was one of a scan of all routes.
 */
import type { EventRecord } from '../recording/recording.js';
import { arg, evidence, found, hex, vectorsAt } from './evidence.js';
import type { Rule } from './types.js';

export const noDestination: Rule = {
  id: 'no-destination',
  title: 'No such destination',
  description:
    'An interrupt was sent to a destination that no local APIC has, or to one that is not enabled: it is gone.',
  severity: 'warning',
  events: ['kvm_set_irq', 'kvm_msi_set_irq', 'kvm_apic_accept_irq', 'vcpu_interrupt', 'kvm_eoi'],
  start(c) {
    /** A GSI that was raised, and what followed it. */
    let raised: { readonly e: EventRecord; message?: EventRecord; accepted: boolean } | undefined;
    const taken = new Map<string, number>();
    return {
      event(e) {
        switch (e.name) {
          case 'kvm_set_irq': {
            if (arg(e, 1) !== 1) {
              raised = undefined;
              return undefined;
            }
            const now = (raised = { e, accepted: false } as NonNullable<typeof raised>);
            return { later: () => (now.message && !now.accepted ? nobody(now.e, now.message) : undefined) };
          }
          case 'kvm_msi_set_irq':
            if (raised && !raised.message && !raised.accepted) raised.message = e;
            else raised = undefined;
            return undefined;
          case 'kvm_apic_accept_irq': {
            if (raised) raised.accepted = true;
            // other delivery modes do not go through the requests
            if (((Number(e.args['dm']) >> 8) & 7) > 1) return undefined;
            return { later: (end) => (isGone(e, end) ? disabled(e) : undefined) };
          }
          default:
            taken.set(`${e.args['cpu'] ?? e.args['apicid']} ${e.args['vector']}`, e.step);
            return undefined;
        }
      },
    };

    function isGone(e: EventRecord, end: number): boolean {
      const [cpu, vector] = [c.cpu(Number(e.args['apicid'])), Number(e.args['vec'])];
      if ((taken.get(`${cpu} ${vector}`) ?? -1) >= e.step) return false;
      return !vectorsAt(c, end, cpu, 'irr').includes(vector) && !vectorsAt(c, end, cpu, 'isr').includes(vector);
    }

    function nobody(by: EventRecord, message: EventRecord) {
      const dest = Number((BigInt(message.args['address'] ?? 0) >> 12n) & 0xffn);
      const text = `no such destination: GSI ${arg(by, 0)} was sent to destination ${dest}, and no local APIC took it`;
      return found(noDestination, c, message, text, [
        evidence(c, by, `GSI ${arg(by, 0)} is raised`),
        evidence(c, message, `its message names destination ${dest}; no local APIC is asked`),
      ]);
    }

    function disabled(e: EventRecord) {
      const vector = hex(Number(e.args['vec']));
      const text = `local APIC ${e.args['apicid']} was asked for vector ${vector} and did not take it: it is not enabled`;
      return found(noDestination, c, e, text, [
        evidence(
          c,
          e,
          `vector ${vector} is neither requested nor in service at local APIC ${e.args['apicid']} afterwards`,
        ),
      ]);
    }
  },
};
