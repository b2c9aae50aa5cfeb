import { symlinkSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { tree } from '../trees.js';
import { irqscope, project, refusal, refusalObject, scenario, withoutProgress } from './irqscope.js';
import { PartOfTree } from './part-of-tree.js';

const folder = mkdtempSync(join(tmpdir(), 'irqscope-bad-'));
afterAll(() => rmSync(folder, { recursive: true }));

const bundled = readFileSync(join(project, 'extension/scenarios', `${scenario}.irq`), 'utf8');

/** A scenario like the bundled one, with one thing changed; and the line that holds the change. */
function changed(what: string, by: string): { readonly file: string; readonly line: number } {
  const file = join(folder, 'changed.irq');
  const text = bundled.replace(what, by);
  expect(text).not.toBe(bundled);
  writeFileSync(file, text);
  return { file, line: text.split('\n').findIndex((each) => each.includes(by)) + 1 };
}

describe('a scenario', () => {
  it('that does not exist is refused with the nearest name', async () => {
    const fault = await refusal('run', 'ioapic-rte-migratoin');
    expect(fault.message).toContain('ioapic-rte-migratoin');
    expect(fault.remedy).toContain(`\`${scenario}\``);
  });

  it('that is no file, or a folder, is refused by its path', async () => {
    const file = join(folder, 'none.irq');
    expect(await refusal('run', file)).toMatchObject({ file, message: expect.stringContaining('no file') });
    expect((await refusal('run', folder)).message).toContain('is a folder');
  });

  it('with a typo is refused at its line, with the word that was meant', async () => {
    const { file, line } = changed('nic: raise', 'nic: rise');
    const fault = await refusal('run', file);
    expect(fault).toMatchObject({ file, line, remedy: expect.stringContaining('`raise`') });
    expect(fault.message).toContain('`rise`');
  });

  it('with a pin 99 is refused at its line, with the pins that there are', async () => {
    const { file, line } = changed('gsi 11', 'gsi 99');
    expect(await refusal('run', file)).toMatchObject({ file, line, remedy: expect.stringMatching(/0 to 23/) });
    const entry = changed('cpu2: ioapic read', 'cpu2: ioapic rte 99 = 0x10000');
    expect(await refusal('state', entry.file, '--at', 'end')).toMatchObject({ file: entry.file, line: entry.line });
  });

  it('that is not UTF-8 is refused at the line of the first wrong byte', async () => {
    const file = join(folder, 'latin1.irq');
    writeFileSync(file, Buffer.from(bundled.replace('machine x86', '# caf\u00e9\nmachine x86'), 'latin1'));
    const line = bundled.slice(0, bundled.indexOf('machine x86')).split('\n').length;
    expect(await refusal('run', file)).toMatchObject({ file, line, message: expect.stringContaining('UTF-8') });
  });

  it('whose budget of steps is used up ends with exit 2 and keeps what is recorded', async () => {
    const { code, stdout, stderr } = await irqscope('run', scenario, '--max-steps', '1000', '--json');
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      error: { message: expect.stringContaining('1000'), remedy: expect.stringContaining('--max-steps') },
      result: 'stopped',
      steps: 1000,
    });
    expect(stderr).not.toContain('node:');
    expect((await irqscope('state', scenario, '--max-steps', '1000', '--at', '900')).code).toBe(0);
  });
});

describe('a choice', () => {
  it.each([
    [['--set', 'ioapic.route-update'], /KEY=VALUE/],
    [['--set', 'ioapic.route-updte=after-service'], /no setting/],
    [['--set', 'ioapic.route-update=later'], /no value/],
    [['--max-steps', '0'], /--max-steps 0/],
    [['--max-steps', '1e9'], /--max-steps 1e9/],
    [['--qemu', ''], /no folder/],
    [['--linux', ''], /--linux names no folder/],
    [['--linux', '.'], /no Linux source tree/],
    [['--patch', 'fix.diff'], /--patch fix.diff.*no source tree/],
    [['--patch', 'none.diff', '--qemu', '.'], /no QEMU source tree/],
    [['--as-statd'], /--as-statd/],
  ])('%j is refused', async (given, message) => {
    expect((await refusal('run', scenario, ...given)).message).toMatch(message);
  });

  it('of a step or table that is not there is refused with those that are', async () => {
    expect((await refusalObject('state', scenario, '--at', '99999999')).remedy).toMatch(/from 0 to \d+/);
    expect((await refusal('state', scenario, '--at', '-1')).message).toContain('-1');
    expect((await refusal('state', scenario)).message).toContain('--at');
    expect((await refusal('state', scenario, '--at', 'end', '--table', 'ioapic.rt')).remedy).toContain('ioapic.rte');
    expect((await refusalObject('state', scenario, '--at', 'end', '--table', 'nonsense')).remedy).toContain(
      'lapic.pending',
    );
  });

  it('of a command or port that is not there is refused', async () => {
    expect((await refusal('rnu', scenario)).message).toContain('rnu');
    expect((await refusal('run')).message).toContain('scenario');
    const { code, stderr } = await irqscope('dap', '--port', '70000');
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^irqscope: --port 70000: .*\n.*\n$/)]);
  });
});

describe('a path that is no QEMU tree', () => {
  it.each([['run', scenario], ['state', scenario, '--at', 'end'], ['units']])(
    'is refused by %s',
    async (...command) => {
      expect(await refusal(...command, '--qemu', folder)).toMatchObject({
        file: folder,
        message: expect.stringContaining('no QEMU source tree'),
        remedy: expect.stringContaining('--qemu'),
      });
    },
  );

  it('and does not exist, or is a file, is refused by its path', async () => {
    const none = join(folder, 'none');
    expect(await refusal('run', scenario, '--qemu', none)).toMatchObject({ file: none });
    const file = join(project, 'package.json');
    expect((await refusal('run', scenario, '--qemu', file)).message).toContain('no folder');
  });
});

describe.each(['qemu-7.2', 'qemu-10.0'] as const)('a tree like %s', (name) => {
  const { path } = tree(name);
  const part = path ? new PartOfTree(path) : undefined;
  const source = 'hw/intc/ioapic.c';
  const run = () => refusalObject('run', scenario, '--qemu', part?.path ?? '');
  afterEach(() => part?.restore());
  afterAll(() => part?.dispose());

  it.runIf(path)('without a file of the unit is refused', async () => {
    part?.remove('hw/intc/ioapic_common.c');
    expect(await run()).toMatchObject({ file: 'hw/intc/ioapic_common.c', message: expect.stringContaining('missing') });
  });

  it.runIf(path)('without a function of the unit is refused with its name', async () => {
    part?.replace(source, /\bioapic_eoi_broadcast\b/g, 'ioapic_end_broadcast');
    const fault = await run();
    expect(fault.message).toContain('ioapic_eoi_broadcast');
    expect(fault.file).toMatch(/^hw\/intc\/ioapic/);
  });

  it.runIf(path)('that calls what nobody defines is refused at that line', async () => {
    part?.replace(source, 'mask = 1 << vector;', 'mask = mystery(vector);');
    const line = part?.lineOf(source, 'mystery');
    expect(await run()).toMatchObject({ file: source, line, message: expect.stringContaining('mystery') });
  });

  it.runIf(path)('that does not parse is refused at that line', async () => {
    part?.replace(source, 'uint32_t mask = 1 << vector;', 'uint32_t mask = = 1 << vector;');
    const line = part?.lineOf(source, 'mask = = 1');
    expect(await run()).toMatchObject({ file: source, line });
  });

  it.runIf(path)('with a file that is not UTF-8 is refused at its line', async () => {
    const text = part?.text(source) ?? '';
    part?.write(source, Buffer.from(text.replace('/* ISA IRQs', '/* caf\u00e9 IRQs'), 'latin1'));
    const line = text.slice(0, text.indexOf('/* ISA IRQs')).split('\n').length;
    expect(await run()).toMatchObject({ file: source, line, message: expect.stringContaining('UTF-8') });
  });

  it.runIf(path)('with a link that leads out of it is refused as if the file were missing', async () => {
    if (!part || !path) return;
    const header = 'hw/intc/ioapic_internal.h';
    part.remove(name === 'qemu-7.2' ? 'include/hw/i386/ioapic_internal.h' : header);
    const place = name === 'qemu-7.2' ? 'include/hw/i386/ioapic_internal.h' : header;
    symlinkSync(join(path, place), join(part.path, place));
    expect(await run()).toMatchObject({ message: expect.stringContaining('ioapic_internal.h') });
  });

  it.runIf(path)('that runs for ever ends at the budget', async () => {
    part?.replace(source, 'uint32_t mask = 1 << vector;', 'uint32_t mask = 1 << vector; for (;;) { mask++; }');
    const { code, stdout } = await irqscope(
      'run',
      scenario,
      '--qemu',
      part?.path ?? '',
      '--max-steps',
      '50000',
      '--json',
    );
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ result: 'stopped', steps: 50000 });
  });

  it.runIf(path)('whose source decides a key refuses that key, with the line that decides', async () => {
    const given = ['--qemu', part?.path ?? '', '--set', 'ioapic.route-update=before-service'];
    const fault = await refusalObject('run', scenario, ...given);
    expect(fault).toMatchObject({ file: source, message: expect.stringContaining('ioapic.route-update') });
    expect(part?.text(source).split('\n')[fault.line - 1]).toContain('ioapic_update_kvm_routes(');
  });
});

describe('a reader that stops reading', () => {
  it('ends the command without a word', async () => {
    const { execFile } = await import('node:child_process');
    const script = `"${process.execPath}" dist/cli.js run ${scenario} --events | head -c 100 > /dev/null`;
    const stderr = await new Promise<string>((resolve) => {
      execFile('sh', ['-c', script], { cwd: project, timeout: 60_000 }, (_error, _stdout, said) => resolve(said));
    });
    expect(withoutProgress(stderr)).toBe('');
  });
});
