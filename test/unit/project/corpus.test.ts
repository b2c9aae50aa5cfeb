import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

const CORPUS = join(import.meta.dirname, '..', '..', 'corpus');
const SUMS = 'SHA256SUMS';

test('the corpus is the recorded one, byte for byte', () => {
  const present: Record<string, string> = {};
  for (const entry of readdirSync(CORPUS, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === SUMS) continue;
    const path = join(entry.parentPath, entry.name);
    present[relative(CORPUS, path).split(sep).join('/')] = createHash('sha256')
      .update(readFileSync(path))
      .digest('hex');
  }
  const recorded = readFileSync(join(CORPUS, SUMS), 'utf8').trim().split('\n');
  expect(present).toEqual(Object.fromEntries(recorded.map((line) => line.split(/\s+/).reverse())));
});
