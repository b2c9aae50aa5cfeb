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
  const shown = folded(table.rows, staleRows);
  const rows = shown.map(({ first, last, cells }) => [
    printable(first === last ? first : `${first}..${last}`),
    ...cells.map((cell, i) => printable(cell) + (marks.get(`${first}\n${table.columns[i]?.name ?? ''}`) ?? '')),
  ]);
  const lines = columns([['', ...table.columns.map(({ title }) => printable(title))], ...rows], (text, at) => {
    const key = shown[at - 1]?.first;
    if (at === 0) return style.faint(text);
    return key !== undefined && staleRows.has(key) ? style.warn(text) : text;
  });
  return [head, ...indented(lines), ...indented(table.stale.map(staleText))];
}

interface Folded {
  readonly first: string;
  readonly last: string;
  readonly cells: readonly string[];
}

/** Neighbours that say the same are one line: most pins of a machine were never programmed. */
function folded(rows: TableInfo['rows'], apart: ReadonlySet<string>): readonly Folded[] {
  const result: Folded[] = [];
  for (const { key, cells } of rows) {
    const before = result[result.length - 1];
    const same =
      before !== undefined &&
      !apart.has(key) &&
      !apart.has(before.last) &&
      cells.every((cell, i) => cell === before.cells[i]);
    if (same) result[result.length - 1] = { ...before, last: key };
    else result.push({ first: key, last: key, cells });
  }
  return result;
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
