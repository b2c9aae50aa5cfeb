/**
 * The write log. Each entry is an address, a width and the bits that changed (old XOR new), so applying an entry moves memory
 * across that write in either direction and the log itself never changes: any number of readers can stand at any time in it.
 */
const WIDTH_SHIFT = 29;
export const ADDRESS_MASK = 2 ** WIDTH_SHIFT - 1;

export class Journal {
  private place: Uint32Array;
  private low: Int32Array;
  private high: Int32Array;
  length = 0;

  constructor(capacity = 4096) {
    this.place = new Uint32Array(capacity);
    this.low = new Int32Array(capacity);
    this.high = new Int32Array(capacity);
  }

  /** Width code: 0, 1, 2, 3 for 1, 2, 4, 8 bytes. The address lies below 512 MiB. */
  add(address: number, code: number, low: number, high: number): void {
    if (this.length === this.place.length) this.grow();
    const n = this.length++;
    this.place[n] = (address | (code << WIDTH_SHIFT)) >>> 0;
    this.low[n] = low;
    this.high[n] = high;
  }

  address(n: number): number {
    return (this.place[n] as number) & ADDRESS_MASK;
  }

  /** Bytes written by entry n. */
  width(n: number): number {
    return 1 << ((this.place[n] as number) >>> WIDTH_SHIFT);
  }

  /** Moves `memory` across entry n, forwards or backwards. */
  apply(n: number, memory: DataView): void {
    const p = this.place[n] as number;
    const a = p & ADDRESS_MASK;
    switch (p >>> WIDTH_SHIFT) {
      case 0:
        memory.setUint8(a, memory.getUint8(a) ^ (this.low[n] as number));
        return;
      case 1:
        memory.setUint16(a, memory.getUint16(a, true) ^ (this.low[n] as number), true);
        return;
      case 2:
        memory.setInt32(a, memory.getInt32(a, true) ^ (this.low[n] as number), true);
        return;
      default:
        memory.setInt32(a, memory.getInt32(a, true) ^ (this.low[n] as number), true);
        memory.setInt32(a + 4, memory.getInt32(a + 4, true) ^ (this.high[n] as number), true);
    }
  }

  /** Whether entry n and entry k of another log changed the same bits at the same address. */
  same(n: number, other: Journal, k: number): boolean {
    return this.place[n] === other.place[k] && this.low[n] === other.low[k] && this.high[n] === other.high[k];
  }

  private grow(): void {
    const more = <T extends Uint32Array | Int32Array>(old: T, make: (n: number) => T): T => {
      const a = make(old.length * 2);
      a.set(old);
      return a;
    };
    this.place = more(this.place, (n) => new Uint32Array(n));
    this.low = more(this.low, (n) => new Int32Array(n));
    this.high = more(this.high, (n) => new Int32Array(n));
  }
}
