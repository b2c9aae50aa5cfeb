/** `npm run -s c:run -- FILE.c...`: builds c:run where a source is newer than it, without a word, and becomes it. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { newestUnder, ROOT, run } from './project.mjs';

const BUNDLE = join(ROOT, 'dist', 'c-run.js');
const SOURCES = ['extension/cmachine', 'extension/host', 'scripts/build.mjs'];

const built = newestUnder(BUNDLE);
if (built === 0 || built <= Math.max(...SOURCES.map((path) => newestUnder(join(ROOT, path))))) {
  const { code, stdout, stderr } = await run(process.execPath, ['scripts/build.mjs', '--c-run']);
  if (code !== 0) {
    process.stderr.write(`c:run cannot be built: ${stderr || stdout}\nRun "npm ci" first.\n`);
    process.exit(125);
  }
}
createRequire(import.meta.url)(BUNDLE);
