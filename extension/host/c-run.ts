/** `npm run c:run -- FILE.c… [--max-steps N]`: runs the files' main on the machine. A test of the machine, no part of the product. */
import { readFileSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { libraryTree, runProgram } from '../cmachine/libc/run.js';
import { FaultError, type SourceFiles, type Tree } from '../cmachine/source/types.js';
import { DEFAULT_BUDGET } from '../cmachine/machine/machine.js';
import { folderFiles, textOfFile } from './folder-files.js';

/** Exit status of a stop: neither a shell nor a signal gives it. */
const STOPPED = 125;

/** Characters of a message that are shown: a file may hold a word of any length. */
const LONGEST = 1000;

const USAGE = 'usage: npm run -s c:run -- FILE.c... [--max-steps N]';

interface Arguments {
  readonly files: readonly string[];
  readonly maxSteps: number;
}

function wrong(message: string, file = ''): FaultError {
  return new FaultError({ message, file, line: 0, remedy: USAGE });
}

function argumentsFrom(words: readonly string[]): Arguments {
  const files: string[] = [];
  let maxSteps = DEFAULT_BUDGET;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const [name, attached] = word.split('=', 2) as [string, string | undefined];
    if (name === '--max-steps') {
      const value = attached ?? words[++i] ?? '';
      maxSteps = Number(value);
      if (!/^\d+$/.test(value) || maxSteps < 1 || !Number.isSafeInteger(maxSteps))
        throw wrong(`--max-steps takes a number of statements, not "${value}"`);
    } else if (word.startsWith('-')) throw wrong(`there is no option ${word}`);
    else files.push(word);
  }
  if (files.length === 0) throw wrong('no file is named');
  return { files, maxSteps };
}

/** The deepest folder that holds all of the files. */
function commonFolder(files: readonly string[]): string {
  let folder = dirname(files[0] as string);
  while (!files.every((f) => f.startsWith(folder.endsWith(sep) ? folder : folder + sep))) folder = dirname(folder);
  return folder;
}

/**
 * The files as they were named: paths inside the tree are those of the command line, so that __FILE__ and diagnostics say what a
 * compiler would. Includes reach what lies under the folder that all of the files share, and nothing outside of it.
 */
function programTree(names: readonly string[], cwd: string): Tree {
  const folder = commonFolder(names.map((name) => resolve(cwd, name)));
  const inside = folder.endsWith(sep) ? folder : folder + sep;
  const files = folderFiles(folder);
  const reads: SourceFiles = {
    read(path) {
      if (names.includes(path)) return textOfFile(resolve(cwd, path));
      // the path of an include is made from its includer's and has lost a leading slash
      const absolute = [resolve(cwd, path), resolve('/', path)].find((p) => p.startsWith(inside));
      return absolute === undefined ? undefined : files.read(absolute.slice(inside.length).split(sep).join('/'));
    },
  };
  return { role: 'model', title: 'the program', version: '', root: folder, files: reads };
}

/** Writes all of it: a pipe may take it in parts, or not at once. False if nobody reads. */
function writeAll(descriptor: number, bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (e) {
      const code = (e as NodeJS.ErrnoException).code;
      if (code === 'EPIPE') return false;
      if (code !== 'EAGAIN') throw e;
    }
  }
  return true;
}

function run(words: readonly string[]): number {
  const { files, maxSteps } = argumentsFrom(words);
  // npm moves to the package's folder and says where it was called
  const cwd = process.env.npm_lifecycle_event === 'c:run' ? (process.env.INIT_CWD ?? process.cwd()) : process.cwd();
  const tree = programTree(files, cwd);
  for (const file of files) if (tree.files.read(file) === undefined) throw wrong(`there is no file ${file}`, file);
  let reader = true;
  return runProgram({
    files: files.map((path) => ({ tree, path })),
    headers: libraryTree(folderFiles(join(__dirname, 'libc')), folderFiles(join(__dirname, 'prelude', 'include'))),
    name: basename(files[0] as string).replace(/\.c$/, ''),
    maxSteps,
    io: {
      write(stream, bytes) {
        if (reader && !writeAll(stream, bytes)) reader = false;
      },
      read: () => readFileSync(0),
    },
  });
}

function said(e: unknown): string {
  if (!(e instanceof FaultError))
    return `c:run: a fault of IRQScope (${e instanceof Error ? e.message : String(e)})\nPlease report it.\n`;
  const { file, line, message, remedy } = e.fault;
  const place = file === '' ? 'c:run' : line > 0 ? `${file}:${line}` : file;
  // faults of the preprocessor name their place in the message, too
  const what = message.startsWith(`${place}: `) ? message.slice(place.length + 2) : message;
  const short = what.length > LONGEST ? `${what.slice(0, LONGEST)}...` : what;
  return `${place}: ${short}\n${remedy.replace('maxSteps', '--max-steps')}\n`;
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (e) {
  writeAll(2, new TextEncoder().encode(said(e)));
  process.exitCode = STOPPED;
}
