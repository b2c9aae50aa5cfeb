/** What a run came to: expectations, findings, verdict, hash. */
import type { Finding } from '../findings/types.js';
import { asStated } from '../scenario/as-stated.js';
import type { Places } from './places.js';
import type { FindingInfo, RunResult, TreeInfo } from './port.types.js';
import type { Run } from './run.js';
import { shownEvents } from './shown-events.js';

export function findingInfo(f: Finding, places: Places): FindingInfo {
  const at = places.of(f.statement);
  return {
    rule: f.rule,
    title: f.title,
    severity: f.severity,
    step: f.step,
    message: f.message,
    ...(at ? { at } : {}),
    evidence: f.evidence.map((e) => {
      const where = places.of(e.statement);
      return { step: e.step, text: e.text, ...(where ? { at: where } : {}) };
    }),
  };
}

export function runResult(run: Run, events: boolean): RunResult {
  const { assembly, recording, source, expectations, findings } = run;
  const all = findings.found.map((f) => findingInfo(f, run.places));
  const found = all.filter((f) => f.severity !== 'info');
  const failed = new Set(expectations.filter((e) => !e.ok).map((e) => e.line));
  const rules = new Set(found.map((f) => f.rule));
  const designs = assembly.designs.map(({ name }) => name);
  const verdict = asStated(source.scenario, run.design.name || undefined, failed, rules, designs);
  return {
    scenario: source.name,
    trees: treesOf(run),
    units: assembly.units.map((u) => ({
      name: u.spec.name,
      title: u.spec.title,
      program: u.spec.program,
      from: u.from,
      why: u.why,
    })),
    steps: recording.length,
    expectations,
    asStated: verdict.asStated,
    asStatedWhy: verdict.why,
    findings: found,
    notes: all.filter((f) => f.severity === 'info'),
    hash: run.hashText,
    ...(events ? { events: shownEvents(run) } : {}),
  };
}

export function treesOf(run: Run): TreeInfo[] {
  const seen = new Map<string, TreeInfo>();
  for (const u of run.assembly.units)
    if (u.from === 'checkout')
      seen.set(u.tree.role, {
        role: u.tree.role,
        path: u.tree.root,
        version: u.tree.version,
        patches: u.tree.patched?.patches ?? [],
      });
  return [...seen.values()];
}
