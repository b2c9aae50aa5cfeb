/** Timers on the virtual clock, in nanoseconds. Arming is a world action; nothing fires unless a scenario lets time pass. */
import type { HostContext, HostFunction } from '../cmachine/machine/host.js';
import type { WorldState, WorldTimer } from './state.js';

/** timer_mod_anticipate(timer, expire_ns): arms the timer unless it is due earlier already. */
export function timerModAnticipate(world: () => WorldState): HostFunction {
  return { name: 'timer_mod_anticipate', run: (c) => arm(c, world(), (old, due) => (old > due ? due : old)) };
}

/** timer_mod(timer, expire_ns): arms the timer, for then whatever it was. */
export function timerMod(world: () => WorldState): HostFunction {
  return { name: 'timer_mod', run: (c) => arm(c, world(), (_old, due) => due) };
}

/** timer_del(timer): it is not armed any more. */
export function timerDel(world: () => WorldState): HostFunction {
  return { name: 'timer_del', run: (c) => armed(c, world())?.timer.setBig(c.machine, 0n) };
}

function armed(c: HostContext, { timers }: WorldState): WorldTimer | undefined {
  const timer = BigInt.asUintN(64, c.big(0));
  return timers.find((t) => BigInt.asUintN(64, t.timer.big(c.machine)) === timer);
}

function arm(c: HostContext, world: WorldState, when: (old: bigint, due: bigint) => bigint): void {
  const m = c.machine;
  const due = c.big(1);
  const own = armed(c, world);
  if (own) {
    own.dueNs.setBig(m, when(own.dueNs.big(m), due));
    return;
  }
  const free = world.timers.find((t) => t.timer.big(m) === 0n);
  if (!free) return m.stop('more timers are armed than the world keeps', 'A fault of IRQScope; please report it.');
  free.timer.setBig(m, BigInt.asUintN(64, c.big(0)));
  free.dueNs.setBig(m, due);
}

/** qemu_clock_get_ns(type): one virtual clock, whatever the type. */
export function clockGetNs(world: () => WorldState): HostFunction {
  return { name: 'qemu_clock_get_ns', run: (c) => world().clockNs.big(c.machine) };
}
