/** Images of the same files, made one after the other, read them once. */
import { expect, test } from 'vitest';
import { CompiledImage } from '../../extension/cmachine/image.js';
import { ParsedTexts } from '../../extension/cmachine/lower/parsed-texts.js';
import { Program } from '../../extension/cmachine/machine/program.js';
import { memoryTree } from '../../extension/cmachine/source/memory.js';
import type { Tree } from '../../extension/cmachine/source/types.js';
import { LITTLE } from './cmachine/run.js';
import { plainProfile } from './preprocess-tree.js';

const FILES = {
  'main.c':
    '#include "types.h"\nstatic int twice(int a) { return a + a; }\nint run(int n) { return twice(n) + OPTION; }\n',
  'types.h': '#ifdef ON\n#define OPTION 1\n#endif\nint added(int n);\n',
};

/** How often headers were read, and what an image of them lowers. */
class Reads {
  headers = 0;
  readonly tree: Tree;

  constructor(texts: Readonly<Record<string, string>> = FILES) {
    const tree = memoryTree('qemu', 'a tree', texts);
    const read = (path: string): string | undefined => {
      if (path === 'types.h') this.headers++;
      return tree.files.read(path);
    };
    this.tree = { ...tree, files: { read } };
  }

  image(texts: ParsedTexts, on = true): { readonly problems: readonly string[]; readonly code: readonly unknown[] } {
    const program = new Program();
    const profile = plainProfile(this.tree, [''], on ? { defines: { ON: '1' } } : {});
    const files = [{ tree: this.tree, path: 'main.c', profile }];
    const image = new CompiledImage(program, {
      name: 'test',
      abi: LITTLE,
      files,
      boundary: { get: () => undefined },
      texts,
    });
    image.unit('main.c')?.append('int added(int n) { return run(n); }', 'added.c');
    const problems = image.check(['added']).map(({ message }) => message);
    return { problems, code: program.functions.map(({ name, entry, end }) => [name, entry, end]) };
  }
}

test('the second is the first one again, without a header read', () => {
  const reads = new Reads();
  const texts = new ParsedTexts();
  const first = reads.image(texts);
  expect(first.problems).toEqual([]);
  expect(reads.headers).toBe(1);
  expect(reads.image(texts)).toEqual(first);
  expect(reads.headers).toBe(1);
  expect(reads.image(new ParsedTexts())).toEqual(first);
  expect(reads.headers).toBe(2);
});

test('with other macros they are read anew, and so is another tree', () => {
  const reads = new Reads();
  const texts = new ParsedTexts();
  reads.image(texts);
  expect(reads.image(texts, false).problems.join()).toContain('OPTION');
  expect(reads.headers).toBe(2);
  const other = new Reads({ ...FILES, 'types.h': '#define OPTION 2\nint added(int n);\n' });
  expect(other.image(texts).problems).toEqual([]);
  expect(other.headers).toBe(1);
});
