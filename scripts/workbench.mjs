/**
 * A complete VS Code served to the browser: the npm package code-server carries the workbench and its server. It needs Node 24,
 * which comes from npm too where this Node is older. Both are kept in the cache (about 600 MB), never in the project.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { CACHE, must, onPath, Unavailable } from './project.mjs';

const CODE_SERVER = '4.139.1';
const NODE_MAJOR = 24;

const HOME = join(CACHE, `workbench-${CODE_SERVER}`);
const SERVER = (home) => join(home, 'node_modules', 'code-server', 'lib', 'vscode');

function nodePackage() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  return `node-${platform}-${process.arch}`;
}

function nodeBinary(home) {
  if (Number(process.versions.node.split('.')[0]) >= NODE_MAJOR) return process.execPath;
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  return join(home, 'node_modules', nodePackage(), 'bin', name);
}

/** Fetches workbench and Node through npm unless they are there. Throws Unavailable where the registry cannot be reached. */
export async function fetchWorkbench({ say = console.log } = {}) {
  const complete = join(HOME, 'complete');
  if (!existsSync(complete)) {
    const npm = onPath('npm');
    if (!npm) throw new Unavailable('npm is needed to fetch the VS Code workbench.');
    say('Fetching a VS Code workbench (npm package code-server, kept in the cache) ...');
    const part = `${HOME}.part-${process.pid}`;
    await rm(part, { recursive: true, force: true });
    await mkdir(part, { recursive: true });
    await writeFile(join(part, 'package.json'), '{"private":true}\n');
    const packages = [`code-server@${CODE_SERVER}`];
    if (nodeBinary(part) !== process.execPath) packages.push(`${nodePackage()}@${NODE_MAJOR}`);
    // No install scripts: they would compile native modules that the server does without.
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--engine-strict=false'];
    try {
      await must(npm, ['install', ...packages, ...quiet], { cwd: part });
      await must(npm, ['install', '--omit=dev', ...quiet], { cwd: SERVER(part) });
    } catch (error) {
      await rm(part, { recursive: true, force: true });
      throw new Unavailable(`the VS Code workbench could not be fetched through npm: ${error.message}`);
    }
    await writeFile(join(part, 'complete'), '');
    await rm(HOME, { recursive: true, force: true });
    await rename(part, HOME);
  }
  return { node: nodeBinary(HOME), main: join(SERVER(HOME), 'out', 'server-main.js') };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

const folders = (home) => ['--server-data-dir', join(home, 'data'), '--extensions-dir', join(home, 'extensions')];

/**
 * Installs a packaged extension into the profile folder `home`.
 * @param {string} home @param {string} vsix
 */
export async function installExtension(home, vsix) {
  const { node, main } = await fetchWorkbench();
  await must(node, [main, '--accept-server-license-terms', '--install-extension', vsix, '--force', ...folders(home)], {
    timeout: 120_000,
  });
}

/**
 * Starts the server on a port of the loopback, for `home` as profile folder.
 * `drive` makes the workbench take the `payload` parameter (an extension under development and its tests).
 * @param {string} home @param {{drive?: boolean, guarded?: boolean}} [options]
 */
export async function startWorkbench(home, { drive = false, guarded = true } = {}) {
  const { node, main } = await fetchWorkbench();
  const port = await freePort();
  const token = randomBytes(16).toString('hex');
  const args = [main, '--host', '127.0.0.1', '--port', String(port), '--accept-server-license-terms'];
  args.push('--telemetry-level', 'off', '--disable-workspace-trust', ...folders(home));
  args.push(...(guarded ? ['--connection-token', token] : ['--without-connection-token']));
  if (drive) args.push('--enable-smoke-test-driver');
  const child = spawn(node, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`the workbench did not start in 60 s\n${said}`)), 60_000);
    const hear = (data) => {
      said = (said + data).slice(-8000);
      if (!said.includes('Extension host agent listening')) return;
      clearTimeout(late);
      resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    ended.then((code) => {
      clearTimeout(late);
      reject(new Error(`the workbench ended (${code}) while starting\n${said}`));
    });
  }).catch((error) => {
    child.kill('SIGKILL');
    throw error;
  });
  const address = ({ folder, payload = [] }) => {
    const query = new URLSearchParams();
    if (guarded) query.set('tkn', token);
    query.set('folder', folder);
    if (payload.length > 0) query.set('payload', JSON.stringify(payload));
    return `http://127.0.0.1:${port}/?${query}`;
  };
  const stop = async () => {
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), 5000);
    await ended;
    clearTimeout(late);
  };
  return { port, address, ended, stop, said: () => said };
}
