/** The same services under the headers of another processor: POWER, little-endian, with its own words for interrupts and atomics. */
import { describe, expect, it } from 'vitest';
import { tree as realTree } from '../../trees.js';
import { KernelMachine } from './kernel-machine.js';

const TEXT = `
#include <linux/spinlock.h>
#include <linux/percpu.h>
#include <linux/workqueue.h>
#include <linux/irqflags.h>
#include <linux/atomic.h>
#include <linux/sched.h>
static DEFINE_SPINLOCK(lock);
static DEFINE_PER_CPU(int, hits);
static atomic_t count;
int flags_kept(void)
{
    unsigned long flags;
    int during;
    spin_lock_irqsave(&lock, flags);
    during = irqs_disabled();
    spin_unlock_irqrestore(&lock, flags);
    return during * 10 + irqs_disabled();
}
int hit(void) { this_cpu_inc(hits); return atomic_add_return(3, &count) + atomic_cmpxchg(&count, 3, 9); }
int hits_of(int cpu) { return per_cpu(hits, cpu); }
int pid(void) { return current->pid; }
static void later(struct work_struct *work) { atomic_set(&count, 77); }
static DECLARE_WORK(work, later);
int counted(void) { return atomic_read(&count); }
int put_off(void) { return schedule_work(&work); }
`;

for (const name of ['linux-6.1', 'linux-6.12'] as const) {
  describe.runIf(realTree(name).path !== '')(`services of the world on POWER, with the headers of ${name}`, () => {
    it('interrupt flags, per-CPU copies, atomics and work', () => {
      const k = new KernelMachine(name, TEXT, { target: 'powerpc64le' });
      expect(k.call('flags_kept')).toBe(10n);
      k.world.kernel.setCpu(k.machine, 2);
      expect(k.call('hit')).toBe(6n);
      expect([k.call('hits_of', 0), k.call('hits_of', 2), k.call('pid'), k.call('counted')]).toEqual([0n, 1n, 3n, 9n]);
      expect(k.call('put_off')).toBe(1n);
      k.call('irqscope_quiescent');
      expect(k.call('counted')).toBe(77n);
      expect(k.said('lock', 'unlock', 'run_work')).toEqual([
        'lock lock spinlock irqsave 0',
        'unlock lock spinlock irqrestore',
        'run_work later work',
      ]);
    });
  });
}
