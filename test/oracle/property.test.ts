/** Whatever is done to it, the model of the IOAPIC does what QEMU's own source does. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Subject } from '../../extension/oracle/subject.js';
import type { Action } from '../../extension/oracle/transcript.js';
import { tree } from '../trees.js';
import { kind, same } from './beside.js';
import { library } from './library.js';

const SEED = Number(process.env['IRQSCOPE_SEED'] ?? Math.floor(Math.random() * 0x7fffffff));
const VCPUS = 4;

const IOREGSEL = 0xfec00000;
const IOWIN = 0xfec00010;
const IOEOI = 0xfec00040;
const LAPIC = 0xfee00000;

/** Few of each, so that pins share vectors and destinations. */
const pin = fc.constantFrom(0, 2, 11, 23);
const vector = fc.constantFrom(0x21, 0x21, 0x31, 0x41, 0x0f);
const cpu = fc.nat(VCPUS - 1);
const bit = fc.nat(1);
const word = fc.oneof({ weight: 1, arbitrary: fc.bigInt(0n, 0xffffffffn) });

function write(address: number, value: bigint | number, by = -1, size = 4): Action {
  return { kind: 'access', cpu: by, address, size, write: true, value: BigInt(value) };
}

function read(address: number, by = -1, size = 4): Action {
  return { kind: 'access', cpu: by, address, size, write: false, value: 0n };
}

const low = fc
  .record({
    v: vector,
    delivery: fc.constantFrom(0, 0, 0, 0, 0, 1, 2, 4, 5, 7),
    logical: bit,
    rirr: bit,
    level: fc.constantFrom(0, 1, 1),
    mask: fc.constantFrom(0, 0, 0, 1),
  })
  .map((e) => e.v | (e.delivery << 8) | (e.logical << 11) | (e.rirr << 14) | (e.level << 15) | (e.mask << 16));
const high = fc.constantFrom(0, 1, 2, 3, 0x0f, 0xff, 4).map((dest) => dest * 0x1000000);

/** One to three operations that belong together. */
const act: fc.Arbitrary<Action[]> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(pin, low).map(([p, v]) => [write(IOREGSEL, 0x10 + 2 * p), write(IOWIN, v)]) },
  { weight: 3, arbitrary: fc.tuple(pin, high).map(([p, v]) => [write(IOREGSEL, 0x11 + 2 * p), write(IOWIN, v)]) },
  { weight: 6, arbitrary: fc.tuple(pin, bit).map(([p, level]): Action[] => [{ kind: 'irq', pin: p, level }]) },
  { weight: 2, arbitrary: vector.map((v) => [write(IOEOI, v)]) },
  { weight: 4, arbitrary: cpu.map((c): Action[] => [{ kind: 'accept', cpu: c }]) },
  { weight: 4, arbitrary: cpu.map((c) => [write(LAPIC + 0xb0, 0, c)]) },
  { weight: 1, arbitrary: fc.tuple(cpu, word).map(([c, v]) => [write(LAPIC + 0x80, v & 0xffn, c)]) },
  { weight: 1, arbitrary: fc.tuple(cpu, vector).map(([c, v]) => [write(LAPIC + 0x1000 * c, v)]) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.nat(0x50), fc.constantFrom(1, 2, 4, 8), fc.bigInt(0n, 2n ** 64n - 1n), bit)
      .map(([at, size, v, w]) => [
        w ? write(IOREGSEL + at, BigInt.asUintN(8 * size, v), -1, size) : read(IOREGSEL + at, -1, size),
      ]),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.nat(0x41), word).map(([r, v]) => [write(IOREGSEL, r), write(IOWIN, v), read(IOWIN)]),
  },
);

/** An interrupt from its entry to its end. */
const whole: fc.Arbitrary<Action[]> = fc
  .tuple(pin, vector, cpu, bit)
  .map(([p, v, c, level]) => [
    write(IOREGSEL, 0x11 + 2 * p),
    write(IOWIN, c * 0x1000000),
    write(IOREGSEL, 0x10 + 2 * p),
    write(IOWIN, v | (level << 15)),
    { kind: 'irq', pin: p, level: 1 },
    { kind: 'accept', cpu: c },
    write(LAPIC + 0xb0, 0, c),
  ]);

const story = fc
  .array(fc.oneof({ weight: 9, arbitrary: act }, { weight: 1, arbitrary: whole }), {
    minLength: 1,
    maxLength: 90,
    size: 'max',
  })
  .map((parts) => parts.flat());

const old = tree('qemu-7.2');
const fixed = tree('qemu-10.0');
const injected = { 'kvm.eoi': 'at-injection' };
const cases = [
  { title: 'QEMU 7.2, irqchip off', qemu: old, of: kind('apic', {}), version: 0x20, runs: 60 },
  { title: 'QEMU 7.2, irqchip off, version 0x11', qemu: old, of: kind('apic', {}), version: 0x11, runs: 60 },
  { title: 'QEMU 7.2, irqchip split', qemu: old, of: kind('kvm-split', {}), version: 0x20, runs: 20 },
  { title: 'QEMU 7.2, split, EOI at injection', qemu: old, of: kind('kvm-split', injected), version: 0x20, runs: 20 },
  {
    title: 'QEMU 10.0, irqchip split',
    qemu: fixed,
    of: kind('kvm-split', { 'ioapic.route-update': 'before-service' }),
    version: 0x20,
    runs: 20,
  },
];

for (const { title, qemu, of, version, runs } of cases) {
  it.runIf(qemu.path)(`the model of the IOAPIC does what the source does: ${title}`, () => {
    const options = { ioapicVersion: version, vcpus: VCPUS, set: {}, allowModel: false };
    const model = new Subject(library(), of, options);
    const source = new Subject(library(qemu.path), of, options);
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(story, (actions) => {
        const a = model.start();
        const b = source.start();
        for (const action of actions) {
          const theirs = b.perform(action);
          for (const { name } of theirs.events) seen.set(name, (seen.get(name) ?? 0) + 1);
          same(a.perform(action), theirs);
        }
        expect(a.state).toEqual(b.state);
      }),
      { seed: SEED, numRuns: runs, interruptAfterTimeLimit: 40_000, markInterruptAsFailure: true },
    );
    const counts = [...seen].map(([name, n]) => `${n} ${name}`).join(', ');
    console.log(`${title}, seed ${SEED} (IRQSCOPE_SEED runs it again): ${counts}`);
    // the stories reach what matters
    for (const name of ['ioapic_set_remote_irr', 'ioapic_clear_remote_irr', 'ioapic_eoi_broadcast', 'ioapic_mem_read'])
      expect(seen.get(name), name).toBeGreaterThan(0);
  });
}
