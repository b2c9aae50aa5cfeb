/** Rules about devices of the host that a guest has: each on a run that shows the failure, and on its clean twin. */
import { describe, expect, it } from 'vitest';
import { tree } from '../../trees.js';
import { findingsOf, type Small } from './playing.js';

interface Case {
  readonly rule: string;
  readonly shows: Small;
  readonly clean: Small;
  readonly says: RegExp;
  /** Rules that see the same failure from another side. */
  readonly beside?: readonly string[];
  /** Where the trees show it; absent: those of QEMU 10.0 and Linux 6.12 do. Models alone: no tree has it, or it says nothing more. */
  readonly kernel?: 'linux-6.1' | 'linux-6.12' | 'models alone';
}

const msix = ['device disk at 00:03.0  msix 2  vfio'];
const intx = ['device disk at 00:03.0  intx 10  vfio'];
const unmasked = ['cpu0: msix disk enable', 'cpu0: msix disk 0 = vector 0x41 dest 1'];

/** Entry 3 of the remapping table sends vector 0 of the device to CPU 1. */
const REMAPPED = [
  'cpu0: write64 0xfed900b8 0x400007',
  'cpu0: write 0xfed90018 0x01000000',
  'cpu0: write64 0xfed90090 0x500000',
  'cpu0: write 0xfed90018 0x04000000',
  'cpu0: write 0xfed90018 0x06000000',
  'cpu0: irte 0x400030 = vector 0x41 dest 1 from 00:03.0',
  'cpu0: msix disk enable',
  'cpu0: msix disk 0 = 0xfee00078 0x0',
];
const invalidate = ['cpu0: write64 0x500000 0x0000000300000014', 'cpu0: write64 0xfed90088 0x10'];

/** Masked and ended by the hard handler, quieted by the thread, unmasked. */
const ONESHOT = [
  'cpu0: ioapic rte 10 = vector 0x31 level dest 0',
  'disk: raise',
  'cpu0: accept',
  'cpu0: ioapic select 0x24',
  'cpu0: ioapic window 0x18031',
  'cpu0: eoi',
  'disk: lower',
  'cpu0: ioapic window 0x8031',
];

const shared = ['eventfd first', 'eventfd one', 'eventfd second', 'eventfd other'];
const level = ['cpu0: ioapic rte 10 = vector 0x31 level dest 0'];
const bound = ['vmm: notifier first on gsi 10  resample one'];
const end = ['first: signal', 'cpu0: accept', 'cpu0: eoi'];

const GUEST = ['guest linux', 'device disk at 00:03.0'];
const moved = ['cpu2: request nic', 'nic: raise', 'nic: lower', 'cpu1: affinity nic cpu0', 'nic: raise', 'nic: lower'];
const old = 'disk: msi 0xfee02000 0x21';

const GIVEN_UP = ['cpu0: ioapic rte 10 = vector 0x31 level dest 0', 'vmm: no device disk', 'disk: raise'];

const cases: readonly Case[] = [
  {
    rule: 'msix-changed-unmasked',
    shows: { header: msix, lines: [...unmasked, 'cpu0: write 0xfebf0008 0x42', 'disk: msix 0', 'disk: msix 0'] },
    clean: {
      header: msix,
      lines: [
        ...unmasked,
        'cpu0: msix disk 0 mask',
        'cpu0: write 0xfebf0008 0x42',
        'cpu0: msix disk 0 unmask',
        'disk: msix 0',
      ],
    },
    says: /vector 0 was changed while unmasked: .* data 0x41, the entry says .* data 0x42/,
  },
  {
    rule: 'pending-lost',
    shows: { header: msix, lines: [...unmasked, 'cpu0: msix disk 0 mask', 'disk: msix 0', 'vmm: reset'] },
    clean: {
      header: msix,
      lines: [...unmasked, 'cpu0: msix disk 0 mask', 'disk: msix 0', 'cpu0: msix disk 0 unmask', 'vmm: reset'],
    },
    says: /MSI-X vector 0 waited for the mask to go/,
    kernel: 'models alone',
  },
  {
    rule: 'skipped-invalidation',
    shows: {
      machine: 'iommu vtd',
      header: msix,
      lines: [
        ...REMAPPED,
        'cpu0: msix disk 0 mask',
        'cpu0: irte 0x400030 = absent',
        ...invalidate,
        'cpu0: msix disk 0 unmask',
        'disk: msix 0',
      ],
    },
    clean: {
      machine: 'iommu vtd',
      header: msix,
      lines: [
        ...REMAPPED,
        'cpu0: msix disk 0 mask',
        'cpu0: irte 0x400030 = vector 0x51 dest 1 from 00:03.0',
        ...invalidate,
        'cpu0: msix disk 0 unmask',
        'disk: msix 0',
      ],
    },
    says: /passed MSI-X vector 0 by while it was masked: GSI 24 still went to CPU 1 with vector 0x41/,
    beside: ['swallowed-fault'],
  },
  {
    rule: 'reset-leaves-routes',
    shows: {
      header: intx,
      lines: ['cpu0: ioapic rte 10 = vector 0x31 level dest 0', 'vmm: reset', 'cpu0: lapic enable', 'disk: raise'],
    },
    clean: {
      header: intx,
      lines: [
        'cpu0: ioapic rte 10 = vector 0x31 level dest 0',
        'vmm: reset',
        'cpu0: lapic enable',
        'cpu0: ioapic rte 10 = vector 0x31 level dest 0',
        'disk: raise',
      ],
    },
    says: /GSI 10 went to CPU 0 with vector 0x31, and the guest has not set up entry 10 since/,
  },
  {
    rule: 'route-add-failed',
    shows: {
      machine: 'iommu vtd',
      header: msix,
      lines: [...REMAPPED.slice(0, -2), 'cpu0: irte 0x400030 = absent', ...REMAPPED.slice(-2)],
    },
    clean: { machine: 'iommu vtd', header: msix, lines: REMAPPED },
    says: /no route could be made for GSI 24: remapping refused its message/,
  },
  {
    rule: 'foreign-gsi',
    shows: {
      header: [...msix, 'eventfd trigger'],
      lines: [...unmasked, 'vmm: irqfd trigger on gsi 24', 'cpu0: msix disk disable', 'trigger: signal'],
    },
    clean: {
      header: [...msix, 'eventfd trigger'],
      lines: [
        ...unmasked,
        'vmm: irqfd trigger on gsi 24',
        'vmm: no irqfd trigger on gsi 24',
        'cpu0: msix disk disable',
        'trigger: signal',
      ],
    },
    says: /GSI 24 was given up, and it still delivered: vector 0x41 to CPU 1/,
    kernel: 'models alone',
  },
  {
    rule: 'no-irq-handler',
    shows: { header: ['guest linux', 'device disk at 00:03.0'], lines: ['disk: msi 0xfee00000 0x77'] },
    clean: {
      header: ['guest linux', 'device disk at 00:03.0'],
      lines: ['cpu0: request nic', 'nic: raise', 'nic: lower'],
    },
    says: /CPU 0 of the guest took vector 0x77, which no interrupt has there/,
  },
  {
    rule: 'affinity-never-settles',
    // somebody goes on sending the message of before the move
    shows: { header: GUEST, lines: [...moved, old, old] },
    clean: { header: GUEST, lines: [...moved, old, 'nic: raise', 'nic: lower'] },
    says: /the move of interrupt 11 to CPU 0 never ends: it still arrives on CPU 2/,
    kernel: 'models alone',
  },
  {
    rule: 'orphan-irqfd',
    shows: { header: intx, lines: GIVEN_UP, set: { 'vfio-irq.failed-realize': 'leaves-intx' } },
    clean: { header: intx, lines: GIVEN_UP },
    says: /GSI 10 went to CPU 0 with vector 0x31, and QEMU has given its device up/,
    kernel: 'models alone',
  },
  {
    rule: 'first-match-resample',
    shows: { header: shared, lines: [...level, ...bound, 'vmm: notifier second on gsi 10  resample other', ...end] },
    clean: {
      header: shared,
      lines: [...level, ...bound, 'vmm: notifier second on gsi 12  resample other', ...end],
    },
    says: /one of 2 resample eventfds of GSI 10 was signalled/,
    kernel: 'models alone',
  },
  {
    rule: 'spurious-replay',
    shows: { irqchip: 'kernel', header: intx, lines: ONESHOT, set: { 'kvm-ioapic.unmask': 'replays' } },
    clean: { irqchip: 'kernel', header: intx, lines: ONESHOT, set: { 'kvm-ioapic.unmask': 'resamples' } },
    says: /pin 10 was unmasked and went to CPU 0 with vector 0x31, its device has lowered its line/,
    kernel: 'linux-6.1',
  },
];

describe.each<Case>(cases)('$rule', ({ rule, shows, clean, says, beside = [], kernel = 'linux-6.12' }) => {
  const linux = kernel === 'models alone' ? '' : tree(kernel).path;
  const qemu = tree('qemu-10.0').path;
  const places = [
    ['models', {}],
    [`QEMU 10.0 and ${kernel}`, { qemu, linux }],
  ] as const;

  it.each(places.filter(([name]) => name === 'models' || (qemu !== '' && linux !== '')))('from %s', async (_, from) => {
    const found = await findingsOf({ ...shows, ...from });
    const own = found.filter((f) => f.rule === rule);
    expect(own).toHaveLength(1);
    expect(own[0]?.message).toMatch(says);
    expect(own[0]?.evidence.length).toBeGreaterThan(0);
    expect(
      found
        .filter((f) => f.severity !== 'info')
        .map((f) => f.rule)
        .sort(),
    ).toEqual([rule, ...beside].sort());
    if (!('qemu' in from)) expect((await findingsOf(clean)).filter((f) => f.severity !== 'info')).toEqual([]);
  });
});
