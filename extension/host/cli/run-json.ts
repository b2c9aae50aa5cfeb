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

/** The one object of `run --json` (DESIGN.md, the headless contract). Nothing in it depends on time. */
export function runObject(result: RunResult, { design }: Started, interrupts: readonly InterruptInfo[]): object {
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
    notes: result.notes.map(finding),
    interrupts: interrupts.map(({ id, cause, hops, end }) => ({
      id,
      cause,
      hops: hops.map((hop) => ({ ...hop, at: placeObject(hop.at) })),
      end,
    })),
    hash: result.hash,
    ...(result.events === undefined
      ? {}
      : { events: result.events.map(({ step, actor, name, args }) => ({ step, actor, name, args })) }),
  };
}
