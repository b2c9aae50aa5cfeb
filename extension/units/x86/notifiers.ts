/** An eventfd bound to a GSI by the function with which QEMU's devices do it. */
import type { HostFunction } from '../../cmachine/machine/host.js';
import type { X86Machine } from './machine.js';
import { STIMULUS } from './stimulus-names.js';

/** NAME(assign, eventfd, gsi, resample or -1) */
export function notifierFunction(x: X86Machine): HostFunction {
  const { events } = x.assembly.wiring;
  const group = 'qemu-kvm-routes';
  return {
    name: STIMULUS.notifier,
    run(c) {
      const m = c.machine;
      const [assign, number, gsi, other] = [c.num(0) !== 0, c.num(1), c.num(2), c.num(3)];
      const [own, resample] = [x.notifiers[number] ?? 0, other < 0 ? 0 : (x.notifiers[other] ?? 0)];
      if (c.state === 0) {
        const state = x.number(group, 'kvm_state', m);
        return assign
          ? { call: x.fn(group, 'kvm_irqchip_add_irqfd_notifier_gsi'), args: [state, own, resample, gsi], then: 1 }
          : { call: x.fn(group, 'kvm_irqchip_remove_irqfd_notifier_gsi'), args: [state, own, gsi], then: 1 };
      }
      if (c.state !== 1) return 0n;
      // QEMU keeps who waits for the end of an interrupt and says so nowhere
      const ret = Number(BigInt.asIntN(32, c.result()));
      const fds = { fd: x.eventfd(number), resample: other < 0 ? -1 : x.eventfd(other) };
      events.event(m, 'irqfd_notifier', { ...fds, gsi, assign: assign ? 1 : 0, ret }, c.callerPc);
      return { call: x.stimulus(STIMULUS.enter), args: [], then: 2 };
    },
  };
}
