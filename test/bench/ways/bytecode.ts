/**
 * The other way: register bytecode in one switch loop, over the same memory, with the same checks, budget, calls through frames in
 * memory and a report of each completed statement. Written by hand for the bench's functions, as a good compiler would emit it.
 */
import type { Name } from './programs.js';

const OP = {
  /** r[a] = b */
  set: 0,
  /** r[a] = the local at fp + b */
  load: 1,
  /** the local at fp + a = r[b] */
  store: 2,
  add: 3,
  and: 4,
  shl: 5,
  /** goes to a where r[b] is 0 */
  unless: 6,
  /** goes back to a; costs budget */
  loop: 7,
  goto: 8,
  /** r[a] = r[b] < r[c], unsigned */
  below: 9,
  /** r[a] = the byte at r[b], checked */
  byte: 10,
  /** the byte at r[a] = r[b], checked */
  putByte: 11,
  /** calls a; its result goes to the local at fp + b */
  call: 12,
  /** leaves with r[a] */
  leave: 13,
  step: 14,
  /** 64 bits in two registers each */
  load64: 15,
  store64: 16,
  xor64: 17,
  rotate64: 18,
  add64: 19,
  and64: 20,
  above64: 21,
  set64: 22,
  /** stores r[b] as an argument of the call to come, at offset a of its frame */
  argument: 23,
} as const;

const { set, load, store, add, and, shl, unless, loop, goto, below, byte, putByte, call, leave, step } = OP;
const { load64, store64, xor64, rotate64, add64, and64, above64, set64, argument } = OP;

type Instruction = readonly [op: number, a?: number, b?: number, c?: number];

/** Locals from 32 on, as in the machine's frames: what a function sets before its loop is there when it begins. */
const TIMES_AT = 32;
const FROM = 0x1000;
const TO = 0x1100;

/** while (times-- > 0): leaves to `end` when done. */
const again = (end: number): Instruction[] => [
  [load, 0, TIMES_AT],
  [set, 1, -1],
  [add, 2, 0, 1],
  [store, TIMES_AT, 2],
  [step],
  [unless, end, 0],
];

const LEAF: readonly Instruction[] = [[load, 0, 32], [load, 1, 36], [add, 0, 0, 1], [step], [leave, 0]];

/** Jump targets are numbers of instructions. */
export const CODE: Readonly<Record<Name, readonly Instruction[]>> = {
  scan: [
    ...again(23),
    /* 6 */ [set, 0, 0],
    [store, 36, 0],
    [step],
    /* 9 i < 24 */ [load, 3, 36],
    [set, 1, 24],
    [below, 0, 3, 1],
    [step],
    [unless, 0, 0],
    /* 14 mask = 1 << i; hits */ [set, 1, 1],
    [shl, 4, 1, 3],
    [store, 40, 4],
    [step],
    [load, 5, 44],
    [and, 5, 5, 4],
    [step],
    [unless, 24, 5],
    [goto, 30],
    /* 23 */ [leave, 6],
    /* 24 i++ */ [set, 1, 1],
    [load, 3, 36],
    [add, 3, 3, 1],
    [store, 36, 3],
    [step],
    [loop, 9],
    /* 30 hits += i */ [load, 6, 48],
    [load, 3, 36],
    [add, 6, 6, 3],
    [store, 48, 6],
    [step],
    [goto, 24],
  ],
  mix: [
    ...again(22),
    /* 6 h = h ^ s */ [load64, 2, 40],
    [load64, 4, 48],
    [xor64, 2, 2, 4],
    [store64, 40, 2],
    [step],
    [load64, 2, 40],
    [rotate64, 2, 13],
    [store64, 40, 2],
    [step],
    [set64, 6],
    [load64, 2, 40],
    [and64, 6, 2, 6],
    [load64, 4, 48],
    [add64, 4, 4, 6],
    [store64, 48, 4],
    [goto, 23],
    /* 22 */ [leave, 4],
    /* 23 */ [step],
    [load64, 2, 40],
    [load64, 4, 48],
    [above64, 0, 2, 4],
    [step],
    [unless, 0, 0],
    [set, 6, -1],
    [set, 7, -1],
    [add64, 4, 4, 6],
    [store64, 48, 4],
    [step],
    [loop, 0],
  ],
  calls: [
    ...again(14),
    [load, 3, 40],
    [load, 4, TIMES_AT],
    [argument, 32, 3],
    [argument, 36, 4],
    [call, 16, 40],
    [step],
    [loop, 0],
    [goto, 0],
    /* 14 */ [load, 0, 40],
    [leave, 0],
    /* 16 */ ...LEAF,
  ],
  copy: [
    ...again(25),
    [set, 3, 0],
    [store, 36, 3],
    [step],
    /* 9 */ [load, 3, 36],
    [set, 1, 256],
    [below, 0, 3, 1],
    [step],
    [unless, 0, 0],
    [set, 4, FROM],
    [add, 4, 4, 3],
    [byte, 5, 4],
    [set, 1, 1],
    [add, 5, 5, 1],
    [set, 4, TO],
    [add, 4, 4, 3],
    [putByte, 4, 5],
    [step],
    [add, 3, 3, 1],
    [goto, 26],
    /* 25 */ [leave, 5],
    /* 26 */ [store, 36, 3],
    [step],
    [loop, 9],
  ],
};

const FRAME = 32;

export class Bytecode {
  readonly memory = new DataView(new ArrayBuffer(1 << 16));
  steps = 0;
  budget = Infinity;
  private readonly code: Int32Array;

  constructor(private readonly name: Name) {
    this.code = Int32Array.from(CODE[name].flatMap(([op, a = 0, b = 0, c = 0]) => [op, a, b, c]));
  }

  private check(a: number): number {
    if (a < 0x1000 || a >= 0x8000) throw new Error(`address ${String(a)}`);
    return a;
  }

  run(times: number): number {
    const { memory, code } = this;
    const r = new Int32Array(16);
    let fp = 0x4000;
    let sp = fp + 64;
    for (let a = 0; a < 64; a += 4) memory.setInt32(fp + a, 0, true);
    memory.setInt32(fp + TIMES_AT, times, true);
    memory.setInt32(fp + 44, 0x00ff0f0f, true);
    if (this.name === 'mix') memory.setBigUint64(fp + 40, 0xcbf29ce484222325n, true);
    for (let pc = 0; ;) {
      const at = pc++ << 2;
      const a = code[at + 1] as number;
      const b = code[at + 2] as number;
      const c = code[at + 3] as number;
      const v = (n: number): number => r[n] as number;
      switch (code[at]) {
        case set:
          r[a] = b;
          break;
        case load:
          r[a] = memory.getInt32(fp + b, true);
          break;
        case store:
          memory.setInt32(fp + a, v(b), true);
          break;
        case add:
          r[a] = v(b) + v(c);
          break;
        case and:
          r[a] = v(b) & v(c);
          break;
        case shl:
          r[a] = v(b) << v(c);
          break;
        case unless:
          if (v(b) === 0) pc = a;
          break;
        case loop:
          pc = a;
          if (--this.budget < 0) throw new Error('budget');
          break;
        case goto:
          pc = a;
          break;
        case below:
          r[a] = v(b) >>> 0 < v(c) >>> 0 ? 1 : 0;
          break;
        case byte:
          r[a] = memory.getUint8(this.check(v(b)));
          break;
        case putByte:
          memory.setUint8(this.check(v(a)), v(b));
          break;
        case argument:
          memory.setInt32(sp + a, v(b), true);
          break;
        case call:
          memory.setInt32(sp, fp, true);
          memory.setInt32(sp + 4, pc, true);
          memory.setInt32(sp + 8, fp + b, true);
          fp = sp;
          sp += FRAME + 16;
          pc = a;
          if (--this.budget < 0) throw new Error('budget');
          break;
        case leave: {
          const caller = memory.getInt32(fp, true);
          if (caller === 0) return v(a);
          memory.setInt32(memory.getInt32(fp + 8, true), v(a), true);
          pc = memory.getInt32(fp + 4, true);
          sp = fp;
          fp = caller;
          break;
        }
        case load64:
          r[a] = memory.getInt32(fp + b, true);
          r[a + 1] = memory.getInt32(fp + b + 4, true);
          break;
        case store64:
          memory.setInt32(fp + a, v(b), true);
          memory.setInt32(fp + a + 4, v(b + 1), true);
          break;
        case xor64:
          r[a] = v(b) ^ v(c);
          r[a + 1] = v(b + 1) ^ v(c + 1);
          break;
        case rotate64: {
          const lo = v(a);
          const hi = v(a + 1);
          r[a] = (lo << b) | (hi >>> (32 - b));
          r[a + 1] = (hi << b) | (lo >>> (32 - b));
          break;
        }
        case add64: {
          const lo = (v(b) + v(c)) | 0;
          const carry = lo >>> 0 < v(b) >>> 0 ? 1 : 0;
          r[a + 1] = v(b + 1) + v(c + 1) + carry;
          r[a] = lo;
          break;
        }
        case and64:
          r[a] = v(b) & v(c);
          r[a + 1] = v(b + 1) & v(c + 1);
          break;
        case above64:
          r[a] = v(b + 1) >>> 0 > v(c + 1) >>> 0 || (v(b + 1) === v(c + 1) && v(b) >>> 0 > v(c) >>> 0) ? 1 : 0;
          break;
        case set64:
          r[a] = 0xffff0000 | 0;
          r[a + 1] = 0xffff;
          break;
        case step:
          this.steps++;
          break;
        default:
          throw new Error('no such instruction');
      }
    }
  }
}
