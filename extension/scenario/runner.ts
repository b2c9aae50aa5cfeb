/** Plays a scenario on a machine: one stimulus after the other, in slices, every statement recorded. */
import type { HostValue } from '../cmachine/machine/host.js';
import type { Machine } from '../cmachine/machine/machine.js';
import type { Statement } from '../cmachine/machine/program.js';
import { FaultError } from '../cmachine/source/types.js';
import type { Tree } from '../cmachine/source/types.js';
import { runActor } from '../world/kernel/turns.js';
import type { X86Machine } from '../units/x86/machine.js';
import { assigned } from '../units/x86/given.js';
import { STIMULUS } from '../units/x86/stimuli.js';
import type { Act, Effect, Expectation, Scenario, Stimulus } from './ast.js';

/** A step of the play: a stimulus (index in the flat list of all that happen) or an expectation between two of them. */
type Item =
  | { readonly kind: 'stimulus'; readonly index: number; readonly stimulus: Stimulus }
  | { readonly kind: 'expectation'; readonly expectation: Expectation };

/** What the runner needs of a recording. */
export interface Recorder {
  stimulus: number;
  pauseAt: number;
  readonly length: number;
}

export interface RunnerEvents {
  /** An expectation is reached; the machine stands between two stimuli. */
  expectation(e: Expectation, m: Machine): void;
  /** A stimulus has completed. */
  completed(): void;
}

/** What happens when nobody has anything else to do, each once. */
const AFTER = ['put off', 'main loop', 'put off'] as const;

export class ScenarioRunner {
  /** Every stimulus in the order it happens, repeats multiplied out. */
  readonly stimuli: readonly Stimulus[];
  /** Names of the actors by number: vCPUs, then devices and eventfds, then the VMM and time where they act. */
  readonly actors: readonly string[];
  private readonly items: readonly Item[];
  private readonly statements = new Map<Stimulus, Statement>();
  private item = 0;
  /** Accesses of the current stimulus that have been issued. */
  private issued = 0;
  private executing = false;
  /** The actor that runs on behalf of the current stimulus. */
  private actor = 0;
  /** The vCPU that takes vectors after the current stimulus, -1 for none; whether one has in this round. */
  private taking = -1;
  private taken = false;
  /** How far what follows the current stimulus has come: an index of AFTER. */
  private settled = 0;

  constructor(
    readonly scenario: Scenario,
    readonly x86: X86Machine,
    readonly machine: Machine,
    private readonly recording: Recorder,
    private readonly source: { readonly tree: Tree; readonly file: string },
    private readonly events: RunnerEvents,
  ) {
    this.items = flatten(scenario.acts);
    this.stimuli = this.items.flatMap((i) => (i.kind === 'stimulus' ? [i.stimulus] : []));
    const cpus = Array.from({ length: scenario.machine.vcpus }, (_, i) => `cpu${i}`);
    const named = [...scenario.lines, ...scenario.requesters, ...scenario.eventfds].map(({ name }) => name);
    const own = ['vmm', 'clock', 'given'].filter((name) => this.stimuli.some(({ actor }) => actor === name));
    this.actors = [...cpus, ...named, ...own];
    const most = x86.assembly.program.plan.actors;
    if (this.actors.length > most) {
      throw new FaultError({
        message: `${this.actors.length} actors, and the machine has room for ${most}`,
        file: source.file,
        line: scenario.span.line,
        remedy: 'Use fewer vCPUs or devices.',
      });
    }
  }

  /** Plays until the recording has `until` steps, or the scenario ends. True when it has ended. Throws FaultError. */
  advance(until: number): boolean {
    this.recording.pauseAt = until;
    while (this.item < this.items.length) {
      const item = this.items[this.item] as Item;
      if (item.kind === 'expectation') {
        this.events.expectation(item.expectation, this.machine);
        this.item++;
        continue;
      }
      if (!this.play(item)) return false;
      this.item++;
      if (this.recording.length >= until && this.item < this.items.length) return false;
    }
    return true;
  }

  /** The stimulus that runs or comes next, by its index; the last one's index + 1 at the end. */
  get position(): number {
    const next = this.items.slice(this.item).find((i) => i.kind === 'stimulus');
    return next?.kind === 'stimulus' ? next.index : this.stimuli.length;
  }

  /** Plays one stimulus to its end; false when it was paused in the middle. */
  private play(item: Extract<Item, { kind: 'stimulus' }>): boolean {
    const m = this.machine;
    const { stimulus } = item;
    const s = this.statementOf(stimulus);
    if (!this.executing) this.actor = this.actorOf(stimulus);
    m.switchTo(this.actor);
    this.recording.stimulus = item.index;
    for (;;) {
      if (!this.executing) {
        if (!this.issueNext(stimulus, s) && !this.settle() && !this.deliver()) break;
        this.executing = true;
      }
      if (!runActor(m, this.actor)) return false;
      this.executing = false;
    }
    this.issued = 0;
    this.settled = 0;
    m.switchTo(this.actorOf(stimulus));
    this.recording.stimulus = item.index + 1;
    m.completed(s);
    this.events.completed();
    return true;
  }

  /** After a stimulus: what a kernel has put off, what QEMU's main loop finds, and what a kernel put off then. */
  private settle(): boolean {
    while (this.settled < AFTER.length) {
      const what = AFTER[this.settled++];
      if (what === 'main loop' ? this.x86.mainLoop(this.machine) : this.x86.quiesce(this.machine)) return true;
    }
    return false;
  }

  /** After a stimulus: each vCPU of a Linux guest in turn takes the vectors that it can, until none takes any. */
  private deliver(): boolean {
    const { vcpus, guest } = this.scenario.machine;
    if (guest !== 'linux') return false;
    const m = this.machine;
    if (this.taking >= 0 && this.x86.taken(m) > 0) this.taken = true;
    if (++this.taking >= vcpus) {
      this.taking = -1;
      const again = this.taken;
      this.taken = false;
      if (!again) return false;
      // what the handlers put off comes before the next round
      this.settled = 0;
      if (this.settle()) return true;
      this.taking = 0;
    }
    this.actor = this.taking;
    m.switchTo(this.actor);
    this.x86.take(m, this.taking);
    return true;
  }

  /** Issues the stimulus, or its next access; false when there is none left. */
  private issueNext(stimulus: Stimulus, s: Statement): boolean {
    const { effect } = stimulus;
    const n = this.issued++;
    const m = this.machine;
    if (effect.kind === 'accesses') {
      const a = effect.accesses[n];
      if (!a) return false;
      const write = a.kind === 'write';
      this.x86.issue(m, STIMULUS.access, [effect.cpu, a.address, a.size, write ? 1 : 0, write ? a.value : 0n]);
    } else if (effect.kind === 'guest') {
      if (n > 0) return false;
      this.x86.callGuest(m, effect.function, effect.args);
    } else if (effect.kind === 'given') {
      if (n > 0) return false;
      const at = { file: this.source.file, line: stimulus.span.line };
      this.x86.issue(m, STIMULUS.given, assigned(this.x86.assembly, m, effect.assignment, at));
    } else {
      if (n > 0) return false;
      const [name, args] = stimulusOf(effect);
      this.x86.issue(m, name, args);
    }
    m.completed(s);
    return true;
  }

  actorOf(s: Stimulus): number {
    return Math.max(0, this.actors.indexOf(s.actor));
  }

  private statementOf(s: Stimulus): Statement {
    let st = this.statements.get(s);
    if (!st) {
      st = this.x86.assembly.program.addStatement({
        kind: 'stimulus',
        fn: undefined,
        tree: this.source.tree,
        file: this.source.file,
        line: s.span.line,
        column: s.span.column,
        endLine: s.span.endLine,
        endColumn: s.span.endColumn,
        label: s.text,
      });
      this.statements.set(s, st);
    }
    return st;
  }
}

/** The function of the world that does it all at once, and its arguments. */
function stimulusOf(
  effect: Exclude<Effect, { kind: 'accesses' | 'guest' | 'given' }>,
): [name: string, args: readonly HostValue[]] {
  switch (effect.kind) {
    case 'accept':
      return [STIMULUS.accept, [effect.cpu]];
    case 'line':
      return effect.again ? [STIMULUS.again, [effect.gsi]] : [STIMULUS.line, [effect.gsi, effect.level]];
    case 'msi':
      return [STIMULUS.msi, [effect.requester, effect.address, effect.data]];
    case 'config':
      return [STIMULUS.config, [effect.offset, effect.value, effect.size]];
    case 'disintx':
      return [STIMULUS.disintx, [effect.set ? 1 : 0]];
    case 'vector':
      return [STIMULUS.vector, [effect.vector]];
    case 'intx':
      return [STIMULUS.intx, [effect.level]];
    case 'irqfd':
    case 'notifier':
      return [STIMULUS[effect.kind], [effect.assign ? 1 : 0, effect.eventfd, effect.gsi, effect.resample ?? -1]];
    case 'gone':
      return [STIMULUS.gone, []];
    case 'reset':
      return [STIMULUS.reset, []];
    case 'migrate':
      return [STIMULUS.migrate, []];
    case 'signal':
      return [STIMULUS.signal, [effect.eventfd]];
    case 'wait':
      return [STIMULUS.time, [effect.ns]];
  }
}

function flatten(acts: readonly Act[]): Item[] {
  const items: Item[] = [];
  let index = 0;
  const walk = (list: readonly Act[]): void => {
    for (const a of list) {
      if (a.kind === 'stimulus') items.push({ kind: 'stimulus', index: index++, stimulus: a });
      else if (a.kind === 'expectation') items.push({ kind: 'expectation', expectation: a });
      else for (let i = 0; i < a.count; i++) walk(a.acts);
    }
  };
  walk(acts);
  return items;
}
