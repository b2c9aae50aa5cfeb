/**
 * F4: a CPU of the guest took a vector that no interrupt of its has: "No irq handler for vector". Disproved by: nothing; the guest says so.
 */
import type { EventRecord } from '../recording/recording.js';
import { evidence, found, hex } from './evidence.js';
import type { Rule } from './types.js';

export const noIrqHandler: Rule = {
  id: 'no-irq-handler',
  title: 'No irq handler',
  description: 'A vector was delivered to a CPU of the guest on which no interrupt has it, or has it any more.',
  severity: 'error',
  events: ['printk', 'vcpu_interrupt'],
  start(c) {
    let taken: EventRecord | undefined;
    return {
      event(e) {
        if (e.name === 'vcpu_interrupt') {
          taken = e;
          return undefined;
        }
        if (!String(e.args['text']).includes('No irq handler for')) return undefined;
        const [cpu, vector] = [taken?.args['cpu'] ?? '?', hex(Number(taken?.args['vector']))];
        const text = taken
          ? `no irq handler: CPU ${cpu} of the guest took vector ${vector}, which no interrupt has there`
          : 'no irq handler: a CPU of the guest took a vector that no interrupt has there';
        return found(noIrqHandler, c, e, text, [
          ...(taken ? [evidence(c, taken, `CPU ${cpu} takes vector ${vector}`)] : []),
          evidence(c, e, `the guest says: ${String(e.args['text']).trim()}`),
        ]);
      },
    };
  },
};
