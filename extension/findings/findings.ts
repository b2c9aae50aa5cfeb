/** All rules over a recording as it grows. */
import type { EventRecord } from '../recording/recording.js';
import { RULES } from './index.js';
import type { Finding, FindingContext, RuleRun } from './types.js';

export class Findings {
  readonly found: Finding[] = [];
  private readonly runs: readonly RuleRun[];
  private seen = 0;

  constructor(private readonly context: FindingContext) {
    this.runs = RULES.map((r) => r.start(context));
  }

  /** Takes in the events of steps that are complete. */
  extend(): void {
    const { recording } = this.context;
    for (; this.seen < recording.events.length; this.seen++) {
      const e = recording.events[this.seen] as EventRecord;
      if (e.step > recording.length) return;
      for (const r of this.runs) {
        const f = r.event(e);
        if (f) this.found.push(f);
      }
    }
  }
}
