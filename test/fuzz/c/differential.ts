/** Cases on gcc -O0 -fwrapv and on the machine: hundreds share one run of gcc. Run by run.mjs. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FaultError } from '../../../extension/cmachine/source/types.js';
import { compileC } from '../../unit/cmachine/run.js';
import { COMMON, makeCase, type Case } from './program.js';

export interface Totals {
  cases: number;
  mismatches: number;
  /** Cases that the machine declined to run, by what it said. */
  readonly stops: Map<string, number>;
}

const REMOVED = /\bc\d+\w*/g;

function byGcc(cases: readonly Case[]): string[][] {
  const work = mkdtempSync(join(tmpdir(), 'irqscope-fuzz-'));
  try {
    const calls = cases.map(
      (c) =>
        c.rows.map(([x, y]) => `printf("%lx ", ${c.name}(0x${x.toString(16)}UL, 0x${y.toString(16)}UL));`).join(' ') +
        ' printf("\\n");',
    );
    const source = join(work, 'cases.c');
    const program = join(work, 'a.out');
    writeFileSync(
      source,
      `${COMMON}${cases.map((c) => c.text).join('\n')}\nint printf(const char *, ...);\nint main(void) {\n${calls.join('\n')}\nreturn 0; }\n`,
    );
    execFileSync(
      'gcc',
      ['-std=gnu11', '-O0', '-fwrapv', '-w', '-Wno-packed-bitfield-compat', '-Wno-psabi', '-o', program, source],
      {
        stdio: ['ignore', 'inherit', 'inherit'],
      },
    );
    const out = execFileSync(program, { encoding: 'utf8', maxBuffer: 1 << 28 });
    return out
      .trimEnd()
      .split('\n')
      .map((l) => l.trim().split(' '));
  } finally {
    rmSync(work, { recursive: true });
  }
}

function byMachine(c: Case): string[] | FaultError {
  try {
    const compiled = compileC(COMMON + c.text);
    return c.rows.map(([x, y]) => compiled.call(c.name, x, y).toString(16));
  } catch (e) {
    if (e instanceof FaultError) return e;
    throw e;
  }
}

/** Runs cases [from, from + count) of a seed. `found` is told of each that differs. */
export function runBatch(
  seed: number,
  from: number,
  count: number,
  totals: Totals,
  found: (c: Case, want: readonly string[], got: readonly string[] | Error) => void,
): void {
  // every second batch has several calls in one expression, so that their order shows
  const cases = Array.from({ length: count }, (_, i) => makeCase(seed, from + i, Math.floor(from / count) % 2 === 1));
  const expected = byGcc(cases);
  cases.forEach((c, i) => {
    totals.cases++;
    const want = expected[i] ?? [];
    let got: string[] | Error;
    try {
      got = byMachine(c);
    } catch (e) {
      got = e as Error;
    }
    if (got instanceof FaultError) {
      const what = got.fault.message.replace(REMOVED, '…');
      totals.stops.set(what, (totals.stops.get(what) ?? 0) + 1);
      if (!what.includes('not established')) found(c, want, got);
      return;
    }
    if (got instanceof Error || want.join() !== got.join()) {
      totals.mismatches++;
      found(c, want, got);
    }
  });
}
