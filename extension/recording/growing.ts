/**
 * Number columns that grow. Those of a recording are written once a step and kept by the million: they grow by chunks, so that
 * nothing is ever copied and next to nothing is allocated in vain. Only the first chunk starts small, for the many short columns.
 */

/** Elements of a chunk: 2 to the power of this. */
const SHIFT = 14;
const SIZE = 1 << SHIFT;
const MASK = SIZE - 1;
const SMALL = 256;

/** Numbers that are mostly small: 2 bytes each, in a chunk that has a larger one 4. */
export class NarrowColumn {
  private readonly chunks: (Uint16Array | Uint32Array)[] = [];
  private chunk: Uint16Array | Uint32Array = new Uint16Array(0);
  private most = 0xffff;

  /** Elements are set in order. */
  set(n: number, value: number): void {
    const i = n & MASK;
    if (i === 0 || i === this.chunk.length) this.more(i);
    if (value > this.most) this.widen();
    this.chunk[i] = value;
  }

  private more(i: number): void {
    if (i === 0) {
      this.chunk = new Uint16Array(this.chunks.length === 0 ? SMALL : SIZE);
      this.most = 0xffff;
      this.chunks.push(this.chunk);
      return;
    }
    const wide = this.chunk instanceof Uint32Array;
    this.replace(wide ? new Uint32Array(i * 2) : new Uint16Array(i * 2));
  }

  private widen(): void {
    this.most = 0xffffffff;
    this.replace(new Uint32Array(this.chunk.length));
  }

  private replace(a: Uint16Array | Uint32Array): void {
    a.set(this.chunk);
    this.chunk = a;
    this.chunks[this.chunks.length - 1] = a;
  }

  at(n: number): number {
    return (this.chunks[n >>> SHIFT] as Uint16Array)[n & MASK] as number;
  }

  /** The first element from `from` to `to` whose value is marked; beyond `to` where none is. */
  next(from: number, to: number, marks: Uint8Array): number {
    for (let n = from; n <= to;) {
      const chunk = this.chunks[n >>> SHIFT] as Uint16Array;
      const end = Math.min(to, n | MASK);
      for (; n <= end; n++) if (marks[chunk[n & MASK] as number] !== 0) return n;
    }
    return to + 1;
  }
}

/** Elements for which a rising column keeps one number in full. */
const MARK_SHIFT = 5;
const MARK_MASK = (1 << MARK_SHIFT) - 1;
/** Stands for a distance that does not fit. */
const FAR = 0xff;

/** Numbers that never fall, kept as distances from every 32nd: little more than one byte each. */
export class RisingColumn {
  private readonly marks = new Column();
  private readonly far = new Map<number, number>();
  private readonly chunks: Uint8Array[] = [];
  private chunk = new Uint8Array(0);
  private mark = 0;

  /** Elements are set in order. */
  set(n: number, value: number): void {
    const i = n & MASK;
    if (i === 0) this.chunks.push((this.chunk = new Uint8Array(SIZE)));
    if ((n & MARK_MASK) === 0) this.marks.push((this.mark = value));
    const distance = value - this.mark;
    if (distance < FAR) this.chunk[i] = distance;
    else {
      this.chunk[i] = FAR;
      this.far.set(n, value);
    }
  }

  at(n: number): number {
    const distance = (this.chunks[n >>> SHIFT] as Uint8Array)[n & MASK] as number;
    return distance === FAR ? (this.far.get(n) as number) : this.marks.at(n >>> MARK_SHIFT) + distance;
  }
}

/** Numbers of 32 bits. */
export class Column {
  private readonly chunks: Uint32Array[] = [];
  private chunk = new Uint32Array(0);
  length = 0;

  push(value: number): void {
    const i = this.length & MASK;
    if (i === 0 || i === this.chunk.length) this.more(i);
    this.chunk[i] = value;
    this.length++;
  }

  private more(i: number): void {
    const a = new Uint32Array(i > 0 ? i * 2 : this.chunks.length === 0 ? 16 : SIZE);
    if (i > 0) {
      a.set(this.chunk);
      this.chunks.pop();
    }
    this.chunks.push((this.chunk = a));
  }

  at(i: number): number {
    return (this.chunks[i >>> SHIFT] as Uint32Array)[i & MASK] as number;
  }

  /** Index of the last element that is not above `value` in an ascending column, -1 if all are. */
  lastUpTo(value: number): number {
    let lo = 0;
    let hi = this.length;
    while (lo < hi) {
      const mid = (lo + hi) >>> 1;
      if (this.at(mid) <= value) lo = mid + 1;
      else hi = mid;
    }
    return lo - 1;
  }
}
