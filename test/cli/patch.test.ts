import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { tree } from '../trees.js';
import { irqscope, object, project, refusalObject, scenario } from './irqscope.js';

const fix = join(project, 'test/patches/ioapic-route-before-service.diff');
const { path: qemu } = tree('qemu-7.2');
const folder = mkdtempSync(join(tmpdir(), 'irqscope-patch-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const hunk = (name: string, ...lines: readonly string[]): string =>
  `--- a/${name}\n+++ b/${name}\n${lines.map((line) => `${line}\n`).join('')}`;
const added = (statement: string): string =>
  hunk('hw/intc/ioapic.c', '@@ -150,2 +150,3 @@', '     ioapic_service(s);', `+    ${statement}`, ' }');

interface Run {
  readonly trees: readonly { readonly patches: readonly string[] }[];
  readonly design: { readonly name: string; readonly why: string };
  readonly asStated: boolean;
  readonly findings: readonly object[];
}

describe.runIf(qemu)('a patch over QEMU 7.2', () => {
  const args = ['run', scenario, '--qemu', qemu, '--as-stated'];

  it('that updates the route first makes the run the correct one', async () => {
    const { code, value } = await object<Run>(...args, '--patch', fix);
    expect(value).toMatchObject({ asStated: true, findings: [], trees: [{ role: 'qemu', patches: [fix] }] });
    expect(value.design).toMatchObject({ name: 'before-service', why: expect.stringContaining(`${fix}:8:`) });
    expect(code).toBe(0);
  });

  it('is named as text, with how loosely it fitted', async () => {
    const moved = file('moved.diff', added('s = opaque;').replace('@@ -150', '@@ -140').replace('+150', '+140'));
    const { code, stdout, stderr } = await irqscope(...args, '--patch', moved);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^patch +qemu +.*moved\.diff$/m);
    expect(stderr).toMatch(/moved\.diff:3: hunk "@@ -140.*" applies to hw\/intc\/ioapic\.c:150, 10 lines below/);
  });

  it('that does not apply is refused with its hunk, the line, and what is there', async () => {
    const wrong = file('wrong.diff', added('s = opaque;').replace('ioapic_service(s)', 'ioapic_serve(s)'));
    const fault = await refusalObject(...args, '--patch', fix, '--patch', wrong);
    expect(fault).toMatchObject({ file: wrong, line: 3 });
    expect(fault.message).toMatch(
      /hunk "@@ -150,2 \+150,3 @@" does not apply to hw\/intc\/ioapic\.c:\d+: line \d+ is /,
    );
  });

  it('of another project, or that is not there, is refused', async () => {
    const other = file('other.diff', hunk('kernel/irq/chip.c', '@@ -1 +1 @@', '-a', '+b'));
    expect((await refusalObject(...args, '--patch', other)).message).toContain('touches no file of QEMU 7.2');
    const none = join(folder, 'none.diff');
    expect(await refusalObject(...args, '--patch', none)).toMatchObject({ file: none });
    expect((await refusalObject(...args, '--patch', folder)).message).toContain('is a folder');
  });

  it('whose code does not compile is refused at its line in the patch', async () => {
    const wrong = file('unknown.diff', `Text above.\n\n${added('ioapic_unheard_of(s);')}`);
    expect(await refusalObject(...args, '--patch', wrong)).toMatchObject({
      file: wrong,
      line: 7,
      message: expect.stringContaining('ioapic_unheard_of'),
    });
  });

  it('leaves faults of other lines at their place on disk', async () => {
    const above = hunk('hw/intc/ioapic.c', '@@ -1 +1,2 @@', '+/* above */', ' /*');
    const fault = await refusalObject(...args, '--patch', file('above.diff', above), '--set', 'ioapic.route-update=x');
    expect(fault.message).toContain('ioapic.route-update');
    const set = ['--set', 'ioapic.route-update=before-service'];
    const [plain, patched] = await Promise.all([
      refusalObject(...args, ...set),
      refusalObject(...args, ...set, '--patch', join(folder, 'above.diff')),
    ]);
    expect([patched.file, patched.line]).toEqual([plain.file, plain.line]);
  });

  it('is taken by units, with what does not compile at its line in the patch', async () => {
    const wrong = file('never.diff', added('ioapic_unheard_of(s);'));
    const { code, value } = await object<{ units: { name: string; problems: object[] }[] }>(
      ...['units', '--qemu', qemu, '--patch', wrong],
    );
    expect(code).toBe(1);
    expect(value.units.find(({ name }) => name === 'ioapic')?.problems).toContainEqual(
      expect.objectContaining({ file: wrong, line: 5 }),
    );
  });
});
