/** The share of functions that compile never falls below what test/coverage/*.json say; `npm run coverage -- --write` raises it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderFiles } from '../../extension/host/folder-files.js';
import { nodeSources } from '../../extension/host/sources.js';
import { tree as realTree } from '../trees.js';
import { coverage, TREE_NAMES } from './trees.js';

const { prelude } = nodeSources(fileURLToPath(new URL('../../dist', import.meta.url)));

for (const name of TREE_NAMES) {
  const real = realTree(name);
  describe.runIf(real.path !== '')(`functions of ${name} on the interrupt path`, () => {
    const floor = JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8')) as Record<
      string,
      { compiled: number; total: number; uncompiled: string[] }
    >;
    const role = name.startsWith('qemu') ? 'qemu' : 'host-linux';
    it('compile as many as ever, with every static assertion true', { timeout: 240_000 }, async () => {
      const tree = { role, title: name, version: '', root: real.path, files: folderFiles(real.path) } as const;
      const seen: string[] = [];
      for (const file of coverage(name, tree, prelude)) {
        seen.push(file.path);
        // The runner wants to hear from its worker.
        await new Promise((resolve) => setImmediate(resolve));
        const least = floor[file.path];
        expect(least, `${file.path} has a floor`).toBeDefined();
        const known = new Set(least?.uncompiled);
        const fresh = file.failures.filter((f) => !known.has(f.function));
        expect(fresh).toEqual([]);
        // A header that is no longer found makes functions vanish rather than fail.
        expect(file.total, `functions of ${file.path}`).toBeGreaterThanOrEqual(least?.total ?? 0);
        expect(file.assertions.failures).toEqual([]);
      }
      expect(seen.sort()).toEqual(Object.keys(floor).sort());
    });
  });
}
