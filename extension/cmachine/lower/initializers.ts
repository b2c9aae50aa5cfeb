/** Initialisers: designators, ranges, brace elision, strings to arrays; for locals as micro-steps, for statics as bytes. */
import type { Designator, Expr, Initializer, InitItem } from '../parse/ast.js';
import type { Token } from '../preprocess/token.js';
import * as C from '../types/ctype.js';
import type { Context } from './context.js';
import { convert } from './convert.js';
import { value } from './expressions.js';
import { faultAt } from './faults.js';
import { stringBytes } from './literals.js';
import type { Operand, Place } from './operand.js';

/** Receives each scalar or record that an initialiser sets, in source order, after everything was zeroed. */
export interface InitSink {
  scalar(offset: number, field: C.Field | undefined, type: C.CType, v: Operand, at: Token): void;
  bytes(offset: number, bytes: Uint8Array): void;
}

/** The type completed by its initialiser: int a[] = {1, 2}. */
export function completedType(x: Context, t: C.CType, init: Initializer | undefined): C.CType {
  if (t.kind !== 'array' || t.length !== undefined || !init) return t;
  if (init.kind === 'expr')
    return init.expr.kind === 'string' ? { ...t, length: stringBytes(init.expr.parts, init.expr.at).length } : t;
  const only = init.items[0];
  if (
    init.items.length === 1 &&
    only?.value.kind === 'expr' &&
    only.value.expr.kind === 'string' &&
    C.isInteger(t.of) &&
    C.sizeOf(t.of) === 1
  )
    return { ...t, length: stringBytes(only.value.expr.parts, init.at).length };
  const w = new Walk(x, { scalar: () => undefined, bytes: () => undefined }, true);
  w.list(t, init.items, 0, init.at);
  return { ...t, length: w.longest };
}

export function initialise(x: Context, t: C.CType, init: Initializer, sink: InitSink): void {
  const w = new Walk(x, sink, false);
  if (init.kind === 'list') w.list(t, init.items, 0, init.at);
  else w.single(t, undefined, init.expr, 0);
}

class Walk {
  /** Elements that an array of unknown length gets. */
  longest = 0;

  constructor(
    private readonly x: Context,
    private readonly sink: InitSink,
    /** Only count: values are not lowered. */
    private readonly counting: boolean,
  ) {}

  single(t: C.CType, field: C.Field | undefined, e: Expr, offset: number): void {
    if (this.counting) return;
    if (t.kind === 'array') {
      if (e.kind === 'string') this.sink.bytes(offset, fitted(stringBytes(e.parts, e.at), t));
      else if (e.kind === 'compound') this.sink.scalar(offset, field, t, value(this.x, e), e.at);
      else throw faultAt(e.at, 'an array is initialised by something that is no list');
      return;
    }
    const v = value(this.x, e);
    if (t.kind === 'record') {
      if (v.type.kind !== 'record') throw faultAt(e.at, `a ${C.nameOf(t)} is initialised by a ${C.nameOf(v.type)}`);
      this.sink.scalar(offset, field, t, v, e.at);
    } else this.sink.scalar(offset, field, t, convert(v, t), e.at);
  }

  list(t: C.CType, items: readonly InitItem[], offset: number, at: Token): void {
    if (t.kind === 'array' && C.isInteger(t.of) && C.sizeOf(t.of) === 1 && items.length === 1) {
      const only = items[0] as InitItem;
      if (only.designators.length === 0 && only.value.kind === 'expr' && only.value.expr.kind === 'string') {
        this.single(t, undefined, only.value.expr, offset);
        return;
      }
    }
    if (C.isScalar(t)) {
      const only = items[0];
      if (!only) return;
      if (only.value.kind === 'list') this.list(t, only.value.items, offset, at);
      else this.single(t, undefined, only.value.expr, offset);
      return;
    }
    const rest = this.aggregate(t, items, 0, offset, true, at);
    if (rest < items.length) throw faultAt(at, `more initialisers than ${C.nameOf(t)} has members`);
  }

  /** Fills an array or record from items[from]; returns the first item not used. With brace elision stops at its end. */
  private aggregate(
    t: C.CType,
    items: readonly InitItem[],
    from: number,
    offset: number,
    braced: boolean,
    at: Token,
  ): number {
    let i = from;
    let index = 0;
    const fields = t.kind === 'record' ? C.layoutOf(t).fields : [];
    const length =
      t.kind === 'array'
        ? (t.length ?? Infinity)
        : t.kind === 'record' && t.union
          ? Math.min(1, fields.length)
          : fields.length;
    while (i < items.length) {
      const item = items[i] as InitItem;
      const first = item.designators[0];
      if (first) {
        if (!braced) return i;
        const [next, after] = this.designated(t, item, items, i, offset, at);
        i = next;
        index = after;
        continue;
      }
      if (index >= length) return i;
      const { type, at: where, field } = this.element(t, index, at);
      i = this.member(type, field, items, i, offset + where);
      index++;
      if (t.kind === 'array') this.longest = Math.max(this.longest, index);
    }
    return i;
  }

  private element(t: C.CType, index: number, at: Token): { type: C.CType; at: number; field: C.Field | undefined } {
    if (t.kind === 'array') return { type: t.of, at: index * C.sizeOf(t.of), field: undefined };
    if (t.kind !== 'record') throw faultAt(at, `a ${C.nameOf(t)} is initialised by a list`);
    const field = C.layoutOf(t).fields[index] as C.Field;
    return { type: field.type, at: field.offset, field };
  }

  /** One member from items[i], which has no designator (left); returns the next item. */
  private member(
    t: C.CType,
    field: C.Field | undefined,
    items: readonly InitItem[],
    i: number,
    offset: number,
  ): number {
    const item = items[i] as InitItem;
    if (item.value.kind === 'list') {
      this.list(t, item.value.items, offset, item.value.at);
      return i + 1;
    }
    const e = item.value.expr;
    if (C.isScalar(t) || (t.kind === 'array' && e.kind === 'string')) {
      this.single(t, field, e, offset);
      return i + 1;
    }
    if (t.kind === 'record' && this.isRecord(e)) {
      this.single(t, field, e, offset);
      return i + 1;
    }
    const saved = this.longest;
    const next = this.aggregate(
      t,
      [{ designators: [], value: item.value }, ...items.slice(i + 1)],
      0,
      offset,
      false,
      e.at,
    );
    this.longest = saved;
    return i + Math.max(next, 1);
  }

  private isRecord(e: Expr): boolean {
    return this.x.linker.lowerer.typeOf(this.x.unit, e, this.x.scope).kind === 'record';
  }

  private designated(
    t: C.CType,
    item: InitItem,
    items: readonly InitItem[],
    i: number,
    offset: number,
    at: Token,
  ): [next: number, index: number] {
    const first = item.designators[0] as Designator;
    const rest = item.designators.slice(1);
    if (first.kind === 'index') {
      if (t.kind !== 'array') throw faultAt(first.at, `a ${C.nameOf(t)} is indexed in an initialiser`);
      const lo = Number(this.constant(first.from));
      const hi = first.to ? Number(this.constant(first.to)) : lo;
      if (lo < 0 || hi < lo || (t.length !== undefined && hi >= t.length) || hi - lo > 1_000_000)
        throw faultAt(first.at, 'an index of an initialiser lies outside the array');
      this.longest = Math.max(this.longest, hi + 1);
      let next = i + 1;
      const saved = this.longest;
      for (let k = lo; k <= hi; k++) next = this.into(t.of, undefined, rest, items, i, offset + k * C.sizeOf(t.of), at);
      this.longest = saved;
      return [next, hi + 1];
    }
    if (t.kind !== 'record') throw faultAt(first.at, `a ${C.nameOf(t)} has no member "${first.name}"`);
    const fields = C.layoutOf(t).fields;
    let index = fields.findIndex((f) => f.name === first.name);
    if (index >= 0) {
      const f = fields[index] as C.Field;
      return [this.into(f.type, f, rest, items, i, offset + f.offset, at), index + 1];
    }
    index = fields.findIndex(
      (f) => f.name === '' && f.type.kind === 'record' && C.findField(f.type, first.name) !== undefined,
    );
    const outer = fields[index];
    if (!outer)
      throw faultAt(
        first.at,
        `${C.nameOf(t)} has no member "${first.name}"`,
        'The configuration may leave it out, or the tree is of another version.',
      );
    return [this.into(outer.type, outer, item.designators, items, i, offset + outer.offset, at), index + 1];
  }

  private into(
    t: C.CType,
    field: C.Field | undefined,
    rest: readonly Designator[],
    items: readonly InitItem[],
    i: number,
    offset: number,
    at: Token,
  ): number {
    const item = items[i] as InitItem;
    if (rest.length > 0) {
      const inner: InitItem = { designators: rest, value: item.value };
      this.designated(t, inner, [inner], 0, offset, at);
      return i + 1;
    }
    return this.member(t, field, items, i, offset);
  }

  private constant(e: Expr): bigint {
    return this.x.linker.lowerer.constant(this.x.unit, e, this.x.scope);
  }
}

function fitted(bytes: Uint8Array, t: C.ArrayType): Uint8Array {
  if (t.length === undefined || bytes.length <= t.length) return bytes;
  return bytes.slice(0, t.length);
}

/** A local's initialiser as micro-steps: zero everything, then set what is named. */
export function initialiseLocal(x: Context, t: C.CType, place: Place, init: Initializer, at: Token): void {
  const emit = x.emitterAt(at);
  const base = place.local as number;
  if (init.kind === 'expr' && (C.isScalar(t) || t.kind === 'record')) {
    const v = value(x, init.expr);
    emit.emit(x.store(t, place, t.kind === 'record' ? v : convert(v, t)));
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
      const bits =
        field?.bitWidth === undefined ? {} : { bits: { offset: field.bitOffset as number, width: field.bitWidth } };
      x.emitterAt(where).emit(x.store(type, { ...local(offset), ...bits }, v));
    },
    bytes: (offset, bytes) =>
      emit.emit((m) => {
        for (let i = 0; i < bytes.length; i++) m.store8(m.fp + base + offset + i, bytes[i] as number);
      }),
  });
}

/** (T){…}: an object of the enclosing block, or of static storage outside functions. */
export function compoundLiteral(x: Context, e: Extract<Expr, { kind: 'compound' }>): Operand {
  const type = completedType(x, x.types.typeName(e.type, x.scope), e.list);
  if (!x.evaluated) return { type, place: { address: () => 0, lvalue: true } };
  if (x.static) {
    const a = x.program.allocateGlobal(x.linker.image, C.sizeOf(type), C.alignOf(type));
    x.linker.lowerer.initialiseStatic(x, type, e.list, a);
    return { type, place: { address: () => a, fixed: a, known: a, lvalue: true } };
  }
  const offset = x.emitterAt(e.at).reserve(type);
  const place: Place = { address: (m) => m.fp + offset, local: offset, lvalue: true };
  initialiseLocal(x, type, place, e.list, e.at);
  return { type, place };
}
