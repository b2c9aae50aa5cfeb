import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { tell } from './reader-events.js';
import type { TableModel } from './table-model.js';
import type { Place, TableGrid } from './table-grid.js';
import { GLYPHS } from './version-text.js';
import { sectionStyles } from './view-styles.js';
import './table-grid.js';

/** With less than this a table says nothing: its head, a row, the note under it and what surrounds them. */
const FEWEST_LINES = 4;
/** A table of no more than this is shown whole: the tall ones have more to give. */
const SHORT_LINES = 7;
/** Room for a horizontal scroll bar, in pixels, so that it does not hide the last row. */
const SCROLL_BAR = 10;

/** A table under its title: folding, where its code comes from and why, what it cannot show. */
@customElement('irqscope-table')
export class TableSection extends LitElement {
  static override styles = sectionStyles;

  @property({ attribute: false }) model!: TableModel;
  @property({ type: Boolean }) onlyMarked = false;
  @property({ type: Boolean }) collapsed = false;
  @property({ attribute: false }) place: Place | undefined;
  @property({ attribute: false }) firstScroll = 0;
  @state() private whyShown = false;
  @query('irqscope-grid') private grid!: TableGrid | null;

  /** Unfolds if need be and brings the reader to the row of that key. */
  async reach(key: string): Promise<void> {
    if (this.collapsed) this.fold(false);
    await this.updateComplete;
    await this.grid?.reach(key);
  }

  /** Takes the keyboard: to the cell where the reader was, or to the title if the table is folded. */
  async enter(): Promise<void> {
    await this.updateComplete;
    if (this.grid) await this.grid.enter();
    else this.renderRoot.querySelector<HTMLElement>('.fold')?.focus();
  }

  /** How much height the section asks for; the grid of it scrolls in what it gets. */
  protected override updated(): void {
    const lines = this.grid === null ? 0 : 1 + this.model.lines(this.onlyMarked);
    this.toggleAttribute('scrolls', lines > 0);
    const above = [...this.renderRoot.querySelectorAll<HTMLElement>('.title, p')];
    const height = above.reduce((sum, element) => sum + element.offsetHeight, SCROLL_BAR);
    this.style.setProperty('--above', `${height}px`);
    this.style.setProperty('--line', this.grid?.style.getPropertyValue('--line') || '0px');
    this.style.setProperty('--lines', String(lines));
    this.style.setProperty('--fewest', String(lines <= SHORT_LINES ? lines : FEWEST_LINES));
  }

  protected override render(): TemplateResult {
    const { table } = this.model;
    return html`<div class="title">
        <h2>
          <button
            type="button"
            class="fold"
            aria-expanded=${this.collapsed ? 'false' : 'true'}
            @click=${() => this.fold(!this.collapsed)}
          >
            ${table.title}
          </button>
        </h2>
        <span class="name">${table.name}</span>
        <button
          type="button"
          class="from"
          title=${table.why}
          aria-label=${`from ${table.from}: why`}
          aria-expanded=${this.whyShown ? 'true' : 'false'}
          @click=${() => (this.whyShown = !this.whyShown)}
        >
          ${table.from}
        </button>
        <span class="counts">${this.counts()}</span>
      </div>
      ${this.whyShown ? html`<p>from ${table.from}: ${table.why}</p>` : nothing}
      ${this.collapsed ? nothing : this.body()}`;
  }

  private body(): TemplateResult {
    const { table, marked } = this.model;
    const empty =
      table.rows.length === 0
        ? 'No entries.'
        : this.onlyMarked && marked.length === 0
          ? 'No row changed or is stale.'
          : '';
    return html`${this.model.absent.map(({ titles, why }) => html`<p>${titles.join(', ')}: not available: ${why}</p>`)}
    ${
      empty !== ''
        ? html`<p>${empty}</p>`
        : html`<irqscope-grid
            .model=${this.model}
            .onlyMarked=${this.onlyMarked}
            .place=${this.place}
            .firstScroll=${this.firstScroll}
          ></irqscope-grid>`
    }`;
  }

  private counts(): TemplateResult {
    const { changedCells } = this.model;
    const parts = [
      { glyph: GLYPHS.changed, count: changedCells, word: 'changed' },
      { glyph: GLYPHS.stale, count: this.model.count('stale'), word: 'stale' },
      { glyph: GLYPHS.behind, count: this.model.count('behind'), word: 'behind' },
    ].filter((part) => part.count > 0);
    return html`${parts.map(
      ({ glyph, count, word }) =>
        html`<span class="count" title=${`${count} ${word}`}
          ><span aria-hidden="true">${glyph}</span>${count}<span class="heard"> ${word}</span></span
        >`,
    )}`;
  }

  private fold(collapsed: boolean): void {
    this.collapsed = collapsed;
    tell(this, 'irq-fold', { table: this.model.table.name, collapsed });
  }
}
