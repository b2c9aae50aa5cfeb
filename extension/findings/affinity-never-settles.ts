/**
 * F3: a guest has moved an interrupt to another CPU and interrupts keep coming to the old one, so the move stays open: no other CPU can be
 * asked for, and the old vector is not freed. One that was on its way does not count. Disproved by: the old vector is freed, or an
 * interrupt has come to the new CPU.
 */
import type { EventRecord } from '../recording/recording.js';
import { evidence, found, hex } from './evidence.js';
import type { Rule } from './types.js';

/** The first may have been sent before the move. */
const ENOUGH = 2;

interface Move {
  readonly irq: string;
  readonly e: EventRecord;
  arrived: number;
}

export const affinityNeverSettles: Rule = {
  id: 'affinity-never-settles',
  title: 'A move of an interrupt never ends',
  description:
    'The guest moved an interrupt to another CPU, and it keeps arriving on the old one: the move stays open.',
  severity: 'error',
  events: ['vector_update', 'vector_free_moved', 'vcpu_interrupt'],
  start(c) {
    const moves = new Map<string, Move>();
    return {
      event(e) {
        const irq = String(e.args['irq']);
        switch (e.name) {
          case 'vector_update':
            if (Number(e.args['prev_vector']) === 0) moves.delete(irq);
            else moves.set(irq, { irq, e, arrived: 0 });
            return undefined;
          case 'vector_free_moved':
            moves.delete(irq);
            return undefined;
          default:
            return arrived(e);
        }
      },
    };

    function arrived(e: EventRecord) {
      for (const move of moves.values()) {
        const at = (cpu: string, vector: string): boolean =>
          move.e.args[cpu] === e.args['cpu'] && move.e.args[vector] === e.args['vector'];
        if (at('cpu', 'vector')) moves.delete(move.irq);
        if (!at('prev_cpu', 'prev_vector') || ++move.arrived !== ENOUGH) continue;
        const { cpu, prev_cpu: old } = move.e.args;
        const text = `the move of interrupt ${move.irq} to CPU ${cpu} never ends: it still arrives on CPU ${old}`;
        return found(affinityNeverSettles, c, e, text, [
          evidence(c, move.e, `interrupt ${move.irq} is moved from CPU ${old} to CPU ${cpu}`),
          evidence(c, e, `CPU ${old} takes vector ${hex(Number(e.args['vector']))} again, which is the old one`),
        ]);
      }
      return undefined;
    }
  },
};
