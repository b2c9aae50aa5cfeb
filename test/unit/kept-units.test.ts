import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { CompiledImage } from '../../extension/cmachine/image.js';
import { Expression } from '../../extension/cmachine/expressions/evaluate.js';
import type { UnitStore } from '../../extension/cmachine/kept/store.js';
import { callC } from '../../extension/cmachine/lower/host-entry.js';
import { Machine } from '../../extension/cmachine/machine/machine.js';
import { IDLE_PC, Program } from '../../extension/cmachine/machine/program.js';
import type { Tree } from '../../extension/cmachine/source/types.js';
import { RecordingHash } from '../../extension/recording/hash.js';
import { Recording } from '../../extension/recording/recording.js';
import { LITTLE } from './cmachine/run.js';
import { MemoryStore } from './memory-store.js';

const SOURCE: Readonly<Record<string, string>> = {
  'first/note.txt': '',
  'include/types.h': `
#ifndef TYPES_H
#define TYPES_H
typedef unsigned int u32; typedef unsigned long u64;
enum colour { RED = 3, GREEN, BLUE = RED + 10 };
struct unused { int a; enum { INSIDE = 40 } kind; };
union word { u64 whole; u32 half[2]; };
#define FIELD(n) (((n) >> SHIFT) & 15)
#define SHIFT 4
static inline u32 twice(u32 a) { return a + a; }
int counter;
#endif
`,
  'main.c': `
#include "types.h"
#include <optional.h>
#pragma pack(push, 1)
struct tight { char c; u64 wide; };
#pragma pack(pop)
struct state { u32 low : 3, high : 29; union word w; struct { int inner; }; struct state *next; };
static struct state states[2] = { { .low = 5, .high = FIELD(0x70), .inner = GREEN }, { .inner = BLUE } };
static const char *names[] = { "a name", "another" };
_Static_assert(sizeof(struct tight) == 9, "packed");
int counter;
extern int absent;
static u32 step(struct state *s, int n);
static u32 step(struct state *s, int n)
{
  static int calls;
  for (int i = 0; i < n; i++) { s->w.half[i & 1] += twice(s->low) + INSIDE; counter++; }
  switch (n) { case RED ... BLUE: calls += 2; break; default: calls = OPTION; }
  return calls + names[n & 1][0];
}
u64 run(int n) { states[0].next = &states[1]; return step(states[0].next, n) + states[1].w.whole; }
u64 other(int n) { return n + sizeof(struct unused); }
`,
  'second/optional.h': '#define OPTION 7\n',
};

/** Files that can say what they are without being read. */
class Files {
  read = 0;
  stamped = true;
  foldersStamped = false;
  /** How often a path was asked for at which there was nothing. */
  absent = 0;

  constructor(readonly texts: Record<string, string> = { ...SOURCE }) {}

  private folderStamp(path: string): string {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    return Object.keys(this.texts)
      .filter((name) => name.startsWith(folder))
      .join();
  }

  get tree(): Tree {
    return {
      role: 'model',
      title: 'test',
      version: '',
      root: '',
      files: {
        read: (path) => {
          if (Object.hasOwn(this.texts, path)) this.read++;
          return this.texts[path];
        },
        stamp: (path) => {
          if (this.texts[path] === undefined) this.absent++;
          return this.stamped ? (this.texts[path] ?? '') : undefined;
        },
        folderStamp: (path) => (this.foldersStamped ? this.folderStamp(path) : undefined),
      },
    };
  }
}

interface Ran {
  readonly image: CompiledImage;
  readonly digest: string;
  readonly problems: readonly string[];
}

/** Compiles, checks, runs and records; everything that could differ as one text. */
function ran(files: Files, store: UnitStore | undefined, n = 20, entries = ['run']): Ran {
  const program = new Program();
  const { tree } = files;
  const include = ['first', 'include', 'second'].map((dir) => ({ tree, dir }));
  const profile = { include, forced: [], defines: {}, overrides: {}, absent: [], remap: [] };
  const image = new CompiledImage(program, {
    name: 'test',
    abi: LITTLE,
    files: [{ tree, path: 'main.c', profile }],
    boundary: { get: () => undefined },
    store,
  });
  image.unit('main.c')?.append('u64 added(int n) { return run(n) + FIELD(n); }', 'added.c');
  const problems = image.check([...entries, 'added']).map((p) => `${p.function}: ${p.message}`);
  const m = new Machine(program);
  const recording = new Recording(program, m);
  recording.attach(m);
  const result = m.allocate(image.image.space, 16);
  const added = image.function('added');
  if (!added) throw new Error('nothing to run');
  callC(m, added, [n], IDLE_PC, result);
  m.run();
  const digest = JSON.stringify([
    new RecordingHash(recording).hex,
    String(m.memory.getBigUint64(result, true)),
    problems,
    [...new Uint8Array(program.initial.buffer.slice(0, 0x20000))].filter((b) => b !== 0),
    program.functions.map((f) => [
      f.name,
      f.entry,
      f.end,
      f.frameSize,
      f.params,
      f.locals.map((l) => [l.name, l.offset, l.from, l.to]),
    ]),
    program.statements.map((s) => [s.kind, s.file, s.line, s.column, s.endLine, s.endColumn, s.fn?.name]),
    program.symbols.map((s) => [s.name, s.address]),
  ]);
  image.keep();
  return { image, digest, problems };
}

let store: MemoryStore;
let files: Files;
beforeEach(() => {
  store = new MemoryStore();
  files = new Files();
});

test('what was kept runs as the text does, bit for bit, and no file is read', () => {
  const plain = ran(files, undefined).digest;
  expect(ran(files, store).digest).toBe(plain);
  expect(store).toMatchObject({ saved: 1, found: 0 });
  files.read = 0;
  expect(ran(files, store).digest).toBe(plain);
  expect(store).toMatchObject({ saved: 1, found: 1 });
  expect(files.read).toBe(0);
});

test('files that cannot say what they are are read and compared', () => {
  files.stamped = false;
  const plain = ran(files, store).digest;
  files.read = 0;
  expect(ran(files, store).digest).toBe(plain);
  expect(store.found).toBe(1);
  expect(files.read).toBe(3);
});

describe('what is not kept', () => {
  test('is read from the text after all: other values, functions, types, macros', () => {
    ran(files, store);
    const { image } = ran(files, store);
    expect(files.read).toBeGreaterThan(0);
    files.read = 0;
    const unit = image.unit('main.c');
    if (!unit) throw new Error('no unit');
    const m = new Machine(image.program);
    const value = (text: string): bigint => BigInt(Expression.compile(unit, text).peek(m));
    expect(value('FIELD(0x123) + INSIDE')).toBe(42n);
    expect(value('sizeof(struct unused)')).toBe(8n);
    expect(value('(int)BLUE + (int)GREEN')).toBe(17n);
    expect(value('sizeof(struct state)')).toBe(32n);
    expect(files.read).toBeGreaterThan(0);
    expect([...unit.definitions.keys()]).toEqual(['twice', 'step', 'run', 'other', 'added']);
    // and is at hand the next time
    image.keep();
    files.read = 0;
    const again = ran(files, store).image.unit('main.c');
    if (!again) throw new Error('no unit');
    expect(BigInt(Expression.compile(again, 'FIELD(0x123) + INSIDE').peek(m))).toBe(42n);
    expect(files.read).toBe(0);
  });

  test('is nothing of what was used, in whatever order it is asked for', () => {
    files = new Files({
      'main.c': `
typedef unsigned long u64;
enum { ONE = 1, TWO };
struct outer { struct inner { int a, b; } in; } variable;
u64 first(void) { return ONE + sizeof(variable); }
u64 second(struct inner *i) { return TWO + sizeof(struct inner); }
u64 run(int n) { return first() + second(0); }
#define FIELD(n) 0
`,
    });
    const reads = [
      ['first', 'second', 'run'],
      ['second', 'first', 'run'],
    ].map((entries) => {
      files.read = 0;
      ran(files, store, 20, entries);
      return files.read;
    });
    expect(reads.map((n) => n > 0)).toEqual([true, false]);
  });

  test('runs alike when other functions are asked for than before', () => {
    const plain = ran(files, undefined, 20, ['other', 'run']).digest;
    ran(files, store);
    expect(ran(files, store, 20, ['other', 'run']).digest).toBe(plain);
    expect(ran(files, store, 20, ['other', 'run']).digest).toBe(plain);
  });

  test('stops where the text has changed since', () => {
    ran(files, store);
    const { image } = ran(files, store);
    files.texts['include/types.h'] += 'int late;\n';
    expect(() => image.unit('main.c')?.definitions.get('other')).toThrow(/include\/types\.h has changed/);
  });
});

test('a folder in which something else has come changes nothing', () => {
  files.foldersStamped = true;
  const plain = ran(files, store).digest;
  files.texts['first/other.h'] = 'int other;\n';
  expect(ran(files, store).digest).toBe(plain);
  expect(store).toMatchObject({ saved: 1, found: 1 });
});

describe('an entry is passed over', () => {
  const misses = (change: () => void): void => {
    const before = ran(files, store).digest;
    change();
    const plain = ran(files, undefined).digest;
    expect(plain).not.toBe(before);
    const { saved } = store;
    expect(ran(files, store).digest).toBe(plain);
    expect(store.saved).toBe(saved + 1);
    expect(ran(files, store).digest).toBe(plain);
    expect(store.saved).toBe(saved + 1);
  };

  test.each([true, false])('once a header is another one (files that say what they are: %s)', (stamped) => {
    files.stamped = stamped;
    misses(() => (files.texts['second/optional.h'] = '#define OPTION 8\n'));
  });

  test.each([true, false])('once a header is found in an earlier folder (%s)', (stamped) => {
    files.stamped = stamped;
    misses(() => (files.texts['first/optional.h'] = '#define OPTION 9\n'));
  });

  test('once a header is found in an earlier folder, of which one knows that nothing has come', () => {
    files.foldersStamped = true;
    ran(files, store);
    files.absent = 0;
    ran(files, store);
    expect(files.absent).toBe(0);
    misses(() => (files.texts['first/optional.h'] = '#define OPTION 9\n'));
  });

  test('once the file itself is another one', () => {
    misses(() => (files.texts['main.c'] = (SOURCE['main.c'] ?? '').replace('.low = 5', '.low = 6')));
  });

  test('of another build', () => {
    ran(files, store);
    const other = new MemoryStore('another build');
    for (const [key, bytes] of store.kept) other.kept.set(key, bytes);
    ran(files, other);
    expect(other).toMatchObject({ found: 0, saved: 1 });
  });
});

test('bytes that are no entry are passed over, whatever they are', () => {
  const plain = ran(files, store).digest;
  const [key, whole] = [...store.kept][0] as [string, Uint8Array];
  const cut = fc.nat({ max: whole.length - 1 }).map((length) => whole.slice(0, length));
  const garbage = fc.uint8Array({ maxLength: 400 });
  fc.assert(
    fc.property(fc.oneof(cut, garbage), (bytes) => {
      store.kept.set(key, bytes);
      expect(ran(files, store).digest).toBe(plain);
    }),
    { numRuns: 30 },
  );
});
