import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Run } from '../../../extension/engine/run.js';
import { tree } from '../../trees.js';
import { recorded, text } from './running.js';

const AFTER = { 'ioapic.route-update': 'after-service' };
const BEFORE = { 'ioapic.route-update': 'before-service' };
/** Without notes: what another rule has to say of how routes are committed is not looked at here. */
const faults = (run: Run) => run.findings.found.filter(({ severity }) => severity !== 'info');
/** What random guests do to themselves is for the other rules. */
const stale = (run: Run) => faults(run).filter(({ rule }) => rule === 'stale-route');
const found = (run: Run): string[] => faults(run).map((f) => `${f.rule}: ${f.message}`);

const MESSAGE = 'stale-route: interrupt delivered through a stale route: GSI 11 went to CPU 2, the entry says CPU 0';

describe('stale-route', () => {
  test('is found where the route is updated after the pin is served', async () => {
    const run = await recorded({ set: AFTER });
    expect(found(run)).toEqual([MESSAGE]);
    const [f] = faults(run);
    expect(f?.evidence.map((e) => e.text.replace(/0x\w+/g, '#'))).toEqual([
      "QEMU's route for GSI 11 was last updated: address #, data #, CPU 2, vector #",
      'redirection entry 11 was changed to CPU 0, vector #',
      'KVM committed its routes last; GSI 11 kept address #, data #, CPU 2, vector #',
      'redirection entry 11 was unmasked: #',
      'local APIC 2 accepted vector # through that route',
    ]);
    for (const e of f?.evidence ?? []) expect(e.statement?.line).toBeGreaterThan(0);
  });

  test('is not found where the route is updated first', async () => {
    expect(found(await recorded({ set: BEFORE }))).toEqual([]);
  });

  const old = tree('qemu-7.2');
  test.runIf(old.path)('is found in the source of QEMU 7.2', async () =>
    expect(found(await recorded({ qemu: old.path }))).toEqual([MESSAGE]),
  );
  const fixed = tree('qemu-10.0');
  test.runIf(fixed.path)('is not found in the source of QEMU 10.0', async () =>
    expect(found(await recorded({ qemu: fixed.path }))).toEqual([]),
  );

  test('is not found while the entry is masked, though the route lies behind', async () => {
    const run = await recorded({
      set: AFTER,
      text: text([
        'cpu0: lapic enable',
        'cpu0: ioapic rte 11 = vector 0x21 level dest 0',
        'cpu0: ioapic rte 11 = vector 0x31 level dest 1 masked',
        'nic: raise',
      ]),
    });
    expect(found(run)).toEqual([]);
  });

  test('says which vector went out where only the vector differs', async () => {
    const run = await recorded({
      set: AFTER,
      text: text([
        'cpu0: lapic enable',
        'cpu0: ioapic rte 11 = vector 0x21 level dest 0 masked',
        'cpu0: ioapic rte 11 = vector 0x21 level dest 0',
        'cpu0: ioapic rte 11 = vector 0x21 level dest 0 masked',
        'nic: raise',
        'cpu0: ioapic select 0x26',
        'cpu0: ioapic window 0x8031',
      ]),
    });
    expect(found(run)).toEqual([
      'stale-route: interrupt delivered through a stale route: GSI 11 went out with vector 0x21, the entry says vector 0x31',
    ]);
  });

  test('on random sequences is found only where the entry and the delivery differ, and never with the fixed order', async () => {
    const low = fc.constantFrom('0x8021', '0x18021', '0x8031', '0x18031', '0x21', '0x10021');
    const act = fc.oneof(
      low.map((v) => ['cpu1: ioapic select 0x26', `cpu1: ioapic window ${v}`]),
      fc
        .constantFrom('0x00000000', '0x01000000', '0x02000000')
        .map((v) => ['cpu1: ioapic select 0x27', `cpu1: ioapic window ${v}`]),
      fc
        .constantFrom(
          'nic: raise',
          'nic: lower',
          'cpu0: accept',
          'cpu1: accept',
          'cpu2: accept',
          'cpu0: eoi',
          'cpu1: eoi',
          'cpu2: eoi',
        )
        .map((l) => [l]),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 14 }), async (list) => {
        const lines = ['cpu0: lapic enable', 'cpu1: lapic enable', 'cpu2: lapic enable', ...list.flat()];
        const run = await recorded({ set: AFTER, text: text(lines) });
        for (const f of stale(run)) {
          // what the same operation recorded: the accepted vector and CPU, against the entry at that step
          const accepted = run.recording.events.find((e) => e.step === f.step && e.name === 'kvm_apic_accept_irq');
          const entry =
            run
              .tablesAt(f.step - 1)
              .get('ioapic.rte')
              ?.rows.find((r) => r.key === '11')?.cells[0]?.text ?? '0';
          const value = BigInt(entry);
          const agrees =
            Number(value & 0xffn) === accepted?.args['vec'] && Number(value >> 56n) === accepted?.args['apicid'];
          const trigger = Number((value >> 15n) & 1n) === accepted?.args['tm'];
          expect(agrees && trigger, `${f.message}; entry ${entry}`).toBe(false);
        }
        expect(stale(await recorded({ set: BEFORE, text: text(lines) }))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
