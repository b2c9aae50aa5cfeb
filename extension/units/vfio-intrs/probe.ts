import { functionsNamed, orderOfCalls, outline } from '../../cmachine/structure/index.js';
import type { Grammar } from '../../cmachine/structure/index.js';
import type { DesignProbe } from '../types.js';

const enable = 'vfio_intx_enable';
const sync = 'pci_intx';

/** Reads from vfio_pci_intrs.c what enabling INTx does about DisINTx in the hardware. */
export function probeIntxEnable(grammar: Grammar, text: string): DesignProbe {
  const fn = functionsNamed(grammar, outline(grammar, text), enable)[0];
  if (!fn) return { design: 'unknown', line: 0, why: `there is no function ${enable}` };
  const line = orderOfCalls(fn, sync, sync).first[0]?.line;
  return line === undefined
    ? { design: 'keep', line: fn.outline.headerLine, why: `${enable} does not call ${sync}` }
    : { design: 'resync', line, why: `${enable} calls ${sync}` };
}
