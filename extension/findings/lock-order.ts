/**
 * Two locks are taken in one order here and in the other one there: two actors that do so at the same time wait for each other for
 * ever. Disproved by: a third lock that everybody holds around both, or only one actor that ever takes them.
 */
import type { EventRecord } from '../recording/recording.js';
import type { Evidence, Finding, FindingContext, Rule } from './types.js';

const THEN = ', then ';

export const lockOrder: Rule = {
  id: 'lock-order',
  title: 'Locks taken in both orders',
  description:
    'Two locks were taken in one order and, elsewhere in the same run, in the other: the actors can deadlock.',
  severity: 'warning',
  events: ['lock', 'unlock', 'lock_order'],
  start(c) {
    /** Where a lock was first taken by an actor that held another: "held, then taken". */
    const first = new Map<string, EventRecord>();
    const held = new Map<number, string[]>();
    return {
      event(e) {
        const lock = String(e.args['lock']);
        const mine = held.get(e.actor) ?? [];
        held.set(e.actor, mine);
        switch (e.name) {
          case 'lock':
            for (const other of mine) {
              const pair = `${other}${THEN}${lock}`;
              if (!first.has(pair)) first.set(pair, e);
            }
            mine.push(lock);
            return undefined;
          case 'unlock': {
            const at = mine.lastIndexOf(lock);
            if (at >= 0) mine.splice(at, 1);
            return undefined;
          }
          case 'lock_order':
            return finding(c, e, lock, first);
          default:
            return undefined;
        }
      },
    };
  },
};

function finding(c: FindingContext, e: EventRecord, lock: string, first: ReadonlyMap<string, EventRecord>): Finding {
  const holding = String(e.args['held']);
  const way = String(e.args['before']).split(THEN);
  const evidence: Evidence[] = [];
  for (let i = 0; i + 1 < way.length; i++) {
    const earlier = first.get(`${way[i] ?? ''}${THEN}${way[i + 1] ?? ''}`);
    if (!earlier) continue;
    const text = `${way[i + 1] ?? ''} was taken while ${way[i] ?? ''} was held`;
    evidence.push({ step: earlier.step, statement: statementOf(c, earlier), text });
  }
  evidence.push({ step: e.step, statement: statementOf(c, e), text: `${lock} is taken while ${holding} is held` });
  return {
    rule: lockOrder.id,
    title: lockOrder.title,
    severity: lockOrder.severity,
    step: e.step,
    message: `possible deadlock: ${lock} is taken while ${holding} is held, and elsewhere the other way round`,
    statement: statementOf(c, e),
    evidence,
  };
}

function statementOf(c: FindingContext, e: EventRecord): Evidence['statement'] {
  return c.recording.program.statementOf[e.pc - 1] ?? c.recording.statement(e.step);
}
