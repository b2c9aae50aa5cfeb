/** Accesses that other processors may see as such (volatile, atomic, fences) and what services of a world add: columns, 28 bytes each. */
import type { Machine } from '../cmachine/machine/machine.js';
import { Column } from './growing.js';

export interface AccessRecord {
  /** The step during which it happened. */
  readonly step: number;
  readonly actor: number;
  /** ACCESS, or a world's own. */
  readonly kind: number;
  readonly address: number;
  /** In bytes; for a fence its memory order. */
  readonly size: number;
  /** A number of who reported it, 0 for the machine itself. */
  readonly note: number;
  /** Micro-step of the statement in C from which it came. */
  readonly pc: number;
  /** What lay there: before a load or an atomic operation, after a store. As many bytes as its size, at most 8. */
  readonly value: bigint;
}

/** A reported size has its note above these bits. */
export const NOTE_SHIFT = 5;

export class AccessLog {
  private readonly steps = new Column();
  private readonly whats = new Column();
  private readonly pcs = new Column();
  private readonly addresses = new Column();
  private readonly sizes = new Column();
  private readonly lows = new Column();
  private readonly highs = new Column();

  get length(): number {
    return this.steps.length;
  }

  add(m: Machine, step: number, kind: number, address: number, size: number, pc: number): void {
    this.steps.push(step);
    this.whats.push((m.actor << 8) | kind);
    this.pcs.push(pc);
    this.addresses.push(address);
    this.sizes.push(size);
    const { memory } = m;
    // a wild address is reported before the machine stops at it
    const there = address >= 0 && address + 8 <= memory.byteLength;
    this.lows.push(there ? memory.getUint32(address, true) : 0);
    this.highs.push(there ? memory.getUint32(address + 4, true) : 0);
  }

  /** `littleEndian`: of the program whose statement a micro-step is. */
  at(i: number, littleEndian: (pc: number) => boolean): AccessRecord {
    const what = this.whats.at(i);
    const pc = this.pcs.at(i);
    const sized = this.sizes.at(i);
    const size = sized & ((1 << NOTE_SHIFT) - 1);
    const bytes = new DataView(new ArrayBuffer(8));
    bytes.setUint32(0, this.lows.at(i), true);
    bytes.setUint32(4, this.highs.at(i), true);
    const bits = BigInt(8 * Math.min(size, 8));
    const value = littleEndian(pc) ? bytes.getBigUint64(0, true) : bytes.getBigUint64(0, false) >> (64n - bits);
    return {
      step: this.steps.at(i),
      actor: what >>> 8,
      kind: what & 0xff,
      address: this.addresses.at(i),
      size,
      note: sized >>> NOTE_SHIFT,
      pc,
      value: BigInt.asUintN(Number(bits), value),
    };
  }
}
