import fc from 'fast-check';
import { expect, test } from 'vitest';
import { callC } from '../../extension/cmachine/lower/host-entry.js';
import type { Machine, StepSink } from '../../extension/cmachine/machine/machine.js';
import { IDLE_PC, type Statement } from '../../extension/cmachine/machine/program.js';
import { Cursor } from '../../extension/recording/cursor.js';
import { frames } from '../../extension/recording/frames.js';
import { Recording } from '../../extension/recording/recording.js';
import { compileC } from './cmachine/run.js';
import { PINS, recordC, stimulate, stimulusStatement } from './recording-runs.js';

/** Digest of all memory, for comparing states. */
function digest(bytes: Uint8Array): number {
  let h = 0x811c9dc5;
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
  for (let i = 0; i < words.length; i++) {
    const w = words[i] as number;
    if (w !== 0) h = Math.imul(h ^ (w + Math.imul(i, 0x9e3779b1)), 0x01000193) >>> 0;
  }
  return h;
}

test('every step is restored exactly, walking at random in both directions', () => {
  const c = compileC(PINS);
  const m = c.machine;
  const states: number[] = [digest(m.bytes)];
  const recording = new Recording(c.program, m);
  recording.attach(m);
  const inner: StepSink = recording;
  m.steps = {
    step(machine: Machine, s: Statement) {
      inner.step(machine, s);
      states[recording.length] = digest(machine.bytes);
    },
  };
  stimulate(c, recording, m, 'raise', 3);
  stimulate(c, recording, m, 'write', 3, 0x2000);
  const cursor = new Cursor(recording);
  expect(recording.length).toBeGreaterThan(200);
  fc.assert(
    fc.property(fc.array(fc.nat(recording.length), { minLength: 1, maxLength: 30 }), (walk) => {
      for (const n of walk) {
        cursor.seek(n);
        expect(digest(cursor.bytes), `step ${n}`).toBe(states[n]);
      }
    }),
    { numRuns: 15 },
  );
});

test('globals that are lowered only while running appear at every step of a cursor', () => {
  const c = compileC(`
    static int late[4] = { 7, 8, 9, 10 };
    static int f(int i) { late[i] += 1; return late[i]; }
    int run(int n) { int s = 0; for (int i = 0; i < n; i++) s += f(i & 3); return s; }`);
  const m = c.machine;
  const recording = new Recording(c.program, m);
  recording.attach(m);
  const early = new Cursor(recording);
  const fn = c.image.function('run');
  if (!fn) throw new Error('no run');
  callC(m, fn, [6], IDLE_PC, 0);
  m.run();
  const published = c.program.published[0];
  if (!published) throw new Error('nothing was published');
  const values = (b: DataView): number[] => [0, 4, 8, 12].map((o) => b.getInt32(published.address + o, true));
  early.seek(0);
  expect(values(early.memory)).toEqual([7, 8, 9, 10]);
  early.seek(recording.length);
  expect(values(early.memory)).toEqual([9, 10, 10, 11]);
  const fresh = new Cursor(recording);
  expect(values(fresh.memory)).toEqual([7, 8, 9, 10]);
});

test('the call stack at every step is the one the machine had', () => {
  const c = compileC(`
    static int leaf(int a) { return a + 1; }
    static int middle(int a) { int b = leaf(a) + leaf(a + 1); return b; }
    int top(int a) { int r = 0; while (a > 0) { r += middle(a); a--; } return r; }`);
  const { recording } = recordC(c, 'top', 3);
  const cursor = new Cursor(recording);
  for (let n = 0; n <= recording.length; n++) {
    cursor.seek(n);
    const list = frames(recording, cursor, 0);
    expect(list.length).toBe(recording.depth(n));
    const names = list.map((f) => f.fn.name);
    expect(['', 'top', 'middle,top', 'leaf,middle,top']).toContain(names.join());
    list.forEach((f) => expect(f.statement?.fn).toBe(f.fn));
  }
});

test('a machine made from any step runs on to the same end', () => {
  const c = compileC(PINS);
  const { recording } = recordC(c, 'raise', 5);
  const cursor = new Cursor(recording);
  cursor.seek(recording.length);
  const end = digest(cursor.bytes);
  for (let n = 2; n < recording.length; n += 3) {
    const m = cursor.machineAt(n);
    m.run();
    expect(digest(m.bytes), `from step ${n}`).toBe(end);
  }
});

test('24 bytes a step: what a step and its writes take', () => {
  const c = compileC(PINS);
  const { recording } = recordC(c, 'scan', 200);
  const writes = recording.journal.length / recording.length;
  expect(writes).toBeLessThan(2.5);
  expect(recording.runs.length).toBeLessThan(recording.length);
});

test('a copy of the start may be recorded, although what is left on the stack was not copied', () => {
  const c = compileC(`
    static int g;
    void litter(long a, long b) { long x[8]; for (int i = 0; i < 8; i++) x[i] = -1 - a - b; g = x[3]; }
    int run(int a) { int b[4]; b[1] = a; return b[1] + g; }`);
  c.call('litter', 1, 2);
  const start = c.machine;
  const m = start.copy();
  const recording = new Recording(c.program, start);
  recording.attach(m);
  stimulate(c, recording, m, 'run', 7);
  const cursor = new Cursor(recording);
  cursor.seek(recording.length);
  expect(digest(cursor.bytes)).toBe(digest(m.bytes));
});

test('actors that take turns have frames and registers of their own at every step', () => {
  const c = compileC(`
    static int g;
    static int add(int a) { g += a; return g; }
    int count(int n) { int s = 0; while (n-- > 0) s += add(n); return s; }`);
  const m = c.machine;
  const recording = new Recording(c.program, m);
  recording.attach(m);
  const fn = c.image.function('count');
  if (!fn) throw new Error('no count');
  const call = (actor: number, n: number): void => {
    m.switchTo(actor);
    callC(m, fn, [n], IDLE_PC, 0);
    m.completed(stimulusStatement(recording));
  };
  call(2, 5);
  call(1, 4);
  // three steps each in turn, to the end of both
  for (let turn = 0, idle = 0; idle < 2; turn++) {
    m.switchTo(1 + (turn & 1));
    if (m.depth === 0) idle++;
    else {
      idle = 0;
      recording.pauseAt = recording.length + 3;
      m.run();
    }
  }
  const cursor = new Cursor(recording);
  cursor.seek(recording.length);
  const [g] = c.program.published;
  if (!g) throw new Error('nothing was published');
  const end = cursor.memory.getInt32(g.address, true);
  expect(end).toBe(16);
  for (let n = 2; n <= recording.length; n++) {
    cursor.seek(n);
    for (const actor of [1, 2]) {
      const list = frames(recording, cursor, actor);
      expect(list.length).toBe(recording.depth(recording.lastStepOf(actor, n)));
      for (const f of list) expect(f.fp >= c.program.stacksLo + actor * c.program.plan.stack).toBe(true);
    }
    const again = cursor.machineAt(n);
    for (const actor of [1, 2]) {
      again.switchTo(actor);
      again.run();
    }
    expect(again.memory.getInt32(g.address, true), `from step ${n}`).toBe(end);
  }
});
