/** A kernel's memory. What nobody asked to be zeroed holds no zeroes; what is freed may not be touched again. */
import { Heap, shadowTable, startHeap } from '../../cmachine/libc/heap.js';
import { writeText } from '../../cmachine/libc/access.js';
import type { HostContext, HostFunction } from '../../cmachine/machine/host.js';
import type { Machine } from '../../cmachine/machine/machine.js';
import type { Image } from '../../cmachine/machine/program.js';
import { copyFromUser, inSomeProgram } from '../kernel-memory.js';
import type { Sections } from './sections.js';
import { service, type KernelService, type KernelWorld } from './service.js';
import { kernelText, stringArgument } from './text.js';

/** include/linux/gfp_types.h; kernel.c asserts that the tree at hand has these numbers. */
const GFP_ZERO = 0x100;
const GFP_DIRECT_RECLAIM = 0x400;

/** What memory holds that was not asked to be zeroed: as SLUB's debugging fills it. */
const NOT_ZEROED = 0x5a;
const PAGE = 4096;

/**
 * From here on accesses outside of living objects of this image's heap stop. For an image whose heap only these services use, on the
 * machine that all others are copies of.
 */
export function watchHeap(m: Machine, { space }: Image): void {
  startHeap(m, space);
  space.shadow = shadowTable(space).at;
}

/** Copies between a kernel and a process: a pointer of another program is read or written here and nowhere else. */
const userCopies: readonly HostFunction[] = [
  ...['_copy_from_user', '_copy_to_user', 'copy_from_user', 'copy_to_user', 'raw_copy_from_user', 'raw_copy_to_user'],
  ...['__irqscope_from_user', '__irqscope_to_user', '__copy_from_user', '__copy_to_user'],
].map(copyFromUser);

export function memoryServices(k: KernelWorld, sections: Sections): readonly KernelService[] {
  const allocate = (c: HostContext, bytes: number, flags: number): number => {
    const m = c.machine;
    const { space } = c.fn.image;
    if (bytes < 0 || bytes > 0x7fffffff)
      m.stop(`${c.fn.name} is asked for ${String(bytes)} bytes`, 'Look at who computed the size.');
    if ((flags & GFP_DIRECT_RECLAIM) !== 0) sections.mightSleep(c, c.fn.name);
    const at =
      space.shadow === undefined
        ? m.allocate(space, bytes)
        : new Heap(m, space, k.world.kernel.rover(c.fn.image.id)).allocate(bytes);
    m.fillBytes(at, (flags & GFP_ZERO) !== 0 ? 0 : NOT_ZEROED, bytes);
    return at;
  };
  const release = (c: HostContext, at: number): void => {
    const { space } = c.fn.image;
    if (at !== 0 && space.shadow !== undefined)
      new Heap(c.machine, space, k.world.kernel.rover(c.fn.image.id)).free(at);
  };
  const plain = (name: string): HostFunction => service(name, (c) => allocate(c, c.num(0), c.num(1)));
  const pages = (name: string, zeroed: boolean): HostFunction =>
    service(name, (c) => allocate(c, zeroed ? PAGE : PAGE << c.num(1), c.num(0) | (zeroed ? GFP_ZERO : 0)));
  const virtual = (name: string): HostFunction =>
    service(name, (c) => allocate(c, c.num(0), GFP_DIRECT_RECLAIM | (name.startsWith('vz') ? GFP_ZERO : 0)));
  const freeing = (name: string, argument = 0): HostFunction => service(name, (c) => release(c, c.num(argument)));
  const both = (name: string): readonly string[] => [name, `${name}_noprof`];
  const fromCache = (name: string): HostFunction =>
    service(name, (c) => {
      const flags = c.num(c.fn.type.params.length - 1);
      const cache = c.machine.check(c.num(0), 8, c.fn.image.space);
      const { memory } = c.machine;
      return allocate(c, memory.getUint32(cache, true), flags | memory.getUint32(cache + 4, true));
    });
  /** Its objects' size and, where its flags ask for it, that they are zeroed: what a constructor would do. */
  const cache = (c: HostContext): number => {
    const at = allocate(c, 16, GFP_ZERO);
    c.machine.store32(at, c.num(1));
    c.machine.store32(at + 4, c.num(3) & GFP_ZERO);
    return at;
  };
  const duplicate = (c: HostContext, bytes: number, flags: number): number => {
    const to = allocate(c, bytes, flags);
    if (bytes > 0) c.machine.copyBytes(to, c.machine.check(c.num(0), bytes, c.fn.image.space), bytes);
    return to;
  };
  return [
    {
      title: 'memory',
      semantics:
        'Never scarce. Not zeroed unless asked; an allocation that may sleep where that is forbidden is the event sleep_in_atomic. An access to freed memory stops where the heap is watched.',
      events: ['sleep_in_atomic'],
      functions: [
        ...both('__kmalloc').map(plain),
        ...both('__kmalloc_node').map(plain),
        ...both('kmalloc_large').map(plain),
        ...both('kvmalloc_node').map(plain),
        ...both('__kvmalloc_node').map(plain),
        // models know no flags but "zeroed"
        service('kzalloc', (c) => allocate(c, c.num(0), GFP_ZERO)),
        service('kmalloc', (c) => allocate(c, c.num(0), c.num(1))),
        ...both('krealloc').map((name) =>
          service(name, (c) => {
            const [old, bytes, flags] = [c.num(0), c.num(1), c.num(2)];
            const { space } = c.fn.image;
            if (old === 0 || space.shadow === undefined) {
              if (old !== 0)
                c.machine.stop('krealloc needs a heap that is watched', 'A fault of IRQScope; please report it.');
              return allocate(c, bytes, flags);
            }
            const had = new Heap(c.machine, space, k.world.kernel.rover(c.fn.image.id)).sizeAt(old, name);
            const to = allocate(c, bytes, flags);
            c.machine.copyBytes(to, old, Math.min(had, bytes));
            release(c, old);
            return to;
          }),
        ),
        ...['kfree', 'kvfree', 'vfree', 'kfree_sensitive', 'kfree_const'].map((name) => freeing(name)),
        freeing('free_pages'),
        ...both('get_zeroed_page').map((name) => pages(name, true)),
        ...both('__get_free_pages').map((name) => pages(name, false)),
        ...[...both('vmalloc'), ...both('vzalloc')].map(virtual),
        ...both('kmem_cache_alloc').map(fromCache),
        ...both('kmem_cache_alloc_lru').map(fromCache),
        service('kmem_cache_free', (c) => release(c, c.num(1))),
        service('kmem_cache_create', cache),
        service('__kmem_cache_create_args', cache),
        service('kmem_cache_destroy', () => undefined),
        ...both('kmemdup').map((name) => service(name, (c) => duplicate(c, c.num(1), c.num(2)))),
        ...both('kmemdup_array').map((name) => service(name, (c) => duplicate(c, c.num(1) * c.num(2), c.num(3)))),
        ...both('kstrdup').map((name) =>
          service(name, (c) => (c.num(0) === 0 ? 0 : duplicate(c, stringArgument(c, 0).length + 1, c.num(1)))),
        ),
        service('kasprintf', (c) => {
          const text = kernelText(c, stringArgument(c, 1));
          const to = allocate(c, text.length + 1, c.num(0));
          writeText(c, to, text);
          return to;
        }),
      ],
    },
    {
      title: 'memory of processes',
      semantics:
        'Bytes are copied as they lie: both sides have the same layout there. What no program has is not copied.',
      events: [],
      functions: [
        ...userCopies,
        service('__copy_overflow', (c) =>
          c.machine.stop('more is copied than the object holds', 'Look at who computed the size.'),
        ),
        service('__irqscope_is_user', (c) => (inSomeProgram(c.machine, c.num(0), c.num(1)) ? 1 : 0)),
      ],
    },
  ];
}
