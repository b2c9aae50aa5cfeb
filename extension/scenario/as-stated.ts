import type { Scenario } from './ast.js';

export interface AsStated {
  /** null where the scenario states nothing for the design at hand. */
  readonly asStated: boolean | null;
  /** One sentence: how the run differs, or why there is no answer. */
  readonly why: string;
}

/**
 * Whether a run did what the scenario states for its design (DECISIONS 15). `failed` holds the lines of expectations that
 * failed at least once, `found` the rules with a warning or an error, `others` the designs of all settings.
 */
export function asStated(
  scenario: Scenario,
  design: string | undefined,
  failed: ReadonlySet<number>,
  found: ReadonlySet<string>,
  others: readonly string[] = [],
): AsStated {
  if (design === undefined) return { asStated: null, why: 'the design of this source is not known' };
  const about = scenario.stated.filter((candidate) => candidate.design === design);
  const stated =
    about.find(({ beside }) => beside !== undefined && others.includes(beside)) ??
    about.find(({ beside }) => beside === undefined);
  if (!stated) return { asStated: null, why: `the scenario states nothing for the design ${design}` };
  const differences: string[] = [];
  const named = (line: number) => {
    const expectation = scenario.expectations.find(({ span }) => span.line === line);
    return expectation?.label ? `${expectation.label} (line ${line})` : `line ${line}`;
  };
  for (const line of stated.fails) if (!failed.has(line)) differences.push(`${named(line)} should fail and held`);
  for (const line of [...failed].sort((a, b) => a - b)) {
    if (!stated.fails.includes(line)) differences.push(`${named(line)} should hold and failed`);
  }
  for (const rule of stated.finds) if (!found.has(rule)) differences.push(`${rule} should be found and was not`);
  for (const rule of [...found].sort()) {
    if (!stated.finds.includes(rule)) differences.push(`${rule} was found and is not stated`);
  }
  if (differences.length === 0) return { asStated: true, why: `as stated for ${design} in line ${stated.span.line}` };
  return { asStated: false, why: `not as stated for ${design} in line ${stated.span.line}: ${differences.join('; ')}` };
}
