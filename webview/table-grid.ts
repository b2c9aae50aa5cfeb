import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { columnShapes } from './column-widths.js';
import type { ColumnShape } from './column-widths.js';
import { dataRow, rowStops } from './grid-row.js';
import type { RowActions } from './grid-row.js';
import { moved } from './grid-keys.js';
import type { GridPosition } from './grid-keys.js';
import { gridStyles } from './grid-styles.js';
import type { ViewStale } from './protocol.js';
import { tell } from './reader-events.js';
import { RowWindow } from './row-window.js';
import type { TableModel } from './table-model.js';
import { writerStep } from './version-text.js';

/** Where the reader is, by name, so that it survives a new stop and a filter. */
export interface Place {
  readonly key: string;
  readonly stop: number;
}

/** The rows of one table as an ARIA grid, virtualised, with one Tab stop; what the reader does is told by ReaderEvents. */
@customElement('irqscope-grid')
export class TableGrid extends LitElement {
  static override styles = gridStyles;

  @property({ attribute: false }) model!: TableModel;
  @property({ type: Boolean }) onlyMarked = false;
  @property({ attribute: false }) place: Place | undefined;
  @property({ attribute: false }) firstScroll = 0;
  @query('.grid') private grid!: HTMLElement;
  @state() private at: GridPosition = { row: 0, stop: 0 };

  private here: Place | undefined;
  private shown: readonly number[] = [];
  private shapes: readonly ColumnShape[] = [];
  private cells = 0;
  private readonly rows = new RowWindow(this, {
    element: () => this.grid,
    lines: (row) => 1 + this.model.notes(this.shown[row]!).length,
    kept: () => this.at.row,
  });
  /** Set when the next drawing has to move the focus (a key was pressed) or the view (something changed). */
  private pending: 'focus' | 'reveal' | undefined;
  private revealed = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('model') && !changed.has('onlyMarked')) return;
    const { table, keyShown } = this.model;
    this.shown = this.model.shown(this.onlyMarked);
    this.cells = table.columns.length + (keyShown ? 1 : 0);
    if (changed.has('model')) {
      const shapes = columnShapes(table);
      this.shapes = keyShown ? shapes : shapes.slice(1);
    }
    this.pending ??= 'reveal';
    this.rows.reset(this.shown.length);
    this.here ??= this.place ?? { key: '', stop: 0 };
    this.at = this.positionOf(this.here);
  }

  protected override firstUpdated(): void {
    if (this.firstScroll > 0) this.grid.scrollTop = this.firstScroll;
  }

  protected override updated(): void {
    const columns = this.shapes.map((shape) => `calc(${shape.width}ch + var(--cell-extra))`).join(' ');
    this.grid.style.setProperty('--columns', columns);
    const pending = this.pending;
    this.pending = undefined;
    if (pending === 'focus') this.focusCell();
    else if (pending === 'reveal') this.revealMarked();
  }

  protected override render(): TemplateResult {
    const { table } = this.model;
    return html`<div
      class="grid"
      role="grid"
      aria-label=${table.title}
      aria-readonly="true"
      aria-rowcount=${this.shown.length + 1}
      aria-colcount=${this.cells + 1}
      @keydown=${this.onKey}
      @scroll=${this.onScroll}
    >
      <div class="row head" role="row" aria-rowindex="1">${this.heads()}</div>
      <div class="rows" role="rowgroup" ${this.rows.sized()}>
        ${repeat(
          this.rows.items(),
          (item) => item.index,
          (item) =>
            dataRow(
              {
                model: this.model,
                index: this.shown[item.index]!,
                position: item.index,
                shapes: this.shapes,
                active: item.index === this.at.row ? this.at.stop : undefined,
              },
              this.rows.place(item),
              this.actions,
            ),
        )}
      </div>
    </div>`;
  }

  /** Brings the reader to the row of that key; used by links of other tables. */
  async reach(key: string): Promise<void> {
    this.here = { key, stop: 0 };
    this.at = this.positionOf(this.here);
    this.pending = 'focus';
    this.requestUpdate();
    await this.updateComplete;
  }

  /** Takes the keyboard to the cell where the reader was, at first to the first row that changed or is stale. */
  async enter(): Promise<void> {
    const [notable] = this.onlyMarked ? [] : this.model.notable;
    if (this.here?.key === '' && notable !== undefined) this.at = { row: notable, stop: 0 };
    this.pending = 'focus';
    this.requestUpdate();
    await this.updateComplete;
  }

  private heads(): TemplateResult[] {
    const { table, keyShown } = this.model;
    const heads = table.columns.map((column) => ({
      title: column.title,
      tip: column.unavailable === undefined ? column.unit : `not available: ${column.unavailable}`,
    }));
    if (keyShown) heads.unshift({ title: table.keyTitle, tip: '' });
    return heads.map(
      ({ title, tip }, index) =>
        html`<div
          class=${this.shapes[index]?.right ? 'cell number' : 'cell'}
          role="columnheader"
          aria-colindex=${index + 1}
          title=${tip || nothing}
        >
          <span class="glyph" aria-hidden="true"></span><span class="value">${title}</span>
        </div>`,
    );
  }

  private readonly actions: RowActions = {
    pick: (row, stop) => this.moveTo({ row, stop }, false),
    goto: (step) => tell(this, 'irq-goto', { step }),
    source: (stale) => this.openWriter(stale),
    newer: ({ newer }) => tell(this, 'irq-reach', { table: newer.table, key: newer.key }),
  };

  private openWriter(stale: ViewStale): void {
    tell(this, 'irq-writer', { table: this.model.table.name, key: stale.key, column: stale.column });
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      // A link of the line under the row answers for itself.
      if (this.at.stop < this.cells && this.follow(event.altKey)) event.preventDefault();
      return;
    }
    const next = moved(
      this.at,
      { key: event.key, ctrl: event.ctrlKey || event.metaKey, shift: event.shiftKey, alt: event.altKey },
      {
        rows: this.shown.length,
        cells: this.cells,
        stops: (row) => rowStops(this.model, this.shown[row]!, this.cells),
        page: this.rows.page(),
        marked: this.onlyMarked ? this.shown.map((_, row) => row) : this.model.marked,
      },
    );
    if (next === undefined) return;
    event.preventDefault();
    this.moveTo(next, true);
  };

  /** Enter on a cell: to the step that wrote the old copy; with Alt to the line of source. False where nothing is stale. */
  private follow(toSource: boolean): boolean {
    const index = this.shown[this.at.row];
    if (index === undefined) return false;
    const column = this.at.stop - (this.model.keyShown ? 1 : 0);
    const stale = (column >= 0 ? this.model.version(index, column) : undefined) ?? this.model.notes(index)[0]?.stale;
    if (stale === undefined) return false;
    if (toSource) this.openWriter(stale);
    else this.actions.goto(writerStep(stale));
    return true;
  }

  private moveTo(next: GridPosition, focus: boolean): void {
    this.at = next;
    this.here = { key: this.keyAt(next.row), stop: next.stop };
    if (focus) this.pending = 'focus';
    tell(this, 'irq-place', { table: this.model.table.name, ...this.here });
  }

  private keyAt(row: number): string {
    const index = this.shown[row];
    return index === undefined ? '' : this.model.table.rows[index]!.key;
  }

  private positionOf(place: Place): GridPosition {
    const { rows } = this.model.table;
    const found = this.shown.findIndex((index) => rows[index]!.key === place.key);
    const row = Math.max(0, found === -1 ? Math.min(this.at.row, this.shown.length - 1) : found);
    const stops = this.shown.length === 0 ? 1 : rowStops(this.model, this.shown[row]!, this.cells);
    return { row, stop: Math.min(place.stop, stops - 1) };
  }

  private focusCell(): void {
    const cell = this.renderRoot.querySelector<HTMLElement>('[data-row] [tabindex="0"]');
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /**
   * After a stop: what changed or went stale is in view, unless the reader is in this table or already sees some of it; at first
   * what the scenario is about.
   */
  private revealMarked(): void {
    const { notable, subject } = this.model;
    const first = !this.revealed && this.firstScroll === 0;
    this.revealed = true;
    const wanted = notable.length > 0 || !first ? notable : subject;
    if (this.onlyMarked || wanted.length === 0 || this.renderRoot.querySelector(':focus') !== null) return;
    this.rows.reveal(wanted);
  }

  private readonly onScroll = (): void => {
    tell(this, 'irq-scroll', { table: this.model.table.name, scroll: this.grid.scrollTop });
  };
}
