import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { preprocess } from '../../extension/cmachine/preprocess/preprocess.js';
import { lex } from '../../extension/cmachine/preprocess/lexer.js';
import { TokenKind } from '../../extension/cmachine/preprocess/token.js';
import type { Token } from '../../extension/cmachine/preprocess/token.js';
import type { Preprocessed, PreprocessProfile } from '../../extension/cmachine/preprocess/types.js';
import { CheckoutFiles } from '../../extension/cmachine/source/checkout.js';
import { memoryTree } from '../../extension/cmachine/source/memory.js';
import { FaultError } from '../../extension/cmachine/source/types.js';
import type { Fault, Tree, TreeRole } from '../../extension/cmachine/source/types.js';

export function folderTree(root: string, role: TreeRole = 'qemu'): Tree {
  const files = new CheckoutFiles((path) => {
    const full = join(root, path);
    return statSync(full, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(full) : undefined;
  });
  return { role, title: 'the tree', version: '', root, files };
}

export function preludeTree(): Tree {
  const root = join(import.meta.dirname, '../../extension/cmachine/preprocess/prelude/include');
  const texts: Record<string, string> = {};
  for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (path.endsWith('.h')) texts[path.replaceAll('\\', '/')] = readFileSync(join(root, path), 'utf8');
  }
  return memoryTree('prelude', 'prelude', texts);
}

/** Includes are searched in `dirs` of the tree, "" being its root. */
export function plainProfile(
  tree: Tree,
  dirs: readonly string[] = [''],
  more: Partial<PreprocessProfile> = {},
): PreprocessProfile {
  return {
    include: dirs.map((dir) => ({ tree, dir })),
    forced: [],
    defines: {},
    overrides: {},
    absent: [],
    remap: [],
    ...more,
  };
}

export function unit(
  texts: Record<string, string>,
  more: Partial<PreprocessProfile> = {},
  dirs: readonly string[] = [''],
): Preprocessed {
  const tree = memoryTree('model', 'test', texts);
  return preprocess(tree, 'a.c', plainProfile(tree, dirs, more));
}

export function tokensOf(unit: Preprocessed): Token[] {
  const tokens: Token[] = [];
  for (let token = unit.next(); token.kind !== TokenKind.End; token = unit.next()) tokens.push(token);
  return tokens;
}

/** The expanded texts of one file, joined by spaces. */
export function expanded(text: string, more: Partial<PreprocessProfile> = {}): string {
  return textsOf(tokensOf(unit({ 'a.c': text }, more)));
}

export function textsOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join(' ');
}

/** A text cut into tokens without preprocessing it. */
export function cut(text: string): string {
  const lexed = lex(text);
  return Array.from({ length: lexed.count }, (_, at) => lexed.textOf(at)).join(' ');
}

export function faultOf(run: () => unknown): Fault {
  try {
    run();
  } catch (error) {
    if (error instanceof FaultError) return error.fault;
    throw error;
  }
  throw new Error('no fault');
}
