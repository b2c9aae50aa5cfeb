/** One run: a scenario on a machine, its recording as it grows, and what was found and expected on the way. */
import { FaultError, type Fault, type Tree } from '../cmachine/source/types.js';
import { DEFAULT_BUDGET, type Machine } from '../cmachine/machine/machine.js';
import { memberUnder } from '../recording/callers.js';
import { Cursor } from '../recording/cursor.js';
import { Folds } from '../recording/fold.js';
import { RecordingHash } from '../recording/hash.js';
import { Recording } from '../recording/recording.js';
import { Writers } from '../recording/writers.js';
import type { Scenario } from '../scenario/ast.js';
import { ScenarioRunner } from '../scenario/runner.js';
import { X86Machine } from '../units/x86/machine.js';
import { assemble, type AssembleRequest } from '../units/assemble.js';
import type { Assembly } from '../units/assembled.js';
import { SETTINGS } from '../units/settings.js';
import { Findings } from '../findings/findings.js';
import { RecordedTables } from '../findings/recorded-tables.js';
import { Interrupts } from '../interrupts/interrupts.js';
import { judge } from './expectations.js';
import { Places } from './places.js';
import { Tables, type CellRef, type TableAt, type Writer } from '../units/views/tables.js';
import type { ExpectationInfo, Progress } from './port.types.js';

/** Statements after which a recording ends (DECISIONS 11). */
export const DEFAULT_MAX_STEPS = 20_000_000;

/** Steps that are looked at for folds before others get their turn: about 2 ms. */
const FOLDED_AT_ONCE = 80_000;

/** Who raises an interrupt because something was written to an eventfd: the GSI is the irqfd's. */
const IRQFD = { fn: 'irqfd_wakeup', local: 'irqfd', member: 'gsi' };

export interface RunSource {
  readonly scenario: Scenario;
  readonly name: string;
  readonly tree: Tree;
  readonly file: string;
}

export class Run {
  readonly assembly: Assembly;
  readonly recording: Recording;
  readonly cursor: Cursor;
  private readonly earlier: Cursor;
  readonly writers: Writers;
  private readonly foldIndex: Folds;
  /** Someone steps: from then on the fold index grows with the recording. */
  private stepping = false;
  readonly tables: Tables;
  readonly findings: Findings;
  /** Followed when they are first asked for. */
  readonly interrupts: Interrupts;
  readonly runner: ScenarioRunner;
  readonly places: Places;
  readonly expectations: ExpectationInfo[] = [];
  /** What the user should be told once. */
  readonly warnings: string[] = [];
  private readonly hash: RecordingHash;
  private state: Progress['state'] = 'recording';
  private fault: Fault | undefined;
  private readonly recorded: RecordedTables;

  constructor(
    readonly id: string,
    readonly source: RunSource,
    request: Omit<AssembleRequest, 'sink'>,
    readonly maxSteps: number,
  ) {
    let recording: Recording | undefined;
    this.assembly = assemble({ ...request, sink: { event: (_m, name, args, pc) => recording?.event(name, args, pc) } });
    this.warnings.push(...this.assembly.warnings);
    const x86 = new X86Machine(this.assembly);
    const machine = this.assembly.start.copy();
    this.recording = recording = new Recording(this.assembly.program, this.assembly.start);
    recording.attach(machine);
    machine.budget = Math.max(DEFAULT_BUDGET, maxSteps);
    this.cursor = new Cursor(recording);
    this.earlier = new Cursor(recording);
    this.writers = new Writers(recording);
    this.foldIndex = new Folds(recording);
    this.hash = new RecordingHash(recording);
    this.tables = new Tables(this.assembly);
    this.recorded = new RecordedTables(recording, this.tables, this.cursor, this.writers);
    this.places = new Places(source, request.library);
    const irqfd = this.irqfds(recording);
    const { x2apic, vcpus } = this.assembly.options;
    const cpu = (apicId: number): number => (apicId === x2apic ? vcpus - 1 : apicId);
    this.findings = new Findings({
      recording,
      irqfd,
      cpu,
      tables: (step, asked) => this.recorded.at(step, asked),
      writer: (ref, before) => this.recorded.writer(ref, before),
    });
    this.interrupts = new Interrupts({
      recording,
      irqfd,
      cpu,
      irqchip: this.assembly.options.irqchip,
      tables: (step, asked) => this.recorded.at(step, asked),
      stimulus: (step) => this.runner.stimuli[this.recording.stimulusAt(step)]?.text ?? '',
    });
    this.runner = new ScenarioRunner(source.scenario, x86, machine, recording, source, {
      expectation: (e, m) => {
        this.findings.extend();
        const copy = m.copy();
        const { memory } = this.assembly.world;
        const word = (address: bigint): bigint | undefined =>
          memory.contains(copy, address, 4) ? memory.read(copy, address, 4, 'little') : undefined;
        this.expectations.push(judge(e, this.tables.at(copy), this.findings.found, word, recording.length));
        copy.release();
      },
      completed: () => undefined,
    });
  }

  /** Asked at each delivery, by more than one rule. */
  private irqfds(recording: Recording): (step: number) => number | undefined {
    const { vfio, eventfds = 0 } = this.assembly.options;
    if (!vfio && eventfds === 0) return () => undefined;
    let [asked, answer]: [number, number | undefined] = [-1, undefined];
    return (step) => {
      if (step !== asked) [asked, answer] = [step, memberUnder(recording, this.cursor, step, IRQFD)];
      return answer;
    };
  }

  get progress(): Progress {
    return {
      recording: this.id,
      steps: this.recording.length,
      state: this.state,
      ...(this.fault ? { fault: this.fault } : {}),
    };
  }

  get over(): boolean {
    return this.state !== 'recording';
  }

  /** The design that the scenario speaks of: the one whose names it states, else the machine's first. */
  get design(): { readonly name: string; readonly why: string } {
    const { designs } = this.assembly;
    const stated = this.source.scenario.stated[0]?.design;
    const setting = SETTINGS.find(({ designs: some, values }) => some && Object.hasOwn(values, stated ?? ''));
    const found = designs.find(({ key }) => key === setting?.key) ?? (setting ? undefined : designs[0]);
    return found
      ? { name: found.name, why: found.why }
      : { name: '', why: `no unit of this machine has ${setting?.key ?? 'designs'}` };
  }

  /** Records up to `steps` more steps. */
  record(steps: number): void {
    if (this.over) return;
    try {
      const until = Math.min(this.recording.length + steps, this.maxSteps);
      const ended = this.runner.advance(until);
      if (ended) this.state = 'finished';
      else if (this.recording.length >= this.maxSteps) this.stopped(budgetFault(this.maxSteps, this.source));
    } catch (e) {
      this.stopped(e instanceof FaultError ? e.fault : ownFault(e));
    }
    if (this.stepping) this.foldIndex.extend();
    this.writers.extend();
    this.findings.extend();
  }

  /** The fold index over all that is recorded so far. Until it is asked for, recording does not make it. */
  get folds(): Folds {
    this.stepping = true;
    this.foldIndex.extend();
    return this.foldIndex;
  }

  /** Makes the fold index of what is recorded, a piece at a time, so that no step has to wait for all of it. */
  *folding(): Iterable<void> {
    while (!this.foldIndex.extend(FOLDED_AT_ONCE)) yield;
  }

  /** Lets the next run find what this one asked its trees for, a piece at a time. */
  *keeping(): Iterable<void> {
    for (const image of new Set(this.assembly.units.map((u) => u.image))) yield* image.keeping();
  }

  /** Ends the recording where it is; what is recorded stays. */
  end(): void {
    if (!this.over) this.state = 'ended';
  }

  private stopped(fault: Fault): void {
    this.state = 'stopped';
    // a stop of the world itself has no place: the scenario's line is where it came from
    const line = this.runner.stimuli[Math.min(this.runner.position, this.runner.stimuli.length - 1)]?.span.line ?? 0;
    this.fault = fault.file ? this.places.shown(fault) : { ...fault, file: this.source.file, line };
  }

  get hashText(): string {
    return this.hash.hex;
  }

  /** A machine in the state at a step, for reading: valid until another step is asked for. */
  machineAt(step: number): Machine {
    return this.cursor.readerAt(step);
  }

  /** The same for a second step at the same time: what was before. */
  earlierAt(step: number): Machine {
    return this.earlier.readerAt(step);
  }

  /** A machine that may be used up. */
  scratchAt(step: number): Machine {
    return this.cursor.machineAt(step);
  }

  /** Who made a cell what it shows at `before`: writes that left it as it was do not count. */
  writerOf(ref: CellRef, before: number): Writer | undefined {
    return this.recorded.writer(ref, before);
  }

  /** All tables at a step. */
  tablesAt(step: number): Map<string, TableAt> {
    return this.recorded.all(step);
  }
}

/** A fault of our own while recording: it ends the recording as any stop does, so nothing recorded is lost. */
function ownFault(e: unknown): Fault {
  return {
    message: `IRQScope failed inside: ${e instanceof Error ? e.message : String(e)}`,
    file: '',
    line: 0,
    remedy: 'Please report it with the scenario and the version of the tree.',
  };
}

function budgetFault(steps: number, source: RunSource): Fault {
  return {
    message: `the step budget of ${steps} statements is used up`,
    file: source.file,
    line: source.scenario.span.line,
    remedy:
      'Raise maxSteps (--max-steps), or look for a loop that does not end: what is recorded can be stepped through.',
  };
}
