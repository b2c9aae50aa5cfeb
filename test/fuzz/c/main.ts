/** `node test/fuzz/c/run.mjs [--seed S] [--cases N] [--keep DIR]`: prints "N cases, M mismatches"; exit 1 if there are any. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runBatch, type Totals } from './differential.js';
import { COMMON } from './program.js';

function option(name: string, otherwise: string): string {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
}

const seed = Number(option('seed', '1'));
const wanted = Number(option('cases', '500'));
const keep = option('keep', '');
const totals: Totals = { cases: 0, mismatches: 0, stops: new Map() };
const BATCH = 100;

for (let from = 0; from < wanted; from += BATCH) {
  runBatch(seed, from, Math.min(BATCH, wanted - from), totals, (c, want, got) => {
    const said = got instanceof Error ? got.message : got.join(' ');
    console.log(
      `seed ${seed} ${c.name}: gcc ${want.join(' ')}, machine ${said} rows ${c.rows.map((r) => r.map((v) => `0x${v.toString(16)}`).join(' ')).join(', ')}`,
    );
    if (!keep) return;
    mkdirSync(keep, { recursive: true });
    writeFileSync(join(keep, `${seed}-${c.name}.c`), `${COMMON}${c.text}\n`);
  });
}
for (const [what, n] of totals.stops) console.log(`${n} stopped: ${what}`);
console.log(`${totals.cases} cases, ${totals.mismatches} mismatches`);
process.exitCode = totals.mismatches > 0 ? 1 : 0;
