import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { loadGrammar } from '../../extension/cmachine/structure/index.js';
import type { Grammar } from '../../extension/cmachine/structure/index.js';
import type { Tree } from '../../extension/cmachine/source/types.js';

const resolve = createRequire(import.meta.url).resolve;

/** The grammar as a host loads it: from the two files of the packages. */
export async function testGrammar(): Promise<Grammar> {
  return loadGrammar({
    runtimeWasm: await readFile(resolve('web-tree-sitter/web-tree-sitter.wasm')),
    cWasm: await readFile(join(dirname(resolve('tree-sitter-c/package.json')), 'tree-sitter-c.wasm')),
  });
}

export function treeOf(files: Readonly<Record<string, string>>, root = '/tree'): Tree {
  return { role: 'qemu', title: 'QEMU under test', version: '1', root, files: { read: (path) => files[path] } };
}

/** 1-based line of the n-th place where a marker stands, from 0. */
export function lineOf(text: string, marker: string, nth = 0): number {
  let at = -1;
  for (let i = 0; i <= nth; i++) {
    at = text.indexOf(marker, at + 1);
    if (at < 0) throw new Error(`no "${marker}" number ${i} in the text`);
  }
  return text.slice(0, at).split('\n').length;
}

/** Line and column, 1-based, of a place inside a marker: the n-th character of its first occurrence. */
export function positionOf(text: string, marker: string, offset = 0): { line: number; column: number } {
  const at = text.indexOf(marker);
  if (at < 0) throw new Error(`no "${marker}" in the text`);
  const before = text.slice(0, at + offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
