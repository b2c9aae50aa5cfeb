/** Typed access to an object in machine memory by its C path; writes are journalled like any other. */
import type { CompiledImage } from '../cmachine/image.js';
import { Context } from '../cmachine/lower/context.js';
import { lower } from '../cmachine/lower/expressions.js';
import { bigStore, numberStore } from '../cmachine/lower/operand.js';
import { objectAt } from '../cmachine/expressions/evaluate.js';
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
  const wide = C.isWide(type);
  return {
    address,
    type,
    get: (m) => {
      const v = objectAt(m, type, address, le);
      return v.number ?? Number(v.big);
    },
    set: (m, value) => {
      if (wide) bigStore(type, undefined, le)(m, address, BigInt(value));
      else numberStore(type, undefined, le)(m, address, value);
    },
    big: (m) => {
      const v = objectAt(m, type, address, le);
      return v.big ?? BigInt(v.number ?? 0);
    },
    setBig: (m, value) => {
      if (wide) bigStore(type, undefined, le)(m, address, value);
      else numberStore(type, undefined, le)(m, address, Number(value));
    },
  };
}
