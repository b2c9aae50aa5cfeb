import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { project, scenario } from './irqscope.js';

const SHIPPED = join(project, 'dist', 'kept');

async function hashOf(cache: string, ...more: readonly string[]): Promise<string> {
  const args = ['dist/cli.js', 'run', scenario, '--hash', '--json', ...more];
  const env = { ...process.env, XDG_CACHE_HOME: cache };
  const run = promisify(execFile)(process.execPath, args, { cwd: project, env, maxBuffer: 2 ** 26 });
  // exit 1: an expectation fails, as the design wants it
  const { stdout } = await run.catch((ended: { readonly stdout: string }) => ended);
  return (JSON.parse(stdout) as { readonly hash: string }).hash;
}

it('the first run on the models finds them parsed and linked, and is the run that parses them', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'irqscope-'));
  try {
    const [found, parsed] = [await hashOf(cache), await hashOf(cache, '--no-cache')];
    expect(found).toMatch(/^0x/);
    expect(found).toBe(parsed);
    const shipped = readdirSync(SHIPPED);
    expect(shipped.length).toBeGreaterThan(5);
    const units = join(cache, 'irqscope', 'units');
    const kept = existsSync(units) ? readdirSync(units) : [];
    expect(kept.filter((name) => shipped.includes(name))).toEqual([]);
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
});
