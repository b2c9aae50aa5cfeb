import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a real source tree is, as scripts/host-tests.mjs left it beside the bundle; undefined where there is none. */
export function treePath(name: string): string | undefined {
  const trees = JSON.parse(readFileSync(join(__dirname, 'trees.json'), 'utf8')) as Record<string, string | undefined>;
  return trees[name];
}
