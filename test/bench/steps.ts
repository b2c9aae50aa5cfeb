/**
 * A step in either direction, with stack, scopes and variables, as the engine answers them in a recording of millions of steps; then
 * jumps anywhere with the same. Milliseconds of wall time, and of processor.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Engine } from '../../extension/engine/engine.js';
import type { Motion } from '../../extension/engine/port.types.js';
import { nodeSources } from '../../extension/host/sources.js';
import { figure, percentile } from './figure.mjs';
import { ran } from './ran.js';

const [root = '.', name = 'models', most = '10000000', qemu = ''] = process.argv.slice(2);

function figures(values: readonly number[]): string {
  const at = (share: number): string => percentile(values, share).toFixed(2);
  return `median ${at(0.5)}, worst ${at(1)} ms`;
}

const million = (n: number): string => `${(n / 1e6).toFixed(1)} M`;

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
  const walk = async (
    label: string,
    from: number,
    count: number,
    motion: () => Motion,
    target = 3,
  ): Promise<number> => {
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
    const what = `${name}: ${label} among ${million(steps)} steps, in the engine, p95`;
    const detail = `with stack, scopes and variables; ${figures(wall)}; of processor p95 ${percentile(own, 0.95).toFixed(2)} ms`;
    console.log(figure({ what, detail, value: percentile(wall, 0.95), unit: 'ms', target }));
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
  await walk('a jump', at, 200, () => ({ kind: 'goto', step: random() }) as Motion, 20);
}

void main();
