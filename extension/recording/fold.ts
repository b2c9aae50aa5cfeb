/**
 * Iterations of loops in which nothing happens: they wrote only to frames of their own actor from the loop's frame on, emitted no
 * event and completed the same statements as the iteration before. Stepping passes over them (DECISIONS 14). An iteration lies
 * between two completions of the loop's test in one frame; a loop that is left by a break has an iteration that is never one.
 */
import type { Statement } from '../cmachine/machine/program.js';
import { Column } from './growing.js';
import type { EventRecord, Recording } from './recording.js';

/** Steps from..to, all of them inside iterations that are passed over. */
export interface Fold {
  readonly from: number;
  readonly to: number;
}

interface OpenLoop {
  readonly fp: number;
  readonly depth: number;
  readonly statement: number;
  /** When its test was last completed. */
  step: number;
  /** Something happened since that is more than a write to its own frames. */
  eventful: boolean;
}

const NONE = 0xffffffff;
const LOOP = 1;
const ENTRY = 2;

export class Folds {
  // ascending by `to`; inner folds come before the ones around them
  private readonly from = new Column();
  private readonly to: number[] = [];
  private readonly parent: number[] = [];
  private readonly outermost: number[] = [];
  private readonly open = new Map<number, OpenLoop[]>();
  /** Of the actor whose steps are looked at, innermost last. */
  private loops: OpenLoop[] = [];
  /** By number of a statement. */
  private kinds = new Uint8Array(0);
  /** How many of the statements that were made are in it. */
  private known = 0;
  private done = 0;
  private actor = -1;
  /** Events and journal entries looked at. */
  private event = 0;
  private writes = 0;

  constructor(readonly recording: Recording) {}

  get length(): number {
    return this.to.length;
  }

  at(i: number): Fold {
    return { from: this.from.at(i), to: this.to[i] as number };
  }

  /** Looks at the steps that were recorded since the last time, or at some `most` of them. True once it has looked at all. */
  extend(most = Infinity): boolean {
    const { recording } = this;
    const { runs } = recording;
    const until = this.done + most;
    if (this.done === recording.length) return true;
    for (let run = runs.of(this.done + 1); run < runs.length && this.done < until; run++) {
      const end = run + 1 < runs.length ? runs.first(run + 1) - 1 : recording.length;
      this.extendRun(run, end);
      this.done = end;
    }
    return this.done === recording.length;
  }

  private extendRun(run: number, end: number): void {
    const { recording } = this;
    const { runs } = recording;
    const actor = runs.actor(run);
    const depth = runs.depth(run);
    if (actor !== this.actor) {
      this.disturb(this.done);
      this.loops.forEach((l) => (l.eventful = true));
      this.actor = actor;
      this.loops = this.open.get(actor) ?? [];
      this.open.set(actor, this.loops);
    }
    const { loops } = this;
    while (loops.length > 0 && (loops[loops.length - 1] as OpenLoop).depth > depth) loops.pop();
    for (let n = this.nextOfKind(this.done + 1, end); n <= end; n = this.nextOfKind(n + 1, end)) {
      if (this.kinds[recording.statementId(n)] === LOOP) {
        this.disturb(n);
        this.tested(n, runs.fp(run), depth);
      } else while (loops.length > 0 && (loops[loops.length - 1] as OpenLoop).depth >= depth) loops.pop();
    }
  }

  /** The first step from n on that tested a loop or entered a function; beyond `end` where none did. */
  private nextOfKind(n: number, end: number): number {
    if (this.known < this.recording.program.made.length) this.learn();
    return this.recording.nextStatement(n, end, this.kinds);
  }

  /** What statements are that have been made since. */
  private learn(): void {
    const { statements, made } = this.recording.program;
    if (this.kinds.length < statements.length) {
      const kinds = new Uint8Array(2 * statements.length);
      kinds.set(this.kinds);
      this.kinds = kinds;
    }
    for (; this.known < made.length; this.known++) {
      const id = made[this.known] as number;
      const s = statements[id] as Statement;
      this.kinds[id] = s.loop ? LOOP : s.kind === 'entry' ? ENTRY : 0;
    }
  }

  /** Marks the open loops during which something happened since the last time that is more than a write to their own frames. */
  private disturb(n: number): void {
    const { journal, events, program } = this.recording;
    const { loops } = this;
    const end = this.recording.writesEnd(n);
    let lowest = Infinity;
    if (loops.length > 0 && this.writes < end) {
      const lo = program.stacksLo + this.actor * program.plan.stack;
      lowest = journal.lowest(this.writes, end, lo, lo + program.plan.stack);
    }
    this.writes = end;
    for (; this.event < events.length && (events[this.event] as EventRecord).step <= n; this.event++) lowest = 0;
    // frames of callees lie above those of their callers
    for (let i = loops.length - 1; i >= 0 && (loops[i] as OpenLoop).fp > lowest; i--)
      (loops[i] as OpenLoop).eventful = true;
  }

  private tested(n: number, fp: number, depth: number): void {
    const { loops } = this;
    const statement = this.recording.statementId(n);
    let i = loops.length - 1;
    while (i >= 0 && loops[i]?.depth === depth && loops[i]?.statement !== statement) i--;
    const loop = loops[i];
    if (loop?.depth !== depth || loop.fp !== fp) {
      loops.push({ fp, depth, statement, step: n, eventful: false });
      return;
    }
    // loops inside begin anew with the next iteration
    while (loops.length > i + 1) loops.pop();
    if (!loop.eventful && this.sameAsBefore(loop.step, n)) this.add(loop.step, n - 1);
    loop.step = n;
    loop.eventful = false;
  }

  /** Whether the steps after t up to n completed the same statements as equally many up to t. */
  private sameAsBefore(t: number, n: number): boolean {
    const { recording } = this;
    const length = n - t;
    if (t < length) return false;
    for (let k = 0; k < length; k++) if (recording.statementId(n - k) !== recording.statementId(t - k)) return false;
    return true;
  }

  private add(from: number, to: number): void {
    const last = this.to.length - 1;
    if (last >= 0 && this.to[last] === from - 1) {
      this.to[last] = to;
      return;
    }
    const { outermost } = this;
    const index = this.to.length;
    while (outermost.length > 0 && this.from.at(outermost[outermost.length - 1] as number) >= from)
      this.parent[outermost.pop() as number] = index;
    this.from.push(from);
    this.to.push(to);
    this.parent.push(NONE);
    outermost.push(index);
  }

  /** The widest fold that holds step n and not step `except`: who has stopped inside a fold steps through it. */
  around(n: number, except: number): Fold | undefined {
    let lo = 0;
    let hi = this.to.length;
    while (lo < hi) {
      const mid = (lo + hi) >>> 1;
      if ((this.to[mid] as number) < n) lo = mid + 1;
      else hi = mid;
    }
    let found: Fold | undefined;
    for (let i = lo; i < this.to.length; i = this.parent[i] as number) {
      const from = this.from.at(i);
      const to = this.to[i] as number;
      if (except >= from && except <= to) break;
      if (from <= n) found = { from, to };
    }
    return found;
  }
}
