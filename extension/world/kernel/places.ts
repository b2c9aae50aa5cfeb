/** Where an operation is asked for: in the function that a person wrote it in, not in the headers that it goes through. */
import { FRAME } from '../../cmachine/machine/frame.js';
import type { Machine } from '../../cmachine/machine/machine.js';
import type { ProgramFunction } from '../../cmachine/machine/program.js';

/** Headers of operations on words, lists and locks: who calls their functions is the place. */
const OPERATIONS = new RegExp(
  [
    '^include/linux/(?:atomic|list|rculist|refcount|kref|wait|swait|xarray|cpumask|bitops|bitmap|nodemask|page-flags)',
    '^include/linux/(?:spinlock|rwlock|mutex|rwsem|srcu|rcupdate|seqlock|cleanup)',
    '^include/asm-generic/bitops',
    '^arch/\\w+/include/asm/(?:bitops|atomic)',
    '^include/qemu/(?:thread|lockable|rcu)',
  ].join('|'),
);

/** The micro-step outside of those headers that led here, and the first function of them on the way. */
export function outside(m: Machine): { readonly pc: number; readonly operation: ProgramFunction | undefined } {
  let { fp } = m;
  let operation: ProgramFunction | undefined;
  for (;;) {
    const pc = m.memory.getUint32(fp + FRAME.returnPc, true);
    fp = m.memory.getUint32(fp + FRAME.savedFp, true);
    const statement = m.program.statementOf[Math.max(0, pc - 1)];
    const fn = fp === 0 ? undefined : m.program.functions[m.memory.getUint32(fp + FRAME.callee, true)];
    if (!fn || !OPERATIONS.test(statement?.file ?? '')) return { pc, operation };
    operation = fn;
  }
}

/** "virt/kvm/irqchip.c:120" of a micro-step. */
export function placeOf(m: Machine, pc: number): string {
  const s = m.program.statementOf[Math.max(0, pc - 1)];
  return s?.file ? `${s.file}:${String(s.line)}` : 'no line of a source';
}
