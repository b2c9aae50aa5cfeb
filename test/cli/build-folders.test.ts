/** A tree may have been configured in a folder outside of it: what is there decides, and a folder that cannot be meant is refused. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { configHeaders } from '../../extension/cmachine/preprocess/profiles/qemuconfig.js';
import { folderFiles } from '../../extension/host/folder-files.js';
import { SessionClient } from '../dap/client.js';
import { tree } from '../trees.js';
import { object, project, refusal, refusalObject, scenario } from './irqscope.js';

const root = mkdtempSync(join(tmpdir(), 'irqscope-build-'));
afterAll(() => rmSync(root, { recursive: true }));

function folder(name: string, texts: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(root, name, path)), { recursive: true });
    writeFileSync(join(root, name, path), text);
  }
  return join(root, name);
}

const TREE = folder('tree', { VERSION: '10.0.0\n', 'include/qemu/osdep.h': '' });
const KERNEL = folder('kernel', { Makefile: 'VERSION = 6\n', 'include/linux/irq.h': '' });
const NOTHING = folder('nothing', { 'notes.txt': '' });

describe('a build folder', () => {
  it.each([
    ['that is not there', ['--qemu', TREE, '--qemu-build', join(root, 'none')], /there is no folder/, /--qemu-build/],
    [
      'in which QEMU was not configured',
      ['--qemu', TREE, '--qemu-build', NOTHING],
      /lacks config-host\.h/,
      /irqscope\.qemu\.build/,
    ],
    [
      'in which Linux was not configured',
      ['--linux', KERNEL, '--linux-build', NOTHING],
      /lacks \.config/,
      /--linux-build/,
    ],
    ['without its tree', ['--qemu-build', NOTHING], /no source tree that it belongs to/, /--qemu/],
    ['of both kernels without either', ['--linux-build', NOTHING], /no source tree that it belongs to/, /--linux/],
    ['that is no name', ['--qemu', TREE, '--qemu-build', ''], /--qemu-build names no folder/, /configured/],
  ])('%s is refused', async (_, given, message, remedy) => {
    const fault = await refusal('run', scenario, ...given);
    expect(fault.message).toMatch(message);
    expect(fault.remedy).toMatch(remedy);
    expect((await refusalObject('units', ...given)).message).toMatch(message);
  });
});

const qemu = tree('qemu-10.0').path;
describe.runIf(qemu)('the build folder of a QEMU tree', () => {
  it('decides, and is named among the assumptions', async () => {
    const {
      'config-host.h': host = '',
      'config-target.h': target = '',
      'config-devices.h': devices = '',
    } = configHeaders(folderFiles(qemu), 'x86_64');
    const build = folder('build', {
      'config-host.h': host,
      'x86_64-softmmu-config-target.h': target,
      'x86_64-softmmu-config-devices.h': devices,
    });
    const { code, value } = await object<{ units: { name: string; from: string; assumptions: string[] }[] }>(
      'units',
      '--qemu',
      qemu,
      '--qemu-build',
      build,
    );
    expect(code).toBe(0);
    const ioapic = value.units.find(({ name }) => name === 'ioapic');
    expect(ioapic).toMatchObject({ from: 'checkout' });
    expect(ioapic?.assumptions.join('\n')).toMatch(/config-host\.h, .* are those of the build folder that was named/);
  });

  it('that is for another target is refused, over the adapter too', async () => {
    const other = folder('other', { 'config-host.h': '', 'aarch64-softmmu-config-target.h': '' });
    const refused = /not configured for x86_64-softmmu/;
    expect((await refusalObject('run', scenario, '--qemu', qemu, '--qemu-build', other)).message).toMatch(refused);
    const client = new SessionClient();
    try {
      client.run([join(project, 'dist/cli.js'), 'dap']);
      await expect(client.begin({ scenario, qemu, qemuBuild: other })).rejects.toThrow(refused);
    } finally {
      client.kill();
    }
  });
});

const linux = tree('linux-6.12').path;
describe.runIf(linux)('the build folder of a Linux tree', () => {
  it('for another processor is refused with what is not set', async () => {
    const build = folder('arm', { '.config': 'CONFIG_ARM64=y\nCONFIG_64BIT=y\n' });
    const fault = await refusalObject('run', scenario, '--host-linux', linux, '--linux-build', build);
    expect(fault.message).toBe(`${join(build, '.config')} is not for x86_64: CONFIG_X86_64 is not set in it`);
    expect(fault.remedy).toMatch(/name no build folder/);
  });
});
