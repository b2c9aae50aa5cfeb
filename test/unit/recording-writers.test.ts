import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileC } from './cmachine/run.js';
import { parting } from '../../extension/recording/compare.js';
import { RecordingHash } from '../../extension/recording/hash.js';
import { Recording } from '../../extension/recording/recording.js';
import { Writers } from '../../extension/recording/writers.js';
import { programs } from './recording-programs.js';
import { PINS, recordC, stimulate } from './recording-runs.js';

/** The last step up to `before` that touched one of the bytes, by looking at everything. */
function lastByLooking(r: Recording, address: number, bytes: number, before: number): number | undefined {
  for (let n = before; n > 0; n--)
    for (let i = r.writesEnd(n) - 1; i >= r.writesEnd(n - 1); i--) {
      const a = r.journal.address(i);
      if (a < address + bytes && a + r.journal.width(i) > address) return n;
    }
  return undefined;
}

interface Question {
  readonly write: number;
  readonly off: number;
  readonly bytes: number;
  readonly before: number;
}

/** Questions about addresses at and near those that were written. */
const questions: fc.Arbitrary<Question[]> = fc.array(
  fc.record({
    write: fc.nat(),
    off: fc.integer({ min: -9, max: 9 }),
    bytes: fc.constantFrom(1, 2, 4, 8, 24),
    before: fc.nat(),
  }),
  { minLength: 20, maxLength: 40 },
);

function ask(r: Recording, writers: Writers, list: readonly Question[]): void {
  for (const q of list) {
    const address = r.journal.address(q.write % r.journal.length) + q.off;
    const before = q.before % (r.length + 1);
    const found = writers.lastWriter(address, q.bytes, before);
    expect(found?.step).toBe(lastByLooking(r, address, q.bytes, before));
    expect(found?.statement).toBe(found && r.statement(found.step));
  }
}

test('the last writer is the one that looking at every write finds', () => {
  fc.assert(
    fc.property(programs, questions, (text, list) => {
      const c = compileC(text);
      const m = c.machine;
      const r = new Recording(c.program, m);
      r.attach(m);
      r.pauseAt = 3000;
      stimulate(c, r, m, 'run', 1);
      ask(r, new Writers(r), list);
    }),
    { numRuns: 30, endOnFailure: true },
  );
});

test('the last writer through segments that are indexed is the same', () => {
  const c = compileC(PINS);
  const { recording: r } = recordC(c, 'scan', 6000);
  expect(r.journal.length).toBeGreaterThan(1 << 18);
  const writers = new Writers(r);
  fc.assert(
    fc.property(questions, (list) => ask(r, writers, list)),
    { numRuns: 2 },
  );
  expect(writers.lastWriter(4, 4, r.length)).toBeUndefined();
});

test('what a step changed is what it wrote, made into ranges', () => {
  const c = compileC(`
struct s { int a, b, c; };
static struct s s;
void run(void)
{
  s.a = 1;
  s = (struct s){ .a = 2, .b = 3 };
}`);
  const { recording: r } = recordC(c, 'run');
  const writers = new Writers(r);
  const written = Array.from({ length: r.length + 1 }, (_, n) =>
    writers.changedIn(n).filter((w) => w.address < c.program.stacksLo),
  );
  const [first, second] = written.filter((w) => w.length > 0);
  expect(first?.map((w) => w.bytes)).toEqual([4]);
  expect(second).toEqual([{ address: first?.[0]?.address, bytes: 12 }]);
  expect(writers.changedIn(0)).toEqual([]);
});

test('the hash is the same for the same run, whenever it is asked for, and another for another', () => {
  const record = (text: string, entry: number): { r: Recording; early: string; late: string } => {
    const c = compileC(text);
    const m = c.machine;
    const r = new Recording(c.program, m);
    r.attach(m);
    const growing = new RecordingHash(r);
    stimulate(c, r, m, 'raise', 3);
    const early = growing.hex;
    stimulate(c, r, m, 'write', 3, entry);
    return { r, early, late: growing.hex };
  };
  const a = record(PINS, 0x2000);
  expect(a.late).toMatch(/^0x[0-9a-f]{16}$/);
  expect(new RecordingHash(a.r).hex).toBe(a.late);
  expect(record(PINS, 0x2000)).toMatchObject({ early: a.early, late: a.late });
  const value = record(PINS, 0x2001);
  expect(value.early).toBe(a.early);
  expect(value.late).not.toBe(a.late);
  const moved = record(PINS.replace('static int routed;', '\nstatic int routed;'), 0x2000);
  expect(moved.early).not.toBe(a.early);
});

test('two recordings part at the first step that differs', () => {
  const record = (text: string, entry: number): Recording => {
    const c = compileC(text);
    const { recording, m } = recordC(c, 'raise', 3);
    stimulate(c, recording, m, 'write', 3, entry);
    return recording;
  };
  const a = record(PINS, 0x2000);
  expect(parting(a, record(PINS, 0x2000), true)).toBeUndefined();
  // lines moved by a patch above do not count
  expect(parting(a, record(`\n\n${PINS}`, 0x2000), false)).toBeUndefined();
  const value = parting(a, record(PINS, 0x2001), true);
  expect(value?.how).toBe('write');
  expect(parting(a, record(PINS, 0x2001), false)).toBeUndefined();
  const swapped = PINS.replace('  service();\n  update_routes();', '  update_routes();\n  service();');
  const order = parting(a, record(swapped, 0x2000), false);
  expect(order?.how).toBe('place');
  expect(a.statement(order?.step ?? 0)).toMatchObject({ kind: 'entry', fn: { name: 'service' } });
});
