/** Initialisers: for locals as micro-steps, for static objects as bytes. */
import type { Expr, Initializer } from '../parse/ast.js';
import type { Token } from '../preprocess/token.js';
import * as C from '../types/ctype.js';
import type { Context } from './context.js';
import { convert } from './convert.js';
import { lower, scalar, spill, value } from './expressions.js';
import { faultAt } from './faults.js';
import { converted } from './narrowing.js';
import { InitEntries, type InitEntry } from './init-entries.js';
import { stringBytes } from './literals.js';
import { isReal } from '../types/real.js';
import { allocateObject } from './linker.js';
import type { Operand, Place } from './operand.js';

/** Receives each scalar or record that an initialiser sets, after everything was zeroed. */
export interface InitSink {
  scalar(offset: number, field: C.Field | undefined, type: C.CType, v: Operand, at: Token): void;
  bytes(offset: number, bytes: Uint8Array): void;
}

/** The type completed by its initialiser: int a[] = {1, 2}. */
export function completedType(x: Context, t: C.CType, init: Initializer | undefined): C.CType {
  if (t.kind !== 'array' || t.length !== undefined || !init) return t;
  if (init.kind === 'expr') {
    if (init.expr.kind === 'string') return { ...t, length: stringBytes(init.expr.parts, init.expr.at).length };
    if (init.expr.kind === 'compound') return x.linker.lowerer.typeOf(x.unit, init.expr, x.scope);
    return t;
  }
  return { ...t, length: new InitEntries(x, t, init).longest };
}

/** Bytes that an object of type t takes with this initialiser: more than its size where a flexible array is filled. */
export function initialisedSize(x: Context, t: C.CType, init: Initializer): number {
  const size = C.sizeOf(t);
  if (init.kind !== 'list' || !endsOpen(t)) return size;
  return Math.max(size, new InitEntries(x, t, init).size);
}

function endsOpen(t: C.CType): boolean {
  if (t.kind === 'array') return t.length === undefined || endsOpen(t.of);
  if (t.kind !== 'record') return false;
  const { fields } = C.layoutOf(t);
  return t.union
    ? fields.some((f) => endsOpen(f.type))
    : fields.length > 0 && endsOpen((fields.at(-1) as C.Field).type);
}

export function initialise(x: Context, t: C.CType, init: Initializer, sink: InitSink): void {
  const known = new Map<Expr, Operand>();
  for (const e of new InitEntries(x, t, init).list) {
    if (e.bytes) {
      sink.bytes(e.offset, e.bytes);
      continue;
    }
    let v = e.ranged ? known.get(e.expr) : undefined;
    if (!v) {
      v = entryValue(x, e);
      if (e.ranged) {
        if (!x.static) v = spill(x, v, e.expr.at);
        known.set(e.expr, v);
      }
    }
    sink.scalar(e.offset, e.field, e.type, v, e.expr.at);
  }
}

function entryValue(x: Context, e: InitEntry): Operand {
  if (e.type.kind === 'array') return lower(x, e.expr);
  converted(x, e.expr, e.type, 'store');
  const v = value(x, e.expr);
  if (e.type.kind !== 'record') return convert(scalar(v, e.expr.at), e.type);
  if (v.type.kind !== 'record' || C.sizeOf(v.type) !== C.sizeOf(e.type))
    throw faultAt(e.expr.at, `a ${C.nameOf(e.type)} is initialised by a ${C.nameOf(v.type)}`);
  return v;
}

/** A local's initialiser as micro-steps: zero everything, then set what is named. */
export function initialiseLocal(x: Context, t: C.CType, place: Place, init: Initializer, at: Token): void {
  const emit = x.emitterAt(at);
  const base = place.local as number;
  if (init.kind === 'expr' && (C.isScalar(t) || isReal(t) || t.kind === 'record')) {
    converted(x, init.expr, t, 'store');
    const v = value(x, init.expr);
    emit.emit(x.store(t, place, t.kind === 'record' ? recordValue(v, t, at) : convert(scalar(v, at), t)));
    return;
  }
  const size = C.sizeOf(t);
  emit.emit((m) => m.fillBytes(m.fp + base, 0, size));
  const local = (offset: number): Place => ({
    address: (m) => m.fp + base + offset,
    local: base + offset,
    lvalue: true,
  });
  initialise(x, t, init, {
    scalar: (offset, field, type, v, where) => {
      const bits = field ? bitsOf(field) : {};
      if (offset + C.sizeOf(type) > size && field?.bitWidth === undefined)
        throw faultAt(where, 'a flexible array of a local object is initialised', 'C does not allow it.');
      x.emitterAt(where).emit(x.store(type, { ...local(offset), ...bits }, v));
    },
    bytes: (offset, bytes) =>
      emit.emit((m) => {
        for (let i = 0; i < bytes.length; i++) m.store8(m.fp + base + offset + i, bytes[i] as number);
      }),
  });
}

function recordValue(v: Operand, t: C.CType, at: Token): Operand {
  if (v.type.kind === 'record' && C.sizeOf(v.type) === C.sizeOf(t)) return v;
  throw faultAt(at, `a ${C.nameOf(t)} is initialised by a ${C.nameOf(v.type)}`);
}

/** Where in its storage unit a field lies, for a Place. */
export function bitsOf(field: C.Field): Pick<Place, 'bits'> {
  if (field.bitWidth === undefined) return {};
  const unit = field.unit === undefined ? {} : { unit: field.unit };
  return { bits: { offset: field.bitOffset as number, width: field.bitWidth, ...unit } };
}

/** (T){…}: an object of the enclosing block, or of static storage outside functions. */
export function compoundLiteral(x: Context, e: Extract<Expr, { kind: 'compound' }>): Operand {
  const type = completedType(x, x.types.typeName(e.type, x.scope), e.list);
  if (!x.evaluated) return { type, place: { address: () => 0, lvalue: true } };
  if (x.static) {
    const size = initialisedSize(x, type, e.list);
    const a = allocateObject(x.program, x.linker.image, type, size, C.alignOf(type));
    x.linker.lowerer.initialiseStatic(x, type, e.list, a);
    x.program.publish(a, size);
    return { type, place: { address: () => a, fixed: a, known: a, lvalue: true } };
  }
  const offset = x.emitterAt(e.at).reserve(type);
  const place: Place = { address: (m) => m.fp + offset, local: offset, lvalue: true };
  initialiseLocal(x, type, place, e.list, e.at);
  return { type, place };
}
