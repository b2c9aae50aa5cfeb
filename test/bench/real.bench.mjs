/** Recordings of real code, ten million steps long: on the models and on QEMU 7.2's source. */
import { ROOT } from '../../scripts/project.mjs';
import { allTrees } from '../../scripts/trees.mjs';
import { bundled } from './bundled.mjs';

const TEN_MILLION = '10000000';

await bundled('steps.ts', (run) => run([ROOT, 'models', '', TEN_MILLION]));
await bundled('real.ts', (run) => {
  const qemu = allTrees()['qemu-7.2'];
  run([ROOT, 'models', '', TEN_MILLION]);
  if (qemu) run([ROOT, 'qemu-7.2', qemu, TEN_MILLION]);
});
