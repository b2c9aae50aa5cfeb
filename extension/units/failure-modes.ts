/** Failure modes that a rule finds, by the id that scenarios name: DECISIONS 22. The rules themselves are in findings. */
export const FAILURE_MODES = {
  'stale-route': 'An interrupt was delivered through a route that no longer matches its redirection entry.',
  'swallowed-fault':
    'Interrupt remapping refused to make a route anew, and an interrupt was delivered through the old one.',
} as const satisfies Readonly<Record<string, string>>;

export type FailureMode = keyof typeof FAILURE_MODES;
