/** Members of C structures in machine memory by their path, whatever version of the structure the image has. */
import { storePointer } from '../cmachine/lower/operand.js';
import type { HostContext, HostValue } from '../cmachine/machine/host.js';
import type { Machine } from '../cmachine/machine/machine.js';
import { FaultError } from '../cmachine/source/types.js';
import * as C from '../cmachine/types/ctype.js';
import { readValue, writeValue } from './values.js';

export class RecordView {
  private readonly known = new Map<string, { readonly type: C.CType; readonly offset: number }>();

  constructor(
    readonly type: C.RecordType,
    private readonly le: boolean,
  ) {}

  get(m: Machine, address: number, path: string): HostValue {
    const { type, offset } = this.member(path);
    return readValue(m, type, address + offset, this.le);
  }

  number(m: Machine, address: number, path: string): number {
    return Number(this.get(m, address, path));
  }

  /** A member that is read often: get() whose path is looked up once. */
  reader(path: string): (m: Machine, address: number) => HostValue {
    let found: { readonly type: C.CType; readonly offset: number } | undefined;
    return (m, address) => {
      found ??= this.member(path);
      return readValue(m, found.type, address + found.offset, this.le);
    };
  }

  set(m: Machine, address: number, path: string, value: HostValue): void {
    const { type, offset } = this.member(path);
    if (type.kind === 'pointer') storePointer(m, address + offset, Number(value), this.le);
    else writeValue(m, type, address + offset, value, this.le);
  }

  has(path: string): boolean {
    return this.find(path) !== undefined;
  }

  /** The structure that a pointer member leads to. */
  pointee(path: string): RecordView {
    return viewOf(this.member(path).type, this.le, path);
  }

  /** A member's type and its place in bytes; a FaultError that names it where the version has none. */
  member(path: string): { readonly type: C.CType; readonly offset: number } {
    const found = this.find(path);
    if (!found)
      throw new FaultError({
        message: `${C.nameOf(this.type)} has no member ${path}`,
        file: '',
        line: 0,
        remedy: 'The tree is of a version that IRQScope does not know.',
      });
    return found;
  }

  private find(path: string): { readonly type: C.CType; readonly offset: number } | undefined {
    const known = this.known.get(path);
    if (known) return known;
    let type: C.CType = this.type;
    let offset = 0;
    for (const part of path.split('.')) {
      const at: { field: C.Field; offset: number } | undefined =
        type.kind === 'record' ? C.findField(type, part) : undefined;
      if (!at || at.field.bitWidth !== undefined) return undefined;
      offset += at.offset;
      ({ type } = at.field);
    }
    const found = { type, offset };
    this.known.set(path, found);
    return found;
  }
}

const views = new WeakMap<C.RecordType, RecordView>();

function viewOf(pointer: C.CType, le: boolean, what: string): RecordView {
  const to = pointer.kind === 'pointer' ? pointer.to : undefined;
  if (to?.kind !== 'record') throw new Error(`${what} is no pointer to a structure`);
  let view = views.get(to);
  if (!view) views.set(to, (view = new RecordView(to, le)));
  return view;
}

/** The structure that the i-th argument of a function points to. */
export function pointedTo(c: HostContext, i: number): RecordView {
  const type = c.fn.type.params[i]?.type;
  if (!type) throw new Error(`${c.fn.name} has no argument ${i}`);
  return viewOf(type, c.fn.image.abi.littleEndian, c.fn.name);
}
