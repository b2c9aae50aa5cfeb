import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../extension/scenario/parse.js';
import { SETTINGS } from '../../extension/units/settings.js';
import { tree } from '../trees.js';

const root = join(import.meta.dirname, '..', '..');
const names = readdirSync(join(root, 'extension', 'scenarios')).map((file) => file.replace(/\.irq$/, ''));

interface Result {
  readonly asStated: boolean | null;
  readonly expectations: readonly { readonly ok: boolean }[];
  readonly units: readonly { readonly name: string; readonly from: string }[];
}

/** Scenarios that run with QEMU from a tree and KVM from the models, too. */
const ALONE = new Set([
  'ioapic-edge-masked',
  'ioapic-eoi-after-move',
  'ioapic-rte-migration',
  'ioapic-route-while-masked',
  'ioapic-shared-vector',
  'ioapic-vector-with-unmask',
  'ir-fault-at-delivery',
  'ir-stale-after-invalidate',
]);

/** Every design that a scenario states, as the option that chooses it. */
function designsOf(name: string): string[] {
  const text = readFileSync(join(root, 'extension', 'scenarios', `${name}.irq`), 'utf8');
  const designs = (parseScenario(text).scenario?.stated ?? []).map(({ design }) => design);
  return designs.map((d) => `${SETTINGS.find(({ values }) => Object.hasOwn(values, d))?.key ?? ''}=${d}`);
}

/** One run by the built command line. */
function run(name: string, ...options: readonly string[]): Promise<{ code: number; result: Result }> {
  const command = [join(root, 'dist', 'cli.js'), 'run', name, '--as-stated', '--json', ...options];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, command, { maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      const code = error ? Number(error.code) : 0;
      if (stdout === '') reject(new Error(`${command.join(' ')} ended with ${code}: ${stderr}`));
      else resolve({ code, result: JSON.parse(stdout) as Result });
    });
  });
}

describe.each(names)('%s does what it states', (name) => {
  it.each(designsOf(name))('on the models, %s', async (design) => {
    const { code, result } = await run(name, '--set', design);
    expect(result).toMatchObject({ asStated: true });
    expect(code).toBe(0);
  });

  for (const version of ALONE.has(name) ? (['qemu-7.2', 'qemu-10.0'] as const) : []) {
    const { path } = tree(version);
    it.runIf(path)(`from the source of ${version}`, async () => {
      const { code, result } = await run(name, '--qemu', path);
      expect(result).toMatchObject({ asStated: true });
      expect(result.units.find((unit) => unit.name === 'ioapic')?.from).toBe('checkout');
      expect(code).toBe(0);
    });
  }
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
        // nothing falls to a model where both trees are named
        if (qemu) expect(new Set(result.units.map(({ from }) => from))).toEqual(new Set(['checkout']));
      },
    );
  }
});

describe('kernel-split-off does what it states in its other modes', () => {
  const modes = [
    ['kernel', ...both[0]],
    ['off', ...both[1]],
    ['kernel', ...both[1]],
  ] as const;
  for (const [mode, linux, qemu] of modes) {
    const [host, vmm] = [tree(linux).path, tree(qemu).path];
    it.runIf(host !== '' && vmm !== '')(`${mode}, from the source of ${linux}, ${qemu}`, async () => {
      const mine = ['--set', `machine.irqchip=${mode}`, '--linux', host, '--qemu', vmm];
      const { result } = await run('kernel-split-off', ...mine);
      expect(result).toMatchObject({ asStated: true });
      expect(new Set(result.units.map(({ from }) => from))).toEqual(new Set(['checkout']));
    });
  }
});

describe('intx-slow does what it states where KVM could carry the line', () => {
  const slow = ['--set', 'machine.irqchip=split', '--set', 'machine.vfio-intx=main-loop'];

  it('on the models', async () => {
    const { result } = await run('intx-slow', ...slow);
    expect(result).toMatchObject({ asStated: true });
  });

  for (const [linux, qemu] of both) {
    const [host, vmm] = [tree(linux).path, tree(qemu).path];
    it.runIf(host !== '' && vmm !== '')(`from the source of ${linux}, ${qemu}`, async () => {
      const { result } = await run('intx-slow', ...slow, '--linux', host, '--qemu', vmm);
      expect(result).toMatchObject({ asStated: true });
      expect(result.units.find(({ name }) => name === 'vfio-irq')?.from).toBe('checkout');
    });
  }
});

describe('intx-resample does what it states where the IOAPIC is KVM\u2019s', () => {
  const kernel = ['--set', 'machine.irqchip=kernel'];

  it('on the models', async () => {
    const { result } = await run('intx-resample', ...kernel);
    expect(result).toMatchObject({ asStated: true });
  });

  const host = tree('linux-6.1').path;
  it.runIf(host)('with the host kernel from the source of linux-6.1', async () => {
    const { result } = await run('intx-resample', ...kernel, '--linux', host);
    expect(result).toMatchObject({ asStated: true });
    expect(result.units.find(({ name }) => name === 'vfio-intrs')?.from).toBe('checkout');
  });
});
