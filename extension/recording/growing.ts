/** Number columns that grow by doubling. Those of a recording are written once a step, so a column is one flat typed array. */

/** Numbers that are mostly small: 2 bytes each until one needs more. */
export class NarrowColumn {
  private values: Uint16Array | Uint32Array = new Uint16Array(1 << 12);

  /** Elements are set in order; n is at most one past the last. */
  set(n: number, value: number): void {
    if (n === this.values.length) {
      const wide = this.values instanceof Uint32Array;
      this.copyTo(wide ? new Uint32Array(n * 2) : new Uint16Array(n * 2));
    }
    if (value > 0xffff && this.values instanceof Uint16Array) this.copyTo(new Uint32Array(this.values.length));
    this.values[n] = value;
  }

  private copyTo(a: Uint16Array | Uint32Array): void {
    a.set(this.values);
    this.values = a;
  }

  at(n: number): number {
    return this.values[n] as number;
  }
}

/** Numbers that never fall, kept as distances from every 64th. */
export class RisingColumn {
  private readonly marks = new Column();
  private readonly far = new Map<number, number>();
  private distances = new Uint16Array(1 << 12);

  set(n: number, value: number): void {
    if (n === this.distances.length) {
      const a = new Uint16Array(n * 2);
      a.set(this.distances);
      this.distances = a;
    }
    if ((n & 63) === 0) this.marks.push(value);
    const distance = value - this.marks.at(n >>> 6);
    if (distance < FAR) this.distances[n] = distance;
    else {
      this.distances[n] = FAR;
      this.far.set(n, value);
    }
  }

  at(n: number): number {
    const distance = this.distances[n] as number;
    return distance === FAR ? (this.far.get(n) as number) : this.marks.at(n >>> 6) + distance;
  }
}

/** Stands for a distance that does not fit. */
const FAR = 0xffff;

export class Column {
  private values: Uint32Array;
  length = 0;

  constructor(capacity = 1024) {
    this.values = new Uint32Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const a = new Uint32Array(this.length * 2);
      a.set(this.values);
      this.values = a;
    }
    this.values[this.length++] = value;
  }

  at(i: number): number {
    return this.values[i] as number;
  }

  /** Index of the last element that is not above `value` in an ascending column, -1 if all are. */
  lastUpTo(value: number): number {
    let lo = 0;
    let hi = this.length;
    while (lo < hi) {
      const mid = (lo + hi) >>> 1;
      if ((this.values[mid] as number) <= value) lo = mid + 1;
      else hi = mid;
    }
    return lo - 1;
  }
}
