/** QEMU's main loop when nothing else runs: handlers of descriptors that have something to read, until none has. */
import type { HostCallRequest, HostContext, HostFunction } from '../../cmachine/machine/host.js';
import type { X86Machine } from './machine.js';
import { STIMULUS } from './stimuli.js';

/** Frame words: which descriptor is asked, whether any handler ran in this round. */
const [NEXT, RAN] = [0, 1];
const [ASKED, HANDLED, ENTERED] = [1, 2, 3];

/** NAME() */
export function mainLoopFunction(x: X86Machine): HostFunction {
  const { watched } = x.assembly.world;

  const ask = (c: HostContext): HostCallRequest | bigint => {
    for (let i = Number(c.data(NEXT)); i < watched.length; i++) {
      const w = watched[i];
      if (!w || w.handler.big(c.machine) === 0n) continue;
      c.setData(NEXT, BigInt(i));
      return { call: x.fn('kvm', 'irqscope_eventfd_count'), args: [w.fd.get(c.machine)], then: ASKED };
    }
    if (c.data(RAN) === 0n) return 0n;
    c.setData(NEXT, 0n);
    c.setData(RAN, 0n);
    return { call: x.stimulus(STIMULUS.enter), args: [], then: ENTERED };
  };

  return {
    name: STIMULUS.mainLoop,
    words: 2,
    run(c) {
      const m = c.machine;
      if (c.state === 0 || c.state === ENTERED) return ask(c);
      const at = Number(c.data(NEXT));
      const w = watched[at];
      if (c.state === ASKED && c.result() !== 0n && w) {
        const handler = m.program.functionAt(w.handler.get(m));
        if (!handler) return m.stop('a descriptor is watched by no function', 'A fault of IRQScope; please report it.');
        c.setData(RAN, 1n);
        return { call: handler, args: [w.opaque.get(m)], then: HANDLED };
      }
      c.setData(NEXT, BigInt(at + 1));
      return ask(c);
    },
  };
}
