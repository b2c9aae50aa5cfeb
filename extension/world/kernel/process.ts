/**
 * eventfds as a process has them: the system calls by which QEMU makes, writes, reads and closes the counters that a kernel's image
 * keeps. Where KVM is a model it answers to the same names.
 */
import type { HostContext, HostFunction } from '../../cmachine/machine/host.js';
import type { ProgramFunction } from '../../cmachine/machine/program.js';

/** What the calls need of the other side: Wiring is one. */
export interface KernelSide {
  fn(group: string, name: string): () => ProgramFunction;
}

const COUNTER_BYTES = 8;

/** eventfd, write, read, close for the boundary of a process; `group`: the link group that plays its kernel. */
export function processEventfds(w: KernelSide, group: string): readonly HostFunction[] {
  const kernel = (name: string): (() => ProgramFunction) => w.fn(group, name);
  const [make, put, take, shut] = [
    kernel('irqscope_eventfd'),
    kernel('irqscope_eventfd_write'),
    kernel('irqscope_eventfd_read'),
    kernel('irqscope_close'),
  ] as const;
  const buffer = (c: HostContext): number => {
    if (c.num(2) < COUNTER_BYTES)
      c.machine.stop(`${c.fn.name} of ${String(c.num(2))} bytes`, 'An eventfd takes and gives 8 bytes.');
    return c.machine.check(c.num(1), COUNTER_BYTES, c.fn.image.space);
  };
  const le = (c: HostContext): boolean => c.fn.image.abi.littleEndian;
  return [
    {
      name: 'eventfd',
      run: (c) => (c.state === 1 ? c.result() : { call: make(), args: [c.num(0), c.num(1)], then: 1 }),
    },
    {
      name: 'close',
      run: (c) =>
        c.state === 1 ? (BigInt.asIntN(32, c.result()) === 0n ? 0 : -1) : { call: shut(), args: [c.num(0)], then: 1 },
    },
    {
      name: 'write',
      run(c) {
        if (c.state === 1) return BigInt.asIntN(32, c.result()) === 0n ? COUNTER_BYTES : -1;
        return { call: put(), args: [c.num(0), c.machine.memory.getBigUint64(buffer(c), le(c))], then: 1 };
      },
    },
    {
      name: 'read',
      run(c) {
        const to = buffer(c);
        if (c.state === 0) return { call: take(), args: [c.num(0)], then: 1 };
        // a counter of 0 would make the process wait, or fail where it asked not to
        if (c.result() === 0n) return -1;
        c.machine.store64(to, BigInt.asUintN(64, c.result()), le(c));
        return COUNTER_BYTES;
      },
    },
  ];
}
