import type { FindingInfo, Place, RunResult, Started, StoppedHop } from '../engine/port.types.js';
import type { Context } from './context.js';
import { columnOut, lineOut } from './context.js';
import { faultText } from './errors.js';
import type { Sources } from './sources.js';

/** "console" is the debugger speaking, "stdout" the run, "stderr" what went wrong. */
export type Category = 'console' | 'stdout' | 'stderr';

/** What the debug console says unasked: what runs, what was found, how it came out. Each thing once. */
export class Report {
  private readonly toldFindings = new Set<string>();
  private outcome: Promise<number> | undefined;

  constructor(
    private readonly context: Context,
    private readonly sources: Sources,
  ) {}

  tell(text: string, category: Category, at?: Place): void {
    this.context.client.event('output', {
      category,
      output: `${text}\n`,
      ...(at === undefined ? {} : this.location(at)),
    });
  }

  opening({ scenario, units, trees, warnings, design }: Started): void {
    this.tell(`${scenario.title} (${scenario.name})`, 'console', scenario.place);
    for (const { role, version, path, patches } of trees) {
      if (path !== '') this.tell(`Tree ${role}: ${version === '' ? 'version unknown' : version}, ${path}`, 'console');
      for (const patch of patches) this.tell(`Patch over ${role}: ${patch}`, 'console');
    }
    const named = (from: 'checkout' | 'model') => units.filter((unit) => unit.from === from).map((unit) => unit.name);
    const parts = [
      ['from your checkout', named('checkout')],
      ["from IRQScope's models", named('model')],
    ] as const;
    const text = parts.filter(([, names]) => names.length > 0).map(([how, names]) => `${names.join(', ')} ${how}`);
    this.tell(`Running ${text.join('; ')}.`, 'console');
    if (design !== undefined) this.tell(`Design: ${design.name} (${design.why}).`, 'console');
    for (const warning of warnings) this.tell(`warning: ${warning}`, 'stderr');
  }

  finding(finding: FindingInfo): void {
    const key = `${finding.rule} ${finding.step}`;
    if (this.toldFindings.has(key)) return;
    this.toldFindings.add(key);
    this.tell(`${finding.severity}: ${finding.message} [${finding.rule}]`, 'stderr', finding.at);
    // Each line of evidence leads to its own place.
    for (const { step, text, at } of finding.evidence) {
      const where = at?.function === undefined ? '' : ` in ${at.function}`;
      this.tell(`  step ${step}${where}: ${text}`, 'stderr', at);
    }
  }

  hop({ interrupt, index, of, layer, text }: StoppedHop): void {
    this.tell(`Interrupt ${interrupt}, hop ${index + 1} of ${of}, ${layer}: ${text}`, 'console');
  }

  /** How the run came out, with the exit code that the command line would give it. */
  result(started: Started): Promise<number> {
    this.outcome ??= this.tellResult(started);
    return this.outcome;
  }

  private async tellResult(started: Started): Promise<number> {
    const { engine, now } = this.context;
    const { fault } = await now.progress(engine);
    const result = await engine.result(started.recording, {});
    for (const finding of result.findings) this.finding(finding);
    if (fault !== undefined) this.tell(`The run stopped at step ${result.steps}: ${faultText(fault)}`, 'stderr');
    for (const { ok, line, text, got } of result.expectations) {
      const at = { ...started.scenario.place, line, column: 0 };
      if (ok) this.tell(`holds: ${text}`, 'stdout', at);
      else this.tell(`does not hold: ${text}; got ${got}`, 'stderr', at);
    }
    this.tell(summary(result), 'console');
    const holds = result.expectations.every((each) => each.ok);
    return fault !== undefined ? 2 : holds ? 0 : 1;
  }

  private location(at: Place): object {
    const { client } = this.context;
    const column = at.column > 0 ? { column: columnOut(client, at.column) } : {};
    return { source: this.sources.of(at), line: lineOut(client, at.line), ...column };
  }
}

function summary({ expectations, steps, asStated, asStatedWhy }: RunResult): string {
  const failed = expectations.filter((each) => !each.ok).length;
  const all = expectations.length;
  const verdict =
    all === 0
      ? 'The scenario expects nothing'
      : failed === 0
        ? `${all === 1 ? 'The expectation' : `All ${all} expectations`} held`
        : `${failed} of ${all} ${all === 1 ? 'expectation' : 'expectations'} did not hold`;
  const stated =
    asStated === null
      ? asStatedWhy
      : asStated
        ? 'This is what the scenario states for this design.'
        : 'This is not what the scenario states for this design.';
  return `${verdict} (${steps} steps). ${stated}`.trimEnd();
}
