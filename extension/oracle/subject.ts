/** The machine that is compared: assembled once for each kind of transcript, started anew for each file. */
import { callC } from '../cmachine/lower/host-entry.js';
import type { Machine } from '../cmachine/machine/machine.js';
import { IDLE_PC } from '../cmachine/machine/program.js';
import type { Statement } from '../cmachine/machine/program.js';
import { assemble } from '../units/assemble.js';
import type { Assembly, Library } from '../units/assembled.js';
import { completeSettings } from '../units/settings.js';
import { groupsOf, unitsOf } from '../units/index.js';
import type { UnitSpec } from '../units/types.js';
import { X86Machine } from '../units/x86/machine.js';
import { STIMULUS } from '../units/x86/stimuli.js';
import { EventLines } from './event-lines.js';
import type { ShownEvent } from './event-lines.js';
import type { Stream, TranscriptKind } from './kinds.js';
import { StateReader, stateKeys } from './state-keys.js';
import type { StateKey } from './state-keys.js';
import type { Action } from './transcript.js';
import { Watch } from './watch.js';
import type { Watched } from './watch.js';

export interface SubjectOptions {
  readonly ioapicVersion: number;
  readonly vcpus: number;
  /** Settings of the models, chosen by hand. */
  readonly set: Readonly<Record<string, string>>;
  /** A checkout that cannot be used falls back to the models. */
  readonly allowModel: boolean;
}

/** What one operation did. */
export interface Outcome {
  readonly ret: bigint | readonly bigint[] | undefined;
  readonly events: readonly ShownEvent[];
  /** Keys of the state that changed. */
  readonly changed: ReadonlySet<string>;
}

/** Calls and loop rounds of one operation: far more than any recorded one needs, and an end to those that would not end. */
const OPERATION_BUDGET = 2_000_000;

export class Subject {
  readonly assembly: Assembly;
  readonly lines: EventLines;
  readonly x86: X86Machine;
  readonly keys: readonly StateKey[];
  /** Where the events of the operation under way go. */
  private happened: ShownEvent[] = [];
  private readonly programs = new Map<string, string>();
  private watch: Watch | undefined;
  private operation: Statement | undefined;
  private readonly ready: Machine;

  constructor(
    library: Library,
    readonly kind: TranscriptKind,
    o: SubjectOptions,
  ) {
    const specs = groupsOf(kind).flatMap((group) => unitsOf(group, kind));
    this.lines = new EventLines(Object.assign({}, ...specs.map((u) => u.events)) as UnitSpec['events']);
    for (const u of specs) for (const name of Object.keys(u.events)) this.programs.set(name, u.program);
    this.assembly = assemble({
      library,
      options: {
        vcpus: o.vcpus,
        irqchip: kind.irqchip,
        ...(kind.iommu ? { iommu: kind.iommu } : {}),
        ioapicVersion: o.ioapicVersion,
        settings: completeSettings(kind.settings, o.set),
      },
      chosen: Object.keys(o.set),
      allowModel: o.allowModel,
      sink: {
        event: (_m, name, args, pc) => {
          this.watch?.event(name, args, pc);
          const e = this.lines.ofEvent(name, args);
          if (e) this.happened.push(e);
        },
      },
    });
    this.x86 = new X86Machine(this.assembly);
    this.ready = this.assembly.start.copy();
    if (kind.lapicsEnabled) this.enableLapics(this.ready, o.vcpus);
    this.keys = stateKeys(this.assembly, this.ready);
  }

  /** A machine as the recorded one was when its transcript begins; with `names` of its operations it is watched. */
  start(names?: readonly string[]): SubjectRun {
    const machine = this.ready.copy();
    this.watch = names && new Watch(machine, this.assembly, this.operationStatement(), names);
    return new SubjectRun(this, machine, this.watch);
  }

  private operationStatement(): Statement {
    this.operation ??= this.assembly.program.addStatement({
      kind: 'stimulus',
      fn: undefined,
      tree: undefined,
      file: '',
      line: 0,
      column: 0,
      endLine: 0,
      endColumn: 0,
      label: 'operation',
    });
    return this.operation;
  }

  /** The events that this stream of a transcript would show. */
  inStream(events: readonly ShownEvent[], s: Stream): readonly ShownEvent[] {
    const own = events.filter((e) => this.programs.get(e.name) === s.program && s.recorded.test(e.name));
    return s.telling ? s.telling(own) : own;
  }

  during<T>(act: () => T): { readonly value: T; readonly events: readonly ShownEvent[] } {
    this.happened = [];
    const value = act();
    return { value, events: this.happened };
  }

  private enableLapics(m: Machine, vcpus: number): void {
    const fn =
      this.kind.irqchip === 'off'
        ? this.x86.fn('qemu-apic', 'apic_enable_fixture')
        : this.x86.fn('kvm', 'kvm_enable_lapic_fixture');
    for (let cpu = 0; cpu < vcpus; cpu++) {
      callC(m, fn, [cpu], IDLE_PC, 0);
      m.run();
    }
  }
}

/** One machine on its way through the operations of a transcript. */
export class SubjectRun {
  private readonly reader: StateReader;

  constructor(
    private readonly subject: Subject,
    private readonly machine: Machine,
    private readonly watch?: Watch,
  ) {
    this.reader = new StateReader(subject.keys);
    this.reader.refresh(machine);
  }

  /** The state now: JSON text by key. */
  get state(): ReadonlyMap<string, string> {
    return this.reader.values;
  }

  /** Rules' findings and the interrupts so far, where it is watched. */
  get watched(): Watched | undefined {
    return this.watch?.watched;
  }

  /** Does the i-th operation. FaultError if the machine stops in it. */
  perform(action: Action, i = 0): Outcome {
    this.watch?.begin(i, 'cpu' in action ? action.cpu : -1);
    const { value, events } = this.subject.during(() => this.act(action));
    this.watch?.end(i);
    return { ret: value, events, changed: this.reader.refresh(this.machine) };
  }

  private act(a: Action): bigint | readonly bigint[] | undefined {
    const { world } = this.subject.assembly;
    switch (a.kind) {
      case 'access':
        this.issue(STIMULUS.access, [a.cpu, a.address, a.size, a.write ? 1 : 0, a.value]);
        return a.write ? undefined : BigInt.asUintN(64, world.readValue.big(this.machine));
      case 'irq':
        this.issue(STIMULUS.line, [a.pin, a.level]);
        return undefined;
      case 'msi':
        this.issue(STIMULUS.msi, [a.requester, a.address, a.data]);
        return undefined;
      case 'memory':
        a.quads.forEach((value, i) => this.issue(STIMULUS.access, [-1, a.address + 8 * i, 8, 1, value]));
        return undefined;
      case 'accept':
        return this.accept(a.cpu);
    }
  }

  /** The CPU is halted with interrupts enabled, wakes up for one and disables them again. */
  private accept(cpu: number): bigint[] {
    const { readValue } = this.subject.assembly.world;
    this.issue(STIMULUS.accept, [cpu], readValue.address);
    const vector = BigInt.asIntN(64, readValue.big(this.machine));
    return vector < 0n ? [] : [vector];
  }

  private issue(name: string, args: readonly (number | bigint)[], result = 0): void {
    const m = this.machine;
    m.budget = OPERATION_BUDGET;
    this.subject.x86.issue(m, name, args, result);
    m.run();
    if (this.subject.x86.quiesce(m)) m.run();
  }
}
