/**
 * gcc for powerpc64 (big-endian) and the emulator that runs its programs, from Debian's archive into the cache: no file of the system
 * changes. `node test/fuzz/c/cross.mjs` prints the folder, for `npm run fuzz:c -- --big-endian FOLDER`.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { debianArchive } from '../../../scripts/apt-sources.mjs';
import { CACHE, must } from '../../../scripts/project.mjs';
import { aptOptions, prepareApt } from '../../../scripts/trees.mjs';

const FOLDER = join(CACHE, 'cross-powerpc64');
const PACKAGES = [
  'gcc-12-powerpc64-linux-gnu',
  'cpp-12-powerpc64-linux-gnu',
  'binutils-powerpc64-linux-gnu',
  'libgcc-12-dev-ppc64-cross',
  'libgcc-s1-ppc64-cross',
  'libc6-dev-ppc64-cross',
  'libc6-ppc64-cross',
  'linux-libc-dev-ppc64-cross',
  'qemu-user-static',
];

if (!existsSync(FOLDER)) {
  const archive = debianArchive();
  if (!archive) throw new Error("the cross compiler comes from Debian's archive, which this system does not use");
  await prepareApt(archive, [], [archive.suite]);
  const part = `${FOLDER}.part`;
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true });
  await must('apt-get', [...aptOptions(), '-qq', 'download', ...PACKAGES], { cwd: part, timeout: 600_000 });
  for (const file of await readdir(part)) {
    await must('dpkg-deb', ['-x', file, '.'], { cwd: part });
    await rm(join(part, file));
  }
  await rename(part, FOLDER);
}
console.log(FOLDER);
