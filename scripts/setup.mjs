/** From a fresh clone to a built project. Only Node's own modules: nothing is installed yet. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must, newestUnder, onPath, ROOT, Unavailable } from './project.mjs';

const STAMP = join(ROOT, 'node_modules', '.irqscope-lock');

/** The Node that package.json asks for, checked before anything fails in a less clear way. */
export function requireNode() {
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).engines.node;
  const [major, minor] = wanted.replace('>=', '').split('.').map(Number);
  const [haveMajor, haveMinor] = process.versions.node.split('.').map(Number);
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return;
  throw new Unavailable(`Node ${wanted} is needed, this is ${process.version}: install a newer Node 20 or later.`);
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
}

/** True where node_modules holds what package-lock.json names. */
function installed() {
  if (existsSync(STAMP)) return readFileSync(STAMP, 'utf8') === lockHash();
  // Installed by hand: npm's own record is newer than the lock file.
  const record = join(ROOT, 'node_modules', '.package-lock.json');
  return existsSync(record) && newestUnder(record) >= newestUnder(join(ROOT, 'package-lock.json'));
}

/** `npm ci` where node_modules is missing or does not fit the lock file. */
export async function install({ say = console.log } = {}) {
  requireNode();
  if (installed()) return;
  const npm = onPath('npm');
  if (!npm) throw new Unavailable('npm is needed: install the npm that comes with Node.');
  say('Installing dependencies (npm ci) ...');
  await must(npm, ['ci']);
  writeFileSync(STAMP, lockHash());
}

const SOURCES = [
  'extension',
  'webview',
  'test/oracle/differences',
  'scripts/build.mjs',
  'package.json',
  'package-lock.json',
];

/** Builds dist/ where a source is newer than it. */
export async function build({ say = console.log, always = false } = {}) {
  const built = newestUnder(join(ROOT, 'dist', 'THIRD-PARTY-NOTICES.txt'));
  if (!always && built > Math.max(...SOURCES.map((path) => newestUnder(join(ROOT, path))))) return;
  say('Building ...');
  await must(process.execPath, ['scripts/build.mjs'], { show: true });
}
