/** What findings are made of: statements of events, cells, and the words for them. */
import type { EventRecord } from '../recording/recording.js';
import { cell } from '../units/views/tables.js';
import type { Evidence, Finding, FindingContext, Rule } from './types.js';

/** The statement that passed a tracepoint; the step may be of what a header makes of it. */
export function statementOf(c: FindingContext, e: EventRecord): Evidence['statement'] {
  return c.recording.program.statementOf[e.pc - 1] ?? c.recording.statement(e.step);
}

export function evidence(c: FindingContext, e: EventRecord, text: string): Evidence {
  return { step: e.step, statement: statementOf(c, e), text };
}

/** A finding at an event; `list` in the order of time. */
export function found(
  rule: Omit<Rule, 'start'>,
  c: FindingContext,
  e: EventRecord,
  message: string,
  list: readonly Evidence[],
): Finding {
  const { id, title, severity } = rule;
  return { rule: id, title, severity, step: e.step, message, statement: statementOf(c, e), evidence: list };
}

/** An argument by its place: versions of a source name them differently. */
export function arg(e: EventRecord, i: number): number {
  let left = i;
  for (const name in e.args) if (left-- === 0) return Number(e.args[name]);
  return NaN;
}

/** A cell's text after a step; undefined where the machine has no such cell. */
export function cellAt(
  c: FindingContext,
  step: number,
  table: string,
  key: number | string,
  column: string,
): string | undefined {
  const t = c.tables(step, { names: [table], key: `${key}`, columns: [column] }).get(table);
  const row = t?.rows.find((r) => r.key === `${key}`);
  return t && row && cell(t, row, column)?.text;
}

/** Vectors that a local APIC's column shows. */
export function vectorsAt(c: FindingContext, step: number, cpu: number, column: 'irr' | 'isr'): readonly number[] {
  const text = cellAt(c, step, 'lapic.pending', cpu, column) ?? '-';
  return text === '-' ? [] : text.split(' ').map(Number);
}

/** CPUs whose local APIC has a vector requested or in service after a step. */
export function holders(c: FindingContext, step: number, vector: number): readonly number[] {
  const t = c.tables(step, { names: ['lapic.pending'], columns: ['irr', 'isr'] }).get('lapic.pending');
  return (t?.rows ?? []).flatMap((row) => {
    const texts = t ? ['irr', 'isr'].map((column) => cell(t, row, column)?.text ?? '-') : [];
    return texts
      .join(' ')
      .split(' ')
      .some((text) => text !== '-' && Number(text) === vector)
      ? [Number(row.key)]
      : [];
  });
}

export function hex(n: number): string {
  return `0x${n.toString(16).padStart(2, '0')}`;
}

/** The pin of QEMU's line number: the timer is wired to pin 2. */
export function pinOf(line: number): number {
  return line === 0 ? 2 : line;
}
