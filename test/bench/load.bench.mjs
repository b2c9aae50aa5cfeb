/** Cold and warm load of each unit group, each in a fresh process. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../scripts/project.mjs';
import { allTrees, treeAt } from '../../scripts/trees.mjs';
import { bundled } from './bundled.mjs';

const folder = mkdtempSync(join(tmpdir(), 'irqscope-bench-units-'));
try {
  await bundled('load.ts', (run) => {
    for (const [name, path] of Object.entries({
      ...allTrees(),
      'linux-6.1': treeAt('linux-6.1').path,
      'linux-6.12': treeAt('linux-6.12').path,
    }))
      if (path) for (const how of ['cold', 'keeping', 'warm']) run([ROOT, name, path, folder, how]);
  });
} finally {
  rmSync(folder, { recursive: true });
}
