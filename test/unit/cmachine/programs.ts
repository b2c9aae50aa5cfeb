/** Runs programs on the machine as c:run does, for tests. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { libraryTree, runProgram } from '../../../extension/cmachine/libc/run.js';
import { memoryTree } from '../../../extension/cmachine/source/memory.js';
import { FaultError, type Fault, type Tree } from '../../../extension/cmachine/source/types.js';
import { folderFiles } from '../../../extension/host/folder-files.js';

const HERE = dirname(fileURLToPath(import.meta.url));
const CMACHINE = join(HERE, '..', '..', '..', 'extension', 'cmachine');

const headers = libraryTree(
  folderFiles(join(CMACHINE, 'libc')),
  folderFiles(join(CMACHINE, 'preprocess', 'prelude', 'include')),
);

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Where the machine stopped it. */
  readonly fault?: Fault;
}

export function runTree(tree: Tree, files: readonly string[], maxSteps = 20_000_000, input = ''): Ran {
  const out: [string, string] = ['', ''];
  const decoder = new TextDecoder('latin1');
  const ran = (status: number, fault?: Fault): Ran => ({
    status,
    stdout: out[0],
    stderr: out[1],
    ...(fault ? { fault } : {}),
  });
  try {
    const status = runProgram({
      files: files.map((path) => ({ tree, path })),
      headers,
      name: 'program',
      maxSteps,
      io: {
        write: (stream, bytes) => {
          out[stream - 1] += decoder.decode(bytes);
        },
        read: () => new TextEncoder().encode(input),
      },
    });
    return ran(status);
  } catch (e) {
    if (e instanceof FaultError) return ran(125, e.fault);
    throw e;
  }
}

/** One file or several, given as text. */
export function runText(texts: string | Readonly<Record<string, string>>, maxSteps?: number, input?: string): Ran {
  const files = typeof texts === 'string' ? { 'test.c': texts } : texts;
  const sources = Object.keys(files).filter((name) => name.endsWith('.c'));
  return runTree(memoryTree('model', 'the program', files), sources, maxSteps, input);
}

export interface Expected {
  readonly files: readonly string[];
  readonly status: number;
  readonly stdout: string;
}

export const EXPECTED = JSON.parse(readFileSync(join(HERE, 'programs', 'expected.json'), 'utf8')) as Record<
  string,
  Expected
>;

export const PROGRAMS: Tree = {
  role: 'model',
  title: 'programs',
  version: '',
  root: '',
  files: folderFiles(join(HERE, 'programs')),
};
