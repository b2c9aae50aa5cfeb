/**
 * The write log. Each entry is an address, a width and the bits that changed (old XOR new), so applying an entry moves memory
 * across that write in either direction and the log itself never changes: any number of readers can stand at any time in it.
 */
const WIDTH_SHIFT = 29;
export const ADDRESS_MASK = 2 ** WIDTH_SHIFT - 1;

export class Journal {
  private place: Uint32Array;
  private bits: Int32Array;
  length = 0;

  constructor(capacity = 4096) {
    this.place = new Uint32Array(capacity);
    this.bits = new Int32Array(capacity);
  }

  /** Width code: 0, 1, 2 for 1, 2, 4 bytes; 8 bytes are two entries. The address lies below 512 MiB. */
  add(address: number, code: number, bits: number): void {
    if (this.length === this.place.length) this.grow();
    const n = this.length++;
    this.place[n] = (address | (code << WIDTH_SHIFT)) >>> 0;
    this.bits[n] = bits;
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
    const bits = this.bits[n] as number;
    switch (p >>> WIDTH_SHIFT) {
      case 0:
        memory.setUint8(a, memory.getUint8(a) ^ bits);
        return;
      case 1:
        memory.setUint16(a, memory.getUint16(a, true) ^ bits, true);
        return;
      default:
        memory.setInt32(a, memory.getInt32(a, true) ^ bits, true);
    }
  }

  /** Whether entry n and entry k of another log changed the same bits at the same address. */
  same(n: number, other: Journal, k: number): boolean {
    return this.place[n] === other.place[k] && this.bits[n] === other.bits[k];
  }

  private grow(): void {
    const place = new Uint32Array(this.place.length * 2);
    place.set(this.place);
    this.place = place;
    const bits = new Int32Array(place.length);
    bits.set(this.bits);
    this.bits = bits;
  }
}
