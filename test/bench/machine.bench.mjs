/** Speed of the C machine; the figures come from machine.ts. */
import { bundled } from './bundled.mjs';

await bundled('machine.ts', (run) => run([]));
