/** The rules over what the world tells of locks: what they say, and that a clean run is silent. */
import { describe, expect, it } from 'vitest';
import { lockOrder } from '../../../extension/findings/lock-order.js';
import { sleepInAtomic } from '../../../extension/findings/sleep-in-atomic.js';
import type { Finding, FindingContext, Rule } from '../../../extension/findings/types.js';

type Told = readonly [name: string, args: Readonly<Record<string, string | number>>];

const recording = { program: { statementOf: [] }, statement: () => undefined };
const context = { recording } as unknown as FindingContext;

function found(rule: Rule, events: readonly Told[]): Finding[] {
  const run = rule.start(context);
  return events.flatMap(([name, args], i) => {
    const f = run.event({ step: i + 1, actor: 0, name, args, pc: 10 * i });
    return f && 'rule' in f ? [f] : [];
  });
}

const lock = (name: string): Told => ['lock', { lock: name, kind: 'spinlock', how: '', held: 0 }];
const unlock = (name: string): Told => ['unlock', { lock: name, kind: 'spinlock', how: '' }];

describe('the rule lock-order', () => {
  const ab = [lock('a'), lock('b'), unlock('b'), unlock('a')];

  it('names both places', () => {
    const told: Told = ['lock_order', { lock: 'a', held: 'b', before: 'a, then b' }];
    const [finding, ...more] = found(lockOrder, [...ab, lock('b'), told, lock('a')]);
    expect(more).toEqual([]);
    expect(finding?.message).toBe('possible deadlock: a is taken while b is held, and elsewhere the other way round');
    expect(finding?.evidence.map(({ step, text }) => [step, text])).toEqual([
      [2, 'b was taken while a was held'],
      [6, 'a is taken while b is held'],
    ]);
  });

  it('is silent where all agree', () => {
    expect(found(lockOrder, [...ab, ...ab])).toEqual([]);
  });
});

describe('the rule sleep-in-atomic', () => {
  it('tells each place once', () => {
    const run = sleepInAtomic.start(context);
    const e = { step: 3, actor: 0, name: 'sleep_in_atomic', args: { function: 'mutex_lock', why: 'a held' }, pc: 5 };
    expect(run.event(e)).toMatchObject({ message: 'mutex_lock may sleep, and here it must not: a held' });
    expect(run.event({ ...e, step: 9 })).toBeUndefined();
    expect(found(sleepInAtomic, [lock('a')])).toEqual([]);
  });
});
