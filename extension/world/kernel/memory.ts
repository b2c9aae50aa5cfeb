/** A kernel's memory, and its copies to and from that of processes. */
import { writeText } from '../../cmachine/libc/access.js';
import type { HostContext, HostFunction } from '../../cmachine/machine/host.js';
import { copyFromUser, inSomeProgram } from '../kernel-memory.js';
import { cacheFunctions } from './caches.js';
import { GFP_DIRECT_RECLAIM, GFP_ZERO, KernelHeap } from './heap.js';
import type { Sections } from './sections.js';
import { service, type KernelService, type KernelWorld } from './service.js';
import { kernelText, stringArgument } from './text.js';

const PAGE = 4096;

/** Copies between a kernel and a process: a pointer of another program is read or written here and nowhere else. */
const userCopies: readonly HostFunction[] = [
  ...['_copy_from_user', '_copy_to_user', 'copy_from_user', 'copy_to_user', 'raw_copy_from_user', 'raw_copy_to_user'],
  ...['__irqscope_from_user', '__irqscope_to_user', '__copy_from_user', '__copy_to_user'],
].map(copyFromUser);

export function memoryServices(k: KernelWorld, sections: Sections): readonly KernelService[] {
  const heap = new KernelHeap(k, sections);
  const plain = (name: string): HostFunction => service(name, (c) => heap.allocate(c, c.num(0), c.num(1)));
  const pages = (name: string, zeroed: boolean): HostFunction =>
    service(name, (c) => heap.allocate(c, zeroed ? PAGE : PAGE << c.num(1), c.num(0) | (zeroed ? GFP_ZERO : 0)));
  const virtual = (name: string): HostFunction =>
    service(name, (c) => heap.allocate(c, c.num(0), GFP_DIRECT_RECLAIM | (name.startsWith('vz') ? GFP_ZERO : 0)));
  const freeing = (name: string, argument = 0): HostFunction => service(name, (c) => heap.release(c, c.num(argument)));
  const both = (name: string): readonly string[] => [name, `${name}_noprof`];
  const duplicate = (c: HostContext, bytes: number, flags: number): number => {
    const to = heap.allocate(c, bytes, flags);
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
        service('kzalloc', (c) => heap.allocate(c, c.num(0), GFP_ZERO)),
        service('kmalloc', (c) => heap.allocate(c, c.num(0), c.num(1))),
        ...both('krealloc').map((name) =>
          service(name, (c) => {
            const [old, bytes, flags] = [c.num(0), c.num(1), c.num(2)];
            if (old === 0) return heap.allocate(c, bytes, flags);
            const had = heap.sizeAt(c, old);
            const to = heap.allocate(c, bytes, flags);
            c.machine.copyBytes(to, old, Math.min(had, bytes));
            heap.release(c, old);
            return to;
          }),
        ),
        ...['kfree', 'kvfree', 'vfree', 'kfree_sensitive', 'kfree_const'].map((name) => freeing(name)),
        freeing('free_pages'),
        ...both('get_zeroed_page').map((name) => pages(name, true)),
        ...both('__get_free_pages').map((name) => pages(name, false)),
        ...[...both('vmalloc'), ...both('vzalloc')].map(virtual),
        ...cacheFunctions(heap),
        ...both('kmemdup').map((name) => service(name, (c) => duplicate(c, c.num(1), c.num(2)))),
        ...both('kmemdup_array').map((name) => service(name, (c) => duplicate(c, c.num(1) * c.num(2), c.num(3)))),
        ...both('kstrdup').map((name) =>
          service(name, (c) => (c.num(0) === 0 ? 0 : duplicate(c, stringArgument(c, 0).length + 1, c.num(1)))),
        ),
        service('kasprintf', (c) => {
          const text = kernelText(c, stringArgument(c, 1));
          const to = heap.allocate(c, text.length + 1, c.num(0));
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
