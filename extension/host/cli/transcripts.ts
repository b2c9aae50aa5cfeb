import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FaultError } from '../../cmachine/source/types.js';
import type { TranscriptFile } from '../../oracle/index.js';
import { absolutePath } from '../dap-stdio.js';
import { textOfFile } from '../folder-files.js';

const ENDING = '.qtest.jsonl';

/** The transcripts that the arguments name: files, and folders of them in the order of their names. Throws a FaultError. */
export function transcripts(named: readonly string[]): readonly TranscriptFile[] {
  return named
    .flatMap((name) => (isFolder(name) ? inFolder(name) : [name]))
    .map((name) => ({ name, text: text(name) }));
}

/** The text of a file that the command line names. Throws a FaultError if there is none. */
export function text(name: string): string {
  const found = textOfFile(absolutePath(name, process.cwd()));
  if (found !== undefined) return found;
  throw new FaultError({
    message: `there is no file ${name}`,
    file: name,
    line: 0,
    remedy: 'Name a file that exists.',
  });
}

function isFolder(name: string): boolean {
  return statSync(absolutePath(name, process.cwd()), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function inFolder(folder: string): readonly string[] {
  const files = readdirSync(absolutePath(folder, process.cwd())).filter((file) => file.endsWith(ENDING));
  if (files.length > 0) return files.sort().map((file) => join(folder, file));
  throw new FaultError({
    message: `${folder} holds no transcripts`,
    file: folder,
    line: 0,
    remedy: `Name a folder with *${ENDING} files, or such a file.`,
  });
}
