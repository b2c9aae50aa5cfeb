/** Cold and warm load of the units of one scenario (DECISIONS 11) and of all units, each in a fresh process. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../scripts/project.mjs';
import { allTrees, treeAt } from '../../scripts/trees.mjs';
import { bundled } from './bundled.mjs';

const SCENARIO = 'ioapic-rte-migration';
const HOW = ['cold', 'keeping', 'warm'];

const folder = mkdtempSync(join(tmpdir(), 'irqscope-bench-units-'));
try {
  await bundled('load.ts', (run) => {
    const trees = { ...allTrees(), 'linux-6.1': treeAt('linux-6.1').path, 'linux-6.12': treeAt('linux-6.12').path };
    for (const [name, path] of Object.entries(trees))
      if (path)
        for (const which of [SCENARIO, 'all']) for (const how of HOW) run([ROOT, name, path, folder, how, which]);
  });
} finally {
  rmSync(folder, { recursive: true });
}
