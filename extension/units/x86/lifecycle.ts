/** What takes more than one program: a reset, a migration to a new QEMU on another host, a register that the host has too. */
import type { HostCallRequest, HostContext, HostFunction, HostValue } from '../../cmachine/machine/host.js';
import type { Machine } from '../../cmachine/machine/machine.js';
import type { ProgramFunction } from '../../cmachine/machine/program.js';
import { DEVICE_BAR, MSI_CONTROL, MSIX_CONTROL, MSIX_ENTRY, PCI_COMMAND } from '../msix/layout.js';
import { accessPlan } from './access.js';
import type { X86Machine } from './machine.js';
import { STIMULUS } from './stimulus-names.js';

type Call = readonly [ProgramFunction, readonly HostValue[]];

/** The version of the IOAPIC's state that QEMU sends (vmstate "ioapic"). */
const IOAPIC_STATE_VERSION = 3;

export function lifecycleFunctions(x: X86Machine): readonly HostFunction[] {
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

  /** Everything that a guest may have set up in the device: MSI and MSI-X off, every entry masked. */
  const device = (m: Machine): readonly Call[] => {
    const { pci, vfio } = x.assembly.options;
    if (!pci) return [];
    const config = x.stimulus(STIMULUS.config);
    const off = [MSIX_CONTROL.offset, MSI_CONTROL.offset].map((at): Call => [config, [at, 0, 2]]);
    const words = ((x.assembly.options.vectors ?? 0) * MSIX_ENTRY.bytes) / 4;
    const cleared = Array.from({ length: words }, (_, i) => 4 * i).flatMap((at) => {
      const value = at % MSIX_ENTRY.bytes === MSIX_ENTRY.control ? 1n : 0n;
      const plan = accessPlan(x, { cpu: -1, address: DEVICE_BAR + at, size: 4, write: true, value }, m);
      return plan.pieces.map((p): Call => [p.call, p.args(m)]);
    });
    return [...(vfio ? [[x.fn('kvm', 'vfio_reset_fixture'), []] as Call] : []), ...off, ...cleared];
  };

  const reset = sequence(STIMULUS.reset, ({ machine: m }) => [
    [x.fn('kvm', 'kvm_reset_fixture'), []],
    [x.fn('qemu-ioapic', 'ioapic_reset_common'), [ioapic(m)]],
    ...device(m),
  ]);

  /** The new QEMU's routes are those it begins with; its devices load their state. */
  const migrate = sequence(STIMULUS.migrate, ({ machine: m }) => [
    [x.fn('qemu-kvm-routes', 'kvm_init_irq_routing'), [x.number('qemu-kvm-routes', 'kvm_state', m)]],
    [x.fn('qemu-ioapic', 'ioapic_dispatch_post_load'), [ioapic(m), IOAPIC_STATE_VERSION]],
  ]);

  /** The host's VFIO sees the write first; what the guest reads there is QEMU's. */
  const disintx = sequence(STIMULUS.disintx, (c) => [
    [x.fn('kvm', 'vfio_disintx_fixture'), [c.num(0)]],
    [x.stimulus(STIMULUS.config), [PCI_COMMAND.offset, c.num(0) === 0 ? 0 : PCI_COMMAND.disIntx, 2]],
  ]);

  return [disintx, reset, migrate];
}
