/** A replay that is recorded as a scenario's run is: rules look at it, and its interrupts are followed. An operation is a line. */
import type { Machine } from '../cmachine/machine/machine.js';
import type { Statement } from '../cmachine/machine/program.js';
import { Findings } from '../findings/findings.js';
import { RecordedTables } from '../findings/recorded-tables.js';
import type { Finding } from '../findings/types.js';
import { Interrupts } from '../interrupts/interrupts.js';
import { Cursor } from '../recording/cursor.js';
import { Recording } from '../recording/recording.js';
import { Writers } from '../recording/writers.js';
import type { Assembly } from '../units/assembled.js';
import { Tables } from '../units/views/tables.js';
import type { EventArguments } from '../world/events.js';

/** What was seen of one transcript. */
export interface Watched {
  /** Each with the operation in which it was found, from 0. */
  readonly findings: readonly { readonly i: number; readonly finding: Finding }[];
  readonly interrupts: Interrupts;
  readonly recording: Recording;
  readonly tables: RecordedTables;
}

export class Watch {
  readonly recording: Recording;
  private readonly writers: Writers;
  private readonly tables: RecordedTables;
  private readonly findings: Findings;
  private readonly interrupts: Interrupts;
  /** The CPU whose access is under way; CPU 0 stands for those that come from outside. */
  private actor = 0;

  constructor(
    private readonly machine: Machine,
    assembly: Assembly,
    private readonly operation: Statement,
    private readonly names: readonly string[],
  ) {
    this.recording = new Recording(assembly.program, machine);
    this.recording.attach(machine);
    this.writers = new Writers(this.recording);
    this.tables = new RecordedTables(this.recording, new Tables(assembly), new Cursor(this.recording), this.writers);
    const { recording, tables } = this;
    // recorders of transcripts bind no eventfds
    const irqfd = (): undefined => undefined;
    this.findings = new Findings({
      recording,
      irqfd,
      cpu: (apicId) => apicId,
      tables: (step, asked) => tables.at(step, asked),
      writer: (ref, before) => tables.writer(ref, before),
    });
    this.interrupts = new Interrupts({
      recording,
      irqfd,
      cpu: (apicId) => apicId,
      irqchip: assembly.options.irqchip,
      tables: (step, asked) => tables.at(step, asked),
      stimulus: (step) => this.names[recording.stimulusAt(step)] ?? '',
    });
  }

  /** The next operation begins, done by a CPU or, with -1, from outside. */
  begin(i: number, cpu: number): void {
    this.recording.stimulus = i;
    this.actor = Math.max(0, cpu);
    this.machine.completed(this.operation);
  }

  /** It is over. */
  end(i: number): void {
    this.recording.stimulus = i + 1;
    this.machine.completed(this.operation);
    this.writers.extend();
    this.findings.extend();
  }

  event(name: string, args: EventArguments, pc: number): void {
    this.recording.events.push({ step: this.recording.length + 1, actor: this.actor, name, args, pc });
  }

  get watched(): Watched {
    const { recording, interrupts, tables } = this;
    const findings = this.findings.found.map((finding) => ({
      i: recording.stimulusAt(Math.max(0, finding.step - 1)),
      finding,
    }));
    return { findings, interrupts, recording, tables };
  }
}
