/** What PCI devices, their guests and the VMM do from outside: configuration space, MSI-X vectors, eventfds and irqfds. */
import type { HostCallRequest, HostContext, HostFunction, HostValue } from '../../cmachine/machine/host.js';
import type { ProgramFunction } from '../../cmachine/machine/program.js';
import type { X86Machine } from './machine.js';
import { STIMULUS } from './stimuli.js';

/** KVM_IRQFD (KVM API 4.75). */
const KVM_IRQFD_FLAG_DEASSIGN = 1;
const KVM_IRQFD_FLAG_RESAMPLE = 2;

export function deviceFunctions(x: X86Machine): readonly HostFunction[] {
  /** Calls a function of C, then lets the vCPUs handle what has come to them. */
  const stimulus = (name: string, of: (c: HostContext) => [ProgramFunction, readonly HostValue[]]): HostFunction => ({
    name,
    run(c): HostCallRequest | bigint {
      if (c.state === 0) {
        const [call, args] = of(c);
        return { call, args, then: 1 };
      }
      return c.state === 1 && x.kvm ? { call: x.stimulus(STIMULUS.enter), args: [], then: 2 } : 0n;
    },
  });

  const device = (c: HostContext): number => x.number('qemu-pci', 'pci_device', c.machine);

  const config = stimulus(STIMULUS.config, (c) =>
    x.assembly.options.vfio
      ? [x.fn('qemu-pci', 'vfio_pci_write_config'), [device(c), c.num(0), c.num(1), c.num(2)]]
      : [x.fn('qemu-pci', 'pci_config_write_fixture'), [c.num(0), c.num(1), c.num(2)]],
  );

  const { events } = x.assembly.wiring;

  /** A device of the host interrupts the host; one of QEMU's is QEMU itself. */
  const vector = stimulus(STIMULUS.vector, (c) => {
    events.event(c.machine, 'msix_vector', { vector: c.num(0) }, c.callerPc);
    return x.assembly.options.vfio
      ? [x.fn('kvm', 'vfio_msix_hardware_fixture'), [c.num(0)]]
      : [x.fn('qemu-pci', 'msix_notify'), [device(c), c.num(0)]];
  });

  const intx = stimulus(STIMULUS.intx, (c) => [x.fn('kvm', 'vfio_intx_hardware_fixture'), [c.num(0)]]);

  const asIrqfd = stimulus(STIMULUS.irqfd, (c) => {
    const m = c.machine;
    const asked = x.sharedStruct('irqfd');
    const resample = c.num(3);
    asked.set(m, 'fd', x.eventfd(c.num(1)));
    asked.set(m, 'gsi', c.num(2));
    asked.set(m, 'flags', c.num(0) === 0 ? KVM_IRQFD_FLAG_DEASSIGN : resample < 0 ? 0 : KVM_IRQFD_FLAG_RESAMPLE);
    asked.set(m, 'resamplefd', resample < 0 ? 0 : x.eventfd(resample));
    return [x.fn('kvm', 'kvm_irqfd'), [x.number('kvm', 'kvm_vm', m), asked.address]];
  });

  /** What the VMM asked for and was answered is no event of KVM's own. */
  const irqfd: HostFunction = {
    ...asIrqfd,
    run(c) {
      const answer = c.state === 1 ? Number(BigInt.asIntN(32, c.result())) : undefined;
      if (answer !== undefined) {
        const [assign, gsi, asked] = [c.num(0), c.num(2), c.num(3)];
        const [fd, resample] = [x.eventfd(c.num(1)), asked < 0 ? -1 : x.eventfd(asked)];
        events.event(c.machine, 'irqfd', { fd, gsi, assign, resample, ret: answer }, c.callerPc);
      }
      return asIrqfd.run(c);
    },
  };

  const signal = stimulus(STIMULUS.signal, (c) => {
    events.event(c.machine, 'eventfd_signal', { fd: x.eventfd(c.num(0)) }, c.callerPc);
    return [x.fn('kvm', 'irqscope_eventfd_write'), [x.eventfd(c.num(0)), 1n]];
  });

  return [config, vector, intx, irqfd, signal];
}
