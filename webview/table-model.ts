import type { ViewStale, ViewTable } from './protocol.js';

/** One line under a row: the cells of the row that have the same newer copy and the same writer. */
export interface VersionNote {
  readonly stale: ViewStale;
  readonly columns: readonly string[];
}

/** What the grid asks of a table, indexed once a stop so that drawing a row costs the same however many rows there are. */
export class TableModel {
  /** True where the key is shown in a column of its own; false where the first column repeats it. */
  readonly keyShown: boolean;
  /** Indices of the rows that changed or hold an old copy, ascending. */
  readonly marked: readonly number[];
  private readonly all: readonly number[];
  private readonly changes = new Map<number, Set<number>>();
  private readonly versions = new Map<string, Map<string, ViewStale>>();

  constructor(readonly table: ViewTable) {
    const { rows, changed, stale } = table;
    this.keyShown = rows.some((row) => row.cells[0] !== row.key);
    this.all = rows.map((_, index) => index);
    for (const [row, column] of changed) {
      if (row < rows.length) insert(this.changes, row, () => new Set<number>()).add(column);
    }
    for (const one of stale) insert(this.versions, one.key, () => new Map<string, ViewStale>()).set(one.column, one);
    this.marked = this.all.filter((index) => this.changes.has(index) || this.versions.has(rows[index]!.key));
  }

  /** Row indices to draw, in order. */
  shown(onlyMarked: boolean): readonly number[] {
    return onlyMarked ? this.marked : this.all;
  }

  changed(row: number, column: number): boolean {
    return this.changes.get(row)?.has(column) ?? false;
  }

  version(row: number, column: number): ViewStale | undefined {
    return this.versions.get(this.table.rows[row]!.key)?.get(this.table.columns[column]!.name);
  }

  notes(row: number): readonly VersionNote[] {
    const found = new Map<string, { stale: ViewStale; columns: string[] }>();
    for (const [column, stale] of this.versions.get(this.table.rows[row]!.key) ?? []) {
      const same = [stale.state, stale.newer.table, stale.newer.key, stale.newer.step, stale.writer?.step].join(' ');
      insert(found, same, () => ({ stale, columns: [] as string[] })).columns.push(column);
    }
    return [...found.values()];
  }

  /** The rows that a new stop is about: those that changed, else those that went stale, else those behind. */
  get notable(): readonly number[] {
    const { rows } = this.table;
    const stale = (row: number): boolean => this.notes(row).some((note) => note.stale.state === 'stale');
    if (this.changes.size > 0) return this.marked.filter((row) => this.changes.has(row));
    const found = this.marked.filter((row) => this.versions.has(rows[row]!.key) && stale(row));
    return found.length > 0 ? found : this.marked;
  }

  /** The rows that the scenario is about. */
  get subject(): readonly number[] {
    const { rows, subject = [] } = this.table;
    return this.all.filter((index) => subject.includes(rows[index]!.key));
  }

  /** Columns that cannot be shown, those with the same reason together. */
  get absent(): readonly { readonly titles: readonly string[]; readonly why: string }[] {
    const byReason = new Map<string, string[]>();
    for (const { title, unavailable } of this.table.columns) {
      if (unavailable !== undefined) insert(byReason, unavailable, () => []).push(title);
    }
    return [...byReason].map(([why, titles]) => ({ titles, why }));
  }

  /** Lines of text of the rows shown, notes included. */
  lines(onlyMarked: boolean): number {
    return this.marked.reduce((sum, row) => sum + this.notes(row).length, this.shown(onlyMarked).length);
  }

  get changedCells(): number {
    return this.table.changed.length;
  }

  count(state: ViewStale['state']): number {
    return new Set(this.table.stale.filter((one) => one.state === state).map((one) => one.key)).size;
  }
}

function insert<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
