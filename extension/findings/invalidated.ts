/**
 * What a guest has declared of its remapping entries: until it invalidates an entry that it changed, hardware may go by the old
 * one (VT-d specification 6.5.2.7), so a copy that differs is not yet wrong.
 */
import type { EventRecord } from '../recording/recording.js';
import { cell, type TableAt } from '../units/views/tables.js';
import type { Row } from '../units/views/view.js';
import type { FindingContext } from './types.js';

const PINS = 'vtd.pins';

export class Invalidated {
  /** Rows as they were when their entry was last invalidated, by pin. */
  private readonly declared = new Map<string, string>();

  constructor(private readonly context: FindingContext) {}

  event(e: EventRecord): void {
    if (e.name !== 'x86_iommu_iec_notify') return;
    const pins = this.context.tables(e.step - 1).get(PINS);
    for (const row of pins?.rows ?? [])
      if (pins && covers(e, Number(cell(pins, row, 'index')?.text ?? NaN))) this.declared.set(row.key, textOf(row));
  }

  /** Whether the guest has invalidated the entry that this pin names since it last changed. */
  has(tables: ReadonlyMap<string, TableAt>, pin: string): boolean {
    const row = tables.get(PINS)?.rows.find(({ key }) => key === pin);
    return row !== undefined && this.declared.get(pin) === textOf(row);
  }
}

/** Without the mask: masking a pin changes nothing of its entry. */
function textOf(row: Row): string {
  return row.cells
    .slice(0, -1)
    .map(({ text }) => text)
    .join(' ');
}

/** The event names everything, or an index of which the low `mask` bits do not count. */
export function covers(e: EventRecord, index: number): boolean {
  if (Number(e.args['global']) !== 0) return true;
  const mask = Number(e.args['mask']);
  return Math.floor(Number(e.args['index']) / 2 ** mask) === Math.floor(index / 2 ** mask);
}
