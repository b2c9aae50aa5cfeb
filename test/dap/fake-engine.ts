import { dirname } from 'node:path';
import { FaultError } from '../../extension/cmachine/source/types.js';
import type {
  At,
  BreakpointInfo,
  BreakpointSpec,
  EnginePort,
  Evaluated,
  FindingInfo,
  FrameInfo,
  InterruptInfo,
  LaunchSpec,
  Motion,
  Progress,
  RunResult,
  ScopeInfo,
  SourceRef,
  Started,
  Stop,
  TableInfo,
  VariableInfo,
} from '../../extension/engine/port.types.js';
import { destination } from './fake-motion.js';
import { threads, Toy } from './fake-program.js';
import type { State } from './fake-program.js';

/**
 * An engine with one recording, played from a list. The choices of the launch (`set`) make it misbehave:
 * toy.pace=endless never ends the recording by itself; toy.end=deaf never answers end(); toy.stop=strict ends it with a fault;
 * toy.launch=dies takes the worker with it.
 */
export class FakeEngine implements EnginePort {
  private toy: Toy | undefined;
  private state: Progress['state'] = 'finished';
  private set: Readonly<Record<string, string>> = {};
  private lines = new Map<string, readonly (BreakpointSpec & { readonly id: number })[]>();
  private filters = new Set<string>();
  private ids = 0;
  /** Told when the recording ends or somebody interrupts. */
  private waiting: (() => void)[] = [];

  async launch(spec: LaunchSpec): Promise<Started> {
    if (!spec.scenario.endsWith('toy.irq')) {
      throw new FaultError({
        message: `There is no scenario "${spec.scenario}".`,
        file: '',
        line: 0,
        remedy: 'Did you mean "toy.irq"?',
      });
    }
    if (spec.qemu !== undefined) {
      const fault = { message: 'This is no QEMU tree', file: `${spec.qemu}/VERSION`, line: 1, remedy: 'Name another.' };
      if (!spec.allowModel) throw new FaultError(fault);
    }
    this.set = spec.set ?? {};
    if (this.set['toy.launch'] === 'dies') process.exit(3);
    this.toy = new Toy(dirname(spec.scenario));
    this.state = this.set['toy.pace'] === 'endless' ? 'recording' : this.strict() ? 'stopped' : 'finished';
    const write = { line: 1, column: 1 };
    return {
      recording: 'r0',
      scenario: {
        name: 'toy',
        title: 'A route that is updated after its use',
        place: { tree: 'scenario', file: 'toy.irq', path: this.toy.irqPath, ...write },
      },
      trees: [],
      units: [
        { name: 'toy', title: 'Toy', program: 'qemu', from: 'model', why: 'no checkout' },
        { name: 'bus', title: 'Bus', program: 'qemu', from: 'model', why: 'no checkout' },
      ],
      threads,
      design: { name: 'after-service', why: 'the default' },
      sources: [{ tree: 'model', file: 'toy.c', path: this.toy.cPath }],
      warnings: spec.qemu === undefined ? [] : ['toy runs from the model: this is no QEMU tree'],
    };
  }

  async progress(): Promise<Progress> {
    const steps = this.states().length - 1;
    const fault = { message: 'unknown function "mystery"', file: 'toy.c', line: 7, remedy: 'Add it to the unit.' };
    return { recording: 'r0', steps, state: this.state, ...(this.state === 'stopped' ? { fault } : {}) };
  }

  async whole(): Promise<Progress> {
    while (this.state === 'recording') await this.change();
    return this.progress();
  }

  end(): Promise<void> {
    if (this.set['toy.end'] === 'deaf') return new Promise(() => undefined);
    if (this.state === 'recording') this.state = 'ended';
    this.wake();
    return Promise.resolve();
  }

  async go(at: At, motion: Motion): Promise<Stop> {
    const states = this.states();
    const found = destination(states, at.step, motion, (step) => this.reasonAt(step));
    if (found !== undefined) return this.stop(found.step, found.reason);
    if (this.state === 'recording') {
      await this.change();
      return this.stop(states.length - 1, 'pause');
    }
    return this.stop(states.length - 1, 'end');
  }

  async interrupt(): Promise<void> {
    this.wake();
  }

  async setBreakpoints(source: SourceRef, specs: readonly BreakpointSpec[]): Promise<readonly BreakpointInfo[]> {
    const possible = this.toy?.statementLines(source.path) ?? [];
    const kept = specs.map((spec) => {
      const line = possible.find((each) => each >= spec.line);
      return { id: ++this.ids, verified: line !== undefined, line: line ?? spec.line };
    });
    this.lines.set(source.path, kept);
    return kept.map((each) => (each.verified ? each : { ...each, message: 'Nothing runs here or below.' }));
  }

  async breakpointLines(source: SourceRef, from: number, to: number): Promise<readonly number[]> {
    return (this.toy?.statementLines(source.path) ?? []).filter((line) => line >= from && line <= to);
  }

  async setFindingFilters(rules: readonly string[]): Promise<void> {
    this.filters = new Set(rules);
  }

  async findingRules() {
    return [
      { id: 'stale-route', title: 'Stale route', description: 'A delivery through a stale copy of a route.' },
      { id: 'lost-edge', title: 'Lost edge', description: 'An edge that no handler ever sees.' },
    ];
  }

  async stack({ step }: At, thread: number): Promise<readonly FrameInfo[]> {
    const toy = this.recorded();
    const state = this.at(step);
    if (state.thread !== thread) return [];
    return state.frames.map((frame, level) => ({
      level,
      name: frame.name,
      kind: frame.kind,
      ...(frame.kind === 'c' ? { unit: 'toy', from: 'model' as const } : {}),
      place: toy.place(frame),
      ...(frame.name === 'deliver'
        ? { link: { how: 'exact' as const, place: { ...toy.place(frame), tree: 'qemu', file: 'hw/toy.c' }, note: '' } }
        : {}),
    }));
  }

  async scopes({ step }: At, _thread: number, level: number): Promise<readonly ScopeInfo[]> {
    const locals = Object.keys(this.at(step).frames[level]?.locals ?? {}).length;
    return [
      { name: 'Locals', handle: `locals ${level}`, count: locals + 1, expensive: false },
      { name: 'Tables', handle: 'tables', count: 1, expensive: false },
      { name: 'Changed in this step', handle: 'changed', count: 0, expensive: false },
    ];
  }

  async variables({ step }: At, handle: string, start = 0, count?: number): Promise<readonly VariableInfo[]> {
    const [kind, level] = handle.split(' ');
    const { route } = this.at(step);
    const leaf = { type: 'int', children: 0, indexed: false };
    if (kind === 'lanes') {
      const lanes = this.recorded().lanes.map((value, index) => ({ ...leaf, name: `[${index}]`, value: `${value}` }));
      return lanes.slice(start, count === undefined ? undefined : start + count);
    }
    if (kind === 'tables') return [{ ...leaf, name: 'toy.route', value: `cpu ${route}`, type: '' }];
    if (kind !== 'locals') return [];
    const locals = Object.entries(this.at(step).frames[Number(level)]?.locals ?? {});
    const lanes = { name: 'lanes', value: '{...}', type: 'int [250]', children: 250, indexed: true, handle: 'lanes' };
    return [...locals.map(([name, value]) => ({ ...leaf, name, value: `${value}`, evaluateName: name })), lanes];
  }

  async evaluate({ step }: At, _thread: number, level: number, expression: string): Promise<Evaluated> {
    if (expression === 'die()') process.exit(3);
    if (expression === 'boom()') throw new Error('the {table} is gone\n    at somewhere (secret.ts:1:1)');
    const value = { ...this.at(step).frames[level]?.locals, route: this.at(step).route }[expression];
    if (value === undefined) return { error: `"${expression}" is not known in this frame.` };
    return { value: { name: expression, value: `${value}`, type: 'int', children: 0, indexed: false } };
  }

  async tables({ step }: At, names?: readonly string[], since = step): Promise<readonly TableInfo[]> {
    if (names !== undefined && !names.includes('toy.route')) return [];
    const changed = this.at(since).route !== this.at(step).route ? [[0, 1] as const] : [];
    const columns = ['gsi', 'cpu'].map((name) => ({ name, title: name, unit: '' }));
    const rows = [{ key: '11', cells: ['11', `${this.at(step).route}`] }];
    return [{ name: 'toy.route', title: 'Route', from: 'model', unit: 'toy', columns, rows, stale: [], changed }];
  }

  async interrupts(): Promise<readonly InterruptInfo[]> {
    const hop = (layer: string, step: number) => ({
      layer,
      kind: 'hop' as const,
      step,
      time: 0,
      actor: 'cpu0',
      text: layer,
    });
    const hops = [hop('device line', 1), hop('local APIC', 3)];
    return [{ id: 1, cause: 'nic: raise', hops, end: { how: 'open', text: 'open' } }];
  }

  async findings(): Promise<readonly FindingInfo[]> {
    return [this.staleRoute()];
  }

  async result(): Promise<RunResult> {
    const toy = this.recorded();
    const expectation = (cpu: number) => {
      const text = `expect vector 0x21 on cpu${cpu}`;
      const got = 'vector 0x21 on cpu2';
      return { line: toy.line(toy.irqPath, text), text, ok: cpu === 2, got, step: this.states().length - 1 };
    };
    return {
      scenario: 'toy',
      trees: [],
      units: [],
      steps: this.states().length - 1,
      expectations: this.strict() ? [] : [expectation(0), expectation(2)],
      asStated: true,
      asStatedWhy: '',
      findings: [this.staleRoute()],
      notes: [],
      hash: 'f'.repeat(64),
    };
  }

  async source(tree: string, file: string): Promise<string> {
    return `/* ${tree} ${file} */\n`;
  }

  private staleRoute(): FindingInfo {
    const toy = this.recorded();
    const step = toy.staleAt;
    const at = { tree: 'model', file: 'toy.c', path: toy.cPath, line: toy.line(toy.cPath, 'deliver: last'), column: 5 };
    return {
      rule: 'stale-route',
      title: 'Stale route',
      severity: 'error',
      step,
      message: 'interrupt delivered through a stale route: GSI 11 went to CPU 2, the entry says CPU 0',
      at: { ...at, function: 'deliver' },
      evidence: [
        { step: 1, text: 'the entry was written: dest 0', at: { ...at, line: toy.line(toy.cPath, 'write: first') } },
        { step, text: 'vector 0x21 left for CPU 2' },
      ],
    };
  }

  private reasonAt(step: number): Stop['reason'] | undefined {
    if (this.hit(step).length > 0) return 'breakpoint';
    return this.filters.has('stale-route') && step === this.recorded().staleAt ? 'exception' : undefined;
  }

  private hit(step: number): readonly number[] {
    const frame = this.at(step).frames[0];
    if (frame === undefined) return [];
    const { path, line } = this.recorded().place(frame);
    return (this.lines.get(path) ?? []).filter((each) => each.line === line).map((each) => each.id);
  }

  private stop(step: number, reason: Stop['reason']): Stop {
    const { thread, frames } = this.at(step);
    return {
      step,
      reason,
      thread,
      breakpoints: reason === 'breakpoint' ? this.hit(step) : [],
      ...(reason === 'exception' ? { finding: this.staleRoute() } : {}),
      description: `${reason} in ${frames[0]?.name}`,
      atEnd: this.state !== 'recording' && step === this.states().length - 1,
    };
  }

  private recorded(): Toy {
    if (this.toy === undefined) throw new Error('nothing is recorded');
    return this.toy;
  }

  private states(): readonly State[] {
    return this.recorded().states;
  }

  private at(step: number): State {
    const state = this.states()[step];
    if (state === undefined) throw new Error(`there is no step ${step}`);
    return state;
  }

  private strict(): boolean {
    return this.set['toy.stop'] === 'strict';
  }

  private change(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private wake(): void {
    for (const each of this.waiting.splice(0)) each();
  }
}
