/** Typed access to an object in machine memory by its C path; writes are journalled like any other. */
import type { CompiledImage } from '../cmachine/image.js';
import { Context } from '../cmachine/lower/context.js';
import { lower } from '../cmachine/lower/expressions.js';
import { scalarAt, storeScalar } from '../cmachine/lower/scalar.js';
import type { TranslationUnit } from '../cmachine/lower/unit.js';
import type { Machine } from '../cmachine/machine/machine.js';
import { parseExpression } from '../cmachine/parse/expressions.js';
import { Cursor, supplyOf } from '../cmachine/parse/source.js';
import type { Token } from '../cmachine/preprocess/token.js';
import * as C from '../cmachine/types/ctype.js';

export interface Accessor {
  readonly address: number;
  readonly type: C.CType;
  get(m: Machine): number;
  set(m: Machine, value: number): void;
  big(m: Machine): bigint;
  setBig(m: Machine, value: bigint): void;
}

/** An accessor for a path with constant indices, such as "world.timers[3].due_ns". */
export function accessor(image: CompiledImage, unit: TranslationUnit, path: string): Accessor {
  const tokens = unit.preprocessed.expandText(path, 'accessor');
  const cursor = new Cursor(supplyOf(tokens, tokens[0] as Token), unit.parserNames);
  const o = lower(new Context(unit, unit, undefined, true, undefined), parseExpression(cursor));
  const address = o.place?.fixed ?? o.place?.known;
  const { type } = o;
  if (address === undefined || !C.isScalar(type)) throw new Error(`${path} names no scalar in static storage`);
  const le = image.image.abi.littleEndian;
  if (C.sizeOf(type) > 8) throw new Error(`${path} is wider than 64 bits`);
  const read = (m: Machine): number | bigint => scalarAt(m, type, address, le) as number | bigint;
  const set = (m: Machine, value: number | bigint): void => storeScalar(m, type, address, value, le);
  return { address, type, get: (m) => Number(read(m)), set, big: (m) => BigInt(read(m)), setBig: set };
}
