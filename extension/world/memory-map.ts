/**
 * The guest-physical memory map, and how QEMU's memory core cuts an access into callbacks: from the front into pieces of
 * pow2floor(min(left, valid.max or 4, A & -A)), the last term only for offsets A other than 0 (facts of the x86 path, 1.1;
 * checked against every access of the recorded IOAPIC transcripts).
 */
export interface Region {
  /** "ioapic" */
  readonly name: string;
  readonly base: number;
  readonly size: number;
}

export interface AccessPiece {
  /** Bytes from the region's base. */
  readonly offset: number;
  readonly size: number;
  /** Bytes from the start of the whole access. */
  readonly at: number;
}

/** The pieces of an access of `size` bytes at `offset`. maxSize: the region's valid.max_access_size, 0 if it names none. */
export function cutAccess(offset: number, size: number, maxSize: number, unaligned: boolean): AccessPiece[] {
  const pieces: AccessPiece[] = [];
  const most = maxSize || 4;
  let at = 0;
  while (at < size) {
    const a = offset + at;
    let n = Math.min(size - at, most);
    if (!unaligned && a !== 0) n = Math.min(n, a & -a);
    n = 2 ** Math.floor(Math.log2(n));
    pieces.push({ offset: a, size: n, at });
    at += n;
  }
  return pieces;
}

export function regionAt<R extends Region>(regions: readonly R[], address: number): R | undefined {
  return regions.find((r) => address >= r.base && address < r.base + r.size);
}

/** The window in which a write is a message or reaches a local APIC (Intel SDM 3A, 11.4.1 and 11.11.1). */
export const APIC_WINDOW: Region = { name: 'apic', base: 0xfee00000, size: 0x100000 };
/** The first page of that window: the registers of the accessing CPU's local APIC. */
export const LAPIC_PAGE = 0x1000;
