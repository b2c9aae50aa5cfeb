import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { bundledFile } from '../bench/bundled.mjs';

const project = join(import.meta.dirname, '../..');
const SECONDS = '3';
/** Milliseconds. */
const LONGEST_TURN = 50;

/**
 * Turns are measured in time of the processor, so that a busy machine, which only makes them later, fails nothing: what is asserted
 * is what our own code does on the thread that VS Code's extension host would lend it.
 */
it('nobody who shows a session is held up while it records, is paused and shows all its tables', async () => {
  expect(existsSync(join(project, 'dist/worker.js')), 'dist/worker.js is there (npm run build)').toBe(true);
  const { stdout } = await bundledFile('host.ts', (file: string) =>
    promisify(execFile)(process.execPath, [file, project, join(project, 'test/bench/long.irq'), SECONDS]),
  );
  const { worstTurn, pauses, steps, turns } = JSON.parse(stdout) as Readonly<Record<string, number>>;
  expect(pauses).toBeGreaterThan(2);
  expect(steps).toBeGreaterThan(10_000);
  expect(turns).toBeGreaterThan(50);
  expect(worstTurn).toBeLessThan(LONGEST_TURN);
}, 180_000);
