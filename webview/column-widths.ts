import type { ViewTable } from './protocol.js';

/** Beyond this a value is cut with an ellipsis; its whole text is in the tooltip. */
const WIDEST = 44;
const NUMBER = /^-?(0x[0-9a-f]+|[0-9]+)$/i;

export interface ColumnShape {
  /** In characters of the monospaced face. */
  readonly width: number;
  /** Numbers are set flush right so that digits stand under digits. */
  readonly right: boolean;
}

export const NOT_AVAILABLE = 'not available';

/** The key column's shape first, then one for each column. */
export function columnShapes(table: ViewTable): readonly ColumnShape[] {
  const keys = shape(
    table.keyTitle,
    table.rows.map((row) => row.key),
  );
  const columns = table.columns.map((column, index) =>
    column.unavailable === undefined
      ? shape(
          column.title,
          table.rows.map((row) => row.cells[index] ?? ''),
        )
      : shape(column.title, [NOT_AVAILABLE]),
  );
  return [keys, ...columns];
}

function shape(title: string, values: readonly string[]): ColumnShape {
  let width = title.length;
  let right = values.length > 0;
  for (const value of values) {
    if (value.length > width) width = value.length;
    if (right && !NUMBER.test(value) && value !== '-') right = false;
  }
  return { width: Math.min(width, WIDEST), right };
}
