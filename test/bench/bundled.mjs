/** Bundles one TypeScript bench and runs it in a Node of its own, so that no bench warms up another. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ROOT } from '../../scripts/project.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));

/** @param {string} entry file beside this one @param {(run: (args: string[], flags?: string[]) => void) => void} use */
export async function bundled(entry, use) {
  const folder = mkdtempSync(join(tmpdir(), 'irqscope-bench-'));
  const outfile = join(folder, 'bench.cjs');
  try {
    await build({
      entryPoints: [join(HERE, entry)],
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile,
      logLevel: 'error',
      alias: { 'web-tree-sitter': join(ROOT, 'node_modules/web-tree-sitter/web-tree-sitter.cjs') },
    });
    use((args, flags = []) => {
      const { status } = spawnSync(process.execPath, [...flags, outfile, ...args], { stdio: 'inherit' });
      if (status !== 0) process.exitCode = 1;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
