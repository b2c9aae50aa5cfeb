/**
 * What is kept of each step: the statement that it completed, the micro-step that came next, and how long the log of writes then
 * was. Five bytes a step and a mark for every 32; nine where a program is so large that its numbers need more than 16 bits. It is
 * written once a step and kept by the million: it grows by chunks, so that nothing is ever copied.
 */
import { keptRoom } from '../cmachine/machine/room.js';

/** Steps of a chunk: 2 to the power of this. */
const SHIFT = 14;
const SIZE = 1 << SHIFT;
const MASK = SIZE - 1;

/** Steps for which the length of the log is kept once in full. */
const MARK_SHIFT = 5;
const MARK_MASK = (1 << MARK_SHIFT) - 1;
/** Stands for a distance from the mark that does not fit. */
const FAR = 0xff;

interface Chunk {
  /** For each step its statement and the micro-step that comes next. */
  codes: Uint16Array | Uint32Array;
  /** Lengths of the log at every 32nd step, and of the others their distance from it. */
  readonly marks: Uint32Array;
  readonly distances: Uint8Array;
}

export class Steps {
  private readonly chunks: Chunk[] = [];
  private codes: Uint16Array | Uint32Array = new Uint16Array(0);
  private marks: Uint32Array = new Uint32Array(0);
  private distances: Uint8Array = new Uint8Array(0);
  private readonly far = new Map<number, number>();
  /** The largest number that fits in the chunk. */
  private most = 0xffff;
  private mark = 0;
  /** How many there are. */
  length = 0;

  /** `end`: length of the log of writes; it never falls. */
  add(statement: number, pc: number, end: number): void {
    const n = this.length++;
    const i = n & MASK;
    if (i === 0) this.more();
    if ((statement | pc) > this.most) this.widen();
    const { codes } = this;
    codes[2 * i] = statement;
    codes[2 * i + 1] = pc;
    if ((i & MARK_MASK) === 0) this.marks[i >>> MARK_SHIFT] = this.mark = end;
    const distance = end - this.mark;
    if (distance < FAR) this.distances[i] = distance;
    else this.putFar(n, end);
  }

  private more(): void {
    this.codes = new Uint16Array(keptRoom(4 * SIZE));
    this.marks = new Uint32Array(keptRoom((4 * SIZE) >>> MARK_SHIFT));
    this.distances = new Uint8Array(keptRoom(SIZE));
    this.most = 0xffff;
    this.chunks.push({ codes: this.codes, marks: this.marks, distances: this.distances });
  }

  private widen(): void {
    const wide = new Uint32Array(keptRoom(8 * SIZE));
    wide.set(this.codes);
    this.codes = wide;
    this.most = 0x7fffffff;
    (this.chunks.at(-1) as Chunk).codes = wide;
  }

  private putFar(n: number, end: number): void {
    this.distances[n & MASK] = FAR;
    this.far.set(n, end);
  }

  statement(n: number): number {
    return (this.chunks[n >>> SHIFT] as Chunk).codes[2 * (n & MASK)] as number;
  }

  pc(n: number): number {
    return (this.chunks[n >>> SHIFT] as Chunk).codes[2 * (n & MASK) + 1] as number;
  }

  /** Length of the log of writes after step n. */
  end(n: number): number {
    const { distances, marks } = this.chunks[n >>> SHIFT] as Chunk;
    const i = n & MASK;
    const distance = distances[i] as number;
    return distance === FAR ? (this.far.get(n) as number) : (marks[i >>> MARK_SHIFT] as number) + distance;
  }

  /** The first step from `from` to `to` whose statement is marked; beyond `to` where none is. */
  next(from: number, to: number, marked: Uint8Array): number {
    for (let n = from; n <= to;) {
      const { codes } = this.chunks[n >>> SHIFT] as Chunk;
      const last = Math.min(to, n | MASK);
      for (; n <= last; n++) if (marked[codes[2 * (n & MASK)] as number] !== 0) return n;
    }
    return to + 1;
  }
}
