/** Time passes where it is told to: what waits for a moment happens at that moment, once. */
import { describe, expect, it } from 'vitest';
import type { Machine } from '../../../extension/cmachine/machine/machine.js';
import { assemble } from '../../../extension/units/assemble.js';
import { completeSettings } from '../../../extension/units/settings.js';
import type { MachineOptions } from '../../../extension/units/types.js';
import { X86Machine } from '../../../extension/units/x86/machine.js';
import { STIMULUS } from '../../../extension/units/x86/stimuli.js';
import { library } from '../../oracle/library.js';
import { tree } from '../../trees.js';

const PIN = 11;
const MS = 1_000_000n;
/** One EOI before the controllers let the guest breathe. */
const ALMOST = 9999;

class Storm {
  readonly x86: X86Machine;
  readonly m: Machine;
  readonly events: string[] = [];

  constructor(
    irqchip: MachineOptions['irqchip'],
    readonly counter: string,
    qemu: string,
    linux: string,
  ) {
    const assembly = assemble({
      library: library(qemu, {}, linux),
      options: { vcpus: 1, irqchip, ioapicVersion: irqchip === 'kernel' ? 0x11 : 0x20, settings: completeSettings() },
      chosen: [],
      allowModel: false,
      sink: { event: (_m, name) => this.events.push(name) },
    });
    this.x86 = new X86Machine(assembly);
    this.m = assembly.start.copy();
    const ioapic = (index: number, value: bigint): void => {
      this.write(0xfec00000, BigInt(index));
      this.write(0xfec00010, value);
    };
    this.write(0xfee000f0, 0x1ffn);
    ioapic(0x10 + 2 * PIN + 1, 0n);
    ioapic(0x10 + 2 * PIN, 0x8031n);
    this.issue(STIMULUS.line, [PIN, 1]);
  }

  private issue(name: string, args: readonly (number | bigint)[]): void {
    this.m.actor = 0;
    this.x86.issue(this.m, name, args);
    this.m.run();
    while (this.x86.quiesce(this.m)) this.m.run();
  }

  write(address: number, value: bigint): void {
    this.issue(STIMULUS.access, [0, address, 4, 1, value]);
  }

  /** The guest's CPU takes the vector and ends it, with as many ends before it as are almost a storm. */
  endAlmostAStorm(): void {
    this.issue(STIMULUS.accept, [0]);
    const [group, text] = this.counter.split(':') as [string, string];
    this.m.store32(this.x86.number(group, `&${text}`, this.m), ALMOST);
    this.write(0xfee000b0, 0n);
  }

  after(ns: bigint): number {
    const before = this.events.filter((e) => /_(set_)?msi|apic_(deliver|accept)/.test(e)).length;
    this.issue(STIMULUS.time, [ns]);
    return this.events.filter((e) => /_(set_)?msi|apic_(deliver|accept)/.test(e)).length - before;
  }
}

const qemu = 'qemu-ioapic:ioapics[0]->irq_eoi[11]';
const kvm = 'kvm:kvm_vm->arch.vioapic->irq_eoi[11]';
const PLACES = [
  ['off', 'the models', qemu, '', ''],
  ['split', 'the models', qemu, '', ''],
  ['kernel', 'the models', kvm, '', ''],
  ['off', 'QEMU 10.0', qemu, tree('qemu-10.0').path, ''],
  ['kernel', 'Linux 6.1', kvm, '', tree('linux-6.1').path],
] as const;

describe('a line that stays high through a storm of EOIs', () => {
  for (const [irqchip, from, counter, qemuPath, linux] of PLACES)
    it.runIf(from === 'the models' || qemuPath !== '' || linux !== '')(
      `is delivered again after its delay and not before: irqchip ${irqchip}, from ${from}`,
      () => {
        const s = new Storm(irqchip, counter, qemuPath, linux);
        s.endAlmostAStorm();
        expect(s.after(4n * MS)).toBe(0);
        expect(s.after(7n * MS)).toBeGreaterThan(0);
        expect(s.after(1000n * MS)).toBe(0);
        expect(s.x86.assembly.world.clockNs.big(s.m)).toBe(1011n * MS);
      },
      120_000,
    );
});
