/** What a function that is under way at a step works on: for those who ask under whose call something happened. */
import * as C from '../cmachine/types/ctype.js';
import type { Cursor } from './cursor.js';
import { frames } from './frames.js';
import type { Recording } from './recording.js';

/**
 * Member of the struct that a local pointer of the innermost call of that function points to, at a step of the actor that takes it;
 * undefined where no such call is under way, or it has no such local or member. Of unsigned members of up to 32 bits.
 */
export function memberUnder(
  recording: Recording,
  cursor: Cursor,
  step: number,
  at: { readonly fn: string; readonly local: string; readonly member: string },
): number | undefined {
  if (recording.depth(step) === 0) return undefined;
  cursor.seek(step);
  const frame = frames(recording, cursor, recording.actor(step)).find(({ fn }) => fn.name === at.fn);
  const local = frame?.fn.locals.find(({ name }) => name === at.local);
  if (!frame || local?.type.kind !== 'pointer' || local.type.to.kind !== 'record') return undefined;
  const found = C.findField(local.type.to, at.member);
  if (!found || found.field.type.kind !== 'int' || C.sizeOf(found.field.type) !== 4) return undefined;
  const le = frame.fn.image.abi.littleEndian;
  // a pointer of every supported ABI is 64 bits wide, and memory is smaller than that
  const pointer = Number(cursor.memory.getBigUint64(frame.fp + local.offset, le));
  const address = pointer + found.offset;
  return pointer === 0 || address + 4 > cursor.bytes.length ? undefined : cursor.memory.getUint32(address, le);
}
