/** An image that was checked before runs from what was kept of it: nothing is lowered but what is called, and all comes out as it did. */
import { beforeEach, describe, expect, test } from 'vitest';
import { CompiledImage } from '../../extension/cmachine/image.js';
import { callC } from '../../extension/cmachine/lower/host-entry.js';
import type { HostFunction } from '../../extension/cmachine/machine/host.js';
import { Machine } from '../../extension/cmachine/machine/machine.js';
import { IDLE_PC, Program } from '../../extension/cmachine/machine/program.js';
import { memoryTree } from '../../extension/cmachine/source/memory.js';
import { RecordingHash } from '../../extension/recording/hash.js';
import { Recording } from '../../extension/recording/recording.js';
import { LITTLE } from './cmachine/run.js';
import { MemoryStore } from './memory-store.js';

const HEADER = `
struct ops { long (*run)(int n); void (*note)(int n); const char *name; };
extern const struct ops table[];
extern long shared[4];
extern struct later reserved_thing;
void note(int n);
static inline int twice(int n) { static int calls; calls++; return n + n; }
long weakly(int n);
`;

const TEXTS: Readonly<Record<string, string>> = {
  'a.h': HEADER,
  'a.c': `
#include "a.h"
struct ring { struct ring *next; };
static long first(int n)
{
  static long late = 40, *to = &late, other = 9;
  static struct ring ring = { &ring };
  static long seen[3] = { 1, 2, 3 };
  seen[n % 3] += n + *to + other++ + late + (ring.next == &ring);
  return seen[n % 3] + twice(n);
}
static long second(int n) { void trace(int n, long v); trace(n, shared[1]); return n ? first(n - 1) : 7; }
static long never(int n) { return n / 0x10 + shared[3] + first(n); }
const struct ops table[] = { { first, note, "first" }, { second, note, "second" }, { never, 0, "never" } };
long shared[4] = { 5, 6 };
static long *where = &shared[2];
static const long *literal = (const long[]){ 11, 12 };
static int counted __attribute__((section(".each"))) = 3;
long entry(int n)
{
  struct later *p = &reserved_thing;
  *where += literal[n & 1] + counted++ + (p == 0) + table[n % 2].name[0] + weakly(n);
  table[n % 2].note(n);
  return table[n % 2].run(n) + "a string"[n % 4] + twice(n);
}
`,
  'b.c': `
#include "a.h"
__attribute__((weak)) long weakly(int n) { return twice(n) + shared[0]; }
static int seldom(int n) { return n + twice(n); }
long other(int n) { return seldom(n) + (long)"another string"[0]; }
`,
};

interface Options {
  readonly texts?: Readonly<Record<string, string>>;
  readonly entries?: readonly string[];
  readonly n?: number;
  /** What the program holds before. */
  readonly before?: boolean;
  readonly added?: string;
  readonly trace?: boolean;
}

interface Ran {
  readonly digest: string;
  readonly image: CompiledImage;
  /** How many functions had code before the run and behind it. */
  readonly lowered: readonly [number, number];
}

const notes: string[] = [];
const host = (name: string): HostFunction => ({
  name,
  run: (c) => {
    notes.push(`${name} ${String(c.num(0))}`);
    return undefined;
  },
});

function ran(store: MemoryStore | undefined, o: Options = {}): Ran {
  const tree = memoryTree('model', 'test', o.texts ?? TEXTS);
  const profile = { include: [{ tree, dir: '' }], forced: [], defines: {}, overrides: {}, absent: [], remap: [] };
  const program = new Program(3);
  if (o.before === true) program.addImage('another', LITTLE);
  const hosts = new Map(['note', ...(o.trace === false ? [] : ['trace'])].map((name) => [name, host(name)]));
  const repeated = { section: '.each', copies: 3, bytes: 0x100 };
  const image = new CompiledImage(program, {
    name: 'test',
    abi: LITTLE,
    files: ['a.c', 'b.c'].map((path) => ({ tree, path, profile, repeated })),
    boundary: { get: (name) => hosts.get(name), reserves: (name) => name === 'reserved_thing' },
    store,
    unrun: { never: 'a test' },
  });
  image.unit('a.c')?.append(o.added ?? 'long added(int n) { return first(n); }', 'added.c');
  const problems = image.link(o.entries ?? ['entry', 'other', 'added']);
  const code = (): number => program.functions.filter((f) => f.entry >= 0).length;
  const before = code();
  notes.length = 0;
  const m = new Machine(program);
  const recording = new Recording(program, m);
  recording.attach(m);
  const result = m.allocate(image.image.space, 16);
  const fn = image.function('entry');
  if (!fn) throw new Error('nothing to run');
  for (const n of [o.n ?? 3, 4]) {
    callC(m, fn, [n], IDLE_PC, result);
    m.run();
  }
  const behind = code();
  const hash = new RecordingHash(recording).hex;
  const value = String(m.memory.getBigInt64(result, true));
  // all that is not lowered yet, so that every place can be compared
  for (const f of program.functions) if (f.entry < 0 && f.name !== 'never') f.lower?.();
  const digest = JSON.stringify([
    hash,
    value,
    notes,
    problems.map((p) => p.message),
    [...new Uint8Array(program.initial.buffer.slice(0, 0x20000))]
      .map((b, i) => (b === 0 ? 0 : i * 256 + b))
      .filter(Boolean),
    [...image.image.space.sealed].join(''),
    image.image.space.globalsEnd,
    program.functions.map((f) => [
      f.id,
      f.name,
      f.entry,
      f.end,
      f.frameSize,
      f.params,
      f.type.params.map((p) => p.name),
    ]),
    program.functions.map((f) => f.locals.map((l) => [l.name, l.offset, l.from, l.to])),
    program.functions.map((f) => f.place && [f.place.at.line, f.place.close.line, f.place.at.file.path]),
    program.statements.map((s) => [
      s.id,
      s.kind,
      s.file,
      s.line,
      s.column,
      s.endLine,
      s.endColumn,
      s.fn?.name,
      s.label,
    ]),
    program.statementOf.map((s) => s?.id ?? -1),
    program.starts,
    program.symbols.map((s) => [s.name, s.address, s.type.kind]),
    program.published,
  ]);
  image.keep();
  return { digest, image, lowered: [before, behind] };
}

let store: MemoryStore;
beforeEach(() => {
  store = new MemoryStore();
});

test('nothing is lowered but what is called, and every place, address and step is what it was', () => {
  const plain = ran(undefined);
  const keeping = ran(store);
  const warm = ran(store);
  expect(keeping.digest).toBe(plain.digest);
  expect(warm.digest).toBe(plain.digest);
  expect(plain.lowered[0]).toBe(plain.lowered[1]);
  expect(warm.lowered[0]).toBe(0);
  expect(warm.lowered[1]).toBeLessThan(plain.lowered[1]);
  // two files and the link
  expect(store).toMatchObject({ saved: 3, found: 3 });
});

test('and so does a run that calls other functions than the one that was kept', () => {
  const plain = ran(undefined, { n: 2 });
  ran(store);
  expect(ran(store, { n: 2 }).digest).toBe(plain.digest);
});

test('what never runs stops when it is called', () => {
  ran(store);
  const { image } = ran(store);
  const never = image.function('never');
  if (!never) throw new Error('it is mentioned');
  const m = new Machine(image.program);
  expect(() => callC(m, never, [1], IDLE_PC, 0)).toThrow('never is called, which never runs here: a test');
});

test('who looks for the files of functions that are not lowered finds them', () => {
  const files = (r: Ran): unknown[] =>
    r.image.program.functions.flatMap((f) => (f.host || f.name === 'never' ? [] : [[f.name, f.standsIn]]));
  const model = (file: string): unknown => [
    expect.objectContaining({ file, tree: expect.objectContaining({ role: 'model' }) }),
  ];
  ran(store);
  expect(Object.fromEntries(files(ran(store)) as [string, unknown][])).toMatchObject({
    entry: model('a.c'),
    twice: model('a.h'),
    seldom: model('b.c'),
    added: [{ file: 'added.c', tree: { role: 'prelude' } }],
  });
});

describe('the link is made anew', () => {
  const misses = (o: Options): void => {
    ran(store);
    const plain = ran(undefined, o);
    const again = ran(store, o);
    expect(again.digest).toBe(plain.digest);
    expect(again.lowered[0]).toBe(plain.lowered[0]);
    expect(ran(store, o)).toMatchObject({ digest: plain.digest, lowered: [0, expect.any(Number)] });
  };

  test('for another text of a file', () => {
    misses({ texts: { ...TEXTS, 'b.c': (TEXTS['b.c'] ?? '').replace('seldom(n) +', 'seldom(n + 1) +') } });
  });

  test('for another text of a header', () => misses({ texts: { ...TEXTS, 'a.h': `${HEADER}\nint more;\n` } }));

  test('for other entries', () => misses({ entries: ['entry'] }));

  test('for other text that is added', () => misses({ added: 'long added(int n) { return second(n); }' }));

  test('in a program that stands elsewhere', () => misses({ before: true }));

  test('where it was damaged', () => {
    ran(store);
    const plain = ran(undefined);
    const [key] = [...store.kept].at(-1) as [string, Uint8Array];
    for (const text of ['', 'null', '5', '{}', '{"contents":[1,2],"link":{}}']) {
      store.kept.set(key, new TextEncoder().encode(text));
      expect(ran(store).digest).toBe(plain.digest);
    }
  });
});

test('what the check refused is refused again, and what the world lacks is found to be missing', () => {
  ran(store);
  const { image } = ran(undefined);
  expect(image.check(['no_such'])).toHaveLength(1);
  expect(() => ran(store, { trace: false })).toThrow(/trace/);
  expect(() => ran(store, { trace: false })).toThrow(/trace/);
});
