import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const DIST = join(import.meta.dirname, '..', '..', '..', 'dist');

/** eval(x), (0, eval)(x), new Function(x), Function(x); not isFunction(x) and not Function.prototype. */
const MAKES_CODE = /(?<![\w$.])(?:eval\s*\)?\s*\(|Function\s*\()/g;

test.each(['extension.js', 'worker.js', 'cli.js', 'webview.js'])('%s makes no code from text', (name) => {
  const bundle = join(DIST, name);
  expect(existsSync(bundle), `dist/${name} comes from \`npm run build\``).toBe(true);
  const text = readFileSync(bundle, 'utf8');
  const found = [...text.matchAll(MAKES_CODE)].map(({ index }) => text.slice(Math.max(0, index - 40), index + 60));
  expect(found).toEqual([]);
});
