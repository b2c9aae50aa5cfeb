/** `npm run fuzz:cpp -- [--seed S] [--cases N] [--keep DIR]`: prints "N cases, M mismatches"; exit 1 if there are any. */
import { option } from '../options.js';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { byGcc, byUs, difference } from './differential.js';
import { makeCase } from './program.js';

const seed = Number(option('seed', '1'));
const wanted = Number(option('cases', '500'));
const keep = option('keep', '');
const BATCH = 200;
let mismatches = 0;
let refused = 0;

for (let from = 0; from < wanted; from += BATCH) {
  const cases = Array.from({ length: Math.min(BATCH, wanted - from) }, (_, i) => makeCase(seed, from + i));
  const expected = byGcc(cases);
  cases.forEach((one, at) => {
    const gcc = expected[at];
    if (gcc === undefined) return;
    if (gcc.refused !== '') refused++;
    const why = difference(gcc, byUs(one));
    if (why === '') return;
    mismatches++;
    console.log(`seed ${seed} ${one.name}: ${why}`);
    if (keep === '') return;
    for (const [path, text] of Object.entries(one.files)) {
      mkdirSync(dirname(join(keep, path)), { recursive: true });
      writeFileSync(join(keep, path), text);
    }
  });
}
console.log(`${refused} refused by gcc`);
console.log(`${wanted} cases, ${mismatches} mismatches`);
process.exitCode = mismatches > 0 ? 1 : 0;
