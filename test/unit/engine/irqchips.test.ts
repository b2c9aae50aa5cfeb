/** One device and one guest on each of the three places where interrupt controllers can be: what the guest sees is the same. */
import { describe, expect, it } from 'vitest';
import { tree } from '../../trees.js';
import { recorded } from './running.js';

const body = `
line nic on gsi 11
cpu0: lapic enable
cpu1: lapic enable
cpu1: ioapic rte 11 = vector 0x31 level dest 1
nic: raise
expect vector 0x31 on cpu1
expect rte 11 remote-irr vector 0x31 dest 1
cpu1: accept
cpu1: eoi
expect vector 0x31 on cpu1
cpu1: accept
nic: lower
cpu1: eoi
expect no vector on cpu1
expect rte 11 no remote-irr
`;

const places = [
  ['off', 'the models', ''],
  ['split', 'the models', ''],
  ['kernel', 'the models', ''],
  ['kernel', 'Linux 6.12', tree('linux-6.12').path],
] as const;

describe('a level interrupt that comes again while its line is high', () => {
  for (const [irqchip, from, hostLinux] of places)
    it.runIf(from === 'the models' || hostLinux !== '')(
      `irqchip ${irqchip}, from ${from}`,
      async () => {
        const text = `scenario "a test"\nmachine x86  vcpus 2  irqchip ${irqchip}${body}`;
        const run = await recorded({ scenario: 'irqchips.irq', text, ...(hostLinux ? { hostLinux } : {}) });
        expect(run.expectations.filter(({ ok }) => !ok)).toEqual([]);
        expect(run.expectations).toHaveLength(5);
        expect(run.findings.found.filter(({ severity }) => severity !== 'info')).toEqual([]);
        const delivered = run.recording.events.map(({ name }) => name);
        // in the kernel a line of an ISA device is told to both controllers, the PIC and the IOAPIC
        if (irqchip === 'kernel') expect(delivered.filter((name) => name === 'kvm_set_irq')).toHaveLength(4);
        expect(delivered.includes('ioapic_eoi_broadcast')).toBe(irqchip !== 'kernel');
      },
      120_000,
    );
});
