/** A device of the host whose guest uses MSI: routes, irqfds and the line that comes back, the same from the model and from both trees. */
import { describe, expect, it } from 'vitest';
import { tree } from '../../trees.js';
import { QemuMachine } from './machine.js';

const MSI_CAP = 0x50;
const [FLAGS, ADDRESS, DATA] = [MSI_CAP + 2, MSI_CAP + 4, MSI_CAP + 0xc];
const TO_CPU1 = 0xfee01000;
/** MSI is on, for two vectors. */
const TWO_VECTORS = 0x11;

const REGISTERS = 0xfebf1000;

class Device {
  readonly machine: QemuMachine;

  constructor(path: string, irqchip: 'split' | 'off' = 'split') {
    this.machine = new QemuMachine(path, irqchip, { pci: true, vfio: true, intx: 11, vectors: 4 });
    if (irqchip === 'split') this.machine.call('kvm', 'kvm_enable_lapic_fixture', 1);
  }

  /** Names of events, and what QEMU says, while this happened. */
  during(act: () => void, asked: RegExp): string[] {
    this.machine.events.length = 0;
    act();
    return this.machine.events.flatMap(({ name, args }) =>
      name === 'warn_report' ? [String(args['message'])] : asked.test(name) ? [name] : [],
    );
  }

  /** What happened while the guest wrote to configuration space, of the events that are asked for. */
  config(addr: number, value: number, bytes: number, asked: RegExp): string[] {
    this.machine.events.length = 0;
    this.machine.call('qemu-pci', 'vfio_pci_write_config', 'pci_device', addr, value, bytes);
    return this.machine.events.flatMap(({ name }) => (asked.test(name) ? [name] : []));
  }

  /** The vectors that CPU 1 accepts when the device sends. */
  send(vector: number): (string | number | undefined)[] {
    this.machine.events.length = 0;
    this.machine.call('kvm', 'vfio_msix_hardware_fixture', vector);
    return this.machine.events.flatMap(({ name, args }) => (name === 'kvm_apic_accept_irq' ? [args['vec']] : []));
  }
}

for (const name of ['', 'qemu-7.2', 'qemu-10.0'] as const) {
  const { path } = name === '' ? { path: '' } : tree(name);
  describe.runIf(name === '' || path)(name || 'the models', () => {
    const d = (name === '' || path ? new Device(path ?? '') : undefined) as Device;

    it('gives each vector of MSI a route and an irqfd', () => {
      d.config(ADDRESS, TO_CPU1, 4, /./);
      d.config(DATA, 0x40, 2, /./);
      const told = d.config(
        FLAGS,
        TWO_VECTORS,
        2,
        /^vfio_(intx_disable_kvm|msi_enable)$|^kvm_irqchip_add_msi_route$|^irqfd$/,
      );
      expect(told.filter((event) => event !== 'irqfd')).toEqual([
        'vfio_intx_disable_kvm',
        'kvm_irqchip_add_msi_route',
        'kvm_irqchip_add_msi_route',
        'vfio_msi_enable',
      ]);
      // that of the line is taken off, those of the vectors are new
      expect(told.filter((event) => event === 'irqfd')).toHaveLength(3);
      expect([d.send(0), d.send(1)]).toEqual([[0x40], [0x41]]);
    });

    it('makes both routes anew when the message changes', () => {
      const told = d.config(DATA, 0x50, 2, /^kvm_irqchip_update_msi_route$/);
      expect(told).toHaveLength(2);
      expect([d.send(0), d.send(1)]).toEqual([[0x50], [0x51]]);
    });

    it('gives routes back when MSI goes off, and has the line again', () => {
      const told = d.config(FLAGS, 0, 2, /^vfio_(intx_enable_kvm|msi_disable)$|^kvm_irqchip_release_virq$/);
      expect(told).toEqual([
        'kvm_irqchip_release_virq',
        'kvm_irqchip_release_virq',
        'vfio_intx_enable_kvm',
        'vfio_msi_disable',
      ]);
      expect(d.send(0)).toEqual([]);
    });

    it('carries the line itself where KVM has no irqfds, and takes any access to the device for its end', () => {
      const off = new Device(path ?? '', 'off');
      const enabled = off.during(() => {
        off.config(FLAGS, TWO_VECTORS, 2, /./);
        off.machine.call('qemu-pci', 'vfio_pci_write_config', 'pci_device', FLAGS, 0, 2);
      }, /^vfio_intx_enable_kvm$/);
      // only QEMU 7.2 asks KVM, since it has the capability
      const refused = 'vfio device: failed to setup resample irqfd: Invalid argument';
      expect(enabled).toEqual(name === 'qemu-7.2' ? [refused] : []);
      const line = /^ioapic_set_irq$|^vfio_(intx_interrupt|intx_eoi|region_read)$/;
      const raised = off.during(() => {
        off.machine.call('kvm', 'vfio_intx_hardware_fixture', 1);
        off.machine.call('qemu-pci', 'vfio_intx_interrupt', 'vfio_pci_device');
      }, line);
      expect(raised).toEqual(['vfio_intx_interrupt', 'ioapic_set_irq']);
      off.machine.call('kvm', 'vfio_intx_hardware_fixture', 0);
      const ended = off.during(() => off.machine.read(REGISTERS), line);
      expect(ended).toEqual(['vfio_region_read', 'vfio_intx_eoi', 'ioapic_set_irq']);
      expect(off.during(() => off.machine.read(REGISTERS), line)).toEqual(['vfio_region_read']);
    });

    it('comes from where it should', () => {
      const own = d.machine.assembly.units.filter(({ spec }) => spec.program === 'QEMU');
      expect(new Set(own.map(({ from }) => from))).toEqual(new Set([name === '' ? 'model' : 'checkout']));
    });
  });
}
