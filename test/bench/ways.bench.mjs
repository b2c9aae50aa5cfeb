/** Ways of lowering; see ways.ts. */
import { bundled } from './bundled.mjs';

await bundled('ways.ts', (run) => run([]));
