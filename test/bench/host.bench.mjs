/** The extension's side of a session while a long recording runs; see host.ts. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../scripts/project.mjs';
import { bundledFile } from './bundled.mjs';

await bundledFile('host.ts', (file) => {
  const args = [file, ROOT, join(ROOT, 'test/bench/long.irq'), '10'];
  const { worstTurn, turns, pauses, steps, delayMedian, delayWorst } = JSON.parse(
    execFileSync(process.execPath, args, { encoding: 'utf8' }),
  );
  console.log(
    `10 s of pause and continue, ${pauses} pauses, ${steps} steps recorded: the longest of ${turns} turns took ${worstTurn.toFixed(1)} ms of processor; ` +
      `timers came ${delayMedian.toFixed(1)} ms apart in the median, ${delayWorst.toFixed(1)} ms at most (5 ms were asked for)`,
  );
});
