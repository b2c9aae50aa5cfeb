/** Interrupt remapping in scenarios: messages of devices, what is found where a route goes stale, and what is not. */
import { describe, expect, test } from 'vitest';
import type { Run } from '../../../extension/engine/run.js';
import { recorded } from './running.js';

const SETUP = [
  'cpu0: lapic enable',
  'cpu1: lapic enable',
  'cpu2: lapic enable',
  'cpu0: write64 0xfed900b8 0x400007',
  'cpu0: write 0xfed90018 0x01000000',
  'cpu0: write64 0xfed90090 0x500000',
  'cpu0: write 0xfed90018 0x04000000',
  'cpu0: write 0xfed90018 0x06000000',
];

/** Descriptor n of the queue invalidates the entry `index`, or everything. */
const invalidate = (n: number, index?: number): string[] => [
  `cpu0: write64 0x${(0x500000 + 16 * n).toString(16)} ${index === undefined ? '0x4' : `0x${((BigInt(index) << 32n) | 0x14n).toString(16)}`}`,
  `cpu0: write64 0xfed90088 0x${(16 * (n + 1)).toString(16)}`,
];

/** Pin 11 goes through entry 3 to CPU 2, and one interrupt has gone that way. */
const DELIVERED = [
  'cpu0: irte 0x400030 = vector 0x41 dest 2',
  'cpu0: ioapic rte 11 = 0x000700000000800b',
  'nic: raise',
  'cpu2: accept',
  'nic: lower',
  'cpu2: eoi',
  'cpu2: ioapic eoi 0x0b',
];

const run = (lines: readonly string[], set: Readonly<Record<string, string>> = {}): Promise<Run> => {
  const head = [
    'scenario "a test"',
    'machine x86  vcpus 4  irqchip split  iommu vtd',
    'line nic on gsi 11',
    'device nvme at 00:03.0',
    'device other at 01:00.0',
  ];
  return recorded({ text: [...head, ...SETUP, ...lines, ''].join('\n'), set: { 'vtd.faults': 'recorded', ...set } });
};

const faults = (r: Run) => r.findings.found.filter(({ severity }) => severity !== 'info');
const found = (r: Run): string[] => faults(r).map((f) => f.rule);
const failed = (r: Run): string[] => r.expectations.filter((e) => !e.ok).map((e) => `${e.text}: ${e.got}`);

describe('messages of PCI devices', () => {
  test('become what their entry says, and are refused for a device that the entry is not for', async () => {
    const r = await run([
      'cpu0: irte 0x400010 = vector 0x61 dest 1 from 00:03.0',
      'nvme: msi 0xfee00038 0',
      'expect vector 0x61 on cpu1',
      'expect vtd.faults[0].fault == no',
      'cpu1: accept',
      'cpu1: eoi',
      'other: msi 0xfee00038 0',
      'expect no vector on cpu1',
      'expect vtd.faults[0].reason == source-refused',
      'expect vtd.faults[0].source == 0x100',
      'expect vtd.faults[0].index == 1',
    ]);
    expect(failed(r)).toEqual([]);
  });

  test('go as they are in the compatible format', async () => {
    const r = await run(['nvme: msi 0xfee02000 0x71', 'expect vector 0x71 on cpu2']);
    expect(failed(r)).toEqual([]);
  });

  test('are writes: elsewhere they change memory', async () => {
    const r = await run([
      'cpu0: irte 0x400010 = vector 0x61 dest 1',
      // the low dword of entry 2: present, vector 0x62
      'nvme: msi 0x400020 0x620001',
      'nvme: msi 0xfee00058 0',
      'expect vector 0x62 on cpu0',
    ]);
    expect(failed(r)).toEqual([]);
  });
});

describe('a stale route', () => {
  const moved = 'cpu0: irte 0x400030 = vector 0x51 dest 1';

  test('is none while the guest has not invalidated the entry that it changed', async () => {
    const r = await run([...DELIVERED, moved, 'nic: raise', 'expect vector 0x41 on cpu2']);
    expect(failed(r)).toEqual([]);
    expect(found(r)).toEqual([]);
  });

  test('is none where another entry was invalidated', async () => {
    const masked = [
      'cpu0: ioapic window 0x1800b',
      moved,
      ...invalidate(0, 4),
      'nic: raise',
      'cpu0: ioapic window 0x800b',
    ];
    expect(found(await run([...DELIVERED, 'cpu0: ioapic select 0x26', ...masked]))).toEqual([]);
  });

  test.each([
    ['the entry', 3],
    ['everything', undefined],
  ] as const)('is found where %s was invalidated', async (_what, index) => {
    const masked = [
      'cpu0: ioapic window 0x1800b',
      moved,
      ...invalidate(0, index),
      'nic: raise',
      'cpu0: ioapic window 0x800b',
    ];
    const r = await run([...DELIVERED, 'cpu0: ioapic select 0x26', ...masked]);
    expect(faults(r).map((f) => f.message)).toEqual([
      'interrupt delivered through a stale route: GSI 11 went to CPU 2 with vector 0x41, the remapping entry says CPU 1, vector 0x51',
    ]);
    expect(faults(r)[0]?.evidence.map((e) => e.text)).toContain(
      'remapping entry 3 was changed to CPU 1, vector 0x51, and invalidated',
    );
  });
});

describe('a swallowed fault', () => {
  const gone = ['cpu0: irte 0x400030 = absent', ...invalidate(0, 3)];

  test('is found where the old route delivers', async () => {
    const r = await run([...DELIVERED, ...gone, 'nic: raise']);
    expect(found(r)).toEqual(['swallowed-fault']);
    expect(faults(r)[0]?.message).toBe(
      'remapping fault swallowed: GSI 11 went to CPU 2 with vector 0x41, its remapping entry is absent',
    );
  });

  test('is none where the entry came back before the interrupt', async () => {
    const back = ['cpu0: irte 0x400030 = vector 0x51 dest 1', ...invalidate(1, 3)];
    const r = await run([...DELIVERED, ...gone, ...back, 'nic: raise', 'expect vector 0x51 on cpu1']);
    expect(failed(r)).toEqual([]);
    expect(found(r)).toEqual([]);
  });

  test('is none where nothing is delivered', async () => {
    expect(found(await run([...DELIVERED, ...gone]))).toEqual([]);
  });

  test('is none where the interrupt is translated when it comes: it faults, and is recorded', async () => {
    const lines = ['nic: raise', 'expect no vector on cpu2', 'expect vtd.faults[0].reason == entry-absent'];
    const r = await run([...DELIVERED, ...gone, ...lines], { 'kvm-routes.translate': 'at-delivery' });
    expect(failed(r)).toEqual([]);
    expect(found(r)).toEqual([]);
  });
});

describe('the tables of the IOAPIC and of the routes', () => {
  test('do not call a route stale that remapping made', async () => {
    const r = await run([
      ...DELIVERED,
      'expect route 11 dest 2 vector 0x41',
      'expect ioapic.rte[11].format == remappable',
      'expect vtd.pins[11].index == 3',
    ]);
    expect(failed(r)).toEqual([]);
    expect(found(r)).toEqual([]);
  });
});
