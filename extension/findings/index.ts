/** Every rule. A new one is a new file and a line here. */
import { lockOrder } from './lock-order.js';
import { sleepInAtomic } from './sleep-in-atomic.js';
import { staleRoute } from './stale-route.js';
import { swallowedFault } from './swallowed-fault.js';
import type { Rule } from './types.js';

export const RULES: readonly Rule[] = [staleRoute, swallowedFault, lockOrder, sleepInAtomic];
