/** The world's tables: arrays of structs in machine memory, read and written by member. Writes are journalled like any other. */
import type { CompiledImage } from '../cmachine/image.js';
import { Context } from '../cmachine/lower/context.js';
import { lower } from '../cmachine/lower/expressions.js';
import type { TranslationUnit } from '../cmachine/lower/unit.js';
import type { Machine } from '../cmachine/machine/machine.js';
import { parseExpression } from '../cmachine/parse/expressions.js';
import { Cursor, supplyOf } from '../cmachine/parse/source.js';
import type { Token } from '../cmachine/preprocess/token.js';
import * as C from '../cmachine/types/ctype.js';

/** An array of structs whose members are uint32_t and uint64_t, or again such arrays. Addresses and counters: below 2^53. */
export class Records {
  private readonly offsets = new Map<string, { readonly offset: number; readonly type: C.CType }>();

  constructor(
    readonly address: number,
    readonly count: number,
    readonly stride: number,
    type: C.RecordType,
  ) {
    for (const f of C.layoutOf(type).fields) this.offsets.set(f.name, { offset: f.offset, type: f.type });
  }

  /** The i-th record's address. */
  at(i: number): number {
    return this.address + i * this.stride;
  }

  get(m: Machine, i: number, member: string): number {
    const { at, wide } = this.place(i, member);
    return wide ? Number(m.memory.getBigUint64(at, true)) : m.memory.getUint32(at, true);
  }

  set(m: Machine, i: number, member: string, value: number): void {
    const { at, wide } = this.place(i, member);
    if (wide) m.store64(at, BigInt(value));
    else m.store32(at, value);
  }

  /** The array that is a member of the i-th record. */
  within(i: number, member: string): Records {
    const f = this.member(member);
    const { type } = f;
    if (type.kind !== 'array' || type.of.kind !== 'record') throw new Error(`${member} is no array of structs`);
    return new Records(this.at(i) + f.offset, Number(type.length ?? 0), C.sizeOf(type.of), type.of);
  }

  private place(i: number, member: string): { at: number; wide: boolean } {
    const f = this.member(member);
    return { at: this.at(i) + f.offset, wide: C.sizeOf(f.type) === 8 };
  }

  private member(name: string): { readonly offset: number; readonly type: C.CType } {
    const f = this.offsets.get(name);
    if (!f) throw new Error(`the world's record has no member ${name}`);
    return f;
  }
}

/** The array that `path` names in static storage, such as "world.kernel.locks". */
export function records(image: CompiledImage, unit: TranslationUnit, path: string): Records {
  const tokens = unit.preprocessed.expandText(`${path}[0]`, 'records');
  const cursor = new Cursor(supplyOf(tokens, tokens[0] as Token), unit.parserNames);
  const { place, type } = lower(new Context(unit, unit, undefined, true, undefined), parseExpression(cursor));
  const address = place?.fixed ?? place?.known;
  if (address === undefined || type.kind !== 'record') throw new Error(`${path} is no array of structs`);
  return new Records(address, Infinity, C.sizeOf(type), type);
}
