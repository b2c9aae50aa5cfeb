import { functionsNamed, orderOfCalls, outline } from '../../cmachine/structure/index.js';
import type { Grammar } from '../../cmachine/structure/index.js';
import type { DesignProbe } from '../types.js';

const update = 'kvm_irqchip_update_msi_route';
const fixup = 'kvm_arch_fixup_msi_route';

/** Reads from accel/kvm/kvm-all.c when a message becomes a route. What is not understood is unknown: nothing is guessed. */
export function probeRouteTranslation(grammar: Grammar, text: string): DesignProbe {
  const functions = functionsNamed(grammar, outline(grammar, text), update);
  const fn = functions[0];
  if (!fn) return { design: 'unknown', line: 0, why: `there is no function ${update}` };
  const line = orderOfCalls(fn, fixup, fixup).first[0]?.line;
  if (line === undefined)
    return { design: 'unknown', line: fn.outline.headerLine, why: `${update} does not call ${fixup}` };
  return { design: 'at-update', line, why: `${update} calls ${fixup}` };
}
