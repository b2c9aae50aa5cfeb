/** Lowers functions, constants and static initialisers of the units of one image. */
import type { Expr, FunctionDefinition, Initializer } from '../parse/ast.js';
import { FaultError } from '../source/types.js';
import { FRAME } from '../machine/frame.js';
import type { Machine } from '../machine/machine.js';
import type { ProgramFunction } from '../machine/program.js';
import * as C from '../types/ctype.js';
import { maybeUnassigned } from './assigned.js';
import { emitCleanup } from './cleanup.js';
import { Context } from './context.js';
import { Emitter } from './emitter.js';
import { lower } from './expressions.js';
import { faultAt, locating, unsupported } from './faults.js';
import { completedType, initialise, initialisedSize } from './initializers.js';
import type { Linker, Lowerer } from './linker.js';
import type { Operand } from './operand.js';
import { parameterOffsets } from './parameters.js';
import { withoutValue } from './returns.js';
import { BlockScope, type Scope } from './scope.js';
import { variableArray } from './stack.js';
import { addressedNames, hasEffects } from './stable.js';
import { lowerBlockItems } from './statements.js';
import { decay, TypeResolver } from './types.js';
import type { TranslationUnit, VariableDeclaration } from './unit.js';

const NO_CONSTANT: Operand = { type: C.VOID };

/** What expressions of one file are known to be; files that begin alike share the expressions there, not what they mean. */
interface Known {
  readonly types: WeakMap<Expr, C.CType>;
  readonly constants: WeakMap<Expr, Operand>;
}

export class Lowering implements Lowerer {
  private readonly known = new Map<TranslationUnit, Known>();

  constructor(private readonly linker: Linker) {
    linker.lowerer = this;
  }

  /** Makes the unit's types resolvable; call once for each unit. */
  adopt(unit: TranslationUnit): void {
    unit.types = new TypeResolver(this.linker.image.abi, {
      constant: (e, scope) => this.constant(unit, e, scope),
      isConstant: (e, scope) => this.constantOperand(unit, e, scope) !== undefined,
      typeOf: (e, scope) => this.typeOf(unit, e, scope),
      decided: (what, from, to) => unit.decided(what, from, to),
    });
  }

  private knownOf(unit: TranslationUnit): Known {
    let known = this.known.get(unit);
    if (!known) this.known.set(unit, (known = { types: new WeakMap(), constants: new WeakMap() }));
    return known;
  }

  constant(unit: TranslationUnit, e: Expr, scope: Scope): bigint {
    const o = lower(new Context(unit, scope, undefined, false, undefined), e);
    if (o.constant === undefined) throw faultAt(e.at, 'a constant is needed here and this is none');
    return o.constant;
  }

  constantOperand(unit: TranslationUnit, e: Expr, scope: Scope): Operand | undefined {
    const { constants } = this.knownOf(unit);
    const known = constants.get(e);
    if (known) return known.constant === undefined ? undefined : known;
    let o: Operand = NO_CONSTANT;
    try {
      o = lower(new Context(unit, scope, undefined, false, undefined), e);
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
    }
    constants.set(e, o);
    return o.constant === undefined ? undefined : o;
  }

  typeOf(unit: TranslationUnit, e: Expr, scope: Scope): C.CType {
    // an expression stands in one scope, so it has one type; asked again and again in chains of ?:
    const { types } = this.knownOf(unit);
    let t = types.get(e);
    if (!t) {
      const scratch = Emitter.apart(this.linker.program, unit.linker.image);
      t = lower(new Context(unit, scope, scratch, false, undefined), e).type;
      types.set(e, t);
    }
    return t;
  }

  variableType(unit: TranslationUnit, declarations: readonly VariableDeclaration[]): C.CType {
    const x = new Context(unit, unit, undefined, false, undefined);
    let best: C.CType | undefined;
    for (const d of declarations) {
      // an earlier declaration has said it all; a later one may be typeof of this very name
      if (best && !(best.kind === 'array' && best.length === undefined)) break;
      const t = completedType(x, unit.types.declared(d.specifiers, d.init.declarator, unit), d.init.initializer);
      if (!best || t.kind !== 'array' || t.length !== undefined) best = t;
    }
    return best as C.CType;
  }

  initialisedSize(unit: TranslationUnit, scope: Scope, type: C.CType, init: Initializer | undefined): number {
    if (!init) return C.sizeOf(type);
    return initialisedSize(new Context(unit, scope, undefined, false, undefined), type, init);
  }

  initialise(unit: TranslationUnit, declaration: VariableDeclaration, type: C.CType, address: number): void {
    const init = declaration.init.initializer;
    if (init) this.initialiseStaticIn(unit, unit, type, init, address);
  }

  initialiseStaticIn(unit: TranslationUnit, scope: Scope, type: C.CType, init: Initializer, address: number): void {
    this.initialiseStatic(new Context(unit, scope, undefined, true, undefined), type, init, address);
  }

  initialiseStatic(x: Context, type: C.CType, init: Initializer, address: number): void {
    const memory = this.linker.program.initial;
    const bytes = new Uint8Array(memory.buffer);
    initialise(x, type, init, {
      scalar: (offset, field, t, v, at) => {
        const to = address + offset;
        if (t.kind === 'record' || t.kind === 'array') {
          const from = v.place?.fixed;
          if (from === undefined) throw faultAt(at, 'the initialiser of a static object is not constant');
          bytes.copyWithin(to, from, from + C.sizeOf(t));
          return;
        }
        if (v.real !== undefined) {
          writeReal(memory, to, t, v.real, x.le);
          return;
        }
        const constant = v.constant;
        if (constant === undefined) throw faultAt(at, 'the initialiser of a static object is not constant');
        writeScalar(memory, to, t, constant, field, x.le);
      },
      bytes: (offset, list) => bytes.set(list, address + offset),
    });
  }

  lowerFunction(unit: TranslationUnit, definition: FunctionDefinition, fn: ProgramFunction): void {
    const { program } = this.linker;
    const type = fn.type;
    const scope = new BlockScope(unit, fn.name);
    const { offsets, end } = parameterOffsets(type.params.map((p) => p.type));
    const emit = new Emitter(program, fn, end);
    const at = definition.declarator.at;
    const x = new Context(unit, scope, emit, true, type.returns);
    scope.variableArray = (of, length, where) => variableArray(x, of, length, where);
    scope.labelAddress = (name, where) => x.addressOfLabel(name, emit, where);
    type.params.forEach((p, i) => {
      const t = decay(p.type);
      const offset = offsets[i] as number;
      if (p.name) scope.addName(p.name, { kind: 'local', type: t, offset });
      emit.locals.push({
        name: p.name,
        type: t,
        offset,
        from: 0,
        to: -1,
        parameter: true,
        spelled: p.spelled,
        line: at.line,
      });
    });
    const entry = emit.begin('entry', at, at);
    emit.emit((m) => m.completed(entry));
    emit.resume(undefined);
    this.measureParameters(x, definition, fn);
    const block = unit.blockOf(
      definition,
      type.params.map((p) => p.name),
    );
    x.addressed = addressedNames(block);
    x.unassigned = maybeUnassigned(block, x.addressed);
    locating(at, () => lowerBlockItems(x, block, false));
    const closing = emit.begin('close', block.end, block.end);
    const fallsOff = fn.name === 'main' && type.returns === C.INT ? returnZero : withoutValue(type.returns);
    emit.leave((m) => {
      fallsOff?.(m);
      m.pop();
      m.completed(closing);
    });
    this.linkGotos(x, emit);
    for (const v of emit.locals) if (v.to < 0) v.to = emit.length;
    emit.link();
    fn.params = offsets;
    fn.entryStatement = entry;
  }

  /** Parameters such as int a[n][m]: what they point to has a size that other parameters give. */
  private measureParameters(x: Context, definition: FunctionDefinition, fn: ProgramFunction): void {
    const [step] = definition.declarator.derivations;
    if (step?.kind !== 'function') return;
    step.params.forEach((p, i) => {
      const { name, at, derivations } = p.declarator;
      if (derivations.some((d) => d.kind === 'array' && d.length && hasEffects(d.length)))
        throw unsupported(at, 'a parameter whose length has side effects');
      const b = name ? x.scope.name(name) : undefined;
      if (b?.kind !== 'local' || !leadsToOpenArray(fn.type.params[i]?.type)) return;
      x.scope.addName(name, { ...b, type: x.types.parameter(p, x.scope) });
    });
  }

  private linkGotos(x: Context, emit: Emitter): void {
    for (const [target, { at }] of x.addressedLabels) {
      if (!target.cleanups) throw faultAt(at, 'the address of a label that does not exist');
      if (x.computedGotos && target.cleanups.length > 0)
        throw unsupported(at, 'the address of a label among variables with a cleanup');
    }
    for (const g of x.gotos) {
      if (!g.target.cleanups) throw faultAt(g.at, 'a goto to a label that does not exist');
      const keep = g.target.cleanups;
      emit.here(g.via);
      emit.resume(g.statement);
      for (let i = g.cleanups.length - 1; i >= 0; i--) {
        const c = g.cleanups[i] as (typeof g.cleanups)[number];
        if (!keep.includes(c)) emitCleanup(x, c);
      }
      emit.loop(g.target.label);
    }
  }
}

function leadsToOpenArray(t: C.CType | undefined): boolean {
  if (t?.kind === 'pointer') return leadsToOpenArray(t.to);
  return t?.kind === 'array' && (t.length === undefined || leadsToOpenArray(t.of));
}

function writeReal(memory: DataView, to: number, t: C.CType, v: number, le: boolean): void {
  if (Number.isNaN(v)) throw new C.TypeFault('a NaN as an initial value');
  if (C.sizeOf(t) === 4) memory.setFloat32(to, v, le);
  else memory.setFloat64(to, v, le);
}

/** main is the one function that returns 0 where it ends. */
function returnZero(m: Machine): void {
  const to = m.memory.getUint32(m.fp + FRAME.result, true);
  if (to !== 0) m.store32(to, 0);
}

function writeScalar(
  memory: DataView,
  to: number,
  t: C.CType,
  v: bigint,
  field: C.Field | undefined,
  le: boolean,
): void {
  const size = field?.unit ?? C.sizeOf(t);
  let value = C.isInteger(t) && C.integerOf(t).bool ? (v !== 0n ? 1n : 0n) : BigInt.asUintN(size * 8, v);
  if (field?.bitWidth !== undefined) {
    const mask = (1n << BigInt(field.bitWidth)) - 1n;
    const shift = BigInt(field.bitOffset as number);
    value = (readUnsigned(memory, to, size, le) & ~(mask << shift)) | ((value & mask) << shift);
  }
  for (let i = 0; i < size; i++)
    memory.setUint8(to + (le ? i : size - 1 - i), Number((value >> BigInt(8 * i)) & 0xffn));
}

function readUnsigned(memory: DataView, at: number, size: number, le: boolean): bigint {
  let v = 0n;
  for (let i = 0; i < size; i++) v |= BigInt(memory.getUint8(at + (le ? i : size - 1 - i))) << BigInt(8 * i);
  return v;
}
