/** A device's MSI-X and MSI: masks, pending bits and messages, the same from the models and from both trees. */
import { describe, expect, it } from 'vitest';
import { tree } from '../../trees.js';
import { QemuMachine } from './machine.js';

const GROUP = 'qemu-pci';
const BAR = 0xfebf0000;
const PBA = BAR + 0x800;
const entry = (vector: number): number => BAR + 16 * vector;
const MSI_CAP = 0x50;
const MSIX_CAP = 0x70;
/** To the local APIC 1, physical, fixed. */
const TO_CPU1 = 0xfee01000;

class Device {
  readonly machine: QemuMachine;

  constructor(path: string) {
    this.machine = new QemuMachine(path, 'off', { pci: true });
  }

  config(addr: number, value: number, len: number): void {
    this.machine.call(GROUP, 'pci_config_write_fixture', addr, value, len);
  }

  notify(kind: 'msix' | 'msi', vector: number): string[] {
    return this.during(() => this.machine.call(GROUP, `${kind}_notify`, 'pci_device', vector));
  }

  /** What local APICs were sent while this happened. */
  during(act: () => void): string[] {
    this.machine.events.length = 0;
    act();
    return this.machine.events.flatMap(({ name, line }) => (name === 'apic_deliver_irq' ? [line ?? ''] : []));
  }

  /** An unmasked entry that sends vector 0x41 to CPU 1. */
  program(vector: number): void {
    this.machine.write(entry(vector), TO_CPU1);
    this.machine.write(entry(vector) + 4, 0);
    this.machine.write(entry(vector) + 8, 0x41);
    this.machine.write(entry(vector) + 12, 0);
  }
}

const SENT = 'apic_deliver_irq dest 1 dest_mode 0 delivery_mode 0 vector 65 trigger_mode 0';

for (const name of ['', 'qemu-7.2', 'qemu-10.0'] as const) {
  const { path } = name === '' ? { path: '' } : tree(name);
  describe.runIf(name === '' || path)(name || 'the models', () => {
    const device = name === '' || path ? new Device(path ?? '') : undefined;
    const d = device as Device;

    it('comes from where it should', () => {
      const own = d.machine.assembly.units.filter(({ spec }) => spec.group === GROUP);
      expect(own.map(({ spec, from }) => [spec.name, from])).toEqual(
        ['msi', 'msix'].map((unit) => [unit, name === '' ? 'model' : 'checkout']),
      );
    });

    it('while the function is off or masked interrupts are pending, and sent when it is not any more', () => {
      d.program(2);
      expect(d.notify('msix', 2)).toEqual([]);
      expect(d.machine.read(PBA)).toBe(4n);
      expect(d.during(() => d.config(MSIX_CAP + 2, 0xc000, 2))).toEqual([]);
      expect(d.during(() => d.config(MSIX_CAP + 2, 0x8000, 2))).toEqual([SENT]);
      expect(d.machine.read(PBA)).toBe(0n);
      expect(d.notify('msix', 2)).toEqual([SENT]);
    });

    it('a masked entry keeps one interrupt, however many came', () => {
      d.machine.write(entry(2) + 12, 1);
      expect([...d.notify('msix', 2), ...d.notify('msix', 2)]).toEqual([]);
      expect(d.machine.read(PBA)).toBe(4n);
      expect(d.during(() => d.machine.write(entry(2) + 12, 0))).toEqual([SENT]);
      expect(d.machine.read(PBA)).toBe(0n);
    });

    it('the table reads back in 4 and 8 bytes, the pending bits ignore writes', () => {
      expect(d.machine.read(entry(2), 8)).toBe(BigInt(TO_CPU1));
      expect(d.machine.read(entry(2) + 8)).toBe(0x41n);
      d.machine.write(PBA, 0xff);
      expect(d.machine.read(PBA)).toBe(0n);
    });

    it('MSI puts the number of the vector into the data, and masks each', () => {
      d.config(MSI_CAP + 4, TO_CPU1, 4);
      d.config(MSI_CAP + 0xc, 0x40, 2);
      d.config(MSI_CAP + 2, 0x21, 2);
      expect(d.notify('msi', 1)).toEqual([SENT]);
      d.config(MSI_CAP + 0x10, 2, 4);
      expect(d.notify('msi', 1)).toEqual([]);
      expect(d.during(() => d.config(MSI_CAP + 0x10, 0, 4))).toEqual([SENT]);
    });

    it('a message to ordinary memory interrupts nobody', () => {
      d.machine.write(entry(2), 0x1000);
      expect(d.notify('msix', 2)).toEqual([]);
      expect(d.machine.events.map((e) => e.name)).toEqual(['message_to_memory']);
      expect(d.machine.read(0x1000)).toBe(0x41n);
    });
  });
}
