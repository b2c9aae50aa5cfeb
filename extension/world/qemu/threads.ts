/**
 * QEMU's threads: who holds the big lock, who is inside an RCU read section, who waits for whom. The world calls a device with the
 * big lock held, as the main loop and an MMIO exit do, and the handler of other exits without it, as a vCPU's thread does.
 */
import type { HostContext, HostFunction } from '../../cmachine/machine/host.js';
import type { Machine } from '../../cmachine/machine/machine.js';
import { reachedName, shownAddress, staticName } from '../kernel/names.js';
import { emit, type ServiceWorld } from '../kernel/service.js';
import { stringArgument } from '../kernel/text.js';
import type { WorldState } from '../state.js';

const BIG_LOCK = { lock: 'big_qemu_lock', kind: 'mutex', how: '' } as const;
const LOOK = 'Look at the way here.';

/** Says for the machine's actor whether it runs QEMU's code with the big lock held. */
export function holdBigLock(world: WorldState, m: Machine, held: boolean): void {
  world.qemuThreads.set(m, m.actor, 'without_big_lock', held ? 0 : 1);
}

const objectName = (m: Machine, at: number): string => staticName(m, at) ?? reachedName(m, at) ?? shownAddress(at);

export function qemuThreads(k: ServiceWorld): readonly HostFunction[] {
  const { qemuThreads: threads } = k.world;
  const held = (m: Machine): boolean => threads.get(m, m.actor, 'without_big_lock') === 0;
  const depth = (m: Machine): number => threads.get(m, m.actor, 'rcu');
  const named = (names: readonly string[], run: HostFunction['run']): HostFunction[] =>
    names.map((name) => ({ name, run }));
  const readers = (m: Machine): number[] =>
    Array.from({ length: m.program.plan.actors }, (_, i) => i).filter((i) => threads.get(m, i, 'rcu') > 0);

  const lock = (c: HostContext): void => {
    const m = c.machine;
    if (held(m)) m.stop(`deadlock: actor ${String(m.actor)} takes the big QEMU lock, which it holds already`, LOOK);
    holdBigLock(k.world, m, true);
    emit(k, c, 'lock', { ...BIG_LOCK, held: 0 });
  };
  const unlock = (c: HostContext): void => {
    const m = c.machine;
    if (!held(m)) m.stop(`the big QEMU lock is unlocked by actor ${String(m.actor)}, which does not hold it`, LOOK);
    holdBigLock(k.world, m, false);
    emit(k, c, 'unlock', BIG_LOCK);
  };
  const waits = (c: HostContext, what: string): never =>
    c.machine.stop(
      `actor ${String(c.machine.actor)} waits for ${what} ${objectName(c.machine, c.num(0))}`,
      'Another thread would have to act first, and none runs while this one does.',
    );
  const wakes = (c: HostContext): void =>
    emit(k, c, 'wake_up', { function: '', object: objectName(c.machine, c.num(0)) });

  return [
    ...named(['qemu_mutex_lock_iothread_impl', 'bql_lock_impl'], lock),
    ...named(['qemu_mutex_unlock_iothread', 'bql_unlock'], unlock),
    ...named(['qemu_mutex_iothread_locked', 'bql_locked'], (c) => (held(c.machine) ? 1 : 0)),
    ...named(['rcu_read_lock'], (c) => {
      threads.set(c.machine, c.machine.actor, 'rcu', depth(c.machine) + 1);
      emit(k, c, 'rcu_read_lock', { depth: depth(c.machine) });
    }),
    ...named(['rcu_read_unlock'], (c) => {
      const m = c.machine;
      if (depth(m) === 0) m.stop('the end of an RCU read section without its begin', LOOK);
      threads.set(m, m.actor, 'rcu', depth(m) - 1);
      emit(k, c, 'rcu_read_unlock', { depth: depth(m) });
    }),
    ...named(['synchronize_rcu'], (c) => {
      const others = readers(c.machine);
      if (others.length > 0)
        c.machine.stop(
          `synchronize_rcu waits for the RCU read section of actor ${others.join(', ')}`,
          'It cannot end while this waits.',
        );
      emit(k, c, 'synchronize_rcu', { function: 'synchronize_rcu' });
    }),
    ...named(['irqscope_rcu_readers'], (c) => readers(c.machine).length),
    ...named(['irqscope_rcu_event'], (c) => {
      const m = c.machine;
      const name = m.program.functionAt(c.num(1))?.name ?? '';
      emit(k, c, stringArgument(c, 0), { function: name, object: objectName(m, c.num(2)) });
    }),
    ...named(['rcu_register_thread', 'rcu_unregister_thread'], () => undefined),
    ...named(['qemu_cond_init', 'qemu_cond_destroy', 'qemu_event_init', 'qemu_event_destroy'], () => undefined),
    ...named(['qemu_cond_signal', 'qemu_cond_broadcast', 'qemu_event_set'], wakes),
    ...named(['qemu_event_reset'], () => undefined),
    ...named(['qemu_cond_wait_impl', 'qemu_cond_timedwait_impl'], (c) => waits(c, 'the condition')),
    ...named(['qemu_event_wait'], (c) => waits(c, 'the event')),
  ];
}
