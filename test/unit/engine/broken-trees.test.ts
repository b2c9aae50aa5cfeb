/** Trees broken on purpose: the right function is named with its place and a remedy, and the other units still run. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { overlayTree } from '../../../extension/cmachine/source/layered.js';
import type { Tree } from '../../../extension/cmachine/source/types.js';
import { unitsReport, type UnitReport } from '../../../extension/engine/units-report.js';
import { folderFiles } from '../../../extension/host/folder-files.js';
import { nodeSources } from '../../../extension/host/sources.js';
import { tree as realTree } from '../../trees.js';

const { prelude, models } = nodeSources(fileURLToPath(new URL('../../../dist', import.meta.url)));
const real = realTree('qemu-10.0');
const FILE = 'hw/intc/ioapic.c';
const HEADER = 'hw/intc/ioapic_internal.h';

/** The units of the tree with one text changed; null takes the file away. */
function units(path: string, change: (text: string) => string | null): readonly UnitReport[] {
  const plain: Tree = { role: 'qemu', title: 'QEMU', version: '', root: real.path, files: folderFiles(real.path) };
  const text = plain.files.read(path) ?? '';
  const after = change(text);
  expect(after, `${path} holds what is changed`).not.toBe(text);
  return unitsReport({ models, prelude, trees: { qemu: overlayTree(plain, new Map([[path, after]])) } });
}

const lineOf = (path: string, marker: string): number => {
  const text = folderFiles(real.path).read(path) ?? '';
  return text.slice(0, text.indexOf(marker)).split('\n').length;
};

function needed(all: readonly UnitReport[]): UnitReport['problems'] {
  for (const { name, from, executable } of all)
    if (name === 'vtd' || name === 'kvm-routes')
      expect({ name, from, executable }).toEqual({ name, from: 'checkout', executable: true });
  const broken = all.find(({ name }) => name === 'ioapic');
  expect(broken).toMatchObject({ from: 'model', executable: false });
  const problems = (broken?.problems ?? []).filter((problem) => problem.needed);
  for (const { message, remedy } of problems) {
    expect(message).not.toBe('');
    expect(remedy).not.toBe('');
  }
  return problems;
}

describe.runIf(real.path !== '')('units of a broken tree', { timeout: 120_000 }, () => {
  it('a header that is gone: where it is included', () => {
    const problems = needed(units(HEADER, () => null));
    expect(problems[0]).toMatchObject({
      message: expect.stringMatching(/ioapic_internal\.h.* is found nowhere/) as string,
    });
    expect(problems[0]?.line).toBeGreaterThan(0);
  });

  it('a member that is renamed: every function that uses it, at its line', () => {
    const problems = needed(units(HEADER, (text) => text.replace('uint32_t irr;', 'uint32_t other_irr;')));
    expect(problems.find((problem) => problem.function === 'ioapic_set_irq')).toMatchObject({ file: FILE });
    expect(problems.length).toBeGreaterThan(2);
  });

  it('a function that is gone: the entry by its name', () => {
    const problems = needed(units(FILE, (text) => text.replaceAll('ioapic_eoi_broadcast', 'ioapic_eoi_elsewhere')));
    expect(problems).toContainEqual(
      expect.objectContaining({
        function: 'ioapic_eoi_broadcast',
        message: expect.stringMatching(/in none of the unit's files/) as string,
      }),
    );
  });

  it('an unknown type in a header: its line, and how the header came to be read', () => {
    const problems = needed(units(HEADER, (text) => text.replace('uint32_t irr;', 'mystery irr;')));
    expect(problems[0]).toMatchObject({ file: HEADER, line: lineOf(HEADER, 'uint32_t irr;') });
    expect(problems[0]?.chain?.[0]).toMatch(/^hw\/intc\/ioapic(?:_common)?\.c:\d+$/);
  });
});
