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

describe('ir-fault-at-delivery does what it states', () => {
  it('where routes are translated when the interrupt comes', async () => {
    const { code, result } = await run('ir-fault-at-delivery', '--set', 'kvm-routes.translate=at-delivery');
    expect(result).toMatchObject({ asStated: true });
    expect(result.expectations.every(({ ok }) => ok)).toBe(true);
    expect(code).toBe(0);
  });
});

const both = [
  ['linux-6.1', 'qemu-7.2'],
  ['linux-6.12', 'qemu-10.0'],
] as const;
/** Every pair of places where units can come from, for the scenario that is about both programs. */
const pairs = [
  ...both,
  ['linux-6.1', 'qemu-10.0'],
  ['linux-6.12', 'qemu-7.2'],
  ['linux-6.1', undefined],
  ['linux-6.12', undefined],
] as const;

describe.each(names)('%s does what it states with the host kernel', (name) => {
  for (const [linux, qemu] of name === 'ioapic-rte-migration' ? pairs : both) {
    const host = tree(linux).path;
    const vmm = qemu ? tree(qemu).path : '';
    it.runIf(host !== '' && (qemu === undefined || vmm !== ''))(
      `from the source of ${linux}, ${qemu ?? 'models of QEMU'}`,
      async () => {
        const { code, result } = await run(name, '--linux', host, ...(vmm ? ['--qemu', vmm] : []));
        expect(result).toMatchObject({ asStated: true });
        expect(code).toBe(0);
        const kvm = result.units.filter((unit) => unit.name.startsWith('kvm-') && unit.name !== 'kvm-routes');
        expect(new Set(kvm.map(({ from }) => from))).toEqual(new Set(kvm.length > 0 ? ['checkout'] : []));
      },
    );
  }
});
