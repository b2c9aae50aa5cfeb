import { expect, test } from 'vitest';
import type { Run } from '../../../extension/engine/run.js';
import type { TableAt } from '../../../extension/units/views/tables.js';
import { tree } from '../../trees.js';
import { recorded } from './running.js';

const texts = (tables: ReadonlyMap<string, TableAt>): string =>
  JSON.stringify([...tables].map(([name, t]) => [name, t.rows.map((r) => [r.key, r.cells.map((c) => c.text)])]));

/** Steps all over the run, and both sides of each of those at which a table changes. */
async function sameAsComputed(spec: { readonly qemu?: string }): Promise<number> {
  const run: Run = await recorded(spec);
  const last = run.recording.length;
  const stride = Math.ceil(last / 150);
  const seen = new Set<string>();
  const look = (step: number): string => {
    const shown = texts(run.tablesAt(step));
    if (shown !== texts(run.tables.at(run.scratchAt(step)))) expect(shown, `at step ${step}`).toBe('what is computed');
    seen.add(shown);
    return shown;
  };
  let before = look(0);
  for (let from = 0; from < last; from += stride) {
    const to = Math.min(last, from + stride);
    const now = look(to);
    // the step at which it changed, one of them where there are several
    for (let lo = from, hi = to, low = before; low !== now && hi - lo > 1;) {
      const mid = (lo + hi) >>> 1;
      const text = look(mid);
      if (text === low) lo = mid;
      else hi = mid;
      if (hi - lo === 1) look(hi);
    }
    before = now;
  }
  return seen.size;
}

test('tables are at every step what their expressions say there, with models', async () => {
  expect(await sameAsComputed({})).toBeGreaterThan(8);
}, 60_000);

const qemu = tree('qemu-7.2');
test.runIf(qemu.path)(
  "the same with QEMU 7.2's source",
  async () => {
    expect(await sameAsComputed({ qemu: qemu.path })).toBeGreaterThan(8);
  },
  120_000,
);
