/** What the world does for a kernel, seen by C that uses it through the kernel's own headers. */
import { describe, expect, it } from 'vitest';
import { Journal } from '../../../extension/cmachine/machine/journal.js';
import { tree as realTree } from '../../trees.js';
import { kernels } from './kernel-machine.js';

const TEXT = `
#include <linux/spinlock.h>
#include <linux/mutex.h>
#include <linux/rcupdate.h>
#include <linux/srcu.h>
#include <linux/slab.h>
#include <linux/cleanup.h>
#include <linux/rwsem.h>
#include <linux/seqlock.h>
#include <linux/irqflags.h>
#include <linux/version.h>
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 5, 0)
#define EXCHANGE_BOTH(p, a, b, c, d) ({ u128 *q = (u128 *)(p), old = (u128)(b) << 64 | (a); try_cmpxchg128(q, &old, (u128)(d) << 64 | (c)); })
#else
#define EXCHANGE_BOTH(p, a, b, c, d) cmpxchg_double(&(p)[0], &(p)[1], (u64)(a), (u64)(b), (u64)(c), (u64)(d))
#endif

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

/* Readers and writers. */
static DEFINE_RWLOCK(table_lock);
static DECLARE_RWSEM(config_sem);
static seqcount_spinlock_t sequence = SEQCNT_SPINLOCK_ZERO(sequence, &first_lock);
static int shown;
int readers(void)
{
    read_lock(&table_lock);
    int both = read_trylock(&table_lock) + 2 * write_trylock(&table_lock);
    read_unlock(&table_lock);
    read_unlock(&table_lock);
    down_write(&config_sem);
    both += 4 * !down_read_trylock(&config_sem) + 8 * (rwsem_is_locked(&config_sem) != 0);
    downgrade_write(&config_sem);
    both += 16 * down_read_trylock(&config_sem);
    up_read(&config_sem);
    up_read(&config_sem);
    return both + 32 * (rwsem_is_locked(&config_sem) == 0);
}
int sequenced(void)
{
    unsigned int seq;
    int got, retried;
    seq = read_seqcount_begin(&sequence);
    got = shown;
    spin_lock(&first_lock);
    write_seqcount_begin(&sequence);
    shown = 7;
    write_seqcount_end(&sequence);
    spin_unlock(&first_lock);
    retried = read_seqcount_retry(&sequence, seq);
    seq = read_seqcount_begin(&sequence);
    got = got * 10 + shown;
    return got * 100 + retried * 10 + read_seqcount_retry(&sequence, seq);
}
static u64 pair[2] __aligned(16);
int exchanged(void)
{
    pair[0] = 1;
    pair[1] = 2;
    int done = EXCHANGE_BOTH(pair, 1, 2, 3, 4), again = EXCHANGE_BOTH(pair, 1, 2, 5, 6);
    return done * 1000 + again * 100 + pair[0] * 10 + pair[1];
}
int interrupts(void)
{
    unsigned long flags, inner;
    int was = irqs_disabled();
    local_irq_save(flags);
    local_irq_save(inner);
    local_irq_restore(inner);
    int during = irqs_disabled();
    local_irq_restore(flags);
    return was * 100 + during * 10 + irqs_disabled();
}
static spinlock_t many[600];
int takes_many(void)
{
    int held = 0;
    spin_lock(&first_lock);
    for (int i = 0; i < 600; i++) {
        spin_lock_init(&many[i]);
        spin_lock(&many[i]);
        held += spin_is_locked(&many[i]);
        spin_unlock(&many[i]);
    }
    spin_unlock(&first_lock);
    return held;
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
    const kernel = kernels(name, TEXT);

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

    it('readers share, a writer is alone, and a sequence tells that it was written', () => {
      const k = kernel();
      expect(k.call('readers')).toBe(61n);
      expect(k.call('sequenced')).toBe(710n);
    });

    it('two words are exchanged as one, and interrupts are off between save and restore', () => {
      const k = kernel();
      expect(k.call('exchanged')).toBe(1034n);
      expect(k.call('interrupts')).toBe(10n);
    });

    it('undoing what it wrote leaves the machine as it was, locks and lists included', () => {
      const k = kernel();
      const { machine } = k;
      // code that is lowered on the way publishes its variables, which no journal has: it runs once before
      k.call('order_ba');
      k.call('order_ab');
      k.call('sleeps');
      const before = machine.bytes.slice();
      const journal = new Journal();
      machine.journal = journal;
      k.call('order_ba');
      k.call('sleeps');
      const after = machine.bytes.slice();
      expect(Buffer.compare(before, after)).not.toBe(0);
      journal.cross(journal.length, 0, machine.memory);
      expect(Buffer.compare(machine.bytes, before)).toBe(0);
      journal.cross(0, journal.length, machine.memory);
      expect(Buffer.compare(machine.bytes, after)).toBe(0);
    });

    it('more locks than the world remembers are no fault', () => {
      expect(kernel().call('takes_many')).toBe(600n);
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
