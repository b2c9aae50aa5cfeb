/** Tables of the units at a step: rows, cells, and where each cell's object lies. */
import { Expression, type FrameScope } from '../../cmachine/expressions/evaluate.js';
import type { Machine } from '../../cmachine/machine/machine.js';
import { FaultError } from '../../cmachine/source/types.js';
import * as C from '../../cmachine/types/ctype.js';
import type { TranslationUnit } from '../../cmachine/lower/unit.js';
import type { PlacedUnit } from '../assembled.js';
import type { ColumnSpec, Show, TableSpec } from '../types.js';

/** `row` and `word` of a table's expressions lie in a frame of their own. */
const ROW = 32;
const WORD = 36;
const TABLE_FRAME: FrameScope = {
  locals: [
    { name: 'row', type: C.INT, offset: ROW },
    { name: 'word', type: C.INT, offset: WORD },
  ],
  size: 64,
};

const MOST_ROWS = 65_536;

interface Column {
  readonly spec: ColumnSpec;
  readonly of: Expression | undefined;
  readonly where: Expression | undefined;
  /** Why the column is not available. */
  readonly unavailable: string | undefined;
}

export interface Cell {
  readonly text: string;
  /** The object behind it: address and bytes. */
  readonly where: { readonly address: number; readonly size: number } | undefined;
}

export interface Row {
  readonly key: string;
  readonly cells: readonly Cell[];
}

export class TableView {
  private readonly columns: readonly Column[];
  private readonly count: Expression | undefined;
  private readonly countFault: string | undefined;
  private readonly present: Expression | undefined;
  private readonly key: Expression | undefined;

  constructor(
    readonly spec: TableSpec,
    readonly unit: PlacedUnit,
  ) {
    const files = filesOf(unit);
    const count = firstThatCompiles(files, spec.count);
    this.count = count.expression;
    this.countFault = count.fault;
    this.present = spec.present ? firstThatCompiles(files, spec.present).expression : undefined;
    this.key = spec.key ? firstThatCompiles(files, spec.key).expression : undefined;
    this.columns = spec.columns.map((c) => {
      const of = firstThatCompiles(files, c.of);
      return {
        spec: c,
        of: of.expression,
        where: firstThatCompiles(files, c.where).expression,
        unavailable: of.expression ? undefined : of.fault,
      };
    });
  }

  get columnInfo(): readonly {
    readonly name: string;
    readonly title: string;
    readonly unit: string;
    readonly unavailable?: string;
  }[] {
    return this.columns.map(({ spec, unavailable }) => ({
      name: spec.name,
      title: spec.title,
      unit: unitOf(spec.show),
      ...(unavailable === undefined ? {} : { unavailable }),
    }));
  }

  /**
   * The rows, or the one of a key, on a machine that is only read: the words its frame of expressions needs are put back. With
   * `columns` only those are filled in, without the objects behind them.
   */
  rows(m: Machine, only?: string, columns?: readonly string[]): Row[] {
    const fp = Math.ceil(m.sp / 16) * 16;
    const kept = m.memory.getBigUint64(fp + ROW, true);
    try {
      return this.rowsIn(m, fp, only, columns);
    } finally {
      m.memory.setBigUint64(fp + ROW, kept, true);
    }
  }

  private rowsIn(m: Machine, fp: number, only?: string, columns?: readonly string[]): Row[] {
    if (!this.count)
      return [{ key: '', cells: this.columns.map(() => notAvailable(this.countFault ?? 'the table has no length')) }];
    const end = Math.min(this.number(m, fp, this.count, 0) ?? 0, MOST_ROWS);
    // where a row's number is its key there is one to look at
    const own = only !== undefined && !this.key ? Number(only) : undefined;
    const rows: Row[] = [];
    for (let row = own ?? 0; row < (own === undefined ? end : Math.min(end, own + 1)); row++) {
      if (this.present && !this.number(m, fp, this.present, row)) continue;
      const key = this.key ? this.number(m, fp, this.key, row) : row;
      if (only !== undefined && only !== `${key ?? row}`) continue;
      rows.push({
        key: `${key ?? row}`,
        cells: this.columns.map((c) => (columns ? textCell(m, fp, c, row, columns) : cellOf(m, fp, c, row))),
      });
    }
    return rows;
  }

  private number(m: Machine, fp: number, e: Expression, row: number): number | undefined {
    try {
      return Number(valueAt(m, fp, e, row, 0));
    } catch (error) {
      if (error instanceof FaultError) return undefined;
      throw error;
    }
  }
}

/** The unit's own files, the last first, then those of its link group: they share structs. */
function filesOf(u: PlacedUnit): readonly TranslationUnit[] {
  const source = u.from === 'checkout' && u.spec.checkout ? u.spec.checkout : u.spec.model;
  const own = source.files.flatMap((f) => u.image.unit(f) ?? []).reverse();
  return [...own, ...u.image.units.filter((t) => !own.includes(t))];
}

function firstThatCompiles(
  files: readonly TranslationUnit[],
  texts: readonly string[],
): { expression?: Expression; fault?: string } {
  let fault = 'nothing says what it holds';
  for (const text of texts) {
    for (const file of files) {
      try {
        return { expression: Expression.compile(file, text, TABLE_FRAME) };
      } catch (e) {
        if (!(e instanceof FaultError)) throw e;
        fault = e.fault.message;
      }
    }
  }
  return { fault };
}

function place(m: Machine, fp: number, row: number, word: number): void {
  m.memory.setInt32(fp + ROW, row, true);
  m.memory.setInt32(fp + WORD, word, true);
}

function valueAt(m: Machine, fp: number, e: Expression, row: number, word: number): number | bigint {
  place(m, fp, row, word);
  return e.valueOn(m, fp) ?? 0;
}

function notAvailable(why: string): Cell {
  return { text: `not available: ${why}`, where: undefined };
}

const NOT_ASKED: Cell = { text: 'not asked for', where: undefined };

function textCell(m: Machine, fp: number, c: Column, row: number, columns: readonly string[]): Cell {
  return columns.includes(c.spec.name) ? cellOf(m, fp, c, row, false) : NOT_ASKED;
}

function cellOf(m: Machine, fp: number, c: Column, row: number, placed = true): Cell {
  if (!c.of) return notAvailable(c.unavailable ?? '');
  try {
    const text = textOf(m, fp, c.of, c.spec.show, row);
    return { text, where: placed ? objectOf(m, fp, c, row) : undefined };
  } catch (e) {
    if (e instanceof FaultError) return notAvailable(e.fault.message);
    throw e;
  }
}

function objectOf(m: Machine, fp: number, c: Column, row: number): Cell['where'] {
  if (!c.where) return undefined;
  place(m, fp, row, 0);
  const address = c.where.addressOn(m, fp);
  return address === undefined ? undefined : { address, size: C.sizeOf(c.where.type) };
}

function textOf(m: Machine, fp: number, e: Expression, show: Show, row: number): string {
  if (show.as === 'vectors') {
    const list: string[] = [];
    for (let word = 0; word < show.count; word++) {
      const bits = Number(valueAt(m, fp, e, row, word)) >>> 0;
      for (let b = 0; b < 32; b++) if ((bits >>> b) & 1) list.push(`0x${(word * 32 + b).toString(16)}`);
    }
    return list.length > 0 ? list.join(' ') : '-';
  }
  const exact = BigInt(valueAt(m, fp, e, row, 0));
  switch (show.as) {
    case 'hex':
      return `0x${BigInt.asUintN(64, exact).toString(16).padStart(show.digits, '0')}`;
    case 'decimal':
      return exact.toString();
    case 'words':
      return show.words[exact.toString()] ?? exact.toString();
  }
}

function unitOf(show: Show): string {
  switch (show.as) {
    case 'hex':
      return 'hexadecimal';
    case 'decimal':
      return 'decimal';
    case 'vectors':
      return 'vectors';
    case 'words':
      return '';
  }
}
