/**
 * The write log. Each entry is an address, a width and the bits that changed (old XOR new), so crossing an entry moves memory
 * across that write in either direction and the log itself never changes: any number of readers can stand at any time in it.
 */
import { keptRoom } from './room.js';

const WIDTH_SHIFT = 29;
export const ADDRESS_MASK = 2 ** WIDTH_SHIFT - 1;

/** Entries of a chunk: 2 to the power of this. The log grows by chunks, so that nothing is ever copied. */
const CHUNK_SHIFT = 14;
const CHUNK = 1 << CHUNK_SHIFT;
const CHUNK_MASK = CHUNK - 1;

export class Journal {
  /** Two words an entry: address and width, then the bits. */
  private readonly chunks: Int32Array[] = [];
  private chunk: Int32Array = new Int32Array(0);
  length = 0;

  /** Width code: 0, 1, 2 for 1, 2, 4 bytes; 8 bytes are two entries. The address lies below 512 MiB. */
  add(address: number, code: number, bits: number): void {
    const i = this.length++ & CHUNK_MASK;
    if (i === 0) this.more();
    const { chunk } = this;
    chunk[2 * i] = address | (code << WIDTH_SHIFT);
    chunk[2 * i + 1] = bits;
  }

  private more(): void {
    this.chunk = new Int32Array(keptRoom(8 * CHUNK));
    this.chunks.push(this.chunk);
  }

  private place(n: number): number {
    return (this.chunks[n >>> CHUNK_SHIFT] as Int32Array)[2 * (n & CHUNK_MASK)] as number;
  }

  private bits(n: number): number {
    return (this.chunks[n >>> CHUNK_SHIFT] as Int32Array)[2 * (n & CHUNK_MASK) + 1] as number;
  }

  address(n: number): number {
    return this.place(n) & ADDRESS_MASK;
  }

  /** Bytes written by entry n. */
  width(n: number): number {
    return 1 << (this.place(n) >>> WIDTH_SHIFT);
  }

  /** The lowest address that entries from..to (exclusive) wrote; 0 where one of them wrote outside of [lo, hi). */
  lowest(from: number, to: number, lo: number, hi: number): number {
    let lowest = hi;
    for (let n = from; n < to;) {
      const chunk = this.chunks[n >>> CHUNK_SHIFT] as Int32Array;
      const end = Math.min(to, (n | CHUNK_MASK) + 1);
      for (; n < end; n++) {
        const a = (chunk[2 * (n & CHUNK_MASK)] as number) & ADDRESS_MASK;
        if (a < lo || a >= hi) return 0;
        if (a < lowest) lowest = a;
      }
    }
    return lowest;
  }

  /**
   * Puts the numbers of the words of 8 bytes that entries from..to (exclusive) wrote into `words`, each once, in no order, and says how
   * many there are. `met` holds for each word the stamp with which it was met last.
   */
  wordsOf(from: number, to: number, words: Uint32Array, met: Uint32Array, stamp: number): number {
    let count = 0;
    for (let n = from; n < to;) {
      const chunk = this.chunks[n >>> CHUNK_SHIFT] as Int32Array;
      const end = Math.min(to, (n | CHUNK_MASK) + 1);
      for (; n < end; n++) {
        const p = chunk[2 * (n & CHUNK_MASK)] as number;
        const a = p & ADDRESS_MASK;
        const first = a >>> 3;
        const last = (a + (1 << (p >>> WIDTH_SHIFT)) - 1) >>> 3;
        if (met[first] !== stamp) {
          met[first] = stamp;
          words[count++] = first;
        }
        if (last !== first && met[last] !== stamp) {
          met[last] = stamp;
          words[count++] = last;
        }
      }
    }
    return count;
  }

  /** Raises `tops`, the ends of areas of `size` bytes each from `lo` on, to what entries from..to (exclusive) wrote there. */
  raise(from: number, to: number, lo: number, size: number, tops: number[]): void {
    for (let n = from; n < to;) {
      const chunk = this.chunks[n >>> CHUNK_SHIFT] as Int32Array;
      const end = Math.min(to, (n | CHUNK_MASK) + 1);
      for (; n < end; n++) {
        const p = chunk[2 * (n & CHUNK_MASK)] as number;
        const a = p & ADDRESS_MASK;
        if (a < lo) continue;
        const area = ((a - lo) / size) | 0;
        const top = a + (1 << (p >>> WIDTH_SHIFT));
        if (top > (tops[area] as number)) tops[area] = top;
      }
    }
  }

  /** Moves `memory`, which is as it was before entry `from`, to what it was before entry `to`, forwards or backwards. */
  cross(from: number, to: number, memory: DataView): void {
    let n = from;
    while (n < to) {
      const chunk = this.chunks[n >>> CHUNK_SHIFT] as Int32Array;
      const end = Math.min(to, (n | CHUNK_MASK) + 1);
      for (; n < end; n++) flip(chunk, n & CHUNK_MASK, memory);
    }
    while (n > to) {
      const chunk = this.chunks[(n - 1) >>> CHUNK_SHIFT] as Int32Array;
      const end = Math.max(to, (n - 1) & ~CHUNK_MASK);
      while (n > end) flip(chunk, --n & CHUNK_MASK, memory);
    }
  }

  /** Whether entry n and entry k of another log changed the same bits at the same address. */
  same(n: number, other: Journal, k: number): boolean {
    return this.place(n) === other.place(k) && this.bits(n) === other.bits(k);
  }
}

function flip(chunk: Int32Array, i: number, memory: DataView): void {
  const p = chunk[2 * i] as number;
  const a = p & ADDRESS_MASK;
  const bits = chunk[2 * i + 1] as number;
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
