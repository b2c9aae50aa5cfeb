/** A function that may sleep is called where sleeping is forbidden: with a spinlock held, interrupts off, inside RCU, in a handler. */
import type { EventRecord } from '../recording/recording.js';
import type { Evidence, FindingContext, Rule } from './types.js';

export const sleepInAtomic: Rule = {
  id: 'sleep-in-atomic',
  title: 'May sleep where it must not',
  description: 'A function that may sleep was called in a context that must not: it can hang a CPU or deadlock.',
  severity: 'warning',
  events: ['sleep_in_atomic'],
  start(c) {
    /** Told once for each place. */
    const told = new Set<number>();
    return {
      event(e) {
        if (e.name !== 'sleep_in_atomic' || told.has(e.pc)) return undefined;
        told.add(e.pc);
        const what = `${String(e.args['function'])} may sleep, and here it must not: ${String(e.args['why'])}`;
        const statement = statementOf(c, e);
        return {
          rule: sleepInAtomic.id,
          title: sleepInAtomic.title,
          severity: sleepInAtomic.severity,
          step: e.step,
          message: what,
          statement,
          evidence: [{ step: e.step, statement, text: what }],
        };
      },
    };
  },
};

function statementOf(c: FindingContext, e: EventRecord): Evidence['statement'] {
  return c.recording.program.statementOf[e.pc - 1] ?? c.recording.statement(e.step);
}
