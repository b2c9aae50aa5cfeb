/**
 * Guest-physical memory as the regions of one image of QEMU lay it out, followed at each access: which region answers, and by
 * which callbacks in which pieces (how QEMU's memory core cuts them: world/memory-map.ts).
 */
import type { CompiledImage } from '../../cmachine/image.js';
import type { HostValue } from '../../cmachine/machine/host.js';
import type { Machine } from '../../cmachine/machine/machine.js';
import type { ProgramFunction } from '../../cmachine/machine/program.js';
import { FaultError } from '../../cmachine/source/types.js';
import { cutAccess } from '../memory-map.js';
import { RecordView } from '../record.js';

export interface RegionFound {
  /** Address of the MemoryRegion. */
  readonly region: number;
  /** Bytes from its start. */
  readonly offset: bigint;
}

/** One callback of an access. */
export interface RegionCall {
  readonly call: ProgramFunction;
  readonly args: readonly HostValue[];
  /** Where a read leaves its value; absent: the call returns it. */
  readonly readAt?: number;
  /** Bytes, and their place in the whole access. */
  readonly size: number;
  readonly at: number;
}

const DEVICE_BIG_ENDIAN = 1n;

/** Deeper than any board nests its regions. */
const MOST_LEVELS = 16;
const MOST_REGIONS = 256;

/** The members that each access reads. */
const REGION = [
  'name',
  'enabled',
  'size',
  'alias',
  'alias_offset',
  'subregions.tqh_first',
  'subregions_link.tqe_next',
  'addr',
  'terminates',
  'ops',
  'opaque',
] as const;
const OPS = [
  'valid.accepts',
  'valid.min_access_size',
  'valid.max_access_size',
  'impl.min_access_size',
  'impl.max_access_size',
  'impl.unaligned',
  'endianness',
  'read',
  'write',
  'read_with_attrs',
  'write_with_attrs',
] as const;

type Readers<Path extends string> = Readonly<Record<Path, (m: Machine, address: number) => HostValue>>;

function readers<Path extends string>(view: RecordView, paths: readonly Path[]): Readers<Path> {
  return Object.fromEntries(paths.map((path) => [path, view.reader(path)])) as Readers<Path>;
}

export class QemuMemoryMap {
  private readonly region: Readers<(typeof REGION)[number]>;
  private readonly ops: Readers<(typeof OPS)[number]>;
  private readonly known = new Map<string, number>();

  private constructor(
    private readonly image: CompiledImage,
    type: RecordView,
  ) {
    this.region = readers(type, REGION);
    this.ops = readers(type.pointee('ops'), OPS);
  }

  /** Undefined for an image that lays out no regions. */
  static of(image: CompiledImage): QemuMemoryMap | undefined {
    if (!image.linker.find('get_system_memory')) return undefined;
    for (const unit of image.units) {
      const type = unit.tag('struct MemoryRegion');
      if (type?.kind === 'record') return new QemuMemoryMap(image, new RecordView(type, image.image.abi.littleEndian));
    }
    return undefined;
  }

  /** The region of the system's memory that answers at an address. */
  find(m: Machine, address: bigint): RegionFound | undefined {
    return this.within(m, this.symbol('system_memory'), 0n, address, MOST_LEVELS);
  }

  name(m: Machine, found: RegionFound): number {
    return Number(this.region.name(m, found.region));
  }

  private within(m: Machine, region: number, base: bigint, address: bigint, levels: number): RegionFound | undefined {
    const { region: r } = this;
    if (levels === 0 || Number(r.enabled(m, region)) === 0) return undefined;
    const offset = address - base;
    if (offset < 0n || offset >= BigInt(r.size(m, region))) return undefined;
    const alias = Number(r.alias(m, region));
    if (alias !== 0) {
      const start = BigInt.asUintN(64, BigInt(r.alias_offset(m, region)));
      return this.within(m, alias, address - offset - start, address, levels - 1);
    }
    let sub = Number(r['subregions.tqh_first'](m, region));
    for (let i = 0; sub !== 0 && i < MOST_REGIONS; i++) {
      const at = base + BigInt.asUintN(64, BigInt(r.addr(m, sub)));
      const found = this.within(m, sub, at, address, levels - 1);
      if (found) return found;
      sub = Number(r['subregions_link.tqe_next'](m, sub));
    }
    return Number(r.terminates(m, region)) !== 0 ? { region, offset } : undefined;
  }

  /** The callbacks of an access of `size` bytes, in order. Sizes that the region refuses have none. */
  calls(m: Machine, { region, offset }: RegionFound, size: number, written: bigint | undefined): RegionCall[] {
    const ops = Number(this.region.ops(m, region));
    const limit = (path: (typeof OPS)[number]): number => Number(this.ops[path](m, ops));
    if (limit('valid.accepts') !== 0)
      throw new FaultError({
        message: 'a region asks a function of its own which accesses it takes, which IRQScope does not do yet',
        file: '',
        line: 0,
        remedy: 'Please report which device this is.',
      });
    const left = BigInt(this.region.size(m, region)) - offset;
    const inside = BigInt(size) < left ? size : Number(left);
    const [least, most] = [limit('valid.min_access_size'), limit('valid.max_access_size')];
    const pieces = cutAccess(Number(offset), inside, most, limit('impl.unaligned') !== 0).filter(
      (p) => p.size >= least,
    );
    return pieces.flatMap((p) => this.pieceCalls(m, region, ops, p, written));
  }

  /** One piece, in the sizes that the callbacks implement. */
  private pieceCalls(
    m: Machine,
    region: number,
    ops: number,
    p: { readonly offset: number; readonly size: number; readonly at: number },
    written: bigint | undefined,
  ): RegionCall[] {
    const limit = (path: (typeof OPS)[number]): number => Number(this.ops[path](m, ops));
    const step = Math.max(Math.min(p.size, limit('impl.max_access_size') || 4), limit('impl.min_access_size') || 1);
    const big = BigInt(limit('endianness')) === DEVICE_BIG_ENDIAN;
    const opaque = Number(this.region.opaque(m, region));
    const out: RegionCall[] = [];
    for (let i = 0; i < p.size; i += step) {
      const at = p.at + (big ? Math.max(0, p.size - step - i) : i);
      const size = Math.min(step, p.size);
      const value = written === undefined ? undefined : BigInt.asUintN(8 * step, written >> BigInt(8 * at));
      out.push({ ...this.callback(m, ops, opaque, p.offset + i, step, value), size, at });
    }
    return out;
  }

  private callback(
    m: Machine,
    ops: number,
    opaque: number,
    offset: number,
    size: number,
    value: bigint | undefined,
  ): Pick<RegionCall, 'call' | 'args' | 'readAt'> {
    const word = value === undefined ? 'read' : 'write';
    const plain = Number(this.ops[word](m, ops));
    const call = m.program.functionAt(plain || Number(this.ops[`${word}_with_attrs`](m, ops)));
    if (!call)
      return m.stop(
        `a region has no callback to ${word}`,
        'The device is not set up, or its operations are of an unknown form.',
      );
    if (plain) return { call, args: value === undefined ? [opaque, offset, size] : [opaque, offset, value, size] };
    const attributes = this.symbol('irqscope_attributes');
    if (value !== undefined) return { call, args: [opaque, offset, value, size, attributes] };
    const readAt = this.symbol('irqscope_read_data');
    return { call, args: [opaque, offset, readAt, size, attributes], readAt };
  }

  /** Address of a variable of memory-region.c. */
  private symbol(name: string): number {
    let at = this.known.get(name);
    if (at === undefined) {
      const unit = this.image.units.find((u) => u.variableDeclarations(name)?.some((d) => d.init.initializer));
      const binding = (unit ?? this.image.units.find((u) => u.variableDeclarations(name)))?.name(name);
      if (binding?.kind !== 'global') throw new Error(`${name} is no variable of ${this.image.image.name}`);
      at = binding.address();
      this.known.set(name, at);
    }
    return at;
  }
}
