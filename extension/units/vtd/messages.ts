/** Messages that leave the remapping hardware: to QEMU's own local APICs, or by ioctl to KVM's. */
import type { HostContext, HostFunction, HostValue } from '../../cmachine/machine/host.js';
import type { ProgramFunction } from '../../cmachine/machine/program.js';
import * as C from '../../cmachine/types/ctype.js';
import { IRQCHIP } from '../../world/state.js';
import { writeValue } from '../../world/values.js';
import type { Wiring } from '../types.js';

/** NAME(address, data) in the caller; the other side takes the two, or a pointer to a struct with members of these names. */
export function messages(name: string, w: Wiring): HostFunction {
  const local = w.fn('qemu-apic', 'apic_send_msi');
  const kvm = w.fn('qemu-kvm-routes', 'kvm_irqchip_send_msi');
  const extended = w.fn('qemu-kvm-routes', 'kvm_swizzle_msi_ext_dest_id');
  const state = w.global('qemu-kvm-routes', 'kvm_state');
  return {
    name,
    run(c) {
      if (c.state === 1) return;
      // as QEMU's catcher of messages for KVM does it
      if (c.state === 2) return { call: kvm(), args: [state(c.machine), message(c, kvm(), 1, c.result())], then: 1 };
      if (w.world.irqchip.get(c.machine) !== IRQCHIP.off) return { call: extended(), args: [c.big(0)], then: 2 };
      const target = local();
      const args = target.type.params.length === 1 ? [message(c, target, 0, c.arg(0))] : [c.arg(0), c.arg(1)];
      return { call: target, args, then: 1 };
    },
  };
}

/** The message as a struct that travels in the frame of the call. */
function message(c: HostContext, target: ProgramFunction, parameter: number, address: HostValue): HostValue {
  const type = target.type.params[parameter]?.type;
  const record = type?.kind === 'pointer' ? type.to : type;
  if (record?.kind !== 'record') return c.machine.stop(`${target.name} takes no message`, 'The tree is not known.');
  const at = c.scratch();
  const le = target.image.abi.littleEndian;
  for (const [member, value] of [
    ['address', address],
    ['data', c.arg(1)],
  ] as const) {
    const found = C.findField(record, member);
    if (!found) return c.machine.stop(`the message of ${target.name} has no ${member}`, 'The tree is not known.');
    writeValue(c.machine, found.field.type, at + found.offset, value, le);
  }
  return at;
}
