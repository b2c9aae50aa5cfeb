/** Words that processors share: each READ_ONCE, WRITE_ONCE, atomic operation and change of a list is known by place and value. */
import { describe, expect, it } from 'vitest';
import { Recording } from '../../../extension/recording/recording.js';
import { accessEvent, orderOf } from '../../../extension/world/kernel/index.js';
import { tree as realTree } from '../../trees.js';
import { KernelMachine } from './kernel-machine.js';

const TEXT = `
#include <linux/atomic.h>
#include <linux/bitops.h>
#include <linux/list.h>
#include <linux/refcount.h>
#include <linux/jump_label.h>
#include <linux/percpu.h>
#include <linux/static_call.h>
static int flag; static u64 wide = 0x1122334455667788ul; static int plain;
static atomic_t count = ATOMIC_INIT(3);
static refcount_t users = REFCOUNT_INIT(1);
static unsigned long map[2];
static LIST_HEAD(head);
static struct list_head one;
int once(int to) { WRITE_ONCE(flag, to); plain = READ_ONCE(flag) + 1; return plain + (int)(READ_ONCE(wide) >> 60); }
int atomics(void) { atomic_inc(&count); refcount_inc(&users); set_bit(70, map); return atomic_read(&count); }
int lists(void) { list_add_tail(&one, &head); list_del(&one); return list_empty(&head); }
static DEFINE_PER_CPU(int, hits); static DEFINE_STATIC_KEY_FALSE(fast); static int slow(int n) { return n; } static int quick(int n) { return -n; }
DEFINE_STATIC_CALL(way, slow);
int percpu(void) { this_cpu_add(hits, 3); this_cpu_write(hits, 5); return this_cpu_read(hits) + this_cpu_inc_return(hits); }
int branch(void) { int was = static_branch_unlikely(&fast); static_branch_inc(&fast); return was * 10 + static_branch_likely(&fast); }
int calls(void) { int was = static_call(way)(4); static_call_update(way, quick); return was * 10 + static_call(way)(4); }
int unshared(void) { int sum = 0; for (int i = 0; i < 9; i++) { plain = i; sum += plain; } return sum; }
`;

for (const name of ['linux-6.1', 'linux-6.12'] as const) {
  describe.runIf(realTree(name).path !== '')(`shared words of ${name}`, () => {
    const kernel = realTree(name).path === '' ? undefined : new KernelMachine(name, TEXT);
    const events = (fn: string, ...args: number[]): { said: string[]; places: string[] } => {
      if (!kernel) throw new Error('no tree');
      const { program, machine: start } = kernel;
      const recording = new Recording(program, start);
      const m = (kernel.machine = start.copy());
      recording.attach(m);
      kernel.call(fn, ...args);
      kernel.machine = start;
      const log = recording.accesses;
      const list = Array.from({ length: log.length }, (_, i) => log.at(i, orderOf(program)));
      return {
        said: list.map((a) => {
          const e = accessEvent(a, m);
          return `${e.name} ${Object.values(e.args).join(' ')}`;
        }),
        places: list.map((a) => program.statementOf[a.pc]?.fn?.name ?? ''),
      };
    };

    it('volatile accesses have the value that was read or written', () => {
      const { said, places } = events('once', 7);
      expect(said).toEqual(['write_once flag 7', 'read_once flag 7', 'read_once wide 0x1122334455667788']);
      expect(new Set(places)).toEqual(new Set(['once']));
    });

    it('atomic operations are one access, named as the source calls them', () => {
      const { said, places } = events('atomics');
      const own = said.filter((_, i) => places[i] === 'atomics');
      expect(said.at(-1)).toBe('read_once count 4');
      expect(own).toEqual([
        'atomic atomic_inc count 3',
        expect.stringMatching(/^atomic refcount_inc users/),
        expect.stringMatching(/^atomic set_bit map\[1\] 0$/),
      ]);
    });

    it("the own CPU's copy of a variable is known as that", () => {
      const { said } = events('percpu');
      expect(said.filter((e) => e.includes('hits'))).toEqual([
        'this_cpu_read hits 0 0',
        'this_cpu_write hits 0 3',
        'this_cpu_write hits 0 5',
        'this_cpu_read hits 0 5',
        'this_cpu_read hits 0 5',
        'this_cpu_write hits 0 6',
      ]);
    });

    it('static branches tell their key, static calls where they go', () => {
      expect(events('branch').said.filter((e) => e.startsWith('static_'))).toEqual([
        'static_branch fast 0',
        // whoever changes it looks first
        'static_branch fast 0',
        expect.stringMatching(/^static_key \w*atomic\w* fast 0$/),
        'static_branch fast 1',
      ]);
      expect(events('calls').said.filter((e) => e.startsWith('static_'))).toEqual([
        'static_call way slow',
        'static_call_update way quick',
        'static_call way quick',
      ]);
    });

    it('changes of lists name the entry, and what nobody shares is no event', () => {
      const { said } = events('lists');
      expect(said.filter((e) => e.startsWith('list_'))).toEqual(['list_add one', 'list_del one']);
      expect(events('unshared').said).toEqual([]);
    });
  });
}
