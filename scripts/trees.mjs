/**
 * The real source trees that tests run: QEMU 7.2 and Linux 6.1 (Debian bookworm), QEMU 10.0 and Linux 6.12 (trixie), from Debian's
 * archive through an apt root of our own in the cache, which changes no file of the system and needs no privilege. xz and patch
 * come the same way where the system lacks them. Trees stay in the cache and are never part of the project.
 */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { debianArchive } from './apt-sources.mjs';
import { isDebian } from './browser.mjs';
import { CACHE, must, onPath, run, Unavailable } from './project.mjs';

const TREES = join(CACHE, 'trees');
const APT = join(CACHE, 'apt-root');
const TOOLS = join(CACHE, 'tools');

const QEMU = { package: 'qemu', probe: 'hw/intc/ioapic.c' };
const LINUX = { probe: 'virt/kvm/irqchip.c' };

/**
 * `binary`: the package holds the patched tree as one archive, else it is a source package.
 * @type {Record<string, {package: string, suite: string, variable: string, probe: string, binary?: boolean}>}
 */
const WANTED = {
  'qemu-7.2': { ...QEMU, suite: 'bookworm', variable: 'IRQSCOPE_QEMU_7_2' },
  'qemu-10.0': { ...QEMU, suite: 'trixie', variable: 'IRQSCOPE_QEMU_10_0' },
  'linux-6.1': {
    ...LINUX,
    package: 'linux-source-6.1',
    suite: 'bookworm',
    variable: 'IRQSCOPE_LINUX_6_1',
    binary: true,
  },
  'linux-6.12': {
    ...LINUX,
    package: 'linux-source-6.12',
    suite: 'trixie',
    variable: 'IRQSCOPE_LINUX_6_12',
    binary: true,
  },
};

/** Big folders of a QEMU source that no interrupt path reads. */
const PRUNED = ['roms', 'pc-bios', 'tests', 'docs', 'po', 'subprojects', 'contrib', 'linux-user', 'bsd-user', 'python'];

/** What of a Linux source is read: everything else (1.2 GB of drivers, file systems, tools) stays packed. */
const LINUX_PARTS = [
  'Makefile',
  'Kbuild',
  'Kconfig',
  'include',
  'arch/x86',
  'arch/powerpc',
  'init',
  'kernel',
  'lib',
  'mm/internal.h',
  'virt',
  'fs/eventfd.c',
  'drivers/base/base.h',
  'drivers/base/platform-msi.c',
  'drivers/iommu',
  'drivers/irqchip',
  'drivers/pci',
  'drivers/vfio',
  'scripts/dtc/libfdt',
];

/**
 * Where a tree is, without fetching anything: {path} or {missing: why}.
 * @param {string} name @returns {{path: string, missing?: undefined} | {path?: undefined, missing: string}}
 */
export function treeAt(name) {
  const { variable, probe } = WANTED[name];
  const own = process.env[variable];
  if (own) return existsSync(join(own, probe)) ? { path: own } : { missing: `${variable}: ${own} has no ${probe}` };
  const path = join(TREES, name);
  if (existsSync(`${path}.complete`)) return { path };
  return { missing: `${name} is not in the cache: run "npm run trees", or name a tree in ${variable}` };
}

export const TREE_NAMES = Object.keys(WANTED);

const namesOf = (project) => TREE_NAMES.filter((name) => name.startsWith(project));

/** The paths of the QEMU trees that are there, by name. */
export function allTrees() {
  return Object.fromEntries(namesOf('qemu').map((name) => [name, treeAt(name).path]));
}

export function aptOptions() {
  const options = {
    'Dir::State': join(APT, 'state'),
    'Dir::State::status': '/var/lib/dpkg/status',
    'Dir::Cache': join(APT, 'cache'),
    'Dir::Etc::sourcelist': join(APT, 'sources.list'),
    'Dir::Etc::sourceparts': '/dev/null',
    'APT::Sandbox::User': process.getuid?.() === 0 ? 'root' : '',
    'Acquire::Languages': 'none',
    'Acquire::Retries': '3',
  };
  return Object.entries(options).flatMap(([key, value]) => (value ? ['-o', `${key}=${value}`] : []));
}

export async function prepareApt(archive, sourceSuites, binarySuites) {
  for (const folder of ['state/lists/partial', 'cache/archives/partial'])
    await mkdir(join(APT, folder), { recursive: true });
  const signed = archive.signedBy ? `[signed-by=${archive.signedBy}] ` : '';
  const lines = (kind, suites) => [...new Set(suites)].map((suite) => `${kind} ${signed}${archive.uri} ${suite} main`);
  const all = [...lines('deb-src', sourceSuites), ...lines('deb', binarySuites)];
  await writeFile(join(APT, 'sources.list'), `${all.join('\n')}\n`);
  await must('apt-get', [...aptOptions(), '-qq', 'update'], { timeout: 300_000 });
}

/** A program of the system, else from its Debian package unpacked into the cache. */
async function program(name, packageName) {
  const here = onPath(name);
  if (here) return here;
  const path = join(TOOLS, 'usr', 'bin', name);
  if (existsSync(path)) return path;
  await mkdir(TOOLS, { recursive: true });
  await must('apt-get', [...aptOptions(), '-qq', 'download', packageName], { cwd: TOOLS });
  const file = (await readdir(TOOLS)).find((entry) => entry.startsWith(`${packageName}_`));
  await must('dpkg-deb', ['-x', file, TOOLS], { cwd: TOOLS });
  return path;
}

async function unpack(download, target) {
  const files = await readdir(download);
  const archive = (pattern) => join(download, files.find((file) => pattern.test(file)) ?? 'missing');
  const xz = await program('xz', 'xz-utils');
  const patch = await program('patch', 'patch');
  const tar = (file, ...more) => must('tar', ['--use-compress-program', xz, '-xf', file, '-C', target, ...more]);
  await mkdir(target, { recursive: true });
  await tar(archive(/\.orig\.tar\.xz$/), '--strip-components=1');
  await tar(archive(/\.debian\.tar\.xz$/), 'debian/patches');
  const series = await readFile(join(target, 'debian/patches/series'), 'utf8');
  for (const line of series.split('\n')) {
    const name = line.replace(/#.*/, '').trim().split(/\s+/)[0];
    if (!name) continue;
    // As dpkg-source applies them: no fuzz, no questions.
    const options = ['-t', '-N', '-p1', '-u', '-E', '-s', '-F', '0', '-V', 'never', '--no-backup-if-mismatch'];
    await must(patch, [...options, '-i', join(target, 'debian/patches', name)], { cwd: target });
  }
  for (const folder of [...PRUNED, 'debian']) await rm(join(target, folder), { recursive: true, force: true });
}

/** A package whose one file of interest is the whole patched tree as NAME.tar.xz. */
async function unpackBinary(download, target, packageName) {
  const deb = (await readdir(download)).find((file) => file.endsWith('.deb')) ?? 'missing';
  const xz = await program('xz', 'xz-utils');
  await must('dpkg-deb', ['-x', deb, '.'], { cwd: download });
  await mkdir(target, { recursive: true });
  const archive = join(download, 'usr', 'src', `${packageName}.tar.xz`);
  const parts = LINUX_PARTS.map((part) => `${packageName}/${part}`);
  const { code, stderr } = await run('tar', [
    ...['--use-compress-program', xz, '-xf', archive, '-C', target, '--strip-components=1'],
    ...parts,
  ]);
  // A part that only the other version has is no fault; a broken archive shows at the probe and at the version.
  if (code !== 0 && !/Not found in archive/.test(stderr)) throw new Error(stderr.trim());
}

const versionOf = {
  qemu: (tree) => readFileSync(join(tree, 'VERSION'), 'utf8').trim(),
  linux(tree) {
    const text = readFileSync(join(tree, 'Makefile'), 'utf8');
    const part = (name) => new RegExp(`^${name} *= *(\\d*)`, 'm').exec(text)?.[1] ?? '';
    return `${part('VERSION')}.${part('PATCHLEVEL')}.${part('SUBLEVEL')}`;
  },
};

async function fetchTree(name, { package: packageName, suite, probe, binary }, say) {
  say(`Fetching ${name} from Debian ${suite} (kept in the cache) ...`);
  const download = join(TREES, `${name}.download`);
  const part = join(TREES, `${name}.part`);
  for (const folder of [download, part]) await rm(folder, { recursive: true, force: true });
  await mkdir(download, { recursive: true });
  const ask = binary ? ['download'] : ['source', '--download-only'];
  await must('apt-get', [...aptOptions(), '-qq', ...ask, `${packageName}/${suite}`], {
    cwd: download,
    timeout: 600_000,
  });
  if (binary) await unpackBinary(download, part, packageName);
  else await unpack(download, part);
  const version = versionOf[name.split('-')[0]](part);
  if (!existsSync(join(part, probe)) || !version.startsWith(name.split('-')[1]))
    throw new Error(`Debian ${suite} gave version ${version}, which is not ${name}`);
  const target = join(TREES, name);
  await rm(target, { recursive: true, force: true });
  await rename(part, target);
  await writeFile(`${target}.complete`, `${version}\n`);
  await rm(download, { recursive: true, force: true });
}

/**
 * Fetches the trees that are neither named by an environment variable nor in the cache, all or the ones named.
 * Throws Unavailable, in one line, where they cannot be had.
 */
export async function fetchTrees({ say = console.log, names = TREE_NAMES } = {}) {
  const lacking = Object.entries(WANTED).filter(
    ([name, { variable }]) => names.includes(name) && !process.env[variable] && !treeAt(name).path,
  );
  if (lacking.length === 0) return;
  const variables = lacking.map(([, { variable }]) => variable).join(' and ');
  const archive = isDebian() && onPath('apt-get') ? debianArchive() : undefined;
  if (!archive)
    throw new Unavailable(`source trees come from Debian's archive, which this system does not use: set ${variables}`);
  try {
    const suitesOf = (kind) => lacking.filter(([, { binary }]) => !!binary === kind).map(([, { suite }]) => suite);
    const programs = onPath('xz') && onPath('patch') ? [] : [archive.suite];
    await prepareApt(archive, suitesOf(false), [...suitesOf(true), ...programs]);
    for (const [name, wanted] of lacking) await fetchTree(name, wanted, say);
  } catch (error) {
    throw new Unavailable(`source trees could not be fetched (or set ${variables}): ${error.message}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const named = process.argv.slice(2);
    const unknown = named.find((name) => !TREE_NAMES.includes(name));
    if (unknown) throw new Error(`${unknown} is none of ${TREE_NAMES.join(', ')}`);
    await fetchTrees(named.length > 0 ? { names: named } : {});
    for (const name of TREE_NAMES) console.log(`${name}: ${treeAt(name).path ?? treeAt(name).missing}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
