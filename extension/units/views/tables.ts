/** All tables of a run at a step: cells, what changed since another step, and which copies are stale or behind (DECISIONS 21). */
import type { Machine } from '../../cmachine/machine/machine.js';
import type { Assembly } from '../assembled.js';
import { COPIES } from '../index.js';
import type { CopySpec } from '../types.js';
import { TableView, type Cell, type Row } from './view.js';
import type { Statement } from '../../cmachine/machine/program.js';

/** One table's cells at one step. */
export interface TableAt {
  readonly view: TableView;
  readonly rows: readonly Row[];
}

/** Some tables, and of those one row where a key is given. */
export interface TablesAsked {
  readonly names: readonly string[];
  readonly key?: string;
  /** Only the texts of these columns, for those who look often; absent: every cell, with the object behind it. */
  readonly columns?: readonly string[];
}

export interface Writer {
  readonly step: number;
  readonly statement: Statement | undefined;
}

/** One cell, by names. */
export interface CellRef {
  readonly table: string;
  readonly key: string;
  readonly column: string;
  readonly where: NonNullable<Cell['where']>;
}

/** Who made a cell what it is, up to the step asked about. */
export type WriterOf = (cell: CellRef) => Writer | undefined;

/** A cell of a copy that differs from its source: "stale" while the source is unmasked, else "behind". */
export interface StaleCell {
  readonly key: string;
  readonly column: string;
  readonly state: 'stale' | 'behind';
  readonly writer: Writer | undefined;
  readonly newer: { readonly table: string; readonly key: string; readonly writer: Writer | undefined };
}

export class Tables {
  readonly views: readonly TableView[];

  constructor(assembly: Assembly) {
    // along the interrupt's path: units are built from the far end
    this.views = [...assembly.units]
      .reverse()
      .flatMap((u) =>
        u.spec.tables.flatMap((t) => ((t.when?.(assembly.options) ?? true) ? [new TableView(t, u)] : [])),
      );
  }

  /** Every table, or what is asked for, on a machine of that step that is only read. */
  at(m: Machine, asked?: TablesAsked): Map<string, TableAt> {
    const out = new Map<string, TableAt>();
    for (const view of this.views) {
      if (asked && !asked.names.includes(view.spec.name)) continue;
      out.set(view.spec.name, { view, rows: view.rows(m, asked?.key, asked?.columns) });
    }
    return out;
  }

  /** Names of the tables that a table is compared with, itself included. */
  needed(names: readonly string[]): readonly string[] {
    const all = new Set(names);
    for (const c of COPIES) if (all.has(c.copy)) all.add(c.source);
    return [...all];
  }
}

/** Cells in which a copy differs from its source. */
export function staleCells(tables: ReadonlyMap<string, TableAt>, table: string, writer: WriterOf): StaleCell[] {
  return COPIES.filter((c) => c.copy === table).flatMap((c) => differences(tables, c, writer));
}

function differences(tables: ReadonlyMap<string, TableAt>, spec: CopySpec, writer: WriterOf): StaleCell[] {
  const copy = tables.get(spec.copy);
  const source = tables.get(spec.source);
  if (!copy || !source) return [];
  const byKey = new Map(source.rows.map((r) => [r.key, r]));
  const out: StaleCell[] = [];
  for (const row of copy.rows) {
    const from = byKey.get(row.key);
    if (!from) continue;
    if (spec.unless && cell(source, from, spec.unless.column)?.text === spec.unless.text) continue;
    const masked = cell(source, from, spec.mask)?.text === 'masked';
    for (const column of spec.columns) {
      const mine = cell(copy, row, column);
      const theirs = cell(source, from, column);
      if (!mine || !theirs || mine.text === theirs.text) continue;
      out.push({
        key: row.key,
        column,
        state: masked ? 'behind' : 'stale',
        writer: mine.where && writer({ table: spec.copy, key: row.key, column, where: mine.where }),
        newer: {
          table: spec.source,
          key: from.key,
          writer: theirs.where && writer({ table: spec.source, key: from.key, column, where: theirs.where }),
        },
      });
    }
  }
  return out;
}

export function cell(t: TableAt, row: Row, column: string): Cell | undefined {
  const i = t.view.spec.columns.findIndex((c) => c.name === column);
  return i < 0 ? undefined : row.cells[i];
}

/** Cells that differ between two steps: row and column in the newer table. */
export function changedCells(before: TableAt | undefined, now: TableAt): (readonly [number, number])[] {
  if (!before || before === now) return [];
  const old = new Map(before.rows.map((r) => [r.key, r]));
  const out: (readonly [number, number])[] = [];
  now.rows.forEach((row, i) => {
    const was = old.get(row.key);
    row.cells.forEach((c, j) => {
      if (was?.cells[j]?.text !== c.text) out.push([i, j]);
    });
  });
  return out;
}
