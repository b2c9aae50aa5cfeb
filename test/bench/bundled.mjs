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
export function bundled(entry, use) {
  return bundledFile(entry, (file) =>
    use((args, flags = []) => {
      const { status } = spawnSync(process.execPath, [...flags, file, ...args], { stdio: 'inherit' });
      if (status !== 0) process.exitCode = 1;
    }),
  );
}

/** @template T @param {string} entry @param {(file: string) => T | Promise<T>} use while the bundle is there @returns {Promise<T>} */
export async function bundledFile(entry, use) {
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
    return await use(outfile);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
