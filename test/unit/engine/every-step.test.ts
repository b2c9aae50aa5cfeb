import { expect, test } from 'vitest';
import { usedRanges } from '../../../extension/recording/keyframe.js';
import type { Run } from '../../../extension/engine/run.js';
import { tree } from '../../trees.js';
import { recorded } from './running.js';

/** Memory in use, in words, so that a digest of every step is affordable. */
function wordsInUse(run: Run): (readonly [number, number])[] {
  const { program } = run.recording;
  const { bytes, memory } = run.cursor;
  const tops = Array.from({ length: program.plan.actors }, (_, actor) => {
    const low = program.stacksLo + actor * program.plan.stack;
    let top = low + program.plan.stack;
    while (top > low && bytes[top - 1] === 0) top--;
    return top;
  });
  return usedRanges(program, memory, tops).map(([from, to]) => [from >>> 2, (to + 3) >>> 2]);
}

/** Registers of the actor that runs, and a digest of all memory that the whole run ever used. */
function stateAt(run: Run, step: number, ranges: readonly (readonly [number, number])[]): string {
  const m = run.cursor.readerAt(step);
  const words = new Uint32Array(run.cursor.memory.buffer);
  let digest = 0x811c9dc5;
  for (const [from, to] of ranges) {
    for (let i = from; i < to; i++) digest = Math.imul(digest ^ (words[i] as number), 0x01000193);
  }
  return [m.actor, m.pc, m.fp, m.sp, m.depth, digest >>> 0].join(' ');
}

async function equalBothWays(qemu: string | undefined): Promise<void> {
  const run = await recorded(qemu === undefined ? {} : { qemu });
  const last = run.recording.length;
  run.cursor.seek(last);
  // A stack keeps what was written to it, so its end at the last step is that of the whole run.
  const ranges = wordsInUse(run);
  const there: string[] = [];
  for (let step = 0; step <= last; step++) there.push(stateAt(run, step, ranges));
  for (let step = last; step >= 0; step--) {
    const back = stateAt(run, step, ranges);
    if (back !== there[step]) expect(back, `at step ${step}`).toBe(there[step]);
  }
  expect(new Set(there).size).toBeGreaterThan(last / 2);
}

const PATIENCE = 120_000;

test(
  'registers, stacks and memory are at every step the same on the way back, with models',
  () => equalBothWays(undefined),
  PATIENCE,
);

const qemu = tree('qemu-7.2');
test.runIf(qemu.path)("the same with QEMU 7.2's source", () => equalBothWays(qemu.path), PATIENCE);
