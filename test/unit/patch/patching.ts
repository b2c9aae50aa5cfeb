import { memoryTree } from '../../../extension/cmachine/source/memory.js';
import { patchTree } from '../../../extension/cmachine/source/patch.js';
import { FaultError } from '../../../extension/cmachine/source/types.js';
import type { Fault, Tree } from '../../../extension/cmachine/source/types.js';

export type Texts = Readonly<Record<string, string>>;

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The tree after patches, which are named fix1.diff, fix2.diff and so on. */
export function patched(texts: Texts, ...patches: readonly (string | Uint8Array)[]): Tree {
  return patchTree(
    memoryTree('qemu', 'the tree', texts),
    patches.map((patch, i) => ({ name: `fix${i + 1}.diff`, bytes: typeof patch === 'string' ? bytes(patch) : patch })),
  );
}

/** What a patch makes of one file. */
export const patchedText = (text: string, ...patches: readonly string[]): string | undefined =>
  patched({ 'a.c': text }, ...patches).files.read('a.c');

/** The fault of a patch that must not be applied. */
export function refused(texts: Texts, ...patches: readonly (string | Uint8Array)[]): Fault {
  try {
    patched(texts, ...patches);
  } catch (thrown) {
    if (!(thrown instanceof FaultError)) throw thrown;
    if (thrown.fault.remedy === '' || thrown.fault.message.includes('\n')) throw new Error('an unclear fault');
    return thrown.fault;
  }
  throw new Error('the patch was applied');
}

/** 1-based line of the first line that holds the marker. */
export function lineOf(text: string, marker: string): number {
  const line = text.split('\n').findIndex((each) => each.includes(marker));
  if (line < 0) throw new Error(`nothing holds ${marker}`);
  return line + 1;
}

/** "one", "two", ... each on its line. */
export const lines = (...texts: readonly string[]): string => texts.map((text) => `${text}\n`).join('');
