import { around, callsIn, functionsNamed, outline, type Grammar } from '../../cmachine/structure/index.js';
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

const write = 'ioapic_write_indirect';
const resample = 'kvm_notify_irqfd_resampler';
const service = 'ioapic_service';

/** Reads from arch/x86/kvm/ioapic.c what a write to an entry does with an interrupt that has waited for it. */
export function probeUnmask(grammar: Grammar, text: string): DesignProbe {
  const [fn] = functionsNamed(grammar, outline(grammar, text), write);
  if (!fn) return { design: 'unknown', line: 0, why: `there is no function ${write}` };
  const [asks] = callsIn(fn, resample);
  if (asks) return { design: 'resamples', line: asks.line, why: `${write} calls ${resample}` };
  const [serves] = callsIn(fn, service);
  return serves
    ? { design: 'replays', line: serves.line, why: `${write} calls ${service}, and ${resample} nowhere` }
    : { design: 'unknown', line: fn.outline.headerLine, why: `${write} does not call ${service}` };
}
