import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { classMap } from 'lit/directives/class-map.js';
import type { ColumnShape } from './column-widths.js';
import { NOT_AVAILABLE } from './column-widths.js';
import type { ViewStale } from './protocol.js';
import type { TableModel, VersionNote } from './table-model.js';
import { GLYPHS, versionText } from './version-text.js';

export interface RowActions {
  pick(row: number, stop: number): void;
  goto(step: number): void;
  source(stale: ViewStale): void;
  newer(stale: ViewStale): void;
}

export interface RowOfGrid {
  readonly model: TableModel;
  /** In the table. */
  readonly index: number;
  /** Among the rows shown. */
  readonly position: number;
  readonly shapes: readonly ColumnShape[];
  /** The stop that the Tab key reaches, if it is in this row. */
  readonly active: number | undefined;
}

/** Links of one note, in the order of reading. */
function links(stale: ViewStale): ('newer' | 'newerStep' | 'writerStep' | 'source')[] {
  const { writer } = stale;
  return [
    'newer',
    'newerStep',
    ...(writer === undefined ? [] : (['writerStep'] as const)),
    ...(writer?.source === undefined ? [] : (['source'] as const)),
  ];
}

/** Cells of the row and links of its notes. */
export function rowStops(model: TableModel, index: number, cells: number): number {
  return model.notes(index).reduce((sum, note) => sum + links(note.stale).length, cells);
}

export function dataRow(row: RowOfGrid, place: DirectiveResult, actions: RowActions): TemplateResult {
  const { model, index, position } = row;
  const { columns, rows } = model.table;
  const notes = model.notes(index);
  const versions = new Set(notes.map((note) => note.stale.state));
  const first = model.keyShown ? 1 : 0;
  let stop = first + columns.length;
  return html`<div
    class=${classMap({ row: true, stale: versions.has('stale'), behind: versions.has('behind'), odd: index % 2 === 1 })}
    role="row"
    aria-rowindex=${position + 2}
    data-row=${position}
    ${place}
  >
    ${model.keyShown ? keyCell(row, rows[index]!.key, actions) : nothing}
    ${columns.map((_, column) => valueCell(row, column, first + column, actions))}
    ${notes.map((note) => {
      const cell = noteCell(row, note, stop, actions);
      stop += links(note.stale).length;
      return cell;
    })}
  </div>`;
}

function keyCell(row: RowOfGrid, key: string, actions: RowActions): TemplateResult {
  return html`<div
    class=${row.shapes[0]?.right ? 'cell key number' : 'cell key'}
    role="rowheader"
    aria-colindex="1"
    tabindex=${row.active === 0 ? 0 : -1}
    @focus=${() => actions.pick(row.position, 0)}
  >
    <span class="glyph" aria-hidden="true"></span><span class="value">${key}</span>
  </div>`;
}

function valueCell(row: RowOfGrid, column: number, stop: number, actions: RowActions): TemplateResult {
  const { model, index } = row;
  const { unavailable } = model.table.columns[column]!;
  const text = unavailable === undefined ? (model.table.rows[index]!.cells[column] ?? NOT_AVAILABLE) : NOT_AVAILABLE;
  const changed = unavailable === undefined && model.changed(index, column);
  const stale = unavailable === undefined ? model.version(index, column) : undefined;
  const heard = [
    ...(unavailable === undefined ? [] : [`: ${unavailable}`]),
    ...(changed ? [', changed'] : []),
    ...(stale === undefined ? [] : [`, ${versionText(stale)}`]),
  ].join('');
  const glyph = `${stale === undefined ? '' : GLYPHS[stale.state]}${changed ? GLYPHS.changed : ''}`;
  return html`<div
    class=${classMap({
      cell: true,
      number: row.shapes[stop]?.right ?? false,
      changed,
      old: stale !== undefined,
      absent: unavailable !== undefined,
      key: stop === 0,
    })}
    role=${stop === 0 ? 'rowheader' : 'gridcell'}
    aria-colindex=${stop + 1}
    tabindex=${row.active === stop ? 0 : -1}
    title=${`${text}${heard}`}
    @focus=${() => actions.pick(row.position, stop)}
  >
    <span class="glyph" aria-hidden="true">${glyph}</span
    ><span class="value">${text}</span>${heard === '' ? nothing : html`<span class="heard">${heard}</span>`}
  </div>`;
}

function noteCell(row: RowOfGrid, { stale, columns }: VersionNote, from: number, actions: RowActions): TemplateResult {
  const { state, newer, writer } = stale;
  let stop = from;
  const link = (text: string, name: string, act: () => void): TemplateResult => {
    const mine = stop++;
    return html`<button
      type="button"
      class="link"
      title=${name}
      tabindex=${row.active === mine ? 0 : -1}
      @focus=${() => actions.pick(row.position, mine)}
      @click=${act}
    >
      ${text}
    </button>`;
  };
  // Numbered in the order of reading.
  const copy = link(`${newer.table} ${newer.key}`, 'Show the newer copy', () => actions.newer(stale));
  const newerStep = link(`step ${newer.step}`, 'Go to the step that wrote the newer copy', () =>
    actions.goto(newer.step),
  );
  const older =
    writer &&
    html`; this copy:
    ${link(`step ${writer.step}`, 'Go to the step that wrote this copy', () => actions.goto(writer.step))}`;
  const source =
    writer?.source !== undefined
      ? html`, ${link(writer.source, 'Open the line that wrote this copy', () => actions.source(stale))}`
      : nothing;
  return html`<div class="note" role="gridcell" aria-colindex=${row.shapes.length + 1}>
    <span class="glyph" aria-hidden="true">${GLYPHS[state]}</span><span class="state">${state}</span
    ><span class="heard"> in ${columns.join(', ')}</span>: newer is ${copy}, written at
    ${newerStep}${older ?? nothing}${source}
  </div>`;
}
