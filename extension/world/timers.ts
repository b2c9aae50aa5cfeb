/** Timers on the virtual clock, in nanoseconds. Arming is a world action; nothing fires unless a scenario lets time pass. */
import type { HostFunction } from '../cmachine/machine/host.js';
import type { WorldState } from './state.js';

/** timer_mod_anticipate(timer, expire_ns): arms the timer unless it is due earlier already. */
export function timerModAnticipate(world: () => WorldState): HostFunction {
  return {
    name: 'timer_mod_anticipate',
    run(c) {
      const m = c.machine;
      const timer = BigInt.asUintN(64, c.big(0));
      const due = c.big(1);
      const { timers } = world();
      const own = timers.find((t) => BigInt.asUintN(64, t.timer.big(m)) === timer);
      if (own) {
        if (own.dueNs.big(m) > due) own.dueNs.setBig(m, due);
        return;
      }
      const free = timers.find((t) => t.timer.big(m) === 0n);
      if (!free) return m.stop('more timers are armed than the world keeps', 'A fault of IRQScope; please report it.');
      free.timer.setBig(m, timer);
      free.dueNs.setBig(m, due);
    },
  };
}

/** qemu_clock_get_ns(type): one virtual clock, whatever the type. */
export function clockGetNs(world: () => WorldState): HostFunction {
  return { name: 'qemu_clock_get_ns', run: (c) => world().clockNs.big(c.machine) };
}
