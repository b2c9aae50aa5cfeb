/** What the world does for a kernel, seen by C that uses it through the kernel's own headers. */
import { describe, expect, it } from 'vitest';
import { tree as realTree } from '../../trees.js';
import { KernelMachine } from './kernel-machine.js';

const TEXT = `
#include <linux/spinlock.h>
#include <linux/mutex.h>
#include <linux/rcupdate.h>
#include <linux/srcu.h>
#include <linux/slab.h>
#include <linux/cleanup.h>

static DEFINE_SPINLOCK(first_lock);
static DEFINE_MUTEX(outer_mutex);
struct device_state { int before; spinlock_t lock; struct mutex config; };
static struct device_state state;

int plain(void)
{
    unsigned long flags;
    spin_lock_irqsave(&first_lock, flags);
    int locked = spin_is_locked(&first_lock);
    spin_unlock_irqrestore(&first_lock, flags);
    return locked * 10 + spin_is_locked(&first_lock);
}
int order_ab(void)
{
    spin_lock(&first_lock);
    spin_lock(&state.lock);
    spin_unlock(&state.lock);
    spin_unlock(&first_lock);
    return 0;
}
int order_ba(void)
{
    spin_lock(&state.lock);
    spin_lock(&first_lock);
    spin_unlock(&first_lock);
    spin_unlock(&state.lock);
    return 0;
}
int twice(void) { spin_lock(&first_lock); spin_lock(&first_lock); return 0; }
int unheld(void) { mutex_unlock(&outer_mutex); return 0; }
int sleeps(void)
{
    spin_lock(&first_lock);
    mutex_lock(&outer_mutex);
    void *p = kmalloc(8, GFP_KERNEL);
    void *q = kmalloc(8, GFP_ATOMIC);
    mutex_unlock(&outer_mutex);
    spin_unlock(&first_lock);
    kfree(p);
    kfree(q);
    return 0;
}
`;

for (const name of ['linux-6.1', 'linux-6.12'] as const) {
  describe.runIf(realTree(name).path !== '')(`services of the world, with the headers of ${name}`, () => {
    const start = realTree(name).path === '' ? undefined : new KernelMachine(name, TEXT);
    const kernel = (): KernelMachine => {
      if (!start) throw new Error('no tree');
      const copy = Object.create(start) as KernelMachine;
      copy.machine = start.machine.copy();
      start.events.length = 0;
      return copy;
    };

    it('a spinlock is held between lock and unlock, in its own word too', () => {
      const k = kernel();
      expect(k.call('plain')).toBe(10n);
      expect(k.said()).toEqual(['lock first_lock spinlock irqsave 0', 'unlock first_lock spinlock irqrestore']);
    });

    it('two orders of the same locks are reported when the second one is seen', () => {
      const k = kernel();
      k.call('order_ab');
      expect(k.said('lock_order')).toEqual([]);
      k.call('order_ba');
      expect(k.said('lock_order')).toEqual(['lock_order first_lock state.lock first_lock, then state.lock']);
      k.call('order_ba');
      expect(k.said('lock_order')).toEqual([]);
    });

    it('a holder that takes its lock again stops, and so does who unlocks what it does not hold', () => {
      expect(() => kernel().call('twice')).toThrow(
        /deadlock: actor 0 takes the spinlock first_lock, which it holds already/,
      );
      expect(() => kernel().call('unheld')).toThrow(/outer_mutex is unlocked by actor 0, which does not hold it/);
    });

    it('what may sleep says so where it must not', () => {
      const k = kernel();
      k.call('sleeps');
      const why = 'first_lock held';
      const allocation = name === 'linux-6.1' ? '__kmalloc' : '__kmalloc_noprof';
      expect(k.said('sleep_in_atomic')).toEqual([
        `sleep_in_atomic mutex_lock ${why}`,
        `sleep_in_atomic ${allocation} ${why}`,
      ]);
    });
  });
}
