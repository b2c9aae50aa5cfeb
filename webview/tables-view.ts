import '@vscode-elements/elements/dist/vscode-checkbox/index.js';
import { LitElement, html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ExtensionLink } from './extension-link.js';
import type { Show, ToView, ViewState } from './protocol.js';
import { hear } from './reader-events.js';
import { TableModel } from './table-model.js';
import type { TableSection } from './table-section.js';
import { GLYPHS } from './version-text.js';
import { viewStyles } from './view-styles.js';
import './table-section.js';

type TableState = ViewState['tables'][string];

const UNSEEN: TableState = { collapsed: false, scroll: 0 };

/** The whole view: the time, the filter, and the tables that share the height. */
@customElement('irqscope-tables')
export class TablesView extends LitElement {
  static override styles = viewStyles;

  @property({ attribute: false }) link!: ExtensionLink;
  @state() private shown: Show | undefined;
  @state() private nothing = 'Start a debug session with IRQScope to see the route tables of every layer.';
  private models: readonly TableModel[] = [];
  private kept: ViewState = { onlyMarked: false, tables: {} };
  private saving = false;

  constructor() {
    super();
    this.listen();
  }

  /** The state that the view had when it was last hidden. */
  restore(kept: ViewState): void {
    this.kept = kept;
  }

  show(message: ToView): void {
    if (message.type === 'focus') {
      const marked = this.models.find((model) => model.marked.length > 0) ?? this.models[0];
      if (marked) void this.tableOf(marked.table.name)?.enter();
    } else if (message.type === 'nothing') {
      this.shown = undefined;
      this.nothing = message.text;
      this.models = [];
    } else {
      this.shown = message;
      this.models = message.tables.map((table) => new TableModel(table));
    }
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.size > 0 && this.shown !== undefined) performance.mark('irqscope-shown', { detail: this.shown.stop });
  }

  protected override render(): TemplateResult {
    if (this.shown === undefined)
      return html`<main>
        <h1 class="heard">Interrupt tables</h1>
        <p class="nothing" role="status">${this.nothing}</p>
      </main>`;
    const { time, scenario } = this.shown;
    return html`<header>
        <h1 class="heard">Interrupt tables</h1>
        <span class=${time.past ? 'time past' : 'time'} role="status"
          ><span aria-hidden="true">${time.past ? '◂ ' : ''}</span>${time.text}<span class="heard"
            >${this.summary()}</span
          ></span
        >
        <span class="scenario" title=${scenario}>${scenario}</span>
        <vscode-checkbox
          label="only changed or stale rows"
          .checked=${this.kept.onlyMarked}
          @change=${(event: Event) => this.keep({ onlyMarked: (event.currentTarget as HTMLInputElement).checked })}
        ></vscode-checkbox>
        <span
          class="legend"
          title="n and Shift+n go to the next and previous marked row; Enter to the step that wrote an old copy, Alt+Enter to the line"
          >${GLYPHS.changed} changed ${GLYPHS.stale} stale ${GLYPHS.behind} behind (masked)</span
        >
      </header>
      <main>
        ${repeat(
          this.models,
          (model) => model.table.name,
          (model) => this.section(model),
        )}
      </main>`;
  }

  private section(model: TableModel): TemplateResult {
    const { name } = model.table;
    const kept = this.kept.tables[name] ?? UNSEEN;
    return html`<irqscope-table
      data-table=${name}
      .model=${model}
      .onlyMarked=${this.kept.onlyMarked}
      .collapsed=${kept.collapsed}
      .firstScroll=${kept.scroll}
      .place=${kept.key === undefined ? undefined : { key: kept.key, stop: kept.column ?? 0 }}
    ></irqscope-table>`;
  }

  private listen(): void {
    hear(this, 'irq-goto', ({ step }) => this.link.send({ type: 'goto', step }));
    hear(this, 'irq-writer', (cell) => {
      if (this.shown) this.link.send({ type: 'writer', stop: this.shown.stop, ...cell });
    });
    hear(this, 'irq-reach', ({ table, key }) => void this.tableOf(table)?.reach(key));
    hear(this, 'irq-fold', ({ table, collapsed }) => this.keepTable(table, { collapsed }));
    hear(this, 'irq-scroll', ({ table, scroll }) => this.keepTable(table, { scroll }));
    hear(this, 'irq-place', ({ table, key, stop }) => this.keepTable(table, { key, column: stop }));
  }

  private tableOf(name: string): TableSection | null {
    return this.renderRoot.querySelector(`irqscope-table[data-table="${CSS.escape(name)}"]`);
  }

  /** "3 cells changed, 1 row stale": what a screen reader adds to the time. */
  private summary(): string {
    const total = (one: (model: TableModel) => number): number =>
      this.models.reduce((sum, model) => sum + one(model), 0);
    const counts = [
      [total((model) => model.changedCells), 'changed'],
      [total((model) => model.count('stale')), 'stale'],
      [total((model) => model.count('behind')), 'behind'],
    ] as const;
    const said = counts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
    return said.length === 0 ? '' : `; ${said.join(', ')}`;
  }

  private keepTable(name: string, part: Partial<TableState>): void {
    const before = this.kept.tables[name] ?? UNSEEN;
    this.keep({ tables: { ...this.kept.tables, [name]: { ...before, ...part } } });
  }

  /** Kept at once here, handed to VS Code once a frame: scrolling would else post a message for every pixel. */
  private keep(part: Partial<ViewState>): void {
    const filtered = part.onlyMarked !== undefined && part.onlyMarked !== this.kept.onlyMarked;
    this.kept = { ...this.kept, ...part };
    if (filtered) this.requestUpdate();
    if (this.saving) return;
    this.saving = true;
    requestAnimationFrame(() => {
      this.saving = false;
      this.link.state = this.kept;
    });
  }
}
