import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tree } from '../trees.js';
import { irqscope, object, scenario, staleRoute } from './irqscope.js';
import { PartOfTree } from './part-of-tree.js';

interface Run {
  readonly scenario: string;
  readonly design: { readonly name: string } | null;
  readonly trees: readonly { readonly role: string; readonly path: string; readonly version: string }[];
  readonly units: readonly { readonly name: string; readonly from: string; readonly why: string }[];
  readonly steps: number;
  readonly expectations: readonly {
    readonly line: number;
    readonly text: string;
    readonly ok: boolean;
    readonly got: string;
  }[];
  readonly asStated: boolean | null;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly step: number;
    readonly message: string;
    readonly at: { readonly tree: string; readonly file: string; readonly line: number; readonly function: string };
    readonly evidence: readonly { readonly step: number; readonly text: string }[];
  }[];
  readonly hash: string;
  readonly events?: readonly { readonly step: number; readonly actor: string; readonly name: string }[];
}

const faulty = (run: Run): void => {
  expect(run.asStated).toBe(true);
  expect(run.expectations.filter(({ ok }) => !ok)).toHaveLength(2);
  expect(run.findings).toHaveLength(1);
  const [finding] = run.findings;
  expect(finding).toMatchObject({ rule: 'stale-route', severity: 'error', message: staleRoute });
  expect(finding?.at.line).toBeGreaterThan(0);
  expect(finding?.evidence.length).toBeGreaterThanOrEqual(2);
  for (const { step } of finding?.evidence ?? []) expect(step).toBeLessThanOrEqual(finding?.step ?? 0);
};

const correct = (run: Run): void => {
  expect(run.asStated).toBe(true);
  expect(run.findings).toEqual([]);
  for (const expectation of run.expectations) expect(expectation).toMatchObject({ ok: true });
};

describe('run with models', () => {
  it('shows the fault in the order that is the default, and exits with 1', async () => {
    const { code, value } = await object<Run>('run', scenario);
    expect(code).toBe(1);
    expect(value).toMatchObject({ scenario, design: { name: 'after-service' }, trees: [] });
    for (const unit of value.units) expect(unit).toMatchObject({ from: 'model', why: expect.stringMatching(/\w/) });
    faulty(value);
  });

  it('holds in the other order', async () => {
    const { code, value } = await object<Run>('run', scenario, '--set', 'ioapic.route-update=before-service');
    expect(code).toBe(0);
    expect(value.design?.name).toBe('before-service');
    correct(value);
  });

  it.each(['after-service', 'before-service'])('exits with 0 where %s does as stated', async (design) => {
    const { code } = await irqscope('run', scenario, '--as-stated', '--set', `ioapic.route-update=${design}`);
    expect(code).toBe(0);
  });

  it('is the same every time, events included', async () => {
    const one = await irqscope('run', scenario, '--events', '--json');
    const other = await irqscope('run', scenario, '--events', '--json');
    expect(other.stdout).toBe(one.stdout);
    const { events = [], hash } = JSON.parse(one.stdout) as Run;
    expect(hash).toMatch(/^[0-9a-fx]{8,}$/);
    expect(events.map(({ name }) => name)).toContain('ioapic_mem_write');
    for (const [i, { step }] of events.entries()) expect(step).toBeGreaterThanOrEqual(events[i - 1]?.step ?? 0);
  });

  it('says it all as text, without colours where nobody looks on', async () => {
    const { code, stdout } = await irqscope('run', scenario, '--hash');
    expect(code).toBe(1);
    expect(stdout).not.toContain('\x1b');
    for (const said of [
      /^unit +ioapic +model +\S/m,
      /^design +after-service/m,
      /^ +ok +line \d+ +expect /m,
      /^ +FAILED +line \d+ +expect vector 0x21 on cpu0 +got: \S/m,
      /^ +error stale-route at step \d+, .*:\d+ in \w+$/m,
      /^ +step \d+ +\S.*:\d+ in \w+$/m,
      /^hash \w+$/m,
      /^2 of 10 expectations do not hold; 1 finding; \d+ steps$/m,
      /^as the scenario states for after-service$/m,
    ])
      expect(stdout).toMatch(said);
    expect(stdout).toContain(staleRoute);
  });
});

describe.each([
  ['qemu-7.2', 'after-service', faulty, 1],
  ['qemu-10.0', 'before-service', correct, 0],
] as const)('run from the source of %s', (name, design, judge, exit) => {
  const { path } = tree(name);

  it.runIf(path)('executes the tree and finds its design in it', async () => {
    const { code, value } = await object<Run>('run', scenario, '--qemu', path);
    expect(code).toBe(exit);
    expect(value.design?.name).toBe(design);
    expect(value.trees).toEqual([{ role: 'qemu', path, version: expect.stringMatching(/^\d+\.\d/), patches: [] }]);
    expect(value.units.find((unit) => unit.name === 'ioapic')).toMatchObject({ from: 'checkout' });
    judge(value);
  });

  it.runIf(path)('has the same hash wherever the tree lies', async () => {
    const copy = new PartOfTree(path);
    try {
      const there = await object<Run>('run', scenario, '--qemu', path);
      const here = await object<Run>('run', scenario, '--qemu', copy.path);
      expect(here.value.hash).toBe(there.value.hash);
      expect(here.value.steps).toBe(there.value.steps);
    } finally {
      copy.dispose();
    }
  });
});

describe('a tree that cannot be used', () => {
  it('gives way to the models where that is allowed, and says so', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'irqscope-none-'));
    try {
      const { code, stdout, stderr } = await irqscope('run', scenario, '--qemu', folder, '--allow-model', '--json');
      expect(code).toBe(1);
      expect(stderr).toMatch(/^warning: .*no QEMU source tree/m);
      faulty(JSON.parse(stdout) as Run);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('interrupts', () => {
  interface Followed {
    readonly interrupts: readonly {
      readonly id: number;
      readonly cause: string;
      readonly hops: readonly {
        readonly layer: string;
        readonly step: number;
        readonly at: { readonly file: string } | null;
      }[];
      readonly end: { readonly how: string };
    }[];
  }

  it('are followed from their cause to their end, each hop with its step and place', async () => {
    const { value } = await object<Followed>('run', scenario);
    expect(value.interrupts.map(({ id, cause, end }) => [id, cause, end.how])).toEqual([
      [1, 'nic: raise', 'ended'],
      [2, 'nic: raise', 'open'],
    ]);
    const [first] = value.interrupts;
    const layers = ['device line', 'IOAPIC', 'GSI route', 'local APIC', 'CPU', 'device line', 'EOI', 'EOI'];
    expect(first?.hops.map(({ layer }) => layer)).toEqual(layers);
    for (const { step, at } of first?.hops ?? []) {
      expect(step).toBeGreaterThan(0);
      expect(at?.file).toMatch(/\w/);
    }
  });

  it('are a line each without --json', async () => {
    const { stdout } = await irqscope('run', scenario);
    expect(stdout).toMatch(
      /^ {2}1 +step \d+ +nic: raise +device line > IOAPIC > GSI route > local APIC > CPU > .* ended$/m,
    );
  });
});

describe('run of a storm', () => {
  const folder = mkdtempSync(join(tmpdir(), 'irqscope-'));
  const file = join(folder, 'storm.irq');
  const lines = [
    'scenario "many"',
    'machine x86  vcpus 1  irqchip off',
    'line nic on gsi 11',
    'cpu0: lapic enable',
    'cpu0: ioapic rte 11 = vector 0x31 edge dest 0',
    'repeat 450 {',
    '  nic: raise',
    '  nic: lower',
    '  cpu0: accept',
    '  cpu0: eoi',
    '}',
  ];

  interface Many {
    readonly leftOut: { readonly interrupts: number };
    readonly interrupts: readonly { readonly id: number }[];
  }

  it('lists the first and the last interrupts and says how many it leaves out, or all', async () => {
    writeFileSync(file, `${lines.join('\n')}\n`);
    try {
      const [{ value: some }, { value: all }] = await Promise.all([
        object<Many>('run', file),
        object<Many>('run', file, '--all'),
      ]);
      expect(some.leftOut.interrupts).toBe(50);
      expect(some.interrupts).toHaveLength(400);
      expect(some.interrupts.at(-1)?.id).toBe(450);
      expect(all.leftOut.interrupts).toBe(0);
      expect(all.interrupts).toHaveLength(450);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
