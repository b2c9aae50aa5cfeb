import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';

export const toyFolder = join(import.meta.dirname, 'toy');
export const toyScenario = join(toyFolder, 'toy.irq');
export const toySource = join(toyFolder, 'toy.c');

/** Bundles the server with the fake engine once for the tests of a file; the result holds its path. */
export function fakeServer(): { readonly file: string } {
  const server = { file: '' };
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'irqscope-dap-'));
    server.file = join(folder, 'server.cjs');
    await build({
      entryPoints: [join(import.meta.dirname, 'fake-server.ts')],
      outfile: server.file,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      logLevel: 'error',
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return server;
}
