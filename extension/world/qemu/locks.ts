/**
 * QEMU's locks: who holds which, and in what order they were taken, kept as those of the kernels are. The events are "lock" and
 * "unlock". A lock that its own holder takes again stops: QEMU would hang.
 */
import type { HostFunction } from '../../cmachine/machine/host.js';
import { Locks } from '../kernel/locks.js';
import type { ServiceWorld } from '../kernel/service.js';
import { qemuThreads } from './threads.js';

const MUTEX = { kind: 'mutex', shared: false, how: '' } as const;
const EBUSY = 16;

/** QemuMutex and QemuRecMutex, and what else threads share. */
export function qemuLocks(k: ServiceWorld): readonly HostFunction[] {
  const locks = new Locks(k);
  const run = (name: string, act: HostFunction['run']): HostFunction => ({ name, run: act });
  return [
    ...qemuThreads(k),
    run('qemu_mutex_init', () => undefined),
    run('qemu_mutex_destroy', () => undefined),
    run('qemu_mutex_lock_impl', (c) => locks.acquire(c, c.num(0), MUTEX)),
    run('qemu_mutex_unlock_impl', (c) => locks.release(c, c.num(0), MUTEX)),
    run('qemu_mutex_trylock_impl', (c) => (locks.tryAcquire(c, c.num(0), MUTEX) ? 0 : -EBUSY)),
    run('qemu_rec_mutex_init', () => undefined),
    run('qemu_rec_mutex_destroy', () => undefined),
    run('qemu_rec_mutex_lock_impl', (c) => locks.acquireAgain(c, c.num(0), MUTEX)),
    run('qemu_rec_mutex_unlock_impl', (c) => locks.release(c, c.num(0), MUTEX)),
    run('qemu_rec_mutex_trylock_impl', (c) => (locks.tryAcquireAgain(c, c.num(0), MUTEX) ? 0 : -EBUSY)),
  ];
}
