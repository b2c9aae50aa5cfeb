/**
 * Time passes: the virtual clock moves to each moment at which a timer of QEMU or of a kernel is due, in order, and on to the end.
 * What a kernel's timers put off (delayed work) it runs when the stimulus is over.
 */
import type { HostCallRequest, HostContext, HostFunction } from '../../cmachine/machine/host.js';
import type { Machine } from '../../cmachine/machine/machine.js';
import type { ProgramFunction } from '../../cmachine/machine/program.js';
import { KERNEL_TIMERS } from '../../world/kernel/image.js';
import type { WorldTimer } from '../../world/state.js';
import type { X86Machine } from './machine.js';

/** Frame words: when it ends, which kernel is asked, the earliest moment found, whose it is. */
const [END, KERNEL, EARLIEST, WHOSE] = [0, 1, 2, 3];

const [BEGIN, ASKED, RAN, ENTERED] = [0, 1, 2, 3];
const QEMU = -1n;
/** ktime_t without a timer. */
const NEVER = (1n << 63n) - 1n;

/** NAME(ns): `enter` is asked for at the end, so that vCPUs handle what was requested of them; absent: nobody needs it. */
export function passTime(name: string, x: X86Machine, enter: (() => ProgramFunction) | undefined): HostFunction {
  const { world } = x.assembly;
  const kernels = [...new Set(x.assembly.units.map((u) => u.image))].flatMap((image) => {
    const [next, run] = [image.function(KERNEL_TIMERS.next), image.function(KERNEL_TIMERS.run)];
    return next && run ? [{ next, run }] : [];
  });

  const dueTimer = (m: Machine): WorldTimer | undefined => {
    let first: WorldTimer | undefined;
    for (const t of world.timers)
      if (t.timer.big(m) !== 0n && (!first || t.dueNs.big(m) < first.dueNs.big(m))) first = t;
    return first;
  };

  /** Asks the next kernel when its first timer is due, or goes on when all have answered. */
  const ask = (c: HostContext, kernel: number): HostCallRequest | bigint => {
    c.setData(KERNEL, BigInt(kernel));
    const k = kernels[kernel];
    return k ? { call: k.next, args: [], then: ASKED } : pass(c);
  };

  const begin = (c: HostContext): HostCallRequest | bigint => {
    const first = dueTimer(c.machine);
    c.setData(EARLIEST, first ? first.dueNs.big(c.machine) : NEVER);
    c.setData(WHOSE, QEMU);
    return ask(c, 0);
  };

  const moveTo = (m: Machine, ns: bigint): void => {
    if (world.clockNs.big(m) < ns) world.clockNs.setBig(m, ns);
  };

  const pass = (c: HostContext): HostCallRequest | bigint => {
    const m = c.machine;
    const earliest = c.data(EARLIEST);
    if (earliest > c.data(END)) {
      moveTo(m, c.data(END));
      return enter ? { call: enter(), args: [], then: ENTERED } : 0n;
    }
    moveTo(m, earliest);
    const whose = BigInt.asIntN(64, c.data(WHOSE));
    if (whose !== QEMU) return { call: (kernels[Number(whose)] as (typeof kernels)[0]).run, args: [], then: RAN };
    const due = dueTimer(m) as WorldTimer;
    const timer = Number(due.timer.big(m));
    due.timer.setBig(m, 0n);
    const { cb, opaque } = x.timer(m, timer);
    x.assembly.wiring.events.event(m, 'timer_expire', { function: cb.name, due_ns: Number(earliest) }, c.callerPc);
    return { call: cb, args: [opaque], then: RAN };
  };

  return {
    name,
    words: 4,
    run(c) {
      switch (c.state) {
        case BEGIN:
          c.setData(END, world.clockNs.big(c.machine) + c.big(0));
          return begin(c);
        case ASKED: {
          const kernel = c.data(KERNEL);
          const due = BigInt.asIntN(64, c.result());
          if (due < c.data(EARLIEST)) {
            c.setData(EARLIEST, due);
            c.setData(WHOSE, kernel);
          }
          return ask(c, Number(kernel) + 1);
        }
        case RAN:
          return begin(c);
        default:
          return 0n;
      }
    },
  };
}
