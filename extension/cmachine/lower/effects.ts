/** Evaluating an operand for what it does, not for what it is worth. */
import type { Op } from '../machine/program.js';
import type { Operand } from './operand.js';

/** The micro-step that evaluates o; undefined where that can do nothing. */
export function effect(o: Operand): Op | undefined {
  if (o.constant !== undefined) return undefined;
  if (o.big) return o.big;
  if (o.num) return o.num;
  if (o.place && o.place.local === undefined && o.place.fixed === undefined && !o.fn) {
    // the address of a record may have effects of its own
    return o.place.address;
  }
  return undefined;
}
