/**
 * A step in either direction, with stack, scopes and variables, as the engine answers them in a recording of millions of steps; then
 * jumps anywhere with the same. Milliseconds of wall time, and of processor.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Engine } from '../../extension/engine/engine.js';
import type { Motion } from '../../extension/engine/port.types.js';
import { nodeSources } from '../../extension/host/sources.js';
import { ran } from './ran.js';

const [root = '.', name = 'models', qemu = '', most = '10000000'] = process.argv.slice(2);

function figures(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2);
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
  return `mean ${mean.toFixed(2)}, median ${at(0.5)}, p95 ${at(0.95)}, worst ${at(1)} ms`;
}

async function main(): Promise<void> {
  const engine = new Engine(nodeSources(join(root, 'dist')));
  const text = readFileSync(join(root, 'test/bench/long.irq'), 'utf8');
  const { recording, threads } = await engine.launch({
    scenario: 'long',
    text,
    maxSteps: Number(most),
    ...(qemu === '' ? {} : { qemu }),
  });
  const { steps } = await engine.whole(recording);
  let thread = threads[0]?.id ?? 1;

  const shown = async (step: number): Promise<void> => {
    const at = { recording, step };
    await engine.stack(at, thread);
    for (const { handle, expensive } of await engine.scopes(at, thread, 0))
      if (!expensive) await engine.variables(at, handle);
  };
  const timed = async (action: () => Promise<void>, wall: number[], own: number[]): Promise<void> => {
    const from = performance.now();
    const before = ran();
    await action();
    own.push(ran() - before);
    wall.push(performance.now() - from);
  };
  const walk = async (label: string, from: number, count: number, motion: () => Motion): Promise<number> => {
    const wall: number[] = [];
    const own: number[] = [];
    let step = from;
    for (let i = 0; i < count; i++)
      await timed(
        async () => {
          const stop = await engine.go({ recording, step }, motion());
          step = stop.step;
          thread = stop.thread;
          await shown(step);
        },
        wall,
        own,
      );
    console.log(`${name}: ${label} in ${String(steps)} steps: ${figures(wall)}; of processor ${figures(own)}`);
    return step;
  };
  const middle = Math.floor(steps / 2);
  let at = await walk('a step into', middle, 300, () => ({ kind: 'stepIn', thread }) as Motion);
  at = await walk('a step over', at, 300, () => ({ kind: 'next', thread }) as Motion);
  at = await walk('a step back', at, 300, () => ({ kind: 'stepBack', thread }) as Motion);
  let seed = 7;
  const random = (): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return Math.floor((seed / 2 ** 32) * steps);
  };
  await walk('a jump', at, 200, () => ({ kind: 'goto', step: random() }) as Motion);
}

void main();
