/** Processors: which one executes, whether it takes interrupts, what time it is, and who acts. */
import type { HostContext } from '../../cmachine/machine/host.js';
import type { Machine } from '../../cmachine/machine/machine.js';
import type { WorldState } from '../state.js';
import type { Sections } from './sections.js';
import { emit, service, type KernelService, type KernelWorld } from './service.js';
import { contextName } from './state.js';
import { reachedName, shownAddress, staticName } from './names.js';

/** The time-base of POWER counts at 512 MHz. */
const TIMEBASE_PER_US = 512n;

export function cpuOf(world: WorldState, m: Machine): number {
  const set = world.kernel.cpu(m);
  if (set !== undefined) return set;
  const accessing = world.accessing.get(m);
  if (accessing >= 0) return accessing;
  return m.actor < world.vcpus.get(m) ? m.actor : 0;
}

export function processorServices(k: KernelWorld, sections: Sections): readonly KernelService[] {
  const clock = (c: HostContext): bigint => k.world.clockNs.big(c.machine);
  const halted = (name: string): ReturnType<typeof service> =>
    service(name, (c) =>
      c.machine.stop('the processor waits for an interrupt', 'Nothing in the world raises one while it runs.'),
    );
  const nothing = (name: string): ReturnType<typeof service> => service(name, () => undefined);
  return [
    {
      title: 'processors',
      semantics:
        'A vCPU runs on the host CPU of its own number, other actors on CPU 0. Interrupts and bottom halves that are off forbid sleeping. Barriers order nothing that is not in order already.',
      events: ['sleep_in_atomic', 'barrier'],
      functions: [
        service('__irqscope_barrier', (c) => emit(k, c, 'barrier', { kind: textOf(c, 0) })),
        // on_cpu(cpu + 1, or 0 for the actor's own): what it was, likewise
        service('__irqscope_on_cpu', (c) => {
          const was = k.world.kernel.cpu(c.machine);
          k.world.kernel.setCpu(c.machine, c.num(0) - 1);
          return was === undefined ? 0 : was + 1;
        }),
        service('__irqscope_cpu', (c) => cpuOf(k.world, c.machine)),
        service('debug_smp_processor_id', (c) => cpuOf(k.world, c.machine)),
        service('native_save_fl', (c) => sections.flags(c.machine)),
        service('native_irq_disable', (c) => sections.set(c.machine, 'irqs_off', 1)),
        service('native_irq_enable', (c) => sections.set(c.machine, 'irqs_off', 0)),
        service('irq_soft_mask_return', (c) => sections.flags(c.machine)),
        service('irq_soft_mask_set_return', (c) => {
          const was = sections.flags(c.machine);
          sections.restore(c.machine, c.num(0));
          return was;
        }),
        service('irq_soft_mask_or_return', (c) => {
          const was = sections.flags(c.machine);
          sections.restore(c.machine, was | c.num(0));
          return was;
        }),
        service('irq_soft_mask_set', (c) => sections.restore(c.machine, c.num(0))),
        service('arch_local_irq_restore', (c) => sections.restore(c.machine, c.num(0))),
        service('__hard_irq_enable', (c) => sections.set(c.machine, 'irqs_off', 0)),
        service('__hard_irq_disable', (c) => sections.set(c.machine, 'irqs_off', 1)),
        service('__local_bh_disable_ip', (c) => sections.enter(c.machine, 'bh_off')),
        service('__local_bh_enable_ip', (c) => sections.leave(c.machine, 'bh_off', 'bottom halves are switched on')),
        service('__might_sleep', (c) => sections.mightSleep(c, 'might_sleep')),
        service('__cond_resched', (c) => {
          sections.mightSleep(c, 'cond_resched');
          return 0;
        }),
        halted('native_safe_halt'),
        halted('native_halt'),
        nothing('__delay'),
        nothing('__ndelay'),
        nothing('__udelay'),
        nothing('__const_udelay'),
      ],
    },
    {
      title: 'time',
      semantics:
        'All clocks are the virtual one, in ns; only a scenario moves it. Delays take no time. The TSC counts ns.',
      events: [],
      functions: [
        ...[
          'ktime_get',
          'ktime_get_raw',
          'ktime_get_mono_fast_ns',
          'ktime_get_boottime_ns',
          'sched_clock',
          'local_clock',
        ]
          .concat('rdtsc', 'rdtsc_ordered', '__irqscope_clock')
          .map((name) => service(name, clock)),
        service('get_tb', (c) => (clock(c) * TIMEBASE_PER_US) / 1000n),
      ],
    },
    {
      title: 'who acts',
      semantics:
        'Work, timers and RCU callbacks run as contexts of their own, so that locks and sections of whoever was interrupted are not theirs.',
      events: ['queue_work', 'run_work', 'timer_start', 'timer_expire', 'call_rcu', 'rcu_callback', 'wake_up'],
      functions: [
        service('__irqscope_act_as', (c) => {
          const was = k.world.kernel.actAs(c.machine, c.num(0));
          return was;
        }),
        service('__irqscope_handler', (c) => sections.set(c.machine, 'handler', c.num(0))),
        service('__irqscope_might_sleep', (c) => sections.mightSleep(c, 'schedule')),
        // event(name, function or object, object): what happens to work, timers, callbacks and tasks
        service('__irqscope_event', (c) => {
          const m = c.machine;
          const at = c.num(1);
          const fn = m.program.functionAt(at)?.name;
          emit(k, c, textOf(c, 0), { function: fn ?? '', object: objectName(m, c.num(2)) });
        }),
        service('__irqscope_blocked', (c) => {
          const m = c.machine;
          const who = contextName(k.world.kernel.context(m));
          m.stop(
            `${who} waits for something that nothing left to run can bring about`,
            'Another actor would have to act first: look at the condition that it waits for.',
          );
        }),
        service('__irqscope_work_waits', (c) =>
          c.machine.stop(
            'deadlock: a work item waits for its own end',
            'Look at the way here: flush_work or cancel_work_sync is called from the work itself.',
          ),
        ),
      ],
    },
  ];
}

function objectName(m: Machine, address: number): string {
  return address === 0 ? '' : (staticName(m, address) ?? reachedName(m, address) ?? shownAddress(address));
}

function textOf(c: HostContext, i: number): string {
  let text = '';
  for (let at = c.num(i); ; at++) {
    const byte = c.machine.bytes[c.machine.check(at, 1, c.fn.image.space)] as number;
    if (byte === 0) return text;
    text += String.fromCharCode(byte);
  }
}
