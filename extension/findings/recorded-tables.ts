/** The tables of a recording at any step, and who wrote their cells. */
import type { Cursor } from '../recording/cursor.js';
import type { Recording } from '../recording/recording.js';
import type { Writers } from '../recording/writers.js';
import { cell, type CellRef, type TableAt, type Tables, type TablesAsked, type Writer } from '../units/views/tables.js';

/** Writes looked at, newest first, for the one that changed a cell. */
const MOST_WRITES = 32;

/** Steps whose tables are kept. */
const MOST_TABLES = 64;

export class RecordedTables {
  private readonly makers = new Map<string, Writer>();
  private readonly kept = new Map<number, Map<string, TableAt>>();

  constructor(
    private readonly recording: Recording,
    private readonly tables: Tables,
    private readonly cursor: Cursor,
    private readonly writers: Writers,
  ) {}

  /** All tables at a step, or what is asked for of them. */
  at(step: number, asked?: TablesAsked): ReadonlyMap<string, TableAt> {
    if (!asked) return this.all(step);
    const known = this.kept.size > 0 ? this.kept.get(this.madeAt(step)) : undefined;
    return known ?? this.tables.at(this.cursor.readerAt(step), asked);
  }

  /** All tables at a step. They show static storage and heaps: steps that wrote to frames alone have those of the step before. */
  all(step: number): Map<string, TableAt> {
    const made = this.madeAt(step);
    let t = this.kept.get(made);
    if (!t) {
      t = this.tables.at(this.cursor.readerAt(step));
      if (this.kept.size > MOST_TABLES) this.kept.delete(this.kept.keys().next().value as number);
      this.kept.set(made, t);
    }
    return t;
  }

  /** Who made a cell what it shows at `before`: writes that left it as it was do not count. */
  writer(ref: CellRef, before: number): Writer | undefined {
    const key = (step: number): string => `${ref.table} ${ref.key} ${ref.column} ${ref.where.address} ${step}`;
    const passed: string[] = [];
    let w = this.writers.lastWriter(ref.where.address, ref.where.size, before);
    const first = w;
    for (let tries = 0; w && tries < MOST_WRITES; tries++) {
      const known = this.makers.get(key(w.step));
      if (known) return this.remember(passed, known);
      passed.push(key(w.step));
      if (this.textOf(ref, w.step) !== this.textOf(ref, w.step - 1)) return this.remember(passed, w);
      w = this.writers.lastWriter(ref.where.address, ref.where.size, w.step - 1);
    }
    return first;
  }

  private remember(keys: readonly string[], w: Writer): Writer {
    for (const k of keys) this.makers.set(k, w);
    return w;
  }

  private textOf(ref: CellRef, step: number): string | undefined {
    const t = this.all(step).get(ref.table);
    const row = t?.rows.find((r) => r.key === ref.key);
    return t && row && cell(t, row, ref.column)?.text;
  }

  private madeAt(step: number): number {
    return this.writers.lastWriter(0, this.recording.program.stacksLo, step)?.step ?? 0;
  }
}
