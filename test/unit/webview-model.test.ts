import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { columnShapes } from '../../webview/column-widths.js';
import { moved } from '../../webview/grid-keys.js';
import type { GridExtent, GridKey } from '../../webview/grid-keys.js';
import { fromViewSchema, toViewSchema } from '../../webview/protocol.js';
import { TableModel } from '../../webview/table-model.js';
import { versionText } from '../../webview/version-text.js';
import { faultStop, longStop } from '../user/webview-stops.js';

const fault = faultStop();
const committed = new TableModel(fault.tables[2]!);

describe('a table of a stop', () => {
  it('marks the rows that changed or hold an old copy, and no others', () => {
    expect(new TableModel(fault.tables[0]!).marked).toEqual([11]);
    expect(committed.marked).toEqual([9, 11]);
  });

  it('brings stale rows to view before rows that are only behind', () => {
    expect(committed.notable).toEqual([11]);
  });

  it('says once what several cells of a row have in common', () => {
    const [note, ...others] = committed.notes(11);
    expect(others).toEqual([]);
    expect(note?.columns).toEqual(['address', 'dest']);
    expect(versionText(note!.stale)).toBe(
      'stale: newer is ioapic.rte 11, written at step 412; this copy was written at step 131',
    );
  });

  it('shows the key in a column of its own only where no column repeats it', () => {
    expect(new TableModel(fault.tables[0]!).keyShown).toBe(false);
    expect(new TableModel(fault.tables[3]!).keyShown).toBe(true);
  });

  it('sets numbers flush right and leaves words flush left', () => {
    const shapes = columnShapes(fault.tables[0]!);
    const byName = new Map(fault.tables[0]!.columns.map((column, index) => [column.name, shapes[index + 1]]));
    expect(byName.get('value')).toEqual({ width: 18, right: true });
    expect(byName.get('trigger')).toEqual({ width: 7, right: false });
  });
});

describe('keys in a grid', () => {
  const extent: GridExtent = {
    rows: 100,
    cells: 8,
    stops: (row) => (row === 11 ? 12 : 8),
    page: 20,
    marked: [11, 40],
  };
  const press = (key: string, more: Partial<GridKey> = {}): GridKey => ({
    key,
    ctrl: false,
    shift: false,
    alt: false,
    ...more,
  });

  it.each([
    [{ row: 5, stop: 3 }, press('ArrowUp'), { row: 4, stop: 3 }],
    [{ row: 0, stop: 3 }, press('ArrowUp'), { row: 0, stop: 3 }],
    [{ row: 99, stop: 0 }, press('ArrowDown'), { row: 99, stop: 0 }],
    [{ row: 5, stop: 7 }, press('ArrowRight'), { row: 5, stop: 7 }],
    [{ row: 5, stop: 3 }, press('Home'), { row: 5, stop: 0 }],
    [{ row: 5, stop: 3 }, press('End'), { row: 5, stop: 7 }],
    [{ row: 5, stop: 3 }, press('Home', { ctrl: true }), { row: 0, stop: 0 }],
    [{ row: 5, stop: 3 }, press('End', { ctrl: true }), { row: 99, stop: 7 }],
    [{ row: 5, stop: 3 }, press('PageDown'), { row: 25, stop: 3 }],
    [{ row: 5, stop: 3 }, press('PageUp'), { row: 0, stop: 3 }],
  ])('from %j, %j leads to %j', (from, key, to) => {
    expect(moved(from, key, extent)).toEqual(to);
  });

  it('go on from the last cell of a row to the links under it, and back to a cell in the next row', () => {
    expect(moved({ row: 11, stop: 7 }, press('ArrowRight'), extent)).toEqual({ row: 11, stop: 8 });
    expect(moved({ row: 11, stop: 11 }, press('ArrowRight'), extent)).toEqual({ row: 11, stop: 11 });
    expect(moved({ row: 11, stop: 11 }, press('ArrowDown'), extent)).toEqual({ row: 12, stop: 7 });
  });

  it('walk over the marked rows in both directions, round the ends', () => {
    const n = press('n');
    const back = press('N', { shift: true });
    expect(moved({ row: 0, stop: 0 }, n, extent)?.row).toBe(11);
    expect(moved({ row: 11, stop: 0 }, n, extent)?.row).toBe(40);
    expect(moved({ row: 40, stop: 0 }, n, extent)?.row).toBe(11);
    expect(moved({ row: 11, stop: 0 }, back, extent)?.row).toBe(40);
  });

  it('leave alone what is not theirs, and do nothing without rows', () => {
    expect(moved({ row: 0, stop: 0 }, press('F10'), extent)).toBeUndefined();
    expect(moved({ row: 0, stop: 0 }, press('ArrowDown', { alt: true }), extent)).toBeUndefined();
    expect(moved({ row: 0, stop: 0 }, press('ArrowDown'), { ...extent, rows: 0 })).toBeUndefined();
  });
});

describe('messages', () => {
  it('are accepted as they are made', () => {
    expect(v.safeParse(toViewSchema, fault).success).toBe(true);
    expect(v.safeParse(toViewSchema, longStop(1000, 1)).success).toBe(true);
  });

  it.each([
    null,
    { type: 'goto' },
    { type: 'goto', step: -1 },
    { type: 'goto', step: 1.5 },
    { type: 'writer', stop: 1, table: 'a', key: 'b' },
    { type: 'open', path: '/etc/passwd' },
  ])('from the view that are not of the protocol are refused: %j', (message) => {
    expect(v.safeParse(fromViewSchema, message).success).toBe(false);
  });
});
