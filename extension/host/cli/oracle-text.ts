import type { OracleResult } from '../../oracle/index.js';
import { columns, counted, indented, printable } from './terminal.js';
import type { Style } from './terminal.js';

/** What `oracle` prints without --json. */
export function oracleText(result: OracleResult, style: Style): string[] {
  const { files, operations, reads, mismatches, first } = result;
  const said = mismatches === 0 ? style.good('no mismatch') : style.bad(counted(mismatches, 'mismatch', 'mismatches'));
  return [
    ...columns(result.units.map(({ name, from, why }) => ['unit', name, from, printable(why)])),
    ...group('compared', result.compared, style),
    ...group('not compared, because no unit declares it', result.ignored, style),
    ...group('explained by known differences', result.explained, style),
    '',
    ...(first === null
      ? []
      : [
          `${style.bad('first')} ${printable(`${first.file}, operation ${first.i}: ${first.what}`)}`,
          ...indented([`recorded  ${printable(first.expected)}`, `executed  ${printable(first.got)}`]),
        ]),
    `${said}; ${counted(files, 'file')}, ${counted(operations, 'operation')}, ${counted(reads, 'read')}`,
  ];
}

function group(title: string, counts: Readonly<Record<string, number>>, style: Style): string[] {
  const rows = Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1));
  if (rows.length === 0) return [];
  const width = Math.max(...rows.map(([, count]) => String(count).length));
  return [
    '',
    style.strong(title),
    ...indented(rows.map(([name, count]) => `${String(count).padStart(width)}  ${printable(name)}`)),
  ];
}
