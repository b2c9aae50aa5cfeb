/** Judges what a scenario expects, at its own line (DECISIONS 15). */
import type { Expectation } from '../scenario/ast.js';
import { cellHolds } from '../scenario/conditions.js';
import { bundledVocabulary, columnOf } from '../scenario/vocabulary.js';
import type { Finding } from '../findings/types.js';
import { cell, type TableAt } from '../units/views/tables.js';
import type { ExpectationInfo } from './port.types.js';

/** `memory`: 32 bits of guest RAM, undefined where there is none. */
export function judge(
  e: Expectation,
  tables: ReadonlyMap<string, TableAt>,
  findings: readonly Finding[],
  memory: (address: bigint) => bigint | undefined,
  step: number,
): ExpectationInfo {
  const { ok, got } = claim(e, tables, findings, memory);
  return { line: e.span.line, text: e.text, ok, got, step };
}

function claim(
  e: Expectation,
  tables: ReadonlyMap<string, TableAt>,
  findings: readonly Finding[],
  memory: (address: bigint) => bigint | undefined,
): { ok: boolean; got: string } {
  const c = e.claim;
  switch (c.kind) {
    case 'vector': {
      const t = tables.get('lapic.pending');
      const row = t?.rows.find((r) => r.key === `${c.cpu}`);
      if (!t || !row) return { ok: false, got: `there is no local APIC ${c.cpu}` };
      const irr = cell(t, row, 'irr')?.text ?? '-';
      const isr = cell(t, row, 'isr')?.text ?? '-';
      const has = [...numbers(irr), ...numbers(isr)];
      const found = c.vector === undefined ? has.length > 0 : has.includes(c.vector);
      return { ok: found !== c.no, got: `cpu${c.cpu}: IRR ${irr}, ISR ${isr}` };
    }
    case 'noFinding': {
      const hits = findings.filter((f) => f.severity !== 'info' && (c.rule === undefined || f.rule === c.rule));
      return { ok: hits.length === 0, got: hits.length === 0 ? 'no finding' : hits.map((f) => f.rule).join(', ') };
    }
    case 'memory': {
      const value = memory(c.address);
      if (value === undefined) return { ok: false, got: 'there is no RAM at that address' };
      const got = `0x${value.toString(16)}`;
      return { ok: cellHolds(got, c.condition), got };
    }
    case 'cells': {
      const t = tables.get(c.table);
      const row = t?.rows.find((r) => r.key === c.key);
      if (!t) return { ok: false, got: `there is no table ${c.table} in this machine` };
      if (!row) return { ok: false, got: `${c.table} has no row ${c.key}` };
      const got: string[] = [];
      let ok = true;
      for (const condition of c.conditions) {
        const column = columnOf(bundledVocabulary, c.table, condition.column);
        const text = cell(t, row, column?.name ?? condition.column)?.text;
        if (text === undefined) return { ok: false, got: `${c.table} has no column ${condition.column}` };
        if (!cellHolds(text, condition, column)) ok = false;
        got.push(`${condition.column} ${text}`);
      }
      return { ok, got: got.join(', ') };
    }
  }
}

function numbers(list: string): number[] {
  return list === '-' ? [] : list.split(' ').map(Number);
}
