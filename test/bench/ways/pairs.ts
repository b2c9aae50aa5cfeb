/**
 * 64-bit values of closures: as BigInt, as the machine has them, or as two words, the upper one left in a field of the machine. The
 * body of `mix` as closures, in either way, over the same memory.
 */
export interface Cell {
  readonly memory: DataView;
  /** Upper word of the value that was computed last. */
  high: number;
}

type Low = (m: Cell) => number;
type Big = (m: Cell) => bigint;

const H = 0;
const S = 8;

const U64 = (v: bigint): bigint => BigInt.asUintN(64, v);

const bigLoad =
  (at: number): Big =>
  (m) =>
    m.memory.getBigUint64(at, true);
const bigStore =
  (at: number, v: Big): Big =>
  (m) => {
    const value = v(m);
    m.memory.setBigUint64(at, value, true);
    return value;
  };

function bigMix(): readonly Big[] {
  const h = bigLoad(H);
  const s = bigLoad(S);
  const xor: Big = (m) => h(m) ^ s(m);
  const left: Big = (m) => U64(h(m) << 13n);
  const right: Big = (m) => h(m) >> 51n;
  const or: Big = (m) => left(m) | right(m);
  const and: Big = (m) => h(m) & 0xffffffff0000n;
  const add: Big = (m) => U64(s(m) + and(m));
  const less: Big = (m) => U64(s(m) - 1n);
  const put = bigStore(S, less);
  const above: Big = (m) => (h(m) > s(m) ? put(m) : 0n);
  return [bigStore(H, xor), bigStore(H, or), bigStore(S, add), above];
}

const load =
  (at: number): Low =>
  (m) => {
    m.high = m.memory.getInt32(at + 4, true);
    return m.memory.getInt32(at, true);
  };
const store =
  (at: number, v: Low): Low =>
  (m) => {
    const low = v(m);
    m.memory.setInt32(at, low, true);
    m.memory.setInt32(at + 4, m.high, true);
    return low;
  };

function plus(a: Low, b: Low): Low {
  return (m) => {
    const low = a(m);
    const high = m.high;
    const sum = (low + b(m)) | 0;
    m.high = (high + m.high + (sum >>> 0 < low >>> 0 ? 1 : 0)) | 0;
    return sum;
  };
}

function bits(a: Low, b: Low, op: (x: number, y: number) => number): Low {
  return (m) => {
    const low = a(m);
    const high = m.high;
    const result = op(low, b(m));
    m.high = op(high, m.high);
    return result;
  };
}

const constant =
  (low: number, high: number): Low =>
  (m) => {
    m.high = high;
    return low;
  };

function pairMix(): readonly Low[] {
  const h = load(H);
  const s = load(S);
  const xor = bits(h, s, (x, y) => x ^ y);
  const left: Low = (m) => {
    const low = h(m);
    m.high = (m.high << 13) | (low >>> 19);
    return low << 13;
  };
  const right: Low = (m) => {
    h(m);
    const low = m.high >>> 19;
    m.high = 0;
    return low;
  };
  const or = bits(left, right, (x, y) => x | y);
  const and = bits(h, constant(0xffff0000 | 0, 0xffff), (x, y) => x & y);
  const add = plus(s, and);
  const put = store(S, plus(s, constant(-1, -1)));
  const above: Low = (m) => {
    const low = h(m) >>> 0;
    const high = m.high >>> 0;
    const other = s(m) >>> 0;
    const otherHigh = m.high >>> 0;
    return high > otherHigh || (high === otherHigh && low > other) ? put(m) : 0;
  };
  return [store(H, xor), store(H, or), store(S, add), above];
}

/** Rounds of `mix`; the result, to compare. */
export function runMix(way: 'bigint' | 'pairs', times: number): bigint {
  const m: Cell = { memory: new DataView(new ArrayBuffer(16)), high: 0 };
  m.memory.setBigUint64(H, 0xcbf29ce484222325n, true);
  if (way === 'bigint') {
    const ops = bigMix();
    for (let i = 0; i < times; i++) for (const op of ops) op(m);
  } else {
    const ops = pairMix();
    for (let i = 0; i < times; i++) for (const op of ops) op(m);
  }
  return m.memory.getBigUint64(S, true);
}
