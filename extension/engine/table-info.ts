/** Tables as the port gives them. */
import type { TableAt, StaleCell } from '../units/views/tables.js';
import type { Places } from './places.js';
import type { StaleInfo, TableInfo } from './port.types.js';

export function tableInfo(
  t: TableAt,
  stale: readonly StaleCell[],
  changed: TableInfo['changed'],
  places: Places,
): TableInfo {
  const { spec, unit } = t.view;
  return {
    name: spec.name,
    title: spec.title,
    keyTitle: spec.keyTitle,
    from: unit.from,
    unit: unit.spec.name,
    columns: t.view.columnInfo,
    rows: t.rows.map((r) => ({ key: r.key, cells: r.cells.map((c) => c.text) })),
    stale: stale.map((s) => staleInfo(s, places)),
    changed,
  };
}

function staleInfo(s: StaleCell, places: Places): StaleInfo {
  const at = places.of(s.writer?.statement);
  return {
    key: s.key,
    column: s.column,
    state: s.state,
    ...(s.writer ? { writer: { step: s.writer.step, ...(at ? { at } : {}) } } : {}),
    newer: { table: s.newer.table, key: s.newer.key, step: s.newer.writer?.step ?? 0 },
  };
}
