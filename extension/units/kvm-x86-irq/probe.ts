import { callsIn, functionsNamed, outline } from '../../cmachine/structure/index.js';
import type { Grammar } from '../../cmachine/structure/index.js';
import type { DesignProbe } from '../types.js';

const scan = 'kvm_scan_ioapic_routes';
const pending = 'kvm_apic_pending_eoi';
const match = 'kvm_apic_match_dest';

/**
 * Reads from arch/x86/kvm/irq_comm.c which vectors a rescan keeps: also those that the vCPU has still to end, or only those that
 * a route leads there now. What fits neither is unknown: nothing is guessed.
 */
export function probeEoiScan(grammar: Grammar, text: string): DesignProbe {
  const [fn, ...more] = functionsNamed(grammar, outline(grammar, text), scan);
  if (!fn) return { design: 'unknown', line: 0, why: `there is no function ${scan}` };
  const line = fn.outline.headerLine;
  if (more.length > 0) return { design: 'unknown', line, why: `${scan} is defined ${more.length + 1} times` };
  const [asks] = callsIn(fn, pending);
  const [matches] = callsIn(fn, match);
  if (!matches) return { design: 'unknown', line, why: `${scan} does not call ${match}` };
  if (asks) return { design: 'pending', line: asks.line, why: `${scan} keeps a vector for which ${pending} says yes` };
  return { design: 'route-only', line: matches.line, why: `${scan} keeps a vector only if ${match} says yes` };
}
