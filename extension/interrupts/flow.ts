/** The interrupts under way: which pin, message or CPU has which, and the one that is being carried from layer to layer now. */
import type { EventRecord } from '../recording/recording.js';
import { cell } from '../units/views/tables.js';
import { Tracked } from './tracked.js';
import type { End, Followed, Hop, LayerName } from './types.js';

/** One interrupt between the layer that sent it and the local APICs: it ends there, or something is missing. */
interface Carried {
  readonly interrupt: Tracked;
  readonly sent: EventRecord;
  /** The message by which KVM delivers has been seen. */
  message: boolean;
  /** Local APICs that were asked to take it. */
  reached: number;
}

export class Flow {
  readonly interrupts: Tracked[] = [];
  /** By pin: raised, not yet sent. */
  readonly waiting = new Map<number, Tracked>();
  /** By pin: sent, and the IOAPIC waits for its end. */
  readonly served = new Map<number, Tracked>();
  /** By "cpu vector". */
  readonly requested = new Map<string, Tracked>();
  readonly inService = new Map<string, Tracked>();
  /** What a CPU took last in this line: a handler that runs is its. */
  taken: Tracked | undefined;
  /** GSIs of irqfds, by the eventfd's number. */
  readonly irqfds = new Map<number, number>();
  carried: Carried | undefined;
  /** What a device's vector has begun in this line, as long as no message has come of it. */
  vector: { readonly interrupt: Tracked; readonly vector: number; readonly e: EventRecord } | undefined;
  /** By MSI-X vector: a mask holds it back. */
  readonly heldBack = new Map<number, Tracked>();
  /** The translation that was seen last. */
  translated: EventRecord | undefined;
  /** By GSI: the translation of which its route was made. */
  readonly madeOf = new Map<number, EventRecord>();
  /** A message that no GSI was raised for: a delivery if a local APIC is asked next, else one of a scan. */
  message: EventRecord | undefined;
  /** The pin whose end KVM's IOAPIC was told last: what it serves anew follows at once. */
  acknowledged: { readonly pin: number; readonly stimulus: number } | undefined;
  private stimulus = -1;

  constructor(readonly run: Followed) {}

  /** Before each event: nothing is carried from one line of the scenario to the next. */
  begin(e: EventRecord): void {
    const now = this.run.recording.stimulusAt(e.step - 1);
    if (now === this.stimulus) return;
    const before = this.stimulus;
    this.stimulus = now;
    this.settleCarried();
    this.settleVector(before);
    this.message = undefined;
    this.acknowledged = undefined;
    this.taken = undefined;
  }

  raise(e: EventRecord, cause: string, pin?: number): Tracked {
    const i = new Tracked(this.interrupts.length + 1, cause, pin);
    this.interrupts.push(i);
    return i;
  }

  /** A message, or an irqfd's interrupt: that of the device's vector in this line, one that a mask held back so far, or a new one. */
  sourced(e: EventRecord, pin?: number): Tracked {
    const i = this.vector?.interrupt ?? this.released(e) ?? this.raise(e, this.cause(e), pin);
    this.vector = undefined;
    i.pin ??= pin;
    return i;
  }

  private released(e: EventRecord): Tracked | undefined {
    for (const [vector, i] of this.heldBack) {
      if (this.before(e, 'msix.table', vector, 'pending') !== 'no') continue;
      this.heldBack.delete(vector);
      return i;
    }
    return undefined;
  }

  /** The line is over and no message has come of a device's vector: it is pending, or nobody was told. */
  private settleVector(line: number): void {
    const v = this.vector;
    this.vector = undefined;
    if (!v) return;
    const { interrupt: i, vector, e } = v;
    if (this.at(this.endOf(line, e.step), 'msix.table', `${vector}`, 'pending') !== 'yes') {
      if (!i.hops.some(({ kind }) => kind === 'hole'))
        this.hop(i, 'message', e, 'no message was sent: its vector is connected to nobody', 'hole');
      this.end(i, e, 'lost', i.hops.at(-1)?.text ?? '');
      return;
    }
    const other = this.heldBack.get(vector);
    if (other) {
      this.hop(i, 'MSI-X entry', e, `masked, and pending already: one with interrupt ${other.id}`, 'coalesced');
      this.end(i, e, 'coalesced', `one with interrupt ${other.id}`, other);
      return;
    }
    this.hop(i, 'MSI-X entry', e, 'masked: its pending bit is set');
    this.heldBack.set(vector, i);
  }

  /** The last step of a line of the scenario that has this step. */
  private endOf(line: number, step: number): number {
    const { recording } = this.run;
    let [lo, hi] = [step, recording.length];
    while (lo < hi) {
      const mid = (lo + hi + 1) >>> 1;
      if (recording.stimulusAt(mid - 1) <= line) lo = mid;
      else hi = mid - 1;
    }
    return lo;
  }

  /** The scenario's line at an event. */
  cause(e: EventRecord): string {
    return this.run.stimulus(e.step - 1);
  }

  hop(i: Tracked, layer: LayerName, e: EventRecord, text: string, kind: Hop['kind'] = 'hop'): void {
    const { recording } = this.run;
    const statement = recording.program.statementOf[e.pc - 1] ?? recording.statement(e.step);
    // what is missing is known only later
    let at = i.hops.length;
    while (at > 0 && (i.hops[at - 1] as Hop).step > e.step) at--;
    i.hops.splice(at, 0, { layer, kind, step: e.step, actor: e.actor, text, statement });
  }

  end(i: Tracked, e: EventRecord, how: End['how'], text: string, other?: Tracked): void {
    i.finish({ how, step: e.step, text, ...(other ? { with: other.id } : {}) });
  }

  carry(i: Tracked, e: EventRecord): void {
    this.settleCarried();
    this.carried = { interrupt: i, sent: e, message: false, reached: 0 };
    this.message = undefined;
  }

  /** Nothing more comes of the line of the scenario that was played last. */
  finishLine(): void {
    const { recording } = this.run;
    if (recording.stimulusAt(recording.length) === this.stimulus) return;
    this.settleCarried();
    this.settleVector(this.stimulus);
  }

  /** What was carried has arrived by now, or has not. */
  settleCarried(): void {
    const c = this.carried;
    this.carried = undefined;
    if (!c || c.reached > 0 || c.interrupt.over) return;
    const { interrupt: i, sent } = c;
    if (this.keptByKernel(i, sent)) return;
    const what = i.served ? '; remote IRR stays set' : '';
    if (this.run.irqchip === 'split' && !c.message)
      this.hop(i, 'GSI route', sent, `no route delivered it${what}`, 'hole');
    else this.hop(i, 'local APIC', sent, `no local APIC was reached${what}`, 'hole');
    if (!i.served) this.end(i, sent, 'lost', i.hops.at(-1)?.text ?? '');
  }

  /** KVM's IOAPIC sends what is neither masked nor in service; the rest, and a level that nobody took, it keeps. */
  private keptByKernel(i: Tracked, sent: EventRecord): boolean {
    const { pin } = i;
    if (this.run.irqchip !== 'kernel' || pin === undefined || this.waiting.get(pin) !== i) return false;
    const said = (column: string): string | undefined => this.before(sent, 'ioapic.rte', pin, column);
    if (said('mask') === 'masked' || said('remote-irr') === 'yes') return true;
    if (said('trigger') === 'edge') this.waiting.delete(pin);
    else this.hop(i, 'local APIC', sent, 'no local APIC was reached', 'hole');
    return said('trigger') !== 'edge';
  }

  /** A CPU has ended it, and the IOAPIC that waits for that was not told before the line of the scenario was over. */
  missing(i: Tracked): Hop | undefined {
    const ended = i.hops.findLast(({ layer }) => layer === 'EOI');
    const { recording } = this.run;
    if (!i.served || i.over || i.held.size > 0 || !ended) return undefined;
    if (recording.stimulusAt(recording.length) === recording.stimulusAt(ended.step - 1)) return undefined;
    return { ...ended, kind: 'hole', text: `no EOI reached the IOAPIC: remote IRR of pin ${i.pin ?? '?'} stays set` };
  }

  /** A cell's text before the statement of an event; undefined where the machine has no such cell. */
  before(e: EventRecord, table: string, key: number | string, column: string): string | undefined {
    return this.at(e.step - 1, table, `${key}`, column);
  }

  at(step: number, table: string, key: string, column: string): string | undefined {
    const t = this.run.tables(step, { names: [table], key, columns: [column] }).get(table);
    const row = t?.rows.find((r) => r.key === key);
    return t && row && cell(t, row, column)?.text;
  }

  /** The step at which the function that an event speaks of has returned; tracepoints are functions of their own in some trees. */
  returned(e: EventRecord): number {
    const { recording } = this.run;
    let step = e.step - 1;
    for (;;) {
      const name = recording.position(step)?.fn?.name ?? '';
      const after = recording.runs.seek(recording.runs.of(step), recording.depth(step) - 1, 1);
      if (after < 0) return recording.length;
      step = recording.runs.first(after);
      if (!name.includes('trace_')) return step;
    }
  }
}
