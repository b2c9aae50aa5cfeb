/** Linux's functions on locks, by the names that its inline functions and macros end in. */
import type { HostContext, HostFunction } from '../../cmachine/machine/host.js';
import type { Locks, LockKind, LockUse } from './locks.js';
import type { Sections } from './sections.js';
import { service, type KernelService } from './service.js';

type Off = '' | 'bh' | 'irq' | 'irqsave' | 'irqrestore';

/** The frame's word for the interrupt flag. */
const FLAGS = 0;

export function lockServices(locks: Locks, sections: Sections): readonly KernelService[] {
  const word = (c: HostContext, size: 4 | 8, value: number): void => {
    const m = c.machine;
    const le = c.fn.image.abi.littleEndian;
    const at = m.check(c.num(0), size, c.fn.image.space);
    if (size === 4) m.store32(at, value, le);
    else m.store64(at, BigInt(value), le);
  };
  /** What the lock itself shows: sources ask it whether it is taken. */
  const shown = (c: HostContext, kind: LockKind): void => {
    const holders = locks.holders(c.machine, c.num(0), kind);
    if (kind === 'spinlock') word(c, 4, holders === undefined ? 0 : 1);
    else if (kind === 'rwlock') word(c, 4, holders === undefined ? 0 : holders === 0 ? 0xff : holders * 0x200);
    else if (kind === 'rw_semaphore') word(c, 8, holders === undefined ? 0 : holders === 0 ? 1 : holders * 0x100);
  };

  const before = (c: HostContext, off: Off): number => {
    const m = c.machine;
    const flags = sections.flags(m);
    if (off === 'bh') sections.enter(m, 'bh_off');
    if (off === 'irq' || off === 'irqsave') sections.set(m, 'irqs_off', 1);
    return flags;
  };
  const after = (c: HostContext, off: Off): void => {
    const m = c.machine;
    if (off === 'bh') sections.leave(m, 'bh_off', 'bottom halves are switched on');
    if (off === 'irq') sections.set(m, 'irqs_off', 0);
    if (off === 'irqrestore') sections.restore(m, c.num(1));
  };

  const lock = (name: string, use: LockUse, off: Off): HostFunction =>
    service(name, (c) => {
      const saves = off === 'irqsave';
      const flags = c.state === 0 ? BigInt(before(c, off)) : c.data(FLAGS);
      const first = locks.acquire(c, c.num(0), use);
      // kept while another actor runs
      if (first && saves) c.setData(FLAGS, flags);
      if (first) return first;
      shown(c, use.kind);
      return saves ? flags : undefined;
    });
  const attempt = (name: string, use: LockUse, off: Off): HostFunction =>
    service(name, (c) => {
      const taken = locks.tryAcquire(c, c.num(0), use);
      if (taken) {
        before(c, off);
        shown(c, use.kind);
      }
      return taken ? 1 : 0;
    });
  const unlock = (name: string, use: LockUse, off: Off): HostFunction =>
    service(name, (c) => {
      locks.release(c, c.num(0), use);
      shown(c, use.kind);
      after(c, off);
    });

  const spinning = (word: 'spin' | 'read' | 'write', kind: LockKind): HostFunction[] => {
    const use = (how: string): LockUse => ({ kind, shared: word === 'read', how });
    const prefix = `_raw_${word}`;
    return [
      lock(`${prefix}_lock`, use(''), ''),
      lock(`${prefix}_lock_nested`, use('nested'), ''),
      lock(`${prefix}_lock_bh`, use('bh'), 'bh'),
      lock(`${prefix}_lock_irq`, use('irq'), 'irq'),
      lock(`${prefix}_lock_irqsave`, use('irqsave'), 'irqsave'),
      attempt(`${prefix}_trylock`, use('trylock'), ''),
      attempt(`${prefix}_trylock_bh`, use('trylock'), 'bh'),
      unlock(`${prefix}_unlock`, use(''), ''),
      unlock(`${prefix}_unlock_bh`, use('bh'), 'bh'),
      unlock(`${prefix}_unlock_irq`, use('irq'), 'irq'),
      unlock(`${prefix}_unlock_irqrestore`, use('irqrestore'), 'irqrestore'),
    ];
  };

  /** Locks that wait asleep; `answers`: the function says 0 for taken, as an interruptible one does. */
  const sleeping = (name: string, use: LockUse, answers: boolean): HostFunction =>
    service(name, (c) => {
      if (c.state === 0) sections.mightSleep(c, name);
      const first = locks.acquire(c, c.num(0), use);
      if (first) return first;
      shown(c, use.kind);
      return answers ? 0 : undefined;
    });
  const mutex: LockUse = { kind: 'mutex', shared: false, how: '' };
  const reader: LockUse = { kind: 'rw_semaphore', shared: true, how: 'read' };
  const writer: LockUse = { kind: 'rw_semaphore', shared: false, how: 'write' };
  const named = (name: string, kind: LockKind): HostFunction =>
    service(name, (c) => {
      locks.initialised(c, c.num(0), c.num(1), kind);
      shown(c, kind);
    });

  return [
    {
      title: 'spinlocks and rwlocks',
      semantics:
        'Held by one context, or for reading by several; irq and bh variants switch those off. A holder that takes its lock again, or a lock that somebody else holds, stops.',
      events: ['lock', 'unlock', 'lock_order'],
      functions: [
        ...spinning('spin', 'spinlock'),
        ...spinning('read', 'rwlock'),
        ...spinning('write', 'rwlock'),
        named('__irqscope_spinlock_init', 'spinlock'),
        named('__irqscope_rwlock_init', 'rwlock'),
        // POWER takes some of its locks below the generic layer
        lock('arch_spin_lock', { kind: 'spinlock', shared: false, how: 'arch' }, ''),
        unlock('arch_spin_unlock', { kind: 'spinlock', shared: false, how: 'arch' }, ''),
      ],
    },
    {
      title: 'mutexes and rw_semaphores',
      semantics: 'As spinlocks; taking one where sleeping is forbidden is the event sleep_in_atomic.',
      events: ['lock', 'unlock', 'lock_order', 'sleep_in_atomic'],
      functions: [
        named('__mutex_init', 'mutex'),
        sleeping('mutex_lock', mutex, false),
        sleeping('mutex_lock_io', mutex, false),
        sleeping('mutex_lock_interruptible', mutex, true),
        sleeping('mutex_lock_killable', mutex, true),
        attempt('mutex_trylock', { ...mutex, how: 'trylock' }, ''),
        unlock('mutex_unlock', mutex, ''),
        service('mutex_is_locked', (c) => (locks.holders(c.machine, c.num(0), 'mutex') === undefined ? 0 : 1)),
        service('mutex_destroy', () => undefined),
        named('__init_rwsem', 'rw_semaphore'),
        sleeping('down_read', reader, false),
        sleeping('down_read_interruptible', reader, true),
        sleeping('down_read_killable', reader, true),
        attempt('down_read_trylock', reader, ''),
        unlock('up_read', reader, ''),
        sleeping('down_write', writer, false),
        sleeping('down_write_killable', writer, true),
        attempt('down_write_trylock', writer, ''),
        unlock('up_write', writer, ''),
        service('downgrade_write', (c) => {
          locks.release(c, c.num(0), writer);
          // nobody ran between: it cannot be held
          void locks.acquire(c, c.num(0), reader);
          shown(c, 'rw_semaphore');
        }),
      ],
    },
  ];
}
