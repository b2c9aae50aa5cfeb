/** Recordings of real code, millions of steps long: on the models, on QEMU 7.2's source, and on that with Linux 6.1's. */
import { ROOT } from '../../scripts/project.mjs';
import { allTrees, treeAt } from '../../scripts/trees.mjs';
import { bundled } from './bundled.mjs';

const TEN_MILLION = '10000000';

await bundled('steps.ts', (run) => run([ROOT, 'models', TEN_MILLION]));
await bundled('real.ts', (run) => {
  const qemu = allTrees()['qemu-7.2'];
  const linux = treeAt('linux-6.1').path;
  run([ROOT, 'models', TEN_MILLION]);
  if (qemu) run([ROOT, 'QEMU 7.2', TEN_MILLION, qemu]);
  if (qemu && linux) run([ROOT, 'QEMU 7.2 + Linux 6.1', TEN_MILLION, qemu, linux]);
});
