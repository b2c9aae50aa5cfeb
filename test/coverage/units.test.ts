/** Of what the entries of units reach in each tree and may run 99 % compile, and no unit that a tree supplied is lost. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderFiles } from '../../extension/host/folder-files.js';
import { nodeSources } from '../../extension/host/sources.js';
import { tree as realTree } from '../trees.js';
import { TREE_NAMES } from './trees.js';
import { reachedBy, uncompiled, unitsOf } from './units.js';

const { prelude, models } = nodeSources(fileURLToPath(new URL('../../dist', import.meta.url)));
const floor = JSON.parse(readFileSync(join(import.meta.dirname, 'units.json'), 'utf8')) as Record<
  string,
  readonly string[]
>;

for (const name of TREE_NAMES) {
  const real = realTree(name);
  describe.runIf(real.path !== '')(`units from ${name}`, () => {
    it('compile 99 % of what their entries reach, the rest with reasons', { timeout: 240_000 }, () => {
      const tree = { role: 'qemu', title: name, version: '', root: real.path, files: folderFiles(real.path) } as const;
      const units = unitsOf(name, tree, models, prelude);
      const supplied = units.filter(({ from }) => from === 'checkout').map((unit) => unit.name);
      expect(supplied, `units that ${name} supplies`).toEqual(expect.arrayContaining([...(floor[name] ?? [])]));
      const { compiled, total } = reachedBy(units);
      const failing = units.flatMap((unit) => unit.problems.filter(({ needed }) => needed));
      // What is reached, not compiled and no problem is said never to run; that too is named.
      expect(compiled / (compiled + failing.length), `${String(compiled)} of ${String(total)}`).toBeGreaterThan(0.99);
      for (const unit of units)
        if (unit.reached.compiled < unit.reached.total) expect(uncompiled(unit), unit.name).not.toEqual([]);
    });
  });
}
