/** Whatever is done to it, the model of interrupt remapping does what QEMU's own source does. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Subject } from '../../extension/oracle/subject.js';
import type { Action } from '../../extension/oracle/transcript.js';
import { tree } from '../trees.js';
import { kind, same } from './beside.js';
import { library } from './library.js';

const SEED = Number(process.env['IRQSCOPE_SEED'] ?? Math.floor(Math.random() * 0x7fffffff));

const VTD = 0xfed90000;
const TABLE = 0x400000;
const QUEUE = 0x500000;
const GSTS = { irtps: 1 << 24, ire: 1 << 25, qie: 1 << 26 };

const IOREGSEL = 0xfec00000;
const IOWIN = 0xfec00010;

function write(address: number, value: bigint | number, size = 4): Action {
  return { kind: 'access', cpu: -1, address, size, write: true, value: BigInt(value) };
}

function read(address: number, size: number): Action {
  return { kind: 'access', cpu: -1, address, size, write: false, value: 0n };
}

const bit = fc.nat(1);
const word = fc.bigInt(0n, 0xffffffffn);
/** Few, so that requests meet entries. */
const index = fc.oneof({ weight: 9, arbitrary: fc.nat(7) }, { weight: 1, arbitrary: fc.nat(0xffff) });
const requester = fc.constantFrom(0x18, 0x1b, 0x20, 0x100);
const vector = fc.constantFrom(0x21, 0x31, 0xf0);

const rare = (bits: bigint): fc.Arbitrary<bigint> => fc.constantFrom(0n, 0n, 0n, 0n, 0n, 0n, bits);
const lower = fc
  .tuple(
    fc.constantFrom(1n, 1n, 1n, 1n, 0n, 3n),
    fc.bigInt(0n, 63n),
    vector,
    fc.nat(4),
    rare(1n << 12n),
    rare(1n << 30n),
    word,
  )
  .map(([flags, modes, v, dest, r0, r1, odd]) => {
    const id = (BigInt(dest) << 40n) | (((odd & 0xffff00ffn) << 32n) * (odd % 8n === 0n ? 1n : 0n));
    return flags | (modes << 2n) | (BigInt(v) << 16n) | r0 | r1 | id;
  });
const upper = fc
  .tuple(
    fc.constantFrom(0x18n, 0x1bn, 0x20n, 0x100n, 0x1n),
    fc.bigInt(0n, 3n),
    fc.constantFrom(0n, 0n, 1n, 2n, 3n),
    rare(1n << 40n),
  )
  .map(([sid, sq, svt, reserved]) => sid | (sq << 16n) | (svt << 18n) | reserved);
const entry = fc
  .tuple(fc.nat(7), lower, upper)
  .map(([i, lo, hi]): Action[] => [{ kind: 'memory', address: TABLE + 16 * i, quads: [lo, hi] }]);

const address = fc.tuple(index, bit, fc.constantFrom(1n, 1n, 1n, 0n), fc.nat(3)).map(([i, sub, remappable, low]) => {
  const n = BigInt(i);
  return (
    0xfee00000n |
    ((n & 0x7fffn) << 5n) |
    (remappable << 4n) |
    (BigInt(sub) << 3n) |
    ((n >> 15n) << 2n) |
    BigInt(low & ~3)
  );
});
const message = fc
  .tuple(requester, address, fc.oneof(fc.constant(0n), fc.bigInt(0n, 3n), fc.bigInt(0n, 0xffffn)))
  .map(([r, a, data]): Action[] => [{ kind: 'msi', requester: r, address: a, data }]);

const pin = fc.constantFrom(4, 11, 23);
const redirection = fc
  .tuple(pin, index, vector, bit, fc.constantFrom(0, 0, 1))
  .map(([p, i, v, level, mask]): Action[] => [
    write(IOREGSEL, 0x11 + 2 * p),
    write(IOWIN, ((i & 0x7fff) * 0x20000 + 0x10000) % 2 ** 32),
    write(IOREGSEL, 0x10 + 2 * p),
    write(IOWIN, v | (level << 15) | (mask << 16) | ((i >> 15) << 11)),
  ]);

/** A descriptor at the queue's tail; `tail` counts them while the story is told. */
interface Queued {
  readonly desc: readonly [bigint, bigint];
}
const descriptor: fc.Arbitrary<Queued> = fc
  .oneof(
    {
      weight: 5,
      arbitrary: fc
        .tuple(bit, fc.nat(31), fc.nat(0xffff))
        .map(([g, m, i]) => [4n | (BigInt(g) << 4n) | (BigInt(m) << 27n) | (BigInt(i) << 32n), 0n] as const),
    },
    { weight: 3, arbitrary: word.map((data) => [5n | (1n << 4n) | (data << 32n), 0x600000n] as const) },
    { weight: 3, arbitrary: word.map((data) => [5n | (1n << 5n) | (data << 32n), 0x600000n] as const) },
    {
      weight: 1,
      arbitrary: fc.constantFrom([5n, 0n], [0n, 0n], [9n, 0n], [5n | 0x80n, 0n], [0x25n, 3n], [
        0x25n,
        0xffffffff00n,
      ] as const) as fc.Arbitrary<readonly [bigint, bigint]>,
    },
  )
  .map((desc) => ({ desc }));

const registers: fc.Arbitrary<Action[]> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(GSTS.irtps, GSTS.ire, GSTS.qie, GSTS.ire | GSTS.qie, GSTS.irtps | GSTS.ire | GSTS.qie, 0)
      .map((v) => [write(VTD + 0x18, v)]),
  },
  { weight: 2, arbitrary: fc.constantFrom(0, 2, 3, 0x802).map((low) => [write(VTD + 0xb8, TABLE | low, 8)]) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(0x34, 0x38, 0x3c, 0x40, 0x44, 0x9c, 0xa0, 0xa4, 0xa8, 0xac, 0x228, 0x22c), word)
      .map(([r, v]) => [write(VTD + r, v)]),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(
        [0x38, 0],
        [0xa0, 0],
        [0x34, 0xffffffff],
        [0x9c, 1],
        [0x22c, 0x80000000],
        [0x40, 0xfee02000],
        [0xa8, 0xfee01000],
      )
      .map(([r, v]) => [write(VTD + (r as number), v as number)]),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.nat(0x23c / 4), fc.constantFrom(4, 4, 8))
      .map(([r, size]) => (size === 8 && r % 2 === 1 ? [read(VTD + 4 * r, 4)] : [read(VTD + 4 * r, size)])),
  },
  { weight: 1, arbitrary: fc.tuple(fc.nat(0x230), fc.constantFrom(1, 2)).map(([r, size]) => [read(VTD + r, size)]) },
);

type Part = readonly Action[] | Queued;

const part: fc.Arbitrary<Part> = fc.oneof(
  { weight: 5, arbitrary: entry as fc.Arbitrary<Part> },
  { weight: 8, arbitrary: message as fc.Arbitrary<Part> },
  { weight: 2, arbitrary: redirection as fc.Arbitrary<Part> },
  { weight: 2, arbitrary: fc.tuple(pin, bit).map(([p, level]): Part => [{ kind: 'irq', pin: p, level }]) },
  { weight: 2, arbitrary: registers as fc.Arbitrary<Part> },
  { weight: 2, arbitrary: descriptor as fc.Arbitrary<Part> },
);

/** Most stories begin as an operating system would. */
const setUp = [
  write(VTD + 0xb8, TABLE | 2, 8),
  write(VTD + 0x18, GSTS.irtps),
  write(VTD + 0x90, QUEUE, 8),
  write(VTD + 0x18, GSTS.qie),
  write(VTD + 0x18, GSTS.qie | GSTS.ire),
];

const story = fc
  .tuple(fc.constantFrom(true, true, true, false), fc.array(part, { minLength: 1, maxLength: 90, size: 'max' }))
  .map(([usual, parts]) => {
    let tail = 0;
    const told = parts.flatMap((p): readonly Action[] => {
      if (!('desc' in p)) return p;
      const at = QUEUE + tail;
      tail = (tail + 16) % 0x1000;
      return [{ kind: 'memory', address: at, quads: p.desc }, write(VTD + 0x88, tail, 8)];
    });
    return usual ? [...setUp, ...told] : told;
  });

const cases = [{ title: 'QEMU 7.2', qemu: tree('qemu-7.2'), faults: 'dropped' }];

for (const { title, qemu, faults } of cases) {
  it.runIf(qemu.path)(`the model of interrupt remapping does what the source does: ${title}`, () => {
    const options = { ioapicVersion: 0x20, vcpus: 4, set: {}, allowModel: false };
    const model = new Subject(library(), kind('vtd', { 'vtd.faults': faults }), options);
    const source = new Subject(library(qemu.path), kind('vtd', {}), options);
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
      { seed: SEED, numRuns: 40, interruptAfterTimeLimit: 40_000, markInterruptAsFailure: true },
    );
    const counts = [...seen].map(([name, n]) => `${n} ${name}`).join(', ');
    console.log(`${title}, seed ${SEED} (IRQSCOPE_SEED runs it again): ${counts}`);
    for (const name of [
      'vtd_ir_remap',
      'vtd_ir_remap_msi',
      'vtd_inv_desc_iec',
      'x86_iommu_iec_notify',
      'vtd_warn_ir_vector',
    ])
      expect(seen.get(name), name).toBeGreaterThan(0);
  });
}
