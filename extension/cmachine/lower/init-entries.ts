/**
 * What an initialiser sets, found from syntax alone: designators, ranges, brace elision, overriding. Entries come in the order of
 * the members, which is the order in which gcc evaluates them.
 */
import type { Designator, Expr, Initializer, InitItem } from '../parse/ast.js';
import type { Token } from '../preprocess/token.js';
import * as C from '../types/ctype.js';
import type { Context } from './context.js';
import { faultAt, locating, unsupported } from './faults.js';
import { stringBytes } from './literals.js';

export interface InitEntry {
  /** Bytes from the start of the object. */
  readonly offset: number;
  readonly field: C.Field | undefined;
  readonly type: C.CType;
  readonly expr: Expr;
  /** The bytes of a string for an array. */
  readonly bytes?: Uint8Array;
  /** One of the entries of a range: their expression is evaluated once for all. */
  readonly ranged?: true;
  /** Bits from the start of the object, in the order of declaration. */
  readonly from: number;
  readonly to: number;
}

/** An array or record that is being filled, and which of its elements comes next. */
interface Level {
  readonly type: C.ArrayType | C.RecordType;
  readonly offset: number;
  index: number;
}

interface Element {
  readonly type: C.CType;
  readonly offset: number;
  readonly field: C.Field | undefined;
}

const MAX_RANGE = 0x40000;
const MAX_MOVES = 20_000_000;

export class InitEntries {
  list: InitEntry[] = [];
  /** Elements that an array of unknown length gets. */
  longest = 0;
  /** Bytes that are set, for flexible arrays beyond the object's own size. */
  size = 0;
  private reached = 0;
  private moves = 0;
  private sorted = true;

  constructor(
    private readonly x: Context,
    t: C.CType,
    init: Initializer,
  ) {
    const at = init.kind === 'list' ? init.at : init.expr.at;
    locating(at, () => {
      if (init.kind === 'list') this.braced(t, init.items, 0, at, true);
      else this.add({ type: t, offset: 0, field: undefined }, init.expr);
    });
    if (!this.sorted) this.list.sort((a, b) => a.from - b.from);
  }

  private braced(t: C.CType, items: readonly InitItem[], offset: number, at: Token, outermost = false): void {
    if (t.kind !== 'array' && t.kind !== 'record') {
      const only = items[0];
      if (!only) return;
      if (only.value.kind === 'list') this.braced(t, only.value.items, offset, at);
      else this.add({ type: t, offset, field: undefined }, only.value.expr);
      return;
    }
    const [only] = items;
    if (
      items.length === 1 &&
      only?.designators.length === 0 &&
      only.value.kind === 'expr' &&
      isText(t, only.value.expr)
    ) {
      this.add({ type: t, offset, field: undefined }, only.value.expr);
      if (outermost && t.kind === 'array')
        this.longest = stringBytes([...(only.value.expr as StringExpr).parts], at).length;
      return;
    }
    const levels: Level[] = [{ type: t, offset, index: 0 }];
    for (const item of items) {
      const [first] = item.designators;
      if (first) {
        levels.length = 1;
        this.designate(levels, item, at);
      } else {
        this.settle(levels);
        this.place(levels, item, at);
      }
      if (outermost) this.longest = Math.max(this.longest, (levels[0] as Level).index + (levels.length > 1 ? 1 : 0));
    }
  }

  /** Leaves levels that are full. */
  private settle(levels: Level[]): void {
    while (levels.length > 1 && full(levels[levels.length - 1] as Level)) {
      levels.pop();
      next(levels[levels.length - 1] as Level);
    }
  }

  /** Puts an item where the levels stand, going into members that have no braces of their own. */
  private place(levels: Level[], item: InitItem, at: Token): void {
    for (;;) {
      const top = levels[levels.length - 1] as Level;
      if (full(top))
        throw faultAt(at, `more initialisers than ${C.nameOf(top.type)} has members`, 'The file is damaged.');
      const e = element(top, top.index);
      if (item.value.kind === 'list') {
        this.clear(e);
        if (C.isScalar(e.type)) this.scalarInBraces(e, item.value.items, item.value.at);
        else this.braced(e.type, item.value.items, e.offset, item.value.at);
        next(top);
        return;
      }
      const { expr } = item.value;
      if ((e.type.kind === 'array' || e.type.kind === 'record') && !this.whole(e.type, expr)) {
        levels.push({ type: e.type, offset: e.offset, index: 0 });
        if (levels.length > 200) throw unsupported(at, 'an initialiser that is nested too deeply');
        continue;
      }
      this.add(e, expr);
      next(top);
      return;
    }
  }

  private scalarInBraces(e: Element, items: readonly InitItem[], at: Token): void {
    const only = items[0];
    if (!only) return;
    if (only.value.kind === 'list') this.scalarInBraces(e, only.value.items, at);
    else this.add(e, only.value.expr);
  }

  private designate(levels: Level[], item: InitItem, at: Token): void {
    let range: { level: Level; count: number; size: number } | undefined;
    item.designators.forEach((d, i) => {
      if (i > 0) this.enter(levels, d);
      const top = levels[levels.length - 1] as Level;
      if (d.kind === 'field') {
        this.enterMember(levels, d);
        return;
      }
      if (top.type.kind !== 'array') throw faultAt(d.at, `a ${C.nameOf(top.type)} is indexed in an initialiser`);
      const [lo, hi] = this.bounds(d, top.type);
      top.index = lo;
      if (hi === lo) return;
      if (range) throw unsupported(d.at, 'a range inside a range');
      range = { level: top, count: hi - lo, size: C.sizeOf(top.type.of) };
    });
    if (!range) {
      this.place(levels, item, at);
      return;
    }
    this.replicate(levels, item, at, range);
  }

  private replicate(
    levels: Level[],
    item: InitItem,
    at: Token,
    range: { level: Level; count: number; size: number },
  ): void {
    const depth = levels.length;
    const earlier = new Set(this.list);
    this.place(levels, item, at);
    if (levels.length > depth) throw unsupported(at, 'a range over members without braces');
    const made = this.list.filter((e) => !earlier.has(e));
    this.list = this.list.map((e) => (earlier.has(e) ? e : { ...e, ranged: true }));
    for (let k = 1; k <= range.count; k++)
      for (const e of made) {
        const by = k * range.size;
        this.push({ ...e, offset: e.offset + by, from: e.from + by * 8, to: e.to + by * 8, ranged: true });
      }
    range.level.index += range.count;
  }

  private bounds(d: Extract<Designator, { kind: 'index' }>, t: C.ArrayType): [number, number] {
    const constant = (e: Expr) => Number(this.x.linker.lowerer.constant(this.x.unit, e, this.x.scope));
    const lo = constant(d.from);
    const hi = d.to ? constant(d.to) : lo;
    if (lo < 0 || hi < lo || (t.length !== undefined && hi >= t.length) || hi - lo > MAX_RANGE || hi > 0x7fffffff)
      throw faultAt(d.at, 'an index of an initialiser lies outside the array');
    return [lo, hi];
  }

  /** Makes the element where the innermost level stands a level of its own, for the designator that follows. */
  private enter(levels: Level[], d: Designator): void {
    const top = levels[levels.length - 1] as Level;
    const e = element(top, top.index);
    if (e.type.kind !== 'array' && e.type.kind !== 'record')
      throw faultAt(d.at, `a ${C.nameOf(e.type)} has no members to initialise`);
    levels.push({ type: e.type, offset: e.offset, index: 0 });
  }

  private enterMember(levels: Level[], d: Extract<Designator, { kind: 'field' }>): void {
    for (;;) {
      const top = levels[levels.length - 1] as Level;
      const { type } = top;
      if (type.kind !== 'record') throw faultAt(d.at, `a ${C.nameOf(type)} has no member "${d.name}"`);
      const { fields } = C.layoutOf(type);
      const index = fields.findIndex((f) => f.name === d.name);
      if (index >= 0) {
        top.index = index;
        return;
      }
      top.index = fields.findIndex(
        (f) => f.name === '' && f.type.kind === 'record' && C.findField(f.type, d.name) !== undefined,
      );
      if (top.index < 0)
        throw faultAt(
          d.at,
          `${C.nameOf(type)} has no member "${d.name}"`,
          'The configuration may leave it out, or the tree is of another version.',
        );
      this.enter(levels, d);
    }
  }

  /** Whether e initialises all of an array or record. */
  private whole(t: C.ArrayType | C.RecordType, e: Expr): boolean {
    if (t.kind === 'array') return isText(t, e) || e.kind === 'compound';
    return this.x.linker.lowerer.typeOf(this.x.unit, e, this.x.scope).kind === 'record';
  }

  private add(e: Element, expr: Expr): void {
    const { type, offset, field } = e;
    if (type.kind === 'array') {
      if (expr.kind === 'string') {
        const all = stringBytes(expr.parts, expr.at);
        const bytes = type.length !== undefined && all.length > type.length ? all.slice(0, type.length) : all;
        this.push({ ...e, expr, bytes, from: offset * 8, to: (offset + bytes.length) * 8 });
        return;
      }
      if (expr.kind !== 'compound') throw faultAt(expr.at, 'an array is initialised by something that is no list');
    }
    const size = C.sizeOf(type);
    if (field?.bitWidth === undefined) {
      this.push({ ...e, expr, from: offset * 8, to: (offset + size) * 8 });
      return;
    }
    const bit = field.bitOffset as number;
    const from = offset * 8 + (this.x.le ? bit : (field.unit ?? size) * 8 - bit - field.bitWidth);
    this.push({ ...e, expr, from, to: from + field.bitWidth });
  }

  private push(e: InitEntry): void {
    this.size = Math.max(this.size, Math.ceil(e.to / 8));
    if (e.from < this.reached) {
      this.remove(e.from, e.to);
      this.sorted = false;
    }
    this.reached = Math.max(this.reached, e.to);
    this.list.push(e);
  }

  /** A list for a member says all of it: what was said before is gone. */
  private clear(e: Element): void {
    if (C.isScalar(e.type)) return;
    const from = e.offset * 8;
    if (from < this.reached) this.remove(from, from + C.sizeOf(e.type) * 8);
  }

  private remove(from: number, to: number): void {
    this.moves += this.list.length;
    if (this.moves > MAX_MOVES) throw new C.TypeFault('an initialiser overrides too much of itself');
    const kept = this.list.filter((e) => e.to <= from || e.from >= to);
    if (kept.length !== this.list.length) this.list = kept;
  }
}

type StringExpr = Extract<Expr, { kind: 'string' }>;

function isText(t: C.CType, e: Expr): boolean {
  return t.kind === 'array' && e.kind === 'string' && C.isInteger(t.of) && C.sizeOf(t.of) === 1;
}

function full(l: Level): boolean {
  if (l.type.kind === 'array') return l.type.length !== undefined && l.index >= l.type.length;
  return l.index >= C.layoutOf(l.type).fields.length;
}

/** A union takes one member only. */
function next(l: Level): void {
  l.index = l.type.kind === 'record' && l.type.union ? Infinity : l.index + 1;
}

function element(l: Level, index: number): Element {
  if (l.type.kind === 'array')
    return { type: l.type.of, offset: l.offset + index * C.sizeOf(l.type.of), field: undefined };
  const field = C.layoutOf(l.type).fields[index] as C.Field;
  return { type: field.type, offset: l.offset + field.offset, field };
}
