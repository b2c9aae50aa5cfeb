/**
 * How the outside acts on an x86 machine: a vCPU's register access, a device line, a vCPU that takes an interrupt. Each is a
 * function of the world that asks for the units' C functions in turn and remembers where it is in its frame.
 */
import type { HostCallRequest, HostContext, HostFunction } from '../../cmachine/machine/host.js';
import { holdBigLock } from '../../world/qemu/threads.js';
import { accessPlan, messagePlan, type PlannedAccess } from './access.js';
import type { X86Machine } from './machine.js';
import { STIMULUS } from './stimulus-names.js';
import { passTime } from './time.js';

export { STIMULUS } from './stimulus-names.js';

/** Exit reason of an end of interrupt that leaves the kernel (KVM API, KVM_EXIT_IOAPIC_EOI). */
const KVM_EXIT_IOAPIC_EOI = 26n;

/** Frame words of these functions: which piece or vCPU is next, what was read so far. */
const NEXT = 0;
const SUM = 1;

const DONE = 99;

/** Lines that a PC's two PICs have too. */
const ISA_LINES = 16;

export function stimulusFunctions(x: X86Machine): readonly HostFunction[] {
  const a = x.assembly;
  const { kvm } = x;
  const enterAll = (then: number): HostCallRequest => ({ call: x.stimulus(STIMULUS.enter), args: [], then });

  const access: HostFunction = {
    name: STIMULUS.access,
    words: 2,
    run(c) {
      if (c.state === DONE) return finish(c);
      const m = c.machine;
      const asked = {
        cpu: c.num(0),
        address: c.num(1),
        size: c.num(2),
        write: c.num(3) !== 0,
        value: BigInt.asUintN(64, c.big(4)),
      };
      const plan = accessPlan(x, asked, m);
      if (c.state === 0) {
        if (plan.ram) return ramAccess(c);
        a.world.accessing.set(m, c.num(0));
        // the local APIC is the vCPU's own: what is requested of the vCPU comes first
        return kvm && plan.lapic ? enterAll(1) : nextPiece(c, plan);
      }
      if (c.state === 1) return nextPiece(c, plan);
      const done = c.count(NEXT);
      const piece = plan.pieces[done];
      if (piece && !plan.write) {
        const value = BigInt.asUintN(8 * piece.size, piece.value?.(m) ?? c.result());
        c.setData(SUM, c.data(SUM) | (value << BigInt(8 * piece.at)));
      }
      c.setCount(NEXT, done + 1);
      return nextPiece(c, plan);
    },
  };

  const ramAccess = (c: HostContext): bigint => {
    const [address, size] = [BigInt.asUintN(64, c.big(1)), c.num(2)];
    const { memory, readValue } = a.world;
    if (c.num(3) !== 0) {
      memory.write(c.machine, address, size, BigInt.asUintN(64, c.big(4)), 'little');
      return 0n;
    }
    const value = memory.read(c.machine, address, size, 'little');
    readValue.setBig(c.machine, value);
    return value;
  };

  const nextPiece = (c: HostContext, plan: PlannedAccess): HostCallRequest | bigint => {
    const piece = plan.pieces[c.count(NEXT)];
    if (piece) return { call: piece.call, args: piece.args(c.machine), then: 2 };
    return kvm ? enterAll(DONE) : finish(c);
  };

  const finish = (c: HostContext): bigint => {
    a.world.accessing.set(c.machine, -1);
    const read = c.num(3) === 0;
    if (read) a.world.readValue.setBig(c.machine, c.data(SUM));
    return read ? c.data(SUM) : 0n;
  };

  const line: HostFunction = {
    name: STIMULUS.line,
    run(c) {
      const m = c.machine;
      if (c.state === 0) a.world.lines[c.num(0)]?.set(m, c.num(1));
      if (a.options.irqchip === 'kernel') return kernelLine(c);
      if (c.state === 0) {
        const gsi = c.num(0);
        return {
          call: x.fn('qemu-ioapic', 'ioapic_set_irq'),
          args: [x.number('qemu-ioapic', 'ioapics[0]', m), gsi, c.num(1)],
          then: 1,
        };
      }
      return c.state === 1 && kvm ? enterAll(DONE) : 0;
    },
  };

  /** QEMU hands a line to the kernel: those of ISA devices twice, for the PIC and for the IOAPIC. */
  const kernelLine = (c: HostContext): HostCallRequest | bigint => {
    const m = c.machine;
    const [gsi, level] = [c.num(0), c.num(1)];
    const times = gsi < ISA_LINES ? 2 : 1;
    if (c.state === DONE) return 0n;
    if (c.state >= times) return enterAll(DONE);
    const args = [x.number('qemu-kvm-routes', 'kvm_state', m), gsi, level];
    return { call: x.fn('qemu-kvm-routes', 'kvm_set_irq'), args, then: c.state + 1 };
  };

  const msi: HostFunction = {
    name: STIMULUS.msi,
    run(c) {
      if (c.state === 0) {
        const [address, data] = [BigInt.asUintN(64, c.big(1)), BigInt.asUintN(32, c.big(2))];
        const call = messagePlan(x, c.num(0), address, data);
        if (call) return { call: call.call, args: call.args(c.machine), then: 1 };
        // a message is a write: elsewhere it changes memory, or nothing
        if (a.world.memory.contains(c.machine, address, 4)) a.world.memory.write(c.machine, address, 4, data, 'little');
        return 0;
      }
      return c.state === 1 && kvm ? enterAll(DONE) : 0;
    },
  };

  /** No function of a program says so: the CPU itself takes the vector. */
  const taken = (c: HostContext, cpu: number): void => {
    const vector = Number(BigInt.asIntN(32, c.result()));
    if (vector >= 0) a.wiring.events.event(c.machine, 'vcpu_interrupt', { cpu, vector }, c.callerPc);
  };

  const accept: HostFunction = {
    name: STIMULUS.accept,
    words: 2,
    run(c) {
      const cpu = c.num(0);
      switch (c.state) {
        case 0:
          return kvm
            ? enterAll(1)
            : {
                call: x.fn('qemu-apic', 'apic_accept_fixture'),
                args: [cpu],
                then: 4,
              };
        case 1:
          return { call: x.fn('kvm', 'kvm_check_and_inject_events'), args: [x.vcpu(c.machine, cpu)], then: 3 };
        case 3:
          c.setData(SUM, c.result());
          taken(c, cpu);
          return enterAll(DONE);
        case 4:
          taken(c, cpu);
          return c.result();
        default:
          return c.data(SUM);
      }
    },
  };

  const enter: HostFunction = {
    name: STIMULUS.enter,
    words: 1,
    run(c) {
      const m = c.machine;
      const cpu = c.count(NEXT);
      if (c.state === 2 && c.result() === KVM_EXIT_IOAPIC_EOI)
        return { call: x.stimulus(STIMULUS.exit), args: [cpu], then: 3 };
      if (c.state === 2) c.setCount(NEXT, cpu + 1);
      const next = c.count(NEXT);
      if (next >= a.options.vcpus) return 0;
      return { call: x.fn('kvm', 'vcpu_enter_guest'), args: [x.vcpu(m, next)], then: 2 };
    },
  };

  const exit: HostFunction = {
    name: STIMULUS.exit,
    run(c) {
      if (c.state !== 0) {
        holdBigLock(a.world, c.machine, true);
        return 0;
      }
      holdBigLock(a.world, c.machine, false);
      // QEMU maps the vCPU's run structure; here the members that this exit fills are handed over
      const m = c.machine;
      const run = x.sharedStruct('run');
      const vcpu = `kvm_vcpus[${c.num(0)}]->run`;
      run.set(m, 'exit_reason', x.number('kvm', `${vcpu}->exit_reason`, m));
      run.set(m, 'eoi.vector', x.number('kvm', `${vcpu}->eoi.vector`, m));
      return { call: x.fn('qemu-kvm-routes', 'kvm_arch_handle_exit'), args: [0, run.address], then: 1 };
    },
  };

  const again: HostFunction = {
    name: STIMULUS.again,
    run(c) {
      if (c.state !== 0) return 0;
      a.world.again[c.num(0)]?.set(c.machine, 1);
      return { call: x.stimulus(STIMULUS.line), args: [c.num(0), 1], then: DONE };
    },
  };

  const take: HostFunction = {
    name: STIMULUS.take,
    words: 1,
    run(c) {
      const accepted = c.state === 1 ? BigInt.asIntN(32, c.result()) : 0n;
      if (accepted < 0n) return c.data(NEXT);
      if (c.state === 1) return { call: x.fn('guest', 'guest_interrupt'), args: [Number(accepted)], then: 2 };
      if (c.state === 2) c.setData(NEXT, c.data(NEXT) + 1n);
      return { call: x.stimulus(STIMULUS.accept), args: [c.num(0)], then: 1 };
    },
  };

  // without KVM nothing is requested of vCPUs
  const time = passTime(STIMULUS.time, x, kvm ? () => x.stimulus(STIMULUS.enter) : undefined);
  return kvm
    ? [access, line, again, msi, accept, take, time, enter, exit]
    : [access, line, again, msi, accept, take, time, { name: STIMULUS.enter, run: () => 0n }];
}
