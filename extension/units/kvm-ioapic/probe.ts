import { callsIn, functionsNamed, outline } from '../../cmachine/structure/index.js';
import { around, type Grammar } from '../../cmachine/structure/index.js';
import type { DesignProbe } from '../types.js';

const update = 'kvm_ioapic_update_eoi';
const one = 'kvm_ioapic_update_eoi_one';

/** Reads from arch/x86/kvm/ioapic.c for how many pins an end of interrupt is: all that a loop finds, or one that was looked up. */
export function probeEoiMatch(grammar: Grammar, text: string): DesignProbe {
  const [fn] = functionsNamed(grammar, outline(grammar, text), update);
  if (!fn) return { design: 'unknown', line: 0, why: `there is no function ${update}` };
  const [call] = callsIn(fn, one);
  if (!call) return { design: 'unknown', line: fn.outline.headerLine, why: `${update} does not call ${one}` };
  const loop = [...around(call.node)].some(({ type }) => type === 'for_statement');
  return loop
    ? { design: 'every-pin', line: call.line, why: `${update} calls ${one} in a loop over the pins` }
    : { design: 'first-pin', line: call.line, why: `${update} calls ${one} once` };
}
