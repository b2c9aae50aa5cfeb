/** Where the project and its cache lie, and what all scripts share. Only Node's own modules: this runs before `npm ci`. */
import { spawn } from 'node:child_process';
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** What is fetched once and kept between runs; outside the repository, never in git. */
export const CACHE = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'irqscope');

/** Reports, screenshots and logs of the last test run; in .gitignore. */
export const RESULTS = join(ROOT, 'test-results');

export const IN_CI = process.env.CI === 'true' || process.env.CI === '1';

/** Something this machine does not have. The message says in one line what and how to get it. */
export class Unavailable extends Error {}

/** All files under a folder, sorted, as absolute paths. */
export async function filesUnder(folder, { depth = Infinity } = {}) {
  const found = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (depth > 1) found.push(...(await filesUnder(path, { depth: depth - 1 })));
    } else found.push(path);
  }
  return found.sort();
}

/** The newest modification time under a folder, in milliseconds; 0 if there is nothing. */
export function newestUnder(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestUnder(join(path, name))));
}

/** The absolute path of a program on PATH, or undefined. */
export function onPath(name) {
  const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
  for (const folder of (process.env.PATH ?? '').split(delimiter).filter(Boolean))
    for (const ending of endings) {
      const path = join(folder, name + ending);
      try {
        accessSync(path, constants.X_OK);
        if (statSync(path).isFile()) return path;
      } catch {
        // Not here: the next folder.
      }
    }
  return undefined;
}

/**
 * Runs a program to its end. Resolves with {code, stdout, stderr}; `show` passes its output through as well.
 * Ends it and resolves with code 124 after `timeout` milliseconds.
 */
export function run(command, args, { cwd = ROOT, env = {}, show = false, timeout = 0 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && command.endsWith('.cmd'),
    });
    let stdout = '';
    let stderr = '';
    let timedOut = false;
    const timer =
      timeout > 0 &&
      setTimeout(() => {
        timedOut = true;
        child.kill('SIGKILL');
      }, timeout);
    child.stdout.on('data', (data) => {
      stdout += data;
      if (show) process.stdout.write(data);
    });
    child.stderr.on('data', (data) => {
      stderr += data;
      if (show) process.stderr.write(data);
    });
    child.on('error', (error) => resolve({ code: 127, stdout, stderr: stderr + error.message }));
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code: timedOut ? 124 : (code ?? 1), stdout, stderr });
    });
  });
}

/** The same for a step that must succeed: throws with what the program said. */
export async function must(command, args, options = {}) {
  const result = await run(command, args, options);
  if (result.code !== 0) {
    const lines = (result.stderr.trim() || result.stdout.trim()).split('\n');
    // The cause stands at one end or the other.
    const said = lines.length > 30 ? [...lines.slice(0, 15), '...', ...lines.slice(-15)].join('\n') : lines.join('\n');
    throw new Error(`${command} ${args[0] ?? ''} failed (${result.code})\n${said}`);
  }
  return result;
}
