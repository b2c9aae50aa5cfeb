/** Per-CPU variables, static calls and branches, initcalls: what Linux lays out by sections and patches while it runs. */
import { describe, expect, it } from 'vitest';
import { initcalls } from '../../../extension/world/kernel/initcalls.js';
import { tree as realTree } from '../../trees.js';
import { kernels, type KernelMachine } from './kernel-machine.js';

const TEXT = `
#include <linux/percpu.h>
#include <linux/rcupdate.h>
#include <linux/preempt.h>
#include <linux/smp.h>
#include <linux/cpumask.h>
#include <linux/static_call.h>
#include <linux/jump_label.h>
#include <linux/atomic.h>
#include <linux/xarray.h>
#include <linux/bitops.h>
#include <linux/init.h>
#include <linux/module.h>
#include <linux/sched.h>

static DEFINE_PER_CPU(int, hits) = 5;
struct statistics { unsigned long irqs; int last; };
static DEFINE_PER_CPU_ALIGNED(struct statistics, statistics);
int hit(int by) { this_cpu_add(hits, by); __this_cpu_inc(statistics.irqs); return this_cpu_read(hits); }
int hits_of(int cpu) { return per_cpu(hits, cpu) * 100 + (int)per_cpu_ptr(&statistics, cpu)->irqs; }
int where(void) { int cpu = get_cpu(); put_cpu(); return cpu * 10 + raw_smp_processor_id(); }
int total(void) { int cpu, sum = 0; for_each_online_cpu(cpu) sum += per_cpu(hits, cpu); return sum * 10 + num_online_cpus(); }
int pid(void) { return current->pid; }
int allocated(int cpu, int value)
{
    static int __percpu *counters;
    if (!counters)
        counters = alloc_percpu(int);
    *per_cpu_ptr(counters, cpu) += value;
    return *per_cpu_ptr(counters, cpu);
}

static void note(void *info) { *(int *)info = raw_smp_processor_id() * 10 + !!in_hardirq(); }
int elsewhere(int cpu) { int seen = 0; int error = smp_call_function_single(cpu, note, &seen, 1); return error ? error : seen * 10 + raw_smp_processor_id(); }
static int flag, *shared;
int ordered(void) { smp_mb(); smp_store_release(&flag, 1); wmb(); rcu_assign_pointer(shared, &flag); return smp_load_acquire(&flag); }
static int twice(int x) { return 2 * x; }
static int thrice(int x) { return 3 * x; }
DEFINE_STATIC_CALL(scale, twice);
DEFINE_STATIC_CALL_NULL(hook, twice);
DEFINE_STATIC_CALL_RET0(none, twice);
int scaled(int x) { return static_call(scale)(x); }
void rescale(void) { static_call_update(scale, thrice); }
int returns_zero(int x) { return static_call(none)(x); }

DEFINE_STATIC_KEY_FALSE(feature);
DEFINE_STATIC_KEY_TRUE(usual);
int branches(void) { return (static_branch_unlikely(&feature) ? 10 : 0) + (static_branch_likely(&usual) ? 1 : 0); }
void enable(void) { static_branch_enable(&feature); static_branch_disable(&usual); }
void count(int up) { if (up) static_branch_inc(&feature); else static_branch_dec(&feature); }

/* Atomics of every width. */
static atomic_t a;
static atomic64_t b;
static unsigned char c1; static unsigned short c2; static unsigned int c4; static unsigned long c8;
static refcount_t refs = REFCOUNT_INIT(1);
static DECLARE_BITMAP(map, 128);
unsigned long atomics(void)
{
    unsigned long got = 0;
    atomic_set(&a, 5);
    got |= atomic_add_return(-7, &a) == -2;
    got |= (unsigned long)(atomic_fetch_inc(&a) == -2 && atomic_read(&a) == -1) << 1;
    got |= (unsigned long)(atomic_inc_not_zero(&a) && !atomic_inc_not_zero(&a)) << 2;
    atomic64_set(&b, 1l << 40);
    got |= (unsigned long)(atomic64_cmpxchg(&b, 1l << 40, 3) == 1l << 40 && atomic64_xchg(&b, 4) == 3) << 3;
    c1 = 0xff; c2 = 0xfffe; c4 = ~0u; c8 = ~0ul;
    got |= (unsigned long)(xchg(&c1, 1) == 0xff && xchg(&c2, 2) == 0xfffe && xchg(&c4, 3) == ~0u && xchg(&c8, 4) == ~0ul) << 4;
    got |= (unsigned long)(cmpxchg(&c1, 1, 9) == 1 && cmpxchg(&c2, 7, 9) == 2 && c1 == 9 && c2 == 2) << 5;
    unsigned long old = 4;
    got |= (unsigned long)(try_cmpxchg(&c8, &old, 6) && !try_cmpxchg(&c8, &old, 7) && old == 6) << 6;
    got |= (unsigned long)(!refcount_dec_and_test(&refs) ? 0 : 1) << 7;
    set_bit(70, map);
    got |= (unsigned long)(test_and_set_bit(70, map) && !test_and_set_bit(3, map) && test_and_clear_bit(3, map)) << 8;
    got |= (unsigned long)(find_first_bit(map, 128) == 70 && find_next_bit(map, 128, 71) == 128) << 9;
    got |= (unsigned long)(find_first_zero_bit(map, 128) == 0 && bitmap_weight(map, 128) == 1) << 10;
    return got;
}

static DEFINE_XARRAY(array);
unsigned long stored(unsigned long index)
{
    unsigned long at, sum = 0;
    void *entry;
    xa_store(&array, index, xa_mk_value(index * 2), GFP_KERNEL);
    xa_store(&array, 3, xa_mk_value(6), GFP_KERNEL);
    xa_for_each(&array, at, entry)
        sum = sum * 1000 + at + xa_to_value(entry);
    xa_erase(&array, 3);
    return xa_load(&array, 3) ? 0 : sum;
}

/* Initcalls. */
static int started;
static int __init first_start(void) { started = started * 10 + 1; return 0; }
static int __init second_start(void) { started = started * 10 + 2; return 0; }
static int __init last_start(void) { started = started * 10 + 3; return 0; }
late_initcall(last_start);
core_initcall(first_start);
module_init(second_start);
int order_started(void) { return started; }
static int exported_function(void) { return 1; }
EXPORT_SYMBOL_GPL(exported_function);
MODULE_LICENSE("GPL");
`;

for (const name of ['linux-6.1', 'linux-6.12'] as const) {
  describe.runIf(realTree(name).path !== '')(`processors and sections of ${name}`, () => {
    const kernel = kernels(name, TEXT);
    const on = (k: KernelMachine, cpu: number): KernelMachine => {
      k.world.kernel.setCpu(k.machine, cpu);
      return k;
    };

    it('each CPU has its own copy of a per-CPU variable, begun alike', () => {
      const k = kernel();
      expect(on(k, 1).call('hit', 2)).toBe(7n);
      expect(on(k, 2).call('hit', 1)).toBe(6n);
      expect(on(k, 2).call('hit', 1)).toBe(7n);
      expect([0, 1, 2, 3].map((cpu) => k.call('hits_of', cpu))).toEqual([500n, 701n, 702n, 500n]);
      expect(k.call('total')).toBe(244n);
      expect(() => k.call('hits_of', 4)).toThrow(/pointer leads to no object/);
    });

    it('a CPU knows its number and its task, and dynamic per-CPU memory is apart too', () => {
      const k = kernel();
      expect(on(k, 3).call('where')).toBe(33n);
      expect(k.call('pid')).toBe(4n);
      expect([k.call('allocated', 0, 1), k.call('allocated', 1, 5), k.call('allocated', 0, 1)]).toEqual([1n, 5n, 2n]);
    });

    it('a function runs on another CPU, and barriers are events', () => {
      const k = on(kernel(), 1);
      expect(k.call('elsewhere', 3)).toBe(311n);
      expect(BigInt.asIntN(32, k.call('elsewhere', 9))).toBe(-6n);
      expect(k.call('ordered')).toBe(1n);
      expect(k.said('barrier')).toEqual(
        ['smp_mb', 'store_release', 'wmb', 'store_release', 'load_acquire'].map((b) => `barrier ${b}`),
      );
    });

    it('static calls go where they were last sent', () => {
      const k = kernel();
      expect(k.call('scaled', 7)).toBe(14n);
      k.call('rescale');
      expect(k.call('scaled', 7)).toBe(21n);
      expect(k.call('returns_zero', 7)).toBe(0n);
    });

    it('static branches follow their keys', () => {
      const k = kernel();
      expect(k.call('branches')).toBe(1n);
      k.call('enable');
      expect(k.call('branches')).toBe(10n);
      k.call('count', 1);
      k.call('count', 0);
      expect(k.call('branches')).toBe(10n);
    });

    it('atomics, bit operations and arrays do what they say at every width', () => {
      expect(kernel().call('atomics').toString(2)).toBe('1'.repeat(11));
      expect(kernel().call('stored', 500n)).toBe(1000n * (3n + 6n) + 1500n);
    });

    it('initcalls run by level, then in the order of the source', () => {
      const k = kernel();
      const names = initcalls(k.image);
      expect(names).toEqual(['first_start', 'second_start', 'last_start']);
      for (const fn of names) k.call(fn);
      expect(k.call('order_started')).toBe(123n);
    });
  });
}
