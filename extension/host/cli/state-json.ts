import type { StaleInfo, TableInfo } from '../../engine/port.types.js';
import { placeObject } from './place.js';

const copy = ({ key, column, writer, newer }: StaleInfo) => ({
  key,
  column,
  writer: writer === undefined ? null : { step: writer.step, at: placeObject(writer.at) },
  newer: { table: newer.table, key: newer.key, step: newer.step },
});

/** The one object of `state --json`. What only lies behind because its source is masked is kept apart (DECISIONS 21). */
export function stateObject(step: number, of: number, tables: readonly TableInfo[]): object {
  return {
    step,
    of,
    tables: tables.map((table) => ({
      name: table.name,
      from: table.from,
      columns: table.columns.map(({ name, unit }) => ({ name, unit })),
      rows: table.rows.map(({ key, cells }) => ({ key, cells })),
      stale: table.stale.filter(({ state }) => state === 'stale').map(copy),
      behind: table.stale.filter(({ state }) => state === 'behind').map(copy),
    })),
  };
}
