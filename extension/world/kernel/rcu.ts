/**
 * RCU and SRCU: read sections and waiting for their end. Callbacks wait in a list of the kernel's own (rcu.c) until the world is
 * quiescent: the machine's actor has nothing left to do and nobody is inside a read section.
 */
import type { HostContext } from '../../cmachine/machine/host.js';
import type { Locks, LockUse } from './locks.js';
import type { Sections } from './sections.js';
import { emit, service, type KernelService, type KernelWorld } from './service.js';

const SRCU: LockUse = { kind: 'srcu', shared: true, how: 'srcu_read' };
const WAITING = 'It waits for the end of a section that cannot end while it waits; look at who is inside.';

export function rcuServices(k: KernelWorld, locks: Locks, sections: Sections): KernelService {
  const enter = (c: HostContext): void => {
    sections.enter(c.machine, 'rcu');
    emit(k, c, 'rcu_read_lock', { depth: sections.count(c.machine, 'rcu') });
  };
  const leave = (c: HostContext): void => {
    sections.leave(c.machine, 'rcu', 'the end of an RCU read section');
    emit(k, c, 'rcu_read_unlock', { depth: sections.count(c.machine, 'rcu') });
  };
  const synchronize = (name: string): ReturnType<typeof service> =>
    service(name, (c) => {
      const m = c.machine;
      if (sections.count(m, 'rcu') > 0) m.stop(`deadlock: ${name} inside an RCU read section`, WAITING);
      const others = sections.otherReaders(m);
      if (others.length > 0) m.stop(`${name} waits for the RCU read section of ${others.join(', ')}`, WAITING);
      sections.mightSleep(c, name);
      emit(k, c, 'synchronize_rcu', { function: name });
    });
  const synchronizeSrcu = (name: string): ReturnType<typeof service> =>
    service(name, (c) => {
      const m = c.machine;
      const srcu = c.num(0);
      const lock = locks.name(m, srcu);
      if (locks.holds(m, srcu)) m.stop(`deadlock: ${name} inside a read section of ${lock}`, WAITING);
      if (locks.holders(m, srcu, 'srcu') !== undefined) m.stop(`${name} waits for a read section of ${lock}`, WAITING);
      sections.mightSleep(c, name);
      emit(k, c, 'synchronize_srcu', { srcu: lock, function: name });
    });
  return {
    title: 'RCU and SRCU',
    semantics:
      'Read sections are counted for each context. Waiting for readers stops where there are any. Callbacks run at the next quiescent point, in the order of call_rcu.',
    events: ['rcu_read_lock', 'rcu_read_unlock', 'synchronize_rcu', 'synchronize_srcu', 'lock', 'unlock'],
    functions: [
      service('__rcu_read_lock', enter),
      service('__rcu_read_unlock', leave),
      synchronize('synchronize_rcu'),
      synchronize('synchronize_rcu_expedited'),
      service('init_srcu_struct', (c) => {
        locks.initialised(c, c.num(0), 0, 'srcu');
        return 0;
      }),
      service('cleanup_srcu_struct', (c) => {
        const m = c.machine;
        if (locks.holders(m, c.num(0), 'srcu') !== undefined)
          m.stop(`${locks.name(m, c.num(0))} is taken down while somebody reads`, WAITING);
      }),
      service('__srcu_read_lock', (c) => {
        // others that read are no obstacle, and nobody writes
        void locks.acquire(c, c.num(0), SRCU);
        return 0;
      }),
      service('__srcu_read_unlock', (c) => locks.release(c, c.num(0), SRCU)),
      synchronizeSrcu('synchronize_srcu'),
      synchronizeSrcu('synchronize_srcu_expedited'),
      // whether a callback may run now, asked by rcu.c
      service('__irqscope_rcu_readers', (c) => {
        const m = c.machine;
        return sections.count(m, 'rcu') > 0 || sections.otherReaders(m).length > 0 ? 1 : 0;
      }),
      service('__irqscope_srcu_readers', (c) => (locks.holders(c.machine, c.num(0), 'srcu') === undefined ? 0 : 1)),
    ],
  };
}
