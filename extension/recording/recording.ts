/**
 * All that one run did. Step n is the n-th completed statement; "at n" is the state after it, so what comes next at n is the
 * statement that begins where the machine then stood. Steps are columns of numbers; which frame and actor they belong to changes
 * only with calls and returns and is kept once for each stretch of steps (a run).
 */
import type { Machine, StepSink } from '../cmachine/machine/machine.js';
import { Journal } from '../cmachine/machine/journal.js';
import type { Program, Statement } from '../cmachine/machine/program.js';
import { AccessLog } from './accesses.js';
import { Keyframe } from './keyframe.js';
import { Runs } from './runs.js';
import { Steps } from './steps.js';

/** Writes between two keyframes: a jump crosses at most that many, in practice half of them. */
const KEYFRAME_WRITES = 1 << 20;

export interface EventRecord {
  /** The step during which it happened: the state before it is step - 1. */
  readonly step: number;
  readonly actor: number;
  readonly name: string;
  readonly args: Readonly<Record<string, string | number>>;
  /** Micro-step of the statement in C from which it came. */
  readonly pc: number;
}

export class Recording implements StepSink {
  readonly journal = new Journal();
  readonly runs: Runs;
  readonly keyframes: Keyframe[] = [];
  readonly events: EventRecord[] = [];
  readonly accesses = new AccessLog();
  /** Set by whoever runs the scenario: index of the stimulus that is running or, at depth 0, comes next. */
  stimulus = 0;
  /** The machine is asked to stop running once the recording has this many steps: for slices of work and for step budgets. */
  pauseAt = Infinity;
  private readonly steps = new Steps();
  private last = 0;
  private actorNow: number;
  private fpNow: number;
  private depthNow: number;
  private stimulusNow = 0;
  private nextKeyframe = KEYFRAME_WRITES;
  private attached: Machine | undefined;
  /** By micro-step: 0 unknown, 1 no place to stop, 2 one. */
  private stoppable = new Uint8Array(1 << 12);

  /** `start` is the state at step 0; it is copied. Its actors must be idle but for the current one. */
  constructor(
    readonly program: Program,
    start: Machine,
  ) {
    this.keyframes.push(Keyframe.of(start, 0, 0, undefined, this.journal));
    this.actorNow = start.actor;
    this.fpNow = start.fp;
    this.depthNow = start.depth;
    this.runs = new Runs();
    this.runs.add(0, start.actor, start.fp, start.depth, 0);
    this.steps.add(0, start.pc, 0);
  }

  /**
   * What m does from now on is recorded here; m is the start or a copy of it. Call it before making cursors: copies differ in what
   * lies beyond the ends of their stacks, and the log is about m's.
   */
  attach(m: Machine): void {
    if (this.last === 0) this.keyframes[0] = Keyframe.of(m, 0, 0, undefined, this.journal);
    m.journal = this.journal;
    m.steps = this;
    this.attached = m;
  }

  step(m: Machine, statement: Statement): void {
    const n = ++this.last;
    const writes = this.journal.length;
    // an action of the world completes inside its micro-step, which is the one before the machine's next
    const inside = statement.kind === 'world' && m.pc === (statement.fn?.end ?? -1);
    this.steps.add(statement.id, inside ? m.pc - 1 : m.pc, writes);
    if (
      m.fp !== this.fpNow ||
      m.depth !== this.depthNow ||
      m.actor !== this.actorNow ||
      this.stimulus !== this.stimulusNow
    ) {
      this.fpNow = m.fp;
      this.depthNow = m.depth;
      this.actorNow = m.actor;
      this.stimulusNow = this.stimulus;
      this.runs.add(n, m.actor, m.fp, m.depth, this.stimulus);
    }
    if (writes >= this.nextKeyframe) this.keyframe(m, n);
    if (n >= this.pauseAt) m.running = false;
  }

  private keyframe(m: Machine, step: number): void {
    m.catchUp();
    this.keyframes.push(Keyframe.of(m, step, this.journal.length, this.keyframes.at(-1), this.journal));
    this.nextKeyframe = this.journal.length + KEYFRAME_WRITES;
  }

  accessed(m: Machine, kind: number, address: number, size: number, pc: number): void {
    this.accesses.add(m, this.last + 1, kind, address, size, pc);
  }

  /** Something a person would want to know of, during the statement that is being executed. */
  event(name: string, args: Readonly<Record<string, string | number>>, pc: number): void {
    this.events.push({ step: this.last + 1, actor: this.attached?.actor ?? this.actorNow, name, args, pc });
  }

  /** Index in `events` of the first one that happened after step n. */
  eventsAfter(n: number): number {
    let lo = 0;
    let hi = this.events.length;
    while (lo < hi) {
      const mid = (lo + hi) >>> 1;
      if ((this.events[mid] as EventRecord).step <= n) lo = mid + 1;
      else hi = mid;
    }
    return lo;
  }

  /** The last step's number. */
  get length(): number {
    return this.last;
  }

  /** Number of the statement that step n completed; 0 at step 0, which completed none. */
  statementId(n: number): number {
    return this.steps.statement(n);
  }

  /** The first step from n to `end` that completed a statement whose number is marked; beyond `end` where none did. */
  nextStatement(n: number, end: number, marks: Uint8Array): number {
    return this.steps.next(n, end, marks);
  }

  /** The statement that step n completed, undefined at step 0. */
  statement(n: number): Statement | undefined {
    return n === 0 ? undefined : this.program.statements[this.steps.statement(n)];
  }

  /** The micro-step that comes next at n. */
  pc(n: number): number {
    return this.program.settle(this.steps.pc(n));
  }

  fp(n: number): number {
    return this.runs.fp(this.runs.of(n));
  }

  depth(n: number): number {
    return this.runs.depth(this.runs.of(n));
  }

  actor(n: number): number {
    return this.runs.actor(this.runs.of(n));
  }

  stimulusAt(n: number): number {
    return this.runs.stimulus(this.runs.of(n));
  }

  /** The last step of a stimulus: those of later ones come after it. The recording's last where none has begun. */
  endOfStimulus(stimulus: number): number {
    return this.runs.endOfStimulus(stimulus) ?? this.last;
  }

  /** The statement that comes next at n, or whose rest does; undefined at depth 0, where the scenario goes on. */
  position(n: number): Statement | undefined {
    return this.depth(n) === 0 ? undefined : this.program.statementOf[this.pc(n)];
  }

  /** Whether the position at n is the very start of its statement. */
  atStart(n: number): boolean {
    return this.depth(n) > 0 && this.program.starts[this.pc(n)] === 1;
  }

  /** Length of the journal after step n. */
  writesEnd(n: number): number {
    return this.steps.end(n);
  }

  /** The step during which journal entry i was written; length + 1 for one of a statement that is not completed. */
  stepOfWrite(i: number): number {
    let lo = 0;
    let hi = this.last + 1;
    while (lo < hi) {
      const mid = (lo + hi) >>> 1;
      if (this.steps.end(mid) <= i) lo = mid + 1;
      else hi = mid;
    }
    return lo;
  }

  /** The actor's last step that is not after n; -1 if it has done nothing by then. */
  lastStepOf(actor: number, n: number): number {
    return this.runs.lastStepOf(actor, n);
  }

  /** Whether one can stop at n: a C statement or a closing brace comes next, or a line of the scenario does. */
  isStop(n: number): boolean {
    const run = this.runs.of(n);
    if (this.runs.depth(run) === 0) return this.runs.beginsStimulus(run) && this.runs.first(run) === n;
    return this.stopsAtPc(this.steps.pc(n));
  }

  private stopsAtPc(pc: number): boolean {
    if (pc >= this.stoppable.length) {
      const a = new Uint8Array(Math.max(this.stoppable.length * 2, pc + 1));
      a.set(this.stoppable);
      this.stoppable = a;
    }
    const known = this.stoppable[pc] as number;
    if (known !== 0) return known === 2;
    const at = this.program.settle(pc);
    const kind = this.program.statementOf[at]?.kind;
    const yes = this.program.starts[at] === 1 && (kind === 'statement' || kind === 'test' || kind === 'close');
    this.stoppable[pc] = yes ? 2 : 1;
    return yes;
  }
}
