/**
 * What a kernel finds around its interrupt path: services of the world by the names that Linux calls them. What Linux has as C
 * without hardware behind it (wait queues, work, timers, eventfds, arrays) is C in the kernel's own image: kernel.c.
 */
import type { HostFunction } from '../../cmachine/machine/host.js';
import { accessServices } from './accesses.js';
import { Locks } from './locks.js';
import { lockServices } from './lock-functions.js';
import { memoryServices } from './memory.js';
import { printkServices } from './printk.js';
import { processorServices } from './processors.js';
import { rcuServices } from './rcu.js';
import { Sections } from './sections.js';
import { service, type KernelService, type KernelWorld } from './service.js';

export type { KernelService, KernelWorld } from './service.js';
export { archOf } from './service.js';
export { accessEvent, orderOf } from './accesses.js';
export { watchHeap } from './heap.js';

/** Tables of functions name these; a way to them leads through a process that nothing here plays. */
const BEYOND: KernelService = {
  title: 'beyond',
  semantics: 'Named by tables of functions and out of reach here: a call stops.',
  events: [],
  functions: ['seq_printf', 'seq_puts', '_copy_to_iter', '_copy_from_iter'].map((name) =>
    service(name, (c) => c.machine.stop(`${name} is called`, 'No process reads or writes files here but eventfds.')),
  ),
};

/** Every service with what it means, for `units` to list. */
export function kernelServiceTable(k: KernelWorld): readonly KernelService[] {
  const locks = new Locks(k);
  const sections = new Sections(k, locks);
  return [
    ...lockServices(locks, sections),
    rcuServices(k, locks, sections),
    ...processorServices(k, sections),
    ...memoryServices(k, sections),
    ...printkServices(k),
    accessServices(),
    BEYOND,
  ];
}

/** The functions of all services: for a unit's boundary, before its own, which win where they have the same name. */
export function kernelServices(k: KernelWorld): readonly HostFunction[] {
  return kernelServiceTable(k).flatMap((s) => s.functions);
}
