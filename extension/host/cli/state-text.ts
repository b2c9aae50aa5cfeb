import type { StaleInfo, TableInfo } from '../../engine/port.types.js';
import { placeText } from './place.js';
import { columns, indented, printable } from './terminal.js';
import type { Style } from './terminal.js';

/** Behind a cell; the lines under the table say what the marks mean. */
const MARK = { stale: '!', behind: '~' } as const;

/** What `state` prints without --json. */
export function stateText(step: number, of: number, tables: readonly TableInfo[], style: Style): string[] {
  const past = step < of ? ', in the past' : '';
  return [`step ${step} of ${of}${past}`, ...tables.flatMap((table) => ['', ...tableText(table, style)])];
}

function tableText(table: TableInfo, style: Style): string[] {
  const head = `${style.strong(`${table.name}`)}  ${printable(table.title)} ${style.faint(`(${table.unit}, ${table.from})`)}`;
  if (table.rows.length === 0) return [head, '  empty'];
  const marks = new Map(table.stale.map((each) => [`${each.key}\n${each.column}`, MARK[each.state]]));
  const staleRows = new Set(table.stale.map(({ key }) => key));
  const rows = table.rows.map(({ key, cells }) => [
    printable(key),
    ...cells.map((cell, i) => printable(cell) + (marks.get(`${key}\n${table.columns[i]?.name ?? ''}`) ?? '')),
  ]);
  const lines = columns([['', ...table.columns.map(({ title }) => printable(title))], ...rows], (text, at) => {
    const key = table.rows[at - 1]?.key;
    if (at === 0) return style.faint(text);
    return key !== undefined && staleRows.has(key) ? style.warn(text) : text;
  });
  return [head, ...indented(lines), ...indented(table.stale.map(staleText))];
}

function staleText({ key, column, state, writer, newer }: StaleInfo): string {
  const copied = writer
    ? `written at step ${writer.step}${writer.at ? ` (${placeText(writer.at)})` : ''}`
    : 'as it was before step 0';
  const what = state === 'stale' ? 'is stale' : 'lies behind, its source is masked';
  return printable(
    `${MARK[state]} ${key} ${column} ${what}: ${copied}; ${newer.table} ${newer.key} was written at step ${newer.step}`,
  );
}
