/** Expressions: names, members, operators, casts. Calls, assignments and control inside expressions have files of their own. */
import type { Designator, Expr } from '../parse/ast.js';
import type { Token } from '../preprocess/token.js';
import * as C from '../types/ctype.js';
import { established, establishedIndex, establishedReals } from './established.js';
import { compatible } from '../types/compatible.js';
import { mainOf, qualified, qualifiersOf, unqualified } from '../types/qualifiers.js';
import { alignmentOf } from './alignment.js';
import { isReal, realType } from '../types/real.js';
import { negateReal } from './real.js';
import { assign, increment } from './assign.js';
import { lowerCall } from './calls.js';
import { effect } from './effects.js';
import { disturbs } from './emits.js';
import type { Context } from './context.js';
import { convert } from './convert.js';
import { faultAt, located, locating, unsupported } from './faults.js';
import { bitsOf, compoundLiteral } from './initializers.js';
import { converted } from './narrowing.js';
import { charOperand, numberOperand, stringBytes } from './literals.js';
import { comma, conditional, logical, statementExpression } from './logic.js';
import { constantOperand, load, test, type BigOf, type NumberOf, type Operand, type Place } from './operand.js';
import { moved } from './pointers.js';
import { arithmetic, compare, complement, negate, shift } from './operators.js';
import { rightFirst, takenApart } from './order.js';
import { isVariable, placeThrough, sizeNow, sizeOperand } from './stack.js';
import { stable } from './stable.js';
import { offsetOf } from './builtins.js';
import { vaArg } from './variadic.js';

/** Lowers an expression to what it designates; see value() for what it is worth. */
export function lower(x: Context, e: Expr): Operand {
  try {
    return dispatch(x, e);
  } catch (error) {
    throw located(error, e.at);
  }
}

function dispatch(x: Context, e: Expr): Operand {
  switch (e.kind) {
    case 'number':
      return numberOperand(e.text, e.at);
    case 'char':
      return charOperand(e.text, e.at, x.abi);
    case 'string':
      return stringOperand(x, stringBytes(e.parts, e.at));
    case 'name':
      return nameOperand(x, e.name, e.at);
    case 'labelAddress': {
      if (!x.scope.labelAddress) throw unsupported(e.at, 'the address of a label outside of a function');
      return constantOperand(C.pointerTo(C.VOID), BigInt(x.scope.labelAddress(e.label, e.at)));
    }
    case 'unary':
      return unary(x, e);
    case 'postfix':
      return increment(x, e.operand, e.op === '++' ? 1 : -1, true, e.at);
    case 'binary':
      return e.op === '&&' || e.op === '||' ? logical(x, e.op, e.left, e.right, e.at) : binary(x, e);
    case 'assign':
      return assign(x, e);
    case 'conditional':
      return conditional(x, e);
    case 'comma':
      return comma(x, e.left, e.right);
    case 'call':
      return lowerCall(x, e);
    case 'index':
      return deref(x, addPointer(x, e.base, e.index, 1, e.at), e.at);
    case 'member':
      return member(x, e.arrow ? deref(x, value(x, e.base), e.at) : lower(x, e.base), e.name, e.at);
    case 'cast':
      return cast(x, x.types.typeName(e.type, x.scope), e.operand, e.at);
    case 'sizeof': {
      if (e.align && e.of.kind !== 'type') return constantOperand(C.SIZE, BigInt(alignmentOf(x, e.of)));
      const t =
        e.of.kind === 'type' ? x.types.typeName(e.of, x.scope) : x.unit.linker.lowerer.typeOf(x.unit, e.of, x.scope);
      if (isVariable(t) && !e.align) return sizeOperand(t, e.of.kind === 'type' ? undefined : e.of, e.at);
      return constantOperand(C.SIZE, BigInt(e.align ? C.alignOf(t) : completeSize(t, e.at)));
    }
    case 'compound':
      return compoundLiteral(x, e);
    case 'statement':
      return statementExpression(x, e.body, e.at);
    case 'generic':
      return generic(x, e);
    case 'offsetof':
      return offsetOf(x, e);
    case 'typesCompatible': {
      const a = x.types.typeName(e.a, x.scope);
      const b = x.types.typeName(e.b, x.scope);
      return constantOperand(C.INT, compatible(unqualified(a), unqualified(b)) ? 1n : 0n);
    }
    case 'choose':
      return lower(x, x.unit.linker.lowerer.constant(x.unit, e.test, x.scope) !== 0n ? e.then : e.else);
    case 'vaArg':
      return vaArg(x, e);
  }
}

function completeSize(t: C.CType, at: Token): number {
  if (t.kind === 'array' && t.length === undefined)
    throw faultAt(at, 'sizeof of an array whose length is not known here');
  return C.sizeOf(t);
}

export function stringOperand(x: Context, bytes: Uint8Array): Operand {
  const type: C.CType = { kind: 'array', of: C.plainChar(x.abi), length: bytes.length };
  if (!x.evaluated) return { type, place: { address: () => 0, lvalue: true } };
  const at = x.linker.string(bytes);
  return { type, place: { address: () => at, fixed: at, known: at, lvalue: true } };
}

function nameOperand(x: Context, name: string, at: Token): Operand {
  const b = x.scope.name(name);
  if (!b) {
    if (name === '__func__' || name === '__FUNCTION__' || name === '__PRETTY_FUNCTION__')
      return stringOperand(x, stringBytes([`"${x.functionName}"`], at));
    throw faultAt(at, `"${name}" is not declared`);
  }
  switch (b.kind) {
    case 'constant':
      return constantOperand(b.type, b.value);
    case 'typedef':
      throw faultAt(
        at,
        `the type ${name} stands where a value is expected`,
        'The file is damaged, or a name of the source hides a type.',
      );
    case 'local':
      return {
        type: b.type,
        place: {
          address: (m) => m.fp + b.offset,
          local: b.offset,
          lvalue: true,
          ...(b.assignedAt === undefined ? {} : { assignedAt: b.assignedAt }),
        },
      };
    case 'variable':
      return { type: b.type, place: placeThrough(b.slot, x.le) };
    case 'global': {
      if (!x.evaluated) return { type: b.type, place: { address: () => 0, lvalue: true } };
      const a = b.address();
      return { type: b.type, place: { address: () => a, fixed: a, known: a, lvalue: true } };
    }
    case 'function':
      return { type: b.type, fn: b.fn, place: { address: () => 0, lvalue: false } };
  }
}

/** The value of an expression: arrays and functions decay, scalars are loaded, records keep their place. */
export function value(x: Context, e: Expr): Operand {
  const o = lower(x, e);
  try {
    const v = rvalue(x, o);
    return o.place?.bits ? convert(v, C.bitFieldValueType(v.type)) : v;
  } catch (error) {
    throw located(error, e.at);
  }
}

export function rvalue(x: Context, o: Operand): Operand {
  switch (o.type.kind) {
    case 'array': {
      const p = o.place as Place;
      return pointerOperand(C.pointerTo(o.type.of), p);
    }
    case 'function': {
      const type = C.pointerTo(o.type);
      if (!o.fn) return o.place ? { type, num: o.place.address } : o;
      if (!x.evaluated) return { type, num: () => 0 };
      const a = x.program.addressOf(o.fn());
      return { type, num: () => a, constant: BigInt(a), fn: o.fn };
    }
    case 'record':
    case 'void':
      return o;
    case 'float':
      if (isReal(o.type)) return o.place ? load(o.type, o.place, x.le, x.space) : o;
      if (!x.evaluated) return { type: o.type, num: () => 0 };
      throw unsupportedType(o.type);
    default:
      return o.place ? load(o.type, o.place, x.le, x.space) : o;
  }
}

function pointerOperand(type: C.CType, p: Place): Operand {
  return { type, num: p.address, ...(p.known === undefined ? {} : { constant: BigInt(p.known) }) };
}

/** The object a pointer leads to. */
export function deref(_x: Context, p: Operand, at: Token): Operand {
  if (p.type.kind !== 'pointer')
    throw faultAt(
      at,
      `a ${C.nameOf(p.type)} is followed as if it were a pointer`,
      'The types of the tree differ from what the unit expects.',
    );
  const to = p.type.to;
  if (to.kind === 'function')
    return p.fn
      ? { type: to, fn: p.fn, place: { address: () => 0, lvalue: false } }
      : { type: to, place: { address: p.num as NumberOf, lvalue: false } };
  const known = p.constant === undefined ? {} : { known: Number(p.constant) };
  return { type: to, place: { address: p.num as NumberOf, lvalue: true, ...known } };
}

export function member(x: Context, base: Operand, name: string, at: Token): Operand {
  if (base.type.kind !== 'record') throw faultAt(at, `a ${C.nameOf(base.type)} has no member "${name}"`);
  const record = base.type;
  const found = locating(at, () => C.findField(record, name));
  if (!found)
    throw faultAt(
      at,
      `${C.nameOf(base.type)} has no member "${name}"`,
      'The configuration may leave it out, or the tree is of another version.',
    );
  const p = base.place as Place;
  const by = found.offset;
  const { field } = found;
  const address = p.address;
  const place: Place = {
    address:
      p.fixed !== undefined
        ? fixedAddress(p.fixed + by)
        : p.local !== undefined
          ? localAddress(p.local + by)
          : moved(address, by),
    ...(p.fixed === undefined ? {} : { fixed: p.fixed + by }),
    ...(p.local === undefined ? {} : { local: p.local + by }),
    ...(p.known === undefined ? {} : { known: p.known + by }),
    ...bitsOf(field),
    lvalue: p.lvalue,
  };
  void x;
  return { type: qualified(field.type, qualifiersOf(record)), place };
}

const fixedAddress =
  (a: number): NumberOf =>
  () =>
    a;
const localAddress =
  (o: number): NumberOf =>
  (m) =>
    m.fp + o;

function unary(x: Context, e: Extract<Expr, { kind: 'unary' }>): Operand {
  switch (e.op) {
    case '++':
      return increment(x, e.operand, 1, false, e.at);
    case '--':
      return increment(x, e.operand, -1, false, e.at);
    case '*':
      return deref(x, value(x, e.operand), e.at);
    case '&': {
      const o = lower(x, e.operand);
      if (o.type.kind === 'function') return rvalue(x, o);
      if (!o.place || o.place.bits)
        throw faultAt(e.at, 'the address of something that is no object', 'The file is damaged.');
      return pointerOperand(C.pointerTo(o.type), o.place);
    }
    case '!': {
      const o = value(x, e.operand);
      const t = test(scalar(o, e.at));
      if (o.constant !== undefined) return constantOperand(C.INT, o.constant === 0n ? 1n : 0n);
      return { type: C.INT, num: (m) => (t(m) === 0 ? 1 : 0) };
    }
    default: {
      if (x.evaluated) {
        established(x, e);
      }
      const v = value(x, e.operand);
      if (isReal(v.type) && e.op !== '~') return e.op === '-' ? negateReal(v) : v;
      const o = integer(v, e.at);
      const t = C.promote(o.type as C.IntType);
      const p = convert(o, t);
      return e.op === '-' ? negate(p, t) : e.op === '~' ? complement(p, t) : p;
    }
  }
}

export function scalar(o: Operand, at: Token): Operand {
  if (!C.isScalar(o.type) && !isReal(o.type))
    throw faultAt(at, `a ${C.nameOf(o.type)} stands where a number or pointer is needed`);
  return o;
}

/** What can be added to or compared with a number. */
export function arithmeticOperand(o: Operand, at: Token): Operand {
  return isReal(o.type) ? o : integer(o, at);
}

function unsupportedType(t: C.CType): Error {
  return new C.TypeFault(`${C.nameOf(t)} is not executed`);
}

export function integer(o: Operand, at: Token): Operand {
  if (o.type.kind === 'float') throw unsupported(at, `a ${C.nameOf(o.type)} where an integer is needed`);
  if (!C.isInteger(o.type)) throw faultAt(at, `a ${C.nameOf(o.type)} stands where an integer is needed`);
  return o;
}

/** Lowers both operands left to right; the left one is kept aside where the right one needs micro-steps of its own. */
function both(x: Context, left: Expr, right: Expr): [Operand, Operand] {
  let l = value(x, left);
  if (disturbs(x, right) && !stable(x, left)) l = spill(x, l, left.at);
  return [l, value(x, right)];
}

/** Lowers the right operand first, and keeps it aside from the left one. */
function reversed(x: Context, left: Expr, right: Expr): [Operand, Operand] {
  const r = spill(x, value(x, right), right.at);
  return [value(x, left), r];
}

/** Computes a value now, into a temporary of the frame. */
export function spill(x: Context, o: Operand, at: Token): Operand {
  if (o.constant !== undefined || o.type.kind === 'void') return o;
  const emit = x.emitterAt(at);
  const offset = emit.reserve(o.type);
  const place: Place = { address: (m) => m.fp + offset, local: offset, lvalue: false };
  emit.emit(x.store(o.type, place, o));
  return o.type.kind === 'record' ? { type: o.type, place } : load(o.type, place, x.le, x.space);
}

function binary(x: Context, e: Extract<Expr, { kind: 'binary' }>): Operand {
  if (x.evaluated) established(x, e);
  const apart = x.evaluated ? takenApart(x, e) : undefined;
  if (apart) return rvalue(x, lower(x, apart));
  if (x.evaluated) {
    establishedReals(x, e);
  }
  if (x.evaluated && rightFirst(x, e.op, e.left, e.right, e)) {
    const [l, r] = reversed(x, e.left, e.right);
    return binaryOperands(x, e.op, l, r, e.at);
  }
  const [l, r] = both(x, e.left, e.right);
  return binaryOperands(x, e.op, l, r, e.at);
}

export function binaryOperands(
  x: Context,
  op: Extract<Expr, { kind: 'binary' }>['op'],
  l: Operand,
  r: Operand,
  at: Token,
): Operand {
  const lp = l.type.kind === 'pointer';
  const rp = r.type.kind === 'pointer';
  switch (op) {
    case '+':
      if (lp) return offsetPointer(l, integer(r, at), 1, at);
      if (rp) return offsetPointer(r, integer(l, at), 1, at);
      break;
    case '-':
      if (lp && rp) return pointerDifference(l, r, at);
      if (lp) return offsetPointer(l, integer(r, at), -1, at);
      break;
    case '<<':
    case '>>': {
      const t = C.promote(integer(l, at).type as C.IntType);
      return shift(op, convert(l, t), integer(r, at), t);
    }
    case '<':
    case '>':
    case '<=':
    case '>=':
    case '==':
    case '!=': {
      if (lp || rp) {
        const t = lp ? l.type : r.type;
        return compare(op, convert(scalar(l, at), t), convert(scalar(r, at), t), t);
      }
      const t = commonArithmetic(l, r, at);
      return compare(op, convert(l, t), convert(r, t), t);
    }
    default:
      break;
  }
  const t = commonArithmetic(l, r, at);
  return arithmetic(op, convert(l, t), convert(r, t), t);
}

/** The usual arithmetic conversions (C11 6.3.1.8). */
function commonArithmetic(l: Operand, r: Operand, at: Token): C.IntType | C.FloatType {
  const a = arithmeticOperand(l, at).type;
  const b = arithmeticOperand(r, at).type;
  return isReal(a) || isReal(b) ? realType(a, b) : C.arithmeticType(a as C.IntType, b as C.IntType);
}

function addPointer(x: Context, base: Expr, index: Expr, sign: 1 | -1, at: Token): Operand {
  if (x.evaluated) {
    converted(x, index, C.LONG, 'operation');
    establishedIndex(x, base, index);
  }
  if (x.evaluated && rightFirst(x, '+', base, index)) {
    const [b, i] = reversed(x, base, index);
    return offsetPointer(i, integer(b, at), sign, at);
  }
  const [b, i] = both(x, base, index);
  if (b.type.kind !== 'pointer' && i.type.kind === 'pointer') return offsetPointer(i, integer(b, at), sign, at);
  return offsetPointer(b, integer(i, at), sign, at);
}

export function offsetPointer(p: Operand, i: Operand, sign: 1 | -1, at: Token): Operand {
  if (p.type.kind !== 'pointer') throw faultAt(at, `a ${C.nameOf(p.type)} is used as a pointer`);
  const to = p.type.to;
  const size = locating(at, () => sizeNow(to));
  if (typeof size !== 'number') return offsetVariable(p, i, sign, size);
  return offsetBy(p, i, size * sign);
}

function offsetVariable(p: Operand, i: Operand, sign: 1 | -1, size: NumberOf): Operand {
  const a = p.num as NumberOf;
  const n = convert(i, C.LONG).big as BigOf;
  return { type: p.type, num: (m) => a(m) + sign * Number(n(m)) * size(m) };
}

function offsetBy(p: Operand, i: Operand, size: number): Operand {
  if (p.constant !== undefined && i.constant !== undefined)
    return constantOperand(p.type, p.constant + i.constant * BigInt(size));
  const a = p.num as NumberOf;
  if (i.big) {
    const b = i.big;
    return {
      type: p.type,
      num: (m) => {
        const from = a(m);
        const to = from + Number(BigInt.asIntN(64, b(m))) * size;
        if (!Number.isSafeInteger(to))
          m.stop('a pointer is moved to where no address is', 'Look at who computed the index.');
        return to;
      },
    };
  }
  if (i.constant !== undefined) {
    return { type: p.type, num: moved(a, Number(i.constant) * size) };
  }
  const n = i.num as NumberOf;
  return { type: p.type, num: (m) => a(m) + n(m) * size };
}

function pointerDifference(l: Operand, r: Operand, at: Token): Operand {
  const to = (l.type as C.PointerType).to;
  const size = locating(at, () => sizeNow(to));
  const a = l.num as NumberOf;
  const b = r.num as NumberOf;
  if (l.constant !== undefined && r.constant !== undefined)
    return constantOperand(C.PTRDIFF, (l.constant - r.constant) / BigInt(typeof size === 'number' && size ? size : 1));
  if (typeof size !== 'number') return { type: C.PTRDIFF, big: (m) => BigInt(Math.trunc((a(m) - b(m)) / size(m))) };
  if (size === 0) throw unsupported(at, 'the difference of pointers to objects without a size');
  return { type: C.PTRDIFF, big: (m) => BigInt(Math.trunc((a(m) - b(m)) / size)) };
}

function cast(x: Context, named: C.CType, operand: Expr, at: Token): Operand {
  const to = unqualified(named);
  converted(x, operand, to, 'cast');
  const o = value(x, operand);
  if (to.kind === 'record') {
    if (mainOf(o.type) === mainOf(to)) return o;
    throw unsupported(at, `a cast to ${C.nameOf(to)}`);
  }
  if (to.kind === 'void') {
    const f = effect(o);
    if (!f) return { type: to, num: () => 0, constant: 0n };
    return { type: to, num: (m) => (f(m), 0) };
  }
  const c = convert(scalar(o, at), to);
  return o.fn && to.kind === 'pointer' ? { ...c, fn: o.fn } : c;
}

function generic(x: Context, e: Extract<Expr, { kind: 'generic' }>): Operand {
  let t = x.unit.linker.lowerer.typeOf(x.unit, e.control, x.scope);
  if (t.kind === 'array') t = C.pointerTo(t.of);
  else t = t.kind === 'function' ? C.pointerTo(t) : C.bitFieldValueType(unqualified(t));
  const fitting = e.arms.filter((a) => a.type && compatible(x.types.typeName(a.type, x.scope), t));
  if (fitting.length > 1) throw faultAt(e.at, `_Generic has two arms for ${C.nameOf(t)}`);
  if (fitting[0]) return lower(x, fitting[0].value);
  const rest = e.arms.find((a) => !a.type);
  if (!rest) throw faultAt(e.at, `_Generic has no arm for ${C.nameOf(t)}`);
  return lower(x, rest.value);
}

export type { Designator };
