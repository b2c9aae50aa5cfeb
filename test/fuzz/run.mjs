/** `node test/fuzz/run.mjs c|cpp|order …` bundles and runs one of the differential fuzzes: Node 20 does not read TypeScript. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const [which, ...args] = process.argv.slice(2);
if (!['c', 'cpp', 'order'].includes(which)) throw new Error('name the fuzz: c, cpp or order');
const folder = mkdtempSync(join(tmpdir(), 'irqscope-fuzz-'));
const outfile = join(folder, 'fuzz.mjs');
try {
  const entry = join(dirname(fileURLToPath(import.meta.url)), which, 'main.ts');
  await build({ entryPoints: [entry], bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'error' });
  process.exitCode = spawnSync(process.execPath, [outfile, ...args], { stdio: 'inherit' }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
