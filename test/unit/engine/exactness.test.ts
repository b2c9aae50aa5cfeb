import { describe, expect, test } from 'vitest';
import { started } from './running.js';
import { tree } from '../../trees.js';

/** A digest of all memory in use. */
function digest(bytes: Uint8Array): number {
  let a = 0x811c9dc5;
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
  for (let i = 0; i < words.length; i++) {
    const w = words[i] as number;
    if (w !== 0) a = Math.imul(a ^ w ^ i, 0x01000193);
  }
  return a >>> 0;
}

async function exact(qemu: string | undefined): Promise<number> {
  const run = await started(qemu === undefined ? {} : { qemu });
  // what the live machine held, at moments all over the run
  const live: { step: number; digest: number; pc: number; fp: number }[] = [];
  while (!run.over) {
    run.record(700);
    const m = run.runner.machine;
    live.push({ step: run.recording.length, digest: digest(m.bytes), pc: m.pc, fp: m.fp });
  }
  expect(run.progress.state).toBe('finished');
  const seen = (step: number): number => {
    run.cursor.seek(step);
    return digest(run.cursor.bytes);
  };
  for (const l of [...live].reverse()) expect(seen(l.step), `backwards at step ${l.step}`).toBe(l.digest);
  for (const l of live) expect(seen(l.step), `forwards at step ${l.step}`).toBe(l.digest);
  return live.length;
}

describe('stepping over the whole run restores what the machine held, bit for bit, in both directions', () => {
  test('with models', async () => expect(await exact(undefined)).toBeGreaterThan(100));
  const q = tree('qemu-7.2');
  test.runIf(q.path)("with QEMU 7.2's source", async () => expect(await exact(q.path)).toBeGreaterThan(100));
});

test('every run of the same scenario has the same hash, and another design another one', async () => {
  const hashes: string[] = [];
  const designs: readonly Record<string, string>[] = [{}, {}, { 'ioapic.route-update': 'before-service' }];
  for (const set of designs) {
    const run = await started({ set });
    while (!run.over) run.record(10_000 + hashes.length);
    hashes.push(run.hashText);
  }
  expect(hashes[0]).toBe(hashes[1]);
  expect(hashes[2]).not.toBe(hashes[0]);
});
