import { setFlagsFromString } from 'node:v8';

/**
 * Bytes of bytecode that a function runs before V8 optimises it, twice of what is usual. A load is over in a second, and what is
 * optimised in it is optimised again for the run: on two cores the compiler takes the time of the collector and of the load. The
 * setting is one of the whole process: only for those that are ours.
 */
const BUDGET = 270_000;

export function optimiseLate(): void {
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
