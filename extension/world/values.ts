/** Scalars in machine memory by type: for what crosses between programs of different layout or byte order. */
import { objectAt } from '../cmachine/expressions/evaluate.js';
import { scalarAt, storeScalar } from '../cmachine/lower/scalar.js';
import type { HostValue } from '../cmachine/machine/host.js';
import type { Machine } from '../cmachine/machine/machine.js';
import type { CType } from '../cmachine/types/ctype.js';

/** Below lies nothing; objectAt() says so. */
const FIRST = 0x10000;

export function readValue(m: Machine, t: CType, address: number, le: boolean): HostValue {
  const scalar = address >= FIRST && address + 8 <= m.bytes.length ? scalarAt(m, t, address, le) : undefined;
  if (scalar !== undefined) return scalar;
  const v = objectAt(m, t, address, le);
  return v.big ?? v.number ?? 0;
}

export function writeValue(m: Machine, t: CType, address: number, v: HostValue, le: boolean): void {
  storeScalar(m, t, address, v, le);
}
