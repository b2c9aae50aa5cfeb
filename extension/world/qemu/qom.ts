/**
 * Casts of QEMU's object model as they run: each follows an object's class and its ancestors, and a wrong one stops. The types
 * and classes themselves are C (world/qemu/qom.c), which lays out struct TypeImpl.
 */
import { textAt } from '../../cmachine/expressions/format.js';
import { loadPointer } from '../../cmachine/lower/operand.js';
import type { HostContext, HostFunction } from '../../cmachine/machine/host.js';
import { pointedTo } from '../record.js';

/** Bytes from the start of struct TypeImpl. */
const TYPE = { name: 0, parent: 8 } as const;

/** Deeper than any class of QEMU's; a longer chain is damaged memory. */
const MOST_ANCESTORS = 32;

export const qomCasts: readonly HostFunction[] = [
  { name: 'object_get_class', run: (c) => (c.num(0) === 0 ? nothing(c, 'object_get_class') : classOf(c, c.num(0))) },
  { name: 'object_get_typename', run: (c) => typeName(c, classOf(c, c.num(0))) },
  { name: 'object_class_get_name', run: (c) => typeName(c, c.num(0)) },
  { name: 'object_dynamic_cast', run: (c) => (c.num(0) === 0 ? 0 : instance(c, 1) ? c.num(0) : 0) },
  {
    name: 'object_dynamic_cast_assert',
    run(c) {
      const object = c.num(0);
      if (object === 0 || instance(c, 1)) return object;
      return wrong(c, `the object at 0x${object.toString(16)} is a`, classOf(c, object));
    },
  },
  { name: 'object_class_dynamic_cast', run: (c) => (c.num(0) === 0 ? 0 : (asClass(c, c.num(0), 1) ?? 0)) },
  {
    name: 'object_class_dynamic_cast_assert',
    run(c) {
      const asked = c.num(0);
      return asked === 0 ? 0 : (asClass(c, asked, 1) ?? wrong(c, 'the class is that of a', asked));
    },
  },
  // Objects of fixtures live as long as the machine: nothing counts how often they are used.
  { name: 'object_ref', run: (c) => c.num(0) },
  { name: 'object_unref', run: () => undefined },
  {
    name: 'qom_stop',
    run: (c) =>
      c.machine.stop(
        `${textAt(c.machine, c.num(0)) ?? ''}: "${textAt(c.machine, c.num(1)) ?? ''}"`,
        "The unit's fixture and the tree do not suit each other.",
      ),
  },
];

function nothing(c: HostContext, what: string): never {
  return c.machine.stop(`${what} is asked about no object`, 'The object is not set up, or the code has this bug.');
}

function pointer(c: HostContext, at: number): number {
  c.machine.check(at, 8, c.fn.image.space);
  return loadPointer(c.machine, at, c.fn.image.abi.littleEndian);
}

function classOf(c: HostContext, object: number): number {
  // The first member of every object is its class.
  const found = pointer(c, object);
  if (found === 0)
    c.machine.stop(
      `the object at 0x${object.toString(16)} has no class`,
      'It was not built as an object: look at where it comes from.',
    );
  return found;
}

/** The first member of every class is its type. */
function typeOf(c: HostContext, ofClass: number): number {
  return pointer(c, ofClass);
}

function typeName(c: HostContext, ofClass: number): number {
  return pointer(c, typeOf(c, ofClass) + TYPE.name);
}

function isA(c: HostContext, type: number, wanted: string): boolean {
  let t = type;
  for (let i = 0; t !== 0 && i < MOST_ANCESTORS; i++) {
    if (textAt(c.machine, pointer(c, t + TYPE.name)) === wanted) return true;
    t = pointer(c, t + TYPE.parent);
  }
  return false;
}

function instance(c: HostContext, name: number): boolean {
  return found(c, classOf(c, c.num(0)), text(c, name)) !== undefined;
}

function text(c: HostContext, i: number): string {
  return textAt(c.machine, c.num(i)) ?? '';
}

function asClass(c: HostContext, ofClass: number, name: number): number | undefined {
  return found(c, ofClass, text(c, name));
}

/** The class itself if it is one of that type, or what it has for the interface of that name. */
function found(c: HostContext, ofClass: number, wanted: string): number | undefined {
  if (isA(c, typeOf(c, ofClass), wanted)) return ofClass;
  const view = classView(c);
  let item = view ? view.number(c.machine, ofClass, 'interfaces') : 0;
  for (let i = 0; view && item !== 0 && i < MOST_ANCESTORS; i++) {
    const list = view.pointee('interfaces');
    const implemented = list.number(c.machine, item, 'data');
    if (isA(c, typeOf(c, implemented), wanted)) return implemented;
    item = list.number(c.machine, item, 'next');
  }
  return undefined;
}

/** ObjectClass, from the first argument: an object or a class. */
function classView(c: HostContext): ReturnType<typeof pointedTo> {
  const first = pointedTo(c, 0);
  return first.has('interfaces') ? first : first.pointee('class');
}

function wrong(c: HostContext, what: string, ofClass: number): never {
  const is = textAt(c.machine, typeName(c, ofClass)) ?? 'nothing known';
  return c.machine.stop(
    `${what} "${is}", which is no "${text(c, 1)}"`,
    'The cast is wrong, or the pointer leads to another object.',
  );
}
