/**
 * Where two programs meet: a function declared in one image and defined in another. Scalars pass as they are, structs are copied
 * member by member by name, pointers are replaced by what they mean on the other side; nothing else crosses.
 */
import type { CompiledImage } from '../cmachine/image.js';
import { readValue, writeValue } from './values.js';
import type { HostContext, HostFunction, HostValue } from '../cmachine/machine/host.js';
import { HOST_DATA_WORDS } from '../cmachine/machine/host.js';
import type { Machine } from '../cmachine/machine/machine.js';
import type { ProgramFunction } from '../cmachine/machine/program.js';
import { FaultError } from '../cmachine/source/types.js';
import * as C from '../cmachine/types/ctype.js';

/** How one argument of the called function is made from those of the calling one. */
export type BridgeArgument =
  /** The i-th argument as it is; structs are copied by member name. */
  | { readonly from: number; readonly map?: (v: HostValue) => HostValue }
  /** What a C expression of the other image's first file gives, read when called: its own "kvm_state". */
  | { readonly there: (m: Machine) => HostValue }
  | { readonly value: HostValue };

/** The first words of a bridge's frame hold a struct that travels; its own need none. */
const SCRATCH_BYTES = HOST_DATA_WORDS * 8;

export function bridge(name: string, target: () => ProgramFunction, args: readonly BridgeArgument[]): HostFunction {
  return {
    name,
    run(c) {
      if (c.state === 1) return returned(c);
      const fn = target();
      const list = args.map((a, i) => argument(c, fn, a, i));
      return { call: fn, args: list, then: 1 };
    },
  };
}

function returned(c: HostContext): HostValue | undefined {
  return c.fn.type.returns.kind === 'void' ? undefined : c.result();
}

function argument(c: HostContext, fn: ProgramFunction, a: BridgeArgument, i: number): HostValue {
  if ('value' in a) return a.value;
  if ('there' in a) return a.there(c.machine);
  const from = c.fn.type.params[a.from]?.type;
  const to = fn.type.params[i]?.type;
  if (!from || !to) throw mismatch(fn.name);
  if (from.kind !== 'record') return a.map ? a.map(c.arg(a.from)) : c.arg(a.from);
  if (to.kind !== 'record' || C.sizeOf(to) > SCRATCH_BYTES) throw mismatch(fn.name);
  const scratch = c.scratch();
  copyByName(
    c.machine,
    from,
    c.num(a.from),
    c.fn.image.abi.littleEndian,
    to,
    scratch,
    fn.image.abi.littleEndian,
    fn.name,
  );
  return scratch;
}

/** Copies every member of `to` from the member of the same name. */
export function copyByName(
  m: Machine,
  from: C.RecordType,
  at: number,
  le: boolean,
  to: C.RecordType,
  out: number,
  outLe: boolean,
  who: string,
): void {
  for (const f of C.layoutOf(to).fields) {
    const source = C.findField(from, f.name);
    if (!source || !C.isScalar(f.type) || !C.isScalar(source.field.type)) throw mismatch(who);
    writeValue(m, f.type, out + f.offset, readValue(m, source.field.type, at + source.offset, le), outLe);
  }
}

function mismatch(name: string): FaultError {
  return new FaultError({
    message: `the two sides of ${name} declare it differently`,
    file: '',
    line: 0,
    remedy: 'The tree is of a version that the unit does not know.',
  });
}

/** A function of an image by name, for bridges; throws a FaultError that names both. */
export function functionOf(image: () => CompiledImage | undefined, group: string, name: string): () => ProgramFunction {
  let known: ProgramFunction | undefined;
  return () => {
    known ??= image()?.function(name);
    if (!known)
      throw new FaultError({
        message: `${name} is called and ${group} has no such function`,
        file: '',
        line: 0,
        remedy: 'The tree is of a version that the unit does not know.',
      });
    return known;
  };
}
