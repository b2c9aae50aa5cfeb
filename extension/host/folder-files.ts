import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { CheckoutFiles } from '../cmachine/source/checkout.js';
import { FaultError } from '../cmachine/source/types.js';
import type { SourceFiles } from '../cmachine/source/types.js';

/** Bytes. The largest C file of the trees that are known has 3 MB; beyond this it is no source that a person wrote. */
const LARGEST = 16 * 1024 * 1024;

/**
 * The files of one folder on disk. What a symbolic link leads out of the folder reads as absent, and so do devices, pipes and
 * folders. read() throws a FaultError for a file that is too large, may not be read, or is not UTF-8.
 */
export function folderFiles(root: string): SourceFiles {
  const real = realpathSync.native(root);
  const inside = real.endsWith(sep) ? real : real + sep;
  const decoder = new TextDecoder('utf-8');
  const settled = Date.now() - SETTLED;
  return new CheckoutFiles(
    (path) => bytesOf(inside, path),
    (bytes) => decoder.decode(bytes),
    (path) => stampOf(join(inside, path), settled),
    (path) => folderStampOf(inside, path, settled),
  );
}

/** Milliseconds after which a change of a file cannot have the time stamp of the one before: clocks of disks are coarse. */
const SETTLED = 2000;

/**
 * Inode, size and times to the nanosecond, as git's index compares them; the time of the last change of the inode is among them,
 * which no program sets at will. A file that changed less than two seconds before the folder was opened has no stamp: a change
 * within the same tick of the disk's clock would have the same.
 */
function stampOf(file: string, settled: number): string | undefined {
  try {
    const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
    if (stat === undefined) return '';
    if (!stat.isFile() || stat.mtimeMs > settled || stat.ctimeMs > settled) return undefined;
    return `${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}`;
  } catch {
    return undefined;
  }
}

/**
 * The same of the folder that would hold the file, or of the next one above that there is. None where something is in the way: what a
 * link leads to comes and goes elsewhere.
 */
function folderStampOf(inside: string, path: string, settled: number): string | undefined {
  try {
    let at = path;
    while (at !== '.' && lstatSync(join(inside, at), { throwIfNoEntry: false }) === undefined) at = dirname(at);
    const stat = at === path ? undefined : statSync(join(inside, at), { bigint: true, throwIfNoEntry: false });
    if (stat?.isDirectory() !== true || stat.mtimeMs > settled || stat.ctimeMs > settled) return undefined;
    return `${stat.ino} ${stat.mtimeNs} ${stat.ctimeNs}`;
  } catch {
    return undefined;
  }
}

/** The text of one file named by the user. undefined if there is none; throws as folderFiles().read() does. */
export function textOfFile(path: string): string | undefined {
  const files = new CheckoutFiles(() => (isFile(path) ? contents(path, path) : undefined));
  try {
    return files.read('file');
  } catch (thrown) {
    if (!(thrown instanceof FaultError)) throw thrown;
    const { message, line, remedy } = thrown.fault;
    throw new FaultError({ message: message.replace(/^file:\d+: /, ''), file: path, line, remedy });
  }
}

/** The bytes of one file named by the user. undefined if there is none; throws where it is too large or may not be read. */
export function bytesOfFile(path: string): Uint8Array | undefined {
  return isFile(path) ? contents(path, path) : undefined;
}

function bytesOf(inside: string, path: string): Uint8Array | undefined {
  const file = join(inside, path);
  if (!isFile(file)) return undefined;
  const real = realpathSync.native(file);
  return real.startsWith(inside) ? contents(real, path) : undefined;
}

/** Most paths that are asked for do not exist: an include is looked for in one folder after another. */
function isFile(file: string): boolean {
  try {
    return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    return false;
  }
}

function contents(file: string, shown: string): Uint8Array {
  let open: number | undefined;
  try {
    // The file may have become a pipe since it was looked at: opening that must not wait for a writer.
    open = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const { size } = fstatSync(open);
    if (size <= LARGEST) return readFileSync(open);
  } catch (thrown) {
    throw new FaultError({
      message: `${shown} cannot be read: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
      file: shown,
      line: 0,
      remedy: 'Make the file readable.',
    });
  } finally {
    if (open !== undefined) closeSync(open);
  }
  throw new FaultError({
    message: `${shown} is larger than ${LARGEST / 1024 / 1024} MB`,
    file: shown,
    line: 0,
    remedy: 'No source that IRQScope knows is that large; look at what the file is.',
  });
}
