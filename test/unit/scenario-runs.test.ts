import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tree } from '../trees.js';

const root = join(import.meta.dirname, '..', '..');
const names = readdirSync(join(root, 'extension', 'scenarios')).map((file) => file.replace(/\.irq$/, ''));

interface Result {
  readonly asStated: boolean | null;
  readonly expectations: readonly { readonly ok: boolean }[];
  readonly units: readonly { readonly name: string; readonly from: string }[];
}

/** One run by the built command line. */
function run(name: string, ...options: readonly string[]): Promise<{ code: number; result: Result }> {
  const command = [join(root, 'dist', 'cli.js'), 'run', name, '--as-stated', '--json', ...options];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, command, { maxBuffer: 1 << 24 }, (error, stdout, stderr) => {
      const code = error ? Number(error.code) : 0;
      if (stdout === '') reject(new Error(`${command.join(' ')} ended with ${code}: ${stderr}`));
      else resolve({ code, result: JSON.parse(stdout) as Result });
    });
  });
}

describe.each(names)('%s does what it states', (name) => {
  it.each(['after-service', 'before-service'])('on the models, %s', async (design) => {
    const { code, result } = await run(name, '--set', `ioapic.route-update=${design}`);
    expect(result).toMatchObject({ asStated: true });
    expect(code).toBe(0);
  });

  for (const version of ['qemu-7.2', 'qemu-10.0'] as const) {
    const { path } = tree(version);
    it.runIf(path)(`from the source of ${version}`, async () => {
      const { code, result } = await run(name, '--qemu', path);
      expect(result).toMatchObject({ asStated: true });
      expect(result.units.find((unit) => unit.name === 'ioapic')?.from).toBe('checkout');
      expect(code).toBe(0);
    });
  }
});
