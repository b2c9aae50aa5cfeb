/** A device's write of its message: through the remapping hardware if there is one, to local APICs, or to guest memory. */
import type { HostFunction, HostValue } from '../../cmachine/machine/host.js';
import { bridge } from '../../world/bridge.js';
import { APIC_WINDOW } from '../../world/memory-map.js';
import { IOMMU } from '../../world/state.js';
import type { Wiring } from '../types.js';
import { messages } from '../vtd/messages.js';

/** NAME(address, data, requester) */
export function deviceMessages(name: string, w: Wiring): HostFunction {
  const direct = messages(name, w);
  const inWindow = (address: HostValue): bigint => BigInt.asUintN(64, BigInt(address)) - BigInt(APIC_WINDOW.base);
  const remapped = bridge(name, w.fn('qemu-vtd', 'vtd_store_fixture'), [
    { from: 2 },
    { from: 0, map: inWindow },
    { from: 1 },
  ]);
  return {
    name,
    run(c) {
      const m = c.machine;
      const offset = inWindow(c.arg(0));
      if (offset >= 0n && offset < BigInt(APIC_WINDOW.size))
        return (w.world.iommu.get(m) === IOMMU.vtd ? remapped : direct).run(c);
      // a message is a write like any other: elsewhere it changes memory
      const address = BigInt.asUintN(64, c.big(0));
      const { memory } = w.world;
      if (memory.contains(m, address, 4)) memory.write(m, address, 4, BigInt.asUintN(32, c.big(1)), 'little');
      w.events.event(m, 'message_to_memory', { address: `0x${address.toString(16)}`, data: c.num(1) }, c.callerPc);
      return undefined;
    },
  };
}
