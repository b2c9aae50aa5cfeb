/**
 * Bundles the extension, worker, command line and webview into dist/ and puts the data they read beside them.
 * `--minify` is what the packaged extension gets; `--c-run` makes c:run alone. Uses only what `npm ci` installed.
 */
import { chmod, copyFile, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';
import { keepModels } from './kept-models.mjs';
import { filesUnder, ROOT } from './project.mjs';
import { withoutEval } from './without-eval.mjs';

const MINIFY = process.argv.includes('--minify');
const C_RUN = process.argv.includes('--c-run');
const DIST = join(ROOT, 'dist');

const NODE_BUNDLE = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: ['vscode'],
  // Its ES module asks import.meta for its place, which a CommonJS bundle does not have.
  alias: { 'web-tree-sitter': join(ROOT, 'node_modules/web-tree-sitter/web-tree-sitter.cjs') },
  plugins: [withoutEval],
  minify: MINIFY,
  sourcemap: !MINIFY,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  absWorkingDir: ROOT,
};

const BUNDLES = [
  { ...NODE_BUNDLE, entryPoints: ['extension/host/extension.ts'], outfile: 'dist/extension.js' },
  { ...NODE_BUNDLE, entryPoints: ['extension/host/worker.ts'], outfile: 'dist/worker.js' },
  {
    ...NODE_BUNDLE,
    entryPoints: ['extension/host/cli.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    ...NODE_BUNDLE,
    entryPoints: ['webview/main.ts'],
    outfile: 'dist/webview.js',
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    external: [],
    alias: {},
    loader: { '.ttf': 'file' },
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  },
];

/** c:run is a test of the C machine and never part of the package. */
const C_RUN_BUNDLE = { ...NODE_BUNDLE, entryPoints: ['extension/host/c-run.ts'], outfile: 'dist/c-run.js' };
const LIBC = ['extension/cmachine/libc', 'dist/libc', /\.(c|h)$/];
const PRELUDE = ['extension/cmachine/preprocess/prelude', 'dist/prelude', /\.h$/];

/** Folders of data: where they lie, where they go, which files. */
const DATA = [
  ['extension/units', 'dist/units', /\.(c|h|inc|def)$/],
  ['extension/scenarios', 'dist/scenarios', /\.irq$/],
  PRELUDE,
  ['extension/world', 'dist/world', /\.(c|h)$/],
  ['test/oracle/differences', 'dist/differences', /\.json$/],
];

const FILES = [
  ['node_modules/web-tree-sitter/web-tree-sitter.wasm', 'dist/web-tree-sitter.wasm'],
  ['node_modules/tree-sitter-c/tree-sitter-c.wasm', 'dist/tree-sitter-c.wasm'],
];

/** The licences of every package whose text went into a bundle, as those licences ask. */
async function thirdPartyNotices(metafiles) {
  const packages = new Set(['node_modules/web-tree-sitter', 'node_modules/tree-sitter-c']);
  for (const metafile of metafiles)
    for (const input of Object.keys(metafile.inputs)) {
      const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
      if (found) packages.add(found[1]);
    }
  const parts = ['IRQScope contains the following packages.'];
  for (const folder of [...packages].sort()) {
    const { name, version, license } = JSON.parse(await readFile(join(ROOT, folder, 'package.json'), 'utf8'));
    const text = (await filesUnder(join(ROOT, folder), { depth: 1 })).find((file) =>
      /^(licen[cs]e|copying)/i.test(relative(join(ROOT, folder), file)),
    );
    parts.push(`${name} ${version} (${license})`, text ? await readFile(text, 'utf8') : '');
  }
  return parts.join('\n\n---\n\n');
}

/** Other programs may be reading dist/: a file is there as it was or as it will be, never in part. */
async function replace(target, write) {
  await mkdir(dirname(target), { recursive: true });
  const made = `${target}.${process.pid}`;
  await write(made);
  await rename(made, target);
}

async function copyData(data) {
  for (const [from, to, pattern] of data) {
    const base = join(ROOT, from);
    for (const file of await filesUnder(base)) {
      if (!pattern.test(file)) continue;
      await replace(join(ROOT, to, relative(base, file)), (made) => copyFile(file, made));
    }
  }
}

async function buildCRun() {
  await copyData([LIBC, PRELUDE]);
  const { outputFiles } = await build({ ...C_RUN_BUNDLE, write: false, sourcemap: false });
  for (const { path, contents } of outputFiles) await replace(path, (made) => writeFile(made, contents));
}

// Nothing of an older build may reach the package; while developing, others may be reading dist/.
if (MINIFY) await rm(DIST, { recursive: true, force: true });
await mkdir(DIST, { recursive: true });
if (C_RUN) {
  await buildCRun();
  process.exit(0);
}
const results = await Promise.all(BUNDLES.map((bundle) => build(bundle)));
await copyData(DATA);
for (const [from, to] of FILES) await cp(join(ROOT, from), join(ROOT, to));
if (!MINIFY) await buildCRun();
await writeFile(join(DIST, 'THIRD-PARTY-NOTICES.txt'), await thirdPartyNotices(results.map((r) => r.metafile)));
await chmod(join(DIST, 'cli.js'), 0o755);
await keepModels(DIST);
