/** Caches of objects of one size. A constructor runs on every object that is given out, as on one that is fresh from a slab. */
import type { HostContext, HostFunction, HostCallRequest } from '../../cmachine/machine/host.js';
import type { RecordType } from '../../cmachine/types/ctype.js';
import { RecordView } from '../record.js';
import { GFP_ZERO, type KernelHeap } from './heap.js';
import { service } from './service.js';

/** A cache's record: the size of its objects, flags that each allocation has, its constructor. */
const [SIZE, FLAGS, CONSTRUCTOR, BYTES] = [0, 4, 8, 16];

export function cacheFunctions(heap: KernelHeap): readonly HostFunction[] {
  const allocation = (name: string): HostFunction => ({
    name,
    words: 1,
    run(c): number | HostCallRequest {
      if (c.state === 1) return Number(c.data(0));
      const m = c.machine;
      const flags = c.num(c.fn.type.params.length - 1);
      const cache = m.check(c.num(0), BYTES, c.fn.image.space);
      const at = heap.allocate(
        c,
        m.memory.getUint32(cache + SIZE, true),
        flags | m.memory.getUint32(cache + FLAGS, true),
      );
      const constructor = m.program.functionAt(m.memory.getUint32(cache + CONSTRUCTOR, true));
      if (!constructor) return at;
      c.setData(0, BigInt(at));
      return { call: constructor, args: [at], then: 1 };
    },
  });
  const made = (c: HostContext, constructor: number): number => {
    const at = heap.allocate(c, BYTES, GFP_ZERO);
    c.machine.store32(at + SIZE, c.num(1));
    c.machine.store32(at + FLAGS, c.num(3) & GFP_ZERO);
    c.machine.store32(at + CONSTRUCTOR, constructor);
    return at;
  };
  return [
    ...['kmem_cache_alloc', 'kmem_cache_alloc_lru'].flatMap((name) => [allocation(name), allocation(`${name}_noprof`)]),
    service('kmem_cache_free', (c) => heap.release(c, c.num(1))),
    service('kmem_cache_create', (c) => made(c, c.num(4))),
    // since 6.12 the constructor is one of a record of further arguments
    service('__kmem_cache_create_args', (c) => {
      const type = c.fn.type.params[2]?.type;
      const record = type?.kind === 'pointer' && type.to.kind === 'record' ? (type.to as RecordType) : undefined;
      const view = record && new RecordView(record, c.fn.image.abi.littleEndian);
      const constructor = view?.has('ctor') && c.num(2) !== 0 ? view.number(c.machine, c.num(2), 'ctor') : 0;
      return made(c, constructor);
    }),
    service('kmem_cache_destroy', () => undefined),
  ];
}
