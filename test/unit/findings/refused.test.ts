/** A table of routes that KVM refuses ends QEMU: the run stops there, and says why. */
import { describe, expect, it } from 'vitest';
import { tree } from '../../trees.js';
import { recorded } from '../engine/running.js';

const lines = (address: string): string =>
  [
    'scenario "a test"',
    'machine x86  vcpus 2  irqchip split  x2apic 300',
    'device disk at 00:03.0  msix 2  vfio',
    'cpu0: lapic enable',
    'cpu1: lapic enable',
    'cpu0: msix disk enable',
    `cpu0: msix disk 0 = ${address} 0x41`,
    'disk: msix 0',
    'expect vector 0x41 on cpu1',
    '',
  ].join('\n');

describe('table-refused', () => {
  const [qemu, hostLinux] = [tree('qemu-7.2').path, tree('linux-6.1').path];
  const places = [
    ['models', {}],
    ['QEMU 7.2 and Linux 6.1', { qemu, hostLinux }],
  ] as const;

  it.each(places.filter(([name]) => name === 'models' || (qemu !== '' && hostLinux !== '')))(
    'on %s',
    async (_, from) => {
      const run = await recorded({ scenario: 'finds.irq', text: lines('0x1fee00000'), ...from });
      expect(run.progress.fault?.message).toMatch(/abort|assert/i);
      expect(run.findings.found.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
        expect.stringMatching(/^table-refused: KVM refused the whole table of routes \(-22\); GSI 24 was edited last/),
      ]);
    },
  );

  it('is not found where the upper half is the destination, which KVM takes', async () => {
    const run = await recorded({ scenario: 'finds.irq', text: lines('0x100fee2c000') });
    expect(run.progress.fault).toBeUndefined();
    expect(run.findings.found).toEqual([]);
    expect(run.expectations.map(({ ok }) => ok)).toEqual([true]);
  });
});
