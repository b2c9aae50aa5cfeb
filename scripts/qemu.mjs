/**
 * QEMU 7.2's own x86 emulator, as an oracle: the system's, else Debian's package and what it depends on, unpacked into the cache (no
 * file of the system changes). `node scripts/qemu.mjs` prints where it is.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { debianArchive } from './apt-sources.mjs';
import { isDebian } from './browser.mjs';
import { CACHE, must, onPath, Unavailable } from './project.mjs';
import { aptOptions, prepareApt } from './trees.mjs';

const HOME = join(CACHE, 'qemu');
const NAME = 'qemu-system-x86_64';
/** The release that the corpus was recorded on. */
const SUITE = 'bookworm';

/** Folders that are searched for libraries, as Debian lays them out. */
const LIBRARIES = ['usr/lib/x86_64-linux-gnu', 'lib/x86_64-linux-gnu', 'usr/lib/x86_64-linux-gnu/pulseaudio'];

const unpacked = () => ({
  folder: join(HOME, 'usr', 'bin'),
  environment: { LD_LIBRARY_PATH: LIBRARIES.map((folder) => join(HOME, folder)).join(':') },
});

/**
 * Where it is, without fetching anything: the folder to put first in PATH, and what else its environment needs.
 * @returns {{folder: string, environment: Record<string, string>} | undefined}
 */
export function qemuHere() {
  const own = onPath(NAME);
  if (own && /version 7\.2\b/.test(String(spawnSync(own, ['--version']).stdout)))
    return { folder: dirname(own), environment: {} };
  return existsSync(join(HOME, 'complete')) ? unpacked() : undefined;
}

/** Fetches it unless it is there. Throws Unavailable with one line that says why. */
export async function fetchQemu({ say = console.log } = {}) {
  if (qemuHere()) return;
  const archive = isDebian() && onPath('apt-get') ? debianArchive() : undefined;
  if (!archive)
    throw new Unavailable(`${NAME} is needed: install QEMU 7.2 (it comes from Debian's archive where there is one)`);
  say('Fetching QEMU from the Debian archive into the cache ...');
  const part = `${HOME}.part-${process.pid}`;
  try {
    await prepareApt(archive, [], [...new Set([SUITE, archive.suite])]);
    await mkdir(join(part, 'partial'), { recursive: true });
    const options = [...aptOptions(), '-o', `Dir::Cache::archives=${part}`, '-t', SUITE];
    await must(
      'apt-get',
      [...options, '-qq', '-y', '--no-install-recommends', '--download-only', 'install', 'qemu-system-x86'],
      {
        timeout: 600_000,
      },
    );
    for (const file of (await readdir(part)).filter((name) => name.endsWith('.deb'))) {
      await must('dpkg-deb', ['-x', file, '.'], { cwd: part });
      await rm(join(part, file));
    }
    await writeFile(join(part, 'complete'), '');
    await rm(HOME, { recursive: true, force: true });
    await rename(part, HOME);
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    throw new Unavailable(`QEMU could not be fetched: ${error.message}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await fetchQemu();
  console.log(qemuHere().folder);
}
