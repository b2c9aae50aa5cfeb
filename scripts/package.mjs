/** Makes irqscope-VERSION.vsix and refuses one that is too big or holds what is not ours to ship. */
import { statSync } from 'node:fs';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { ROOT } from './project.mjs';
import { vsixPath } from './vsix-path.mjs';

const LIMIT = 2_000_000;

/** What may be in it; a source tree, a corpus, a test or a source map never is. */
const EXPECTED = [
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE)$/,
  /^dist\/(extension|worker|cli|webview)\.js$/,
  /^dist\/webview\.css$/,
  /^dist\/[\w-]+\.(ttf|svg|wasm)$/,
  /^dist\/THIRD-PARTY-NOTICES\.txt$/,
  /^dist\/units\/[\w/-]+\.(c|h|inc|def)$/,
  /^dist\/(prelude|world)\/[\w/.-]+\.(c|h)$/,
  /^dist\/differences\/(qemu|linux)-[\d.]+\.json$/,
  /^dist\/kept\/[0-9a-f]{40}\.unit$/,
  /^dist\/scenarios\/[\w-]+\.irq$/,
  /^syntaxes\/[\w.-]+\.json$/,
];

/** What must be in it: without one of these it would install and then fail. */
const REQUIRED = [
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  ...['extension.js', 'worker.js', 'cli.js', 'webview.js', 'web-tree-sitter.wasm', 'tree-sitter-c.wasm'].map(
    (name) => `dist/${name}`,
  ),
  'dist/scenarios/ioapic-rte-migration.irq',
  'dist/units/ioapic/model.c',
];

const target = vsixPath();
await createVSIX({ cwd: ROOT, packagePath: target, dependencies: false, allowMissingRepository: true });

const files = (await listFiles({ cwd: ROOT, packageManager: PackageManager.None })).map((file) =>
  file.replaceAll('\\', '/'),
);
const strange = files.filter((file) => !EXPECTED.some((pattern) => pattern.test(file)));
const size = statSync(target).size;
console.log(`${target}: ${files.length} files, ${size} bytes`);
const faults = [];
const missing = REQUIRED.filter((file) => !files.includes(file));
if (missing.length > 0) faults.push(`the package lacks ${missing.join(', ')}`);
if (strange.length > 0) faults.push(`the package holds files that are not expected: ${strange.join(', ')}`);
if (size > LIMIT) faults.push(`the package has ${size} bytes, more than ${LIMIT}`);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
