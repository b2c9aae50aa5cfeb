/** __attribute__((cleanup)): functions that run when a variable's scope is left, whichever way. */
import type { Cleanup, Context } from './context.js';
import { storePointer } from './operand.js';

/** Runs the cleanups above `keep`, newest first, where the code stands; they stay registered for other ways out. */
export function leaveTo(x: Context, keep: number): void {
  for (let i = x.cleanups.length - 1; i >= keep; i--) emitCleanup(x, x.cleanups[i] as Cleanup);
}

/** One call fn(&variable). */
export function emitCleanup(x: Context, c: Cleanup): void {
  if (c.release) {
    x.emitterAt(c.at).emit(c.release);
    return;
  }
  const fn = c.fn();
  const { le } = x;
  x.emitterAt(c.at).emit((m) => {
    if (fn.entry < 0) m.lower(fn);
    const base = m.sp;
    if (base + fn.frameSize + 64 > m.stackHi) m.push(fn, m.pc, 0, m.stackHi);
    storePointer(m, base + (fn.params[0] as number), m.fp + c.offset, le);
    m.push(fn, m.pc, 0, base);
  });
}
