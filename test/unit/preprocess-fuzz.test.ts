/** Generated macro programs give the tokens that gcc -E gives; `npm run fuzz:cpp` does the same at length. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { byGcc, byUs, difference } from '../fuzz/cpp/differential.js';
import { makeCase } from '../fuzz/cpp/program.js';

const gcc = spawnSync('gcc', ['-dumpversion'], { encoding: 'utf8' }).stdout?.trim() ?? '';

describe.runIf(gcc.startsWith('12'))('generated macro programs', () => {
  it.each([11, 12])('seed %i: 200 of them have the tokens of gcc -E', (seed) => {
    const cases = Array.from({ length: 200 }, (_, at) => makeCase(seed, at));
    const expected = byGcc(cases);
    const wrong = cases.flatMap((one, at) => {
      const found = expected[at];
      const why = found === undefined ? 'gcc gave nothing' : difference(found, byUs(one));
      return why === '' ? [] : [`${one.name}: ${why}`];
    });
    expect(wrong).toEqual([]);
    // Programs that gcc refuses say little.
    expect(expected.filter(({ refused }) => refused === '').length).toBeGreaterThan(60);
  });
});
