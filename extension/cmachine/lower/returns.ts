/** return: the value first, then what leaves scope, then the frame. */
import type { Expr } from '../parse/ast.js';
import type { Token } from '../preprocess/token.js';
import { FRAME } from '../machine/frame.js';
import type { Machine } from '../machine/machine.js';
import * as C from '../types/ctype.js';
import { emitCleanup } from './cleanup.js';
import type { Context } from './context.js';
import { convert } from './convert.js';
import { effect } from './effects.js';
import type { Emitter } from './emitter.js';
import { scalar, spill, value } from './expressions.js';
import { faultAt } from './faults.js';
import { converted } from './narrowing.js';
import { bigStore, numberStore, type NumberOf, type Operand, type Place } from './operand.js';

export function lowerReturn(x: Context, emit: Emitter, e: Expr | undefined, at: Token, end: Token): void {
  const s = emit.begin('statement', at, end);
  const returns = x.returns ?? C.VOID;
  if (e) converted(x, e, returns, 'store');
  let v = e ? value(x, e) : undefined;
  if (returns.kind === 'void') {
    const f = v && effect(v);
    if (f) emit.emit(f);
    v = undefined;
  } else if (!v) {
    // as a compiler does it with a warning; only the value must not be used
    if (!x.linker.dialect.implicit) throw faultAt(at, 'a return without a value in a function that returns one');
  } else if (returns.kind !== 'record') v = convert(scalar(v, at), returns);
  // room on the stack goes with the frame
  const cleanups = x.cleanups.filter((c) => !c.release);
  if (v && cleanups.length > 0) v = spill(x, v, at);
  for (const c of cleanups.reverse()) emitCleanup(x, c);
  const put = v ? returning(x, returns, v) : withoutValue(returns);
  emit.leave(
    put
      ? (m) => {
          put(m);
          m.pop();
          m.completed(s);
        }
      : (m) => {
          m.pop();
          m.completed(s);
        },
  );
}

/** A function that returns nothing where it should is no fault until its value is used. */
export function withoutValue(returns: C.CType): ((m: Machine) => void) | undefined {
  if (returns.kind === 'void') return undefined;
  return (m) => {
    if (m.memory.getUint32(m.fp + FRAME.result, true) !== 0)
      m.stop('the value of a function is used that returns none here', 'A return statement is missing.');
  };
}

/** Stores a return value where the caller wants it. */
function returning(x: Context, t: C.CType, v: Operand): (m: Machine) => void {
  if (t.kind === 'record') {
    const size = C.sizeOf(t);
    const from = (v.place as Place).address;
    const { space } = x;
    return (m) => {
      const a = m.check(from(m), size, space);
      const to = m.memory.getUint32(m.fp + FRAME.result, true);
      if (to !== 0) m.copyBytes(to, a, size);
    };
  }
  if (v.big) {
    const b = v.big;
    const put = bigStore(t, undefined, x.le);
    return (m) => {
      const n = b(m);
      const to = m.memory.getUint32(m.fp + FRAME.result, true);
      if (to !== 0) put(m, to, n);
    };
  }
  const n = v.num as NumberOf;
  const { le } = x;
  if (C.isInteger(t) && C.sizeOf(t) === 4)
    return (m) => {
      const k = n(m);
      const to = m.memory.getUint32(m.fp + FRAME.result, true);
      if (to !== 0) m.store32(to, k, le);
    };
  const put = numberStore(t, undefined, le);
  return (m) => {
    const k = n(m);
    const to = m.memory.getUint32(m.fp + FRAME.result, true);
    if (to !== 0) put(m, to, k);
  };
}
