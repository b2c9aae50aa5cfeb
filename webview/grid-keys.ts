/**
 * Where a key leads in a grid. A row is a series of stops: its cells, then the links of the lines under it; rows need not have
 * the same number of them.
 */
export interface GridPosition {
  readonly row: number;
  readonly stop: number;
}

export interface GridExtent {
  readonly rows: number;
  /** Cells of a row, the same in every row. */
  readonly cells: number;
  /** Cells and links of that row. */
  stops(row: number): number;
  /** Rows that a page key crosses. */
  readonly page: number;
  /** Positions of rows that changed or are stale, ascending. */
  readonly marked: readonly number[];
}

export interface GridKey {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

/** The position a key leads to, or undefined if the key is not one of the grid's. */
export function moved(from: GridPosition, key: GridKey, extent: GridExtent): GridPosition | undefined {
  if (extent.rows === 0 || key.alt) return undefined;
  const last = extent.rows - 1;
  const toRow = (row: number): GridPosition => ({
    row: Math.max(0, Math.min(last, row)),
    stop: Math.min(from.stop, extent.cells - 1),
  });
  const toStop = (stop: number): GridPosition => ({
    row: from.row,
    stop: Math.max(0, Math.min(extent.stops(from.row) - 1, stop)),
  });
  switch (key.key) {
    case 'ArrowLeft':
      return toStop(from.stop - 1);
    case 'ArrowRight':
      return toStop(from.stop + 1);
    case 'ArrowUp':
      return toRow(key.ctrl ? 0 : from.row - 1);
    case 'ArrowDown':
      return toRow(key.ctrl ? last : from.row + 1);
    case 'PageUp':
      return toRow(from.row - extent.page);
    case 'PageDown':
      return toRow(from.row + extent.page);
    case 'Home':
      return key.ctrl ? { row: 0, stop: 0 } : toStop(0);
    case 'End':
      return key.ctrl ? { row: last, stop: extent.cells - 1 } : toStop(extent.cells - 1);
    case 'n':
    case 'N':
      return key.ctrl ? undefined : nextMarked(from, extent, key.shift ? -1 : 1);
    default:
      return undefined;
  }
}

/** The next row that changed or is stale in that direction; past the last one it starts over. */
function nextMarked(from: GridPosition, extent: GridExtent, direction: 1 | -1): GridPosition | undefined {
  const { marked } = extent;
  if (marked.length === 0) return undefined;
  const row =
    direction > 0
      ? (marked.find((one) => one > from.row) ?? marked[0]!)
      : (marked.findLast((one) => one < from.row) ?? marked[marked.length - 1]!);
  return { row, stop: Math.min(from.stop, extent.cells - 1) };
}
