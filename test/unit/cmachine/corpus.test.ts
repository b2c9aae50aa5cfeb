import { describe, expect, test } from 'vitest';
import { abiOf, compileCase, EXPECTED, FILES } from './corpus.js';

const hex = (v: bigint) => `0x${v.toString(16).padStart(16, '0')}`;

test('every file of the corpus has expectations', () => {
  expect(Object.keys(EXPECTED).sort()).toEqual([...FILES].sort());
});

describe.each(FILES)('%s', (file) => {
  test.each(Object.entries(EXPECTED[file] ?? {}))('%s is what gcc computes', (name, want) => {
    const c = compileCase(file);
    expect(hex(c.call(name, ...[]))).toBe(want);
    expect(abiOf(file).littleEndian).toBe(!file.startsWith('be'));
  });
});
