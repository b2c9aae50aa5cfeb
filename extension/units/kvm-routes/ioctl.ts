/** QEMU's system calls on /dev/kvm and on the VM: where QEMU ends and the host kernel begins. */
import type { HostContext, HostFunction, HostValue } from '../../cmachine/machine/host.js';
import type { Wiring } from '../types.js';

/** Descriptors that the fixture puts into KVMState. */
export const KVM_FD = 10;
export const VM_FD = 11;
/** That of the host's device, where there is one. */
export const DEVICE_FD = 12;

const KVM_CHECK_EXTENSION = 0xae03n;
/** _IOW(0xae, 0x6a, struct kvm_irq_routing): KVM API 4.52. */
const KVM_SET_GSI_ROUTING = 0x4008ae6an;
/** VFIO's requests have the type ';' and begin at 100; these are the ninth and the tenth after. */
const VFIO_DEVICE_GET_IRQ_INFO = 0x3b6dn;
const VFIO_DEVICE_SET_IRQS = 0x3b6en;
/** Bytes from the start of struct vfio_irq_info. */
const IRQ_INFO = { flags: 4, index: 8 } as const;

/** Capabilities that the unit's functions ask for (KVM API, 4.4), with what both supported kernels answer. */
const CAPABILITIES: Readonly<Record<number, number>> = {
  25: 4096, // KVM_CAP_IRQ_ROUTING: so many routes
  32: 1, // KVM_CAP_IRQFD
  77: 1, // KVM_CAP_SIGNAL_MSI
  82: 1, // KVM_CAP_IRQFD_RESAMPLE
};

/** ioctl(fd, request, argument) */
export function ioctl(w: Wiring): HostFunction {
  const info = w.fn('kvm', 'vfio_irq_info_fixture');
  const device = w.fn('kvm', 'vfio_device_ioctl_fixture');
  const target = w.fn('kvm', 'kvm_vm_ioctl');
  const vm = w.global('kvm', 'kvm_vm');
  return {
    name: 'ioctl',
    run(c) {
      if (c.state === 1) {
        refused(w, c, BigInt.asUintN(64, c.big(1)));
        return answered(c, Number(BigInt.asIntN(32, c.result())));
      }
      if (c.state === 2) {
        c.machine.store32(Number(c.variadic(0)) + IRQ_INFO.flags, Number(c.result()), c.fn.image.abi.littleEndian);
        return 0;
      }
      const request = BigInt.asUintN(64, c.big(1));
      if (c.num(0) === KVM_FD && request === KVM_CHECK_EXTENSION) return capability(c, Number(c.variadic(0)));
      if (c.num(0) === DEVICE_FD && request === VFIO_DEVICE_GET_IRQ_INFO) {
        const at = c.machine.check(Number(c.variadic(0)) + IRQ_INFO.index, 4, c.fn.image.space);
        return { call: info(), args: [c.machine.memory.getUint32(at, c.fn.image.abi.littleEndian)], then: 2 };
      }
      if (c.num(0) === DEVICE_FD && request === VFIO_DEVICE_SET_IRQS)
        return { call: device(), args: [Number(c.variadic(0))], then: 1 };
      if (c.num(0) !== VM_FD)
        return c.machine.stop(
          `ioctl 0x${request.toString(16)} goes to descriptor ${c.num(0)}, which does not know it`,
          'The descriptor is not set up, or IRQScope does not execute what it belongs to.',
        );
      const args: HostValue[] = [vm(c.machine), request, Number(c.variadic(0))];
      return { call: target(), args, then: 1 };
    },
  };
}

function capability(c: HostContext, number: number): number {
  return (
    CAPABILITIES[number] ??
    c.machine.stop(`KVM is asked for capability ${number}, which IRQScope knows no answer to`, 'Please report it.')
  );
}

/** A request for new routes that KVM refused has no event of its own, and QEMU ends with it. */
export function refused(w: Wiring, c: HostContext, request: bigint): void {
  const ret = Number(BigInt.asIntN(32, c.result()));
  if (request === KVM_SET_GSI_ROUTING && ret < 0) w.events.event(c.machine, 'routes_refused', { ret }, c.callerPc);
}

/** As libc does it: -1 and errno. */
function answered(c: HostContext, result: number): number {
  if (result >= 0) return result;
  const { symbols } = c.machine.program;
  const errno = symbols.find((s) => s.name === 'fixture_errno' && s.image === c.fn.image);
  if (errno) c.machine.store32(errno.address, -result, c.fn.image.abi.littleEndian);
  return -1;
}
