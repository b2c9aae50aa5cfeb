/** Room on the stack whose size is known only while running: alloca and arrays of variable length. */
import type { Expr } from '../parse/ast.js';
import type { Token } from '../preprocess/token.js';
import { FRAME, FRAME_ALIGN } from '../machine/frame.js';
import type { Machine } from '../machine/machine.js';
import type { ProgramFunction } from '../machine/program.js';
import * as C from '../types/ctype.js';
import type { Context } from './context.js';
import { convert } from './convert.js';
import { integer, value } from './expressions.js';
import { faultAt, unsupported } from './faults.js';
import { constantOperand, load, storePointer, type BigOf, type NumberOf, type Operand, type Place } from './operand.js';
import { hasEffects } from './stable.js';

/** Ends the current frame at `sp`; the frame remembers by how much it is longer than its function says. */
function endFrame(m: Machine, fn: ProgramFunction, sp: number): void {
  m.sp = sp;
  m.store32(m.fp + FRAME.extra, sp - m.fp - fn.frameSize);
}

/** Makes the current frame longer. Returns the address of the new room, aligned by `align`. */
function extend(m: Machine, fn: ProgramFunction, size: number, align: number): number {
  const at = Math.ceil(m.sp / align) * align;
  const end = Math.ceil((at + size) / FRAME_ALIGN) * FRAME_ALIGN;
  if (!(size >= 0) || end + FRAME_ALIGN > m.stackHi)
    m.stop(`the stack is full: ${size} bytes more`, 'An array of variable length or alloca that is too large.');
  endFrame(m, fn, end);
  return at;
}

/** alloca(n): room until the function is left. */
export function alloca(x: Context, e: Extract<Expr, { kind: 'call' }>): Operand {
  const type = C.pointerTo(C.VOID);
  if (!x.evaluated) return { type, num: () => 0 };
  const size = convert(integer(value(x, e.args[0] as Expr), e.at), C.SIZE).big as BigOf;
  const align = e.args[1] ? Number(x.linker.lowerer.constant(x.unit, e.args[1], x.scope)) / 8 : FRAME_ALIGN;
  const emit = x.emitterAt(e.at);
  const { fn } = emit;
  const slot = emit.reserve(type);
  const { le } = x;
  emit.emit((m) => storePointer(m, m.fp + slot, extend(m, fn, Number(size(m)), Math.max(align, FRAME_ALIGN)), le));
  return load(type, { address: (m) => m.fp + slot, local: slot, lvalue: false }, le, x.space);
}

/** Whether the size of a type is known only while running. */
export function isVariable(t: C.CType): t is C.ArrayType & { readonly sizeAt: number } {
  return t.kind === 'array' && t.sizeAt !== undefined;
}

/** The array type of `length` elements, whose size in bytes is computed now and kept in the frame. */
export function variableArray(x: Context, of: C.CType, length: Expr, at: Token): C.ArrayType {
  if (hasEffects(length)) throw unsupported(at, 'an array whose length has side effects');
  const n = convert(integer(value(x, length), at), C.LONG).big as BigOf;
  const one = sizeNow(of);
  const emit = x.emitterAt(at);
  const slot = emit.reserve(C.UINT);
  emit.emit((m) => {
    const count = Number(n(m));
    const size = count * (typeof one === 'number' ? one : one(m));
    if (!(count >= 0 && size < 2 ** 31))
      m.stop(`an array of ${count} elements`, 'Its length is negative or too large; look at who computed it.');
    m.store32(m.fp + slot, size);
  });
  return { kind: 'array', of, length: undefined, sizeAt: slot };
}

/** Bytes of an object of type t, as a number or as what gives it while running. */
export function sizeNow(t: C.CType): number | NumberOf {
  if (!isVariable(t)) return C.sizeOf(t);
  const { sizeAt } = t;
  return (m) => m.memory.getUint32(m.fp + sizeAt, true);
}

export function sizeOperand(t: C.CType, of: Expr | undefined, at: Token): Operand {
  const size = sizeNow(t);
  if (typeof size === 'number') return constantOperand(C.SIZE, BigInt(size));
  if (of && hasEffects(of)) throw unsupported(at, 'sizeof of an expression with side effects and of variable size');
  return { type: C.SIZE, big: (m) => BigInt(size(m)) };
}

/** A local array of variable length: room until its block is left. Gives where its address is kept in the frame. */
export function variableObject(x: Context, t: C.ArrayType, align: number, at: Token): number {
  if (!isVariable(t)) throw faultAt(at, 'the length of an array is not known');
  const emit = x.emitterAt(at);
  const { fn } = emit;
  const slot = emit.reserve(C.pointerTo(t.of));
  const saved = emit.reserve(C.UINT);
  const size = sizeNow(t) as NumberOf;
  const { le } = x;
  emit.emit((m) => {
    m.store32(m.fp + saved, m.sp);
    storePointer(m, m.fp + slot, extend(m, fn, size(m), Math.max(align, C.alignOf(t), FRAME_ALIGN)), le);
  });
  x.cleanups.push({ release: (m) => endFrame(m, fn, m.memory.getUint32(m.fp + saved, true)), at });
  return slot;
}

/** The object whose address lies in the frame at `slot`. */
export function placeThrough(slot: number, le: boolean): Place {
  const low = le ? slot : slot + 4;
  return { address: (m) => m.memory.getUint32(m.fp + low, le), lvalue: true };
}
