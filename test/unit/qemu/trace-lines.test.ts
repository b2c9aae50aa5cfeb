/** Events of QEMU's units as its log backend prints them: the recorded transcripts hold such lines. */
import { describe, expect, it } from 'vitest';
import { tree } from '../../trees.js';
import { transcript } from '../../oracle/library.js';
import { QemuMachine } from './machine.js';

const recorded = transcript('ioapic', 'directed').text + transcript('kvm-split', 'directed').text;

for (const name of ['', 'qemu-7.2', 'qemu-10.0'] as const) {
  const { path } = name === '' ? { path: '' } : tree(name);
  describe.runIf(name === '' || path)(name || 'the models', () => {
    it('an event has the line of a real log', () => {
      const machine = new QemuMachine(path ?? '', 'split');
      machine.write(0xfec00000, 0x26);
      machine.write(0xfec00010, 0x8021);
      const lines = machine.events.map(({ line }) => line);
      expect(lines).toContain('ioapic_mem_write ioapic mem write addr 0x0 regsel: 0x0 size 0x4 val 0x26');
      expect(lines).toContain('kvm_irqchip_update_msi_route Updating MSI route virq=11');
      const shown = machine.events.flatMap(({ name: event, line }) =>
        /^(ioapic|kvm_irqchip)_/.test(event) ? [line] : [],
      );
      expect(shown.length).toBeGreaterThan(3);
      for (const event of new Set(shown.map((line) => line?.split(' ')[0] ?? '')))
        expect(recorded).toContain(`"${event} `);
      for (const line of shown)
        if (/^kvm_irqchip_commit/.test(line ?? '')) expect(recorded).toContain(`"${line ?? ''}"`);
    });
  });
}
