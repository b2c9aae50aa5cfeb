import type { RunBody, StateBody } from '../debug/custom.types.js';
import type { Place, StaleInfo, TableInfo } from '../engine/port.types.js';
import type { Show, ViewStale, ViewTable } from '../../webview/protocol.js';
import { timeText } from './time-text.js';

/** What a session said at one stop. */
export interface StopTables {
  readonly run: RunBody;
  readonly state: StateBody;
  readonly tables: readonly TableInfo[];
}

/** The message that shows a stop. Places stay behind: the view gets what to write of them. */
export function tablesMessage(stop: number, { run, state, tables }: StopTables): Show {
  return {
    type: 'show',
    stop,
    scenario: run.scenario.title,
    time: { step: state.at, of: state.steps, text: timeText(state), past: state.past },
    tables: inFlow(tables).map((table) => viewTable(table, run)),
  };
}

/** As an interrupt passes them, from the pin to the CPU; tables that this list does not know come last. */
const FLOW = ['ioapic.rte', 'kvm.routes.qemu', 'kvm.routes.committed', 'lapic.pending'];

function inFlow(tables: readonly TableInfo[]): TableInfo[] {
  const place = ({ name }: TableInfo): number => (FLOW.includes(name) ? FLOW.indexOf(name) : FLOW.length);
  return [...tables].sort((a, b) => place(a) - place(b));
}

/** Where an old copy was written, as far as its table says. */
export function writerOf(tables: readonly TableInfo[], table: string, key: string, column: string): Place | undefined {
  const stale = tables.find((one) => one.name === table)?.stale;
  return stale?.find((one) => one.key === key && one.column === column)?.writer?.at;
}

function viewTable(table: TableInfo, run: RunBody): ViewTable {
  const why = run.units.find((unit) => unit.name === table.unit)?.why;
  return {
    name: table.name,
    title: table.title,
    from: table.from,
    keyTitle: table.keyTitle ?? 'row',
    why: why ?? (table.from === 'world' ? 'Hardware that no source tree describes.' : `Unit ${table.unit}.`),
    columns: table.columns.map((column) => ({ ...column })),
    rows: table.rows.map(({ key, cells }) => ({ key, cells: [...cells] })),
    subject: subjectOf(table, run),
    stale: table.stale.map(viewStale),
    changed: table.changed.map(([row, column]) => [row, column]),
  };
}

/** The pins and GSIs of the scenario's device lines, which are the same number. */
function subjectOf({ keyTitle }: TableInfo, { lines }: RunBody): string[] {
  return keyTitle === 'pin' || keyTitle === 'GSI' ? (lines ?? []).map(({ gsi }) => String(gsi)) : [];
}

function viewStale({ key, column, state, writer, newer }: StaleInfo): ViewStale {
  const at = writer?.at;
  return {
    key,
    column,
    state,
    newer: { ...newer },
    ...(writer === undefined
      ? {}
      : { writer: { step: writer.step, ...(at === undefined ? {} : { source: `${fileName(at)}:${at.line}` }) } }),
  };
}

function fileName(place: Place): string {
  const path = place.file === '' ? place.path : place.file;
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
