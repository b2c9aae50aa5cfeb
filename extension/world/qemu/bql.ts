/** The big QEMU lock as events: "lock" and "unlock" of "BQL". There is one thread at a time: the lock is never contended. */
import type { HostContext, HostFunction } from '../../cmachine/machine/host.js';
import type { EventSink } from '../events.js';

/** Names of the lock's functions in QEMU 7.2 and in 10.0. */
export function bql(events: () => EventSink): readonly HostFunction[] {
  const say = (c: HostContext, op: 'lock' | 'unlock'): void =>
    events().event(c.machine, op, { name: 'BQL', address: '0x0' }, c.callerPc);
  return [
    ...['qemu_mutex_lock_iothread_impl', 'bql_lock_impl'].map((name): HostFunction => ({
      name,
      run: (c) => say(c, 'lock'),
    })),
    ...['qemu_mutex_unlock_iothread', 'bql_unlock'].map((name): HostFunction => ({
      name,
      run: (c) => say(c, 'unlock'),
    })),
    // Device emulation runs with the lock held.
    ...['qemu_mutex_iothread_locked', 'bql_locked'].map((name): HostFunction => ({ name, run: () => 1 })),
  ];
}
