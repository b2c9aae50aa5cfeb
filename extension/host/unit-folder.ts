import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { UnitStore } from '../cmachine/kept/store.js';

/** Bytes that the folder may hold. A unit of QEMU has 1 MB, one of Linux 4 MB. */
const CAPACITY = 256 * 1024 * 1024;

const ENDING = '.unit';
/** What a process that ended while writing has left behind is removed after that many milliseconds. */
const ABANDONED = 3_600_000;

/** First in every file: what it is, then the key's and the content's digests, 20 bytes each. */
const MARK = Buffer.from('IRQScope unit 1\n', 'latin1');
const DIGEST = 20;
const HEAD = MARK.length + 2 * DIGEST;

export interface UnitFolderOptions {
  readonly capacity?: number;
  /** A folder of the same kind that came with the build: read where the user's own has nothing, and left as it is. */
  readonly shipped?: string;
}

/** Beside the bundles: units of the models, kept when they were built (scripts/kept-models.mjs). */
export const SHIPPED_UNITS = 'kept';

/**
 * Kept units in a folder of the user's, one file each. A file appears whole or not at all: it is written under another name and
 * renamed, so any number of windows can use the folder at once. What is damaged, cut off or foreign is removed and reads as absent;
 * where nothing can be written nothing is kept. The files used longest ago go first.
 */
export function unitFolder(folder: string, build: string, options: UnitFolderOptions = {}): UnitStore {
  const capacity = options.capacity ?? CAPACITY;
  const nameOf = (key: string): string => sha1(key).toString('hex') + ENDING;
  const fileOf = (key: string): string => join(folder, nameOf(key));
  const shippedOf = (key: string): Uint8Array | undefined => {
    const { shipped } = options;
    const bytes = shipped === undefined ? undefined : attempt(() => readFileSync(join(shipped, nameOf(key))));
    return bytes && contentOf(bytes, key);
  };
  return {
    build,
    digest: (text) => sha1(text).toString('base64'),
    load(key) {
      const file = fileOf(key);
      const bytes = attempt(() => readFileSync(file));
      if (bytes === undefined) return shippedOf(key);
      const content = contentOf(bytes, key);
      if (content === undefined) attempt(() => rmSync(file, { force: true }));
      else attempt(() => utimesSync(file, new Date(), new Date()));
      return content ?? shippedOf(key);
    },
    save(key, content) {
      attempt(() => {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        const made = join(folder, `${randomUUID()}.new`);
        try {
          writeFileSync(made, Buffer.concat([MARK, sha1(key), sha1(content), content]), { mode: 0o600 });
          renameSync(made, fileOf(key));
        } catch (thrown) {
          rmSync(made, { force: true });
          throw thrown;
        }
        tidy(folder, capacity);
      });
    },
  };
}

/** Where the command line keeps units: the user's cache folder, as the XDG base directories say. */
export function userUnitFolder(): string {
  const { XDG_CACHE_HOME: base } = process.env;
  return join(base !== undefined && base.startsWith('/') ? base : join(homedir(), '.cache'), 'irqscope', 'units');
}

/** The folder of the user's for what the bundles in a folder keep. Another build of them parses anew; worker and command line share. */
export function bundleUnits(folder: string, bundles: string): UnitStore {
  return unitFolder(folder, buildOf(bundles), { shipped: join(bundles, SHIPPED_UNITS) });
}

/** The worker has all that parses. */
function buildOf(bundles: string): string {
  return sha1(readFileSync(join(bundles, 'worker.js'))).toString('base64');
}

function contentOf(bytes: Buffer, key: string): Uint8Array | undefined {
  if (bytes.length < HEAD || !bytes.subarray(0, MARK.length).equals(MARK)) return undefined;
  const digests = bytes.subarray(MARK.length, HEAD);
  const content = bytes.subarray(HEAD);
  return digests.subarray(0, DIGEST).equals(sha1(key)) && digests.subarray(DIGEST).equals(sha1(content))
    ? content
    : undefined;
}

/** Makes room, oldest first, and clears away what was never finished. */
function tidy(folder: string, capacity: number): void {
  const now = Date.now();
  const files = readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    const stat = attempt(() => statSync(path));
    return stat?.isFile() === true ? [{ name, path, size: stat.size, used: stat.mtimeMs }] : [];
  });
  for (const { name, path, used } of files)
    if (name.endsWith('.new') && now - used > ABANDONED) attempt(() => rmSync(path, { force: true }));
  const units = files.filter(({ name }) => name.endsWith(ENDING)).sort((a, b) => a.used - b.used);
  let held = units.reduce((sum, { size }) => sum + size, 0);
  for (const { path, size } of units) {
    if (held <= capacity) return;
    attempt(() => rmSync(path, { force: true }));
    held -= size;
  }
}

const sha1 = (data: string | Uint8Array): Buffer => createHash('sha1').update(data).digest();

/** A cache that cannot be read or written is no fault of the user's run. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
