import { afterAll, describe, expect, it } from 'vitest';
import { tree } from '../trees.js';
import { irqscope, object } from './irqscope.js';
import { PartOfTree } from './part-of-tree.js';

interface Unit {
  readonly name: string;
  readonly program: string;
  readonly from: string;
  readonly executable: boolean;
  readonly functions: { readonly total: number; readonly compiled: number };
  readonly reached: { readonly total: number; readonly compiled: number };
  readonly problems: readonly {
    readonly function: string;
    readonly file: string;
    readonly line: number;
    readonly message: string;
    readonly needed: boolean;
  }[];
  readonly links: { readonly exact: number; readonly moved: number; readonly missing: number };
  readonly boundary: readonly string[];
  readonly overrides: readonly string[];
  readonly assumptions: readonly string[];
}

const unitsOf = (...args: readonly string[]) => object<{ readonly units: readonly Unit[] }>('units', ...args);

describe('units', () => {
  it('compiles every function of every model', async () => {
    const { code, value } = await unitsOf();
    expect(code).toBe(0);
    for (const { name, from, executable, functions, reached, problems, links } of value.units) {
      expect({ name, from, executable, problems }).toEqual({ name, from: 'model', executable: true, problems: [] });
      expect(functions.compiled).toBe(functions.total);
      expect(reached.compiled).toBe(reached.total);
      expect(links).toEqual({ exact: 0, moved: 0, missing: 0 });
    }
  });

  it('is a table as text', async () => {
    const { stdout } = await irqscope('units');
    expect(stdout).toMatch(/^unit +program +from +executable /);
    expect(stdout).toMatch(/^ioapic +QEMU +model +yes +\d+\/\d+ /m);
  });
});

describe.each(['qemu-7.2', 'qemu-10.0'] as const)('units with the source of %s', (name) => {
  const { path } = tree(name);

  it.runIf(path)('executes the IOAPIC from the tree and links every function that has a counterpart', async () => {
    const { code, value } = await unitsOf('--qemu', path);
    expect(code).toBe(0);
    const ioapic = value.units.find((unit) => unit.name === 'ioapic');
    expect(ioapic).toMatchObject({ from: 'checkout', executable: true });
    expect(ioapic?.reached.compiled).toBe(ioapic?.reached.total);
    expect(ioapic?.problems.filter(({ needed }) => needed)).toEqual([]);
    expect((ioapic?.functions.total ?? 0) - (ioapic?.functions.compiled ?? 0)).toBe(ioapic?.problems.length);
    expect(ioapic?.links.exact).toBeGreaterThan(8);
    expect(ioapic?.boundary).toContain('kvm_set_irq');
    expect(ioapic?.overrides.length).toBeGreaterThan(0);
    expect(ioapic?.assumptions.length).toBeGreaterThan(0);
  });
});

describe.each(['linux-6.1', 'linux-6.12'] as const)('units with the source of %s', (name) => {
  const { path } = tree(name);

  it.runIf(path)("executes KVM's interrupt path from the tree: nothing that is reached is left out", async () => {
    const { code, value } = await unitsOf('--linux', path);
    expect(code).toBe(0);
    const kvm = value.units.filter(({ program }) => program === 'host Linux');
    expect(kvm.length).toBeGreaterThan(0);
    for (const unit of kvm) {
      expect(unit).toMatchObject({ from: 'checkout', executable: true });
      expect(unit.reached.compiled).toBe(unit.reached.total);
      expect(unit.problems.filter(({ needed }) => needed)).toEqual([]);
      expect(unit.links.exact).toBeGreaterThan(0);
      expect(unit.overrides.length).toBeGreaterThan(0);
    }
    const local = kvm.find((unit) => unit.name === 'kvm-x86-irq');
    expect(local?.boundary).toContain('mutex_lock');
    expect(local?.assumptions.some((text) => text.includes('no APICv'))).toBe(true);
  });
});

describe('units with a tree whose IOAPIC does not compile', () => {
  const { path } = tree('qemu-10.0');
  const part = path ? new PartOfTree(path) : undefined;
  afterAll(() => part?.dispose());

  it.runIf(path)('names the function and its line, and exits with 1', async () => {
    if (!part) return;
    part.replace('hw/intc/ioapic.c', 'mask = 1 << vector;', 'mask = mystery(vector);');
    const { code, value } = await unitsOf('--qemu', part.path);
    expect(code).toBe(1);
    const ioapic = value.units.find((unit) => unit.name === 'ioapic');
    expect(ioapic).toMatchObject({ from: 'model', executable: false });
    expect(ioapic?.problems.find(({ needed }) => needed)).toMatchObject({
      function: 'ioapic_set_irq',
      file: 'hw/intc/ioapic.c',
      line: part.lineOf('hw/intc/ioapic.c', 'mystery'),
      message: expect.stringContaining('mystery'),
    });
  });
});
