/** `npm run bench`: runs every test/bench/*.bench.mjs against the built project; each prints its own figures. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './project.mjs';
import { build, install } from './setup.mjs';

const FOLDER = join(ROOT, 'test', 'bench');

await install();
await build();
const benches = readdirSync(FOLDER).filter((name) => name.endsWith('.bench.mjs'));
for (const name of benches.sort()) {
  console.log(`-- ${name}`);
  const { code } = await run(process.execPath, [join(FOLDER, name)], { show: true });
  if (code !== 0) process.exitCode = 1;
}
