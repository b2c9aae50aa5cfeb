/** Failure modes that a rule finds, by the id that scenarios name: DECISIONS 22. The rules themselves are in findings. */
export const FAILURE_MODES = {
  'stale-route': 'An interrupt was delivered through a route that no longer matches its redirection entry.',
  'swallowed-fault':
    'Interrupt remapping refused to make a route anew, and an interrupt was delivered through the old one.',
  'lock-order':
    'Two locks were taken in one order and, elsewhere in the same run, in the other: the actors can deadlock.',
  'sleep-in-atomic': 'A function that may sleep was called in a context that must not.',
} as const satisfies Readonly<Record<string, string>>;

export type FailureMode = keyof typeof FAILURE_MODES;
