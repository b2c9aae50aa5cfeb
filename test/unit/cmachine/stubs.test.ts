/** A function that leaves the image, though a file of it defines one of that name (DECISIONS 7). */
import { expect, test } from 'vitest';
import { CompiledImage } from '../../../extension/cmachine/image.js';
import { Program } from '../../../extension/cmachine/machine/program.js';
import { memoryTree } from '../../../extension/cmachine/source/memory.js';
import { LITTLE } from './run.js';

function problemsOf(definition: string, stubs: readonly string[]): string[] {
  const tree = memoryTree('model', 'test', {
    'a.c': `int helper(int n);\nint f(void) { return helper(1); }\n${definition}\n`,
  });
  const profile = { include: [], forced: [], defines: {}, overrides: {}, absent: [], remap: [] };
  const helper = { name: 'helper', run: () => 2 };
  const image = new CompiledImage(new Program(), {
    name: 'test',
    abi: LITTLE,
    files: [{ tree, path: 'a.c', profile }],
    boundary: { get: (name) => (name === 'helper' ? helper : undefined), stubs: () => stubs },
  });
  return image.check(['f']).map((p) => `${p.function} ${p.file}:${String(p.line)}: ${p.message}`);
}

const DEFINED = 'int helper(int n) { return n; }';

test('is a mistake that names the definition', () => {
  expect(problemsOf(DEFINED, ['helper'])).toEqual([
    'helper a.c:3: helper is listed as leaving the unit, and its definition is loaded',
  ]);
});

test.each([
  ['no definition is loaded', '', ['helper']],
  ['it stands only where none is loaded', DEFINED, []],
  ['the definition gives way', 'int __attribute__((weak)) helper(int n) { return n; }', ['helper']],
  ['it is private to its file', `static ${DEFINED.replace('helper', 'other')}`, ['helper', 'other']],
])('is none where %s', (_why, definition, stubs) => {
  expect(problemsOf(definition, stubs)).toEqual([]);
});
