import type { FindingInfo, InterruptInfo, RunResult, Started, UnitInfo } from '../../engine/port.types.js';
import { placeObject } from './place.js';

const finding = ({ rule, severity, step, message, at, evidence }: FindingInfo) => ({
  rule,
  severity,
  step,
  message,
  at: placeObject(at),
  evidence: evidence.map((each) => ({ step: each.step, text: each.text, at: placeObject(each.at) })),
});

const unit = ({ name, from, why }: UnitInfo) => ({ name, from, why });

/** Interrupts and notes that are listed of each end unless all are asked for: a storm has them by the ten thousand. */
const EACH_END = 200;

/** The first and the last of a list, and how many are between them. */
function ends<T>(list: readonly T[], all: boolean): { readonly listed: readonly T[]; readonly leftOut: number } {
  const leftOut = list.length - 2 * EACH_END;
  if (all || leftOut <= 0) return { listed: list, leftOut: 0 };
  return { listed: [...list.slice(0, EACH_END), ...list.slice(-EACH_END)], leftOut };
}

/**
 * The one object of `run --json` (DESIGN.md, the headless contract). Nothing in it depends on time. Without `all`, long lists are their
 * ends, and `leftOut` says of each how many are not listed.
 */
export function runObject(
  result: RunResult,
  { design }: Started,
  interrupts: readonly InterruptInfo[],
  all: boolean,
): object {
  const notes = ends(result.notes, all);
  const followed = ends(interrupts, all);
  return {
    scenario: result.scenario,
    design: design ?? null,
    trees: result.trees.map(({ role, path, version, patches }) => ({ role, path, version, patches })),
    units: result.units.map(unit),
    steps: result.steps,
    expectations: result.expectations.map(({ line, text, ok, got }) => ({ line, text, ok, got })),
    asStated: result.asStated,
    asStatedWhy: result.asStatedWhy,
    findings: result.findings.map(finding),
    notes: notes.listed.map(finding),
    interrupts: followed.listed.map(({ id, cause, hops, end }) => ({
      id,
      cause,
      hops: hops.map((hop) => ({ ...hop, at: placeObject(hop.at) })),
      end,
    })),
    leftOut: { notes: notes.leftOut, interrupts: followed.leftOut },
    hash: result.hash,
    ...(result.events === undefined
      ? {}
      : { events: result.events.map(({ step, actor, name, args }) => ({ step, actor, name, args })) }),
  };
}
