/**
 * `npm run bench`: runs every test/bench/*.bench.mjs against the built project, each of which prints its own figures, and then all of
 * them as one table. `npm run bench -- real load` runs those alone.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KEPT, table } from '../test/bench/figure.mjs';
import { ROOT, run } from './project.mjs';
import { build, install } from './setup.mjs';

const FOLDER = join(ROOT, 'test', 'bench');
const ENDING = '.bench.mjs';

const asked = process.argv.slice(2);
await install();
await build();
const benches = readdirSync(FOLDER)
  .filter((name) => name.endsWith(ENDING))
  .filter((name) => asked.length === 0 || asked.includes(name.slice(0, -ENDING.length)));
const kept = mkdtempSync(join(tmpdir(), 'irqscope-bench-figures-'));
const file = join(kept, 'figures');
try {
  const began = performance.now();
  for (const name of benches.sort()) {
    const from = performance.now();
    console.log(`-- ${name}`);
    const { code } = await run(process.execPath, [join(FOLDER, name)], { show: true, env: { [KEPT]: file } });
    if (code !== 0) {
      console.log(`-- ${name} failed with ${code}`);
      process.exitCode = 1;
    }
    console.log(`-- ${name}: ${((performance.now() - from) / 1000).toFixed(0)} s`);
  }
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  console.log(`\n${table(lines.map((line) => JSON.parse(line)))}`);
  console.log(`\n${((performance.now() - began) / 1000).toFixed(0)} s for all`);
} finally {
  rmSync(kept, { recursive: true });
}
