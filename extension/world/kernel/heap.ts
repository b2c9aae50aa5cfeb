/** Where a kernel's memory comes from. What nobody asked to be zeroed holds no zeroes; what is freed may not be touched again. */
import { Heap, shadowTable, startHeap } from '../../cmachine/libc/heap.js';
import type { HostContext } from '../../cmachine/machine/host.js';
import type { Machine } from '../../cmachine/machine/machine.js';
import type { Image } from '../../cmachine/machine/program.js';
import type { Sections } from './sections.js';
import type { KernelWorld } from './service.js';

/** include/linux/gfp_types.h; kernel.c asserts that the tree at hand has these numbers. */
export const GFP_ZERO = 0x100;
export const GFP_DIRECT_RECLAIM = 0x400;

/** What memory holds that was not asked to be zeroed: as SLUB's debugging fills it. */
const NOT_ZEROED = 0x5a;

/**
 * From here on accesses outside of living objects of this image's heap stop. For an image whose heap only these services use, on the
 * machine that all others are copies of.
 */
export function watchHeap(m: Machine, { space }: Image): void {
  startHeap(m, space);
  space.shadow = shadowTable(space).at;
}

export class KernelHeap {
  constructor(
    private readonly k: KernelWorld,
    private readonly sections: Sections,
  ) {}

  /** Address of so many bytes; `flags` as the kernel's functions have them. */
  allocate(c: HostContext, bytes: number, flags: number): number {
    const m = c.machine;
    const { space } = c.fn.image;
    if (bytes < 0 || bytes > 0x7fffffff)
      m.stop(`${c.fn.name} is asked for ${String(bytes)} bytes`, 'Look at who computed the size.');
    if ((flags & GFP_DIRECT_RECLAIM) !== 0) this.sections.mightSleep(c, c.fn.name);
    const at = space.shadow === undefined ? m.allocate(space, bytes) : this.watched(c).allocate(bytes);
    m.fillBytes(at, (flags & GFP_ZERO) !== 0 ? 0 : NOT_ZEROED, bytes);
    return at;
  }

  release(c: HostContext, at: number): void {
    if (at !== 0 && c.fn.image.space.shadow !== undefined) this.watched(c).free(at);
  }

  /** Bytes of a living object; only where the heap is watched. */
  sizeAt(c: HostContext, at: number): number {
    if (c.fn.image.space.shadow === undefined)
      c.machine.stop(`${c.fn.name} needs a heap that is watched`, 'A fault of IRQScope; please report it.');
    return this.watched(c).sizeAt(at, c.fn.name);
  }

  private watched(c: HostContext): Heap {
    const { image } = c.fn;
    return new Heap(c.machine, image.space, this.k.world.kernel.rover(image.id));
  }
}
