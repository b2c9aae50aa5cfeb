import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Fault } from '../../extension/cmachine/source/types.js';

export const project = join(import.meta.dirname, '../..');
export const scenario = 'ioapic-rte-migration';
export const staleRoute = 'interrupt delivered through a stale route: GSI 11 went to CPU 2, the entry says CPU 0';

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Milliseconds; what takes longer hangs. */
const LIMIT = 60_000;

/** The command line as a user has it, outside of a terminal. */
export function irqscope(...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const options = { cwd: project, timeout: LIMIT, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, ['dist/cli.js', ...args], options, (error, stdout, stderr) => {
      if (error?.killed || (error && typeof error.code !== 'number')) reject(error);
      else resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

/** The one object of a command with --json, and its exit code. */
export async function object<T>(...args: readonly string[]): Promise<{ readonly code: number; readonly value: T }> {
  const { code, stdout } = await irqscope(...args, '--json');
  return { code, value: JSON.parse(stdout) as T };
}

/** A command that cannot be done: exit 2, and the same one clear error as JSON and as text. */
export async function refusal(...args: readonly string[]): Promise<Fault> {
  const [plain, error] = await Promise.all([irqscope(...args), refusalObject(...args)]);
  expect(plain.code).toBe(2);
  expect(plain.stdout).toBe('');
  const lines = withoutProgress(plain.stderr).split('\n');
  expect(lines.length).toBeLessThanOrEqual(4);
  expect(lines[0]).toBe(`irqscope: ${error.message}`);
  if (error.file !== '') expect(plain.stderr).toContain(error.line > 0 ? `${error.file}:${error.line}` : error.file);
  expect(plain.stderr).not.toMatch(trace);
  return error;
}

/** The same, only as JSON: for commands that take their time. */
export async function refusalObject(...args: readonly string[]): Promise<Fault> {
  const { code, stdout, stderr } = await irqscope(...args, '--json');
  expect(code).toBe(2);
  const { error } = JSON.parse(stdout) as { readonly error: Fault };
  expect(Object.keys(error)).toEqual(['message', 'file', 'line', 'remedy']);
  expect(error.message).not.toMatch(/\n|IRQScope itself failed/);
  expect(error.remedy).not.toBe('');
  for (const said of [stdout, stderr]) expect(said).not.toMatch(trace);
  return error;
}

/** A place in our own program. */
const trace = /node:internal|\.js:\d+:\d+/;

/** How much is told on the way depends on how busy the machine is. */
export function withoutProgress(stderr: string): string {
  return stderr.replace(/^(?:recording|replaying) .*\n/gm, '');
}
