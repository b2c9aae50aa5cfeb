import type { VirtualItem } from '@tanstack/virtual-core';
import { Virtualizer, elementScroll, observeElementOffset, observeElementRect } from '@tanstack/virtual-core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { placed } from './placed.js';

interface Source {
  element(): HTMLElement;
  /** Text lines of a row: one, and one for each note under it. */
  lines(row: number): number;
  /** A row that stays drawn wherever the view is, because it holds the focus. */
  kept(): number;
}

/** Height of one line over the size of the face. */
const LEADING = 1.54;
const OVERSCAN = 6;

/** Draws only the rows in view. Heights are known beforehand, so nothing is measured and nothing settles later. */
export class RowWindow implements ReactiveController {
  private count = 0;
  private lineHeight = 20;
  private unmount: (() => void) | undefined;
  private readonly virtual: Virtualizer<HTMLElement, HTMLElement>;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly source: Source,
  ) {
    host.addController(this);
    this.virtual = new Virtualizer(this.options());
  }

  hostConnected(): void {
    const size = Number.parseFloat(getComputedStyle(this.host).fontSize);
    if (size > 0) this.lineHeight = Math.round(size * LEADING);
    this.host.style.setProperty('--line', `${this.lineHeight}px`);
    this.unmount = this.virtual._didMount();
  }

  hostUpdated(): void {
    this.virtual._willUpdate();
  }

  hostDisconnected(): void {
    this.unmount?.();
  }

  /** The rows are others than before, or have other heights. */
  reset(count: number): void {
    this.count = count;
    this.virtual.setOptions(this.options());
    this.virtual.measure();
  }

  items(): VirtualItem[] {
    const items = this.virtual.getVirtualItems();
    const index = this.source.kept();
    const kept = this.virtual.measurementsCache[index];
    if (kept === undefined || items.some((item) => item.index === index)) return items;
    return [...items, kept].sort((a, b) => a.index - b.index);
  }

  place(item: VirtualItem): DirectiveResult {
    return placed(item.start - this.lineHeight, item.size);
  }

  sized(): DirectiveResult {
    return placed(0, this.virtual.getTotalSize());
  }

  /** Rows of one line that fit in the view, at least one. */
  page(): number {
    return Math.max(1, Math.floor(this.source.element().clientHeight / this.lineHeight) - 2);
  }

  /** Scrolls to the first of these rows unless one of them is in view. */
  reveal(rows: readonly number[]): void {
    const element = this.source.element();
    const top = element.scrollTop + this.lineHeight;
    const bottom = element.scrollTop + element.clientHeight;
    const all = this.virtual.measurementsCache;
    const visible = rows.some((row) => {
      const item = all[row];
      return item !== undefined && item.start >= top && item.end <= bottom;
    });
    const first = all[rows[0]!];
    if (visible || first === undefined) return;
    element.scrollTop = first.start - (element.clientHeight + this.lineHeight - first.size) / 2;
  }

  /** The header is one line that stays: it lies before the rows and covers as much of the view. */
  private options(): ConstructorParameters<typeof Virtualizer<HTMLElement, HTMLElement>>[0] {
    return {
      count: this.count,
      getScrollElement: () => this.source.element() ?? null,
      estimateSize: (row) => this.lineHeight * this.source.lines(row),
      scrollToFn: elementScroll,
      observeElementRect,
      observeElementOffset,
      onChange: () => this.host.requestUpdate(),
      overscan: OVERSCAN,
      scrollMargin: this.lineHeight,
      scrollPaddingStart: this.lineHeight,
      initialRect: { width: 600, height: 400 },
    };
  }
}
