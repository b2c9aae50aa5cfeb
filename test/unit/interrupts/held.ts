/** What must be true of the interrupts of any run, compared with its events and tables. */
import { expect } from 'vitest';
import type { Run } from '../../../extension/engine/run.js';
import { cell } from '../../../extension/units/views/tables.js';

/** Every request to a local APIC belongs to one interrupt; what they hold at the end is what the tables show. */
export function expectEachBelongs(run: Run): void {
  const { recording } = run;
  const all = run.interrupts.all();
  expect(all.map(({ id }) => id)).toEqual(all.map((_, i) => i + 1));
  const asked = all.flatMap(({ hops }) => hops.filter(({ layer }) => layer === 'local APIC').map(({ step }) => step));
  const accepted = recording.events.filter(({ name }) => name === 'kvm_apic_accept_irq').map(({ step }) => step);
  if (run.assembly.options.irqchip !== 'off')
    expect(asked.filter((step) => accepted.includes(step)).sort(byNumber)).toEqual(accepted);
  const pending = run.tablesAt(recording.length).get('lapic.pending');
  const shown = (column: string): string[] =>
    (pending?.rows ?? []).flatMap((row) => {
      const text = (pending && cell(pending, row, column)?.text) ?? '-';
      return text === '-' ? [] : text.split(' ').map((vector) => `${row.key} ${Number(vector)}`);
    });
  const { requested, inService } = run.interrupts.held();
  expect([...requested].sort()).toEqual(shown('irr').sort());
  expect([...inService].sort()).toEqual(shown('isr').sort());
  for (const { hops, end, id } of all) {
    const steps = hops.map(({ step }) => step);
    expect(steps).toEqual([...steps].sort(byNumber));
    expect(hops.length).toBeGreaterThan(0);
    if (end.how === 'coalesced') expect(end.with).toBeLessThan(id);
    for (const { statement, text } of hops) expect([text, statement !== undefined]).toEqual([text, true]);
  }
}

function byNumber(a: number, b: number): number {
  return a - b;
}
