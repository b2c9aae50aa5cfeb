/** What a design probe read from a source is kept by the source's content. */
import { beforeEach, expect, test } from 'vitest';
import type { Grammar } from '../../extension/cmachine/structure/index.js';
import { probed } from '../../extension/units/kept-probe.js';
import type { DesignProbe, DesignSpec } from '../../extension/units/types.js';
import { MemoryStore } from './memory-store.js';

// Those below look at the text alone.
const grammar = (gaveUp = false): Grammar => ({ gaveUp }) as unknown as Grammar;
const GRAMMAR = grammar();

let probes = 0;
const spec = (key: string): DesignSpec => ({
  key,
  file: 'a.c',
  probe: (_grammar, text): DesignProbe => {
    probes++;
    return { design: text.includes('known') ? 'found' : 'unknown', line: 3, why: `“${key}” is there` };
  },
});
const KNOWN: DesignProbe = { design: 'found', line: 3, why: '“one” is there' };

beforeEach(() => {
  probes = 0;
});

test('a probe of the same text is not made again', () => {
  const store = new MemoryStore();
  expect(probed(spec('one'), GRAMMAR, 'known', store)).toEqual(KNOWN);
  expect(probed(spec('one'), GRAMMAR, 'known', store)).toEqual(KNOWN);
  expect(probes).toBe(1);
});

test.each<[string, DesignSpec, string, string]>([
  ['for another text', spec('one'), 'known too', 'a build'],
  ['for another design', spec('two'), 'known', 'a build'],
  ['by another build', spec('one'), 'known', 'another build'],
])('it is made anew %s', (_why, d, text, build) => {
  const store = new MemoryStore();
  probed(spec('one'), GRAMMAR, 'known', store);
  const other = new MemoryStore(build);
  for (const [key, bytes] of store.kept) other.kept.set(key, bytes);
  probed(d, GRAMMAR, text, other);
  expect(probes).toBe(2);
});

test('what a store reads from files lies anywhere in a larger buffer', () => {
  const store = new MemoryStore();
  probed(spec('one'), GRAMMAR, 'known', store);
  for (const [key, bytes] of store.kept) {
    const file = Buffer.concat([Buffer.from('xyz'), bytes]);
    store.load = (asked) => (asked === key ? file.subarray(3) : undefined);
  }
  expect(probed(spec('one'), GRAMMAR, 'known', store)).toEqual(KNOWN);
  expect(probes).toBe(1);
});

test('what was not understood is kept too', () => {
  const store = new MemoryStore();
  const made = probed(spec('one'), GRAMMAR, 'nothing', store);
  expect(probed(spec('one'), GRAMMAR, 'nothing', store)).toEqual(made);
  expect(probes).toBe(1);
});

test('it is made anew where the text was not parsed to its end, where the entry is something else, and without a store', () => {
  const store = new MemoryStore();
  probed(spec('one'), grammar(true), 'known', store);
  expect(store.saved).toBe(0);
  probed(spec('one'), GRAMMAR, 'known', store);
  for (const bytes of [[1], [1, 2, 3, 4], [0x5b, 0, 0x5d, 0], []]) {
    for (const key of store.kept.keys()) store.kept.set(key, Uint8Array.from(bytes));
    expect(probed(spec('one'), GRAMMAR, 'known', store)).toEqual(KNOWN);
  }
  expect(probed(spec('one'), GRAMMAR, 'known', undefined)).toEqual(KNOWN);
  expect(probes).toBe(7);
});
