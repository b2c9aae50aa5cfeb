/** The worker's side of the port: starts runs, records them ahead in slices, and answers what is asked of them. */
import { Expression, frameScope } from '../cmachine/expressions/evaluate.js';
import { FaultError } from '../cmachine/source/types.js';
import { RULES } from '../findings/index.js';
import { changedCells, staleCells, type WriterOf } from '../units/views/tables.js';
import { Breakpoints } from './breakpoints.js';
import { startRun } from './launch.js';
import { interruptInfos } from './hops.js';
import { isPatched, lowerWhere } from './lowered.js';
import { land, type Landing } from './motions.js';
import { findingInfo, runResult, treesOf } from './result.js';
import type { Run } from './run.js';
import type { EngineSources } from './sources.types.js';
import { runFrames, stackInfo } from './stack.js';
import { tableInfo } from './table-info.js';
import { Variables } from './variables.js';
import type * as P from './port.types.js';

/** Statements recorded between two looks at what else is asked: as many as take some milliseconds, few at first, so that the first stop is soon. */
const MOST_IN_SLICE = 20_000;
const FIRST_SLICE = 2_500;
const LEAST_IN_SLICE = 500;
/** Milliseconds that a slice should take: where more is new the same statements take ten times as long. */
const SLICE_TAKES = 2;

export class Engine implements P.EnginePort {
  private readonly runs = new Map<string, Run>();
  private readonly variablesOf = new Map<Run, Variables>();
  private latest: Run | undefined;
  private readonly breakpoints = new Breakpoints(() => this.latest);
  private filters: ReadonlySet<string> = new Set();
  private interrupted = 0;
  /** Everyone who waits for the recording to grow. */
  private waiting: (() => void)[] = [];

  constructor(private readonly sources: EngineSources) {}

  async launch(spec: P.LaunchSpec): Promise<P.Started> {
    const run = await startRun(this.sources, spec, `r${this.runs.size}`);
    this.runs.set(run.id, run);
    this.latest = run;
    this.variablesOf.set(run, new Variables(run));
    void this.record(run);
    return started(run);
  }

  /** Records in slices, so that questions are answered in between. */
  private async record(run: Run): Promise<void> {
    for (let slice = FIRST_SLICE; !run.over;) {
      const from = this.sources.now();
      run.record(slice);
      const fitting = slice * Math.min(2, SLICE_TAKES / Math.max(0.1, this.sources.now() - from));
      slice = Math.max(LEAST_IN_SLICE, Math.min(MOST_IN_SLICE, Math.round(fitting)));
      this.wake();
      await this.sources.soon();
    }
    this.wake();
    // whoever waits is answered first, and between the pieces
    await this.sources.soon();
    for (const _piece of run.folding()) await this.sources.soon();
    for (const _piece of run.keeping()) await this.sources.soon();
  }

  private wake(): void {
    const list = this.waiting;
    this.waiting = [];
    for (const f of list) f();
  }

  private grown(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private run(id: string): Run {
    const run = this.runs.get(id);
    if (!run)
      throw new FaultError({
        message: `there is no recording ${id}`,
        file: '',
        line: 0,
        remedy: 'Start the scenario again.',
      });
    return run;
  }

  /** The run of a moment; steps beyond what is recorded are refused. */
  private at(at: P.At): Run {
    const run = this.run(at.recording);
    if (!Number.isInteger(at.step) || at.step < 0 || at.step > run.recording.length)
      throw new FaultError({
        message: `there is no step ${at.step}`,
        file: '',
        line: 0,
        remedy: `The recording has the steps 0 to ${run.recording.length}.`,
      });
    return run;
  }

  async progress(recording: string): Promise<P.Progress> {
    return this.run(recording).progress;
  }

  async whole(recording: string): Promise<P.Progress> {
    const run = this.run(recording);
    while (!run.over) await this.grown();
    return run.progress;
  }

  async end(recording: string): Promise<void> {
    this.run(recording).end();
    this.wake();
  }

  async go(at: P.At, motion: P.Motion): Promise<P.Stop> {
    const run = this.at(at);
    const interrupts = this.interrupted;
    let scanned = at.step;
    for (;;) {
      const length = run.recording.length;
      const landing = land(run, at.step, motion, this.breakpoints, this.filters, scanned);
      if (landing) return this.shown(run, this.stop(run, landing));
      scanned = length;
      await this.grown();
      if (this.interrupted !== interrupts)
        return this.stop(run, { step: run.recording.length, reason: 'pause', breakpoints: [] });
    }
  }

  async interrupt(): Promise<void> {
    this.interrupted++;
    this.wake();
  }

  /** The stop with what is shown of it. What cannot be shown is said to whoever asks for it. */
  private shown(run: Run, stop: P.Stop): P.Stop {
    const { step, thread } = stop;
    try {
      const variables = this.variablesFor(run);
      const scopes = variables.scopes(step, thread - 1, 0);
      const shown = {
        frames: stackInfo(run, step, thread - 1),
        scopes,
        variables: scopes
          .filter(({ expensive }) => !expensive)
          .map(({ handle }) => ({ handle, list: variables.children(step, handle) })),
      };
      return { ...stop, shown };
    } catch {
      return stop;
    }
  }

  private stop(run: Run, l: Landing): P.Stop {
    const { recording } = run;
    const atEnd = run.over && l.step === recording.length;
    const reason = atEnd && l.reason === 'step' && !l.hop ? 'end' : l.reason;
    const finding = l.finding && findingInfo(l.finding, run.places);
    const next = run.runner.stimuli[recording.stimulusAt(l.step)];
    const actor =
      recording.depth(l.step) > 0 ? recording.actor(l.step) : next ? run.runner.actorOf(next) : recording.actor(l.step);
    return {
      step: l.step,
      reason,
      thread: actor + 1,
      breakpoints: l.breakpoints,
      ...(finding ? { finding } : {}),
      ...(l.hop ? { hop: l.hop } : {}),
      description: l.hop
        ? `Interrupt ${l.hop.interrupt}, hop ${l.hop.index + 1} of ${l.hop.of}`
        : describe(run, l.step, reason, finding),
      atEnd,
    };
  }

  async setBreakpoints(
    source: P.SourceRef,
    breakpoints: readonly P.BreakpointSpec[],
  ): Promise<readonly P.BreakpointInfo[]> {
    return this.breakpoints.set(source, breakpoints);
  }

  async breakpointLines(source: P.SourceRef, from: number, to: number): Promise<readonly number[]> {
    return this.breakpoints.lines(source).filter((l) => l >= from && l <= to);
  }

  async setFindingFilters(rules: readonly string[]): Promise<void> {
    this.filters = new Set(rules);
  }

  async findingRules(): Promise<
    readonly { readonly id: string; readonly title: string; readonly description: string }[]
  > {
    return RULES.map(({ id, title, description }) => ({ id, title, description }));
  }

  async stack(at: P.At, thread: number): Promise<readonly P.FrameInfo[]> {
    const run = this.at(at);
    return run.runner.actors[thread - 1] === undefined ? [] : stackInfo(run, at.step, thread - 1);
  }

  async scopes(at: P.At, thread: number, level: number): Promise<readonly P.ScopeInfo[]> {
    const run = this.at(at);
    return this.variablesFor(run).scopes(at.step, thread - 1, level);
  }

  async variables(at: P.At, handle: string, start?: number, count?: number): Promise<readonly P.VariableInfo[]> {
    const run = this.at(at);
    return this.variablesFor(run).children(at.step, handle, start, count);
  }

  private variablesFor(run: Run): Variables {
    return this.variablesOf.get(run) as Variables;
  }

  async evaluate(at: P.At, thread: number, level: number, expression: string): Promise<P.Evaluated> {
    const run = this.at(at);
    const frame = runFrames(run, at.step, thread - 1)[level]?.frame;
    const image = run.assembly.units.find((u) => u.image.image === frame?.fn.image)?.image;
    const own = frame && image ? image.linker.unitOf.get(frame.fn) : undefined;
    // a frame sees its own file; the scenario's line sees every file, the IOAPIC's first
    const units = own ? [own] : [...run.assembly.units].reverse().flatMap((u) => [...u.image.units].reverse());
    let error = 'there is no frame to evaluate in';
    for (const unit of units) {
      try {
        const e =
          own && frame
            ? Expression.compile(unit, expression, frameScope(frame.fn, frame.pc))
            : Expression.compile(unit, expression);
        const m = run.scratchAt(at.step);
        const fp = own && frame ? frame.fp : Math.ceil(m.sp / 16) * 16;
        const value = e.evaluate(m, fp);
        return { value: this.variablesFor(run).info(m, expression, value, unit.linker.image, expression) };
      } catch (e) {
        if (!(e instanceof FaultError)) throw e;
        error = e.fault.message;
      }
    }
    return { error };
  }

  async tables(at: P.At, names?: readonly string[], since?: number): Promise<readonly P.TableInfo[]> {
    const run = this.at(at);
    const now = run.tablesAt(at.step);
    const before = since === undefined || since > run.recording.length || since < 0 ? undefined : run.tablesAt(since);
    const writer: WriterOf = (ref) => run.writerOf(ref, at.step);
    return [...now.values()]
      .filter((t) => !names || names.includes(t.view.spec.name))
      .map((t) =>
        tableInfo(
          t,
          staleCells(now, t.view.spec.name, writer),
          before ? changedCells(before.get(t.view.spec.name), t) : [],
          run.places,
        ),
      );
  }

  async findings(recording: string): Promise<readonly P.FindingInfo[]> {
    const run = this.run(recording);
    return run.findings.found.map((f) => findingInfo(f, run.places));
  }

  async interrupts(recording: string): Promise<readonly P.InterruptInfo[]> {
    return interruptInfos(this.run(recording));
  }

  async result(recording: string, options: { readonly events?: boolean }): Promise<P.RunResult> {
    return runResult(this.run(recording), options.events ?? false);
  }

  async source(tree: string, file: string): Promise<string> {
    const trees = [this.sources.prelude, this.sources.models, ...(this.latest ? patchedTrees(this.latest, file) : [])];
    const text = trees.find((t) => t.role === tree)?.files.read(file);
    if (text === undefined)
      throw new FaultError({
        message: `${file} is not to be had`,
        file,
        line: 0,
        remedy: 'The run that named it has ended.',
      });
    return text;
  }
}

function started(run: Run): P.Started {
  const { assembly, source, places, runner } = run;
  const span = source.scenario.span;
  const trees = treesOf(run);
  return {
    recording: run.id,
    scenario: {
      name: source.name,
      title: source.scenario.title,
      place: {
        tree: source.tree.role,
        file: source.file,
        path: places.path(source.tree, source.file),
        line: span.line,
        column: span.column,
      },
    },
    trees,
    units: assembly.units.map((u) => ({
      name: u.spec.name,
      title: u.spec.title,
      program: u.spec.program,
      from: u.from,
      why: u.why,
    })),
    threads: runner.actors.map((name, i) => ({ id: i + 1, name })),
    design: run.design,
    lines: source.scenario.lines.map(({ name, gsi }) => ({ name, gsi })),
    sources: sourcesOf(run),
    warnings: run.warnings,
  };
}

/** Trees whose text of a file is on no disk. */
function patchedTrees(run: Run, file: string): readonly Run['source']['tree'][] {
  return run.assembly.units.map((u) => u.tree).filter((t) => t.patched?.origin(file, 1) !== undefined);
}

function sourcesOf(run: Run): NonNullable<P.Started['sources']> {
  const seen = new Map<string, NonNullable<P.Started['sources']>[number]>();
  const put = (tree: string, file: string, path: string): void => {
    seen.set(`${tree} ${file} ${path}`, { tree, file, path });
  };
  const add = (tree: Run['source']['tree'], file: string): void => {
    if (!isPatched(tree, file)) put(tree.role, file, run.places.path(tree, file));
  };
  add(run.source.tree, run.source.file);
  for (const u of run.assembly.units) for (const f of u.image.spec.files) add(f.tree, f.path);
  const { program } = run.assembly;
  lowerWhere(program, isPatched);
  // those of functions that are not lowered yet are no entries
  program.statements.forEach((s) => {
    const place = s.fn && run.places.of(s);
    if (place) put(place.tree, place.file, place.path);
  });
  for (const f of program.functions) if (f.entry < 0) for (const { tree, file } of f.standsIn ?? []) add(tree, file);
  return [...seen.values()];
}

/** Why it stopped, in a word: clients show it beside the thread's name, where there is room for no more; where is the frames' part. */
function describe(run: Run, step: number, reason: P.StopReason, finding: P.FindingInfo | undefined): string {
  if (finding) return `Finding: ${finding.rule}`;
  switch (reason) {
    case 'entry':
      return 'Entry';
    case 'breakpoint':
      return 'Breakpoint';
    case 'pause':
      return 'Paused';
    case 'start':
      return 'Start';
    case 'end':
      return run.progress.fault ? 'Stopped by a fault' : 'End';
    default:
      return `Step ${step}`;
  }
}
