/** Which file of a tree a patch means: names in patches carry folders that are none ("a/", "linux-6.1.orig/"). */
import { pathInside } from './path.js';
import type { FileChange } from './patch.types.js';
import type { Fault } from './types.js';

/** Whether there is such a file at this point of the series. */
export type Exists = (path: string) => boolean;

export interface Target {
  /** Inside the tree. */
  readonly path: string;
  /** Leading folders of the name that were taken away. */
  readonly strip: number;
}

/** Why a change may not be looked at; undefined if its names stay inside. */
export function outside(change: FileChange, patch: string): Fault | undefined {
  const name = [change.oldName, change.newName].find((each) => each?.split('/').includes('..') || each?.includes('\0'));
  if (name === undefined) return undefined;
  return {
    message: `the patch names ${JSON.stringify(name.slice(0, 200))}, which leads out of the tree`,
    file: patch,
    line: change.line,
    remedy: 'Make the patch in the top folder of the tree.',
  };
}

/** The file that is there, by the new name or the old: one folder taken away as git writes it, else none, else more. */
export function existing(change: FileChange, exists: Exists): Target | undefined {
  const names =
    change.kind === 'rename' || change.kind === 'copy' ? [change.oldName] : [change.newName, change.oldName];
  for (const name of names) {
    if (name === undefined || name === '/dev/null') continue;
    const parts = name.split('/').length;
    for (const strip of [1, 0, ...Array.from({ length: Math.max(0, parts - 2) }, (_, i) => i + 2)]) {
      const path = stripped(name, strip);
      if (path !== undefined && exists(path)) return { path, strip };
    }
  }
  return undefined;
}

/** Where a file comes to be. `strip` is what other files of the patch took, if one did. */
export function created(change: FileChange, strip: number | undefined): string | undefined {
  const name = change.newName ?? '';
  const usual = change.git && !/^[abciow]\//.test(name) ? 0 : 1;
  return stripped(name, strip ?? (name.includes('/') ? usual : 0));
}

export function stripped(name: string, folders: number): string | undefined {
  const parts = name.split('/');
  return folders < parts.length ? pathInside('', parts.slice(folders).join('/')) : undefined;
}
