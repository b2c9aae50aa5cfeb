/**
 * F13: interrupt remapping refused the message of a route, nobody was told, and the route that KVM had before delivered on.
 * Disproved by: the route was made anew in between, a fault was recorded, or the pin's entry is present again.
 */
import type { EventRecord } from '../recording/recording.js';
import { cell } from '../units/views/tables.js';
import type { Evidence, Finding, FindingContext, Rule } from './types.js';

export const swallowedFault: Rule = {
  id: 'swallowed-fault',
  title: 'Remapping fault swallowed, the old route delivers',
  description:
    'Interrupt remapping refused to make a route anew; the old one stayed, and an interrupt was delivered through it.',
  severity: 'error',
  events: [
    'kvm_x86_fixup_msi_error',
    'kvm_irqchip_update_msi_route',
    'vtd_frr_new',
    'kvm_set_irq',
    'kvm_apic_accept_irq',
  ],
  start(c) {
    /** The latest refusal of each GSI whose route was not made anew since. */
    const refused = new Map<string, EventRecord>();
    let raised: string | undefined;
    return {
      event(e) {
        switch (e.name) {
          case 'kvm_x86_fixup_msi_error':
            refused.set(`${e.args['gsi']}`, e);
            return undefined;
          case 'kvm_irqchip_update_msi_route':
            refused.delete(`${e.args['virq']}`);
            return undefined;
          case 'vtd_frr_new':
            refused.clear();
            return undefined;
          case 'kvm_set_irq':
            raised = e.args['level'] === 1 ? `${e.args['gsi']}` : undefined;
            return undefined;
          case 'kvm_apic_accept_irq': {
            const gsi = raised;
            raised = undefined;
            const refusal = gsi === undefined ? undefined : refused.get(gsi);
            if (gsi === undefined || !refusal || !stillAbsent(c, e, gsi)) return undefined;
            refused.delete(gsi);
            return finding(c, e, gsi, refusal);
          }
          default:
            return undefined;
        }
      },
    };
  },
};

function stillAbsent(c: FindingContext, e: EventRecord, gsi: string): boolean {
  const pins = c.tables(e.step - 1, { names: ['vtd.pins'], key: gsi }).get('vtd.pins');
  const row = pins?.rows.find(({ key }) => key === gsi);
  return pins !== undefined && row !== undefined && cell(pins, row, 'present')?.text === 'no';
}

function finding(c: FindingContext, e: EventRecord, gsi: string, refusal: EventRecord): Finding {
  const at = (one: EventRecord, text: string): Evidence => ({ step: one.step, statement: statementOf(c, one), text });
  const vector = `0x${Number(e.args['vec']).toString(16)}`;
  return {
    rule: swallowedFault.id,
    title: swallowedFault.title,
    severity: swallowedFault.severity,
    step: e.step,
    message: `remapping fault swallowed: GSI ${gsi} went to CPU ${e.args['apicid']} with vector ${vector}, its remapping entry is absent`,
    statement: statementOf(c, e),
    evidence: [
      at(refusal, `remapping refused the message of GSI ${gsi}; its route stayed as it was, no fault was recorded`),
      at(e, `local APIC ${e.args['apicid']} accepted vector ${vector} through that route`),
    ],
  };
}

/** The statement that passed the tracepoint; the step may be of what a header makes of it. */
function statementOf(c: FindingContext, e: EventRecord): Evidence['statement'] {
  return c.recording.program.statementOf[e.pc - 1] ?? c.recording.statement(e.step);
}
