/**
 * `node test/fuzz/run.mjs c --record FOLDER --big-endian ROOT [--seed S] [--cases N]`: writes what gcc makes of N cases to FOLDER, as
 * expectations for machines that have no such gcc: cases.c with the cases, expected.json with the values of their rows. Cases whose
 * order of evaluation the machine declines are left out; one that differs ends it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMON } from './common.js';
import { byMachine, judge } from './differential.js';
import { byGcc, type Target } from './native.js';
import { caseOf } from './program.js';

/** By the name of a case: its arguments and what gcc gives, in hexadecimal. */
export type Expected = Record<string, [x: string, y: string, value: string][]>;

export async function record(target: Target, folder: string, seed: number, count: number): Promise<void> {
  const expected: Expected = {};
  const texts: string[] = [];
  const cases = Array.from({ length: count }, (_, i) => caseOf(seed, i));
  const wants = await byGcc(cases, target);
  cases.forEach((c, i) => {
    const want = wants[i];
    if (!want) return;
    const got = byMachine(c, target);
    if (judge(c, want, got)) throw new Error(`${c.name} of seed ${seed} differs: see --shrink`);
    if (got instanceof Error) return;
    texts.push(c.text);
    expected[c.name] = c.rows.map(([x, y], k) => [x.toString(16), y.toString(16), want[k] ?? '']);
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'cases.c'),
    `/* Made by record.ts (seed ${seed}): do not edit. */${COMMON}${texts.join('\n')}\n`,
  );
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(expected)}\n`);
  console.log(`${texts.length} cases recorded`);
}
