/** QEMU's locks: events with their names, and what would hang stops. */
import { describe, expect, it } from 'vitest';
import { tree } from '../../trees.js';
import { QemuMachine } from './machine.js';

const GROUP = 'qemu-kvm-routes';
const FILE = 'target/i386/kvm/kvm.c';
const GUARDED = `
static QemuMutex test_mutex;
static int guarded(int way)
{
    QEMU_LOCK_GUARD(&test_mutex);
    if (way) {
        return way;
    }
    return 2;
}
void take_and_leave(void) { guarded(1); guarded(0); }
static QemuRecMutex test_recursive;
void nested(void)
{
    qemu_rec_mutex_lock(&test_recursive);
    qemu_rec_mutex_lock(&test_recursive);
    qemu_rec_mutex_unlock(&test_recursive);
    qemu_rec_mutex_unlock(&test_recursive);
    qemu_rec_mutex_lock(&test_recursive);
    qemu_rec_mutex_unlock(&test_recursive);
}
static QemuCond test_cond;
static struct rcu_head test_head;
static void test_callback(struct rcu_head *head) { qemu_cond_broadcast(&test_cond); }
void reads(void)
{
    RCU_READ_LOCK_GUARD();
    WITH_RCU_READ_LOCK_GUARD() {
        call_rcu1(&test_head, test_callback);
    }
}
void waits(void) { qemu_cond_wait(&test_cond, &test_mutex); }
void take_twice(void) { QEMU_LOCK_GUARD(&test_mutex); qemu_mutex_lock(&test_mutex); }
`;
const BIG = {
  'qemu-7.2': `int big(void) { int held = qemu_mutex_iothread_locked(); qemu_mutex_unlock_iothread(); held = 10 * held + qemu_mutex_iothread_locked(); qemu_mutex_lock_iothread(); return held; }
void big_twice(void) { qemu_mutex_lock_iothread(); }`,
  'qemu-10.0': `int big(void) { int held = bql_locked(); bql_unlock(); held = 10 * held + bql_locked(); bql_lock(); return held; }
void big_twice(void) { bql_lock(); }`,
} as const;

for (const name of ['qemu-7.2', 'qemu-10.0'] as const) {
  const { path } = tree(name);
  describe.runIf(path)(name, () => {
    const machine = path ? new QemuMachine(path, 'split') : undefined;
    machine?.assembly.wiring
      .image(GROUP)
      ?.unit(FILE)
      ?.append(GUARDED + BIG[name], 'test');
    const during = (fn: string): unknown[] => {
      if (!machine) return [];
      machine.events.length = 0;
      machine.call(GROUP, fn);
      return machine.events.map((e) => [e.name, e.args['lock']]);
    };

    it('a guard unlocks on every way out', () => {
      const once = [
        ['lock', 'test_mutex'],
        ['unlock', 'test_mutex'],
      ];
      expect(during('take_and_leave')).toEqual([...once, ...once]);
    });

    it('who calls a device holds the big lock, and who lets it go does not', () => {
      expect(during('big')).toEqual([
        ['unlock', 'big_qemu_lock'],
        ['lock', 'big_qemu_lock'],
      ]);
      expect(Number(machine?.evaluate(GROUP, FILE, 'big()'))).toBe(10);
      expect(() => during('big_twice')).toThrow(/deadlock: actor 0 takes the big QEMU lock/);
    });

    it('a lock that may be taken again is, and is free after as many unlocks', () => {
      expect(during('nested').filter((e) => (e as string[])[0] === 'lock')).toHaveLength(3);
    });

    it('read sections nest, callbacks wait for their end, and a condition that nobody can signal stops', () => {
      expect(during('reads').map((e) => (e as string[])[0])).toEqual([
        'rcu_read_lock',
        'rcu_read_lock',
        'call_rcu',
        'rcu_read_unlock',
        'rcu_read_unlock',
      ]);
      expect(during('irqscope_quiescent').map((e) => (e as string[])[0])).toEqual(['rcu_callback', 'wake_up']);
      expect(() => during('waits')).toThrow(/actor 0 waits for the condition test_cond/);
    });

    it('a lock that its holder takes again stops', () => {
      expect(() => during('take_twice')).toThrow(/test_mutex/);
    });
  });
}
