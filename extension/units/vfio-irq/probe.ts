import { callsIn, functionsNamed, outline, type Grammar } from '../../cmachine/structure/index.js';
import type { DesignProbe } from '../types.js';

const realize = 'vfio_realize';
const disable = 'vfio_intx_disable';

/** Reads from hw/vfio/pci.c whether a realize that fails takes back what it did for the device's line. */
export function probeFailedRealize(grammar: Grammar, text: string): DesignProbe {
  const [fn] = functionsNamed(grammar, outline(grammar, text), realize);
  if (!fn) return { design: 'unknown', line: 0, why: `there is no function ${realize}` };
  const [call] = callsIn(fn, disable);
  return call
    ? { design: 'undoes-intx', line: call.line, why: `${realize} calls ${disable}` }
    : { design: 'leaves-intx', line: fn.outline.headerLine, why: `${realize} does not call ${disable}` };
}
