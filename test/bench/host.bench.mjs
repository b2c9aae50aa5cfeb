/** The extension's side: what activating it takes, and what a session asks of the host while a long recording runs; see host.ts. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../../scripts/project.mjs';
import { bundledFile } from './bundled.mjs';
import { figure, percentile } from './figure.mjs';

const STARTS = 9;

const told = (args) => JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));

/** The bundle as it is packaged: minified. */
const folder = mkdtempSync(join(tmpdir(), 'irqscope-bench-packaged-'));
const packaged = join(folder, 'extension.cjs');
await build({ entryPoints: [join(ROOT, 'dist', 'extension.js')], minify: true, outfile: packaged, logLevel: 'error' });
const starts = Array.from({ length: STARTS }, () => told([join(ROOT, 'test/bench/activation.mjs'), ROOT, packaged]));
rmSync(folder, { recursive: true });
const median = (part) => percentile(starts.map(part), 0.5);
console.log(
  figure({
    what: `activation in a fresh process, median of ${STARTS}`,
    detail: `reading the bundle ${median(({ read }) => read).toFixed(1)} ms, activate() ${median(({ activate }) => activate).toFixed(1)} ms; of processor ${median(({ ran }) => ran).toFixed(1)} ms`,
    value: median(({ read, activate }) => read + activate),
    unit: 'ms',
    target: 30,
    digits: 1,
  }),
);

await bundledFile('host.ts', (file) => {
  const { worstTurn, turns, pauses, steps, delayMedian, delayWorst } = told([
    file,
    ROOT,
    join(ROOT, 'test/bench/long.irq'),
    '10',
  ]);
  console.log(
    figure({
      what: '10 s of pause and continue: the longest turn of the host, of processor',
      detail: `${pauses} pauses, ${steps} steps recorded, ${turns} turns`,
      value: worstTurn,
      unit: 'ms',
      target: 50,
      digits: 1,
    }),
  );
  console.log(
    `timers came ${delayMedian.toFixed(1)} ms apart in the median, ${delayWorst.toFixed(1)} ms at most (5 ms were asked for)`,
  );
});
