/** The call stack of an actor at a step, read from the frames in memory. */
import { FRAME } from '../cmachine/machine/frame.js';
import type { ProgramFunction, Statement } from '../cmachine/machine/program.js';
import type { Cursor } from './cursor.js';
import type { Recording } from './recording.js';

export interface Frame {
  readonly fn: ProgramFunction;
  /** Its base in memory. */
  readonly fp: number;
  /** The micro-step it goes on with; for callers that is the one after the call. */
  readonly pc: number;
  /** The statement it stands at or is in the middle of. */
  readonly statement: Statement | undefined;
  readonly innermost: boolean;
}

/** Innermost first; empty at depth 0. The cursor says at which step. */
export function frames(recording: Recording, cursor: Cursor, actor: number): Frame[] {
  const { program } = recording;
  const step = recording.lastStepOf(actor, cursor.at);
  if (step < 0) return [];
  const out: Frame[] = [];
  let fp = recording.fp(step);
  let pc = recording.pc(step);
  while (fp !== 0) {
    const fn = program.functions[cursor.memory.getUint32(fp + FRAME.callee, true)];
    if (!fn) break;
    const innermost = out.length === 0;
    // what a caller goes on with may already be its next statement, so its statement is that of the call
    const at = innermost || fn.host ? pc : pc - 1;
    out.push({ fn, fp, pc, statement: fn.host ? fn.entryStatement : program.statementOf[at], innermost });
    pc = cursor.memory.getUint32(fp + FRAME.returnPc, true);
    fp = cursor.memory.getUint32(fp + FRAME.savedFp, true);
  }
  return out;
}
