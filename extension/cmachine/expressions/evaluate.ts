/**
 * C expressions of a person or a view, in the scope of a frame or of a file. They run on a machine that is thrown away, so
 * assignments and calls in them do what C says and change nothing that is recorded.
 */
import { Context } from '../lower/context.js';
import { Emitter } from '../lower/emitter.js';
import { faultAt, locating } from '../lower/faults.js';
import { lower, rvalue } from '../lower/expressions.js';
import { bitsOf } from '../lower/initializers.js';
import type { BigOf, NumberOf, Place } from '../lower/operand.js';
import { scalarAt } from '../lower/scalar.js';
import { BlockScope, type Scope } from '../lower/scope.js';
import type { TranslationUnit } from '../lower/unit.js';
import type { Machine } from '../machine/machine.js';
import type { LocalVariable, Op, ProgramFunction } from '../machine/program.js';
import { parseExpression } from '../parse/expressions.js';
import { supplyOf, type Cursor } from '../parse/source.js';
import { TokenKind } from '../preprocess/token.js';
import { FaultError } from '../source/types.js';
import * as C from '../types/ctype.js';

/** A value at one moment. Scalars have `number` or `big`; objects have an address; records and arrays have only that. */
export interface Value {
  readonly type: C.CType;
  readonly number?: number;
  readonly big?: bigint;
  readonly address?: number;
  readonly bits?: { readonly offset: number; readonly width: number };
}

/** Calls inside an expression may execute this many C calls and loop rounds. */
const BUDGET = 200_000;

/** Names of a frame: where they lie from its base, and how large the frame is. */
export interface FrameScope {
  readonly locals: readonly Pick<LocalVariable, 'name' | 'type' | 'offset'>[];
  readonly size: number;
  /** The same for the same names at the same places in a unit: expressions in such a scope are compiled once. */
  readonly key?: string;
}

const FILE_SCOPE: FrameScope = { locals: [], size: 64, key: '' };

/** What was compiled, by scope and text: its code stays in the program, and a watch asks for it at every stop. */
const kept = new WeakMap<TranslationUnit, Map<string, Expression>>();

/** The scope of a function's frame that stands at micro-step pc. */
export function frameScope(fn: ProgramFunction, pc: number): FrameScope {
  const locals = visibleLocals(fn, pc);
  return { locals, size: fn.frameSize, key: `${fn.id} ${locals.map((v) => fn.locals.indexOf(v)).join(' ')}` };
}

export class Expression {
  private constructor(
    readonly type: C.CType,
    private readonly fn: ProgramFunction | undefined,
    private readonly number: NumberOf | undefined,
    private readonly big: BigOf | undefined,
    private readonly address: NumberOf | undefined,
    private readonly bits: { readonly offset: number; readonly width: number } | undefined,
  ) {}

  /**
   * Compiles text in the scope of a file, or of a frame in it.
   * Throws FaultError for what is no expression, names nothing, or cannot be executed.
   */
  static compile(unit: TranslationUnit, text: string, frame: FrameScope = FILE_SCOPE): Expression {
    if (frame.key === undefined) return Expression.compiled(unit, text, frame);
    let known = kept.get(unit);
    if (!known) kept.set(unit, (known = new Map()));
    const key = `${frame.key}\n${text}`;
    let e = known.get(key);
    if (!e) known.set(key, (e = Expression.compiled(unit, text, frame)));
    return e;
  }

  private static compiled(unit: TranslationUnit, text: string, frame: FrameScope): Expression {
    const tokens = unit.preprocessed.expandText(text, 'expression');
    const first = tokens[0];
    if (!first || first.kind === TokenKind.End)
      throw new FaultError({ message: 'the expression is empty', file: '', line: 0, remedy: 'Write a C expression.' });
    const cursor = unit.cursorOver(supplyOf(tokens, first));
    const scope: Scope = new BlockScope(unit);
    cursor.enter();
    for (const v of frame.locals) bind(cursor, scope, v);
    const tree = parseExpression(cursor);
    const rest = cursor.peek();
    if (rest.kind !== TokenKind.End)
      throw faultAt(rest, `"${rest.text}" stands after the end of the expression`, 'Write one C expression.');
    const { program, image } = unit.linker;
    const emit = Emitter.apart(program, image, frame.size, text);
    const x = new Context(unit, scope, emit, true, undefined);
    const o = locating(first, () => lower(x, tree));
    const value = C.isScalar(o.type) ? rvalue(x, o) : o.type.kind === 'function' ? rvalue(x, o) : o;
    if (value.type.kind === 'float') throw faultAt(first, 'floating point is not executed', 'Ask for an integer.');
    let fn: ProgramFunction | undefined;
    if (emit.length > 0) {
      const end: Op = (m) => {
        m.pc--;
        m.running = false;
      };
      emit.emit(end);
      emit.link();
      fn = emit.fn;
    }
    const place = o.place;
    const addressed =
      place && (C.isScalar(o.type) ? place.lvalue : o.type.kind === 'record' || o.type.kind === 'array');
    return new Expression(
      value.type.kind === 'array' ? o.type : value.type,
      fn,
      value.num,
      value.big,
      addressed ? place.address : undefined,
      place?.bits,
    );
  }

  /** Whether peek() can be used: no calls, no frame, nothing that runs. */
  get plain(): boolean {
    return this.fn === undefined;
  }

  /** The value on a live machine, which is left as it is. Only for plain expressions of a file's scope without assignments. */
  peek(m: Machine): number | bigint {
    m.catchUp();
    if (this.big) return this.big(m);
    if (this.number) return this.number(m);
    throw new FaultError({
      message: `a ${C.nameOf(this.type)} is no number`,
      file: '',
      line: 0,
      remedy: 'Ask for one of its members.',
    });
  }

  /** The same as evaluate() where the value alone is wanted: no object is made for it. Undefined for records and arrays. */
  valueOn(m: Machine, fp: number): number | bigint | undefined {
    if (this.fn || !C.isScalar(this.type)) {
      const v = this.evaluate(m, fp);
      return v.big ?? v.number;
    }
    this.stand(m, fp);
    return this.big ? this.big(m) : this.number?.(m);
  }

  /** The address of its object, which must be one that can be read; undefined where it has none. Like evaluate() it uses m up. */
  addressOn(m: Machine, fp: number): number | undefined {
    if (this.fn) return this.evaluate(m, fp).address;
    this.stand(m, fp);
    const address = this.address?.(m);
    if (this.big) this.big(m);
    else if (this.number && C.isScalar(this.type)) this.number(m);
    return address;
  }

  private stand(m: Machine, fp: number): void {
    m.fp = fp;
    m.journal = undefined;
    m.steps = undefined;
    m.catchUp();
  }

  /** The value on machine m, whose frame base is fp. The machine is used up: pass a copy. Throws FaultError. */
  evaluate(m: Machine, fp: number): Value {
    this.stand(m, fp);
    if (this.fn) {
      m.sp = Math.max(m.sp, fp + this.fn.frameSize);
      m.budget = BUDGET;
      m.pc = this.fn.entry;
      m.run();
      m.fp = fp;
    }
    const address = this.address?.(m);
    const at = address === undefined ? {} : { address };
    const bits = this.bits ? { bits: this.bits } : {};
    if (this.big) return { type: this.type, big: this.big(m), ...at, ...bits };
    if (this.number && C.isScalar(this.type)) return { type: this.type, number: this.number(m), ...at, ...bits };
    return { type: this.type, ...at };
  }
}

function bind(cursor: Cursor, scope: Scope, v: FrameScope['locals'][number]): void {
  cursor.declare(v.name, false);
  scope.addName(v.name, { kind: 'local', type: v.type, offset: v.offset });
}

/** Parameters and locals in scope at a micro-step, outer ones first, those hidden by inner ones left out. */
export function visibleLocals(fn: ProgramFunction, pc: number): readonly LocalVariable[] {
  const byName = new Map<string, LocalVariable>();
  for (const v of fn.locals) {
    if (v.name === '' || !(v.parameter || (pc >= v.from && pc < v.to))) continue;
    byName.delete(v.name);
    byName.set(v.name, v);
  }
  return [...byName.values()];
}

/** The object of type t at an address, read from a machine of that step. */
export function objectAt(m: Machine, t: C.CType, address: number, le: boolean, field?: C.Field): Value {
  if (!C.isScalar(t)) return { type: t, address };
  return readScalar(m, t, address, le, field && bitsOf(field).bits);
}

function readScalar(
  m: Machine,
  t: C.IntType | C.EnumType | C.PointerType,
  address: number,
  le: boolean,
  bits: Place['bits'],
): Value {
  const size = bits?.unit ?? C.sizeOf(t);
  if (address < 0x10000 || address + size > m.bytes.length) {
    throw new FaultError({
      message: `no object at 0x${Math.max(0, address).toString(16)}`,
      file: '',
      line: 0,
      remedy: 'The pointer leads nowhere.',
    });
  }
  if (!bits) {
    const plain = scalarAt(m, t, address, le);
    if (plain !== undefined)
      return typeof plain === 'number' ? { type: t, number: plain, address } : { type: t, big: plain, address };
  }
  let raw = 0n;
  if (size === 16) {
    const [low, high] = le ? [address, address + 8] : [address + 8, address];
    raw = (m.memory.getBigUint64(high, le) << 64n) | m.memory.getBigUint64(low, le);
  } else
    for (let i = 0; i < size; i++) raw |= BigInt(m.bytes[address + (le ? i : size - 1 - i)] as number) << BigInt(8 * i);
  if (t.kind === 'pointer') return { type: t, number: Number(BigInt.asIntN(64, raw)), address };
  const i = C.integerOf(t);
  const width = bits ? bits.width : i.size * 8;
  if (bits) raw >>= BigInt(bits.offset);
  const exact = i.signed ? BigInt.asIntN(width, raw) : BigInt.asUintN(width, raw);
  if (i.bool) return { type: t, number: exact === 0n ? 0 : 1, address };
  return i.size > 4
    ? { type: t, big: exact, address, ...(bits ? { bits } : {}) }
    : { type: t, number: Number(exact), address, ...(bits ? { bits } : {}) };
}
