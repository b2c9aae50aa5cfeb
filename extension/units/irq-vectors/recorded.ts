/** What ftrace of a guest shows of its vectors. Lines: arch/x86/include/asm/trace/irq_vectors.h and irq.h of Linux 6. */
import type { EventSpec } from '../types.js';

const moved = 'irq=%u vector=%u cpu=%u prev_vector=%u prev_cpu=%u';

export const irqVectorsEvents: Readonly<Record<string, EventSpec>> = {
  irq_handler_entry: { line: 'irq=%d name=%s' },
  irq_handler_exit: {
    line: 'irq=%d ret=%s',
    shown: ({ irq = 0, ret = 0 }) => [irq, Number(ret) === 0 ? 'unhandled' : 'handled'],
  },
  vector_config: { line: 'irq=%u vector=%u cpu=%u apicdest=0x%08x' },
  vector_update: { line: moved },
  vector_clear: { line: moved },
  vector_alloc: { line: 'irq=%u vector=%u reserved=%d ret=%d' },
  vector_free_moved: { line: 'irq=%u cpu=%u vector=%u is_managed=%d' },
};
