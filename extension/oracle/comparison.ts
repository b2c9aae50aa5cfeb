/** What was compared, what differs, what a known difference explains. */
import type { EventLines, ShownEvent } from './event-lines.js';
import { sameEvent } from './event-lines.js';
import { Differences } from './differences.js';
import type { DifferenceRule } from './differences.js';
import { familyOf } from './state-keys.js';

export interface Mismatch {
  readonly file: string;
  /** The operation's number; -1 is the start, the number after the last operation the end. */
  readonly i: number;
  /** "ret", "trace", "kvm", or a key of the state; then the operation. */
  readonly what: string;
  readonly expected: string;
  readonly got: string;
}

export class Comparison {
  mismatches = 0;
  first: Mismatch | null = null;
  readonly compared = new Map<string, number>();
  readonly ignored = new Map<string, number>();
  private file = '';
  private rules: readonly DifferenceRule[] = [];

  constructor(private readonly differences: Differences) {}

  begin(file: string, kind: string): void {
    this.file = file;
    this.rules = this.differences.begin(kind, file);
  }

  count(what: string): void {
    this.compared.set(what, (this.compared.get(what) ?? 0) + 1);
  }

  ignore(what: string): void {
    this.ignored.set(what, (this.ignored.get(what) ?? 0) + 1);
  }

  value(i: number, operation: string, expected: string, got: string): void {
    this.count('ret');
    if (expected === got) return;
    const rule = this.rulesOf(operation).find((r) => r.ret);
    if (rule) this.differences.use(rule);
    else this.differ(i, `ret of ${operation}`, expected, got);
  }

  /** One key of the state. A difference counts when it appears or changes, not as long as it lasts. */
  key(i: number, operation: string, key: string, expected: string | undefined, got: string, fresh: boolean): void {
    const family = familyOf(key);
    this.count(family);
    if (expected === got || !fresh) return;
    const rule = this.rulesOf(operation).find((r) => r.state.includes(family));
    if (rule) this.differences.use(rule);
    else this.differ(i, `${key} after ${operation}`, expected ?? 'nothing', got);
  }

  /** The events of one operation in one stream, in order. */
  events(
    i: number,
    operation: string,
    field: string,
    lines: EventLines,
    expected: readonly ShownEvent[],
    got: readonly ShownEvent[],
  ): void {
    for (const e of expected) this.count(e.name);
    if (firstDifference(expected, got) < 0) return;
    const covering = this.rulesOf(operation).filter((r) => r.events.length > 0);
    if (covering.length > 0) {
      const covered = new Set(covering.flatMap((r) => r.events));
      const rest = (list: readonly ShownEvent[]): ShownEvent[] => list.filter((e) => !covered.has(e.name));
      if (firstDifference(rest(expected), rest(got)) < 0) {
        for (const r of covering) {
          const own = (list: readonly ShownEvent[]): ShownEvent[] => list.filter((e) => r.events.includes(e.name));
          if (firstDifference(own(expected), own(got)) >= 0) this.differences.use(r);
        }
        return;
      }
    }
    const at = firstDifference(expected, got);
    const shown = (e: ShownEvent | undefined): string => (e ? lines.text(e) : 'no more events');
    this.differ(i, `${field} of ${operation}, event ${at}`, shown(expected[at]), shown(got[at]));
  }

  private rulesOf(operation: string): readonly DifferenceRule[] {
    return this.rules.filter((r) => Differences.covers(r, operation));
  }

  private differ(i: number, what: string, expected: string, got: string): void {
    this.mismatches++;
    this.first ??= { file: this.file, i, what, expected, got };
  }
}

/** Where two lists of events part, -1 if they do not. */
function firstDifference(a: readonly ShownEvent[], b: readonly ShownEvent[]): number {
  const n = Math.max(a.length, b.length);
  for (let i = 0; i < n; i++) {
    const x = a[i];
    const y = b[i];
    if (!x || !y || !sameEvent(x, y)) return i;
  }
  return -1;
}
