/**
 * F11: the line of a level interrupt never drops, so each EOI delivers it again: after ten thousand in a row the IOAPIC puts the next one
 * off. Disproved by: nothing; the delay comes at that count only.
 */
import { arg, evidence, found, hex } from './evidence.js';
import type { Rule } from './types.js';

export const interruptStorm: Rule = {
  id: 'interrupt-storm',
  title: 'Interrupt storm',
  description:
    'A level interrupt came back at each EOI, so often in a row that the IOAPIC delays it: its line never drops.',
  severity: 'warning',
  events: ['ioapic_eoi_delayed_reassert', 'kvm_ioapic_delayed_eoi_inj'],
  start(c) {
    return {
      event(e) {
        // QEMU's event calls the pin a vector
        const qemu = e.name === 'ioapic_eoi_delayed_reassert';
        const what = qemu ? `pin ${arg(e, 0)}` : `vector ${hex(Number(BigInt(e.args['e'] ?? 0) & 0xffn))}`;
        const text = `interrupt storm: ${what} was delivered again at 10000 EOIs in a row, its line never dropped`;
        return found(interruptStorm, c, e, text, [evidence(c, e, `the IOAPIC delivers it again only after a delay`)]);
      },
    };
  },
};
