/** State that a scenario sets by hand, and what a machine goes through as a whole. */
import { describe, expect, it } from 'vitest';
import { recorded, text } from './running.js';

const run = (...lines: readonly string[]) => recorded({ scenario: 'given.irq', text: text(lines) });
const entry = 'cpu0: ioapic rte 11 = vector 0x31 level dest 0';

describe('given', () => {
  it('is a step of its own, recorded as any write', async () => {
    const line = 'given "ioapics[0]->ioredtbl[3] = 0x8041"';
    const { expectations, recording } = await run(entry, line, 'expect rte 3 vector 0x41 level unmasked');
    expect(expectations.map(({ ok }) => ok)).toEqual([true]);
    const before = await run(entry, 'expect rte 3 masked');
    expect(recording.length).toBe(before.recording.length + 2);
  });

  it.each([
    ['given "no_such_thing = 1"', /`no_such_thing = 1` cannot be given: .*no_such_thing/],
    ['given "ioapics[0] + 1 = 1"', /`ioapics\[0\] \+ 1 = 1` cannot be given: ioapics\[0\] \+ 1 is no object/],
  ])('%s stops with the line', async (line, says) => {
    const { progress } = await run(entry, line);
    expect(progress.fault?.message).toMatch(says);
    expect(progress.fault).toMatchObject({ line: 6, remedy: expect.stringMatching(/\w/) });
  });
});

describe('a reset', () => {
  it('masks all entries, and local APICs are off until they are enabled again', async () => {
    const lines = [
      'cpu0: lapic enable',
      entry,
      'nic: raise',
      'vmm: reset',
      'expect rte 11 masked',
      'expect no vector on cpu0',
    ];
    expect((await run(...lines)).expectations.map(({ ok }) => ok)).toEqual([true, true]);
  });
});
