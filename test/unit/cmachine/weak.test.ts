/** A weak definition holds only where no other file of the image defines the name. */
import { expect, it } from 'vitest';
import { CompiledImage } from '../../../extension/cmachine/image.js';
import { callC } from '../../../extension/cmachine/lower/host-entry.js';
import { Machine } from '../../../extension/cmachine/machine/machine.js';
import { IDLE_PC, Program } from '../../../extension/cmachine/machine/program.js';
import { memoryTree } from '../../../extension/cmachine/source/memory.js';
import { modelProfile } from '../../../extension/units/images.js';
import { preludeTree } from '../preprocess-tree.js';

const WEAK = `
int __attribute__((weak)) both(void) { return 1; }
__attribute__((__weak__)) int alone(void) { return 4; }
int asked_here(void) { return both() * 10 + alone(); }`;
const STRONG = `
int both(void) { return 2; }
int alone(void);
int asked_there(void) { return both() * 10 + alone(); }`;

function results(...texts: readonly string[]): bigint[] {
  const tree = memoryTree('model', 'the test', Object.fromEntries(texts.map((text, i) => [`${i}.c`, text])));
  const profile = modelProfile(tree, preludeTree());
  const program = new Program(1);
  const image = new CompiledImage(program, {
    name: 'test',
    abi: { littleEndian: true, charSigned: true },
    files: texts.map((_text, i) => ({ tree, path: `${i}.c`, profile })),
    boundary: { get: () => undefined },
  });
  expect(image.check(['asked_here', 'asked_there'])).toEqual([]);
  const m = new Machine(program);
  return ['asked_here', 'asked_there'].map((name) => {
    const fn = image.function(name);
    if (!fn) throw new Error(name);
    const result = m.allocate(image.image.space, 8);
    callC(m, fn, [], IDLE_PC, result);
    m.run();
    return m.memory.getBigUint64(result, true);
  });
}

it('whichever file comes first', () => {
  expect(results(WEAK, STRONG)).toEqual([24n, 24n]);
  expect(results(STRONG, WEAK)).toEqual([24n, 24n]);
});
