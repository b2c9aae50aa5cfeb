import { describe, expect, test } from 'vitest';
import { staleCells, type TableAt } from '../../../extension/units/views/tables.js';
import { tree } from '../../trees.js';
import { recorded } from './running.js';

/** Small enough to meet every state of the table on the way. */
const STRIDE = 9;

const cellOf = (tables: ReadonlyMap<string, TableAt>, table: string, column: string): string => {
  const t = tables.get(table);
  const at = t?.view.spec.columns.findIndex((c) => c.name === column) ?? -1;
  return t?.rows.find((r) => r.key === '11')?.cells[at]?.text ?? 'none';
};

/** How the marks of GSI 11's committed route change over the run, each held against the entry and the route beside it. */
async function marks(spec: object): Promise<string[]> {
  const run = await recorded(spec);
  const seen = ['current'];
  for (let step = 0; step <= run.recording.length; step += STRIDE) {
    const tables = run.tablesAt(step);
    const stale = staleCells(tables, 'kvm.routes.committed', () => undefined).filter((s) => s.key === '11');
    const shown = stale.length === 0 ? 'current' : [...new Set(stale.map((s) => s.state))].join();
    const masked = cellOf(tables, 'ioapic.rte', 'mask') === 'masked';
    const known = cellOf(tables, 'kvm.routes.committed', 'address') !== '0x00000000';
    const differs = ['vector', 'dest', 'trigger'].some(
      (c) => cellOf(tables, 'ioapic.rte', c) !== cellOf(tables, 'kvm.routes.committed', c),
    );
    const right = !differs ? 'current' : masked ? 'behind' : 'stale';
    if (known && shown !== right) expect(`${shown} at step ${step}`).toBe(`${right} at step ${step}`);
    if (shown !== seen.at(-1)) seen.push(shown);
  }
  return seen;
}

describe("the mark of KVM's committed route", () => {
  test('is behind while the entry is masked, stale until the route is committed, with models', async () => {
    expect((await marks({})).slice(-4)).toEqual(['current', 'behind', 'stale', 'current']);
  });

  const qemu = tree('qemu-7.2');
  test.runIf(qemu.path)("is the same with QEMU 7.2's source", async () => {
    expect((await marks({ qemu: qemu.path })).slice(-4)).toEqual(['current', 'behind', 'stale', 'current']);
  });
});
