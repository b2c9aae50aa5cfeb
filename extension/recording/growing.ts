/** Number columns that grow by doubling. Those of a recording are written once a step, so a column is one flat typed array. */
export class Column {
  private values: Uint32Array;
  length = 0;

  constructor(capacity = 1024) {
    this.values = new Uint32Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.values.length) this.values = grown(this.values);
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

  slice(): Uint32Array {
    return this.values.slice(0, this.length);
  }
}

export function grown(old: Uint32Array): Uint32Array<ArrayBuffer> {
  const a = new Uint32Array(old.length * 2);
  a.set(old);
  return a;
}
