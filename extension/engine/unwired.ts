/** Units that are looked at and never run: what they would call is named, and nothing answers. */
import type { WorldState } from '../world/state.js';
import type { Wiring } from '../units/types.js';

/** ProgramFunction.entry of a function that is not lowered. */
export const FUNCTION_NOWHERE = -1;

function never(): never {
  throw new Error('a unit that is only looked at has been run');
}

/** Whatever is looked up in it: only a call is one too many. */
const nowhere: unknown = new Proxy(never, { get: () => nowhere });

/** Boundaries ask for the others only when they are called. */
export const unwired: Wiring = {
  world: nowhere as WorldState,
  events: { event: () => undefined },
  fn: () => never,
  global: () => never,
  image: () => undefined,
  stimulus: () => never,
};
