import { describe, expect, it } from 'vitest';
import { irqscope, object, scenario } from './irqscope.js';

interface State {
  readonly step: number;
  readonly of: number;
  readonly tables: readonly {
    readonly name: string;
    readonly from: string;
    readonly columns: readonly { readonly name: string; readonly unit: string }[];
    readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
    readonly stale: readonly {
      readonly key: string;
      readonly column: string;
      readonly writer: { readonly step: number } | null;
      readonly newer: { readonly table: string; readonly key: string; readonly step: number };
    }[];
  }[];
}

const tables = ['ioapic.rte', 'kvm.routes.qemu', 'kvm.routes.committed', 'lapic.pending'];

async function finding(): Promise<number> {
  const { value } = await object<{ readonly findings: readonly { readonly step: number }[] }>('run', scenario);
  return value.findings[0]?.step ?? -1;
}

describe('state', () => {
  it('shows every table at the end, where the routes have caught up', async () => {
    const { code, value } = await object<State>('state', scenario, '--at', 'end');
    expect(code).toBe(0);
    expect(value.step).toBe(value.of);
    expect(value.tables.map(({ name }) => name).sort()).toEqual([...tables].sort());
    for (const { columns, rows, stale, from } of value.tables) {
      expect(from).toBe('model');
      expect(stale).toEqual([]);
      for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
    }
  });

  it('marks the copies that are stale where the finding is, with who wrote what', async () => {
    const step = await finding();
    const { value } = await object<State>('state', scenario, '--at', String(step), '--table', 'kvm.routes.committed');
    expect(value.step).toBe(step);
    expect(value.tables.map(({ name }) => name)).toEqual(['kvm.routes.committed']);
    const stale = value.tables[0]?.stale ?? [];
    expect(stale.map(({ key, column }) => [key, column])).toEqual([['11', 'dest']]);
    expect(stale[0]?.newer).toMatchObject({ table: 'ioapic.rte', key: '11' });
    expect(stale[0]?.writer?.step).toBeLessThan(step);
    expect(stale[0]?.newer.step).toBeLessThan(step);
  });

  it('shows them as text with a mark and what it means', async () => {
    const { code, stdout } = await irqscope('state', scenario, '--at', String(await finding()));
    expect(code).toBe(0);
    expect(stdout).toMatch(/^step \d+ of \d+, in the past$/m);
    expect(stdout).toMatch(/^ +11 .* 2! /m);
    expect(stdout).toMatch(/^ +! 11 dest is stale: written at step \d+ .*; ioapic\.rte 11 was written at step \d+$/m);
    for (const table of tables) expect(stdout).toContain(`\n${table}  `);
  });

  it('shows step 0: the machine as the fixtures left it', async () => {
    const { value } = await object<State>('state', scenario, '--at', '0', '--table', 'lapic.pending');
    expect(value.step).toBe(0);
    expect(value.tables[0]?.rows).toHaveLength(4);
  });
});
