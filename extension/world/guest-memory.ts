/**
 * Guest RAM: a region of its own, which no pointer of a program reaches (DECISIONS 4). It begins at guest-physical address 0
 * and reads as zero where nobody wrote. Its pages lie in the world's part of machine memory, so that writes are recorded,
 * copied and rewound like any other. Values are read and written with their byte order named.
 */
import type { CompiledImage } from '../cmachine/image.js';
import type { Machine } from '../cmachine/machine/machine.js';
import type { HostFunction } from '../cmachine/machine/host.js';
import type { CType } from '../cmachine/types/ctype.js';
import * as C from '../cmachine/types/ctype.js';
import { accessor, type Accessor } from './accessor.js';

export type ByteOrder = 'little' | 'big';

const PAGE_BYTES = 256;
const HEADS = 256;

export class GuestMemory {
  /** Bytes of RAM, from address 0 up. */
  readonly size: Accessor;
  private readonly heads: number;
  private readonly page: CType;
  private readonly at: { readonly number: number; readonly next: number; readonly bytes: number };

  /** `image` has the declarations of world.h. */
  constructor(private readonly image: CompiledImage) {
    const unit = image.units[0];
    const page = unit?.tag('struct guest_page');
    if (!unit || page?.kind !== 'record') throw new Error('the world declares no guest memory');
    const offset = (name: string): number => {
      const found = C.findField(page, name);
      if (!found) throw new Error(`struct guest_page has no ${name}`);
      return found.offset;
    };
    this.page = page;
    this.size = accessor(image, unit, 'guest_memory.size');
    this.heads = accessor(image, unit, 'guest_memory.heads[0]').address;
    this.at = { number: offset('number'), next: offset('next'), bytes: offset('bytes') };
  }

  /** Whether all of [address, address + bytes) is RAM. */
  contains(m: Machine, address: bigint, bytes: number): boolean {
    return address >= 0n && address + BigInt(bytes) <= BigInt.asUintN(64, this.size.big(m));
  }

  /** An unsigned value of 1 to 8 bytes. All of it must be RAM. */
  read(m: Machine, address: bigint, bytes: number, order: ByteOrder): bigint {
    let value = 0n;
    for (let i = 0; i < bytes; i++) {
      const byte = BigInt(this.byte(m, address + BigInt(order === 'little' ? bytes - 1 - i : i)));
      value = (value << 8n) | byte;
    }
    return value;
  }

  /** Stores the low 1 to 8 bytes of a value. All of it must be RAM. */
  write(m: Machine, address: bigint, bytes: number, value: bigint, order: ByteOrder): void {
    for (let i = 0; i < bytes; i++) {
      const shift = BigInt(8 * (order === 'little' ? i : bytes - 1 - i));
      this.store(m, address + BigInt(i), Number((value >> shift) & 0xffn));
    }
  }

  /** Bytes as they lie there, to or from an object of a program. All must be RAM, and the object's own. */
  copyOut(m: Machine, address: bigint, to: number, bytes: number): void {
    for (let i = 0; i < bytes; i++) m.store8(to + i, this.byte(m, address + BigInt(i)));
  }

  copyIn(m: Machine, address: bigint, from: number, bytes: number): void {
    for (let i = 0; i < bytes; i++) this.store(m, address + BigInt(i), m.memory.getUint8(from + i));
  }

  /** How many of these bytes there are up to the last that is not zero. */
  usedBytes(m: Machine, address: bigint, bytes: number): number {
    let used = 0;
    for (let head = 0; head < HEADS; head++) {
      let page = m.memory.getUint32(this.heads + 8 * head, true);
      for (; page !== 0; page = m.memory.getUint32(page + this.at.next, true)) {
        const start = m.memory.getBigUint64(page + this.at.number, true) * BigInt(PAGE_BYTES) - address;
        for (let i = PAGE_BYTES - 1; i >= 0; i--) {
          const at = start + BigInt(i);
          if (at < BigInt(used) || at < 0n) break;
          if (at >= BigInt(bytes) || m.memory.getUint8(page + this.at.bytes + i) === 0) continue;
          used = Number(at) + 1;
          break;
        }
      }
    }
    return used;
  }

  /** Where the bytes from there to the end of their page lie in machine memory, for who asks who wrote them; 0 if nobody did. */
  place(m: Machine, address: bigint): number {
    const page = this.find(m, address);
    return page === 0 ? 0 : page + this.at.bytes + Number(address % BigInt(PAGE_BYTES));
  }

  private byte(m: Machine, address: bigint): number {
    const page = this.find(m, address);
    return page === 0 ? 0 : m.memory.getUint8(page + this.at.bytes + Number(address % BigInt(PAGE_BYTES)));
  }

  private store(m: Machine, address: bigint, value: number): void {
    const page = this.find(m, address) || this.make(m, address);
    m.store8(page + this.at.bytes + Number(address % BigInt(PAGE_BYTES)), value);
  }

  private head(number: bigint): number {
    return this.heads + 8 * Number(number % BigInt(HEADS));
  }

  /** The page that holds an address, 0 while there is none. */
  private find(m: Machine, address: bigint): number {
    const number = address / BigInt(PAGE_BYTES);
    let page = m.memory.getUint32(this.head(number), true);
    while (page !== 0 && m.memory.getBigUint64(page + this.at.number, true) !== number)
      page = m.memory.getUint32(page + this.at.next, true);
    return page;
  }

  private make(m: Machine, address: bigint): number {
    const number = address / BigInt(PAGE_BYTES);
    const head = this.head(number);
    const page = m.allocate(this.image.image.space, C.sizeOf(this.page));
    m.store64(page + this.at.number, number);
    m.storeWords(page + this.at.next, m.memory.getUint32(head, true), 0);
    m.storeWords(head, page, 0);
    return page;
  }
}

/** QEMU's MemTxResult. */
const MEMTX_OK = 0;
const MEMTX_DECODE_ERROR = 2;

/** Which arguments of an access are what; the second is the address. `write` may be an argument too. */
export interface DmaArguments {
  readonly buffer: number;
  readonly bytes: number;
  readonly write: boolean | { readonly from: number };
}

/** A device's access to RAM, NAME(address space, address, …): bytes are copied as they lie. */
export function dmaMemory(name: string, a: DmaArguments, memory: () => GuestMemory): HostFunction {
  return {
    name,
    run(c) {
      const m = c.machine;
      const address = BigInt.asUintN(64, c.big(1));
      const [buffer, bytes] = [c.num(a.buffer), c.num(a.bytes)];
      const ram = memory();
      if (!ram.contains(m, address, bytes)) return MEMTX_DECODE_ERROR;
      m.check(buffer, bytes, c.fn.image.space);
      if (typeof a.write === 'boolean' ? a.write : c.num(a.write.from) !== 0) ram.copyIn(m, address, buffer, bytes);
      else ram.copyOut(m, address, buffer, bytes);
      return MEMTX_OK;
    },
  };
}
