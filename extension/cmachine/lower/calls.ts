/** Calls. Arguments are evaluated in the order that gcc -O0 has for the processor; the callee's frame is made by one micro-step. */
import type { Expr } from '../parse/ast.js';
import type { Token } from '../preprocess/token.js';
import type { Machine } from '../machine/machine.js';
import type { ProgramFunction } from '../machine/program.js';
import * as C from '../types/ctype.js';
import { isReal } from '../types/real.js';
import { unqualified } from '../types/qualifiers.js';
import { meansBuiltin } from './builtin-names.js';
import { BUILTINS } from './builtins.js';
import type { Context } from './context.js';
import { convert } from './convert.js';
import { effect } from './effects.js';
import { disturbs } from './emits.js';
import { spill, value } from './expressions.js';
import { faultAt } from './faults.js';
import { converted } from './narrowing.js';
import { stable } from './stable.js';
import { load, type NumberOf, type Operand, type Place } from './operand.js';
import { parameterOffsets } from './parameters.js';
import { storeAt } from './store.js';
import { passVariadic, promoted } from './variadic.js';

type Put = (m: Machine, base: number) => void;

/** Whether a call expression is a call, and no built-in. */
export function isCall(x: Context, e: Extract<Expr, { kind: 'call' }>): boolean {
  const { callee } = e;
  return callee.kind !== 'name' || !BUILTINS.has(callee.name) || x.scope.name(callee.name)?.kind === 'local';
}

/** int name(), as a compiler supposes; strict where the trees' own builds are. */
function declareImplicitly(x: Context, name: string, at: Token): void {
  if (!x.linker.dialect.implicit) throw faultAt(at, `the function ${name} is called and not declared`);
  const type: C.FunctionType = { kind: 'function', returns: C.INT, params: [], variadic: false, unprototyped: true };
  x.unit.addName(name, { kind: 'function', type, fn: () => x.linker.external(name, type, at) });
}

/**
 * With `between`, the arguments are kept aside and it runs before the call itself: gcc computes there where the result goes.
 * With `unused`, nobody wants the result.
 */
export function lowerCall(
  x: Context,
  e: Extract<Expr, { kind: 'call' }>,
  between?: () => void,
  unused = false,
): Operand {
  if (e.callee.kind === 'name') {
    const builtin = BUILTINS.get(e.callee.name);
    if (builtin && meansBuiltin(x, e.callee.name)) return builtin(x, e);
    if (!x.scope.name(e.callee.name)) declareImplicitly(x, e.callee.name, e.at);
  }
  let callee = value(x, e.callee);
  const type = callee.type.kind === 'pointer' && callee.type.to.kind === 'function' ? callee.type.to : undefined;
  if (!type) throw faultAt(e.at, `a ${C.nameOf(callee.type)} is called`);
  const returns = unqualified(type.returns);
  if (!x.evaluated) return unevaluated(returns);
  if (!callee.fn && e.args.some((a) => disturbs(x, a))) callee = spill(x, callee, e.at);
  for (const [i, p] of type.params.entries()) {
    const a = e.args[i];
    if (a && !type.unprototyped) converted(x, a, p.type, 'store');
  }
  let args = lowerArguments(x, e.args);
  if (between) {
    const kept = [...args];
    inOrder(x, args.length, (i) => {
      if (!stable(x, e.args[i] as Expr)) kept[i] = spill(x, kept[i] as Operand, e.at);
    });
    args = kept;
    if (!callee.fn) callee = spill(x, callee, e.at);
    between();
  }
  const { puts, variadic, types } = passing(x, type, args, e);
  const emit = x.emitterAt(e.at);
  let result: Place | undefined;
  if (returns.kind !== 'void' && !unused) {
    // A function that is called through a pointer may return a wider integer than the pointer says.
    const narrow = !callee.fn && C.isInteger(returns) && C.sizeOf(returns) < 8;
    const offset = emit.reserve(narrow ? C.LONG : returns);
    result = { address: (m) => m.fp + offset, local: offset, lvalue: false };
  }
  const to = result?.local;
  const target = callee.fn?.();
  const pass = allOf(puts);
  const enter = (m: Machine, fn: ProgramFunction): void => {
    const base = m.sp;
    if (base + fn.frameSize + 64 > m.stackHi) m.push(fn, m.pc, 0, m.stackHi);
    pass(m, base);
    m.push(fn, m.pc, to === undefined ? 0 : m.fp + to, base, variadic === undefined ? 0 : m.fp + variadic);
  };
  if (target) {
    checkArguments(x, type, target.type, types, e);
    emit.emit((m) => {
      if (target.entry < 0) m.lower(target);
      enter(m, target);
    });
  } else {
    const pointer = callee.num as NumberOf;
    const loose = x.le && type.unprototyped === true;
    emit.emit((m) => {
      const fn = m.program.functionAt(pointer(m));
      if (!fn)
        return m.stop(
          `a call through a pointer that leads to no function (0x${Math.max(0, pointer(m)).toString(16)})`,
          'The pointer is not set up, or the code has this bug.',
        );
      if (fn.image !== x.linker.image)
        m.stop(`a call through a pointer into ${fn.image.name}`, 'Programs meet only at boundary functions.');
      if (fn.entry < 0) m.lower(fn);
      if (!sameSlots(fn.type, types, loose) || (to !== undefined && !fitsResult(fn.type.returns, returns, x.le)))
        m.stop(
          `${fn.name} is called through a pointer of another type`,
          'The arguments would be read with other widths than they were passed with.',
        );
      enter(m, fn);
    });
  }
  if (!result) return { type: C.VOID, num: () => 0, constant: 0n };
  return returns.kind === 'record' ? { type: returns, place: result } : load(returns, result, x.le, x.space);
}

function unevaluated(t: C.CType): Operand {
  if (t.kind === 'record') return { type: t, place: { address: () => 0, lvalue: false } };
  return C.isWide(t) ? { type: t, big: () => 0n } : { type: t, num: () => 0 };
}

/** What is done for each argument, in the order in which gcc evaluates them. */
function inOrder(x: Context, count: number, act: (i: number) => void): void {
  for (let n = 0; n < count; n++) act(x.abi.argumentsFromLeft ? n : count - 1 - n);
}

/** Values of the arguments, evaluated in gcc's order. */
export function lowerArguments(x: Context, list: readonly Expr[]): Operand[] {
  const out: Operand[] = new Array<Operand>(list.length);
  const later = (i: number) => (x.abi.argumentsFromLeft ? list.slice(i + 1) : list.slice(0, i));
  inOrder(x, list.length, (i) => {
    const a = list[i] as Expr;
    const v = value(x, a);
    out[i] = !stable(x, a) && later(i).some((other) => disturbs(x, other)) ? spill(x, v, a.at) : v;
  });
  return out;
}

function passing(x: Context, type: C.FunctionType, args: Operand[], e: Extract<Expr, { kind: 'call' }>) {
  const declared = type.unprototyped ? 0 : type.params.length;
  if (!type.unprototyped && (args.length < declared || (args.length > declared && !type.variadic && !type.old)))
    throw faultAt(
      e.at,
      `a function of ${declared} parameters is called with ${args.length}`,
      'The tree differs from the headers the unit was made with.',
    );
  const types: C.CType[] = [];
  const values: Operand[] = [];
  const fixed = type.unprototyped ? args.length : declared;
  for (let i = 0; i < fixed; i++) {
    const a = args[i] as Operand;
    const t = type.unprototyped ? promoted(a, e.at) : (type.params[i] as C.Parameter).type;
    types.push(t);
    values.push(t.kind === 'record' ? a : convert(a, t));
  }
  const { offsets } = parameterOffsets(types);
  const puts: Put[] = [];
  let variadic: number | undefined;
  const rest = args.slice(fixed);
  if (type.old) inOrder(x, rest.length, (i) => pushEffect(puts, rest[i] as Operand));
  else if (rest.length > 0) {
    const passed = passVariadic(x, rest, e.at);
    variadic = passed.area;
    puts.push(...passed.puts);
  }
  const fixedPuts: Put[] = [];
  inOrder(x, fixed, (i) => fixedPuts.push(putter(x, types[i] as C.CType, values[i] as Operand, offsets[i] as number)));
  return { puts: x.abi.argumentsFromLeft ? [...fixedPuts, ...puts] : [...puts, ...fixedPuts], variadic, types };
}

/** All of them in order, as one. */
function allOf(puts: readonly Put[]): Put {
  const [a, b, c] = puts;
  if (!a) return () => undefined;
  if (!b) return a;
  if (!c)
    return (m, base) => {
      a(m, base);
      b(m, base);
    };
  const others = puts.slice(3);
  return (m, base) => {
    a(m, base);
    b(m, base);
    c(m, base);
    for (const put of others) put(m, base);
  };
}

/** What nobody reads is computed all the same. */
function pushEffect(puts: Put[], a: Operand): void {
  const f = effect(a);
  if (f) puts.push(f);
}

function putter(x: Context, t: C.CType, v: Operand, offset: number): Put {
  if (t.kind === 'record') {
    const size = C.sizeOf(t);
    const from = (v.place as Place).address;
    const { space } = x;
    return (m, base) => m.copyBytes(base + offset, m.check(from(m), size, space), size);
  }
  const put = storeAt(t, v, x.le);
  return (m, base) => put(m, base + offset);
}

function checkArguments(
  x: Context,
  call: C.FunctionType,
  target: C.FunctionType,
  types: readonly C.CType[],
  e: Extract<Expr, { kind: 'call' }>,
): void {
  if (call === target || sameSlots(target, types, x.le && (call.unprototyped ?? call.old ?? false))) return;
  throw faultAt(
    e.at,
    'a function is called with other parameters than it is defined with',
    'Two headers of the tree disagree.',
  );
}

/** Whether what a function returns can be read as the type that its caller knows: on little-endian machines the low bytes are. */
function fitsResult(returned: C.CType, read: C.CType, le: boolean): boolean {
  if (returned.kind === 'void' || C.sizeOf(returned) === C.sizeOf(read)) return true;
  return (
    le && C.isInteger(returned) && C.isInteger(read) && C.sizeOf(read) < C.sizeOf(returned) && C.sizeOf(returned) <= 8
  );
}

/**
 * Whether arguments of these types lie where fn reads its parameters. Loosely, for calls without a prototype: there may be more
 * than it reads, and integers may be wider, whose low bytes come first.
 */
function sameSlots(fn: C.FunctionType, types: readonly C.CType[], loose: boolean): boolean {
  if (fn.unprototyped) return true;
  if (loose ? types.length < fn.params.length || fn.variadic : types.length !== fn.params.length) return false;
  return fn.params.every((p, i) => {
    const t = types[i] as C.CType;
    if (isReal(p.type) !== isReal(t)) return false;
    if (C.sizeOf(p.type) === C.sizeOf(t)) return true;
    return loose && C.isInteger(p.type) && C.isInteger(t) && C.sizeOf(t) <= 8 && C.sizeOf(p.type) < C.sizeOf(t);
  });
}
