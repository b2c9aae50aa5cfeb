/** All rules over a recording as it grows. */
import type { EventRecord } from '../recording/recording.js';
import { RULES } from './index.js';
import type { Finding, FindingContext, RuleRun } from './types.js';

export class Findings {
  readonly found: Finding[] = [];
  private readonly runs: readonly { readonly run: RuleRun; readonly events: readonly string[] | undefined }[];
  /** Who sees an event of that name, in the order of the rules. */
  private readonly seeing = new Map<string, readonly RuleRun[]>();
  private seen = 0;

  constructor(private readonly context: FindingContext) {
    this.runs = RULES.map((r) => ({ run: r.start(context), events: r.events }));
  }

  private runsFor(name: string): readonly RuleRun[] {
    let list = this.seeing.get(name);
    if (!list) {
      list = this.runs.filter(({ events }) => events?.includes(name) ?? true).map(({ run }) => run);
      this.seeing.set(name, list);
    }
    return list;
  }

  /** Takes in the events of steps that are complete. */
  extend(): void {
    const { recording } = this.context;
    for (; this.seen < recording.events.length; this.seen++) {
      const e = recording.events[this.seen] as EventRecord;
      if (e.step > recording.length) return;
      for (const r of this.runsFor(e.name)) {
        const f = r.event(e);
        if (f) this.found.push(f);
      }
    }
  }
}
