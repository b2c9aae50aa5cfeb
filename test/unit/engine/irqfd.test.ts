/** Interrupts by event counters: assigned, delivered by the copy of the route, ended; from the model and from both kernels. */
import { setImmediate } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { callC } from '../../../extension/cmachine/lower/host-entry.js';
import type { Machine } from '../../../extension/cmachine/machine/machine.js';
import { IDLE_PC } from '../../../extension/cmachine/machine/program.js';
import { assemble } from '../../../extension/units/assemble.js';
import type { Library } from '../../../extension/units/assembled.js';
import type { MachineOptions } from '../../../extension/units/types.js';
import { completeSettings } from '../../../extension/units/settings.js';
import { X86Machine } from '../../../extension/units/x86/machine.js';
import { STIMULUS } from '../../../extension/units/x86/stimuli.js';
import { library } from '../../oracle/library.js';
import { tree } from '../../trees.js';

const GSI = 11;
const [EINVAL, EBUSY] = [-22n, -16n];
const RESAMPLE = 2;
const DEASSIGN = 1;

class Host {
  readonly x86: X86Machine;
  readonly m: Machine;
  readonly events: string[] = [];

  constructor(from: Library, irqchip: MachineOptions['irqchip']) {
    const assembly = assemble({
      library: from,
      options: { vcpus: 2, irqchip, ioapicVersion: irqchip === 'kernel' ? 0x11 : 0x20, settings: completeSettings() },
      chosen: [],
      allowModel: false,
      sink: {
        event: (_m, name, args) => this.events.push(`${name} ${Object.values(args).join(' ')}`),
      },
    });
    this.x86 = new X86Machine(assembly);
    this.m = assembly.start.copy();
    for (const cpu of [0, 1]) this.call('kvm_enable_lapic_fixture', cpu);
  }

  /** A function of KVM, to its end, and what it put off. */
  call(name: string, ...args: readonly number[]): bigint {
    const result = this.m.stackLo;
    this.m.sp = result + 64;
    callC(this.m, this.x86.fn('kvm', name), args, IDLE_PC, result);
    this.m.memory.setBigUint64(result, 0n, true);
    this.m.run();
    const value = BigInt.asIntN(32, this.m.memory.getBigUint64(result, true));
    while (this.x86.quiesce(this.m)) this.m.run();
    return value;
  }

  /** The ioctl KVM_IRQFD: both of its structures are 32 bytes. */
  irqfd(fd: bigint, flags = 0, resamplefd = 0n): bigint {
    const at = this.x86.sharedStruct('msi').address;
    [Number(fd), GSI, flags, Number(resamplefd)].forEach((word, i) => this.m.store32(at + 4 * i, word));
    return this.call('kvm_irqfd', this.x86.number('kvm', 'kvm_vm', this.m), at);
  }

  /** CPU 1 writes both halves of the pin's entry. */
  entry(high: number, low: number): void {
    for (const [index, value] of [
      [0x11 + 2 * GSI, high],
      [0x10 + 2 * GSI, low],
    ] as const) {
      this.write(0xfec00000, index);
      this.write(0xfec00010, value);
    }
  }

  write(address: number, value: number): void {
    this.x86.issue(this.m, STIMULUS.access, [1, address, 4, 1, BigInt(value)]);
    this.m.run();
    while (this.x86.quiesce(this.m)) this.m.run();
  }

  accept(cpu: number): void {
    this.x86.issue(this.m, STIMULUS.accept, [cpu]);
    this.m.run();
  }

  /** Deliveries and what went with them since the last time. */
  said(): string[] {
    return this.events.splice(0).filter((e) => /^kvm_(?:set_irq|apic_accept_irq|ack_irq) /.test(e));
  }
}

for (const [name, path] of [
  ['the model', ''],
  ['linux-6.1', tree('linux-6.1').path],
  ['linux-6.12', tree('linux-6.12').path],
] as const) {
  describe.runIf(name === 'the model' || path !== '')(`irqfds of ${name}`, () => {
    const from = library('', {}, path);
    // loading a kernel takes its time: between two the runner is heard
    beforeEach(() => setImmediate());

    it('deliver by the route that was committed last, until they are taken away', () => {
      const host = new Host(from, 'split');
      const fd = host.call('irqscope_eventfd', 0, 0);
      expect(host.irqfd(fd)).toBe(0n);
      expect(host.irqfd(fd)).toBe(EBUSY);
      expect(host.irqfd(host.call('irqscope_eventfd', 0, 0), RESAMPLE, fd)).toBe(EINVAL);

      host.entry(0x01000000, 0x41);
      host.said();
      host.call('irqscope_eventfd_write', Number(fd), 3);
      // three writes at once are one interrupt, by the message alone
      expect(host.said()).toEqual(['kvm_apic_accept_irq 1 0 0 65']);
      expect(host.call('irqscope_eventfd_read', Number(fd))).toBe(0n);

      host.entry(0x00000000, 0x52);
      host.said();
      host.call('irqscope_eventfd_write', Number(fd), 1);
      expect(host.said()).toEqual(['kvm_apic_accept_irq 0 0 0 82']);

      expect(host.irqfd(fd, DEASSIGN)).toBe(0n);
      host.call('irqscope_eventfd_write', Number(fd), 1);
      expect(host.said()).toEqual([]);
      expect(host.call('irqscope_eventfd_read', Number(fd))).toBe(1n);
    });

    it('with a resample counter hold the line until its interrupt has ended', () => {
      const host = new Host(from, 'kernel');
      host.entry(0x01000000, 0x8041);
      const fd = host.call('irqscope_eventfd', 0, 0);
      const resample = host.call('irqscope_eventfd', 0, 0);
      expect(host.irqfd(fd, RESAMPLE, resample)).toBe(0n);
      host.said();

      host.call('irqscope_eventfd_write', Number(fd), 1);
      expect(host.said()).toEqual([`kvm_set_irq ${GSI} 1 1`, 'kvm_apic_accept_irq 1 0 1 65']);
      host.accept(1);
      expect(host.call('irqscope_eventfd_read', Number(resample))).toBe(0n);

      host.write(0xfee000b0, 0);
      expect(host.said()).toEqual([`kvm_ack_irq 2 ${GSI}`, `kvm_set_irq ${GSI} 0 1`]);
      expect(host.call('irqscope_eventfd_read', Number(resample))).toBe(1n);
    });
  });
}
