/**
 * The allocator. Blocks lie one behind the other, each with a head that no access may touch; a shadow table (machine/shadow.ts) says
 * which bytes are alive. Memory is taken afresh as long as there is some and reused oldest first: so a stale pointer is found.
 */
import type { Machine } from '../machine/machine.js';
import type { Space } from '../machine/program.js';
import { GRANULE, SHADOW } from '../machine/shadow.js';

/** Bytes before a block: its size as asked for, its room, its state. */
const HEAD = 16;
const ROOM = 4;
const STATE = 8;
const LIVE = 0x4c495645;
const FREED = 0x46524545;

/** Where the shadow table of an image's heap lies, and how long it is: the start of the heap itself. */
export function shadowTable(s: Space): { readonly at: number; readonly size: number } {
  return { at: s.heapLo, size: Math.ceil((s.heapHi - s.heapLo) / GRANULE / GRANULE) * GRANULE };
}

/** Makes the table; before the first allocation. */
export function startHeap(m: Machine, s: Space): void {
  m.allocate(s, shadowTable(s).size, false);
}

export class Heap {
  constructor(
    private readonly m: Machine,
    private readonly s: Space,
    /** Address of the word that says where the search for a freed block goes on. */
    private readonly roverAt: number,
  ) {}

  /** Address of a block of `size` bytes, 16-byte aligned, as whoever used it last left it. Stops where the heap is full. */
  allocate(size: number): number {
    const { m, s } = this;
    const room = Math.max(GRANULE, Math.ceil(size / GRANULE) * GRANULE);
    const top = m.memory.getUint32(s.heapTopWord, true);
    let block = top;
    if (top + HEAD + room <= s.heapHi) {
      m.store32(s.heapTopWord, top + HEAD + room);
      m.store32(top + ROOM, room);
    } else block = this.reuse(room);
    m.store32(block, size);
    m.store32(block + STATE, LIVE);
    this.mark(block, GRANULE, SHADOW.head);
    const at = block + HEAD;
    const whole = Math.floor(size / GRANULE) * GRANULE;
    this.mark(at, whole, GRANULE);
    this.mark(at + whole, m.memory.getUint32(block + ROOM, true) - whole, 0);
    if (size > whole) this.mark(at + whole, GRANULE, size - whole);
    return at;
  }

  /** Bytes of a living block. Stops where the address is none that was given out, or was freed. */
  sizeAt(address: number, what: string): number {
    const { m, s } = this;
    const table = s.shadow as number;
    const block = address - HEAD;
    const known =
      address % GRANULE === 0 &&
      block >= this.first &&
      address < m.memory.getUint32(s.heapTopWord, true) &&
      m.bytes[table + (block - s.heapLo) / GRANULE] === SHADOW.head;
    const where = `0x${Math.max(0, address).toString(16)}`;
    const remedy = 'Look at who holds the pointer.';
    if (!known) m.stop(`${what} of a pointer that malloc never gave out (${where})`, remedy);
    if (m.memory.getUint32(block + STATE, true) !== LIVE)
      m.stop(`${what} of memory that is freed already (${where})`, remedy);
    return m.memory.getUint32(block, true);
  }

  free(address: number): void {
    this.sizeAt(address, 'free');
    const block = address - HEAD;
    this.m.store32(block + STATE, FREED);
    this.mark(address, this.m.memory.getUint32(block + ROOM, true), SHADOW.freed);
  }

  private get first(): number {
    const table = shadowTable(this.s);
    return table.at + table.size;
  }

  private mark(at: number, bytes: number, value: number): void {
    const { s } = this;
    this.m.fillBytes((s.shadow as number) + (at - s.heapLo) / GRANULE, value, bytes / GRANULE);
  }

  /** A freed block of at least `room` bytes, joined from neighbours and cut to size. */
  private reuse(room: number): number {
    const { m, s } = this;
    const { memory } = m;
    const top = memory.getUint32(s.heapTopWord, true);
    const start = memory.getUint32(this.roverAt, true) || this.first;
    for (const [from, to] of [
      [start, top],
      [this.first, start],
    ] as const) {
      for (let at = from; at < to; at += HEAD + memory.getUint32(at + ROOM, true)) {
        if (memory.getUint32(at + STATE, true) !== FREED) continue;
        const has = this.joined(at, top);
        if (has < room) continue;
        this.cut(at, has, room);
        m.store32(this.roverAt, at);
        return at;
      }
    }
    return m.stop(
      `out of memory: ${room} bytes more than the ${(s.heapHi - s.heapLo) / 1024 / 1024} MiB heap holds`,
      'The program allocates without end, or more than the machine has.',
    );
  }

  private joined(at: number, top: number): number {
    const { m } = this;
    let room = m.memory.getUint32(at + ROOM, true);
    for (let next = at + HEAD + room; next < top; next = at + HEAD + room) {
      if (m.memory.getUint32(next + STATE, true) !== FREED) break;
      room += HEAD + m.memory.getUint32(next + ROOM, true);
      this.mark(next, HEAD, SHADOW.freed);
      if (m.memory.getUint32(this.roverAt, true) === next) m.store32(this.roverAt, at);
    }
    m.store32(at + ROOM, room);
    return room;
  }

  private cut(at: number, has: number, room: number): void {
    if (has - room < HEAD + GRANULE) return;
    const { m } = this;
    m.store32(at + ROOM, room);
    const rest = at + HEAD + room;
    m.store32(rest, 0);
    m.store32(rest + ROOM, has - room - HEAD);
    m.store32(rest + STATE, FREED);
    this.mark(rest, HEAD, SHADOW.head);
  }
}
