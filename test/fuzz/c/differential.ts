/** Cases on gcc and on the machine, compared. While the machine runs one batch, gcc compiles the next. */
import type { MemoryPlan } from '../../../extension/cmachine/machine/program.js';
import { FaultError } from '../../../extension/cmachine/source/types.js';
import { compileC } from '../../unit/cmachine/run.js';
import { COMMON } from './common.js';
import { byGcc, type Target } from './native.js';
import { caseOf, type Case } from './program.js';

export interface Totals {
  cases: number;
  mismatches: number;
  /** Cases at which the machine stopped though their order of evaluation is known. */
  refused: number;
  /** Cases at which gcc itself broke. */
  broken: number;
  /** Cases that the machine declined to run, by what it said. */
  readonly stops: Map<string, number>;
}

export interface Difference {
  readonly case: Case;
  readonly want: readonly string[];
  /** A FaultError where the machine stopped. */
  readonly got: readonly string[] | Error;
}

/** Little memory, which is quickly made. */
const PLAN: MemoryPlan = { globals: 0x10000, heap: 0x1000, stack: 0x20000, actors: 1 };

export function byMachine(c: Case, { abi }: Target): string[] | Error {
  try {
    const compiled = compileC(COMMON + c.text, abi, [], {}, PLAN);
    return c.rows.map(([x, y]) => compiled.call(c.name, x, y).toString(16));
  } catch (e) {
    return e as Error;
  }
}

/** A stop that says that the machine does not know gcc's order is none that shows a fault. */
export const isOrderStop = (e: Error): boolean =>
  e instanceof FaultError && /is not established|the order of calls/.test(e.fault.message);

/** What differs between gcc and the machine: undefined where nothing does, or where the machine rightly declines. */
export function judge(c: Case, want: readonly string[], got: readonly string[] | Error): Difference | undefined {
  if (got instanceof Error ? isOrderStop(got) : want.join() === got.join()) return undefined;
  return { case: c, want, got };
}

const SPOKEN = /\bc\d+\w*|0x[0-9a-f]+|\d{2,}/g;

/** Runs cases [from, from + count) of a seed in batches. `found` is told of each that differs, stops that are no order stops included. */
export async function runCases(
  target: Target,
  seed: number,
  from: number,
  count: number,
  batch: number,
  totals: Totals,
  found: (d: Difference) => void | Promise<void>,
): Promise<void> {
  const make = (at: number) =>
    Array.from({ length: Math.max(0, Math.min(batch, from + count - at)) }, (_, i) => caseOf(seed, at + i));
  let cases = make(from);
  let expected = byGcc(cases, target);
  for (let at = from; cases.length > 0; at += batch) {
    const wants = await expected;
    const now = cases;
    cases = make(at + batch);
    expected = cases.length > 0 ? byGcc(cases, target) : Promise.resolve([]);
    // looked at only when awaited
    expected.catch(() => undefined);
    for (const [i, c] of now.entries()) {
      // lets gcc's output be read
      if (i % 16 === 0) await new Promise(setImmediate);
      totals.cases++;
      const want = wants[i];
      if (!want) {
        totals.broken++;
        continue;
      }
      const got = byMachine(c, target);
      if (got instanceof FaultError) {
        const what = got.fault.message.replace(SPOKEN, '…');
        totals.stops.set(what, (totals.stops.get(what) ?? 0) + 1);
      }
      const d = judge(c, want, got);
      if (!d) continue;
      if (got instanceof FaultError) totals.refused++;
      else totals.mismatches++;
      await found(d);
    }
  }
}
