/** What a kernel puts off until later, and what it undoes on every way out: run from its own headers and library sources. */
import { describe, expect, it } from 'vitest';
import type { CompiledImage } from '../../../extension/cmachine/image.js';
import { tree as realTree } from '../../trees.js';
import { kernels, type KernelMachine } from './kernel-machine.js';
import { DEFERRED, PROCESS } from './kernel-programs.js';

const MS = 1_000_000n;

for (const name of ['linux-6.1', 'linux-6.12'] as const) {
  describe.runIf(realTree(name).path !== '')(`what ${name} does later, or undoes`, () => {
    const kernel = kernels(name, DEFERRED, { process: PROCESS });
    const passes = (k: KernelMachine, ns: bigint): void => {
      k.world.clockNs.setBig(k.machine, k.world.clockNs.big(k.machine) + ns);
      k.call('irqscope_run_timers');
    };

    it('guards unlock in reverse order on every way out', () => {
      const k = kernel();
      const outer = ['lock outer mutex  0', 'unlock outer mutex'];
      const inner = ['lock inner spinlock irqsave 1', 'unlock inner spinlock irqrestore'];
      expect([0, 1, 2, 3].map((way) => [k.call('guarded', way), k.said('lock', 'unlock')])).toEqual([
        [0n, outer],
        [1n, [outer[0], ...inner, outer[1]]],
        [2n, [outer[0], ...inner, outer[1]]],
        [3n, [outer[0], ...inner, outer[1]]],
      ]);
      expect(k.call('freed')).toBe(1n);
    });

    it('an RCU callback waits for the readers, and runs once nobody reads', () => {
      const k = kernel();
      k.call('publish', 1);
      k.call('begin_reading');
      k.call('publish', 2);
      k.call('irqscope_quiescent');
      expect(k.call('order_run')).toBe(0n);
      expect(k.call('end_reading')).toBe(1n);
      k.call('publish', 3);
      k.call('irqscope_quiescent');
      expect(k.call('order_run')).toBe(12n);
      expect(k.said('call_rcu', 'rcu_callback').map((e) => e.split(' ')[1])).toEqual(Array<string>(4).fill('reclaim'));
      expect(() => k.call('stale')).toThrow(/memory is used after it was freed/);
    });

    it('kfree_rcu frees, and waiting for oneself stops', () => {
      const k = kernel();
      k.call('publish', 1);
      k.call('begin_reading');
      k.call('end_reading');
      k.call('drop');
      expect(k.call('stale')).toBe(1n);
      k.call('irqscope_quiescent');
      expect(() => k.call('stale')).toThrow(/after it was freed/);
      expect(() => kernel().call('wait_inside')).toThrow(/deadlock: synchronize_rcu inside an RCU read section/);
      expect(() => kernel().call('srcu_inside')).toThrow(/deadlock: synchronize_srcu inside a read section of srcu/);
      expect(kernel().call('srcu_after')).toBe(7n);
      const ordered = kernel();
      ordered.call('srcu_both_ways');
      expect(ordered.said('lock_order')).toEqual([]);
    });

    it('a wake-up calls the wait function with its key', () => {
      const k = kernel();
      k.call('join');
      k.call('wake', 6);
      k.call('wake', 8);
      expect(k.call('order_run')).toBe(68n);
    });

    it('who waits lets work run, and stops where nothing is left to run', () => {
      const k = kernel();
      expect(k.call('wait_for_work')).toBe(1n);
      expect(k.call('completion_by_work')).toBe(5n);
      expect(() => k.call('wait_for_nothing')).toThrow(
        /actor 0 waits for something that nothing left to run can bring about/,
      );
    });

    it('work runs as a worker, once for each time it was queued and not yet run', () => {
      const k = kernel();
      expect(k.call('put_off')).toBe(10n);
      expect(k.call('order_run')).toBe(0n);
      expect(k.call('irqscope_quiescent')).toBe(1n);
      expect(k.call('order_run')).toBe(12n);
      expect(k.said('queue_work', 'run_work')).toEqual([
        'queue_work first_work first',
        'run_work first_work first',
        'queue_work second_work second',
        'run_work second_work second',
      ]);
      expect(k.call('flushed')).toBe(2n);
      expect(k.call('cancelled')).toBe(10n);
      expect(() => k.call('flush_with_lock')).toThrow(/a worker waits for the mutex outer; actor 0 holds it/);
    });

    it('timers expire at their virtual time', () => {
      const k = kernel();
      k.call('start_ticker');
      k.call('put_off_long');
      passes(k, 9n * MS);
      expect(k.call('order_run')).toBe(0n);
      passes(k, 1n * MS);
      expect(k.call('order_run')).toBe(3n);
      passes(k, 90n * MS);
      k.call('irqscope_quiescent');
      // the forwarded timer catches up, then its last run; the work's timer is due at the same time
      expect(k.call('order_run')).toBe(39n);
      expect(k.call('stop_ticker')).toBe(1n);
    });

    it('a timer runs in an interrupt, a tasklet in a softirq', () => {
      const k = kernel();
      k.call('start_looker');
      passes(k, 1n);
      expect(k.call('looked')).toBe(110n);
      k.call('put_off_soft');
      k.call('irqscope_quiescent');
      expect(k.call('order_run')).toBe(5n);
    });

    it('an eventfd counts, wakes who listens, and is reset by a read', () => {
      const k = kernel();
      const fd = Number(k.call('event_and_listener')) / 100;
      expect(Number.isInteger(fd)).toBe(true);
      k.call('irqscope_eventfd_write', fd, 2n);
      k.call('irqscope_eventfd_write', fd, 1n);
      expect(k.call('order_run')).toBe(44n);
      expect(k.call('irqscope_eventfd_read', fd)).toBe(3n);
      k.call('irqscope_eventfd_write', fd, 5n);
      expect(k.call('remove_listener', fd)).toBe(5n);
      k.call('order_run');
      k.call('irqscope_eventfd_write', fd, 1n);
      expect(k.call('order_run')).toBe(0n);
      expect(BigInt.asIntN(32, k.call('no_such_file'))).toBe(-9n);
    });

    it('a process shares its eventfds with the kernel', () => {
      const k = kernel();
      const fd = BigInt(k.call('event_and_listener')) / 100n;
      const process = (fn: string): bigint => k.callIn(k.process as CompiledImage, fn, [fd]);
      expect(process('signal')).toBe(8n);
      expect(k.call('order_run')).toBe(4n);
      expect(process('drain')).toBe(3n);
      expect(BigInt.asIntN(32, process('drain'))).toBe(-1n);
      expect(process('own')).toBe(fd + 1n);
      const place = process('place');
      expect([k.call('from_process', place), k.call('from_process', place)]).toEqual([42n, 62n]);
      expect(BigInt.asIntN(32, k.call('from_process', 0x100n))).toBe(-1n);
    });

    it('messages are formatted, warnings given once, and BUG is the end', () => {
      const k = kernel();
      k.call('says');
      const told = k.said('printk', 'warning').map((e) => e.replace(/(warning) \S+test.c \d+/, '$1'));
      expect(told.map((e) => e.replace(/^warning .*/, 'warning'))).toEqual([
        'printk err pin 11 of ioapic at says, 0xfee00000|    7|2a  |',
        'printk info abc x%',
        'printk info irq-5',
        'warning',
        'printk warning ran is 0',
        'warning',
      ]);
      k.call('says_often');
      expect(k.said('printk')).toHaveLength(10);
      k.call('says_device');
      expect(k.said('printk')).toEqual(['printk warning 0000:00:03.0: irq 11']);
      expect(() => k.call('dies')).toThrow(/BUG\(\) at .*test\.c:/);
    });

    it('memory that is freed may not be read, and only kzalloc gives zeroes', () => {
      expect(() => kernel().call('used_after_free')).toThrow(/memory is used after it was freed/);
      expect(kernel().call('not_zeroed')).toBe(0x5a00n);
    });

    it('a copy of the machine goes its own way', () => {
      const k = kernel();
      k.call('put_off');
      const other = kernel();
      other.machine = k.machine.copy();
      k.call('irqscope_quiescent');
      expect(k.call('order_run')).toBe(12n);
      expect(other.call('order_run')).toBe(0n);
      other.call('irqscope_quiescent');
      expect(other.call('order_run')).toBe(12n);
    });
  });
}
