/** Makes irqscope-VERSION.vsix and refuses one that is too big or holds what is not ours to ship. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createVSIX, listFiles } from '@vscode/vsce';
import { ROOT } from './project.mjs';

const LIMIT = 2_000_000;

/** What may be in it; a source tree, a corpus, a test or a map never is. */
const EXPECTED = [
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE)$/,
  /^dist\/(extension|worker|cli|webview)\.js$/,
  /^dist\/webview\.css$/,
  /^dist\/[\w-]+\.(ttf|svg|wasm)$/,
  /^dist\/THIRD-PARTY-NOTICES\.txt$/,
  /^dist\/units\/[\w/-]+\.(c|h|inc|def)$/,
  /^dist\/(prelude|world)\/[\w/.-]+\.h$/,
  /^dist\/scenarios\/[\w-]+\.irq$/,
  /^syntaxes\/[\w.-]+\.json$/,
];

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const target = join(ROOT, `irqscope-${version}.vsix`);
await createVSIX({ cwd: ROOT, packagePath: target, dependencies: false, allowMissingRepository: true });

const files = (await listFiles({ cwd: ROOT, packageManager: 2 })).map((file) => file.replaceAll('\\', '/'));
const strange = files.filter((file) => !EXPECTED.some((pattern) => pattern.test(file)));
const size = statSync(target).size;
console.log(`${target}: ${files.length} files, ${size} bytes`);
if (strange.length > 0) throw new Error(`the package holds files that are not expected: ${strange.join(', ')}`);
if (size > LIMIT) throw new Error(`the package has ${size} bytes, more than ${LIMIT}`);
