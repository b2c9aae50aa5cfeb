/** Where an access to guest-physical memory goes: device callbacks in pieces, a local APIC, or nowhere. */
import type { HostValue } from '../../cmachine/machine/host.js';
import type { Machine } from '../../cmachine/machine/machine.js';
import type { ProgramFunction } from '../../cmachine/machine/program.js';
import * as C from '../../cmachine/types/ctype.js';
import { FaultError } from '../../cmachine/source/types.js';
import { APIC_WINDOW, cutAccess, LAPIC_PAGE, regionAt } from '../../world/memory-map.js';
import type { AccessPiece, Region } from '../../world/memory-map.js';
import { readValue, writeValue } from '../../world/values.js';
import type { UnitRegion } from '../types.js';
import type { X86Machine } from './machine.js';

export interface Access {
  /** -1: from outside any vCPU. */
  readonly cpu: number;
  readonly address: number;
  readonly size: number;
  readonly write: boolean;
  readonly value: bigint;
}

export interface AccessCall {
  readonly call: ProgramFunction;
  readonly args: (m: Machine) => readonly HostValue[];
  /** Where a read leaves its value; absent: the call returns it. */
  readonly value?: (m: Machine) => bigint;
  /** Bytes, and their place in the whole access. */
  readonly size: number;
  readonly at: number;
}

export interface PlannedAccess {
  readonly write: boolean;
  /** To registers of the vCPU's own local APIC. */
  readonly lapic: boolean;
  /** To guest RAM: no callback, the world does it. */
  readonly ram?: true;
  readonly pieces: readonly AccessCall[];
}

/** A region of a unit with its callbacks. */
export interface MappedRegion extends UnitRegion {
  readonly group: string;
  readonly readFn: ProgramFunction;
  readonly writeFn: ProgramFunction;
  /** The region's valid.min_access_size and valid.max_access_size, 0 if it names none. */
  readonly minSize: number;
  readonly maxSize: number;
  readonly unaligned: boolean;
}

/** The regions of all units; asked once, before step 0. */
export function mapRegions(x: X86Machine): MappedRegion[] {
  const m = x.assembly.start;
  return x.assembly.units.flatMap((u) =>
    u.spec.regions.map((r) => ({ ...r, group: u.spec.group, ...operationsOf(x, r, u.spec.group, m) })),
  );
}

/** Where it goes as memory is laid out on `m`. */
export function accessPlan(x: X86Machine, a: Access, m: Machine): PlannedAccess {
  const laidOut = laidOutPlan(x, a, m);
  if (laidOut) return laidOut;
  const region = regionAt(x.regions, a.address);
  if (region) return { write: a.write, lapic: false, pieces: regionPieces(x, region, a) };
  if (regionAt([APIC_WINDOW], a.address)) return apicAccess(x, a);
  if (x.assembly.options.irqchip === 'kernel' && regionAt([KERNEL_IOAPIC], a.address))
    // from outside of any vCPU QEMU's memory map answers, where nothing is behind the IOAPIC of the kernel
    return { write: a.write, lapic: a.cpu >= 0, pieces: a.cpu < 0 ? [] : [mmioAccess(x, a)] };
  const { memory } = x.assembly.world;
  if (memory.contains(x.assembly.start, BigInt(a.address), a.size))
    return { write: a.write, lapic: false, ram: true, pieces: [] };
  throw new FaultError({
    message: `nothing answers at guest-physical address 0x${a.address.toString(16)}`,
    file: '',
    line: 0,
    remedy: `This machine has RAM below 0x${x.assembly.world.memory.size.big(x.assembly.start).toString(16)}, ${x.regions.map((r) => `${r.name} at 0x${r.base.toString(16)}`).join(', ')} and local APICs at 0x${APIC_WINDOW.base.toString(16)}.`,
  });
}

/** Intel 82093AA, section 3.1; the kernel's takes the first 256 bytes. */
const KERNEL_IOAPIC: Region = { name: 'ioapic', base: 0xfec00000, size: 0x100 };

/** The region of a checkout's own that answers, if one does. */
function laidOutPlan(x: X86Machine, a: Access, m: Machine): PlannedAccess | undefined {
  for (const map of x.maps) {
    const found = map.find(m, BigInt(a.address));
    if (!found) continue;
    const pieces = map
      .calls(m, found, a.size, a.write ? a.value : undefined)
      .map(({ call, args, size, at, readAt }): AccessCall => ({
        call,
        args: () => args,
        size,
        at,
        ...(readAt === undefined ? {} : { value: (now: Machine) => BigInt(readValue(now, C.ULONG, readAt, true)) }),
      }));
    return { write: a.write, lapic: regionAt([APIC_WINDOW], a.address) !== undefined, pieces };
  }
  return undefined;
}

/** Where a device's message goes: through the remapping hardware if there is one; undefined: it is no message. */
export function messagePlan(x: X86Machine, requester: number, address: bigint, data: bigint): AccessCall | undefined {
  const offset = address - BigInt(APIC_WINDOW.base);
  if (offset < 0n || offset + 4n > BigInt(APIC_WINDOW.size)) return undefined;
  if (x.assembly.options.iommu === 'vtd') {
    const call = x.fn('qemu-vtd', 'vtd_store_fixture');
    return { call, size: 4, at: 0, args: () => [requester, offset, data] };
  }
  const access = { cpu: -1, address: Number(address), size: 4, write: true, value: data };
  return apicAccess(x, access).pieces[0];
}

function regionPieces(x: X86Machine, r: MappedRegion, a: Access): AccessCall[] {
  const inside = Math.min(a.size, r.base + r.size - a.address);
  const cut = cutAccess(a.address - r.base, inside, r.maxSize, r.unaligned).filter((p) => p.size >= r.minSize);
  return cut.map((p) => ({
    call: a.write ? r.writeFn : r.readFn,
    size: p.size,
    at: p.at,
    args: (now) => {
      const opaque = x.number(r.group, r.opaque, now);
      const value = BigInt.asUintN(8 * p.size, a.value >> BigInt(8 * p.at));
      return a.write ? [opaque, p.offset, value, p.size] : [opaque, p.offset, p.size];
    },
  }));
}

/** The callbacks and limits of a region: from the source's own MemoryRegionOps where it has one. */
function operationsOf(
  x: X86Machine,
  r: UnitRegion,
  group: string,
  m: Machine,
): Pick<MappedRegion, 'readFn' | 'writeFn' | 'minSize' | 'maxSize' | 'unaligned'> {
  const image = x.assembly.wiring.image(group);
  const has = image?.units.some((u) => u.name(r.ops)?.kind === 'global');
  if (!has)
    return { readFn: x.fn(group, r.read), writeFn: x.fn(group, r.write), minSize: 0, maxSize: 0, unaligned: false };
  const pointer = (member: string): ProgramFunction => {
    const fn = x.assembly.program.functionAt(x.number(group, `${r.ops}.${member}`, m));
    if (!fn)
      throw new FaultError({
        message: `${r.ops}.${member} leads to no function`,
        file: '',
        line: 0,
        remedy: 'The tree is of a version that the unit does not know.',
      });
    return fn;
  };
  return {
    readFn: pointer('read'),
    writeFn: pointer('write'),
    minSize: x.number(group, `${r.ops}.valid.min_access_size`, m),
    maxSize: x.number(group, `${r.ops}.valid.max_access_size`, m),
    unaligned: x.number(group, `${r.ops}.impl.unaligned`, m) !== 0,
  };
}

/** In the first page: registers of the accessing vCPU, 32 bits wide at multiples of 16. Elsewhere, or from outside: a message. */
function apicAccess(x: X86Machine, a: Access): PlannedAccess {
  const offset = a.address - APIC_WINDOW.base;
  const inside = Math.min(a.size, APIC_WINDOW.size - offset);
  const cut = cutAccess(offset, inside, 0, false);
  const part = (p: AccessPiece): bigint => BigInt.asUintN(8 * p.size, a.value >> BigInt(8 * p.at));
  if (!x.kvm) {
    const call = x.fn('qemu-apic', a.write ? 'apic_mem_write' : 'apic_mem_read');
    const pieces = cut.map((p) => ({
      call,
      size: p.size,
      at: p.at,
      args: (): readonly HostValue[] => (a.write ? [0, p.offset, part(p), p.size] : [0, p.offset, p.size]),
    }));
    return { write: a.write, lapic: true, pieces };
  }
  if (a.cpu >= 0 && offset < LAPIC_PAGE) {
    return { write: a.write, lapic: true, pieces: [mmioAccess(x, a)] };
  }
  if (!a.write) return { write: false, lapic: false, pieces: [] };
  const msi = x.sharedStruct('msi');
  const call = x.fn('kvm', 'kvm_send_userspace_msi');
  const pieces = cut.map((p) => ({
    call,
    size: p.size,
    at: p.at,
    args: (m: Machine): readonly HostValue[] => {
      // QEMU's catcher passes the offset in the window; KVM never looks at the head
      const address = x.extDestId ? withExtendedDestination(p.offset) : { low: p.offset, high: 0 };
      msi.set(m, 'address_lo', address.low);
      msi.set(m, 'address_hi', address.high);
      msi.set(m, 'data', part(p));
      msi.set(m, 'flags', 0);
      return [x.number('kvm', 'kvm_vm', m), msi.address];
    },
  }));
  return { write: true, lapic: false, pieces };
}

/** As QEMU's catcher does it where the guest was offered 15 bits of destination: bits 11:5, unless the format is remappable. */
function withExtendedDestination(address: number): { readonly low: number; readonly high: number } {
  const bits = (address & 0x10) === 0 ? address & 0xfe0 : 0;
  return { low: address - bits, high: bits << 3 };
}

/** A vCPU's access to what KVM itself emulates: the value lies in KVM's memory. */
function mmioAccess(x: X86Machine, a: Access): AccessCall {
  return {
    call: x.fn('kvm', a.write ? 'vcpu_mmio_write' : 'vcpu_mmio_read'),
    args: (m) => {
      writeValue(m, C.ULONG, x.mmio, a.write ? a.value : 0n, true);
      return [x.vcpu(m, a.cpu), a.address, a.size, x.mmio];
    },
    value: (m) => BigInt(readValue(m, C.ULONG, x.mmio, true)),
    size: a.size,
    at: 0,
  };
}
