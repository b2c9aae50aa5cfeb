/**
 * F14: interrupt remapping refused a message that was sent (not one for a route), dropped it, and recorded no fault. Disproved by: a fault
 * was recorded, the message went out, or it was for a route (then see swallowed-fault).
 */
import type { EventRecord } from '../recording/recording.js';
import { arg, evidence, found } from './evidence.js';
import type { Rule } from './types.js';

export const unrecordedFault: Rule = {
  id: 'unrecorded-fault',
  title: 'A remapping fault was not recorded',
  description: 'Interrupt remapping dropped a message that it refused, and the fault registers say nothing of it.',
  severity: 'warning',
  events: ['vtd_ir_remap_msi_req', 'vtd_ir_remap_msi', 'vtd_frr_new', 'kvm_x86_fixup_msi_error', 'vtd_fsts_ppf'],
  start(c) {
    let asked: { readonly e: EventRecord; answered: boolean } | undefined;
    return {
      event(e) {
        if (e.name !== 'vtd_ir_remap_msi_req') {
          if (asked) asked.answered = true;
          return undefined;
        }
        const request = { e, answered: false };
        const before = asked;
        asked = request;
        // a second request in the same line answers nothing of the first
        if (before && !before.answered && sameLine(before.e, e)) return refused(before.e);
        return { later: () => (request.answered || asked !== request ? undefined : refused(e)) };
      },
    };

    function sameLine(a: EventRecord, b: EventRecord): boolean {
      return c.recording.stimulusAt(a.step - 1) === c.recording.stimulusAt(b.step - 1);
    }

    function refused(e: EventRecord) {
      const address = `0x${arg(e, 0).toString(16)}`;
      const text = `remapping fault not recorded: the message ${address} / 0x${arg(e, 1).toString(16)} was refused and dropped`;
      return found(unrecordedFault, c, e, text, [
        evidence(c, e, `a request with address ${address}: nothing is sent for it and no fault is recorded`),
      ]);
    }
  },
};
