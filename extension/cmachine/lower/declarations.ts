/** Declarations inside functions. */
import type { Attributes, Declaration, InitDeclarator } from '../parse/ast.js';
import { spelledType } from '../parse/spelling.js';
import type { LocalVariable } from '../machine/program.js';
import * as C from '../types/ctype.js';
import { qualified, unqualified } from '../types/qualifiers.js';
import type { Context } from './context.js';
import { convert } from './convert.js';
import { rvalue, value } from './expressions.js';
import { faultAt, locating, unsupported } from './faults.js';
import { completedType, initialiseLocal } from './initializers.js';
import { allocateObject } from './linker.js';
import { isReal } from '../types/real.js';
import { isVariable, variableObject } from './stack.js';
import type { Place } from './operand.js';

export function lowerDeclaration(x: Context, d: Declaration): void {
  if (d.declarators.length === 0) {
    x.types.base(d.specifiers, x.scope);
    return;
  }
  for (const init of d.declarators) locating(init.declarator.at, () => declare(x, d, init));
}

function declare(x: Context, d: Declaration, init: InitDeclarator): void {
  const { declarator } = init;
  const { storage } = d.specifiers;
  if (d.specifiers.base.kind === 'auto') {
    declareAuto(x, d, init);
    return;
  }
  const declared = x.types.declared(d.specifiers, declarator, x.scope);
  if (storage === 'typedef') {
    const type = x.types.typedef(d.specifiers, declarator, init.attributes, x.scope);
    x.scope.addName(declarator.name, { kind: 'typedef', type });
    return;
  }
  if (declared.kind === 'function' || storage === 'extern') {
    const outer = x.unit.name(declarator.name);
    if (outer) x.scope.addName(declarator.name, outer);
    else if (declared.kind === 'function')
      x.scope.addName(declarator.name, {
        kind: 'function',
        type: declared,
        fn: () => x.linker.external(declarator.name, declared, declarator.at),
      });
    else {
      const binding = x.linker.variable(x.unit, declarator.name, [
        { specifiers: d.specifiers, init, at: declarator.at },
      ]);
      x.scope.addName(declarator.name, binding);
    }
    return;
  }
  const align = alignmentAsked(x, d, init);
  if (init.asmName !== undefined) throw unsupported(declarator.at, 'a variable kept in a named register');
  const type = completedType(x, declared, init.initializer);
  if (storage === 'static') {
    declareStatic(x, d, init, type);
    return;
  }
  if (isVariable(type)) {
    declareVariable(x, init, type, align);
    return;
  }
  if (type.kind === 'array' && type.length === undefined)
    throw faultAt(declarator.at, `the length of ${declarator.name} is not known`);
  const place = bind(x, init, type, align, spelledType(d.specifiers, declarator));
  if (init.initializer) {
    const emit = x.emitterAt(d.at);
    const shown = emit.locals[emit.locals.length - 1] as LocalVariable;
    const s = emit.begin('statement', d.declarators[0] === init ? d.at : declarator.at, declarator.at);
    initialiseLocal(x, type, place, init.initializer, declarator.at);
    emit.emit((m) => m.completed(s));
    // what lies there before its initialiser belonged to nobody: a person is not shown it
    shown.from = emit.length;
  }
  addCleanup(x, d.specifiers.attributes, init, type, place);
}

/** A debugger shows it as the pointer that the frame holds. */
function declareVariable(x: Context, init: InitDeclarator, type: C.ArrayType, align: number): void {
  const { name, at } = init.declarator;
  if (init.attributes.cleanup) throw unsupported(at, 'an array of variable length with a cleanup');
  const emit = x.emitterAt(at);
  const s = emit.begin('statement', at, at);
  const slot = variableObject(x, type, align, at);
  emit.emit((m) => m.completed(s));
  x.scope.addName(name, { kind: 'variable', type, slot });
  const shown = { name, type: C.pointerTo(type.of), offset: slot, parameter: false, line: at.line };
  emit.locals.push({ ...shown, from: emit.length, to: -1 });
}

/** Bytes from the attributes of a declaration, 0 without. */
function alignmentAsked(x: Context, d: Declaration, init: InitDeclarator): number {
  return Math.max(x.types.alignment(d.specifiers, x.scope), x.types.alignment(init, x.scope));
}

/** The name is in scope already in its own initialiser. */
function bind(x: Context, init: InitDeclarator, type: C.CType, align: number, spelled?: string): Place {
  const { declarator } = init;
  const emit = x.emitterAt(declarator.at);
  const offset = emit.reserve(type, align);
  const watched = x.unassigned.has(init) && (C.isScalar(type) || isReal(type));
  const assignedAt = watched ? emit.reserve(C.UCHAR) : undefined;
  if (assignedAt !== undefined)
    emit.emit((m) => {
      if (m.bytes[m.fp + assignedAt] !== 0) m.store8(m.fp + assignedAt, 0);
    });
  x.scope.addName(declarator.name, {
    kind: 'local',
    type,
    offset,
    ...(align > 0 ? { align: () => align } : {}),
    ...(assignedAt === undefined ? {} : { assignedAt }),
  });
  emit.locals.push({
    name: declarator.name,
    type,
    offset,
    from: emit.length,
    to: -1,
    parameter: false,
    spelled,
    line: declarator.at.line,
  });
  return { address: (m) => m.fp + offset, local: offset, lvalue: true };
}

function declareAuto(x: Context, d: Declaration, init: InitDeclarator): void {
  if (init.initializer?.kind !== 'expr') throw faultAt(init.declarator.at, '__auto_type needs an initialiser');
  const emit = x.emitterAt(d.at);
  const s = emit.begin('statement', d.at, init.declarator.at);
  const v = rvalue(x, value(x, init.initializer.expr));
  const place = bind(x, init, qualified(unqualified(v.type), d.specifiers.qualifiers), alignmentAsked(x, d, init));
  emit.emit(x.store(v.type, place, v.type.kind === 'record' ? v : convert(v, v.type)));
  emit.emit((m) => m.completed(s));
  addCleanup(x, d.specifiers.attributes, init, v.type, place);
}

function declareStatic(x: Context, d: Declaration, init: InitDeclarator, type: C.CType): void {
  const own = x.linker.staticLocal();
  let { address } = own;
  const scope = x.scope;
  const align = Math.max(C.alignOf(type), alignmentAsked(x, d, init));
  x.scope.addName(init.declarator.name, {
    kind: 'global',
    type,
    align: () => align,
    address: () => {
      if (address < 0) {
        const size = x.linker.lowerer.initialisedSize(x.unit, scope, type, init.initializer);
        address = allocateObject(x.program, x.linker.image, type, size, align);
        own.lies(address);
        if (init.initializer) x.linker.lowerer.initialiseStaticIn(x.unit, scope, type, init.initializer, address);
        x.program.publish(address, size);
      }
      return address;
    },
  });
}

function addCleanup(x: Context, attributes: Attributes, init: InitDeclarator, type: C.CType, place: Place): void {
  const name = init.attributes.cleanup ?? attributes.cleanup;
  if (!name) return;
  const b = x.scope.name(name);
  if (b?.kind !== 'function') throw faultAt(init.declarator.at, `the cleanup function ${name} is not declared`);
  x.cleanups.push({ offset: place.local as number, type, fn: b.fn, at: init.declarator.at });
}
