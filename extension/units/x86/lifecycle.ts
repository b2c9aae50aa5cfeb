/** What takes more than one program: a reset, a migration to a new QEMU on another host, a register that the host has too. */
import type { HostCallRequest, HostContext, HostFunction, HostValue } from '../../cmachine/machine/host.js';
import type { Machine } from '../../cmachine/machine/machine.js';
import type { ProgramFunction } from '../../cmachine/machine/program.js';
import type { EventArguments } from '../../world/events.js';
import { MSI_CONTROL, MSIX_CONTROL, PCI_COMMAND } from '../msix/layout.js';
import type { X86Machine } from './machine.js';
import { STIMULUS } from './stimulus-names.js';

type Call = readonly [ProgramFunction, readonly HostValue[]];

/** The version of the IOAPIC's state that QEMU sends (vmstate "ioapic"). */
const IOAPIC_STATE_VERSION = 3;

export function lifecycleFunctions(x: X86Machine): readonly HostFunction[] {
  const fromCheckout = x.assembly.units.some(({ spec, from }) => spec.name === 'vfio-irq' && from === 'checkout');
  const ioapic = (m: Machine): number => x.number('qemu-ioapic', 'ioapics[0]', m);

  /** Calls of C, one after the other, then the vCPUs handle what has come to them. */
  const sequence = (name: string, calls: (c: HostContext) => readonly Call[]): HostFunction => ({
    name,
    words: 1,
    run(c): HostCallRequest | bigint {
      const next = c.count(0);
      const list = calls(c);
      if (next > list.length) return 0n;
      c.setCount(0, next + 1);
      const [call, args] = list[next] ?? [x.stimulus(STIMULUS.enter), []];
      return { call, args, then: 1 };
    },
  });

  /** What a guest may have set up in the device: MSI off and MSI-X, with which the line of the host's device is back; then its table. */
  const device = (m: Machine): readonly Call[] => {
    const { pci, vfio } = x.assembly.options;
    if (!pci) return [];
    const config = x.stimulus(STIMULUS.config);
    return [
      ...(vfio ? [[x.fn('kvm', 'vfio_reset_fixture'), []] as Call] : []),
      ...[MSIX_CONTROL.offset, MSI_CONTROL.offset].map((at): Call => [config, [at, 0, 2]]),
      [x.fn('qemu-pci', 'msix_reset'), [x.number('qemu-pci', 'pci_device', m)]],
    ];
  };

  const resetCalls = sequence(STIMULUS.reset, ({ machine: m }) => [
    [x.fn('kvm', 'kvm_reset_fixture'), []],
    [x.fn('qemu-ioapic', 'ioapic_reset_common'), [ioapic(m)]],
    ...device(m),
  ]);

  /** No function of a program says that it happens. */
  const announced = (f: HostFunction, event: string, args: () => EventArguments): HostFunction => ({
    ...f,
    run(c) {
      if (c.state === 0) x.assembly.wiring.events.event(c.machine, event, args(), c.callerPc);
      return f.run(c);
    },
  });

  const reset = announced(resetCalls, 'machine_reset', () => ({}));

  /** The new QEMU's routes are those it begins with; its devices load their state. */
  const migrate = sequence(STIMULUS.migrate, ({ machine: m }) => [
    [x.fn('qemu-kvm-routes', 'kvm_init_irq_routing'), [x.number('qemu-kvm-routes', 'kvm_state', m)]],
    [x.fn('qemu-ioapic', 'ioapic_dispatch_post_load'), [ioapic(m), IOAPIC_STATE_VERSION]],
  ]);

  /** The host's VFIO sees the write first. A checkout's QEMU hands it on itself. */
  const disintx = sequence(STIMULUS.disintx, (c) => [
    ...(fromCheckout ? [] : [[x.fn('kvm', 'vfio_disintx_fixture'), [c.num(0)]] as Call]),
    [x.stimulus(STIMULUS.config), [PCI_COMMAND.offset, c.num(0) === 0 ? 0 : PCI_COMMAND.disIntx, 2]],
  ]);

  /** No realize runs: of its way out only what concerns interrupts does, which is in the source or is missing there. */
  const undoes = x.assembly.designs.some(({ name }) => name === 'undoes-intx');
  const given = sequence(STIMULUS.gone, ({ machine: m }) =>
    undoes ? [[x.fn('qemu-pci', 'vfio_intx_disable'), [x.number('qemu-pci', 'vfio_pci_device', m)]]] : [],
  );
  const gone = announced(given, 'device_gone', () => ({ gsi: x.assembly.options.intx ?? -1 }));

  return [disintx, reset, migrate, gone];
}
