/** All rules over a recording as it grows. */
import type { EventRecord } from '../recording/recording.js';
import { RULES } from './index.js';
import type { Finding, FindingContext, Later, RuleRun } from './types.js';

/** A look that is due when a line of the scenario is over. */
interface Due {
  readonly line: number;
  readonly look: Later;
}

export class Findings {
  /** In the order of their steps. */
  readonly found: Finding[] = [];
  private readonly runs: readonly { readonly run: RuleRun; readonly events: readonly string[] | undefined }[];
  /** Who sees an event of that name, in the order of the rules. */
  private readonly seeing = new Map<string, readonly RuleRun[]>();
  private due: Due[] = [];
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
      const runs = this.runsFor(e.name);
      if (runs.length === 0) continue;
      const line = recording.stimulusAt(e.step - 1);
      this.look(line);
      for (const r of runs) {
        const f = r.event(e);
        if (!f) continue;
        if ('later' in f) this.due.push({ line, look: f });
        else this.add(f);
      }
    }
    if (this.due.length > 0) this.look(recording.stimulusAt(recording.length));
  }

  /** What was due in lines before this one. */
  private look(line: number): void {
    if (this.due.length === 0 || !this.due.some((d) => d.line < line)) return;
    const over = this.due.filter((d) => d.line < line);
    this.due = this.due.filter((d) => d.line >= line);
    for (const d of over) {
      const f = d.look.later(this.context.recording.endOfStimulus(d.line));
      if (f) this.add(f);
    }
  }

  private add(f: Finding): void {
    let at = this.found.length;
    while (at > 0 && (this.found[at - 1] as Finding).step > f.step) at--;
    this.found.splice(at, 0, f);
  }
}
