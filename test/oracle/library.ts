/** What the oracle's tests run from: the models of this repository, and the real trees. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFiles, Tree } from '../../extension/cmachine/source/types.js';
import { folderFiles } from '../../extension/host/folder-files.js';
import type { TranscriptFile } from '../../extension/oracle/index.js';
import type { Library } from '../../extension/units/assembled.js';

const EXTENSION = join(import.meta.dirname, '..', '..', 'extension');
const CORPUS = join(import.meta.dirname, '..', 'corpus');

function treeOf(role: Tree['role'], title: string, files: SourceFiles): Tree {
  return { role, title, version: '', root: '', files };
}

const models = folderFiles(EXTENSION);
const prelude = treeOf(
  'prelude',
  "IRQScope's system headers",
  folderFiles(join(EXTENSION, 'cmachine/preprocess/prelude/include')),
);

/** The models, or with paths the trees there. `edits` are made to the text of files as they are read. */
export function library(
  qemu = '',
  edits: Readonly<Record<string, (text: string) => string>> = {},
  hostLinux = '',
  guestLinux = '',
): Library {
  const edited = (files: SourceFiles): SourceFiles => ({
    read(path) {
      const text = files.read(path);
      const edit = edits[path];
      return text === undefined || !edit ? text : edit(text);
    },
  });
  const trees = {
    ...(qemu === '' ? {} : { qemu: treeOf('qemu', 'QEMU', edited(folderFiles(qemu))) }),
    ...(hostLinux === '' ? {} : { 'host-linux': treeOf('host-linux', 'Linux', edited(folderFiles(hostLinux))) }),
    ...(guestLinux === '' ? {} : { 'guest-linux': treeOf('guest-linux', 'Linux', edited(folderFiles(guestLinux))) }),
  };
  return { models: treeOf('model', "IRQScope's models", edited(models)), prelude, trees };
}

/** An edit that must find its text, exactly once. */
export function replacing(what: string, by: string): (text: string) => string {
  return (text) => {
    if (text.split(what).length !== 2) throw new Error(`"${what}" is not there once`);
    return text.replace(what, by);
  };
}

/** The recorded transcripts of one kind, by name. */
export function transcripts(kind: string): TranscriptFile[] {
  const folder = join(CORPUS, kind);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.qtest.jsonl'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

export function transcript(kind: string, part: string): TranscriptFile {
  const found = transcripts(kind).find(({ name }) => name.includes(part));
  if (!found) throw new Error(`no transcript ${part}`);
  return found;
}
