/**
 * A number column that grows. It grows by chunks, so that nothing is ever copied and next to nothing is allocated in vain. Only the
 * first chunk starts small, for the many short columns.
 */
import { keptRoom } from '../cmachine/machine/room.js';

/** Elements of a chunk: 2 to the power of this. */
const SHIFT = 14;
const SIZE = 1 << SHIFT;
const MASK = SIZE - 1;

/** Numbers of 32 bits. */
export class Column {
  private readonly chunks: Uint32Array[] = [];
  private chunk: Uint32Array = new Uint32Array(0);
  length = 0;

  push(value: number): void {
    const i = this.length & MASK;
    if (i === 0 || i === this.chunk.length) this.more(i);
    this.chunk[i] = value;
    this.length++;
  }

  private more(i: number): void {
    const length = i > 0 ? i * 2 : this.chunks.length === 0 ? 16 : SIZE;
    const a: Uint32Array = length < SIZE ? new Uint32Array(length) : new Uint32Array(keptRoom(4 * length));
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
