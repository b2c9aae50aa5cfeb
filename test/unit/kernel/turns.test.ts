/** A lock that another actor holds: that actor goes on first where it can, and where it cannot both places are named. */
import { describe, expect, it } from 'vitest';
import { callC } from '../../../extension/cmachine/lower/host-entry.js';
import { IDLE_PC } from '../../../extension/cmachine/machine/program.js';
import { runActor } from '../../../extension/world/kernel/turns.js';
import { tree as realTree } from '../../trees.js';
import { KernelMachine } from './kernel-machine.js';

const TEXT = `
#include <linux/spinlock.h>
#include <linux/mutex.h>
static DEFINE_SPINLOCK(a);
static DEFINE_SPINLOCK(b);
static DEFINE_MUTEX(c);
static int order[8], steps;
static void here(int who) { order[steps++] = who; }
void slow(void) { unsigned long flags; spin_lock_irqsave(&a, flags); here(1); here(2); spin_unlock_irqrestore(&a, flags); here(3); }
void waits(void) { unsigned long flags; here(4); spin_lock_irqsave(&a, flags); here(5); spin_unlock_irqrestore(&a, flags); here(6); }
void first(void) { mutex_lock(&c); here(1); spin_lock(&b); spin_unlock(&b); mutex_unlock(&c); }
void second(void) { spin_lock(&b); here(2); mutex_lock(&c); mutex_unlock(&c); spin_unlock(&b); }
void keeps(void) { spin_lock(&b); }
int said(void) { int all = 0; for (int i = 0; i < steps; i++) all = all * 10 + order[i]; return all; }
`;

for (const name of ['linux-6.1', 'linux-6.12'] as const) {
  describe.runIf(realTree(name).path !== '')(`actors of ${name}`, () => {
    const start = realTree(name).path === '' ? undefined : new KernelMachine(name, TEXT);
    const kernel = (): KernelMachine => {
      if (!start) throw new Error('no tree');
      const copy = Object.create(start) as KernelMachine;
      copy.machine = start.machine.copy();
      return copy;
    };
    const begin = (k: KernelMachine, actor: number, fn: string): void => {
      const found = k.image.function(fn);
      if (!found) throw new Error(`no ${fn}`);
      k.machine.switchTo(actor);
      callC(k.machine, found, [], IDLE_PC, 0);
    };
    /** Runs the current actor until it comes to here(). */
    const untilHere = (k: KernelMachine): void => {
      const m = k.machine;
      // it stands in here(), whose note comes later
      m.steps = { step: (_m, s) => (m.running &&= s.fn?.name !== 'here') };
      m.run();
      m.steps = undefined;
    };

    it('who holds the lock goes on to its end, then who waited', () => {
      const k = kernel();
      begin(k, 1, 'slow');
      untilHere(k);
      begin(k, 2, 'waits');
      expect(runActor(k.machine, 2)).toBe(true);
      expect(k.machine.actor).toBe(2);
      expect(k.call('said')).toBe(412356n);
      expect(k.said('lock', 'unlock')).toHaveLength(4);
    });

    it('two that wait for each other stop, and so does who waits for one that has gone', () => {
      const k = kernel();
      begin(k, 1, 'first');
      untilHere(k);
      begin(k, 2, 'second');
      untilHere(k);
      expect(() => runActor(k.machine, 2)).toThrow(
        /actor 1 waits for the spinlock b; actor 2 holds it, taken at test\.c:\d+ \(test\.c:\d+\)/,
      );
      const gone = kernel();
      begin(gone, 1, 'keeps');
      gone.machine.run();
      begin(gone, 2, 'second');
      expect(() => runActor(gone.machine, 2)).toThrow(/actor 2 waits for the spinlock b; actor 1 holds it, taken at/);
    });
  });
}
