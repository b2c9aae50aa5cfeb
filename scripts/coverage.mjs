/**
 * `npm run coverage -- [--tree NAME]… [--file PART] [--write]`: which functions of the upstream files on the interrupt path compile,
 * as a table. --file limits it to paths that contain PART, --inline names
 * the inline functions of headers that these reach and that do not compile, --needs
 * what each file takes from elsewhere, --write makes the result the floor that tests compare with.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { RESULTS, ROOT, run } from './project.mjs';
import { TREE_NAMES, treeAt } from './trees.mjs';

const OUTFILE = join(RESULTS, 'coverage.mjs');

await mkdir(RESULTS, { recursive: true });
await build({
  entryPoints: [join(ROOT, 'test/coverage/main.ts')],
  outfile: OUTFILE,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  sourcemap: 'inline',
  external: ['web-tree-sitter', 'chevrotain', 'valibot'],
  logLevel: 'warning',
});
const { values } = parseArgs({
  options: {
    tree: { type: 'string', multiple: true, default: TREE_NAMES },
    file: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
    inline: { type: 'boolean', default: false },
    needs: { type: 'boolean', default: false },
  },
});
const args = [
  '--root',
  ROOT,
  '--file',
  values.file,
  ...['write', 'inline', 'needs'].filter((name) => values[name]).map((name) => `--${name}`),
];
for (const name of values.tree) {
  if (!TREE_NAMES.includes(name)) throw new Error(`${name} is none of ${TREE_NAMES.join(', ')}`);
  const { path, missing } = treeAt(name);
  if (path) args.push('--tree', `${name}=${path}`);
  else console.log(`not run: ${missing}`);
}
const { code } = await run(process.execPath, ['--max-old-space-size=4096', OUTFILE, ...args], { show: true });
process.exitCode = code;
