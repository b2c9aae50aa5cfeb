import { fork } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { unitFolder } from '../../extension/host/unit-folder.js';
import { tree as realTree } from '../trees.js';
import { irqscope, scenario } from './irqscope.js';
import { PartOfTree } from './part-of-tree.js';

const base = mkdtempSync(join(tmpdir(), 'irqscope-units-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

let folder = '';
let made = 0;
beforeEach(() => {
  folder = join(base, `f${String(made++)}`, 'units');
});

const CONTENT = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7) & 255);
const equal = (a: Uint8Array | undefined, b: Uint8Array): boolean => a !== undefined && Buffer.compare(a, b) === 0;
const only = (): string => join(folder, readdirSync(folder)[0] as string);

describe('a folder of kept units', () => {
  it('gives back what was saved, by key, in another process too', () => {
    const store = unitFolder(folder, 'build');
    expect(store.load('a')).toBeUndefined();
    store.save('a', CONTENT);
    store.save('b', new Uint8Array(0));
    store.save('a', CONTENT.slice(1));
    const other = unitFolder(folder, 'build');
    expect(equal(other.load('a'), CONTENT.slice(1))).toBe(true);
    expect(equal(other.load('b'), new Uint8Array(0))).toBe(true);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('gives nothing for a file that is damaged, cut off, empty or another, and goes on', () => {
    const store = unitFolder(folder, 'build');
    store.save('a', CONTENT);
    const whole = readFileSync(only());
    const damaged = fc.oneof(
      fc
        .record({ at: fc.nat({ max: whole.length - 1 }), flip: fc.integer({ min: 1, max: 255 }) })
        .map(({ at, flip }) => {
          const bytes = Buffer.from(whole);
          bytes[at] = (bytes[at] as number) ^ flip;
          return bytes;
        }),
      fc.nat({ max: whole.length - 1 }).map((length) => whole.subarray(0, length)),
      fc.uint8Array({ maxLength: 200 }).map((more) => Buffer.concat([whole, Buffer.of(1), more])),
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    );
    fc.assert(
      fc.property(damaged, (bytes) => {
        store.save('a', CONTENT);
        writeFileSync(only(), bytes);
        expect(store.load('a')).toBeUndefined();
        expect(readdirSync(folder)).toEqual([]);
        store.save('a', CONTENT);
        expect(equal(store.load('a'), CONTENT)).toBe(true);
      }),
      { numRuns: 200 },
    );
    // another key's file under this name
    store.save('b', CONTENT);
    const names = readdirSync(folder);
    const [first, second] = names.map((name) => readFileSync(join(folder, name))) as [Buffer, Buffer];
    writeFileSync(join(folder, names[0] as string), second);
    writeFileSync(join(folder, names[1] as string), first);
    expect([store.load('a'), store.load('b')]).toEqual([undefined, undefined]);
  });

  it('finds what came with the build where it has nothing or nothing whole, and leaves that as it is', () => {
    const shipped = join(base, 'shipped');
    unitFolder(shipped, 'build').save('a', CONTENT);
    const store = unitFolder(folder, 'build', { shipped });
    expect(equal(store.load('a'), CONTENT)).toBe(true);
    expect(store.load('b')).toBeUndefined();
    store.save('a', CONTENT.slice(1));
    expect(equal(store.load('a'), CONTENT.slice(1))).toBe(true);
    writeFileSync(only(), 'damaged');
    expect(equal(store.load('a'), CONTENT)).toBe(true);
    const [file = ''] = readdirSync(shipped);
    writeFileSync(join(shipped, file), 'damaged too');
    expect(store.load('a')).toBeUndefined();
    expect(readFileSync(join(shipped, file), 'utf8')).toBe('damaged too');
    expect(unitFolder(folder, 'build', { shipped: join(base, 'nowhere') }).load('a')).toBeUndefined();
  });

  it('keeps to its size: what was used longest ago goes', () => {
    const store = unitFolder(folder, 'build', { capacity: 3 * (CONTENT.length + 100) });
    for (const key of ['a', 'b', 'c']) store.save(key, CONTENT);
    for (const name of readdirSync(folder)) utimesSync(join(folder, name), 1000, 1000);
    expect(store.load('b')).toBeDefined();
    store.save('d', CONTENT);
    store.save('e', CONTENT);
    expect(readdirSync(folder)).toHaveLength(3);
    expect(['b', 'd', 'e'].map((key) => store.load(key) !== undefined)).toEqual([true, true, true]);
  });

  it('clears away what a process that ended has left, and leaves alone what is none of its own', () => {
    const store = unitFolder(folder, 'build');
    mkdirSync(folder, { recursive: true });
    for (const name of ['old.new', 'young.new', 'notes.txt']) writeFileSync(join(folder, name), 'x');
    utimesSync(join(folder, 'old.new'), 1000, 1000);
    utimesSync(join(folder, 'notes.txt'), 1000, 1000);
    store.save('a', CONTENT);
    expect(readdirSync(folder).filter((name) => !name.endsWith('.unit'))).toEqual(['notes.txt', 'young.new']);
  });

  it('is no fault of the run where it cannot be read or written', () => {
    writeFileSync(join(base, 'a-file'), '');
    const store = unitFolder(join(base, 'a-file', 'units'), 'build');
    store.save('a', CONTENT);
    expect(store.load('a')).toBeUndefined();
    mkdirSync(folder, { recursive: true });
    const used = unitFolder(folder, 'build');
    used.save('b', CONTENT);
    // where the unit's file should be stands a folder, then a file where the folder was
    const file = only();
    rmSync(file);
    mkdirSync(join(file, 'in the way'), { recursive: true });
    used.save('b', CONTENT);
    expect(used.load('b')).toBeUndefined();
    expect(readdirSync(folder)).toEqual([basename(file)]);
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'a file');
    used.save('b', CONTENT);
    expect(used.load('b')).toBeUndefined();
    expect(readFileSync(folder, 'utf8')).toBe('a file');
    rmSync(folder);
    mkdirSync(folder);
    chmodSync(folder, 0o500);
    unitFolder(folder, 'build').save('a', CONTENT);
    chmodSync(folder, 0o700);
  });

  it('is shared by processes that write and read the same keys at once: each reads something whole', async () => {
    const file = join(base, 'writer.cjs');
    const text = `
      import { unitFolder } from ${JSON.stringify(join(import.meta.dirname, '../../extension/host/unit-folder.ts'))};
      const [folder, own] = process.argv.slice(2);
      const store = unitFolder(folder, 'build');
      let seen = 0, torn = 0;
      for (let i = 0; i < 300; i++) {
        const key = 'k' + (i % 3);
        store.save(key, new Uint8Array(20000 + i).fill(Number(own)));
        const read = store.load(key);
        if (read === undefined) continue;
        seen++;
        if (!read.every((b) => b === read[0]) || read.length < 20000) torn++;
      }
      process.send({ seen, torn });
    `;
    const stdin = { contents: text, resolveDir: import.meta.dirname, loader: 'ts' as const };
    await build({ stdin, bundle: true, platform: 'node', format: 'cjs', outfile: file, logLevel: 'error' });
    const ended = ['1', '2', '3'].map(
      (own) =>
        new Promise<{ seen: number; torn: number }>((resolve, reject) => {
          const child = fork(file, [folder, own]);
          child.once('message', (message) => resolve(message as { seen: number; torn: number }));
          child.once('exit', (code) => reject(new Error(`it ended with ${String(code)}`)));
        }),
    );
    for (const { seen, torn } of await Promise.all(ended)) {
      expect(torn).toBe(0);
      expect(seen).toBeGreaterThan(250);
    }
    expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([]);
  });
});

const qemu = realTree('qemu-7.2');

describe.runIf(qemu.path)('a run with kept units', () => {
  const run = async (tree: string, ...more: readonly string[]): Promise<string> => {
    const { stdout } = await irqscope('run', scenario, '--qemu', tree, '--hash', '--events', '--json', ...more);
    return stdout;
  };

  it('says what a run without them says, before and after a header is edited, and with damaged files', async () => {
    const tree = new PartOfTree(qemu.path);
    const before = process.env['XDG_CACHE_HOME'];
    process.env['XDG_CACHE_HOME'] = join(base, 'cache');
    const units = join(base, 'cache/irqscope/units');
    try {
      const plain = await run(tree.path, '--no-cache');
      expect(plain).toMatch(/"hash": "0x/);
      expect(() => readdirSync(units)).toThrow();
      // two windows at once, neither of which finds anything
      expect(await Promise.all([run(tree.path), run(tree.path)])).toEqual([plain, plain]);
      expect(readdirSync(units).length).toBeGreaterThan(0);
      expect(await run(tree.path)).toBe(plain);

      tree.replace(
        'include/hw/i386/ioapic_internal.h',
        /#define IOAPIC_LVT_MASKED_SHIFT\s+16/,
        '#define IOAPIC_LVT_MASKED_SHIFT 17',
      );
      const edited = await run(tree.path, '--no-cache');
      expect(edited).not.toBe(plain);
      expect(await run(tree.path)).toBe(edited);

      const cut = (bytes: Buffer, i: number): Buffer =>
        i % 2 === 0 ? bytes.subarray(0, bytes.length - 9) : Buffer.of();
      readdirSync(units).forEach((name, i) =>
        writeFileSync(join(units, name), cut(readFileSync(join(units, name)), i)),
      );
      expect(await run(tree.path)).toBe(edited);
    } finally {
      tree.dispose();
      if (before === undefined) delete process.env['XDG_CACHE_HOME'];
      else process.env['XDG_CACHE_HOME'] = before;
    }
  }, 240_000);
});
