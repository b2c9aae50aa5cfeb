import fc from 'fast-check';
import { expect, test } from 'vitest';

import { Cursor } from '../../extension/recording/cursor.js';
import { Folds } from '../../extension/recording/fold.js';
import { backInto, backOut, next, stepBack, stepIn, stepOut } from '../../extension/recording/navigate.js';
import { Recording } from '../../extension/recording/recording.js';
import { compileC } from './cmachine/run.js';
import { programs } from './recording-programs.js';
import { PINS, recordC, stimulate } from './recording-runs.js';

/** Recordings longer than this are cut out: some random programs call for ever so long. */
const LONG = 6000;

function recordRandom(text: string): Recording | undefined {
  const c = compileC(text);
  const m = c.machine;
  const recording = new Recording(c.program, m);
  recording.attach(m);
  recording.pauseAt = LONG;
  stimulate(c, recording, m, 'run', 1);
  if (recording.length > LONG) return undefined;
  stimulate(c, recording, m, 'run', 2);
  return recording.length > LONG ? undefined : recording;
}

function lineAt(recording: Recording, n: number): string {
  const s = recording.position(n);
  return s ? `${s.kind} ${s.fn?.name}:${s.line}:${s.column}` : `scenario ${recording.stimulusAt(n)}`;
}

/** All stops of a motion from `start`, which is not among them. */
function walk(start: number, motion: (n: number) => number | undefined): number[] {
  const out: number[] = [];
  for (let n = motion(start); n !== undefined; n = motion(n)) {
    expect(out.length).toBeLessThan(20_000);
    out.push(n);
  }
  return out;
}

test('stepIn and its mirror pass exactly the places where one can stop', () => {
  fc.assert(
    fc.property(programs, (text) => {
      const r = recordRandom(text);
      fc.pre(r !== undefined);
      const stops: number[] = [];
      for (let n = 0; n <= r.length; n++) if (r.isStop(n)) stops.push(n);
      expect([0, ...walk(0, (n) => stepIn(r, n))]).toEqual(stops);
      expect([r.length, ...walk(r.length, (n) => backInto(r, n))].reverse()).toEqual(stops);
    }),
    { numRuns: 60, endOnFailure: true },
  );
});

test('at every depth the stops going back are those going forward, reversed, folded or not', () => {
  fc.assert(
    fc.property(programs, fc.boolean(), (text, folded) => {
      const r = recordRandom(text);
      fc.pre(r !== undefined);
      const folds = new Folds(r);
      folds.extend();
      const f = folded ? folds : undefined;
      for (let n = 0; n <= r.length; n++) {
        if (!r.isStop(n) || (f && f.around(n, -1))) continue;
        const m = next(r, n, 0, f);
        if (m === undefined) continue;
        expect(r.depth(m)).toBeLessThanOrEqual(r.depth(n));
        // between the two there is nothing that either direction would stop at
        for (let k = n + 1; k < m; k++)
          expect(r.isStop(k) && r.depth(k) <= r.depth(n) && !f?.around(k, n), `${n} ${k} ${m}`).toBe(false);
        if (r.depth(m) === r.depth(n)) expect(stepBack(r, m, 0, f), `${n} to ${m}`).toBe(n);
      }
    }),
    { numRuns: 60, endOnFailure: true },
  );
});

test('stepping out lands in the caller, stepping back out where it was about to call', () => {
  const c = compileC(`
static int g;
static int leaf(int a)
{
  g += a;
  return a + 1;
}
static void empty(int a)
{
  g = a;
}
int top(int a)
{
  int r = leaf(a) + leaf(a + 1); // both
  empty(r); // third
  return r;
}`);
  const { recording: r } = recordC(c, 'top', 3);
  const inLeaf = stepIn(r, stepIn(r, 0) ?? -1) ?? -1;
  expect(lineAt(r, inLeaf)).toMatch(/^statement leaf:/);
  const out = stepOut(r, inLeaf, 0) ?? -1;
  expect(lineAt(r, out)).toMatch(/^statement top:/);
  expect(r.atStart(out)).toBe(false);
  const back = backOut(r, inLeaf, 0) ?? -1;
  expect(lineAt(r, back)).toBe(lineAt(r, stepIn(r, 0) ?? -1));
  // from the middle of the call's statement the next stop is the second call's callee, or beyond for `next`
  expect(lineAt(r, stepIn(r, out) ?? -1)).toMatch(/^statement leaf:/);
  const third = next(r, out, 0) ?? -1;
  expect(r.position(third)?.line).toBe((r.position(out)?.line ?? 0) + 1);
  const inEmpty = stepIn(r, third) ?? -1;
  expect(lineAt(r, next(r, inEmpty, 0) ?? -1)).toMatch(/^close empty:/);
  const afterEmpty = stepOut(r, inEmpty, 0) ?? -1;
  expect(r.position(afterEmpty)?.line).toBe(r.position(third)?.line);
  expect(stepOut(r, third, 0)).toBe(r.length);
  expect(backOut(r, third, 0)).toBe(0);
  expect(next(r, r.length, 0)).toBeUndefined();
  expect(stepBack(r, 0, 0)).toBeUndefined();
});

test('next on a line of the scenario goes to the next line, whatever ran in between', () => {
  const c = compileC(PINS);
  const m = c.machine;
  const r = new Recording(c.program, m);
  r.attach(m);
  for (const pin of [3, 4, 5]) stimulate(c, r, m, 'raise', pin);
  const stops = [0, ...walk(0, (n) => next(r, n, 0))];
  expect(stops.map((n) => lineAt(r, n))).toEqual(['scenario 0', 'scenario 1', 'scenario 2', 'scenario 3']);
  expect(stops.at(-1)).toBe(r.length);
});

test('a walk over 24 pins stops in the first iteration, where the line is pending, after it, and at the exit', () => {
  const c = compileC(PINS);
  const { recording: r } = recordC(c, 'raise', 5);
  const folds = new Folds(r);
  folds.extend();
  const inService = walk(0, (n) => stepIn(r, n)).find((n) => r.position(n)?.fn?.name === 'service') ?? -1;
  const pin = (n: number): number => {
    const v = r.position(n)?.fn?.locals.find((l) => l.name === 'i');
    return v ? valueAt(r, n, r.fp(n) + v.offset) : -1;
  };
  const passed = walk(inService, (n) => (r.depth(n) >= 2 ? next(r, n, 0, folds) : undefined));
  const all = walk(inService, (n) => (r.depth(n) >= 2 ? next(r, n, 0) : undefined));
  expect(all.length).toBeGreaterThan(24 * 3);
  const inBody = passed.filter((n) => r.depth(n) === 2 && r.position(n)?.kind === 'statement' && r.statement(n)?.loop);
  expect(inBody.map(pin)).toEqual([0, 5, 6]);
  expect(lineAt(r, passed.find((n) => r.position(n)?.kind === 'close') ?? -1)).toMatch(/^close service/);
  expect(passed.length).toBeLessThan(25);
  const last = passed.findLast((n) => r.depth(n) === 2) ?? -1;
  const back = walk(last, (n) => (n > inService ? stepBack(r, n, 0, folds) : undefined));
  expect(back.reverse()).toEqual([inService, ...passed.filter((n) => r.depth(n) === 2 && n < last)]);
});

test('iterations with an event or a write beyond the frame are stopped at, each of them', () => {
  const c = compileC(`
static int t[8];
int writes(int n) { int s = 0; for (int i = 0; i < n; i++) { t[i] = i; s++; } return s; }
int quiet(int n) { int s = 0; for (int i = 0; i < n; i++) { s += t[i]; s++; } return s; }`);
  const m = c.machine;
  const r = new Recording(c.program, m);
  r.attach(m);
  stimulate(c, r, m, 'writes', 8);
  const middle = r.length;
  stimulate(c, r, m, 'quiet', 8);
  const folds = new Folds(r);
  folds.extend();
  const stops = walk(0, (n) => stepIn(r, n, folds));
  const count = (name: string): number => stops.filter((n) => r.position(n)?.fn?.name === name).length;
  expect(count('writes')).toBe(walk(0, (n) => stepIn(r, n)).filter((n) => n < middle && n > 1).length);
  expect(count('quiet')).toBeLessThan(9);
  expect(folds.length).toBe(1);
  // who stands inside goes through, iteration by iteration
  const fold = folds.at(0);
  const inside = walk(fold.from + 1, (n) => next(r, n, 0, folds)).filter((n) => n <= fold.to);
  expect(inside.length).toBeGreaterThan(15);
});

test('the fold index made while recording, or in pieces, is the one made afterwards', () => {
  fc.assert(
    fc.property(programs, fc.integer({ min: 1, max: 50 }), (text, slice) => {
      const c = compileC(text);
      const m = c.machine;
      const r = new Recording(c.program, m);
      r.attach(m);
      const growing = new Folds(r);
      r.pauseAt = slice;
      stimulate(c, r, m, 'run', 1);
      while (m.depth > 0 && r.length < LONG) {
        growing.extend();
        r.pauseAt = r.length + slice;
        m.run();
      }
      growing.extend();
      const whole = new Folds(r);
      whole.extend();
      const list = (f: Folds): unknown[] => Array.from({ length: f.length }, (_, i) => f.at(i));
      expect(list(growing)).toEqual(list(whole));
      const pieces = new Folds(r);
      while (!pieces.extend(slice)) expect(pieces.length).toBeLessThanOrEqual(whole.length);
      expect(list(pieces)).toEqual(list(whole));
    }),
    { numRuns: 30, endOnFailure: true },
  );
});

/** A 32-bit value in memory at a step. */
function valueAt(r: Recording, n: number, address: number): number {
  const cursor = new Cursor(r);
  cursor.seek(n);
  return cursor.memory.getInt32(address, true);
}
