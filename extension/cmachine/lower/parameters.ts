/** Where arguments lie in a frame: one rule for caller and callee. */
import { FRAME, FRAME_ALIGN } from '../machine/frame.js';
import { sizeOf, type CType } from '../types/ctype.js';

/** Offsets of parameters in a frame: scalars in 8-byte slots, records aligned to 16. The same for caller and callee. */
export function parameterOffsets(types: readonly CType[]): { offsets: number[]; end: number } {
  let at: number = FRAME.start;
  const offsets = types.map((t) => {
    const size = Math.max(sizeOf(t), 8);
    if (t.kind === 'record' || size > 8) at = Math.ceil(at / 16) * 16;
    const here = at;
    at += Math.ceil(size / 8) * 8;
    return here;
  });
  return { offsets, end: Math.ceil(at / FRAME_ALIGN) * FRAME_ALIGN };
}
