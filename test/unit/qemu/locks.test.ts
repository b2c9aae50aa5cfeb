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
void take_twice(void) { QEMU_LOCK_GUARD(&test_mutex); qemu_mutex_lock(&test_mutex); }
`;
const BIG = {
  'qemu-7.2': 'void big(void) { qemu_mutex_lock_iothread(); qemu_mutex_unlock_iothread(); }',
  'qemu-10.0': 'void big(void) { bql_lock(); bql_unlock(); }',
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

    it('the big lock is one like the others', () => {
      expect(during('big')).toEqual([
        ['lock', 'big_qemu_lock'],
        ['unlock', 'big_qemu_lock'],
      ]);
    });

    it('a lock that its holder takes again stops', () => {
      expect(() => during('take_twice')).toThrow(/test_mutex/);
    });
  });
}
