/** What must be true of the interrupts of any run, compared with its events and tables. */
import { expect } from 'vitest';
import type { Run } from '../../../extension/engine/run.js';
import type { Interrupts } from '../../../extension/interrupts/interrupts.js';
import type { Recording } from '../../../extension/recording/recording.js';
import { cell, type TableAt } from '../../../extension/units/views/tables.js';

/** A recording and what is said of it. */
export interface Held {
  readonly recording: Recording;
  readonly interrupts: Interrupts;
  readonly kvm: boolean;
  tables(step: number): ReadonlyMap<string, TableAt>;
}

export function heldOf(run: Run): Held {
  const { recording, interrupts } = run;
  return { recording, interrupts, kvm: run.assembly.options.irqchip !== 'off', tables: (step) => run.tablesAt(step) };
}

/** Every request to a local APIC belongs to one interrupt; what they hold at the end is what the tables show. */
export function expectEachBelongs({ recording, interrupts, kvm, tables }: Held): void {
  const all = interrupts.all();
  expect(all.map(({ id }) => id)).toEqual(all.map((_, i) => i + 1));
  if (kvm) {
    const accepted = recording.events.filter(({ name }) => name === 'kvm_apic_accept_irq').map(({ step }) => step);
    const known = new Set(accepted);
    const hops = all.flatMap((i) => i.hops.filter(({ layer }) => layer === 'local APIC'));
    const asked = hops.map(({ step }) => step).filter((step) => known.has(step));
    expect(asked.sort(byNumber)).toEqual(accepted);
  }
  const pending = tables(recording.length).get('lapic.pending');
  const shown = (column: string): string[] =>
    (pending?.rows ?? []).flatMap((row) => {
      const text = (pending && cell(pending, row, column)?.text) ?? '-';
      return text === '-' ? [] : text.split(' ').map((vector) => `${row.key} ${Number(vector)}`);
    });
  const { requested, inService } = interrupts.held();
  expect([...requested].sort()).toEqual(shown('irr').sort());
  expect([...inService].sort()).toEqual(shown('isr').sort());
  for (const { hops, end, id } of all) {
    const steps = hops.map(({ step }) => step);
    expect(steps).toEqual([...steps].sort(byNumber));
    expect([id, hops.length > 0]).toEqual([id, true]);
    if (end.how === 'coalesced') expect(end.with).toBeLessThan(id);
    for (const { statement, text } of hops) expect([text, statement !== undefined]).toEqual([text, true]);
  }
}

function byNumber(a: number, b: number): number {
  return a - b;
}
