/** Stores of QEMU's own to an address space, where another image of QEMU has the region that answers. */
import type { HostCallRequest, HostContext, HostFunction } from '../../cmachine/machine/host.js';
import type { QemuMemoryMap } from './memory-map.js';

/** NAME(address space, address, value, …) of `bytes` bytes, little-endian; `otherwise` where no region answers. */
export function addressSpaceStore(
  name: string,
  bytes: number,
  maps: () => readonly QemuMemoryMap[],
  otherwise: HostFunction,
): HostFunction {
  const NEXT = 0;
  const callOf = (c: HostContext, i: number): HostCallRequest | undefined => {
    const address = BigInt.asUintN(64, c.big(1));
    for (const map of maps()) {
      const found = map.find(c.machine, address);
      const call = found && map.calls(c.machine, found, bytes, BigInt.asUintN(8 * bytes, c.big(2)))[i];
      if (call) return { call: call.call, args: call.args, then: 2 };
    }
    return undefined;
  };
  return {
    name,
    words: Math.max(1, otherwise.words ?? 0),
    run(c) {
      // continuation 1 is the other's own
      if (c.state === 1) return otherwise.run(c);
      const i = c.state === 0 ? 0 : Number(c.data(NEXT)) + 1;
      const next = callOf(c, i);
      if (!next) return c.state === 0 ? otherwise.run(c) : undefined;
      c.setData(NEXT, BigInt(i));
      return next;
    },
  };
}
