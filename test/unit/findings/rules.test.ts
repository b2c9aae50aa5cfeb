/** Each rule both ways: a small scenario that shows the failure, and its clean twin, in which only that differs. */
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../extension/findings/index.js';
import { findingsOf, played, type Small, type Told } from './playing.js';

const level = 'cpu2: ioapic rte 11 = vector 0x21 level dest 2';
const served = [level, 'nic: raise', 'cpu2: accept', 'nic: lower', 'cpu2: eoi'];

const REMAPPING = [
  'cpu0: write64 0xfed900b8 0x400007',
  'cpu0: write 0xfed90018 0x01000000',
  'cpu0: write64 0xfed90090 0x500000',
  'cpu0: write 0xfed90018 0x04000000',
  'cpu0: write 0xfed90018 0x06000000',
  'cpu0: irte 0x400030 = vector 0x41 dest 2',
];
const remapped = [...REMAPPING, 'cpu0: ioapic rte 11 = 0x000700000000800b', 'nic: raise', 'cpu2: accept', 'nic: lower'];
const again = ['nic: raise', 'nic: lower', 'nic: raise'];

interface Case {
  readonly rule: string;
  readonly shows: Small;
  readonly clean: Small;
  readonly says: RegExp;
}

const cases: readonly Case[] = [
  {
    rule: 'stuck-remote-irr',
    shows: {
      lines: [
        level,
        'nic: raise',
        'cpu2: accept',
        'cpu0: ioapic rte 11 = vector 0x31 level dest 2',
        'nic: lower',
        'cpu2: eoi',
      ],
    },
    clean: { lines: served },
    says: /CPU 2 ended vector 0x21 .* remote IRR of pin 11 stays set/,
  },
  {
    rule: 'lost-edge',
    shows: {
      lines: [
        'cpu0: ioapic rte 11 = vector 0x21 edge dest 0 masked',
        'nic: raise',
        'cpu0: ioapic rte 11 = vector 0x21 edge dest 0',
      ],
    },
    clean: {
      lines: [
        'cpu0: ioapic rte 11 = vector 0x21 edge dest 0 masked',
        'nic: raise',
        'nic: lower',
        'cpu0: ioapic rte 11 = vector 0x21 edge dest 0',
        'nic: raise',
      ],
    },
    says: /pin 11 was masked when its line rose/,
  },
  {
    rule: 'eoi-to-wrong-pin',
    shows: {
      header: ['line disk on gsi 10'],
      lines: [
        level,
        'cpu1: ioapic rte 10 = vector 0x21 level dest 1',
        'nic: raise',
        'disk: raise',
        'cpu1: accept',
        'cpu2: accept',
        'cpu1: eoi',
      ],
    },
    clean: {
      header: ['line disk on gsi 10'],
      lines: [
        level,
        'cpu1: ioapic rte 10 = vector 0x31 level dest 1',
        'nic: raise',
        'disk: raise',
        'cpu1: accept',
        'cpu2: accept',
        'cpu1: eoi',
      ],
    },
    says: /vector 0x21 ended for pins 10 and 11, and CPU 2 still has it/,
  },
  {
    rule: 'eoi-to-wrong-pin',
    shows: {
      irqchip: 'kernel',
      header: ['line disk on gsi 10'],
      lines: [
        level,
        'cpu1: ioapic rte 10 = vector 0x21 level dest 1',
        'nic: raise',
        'disk: raise',
        'cpu1: accept',
        'cpu2: accept',
        'cpu1: eoi',
      ],
    },
    clean: { irqchip: 'kernel', lines: served },
    says: /one EOI released two pins/,
  },
  {
    rule: 'eoi-vector-mismatch',
    shows: { machine: 'iommu vtd', lines: [...remapped, 'cpu2: eoi', ...again] },
    clean: { machine: 'iommu vtd', lines: [...remapped, 'cpu2: eoi', 'cpu2: ioapic eoi 0x0b', ...again] },
    says: /its entry has vector 0x0b, its remapping entry 0x41/,
  },
  {
    rule: 'explicit-eoi-ignored',
    shows: { header: ['ioapic version 0x11'], lines: [...served, 'cpu2: write 0xfec00040 0x21'] },
    clean: { lines: [...served, 'cpu2: write 0xfec00040 0x21'] },
    says: /no EOI register/,
  },
  {
    rule: 'interrupt-storm',
    shows: { irqchip: 'off', lines: [level, 'nic: raise', 'repeat 10000 {', 'cpu2: ioapic eoi 0x21', '}'] },
    clean: { irqchip: 'off', lines: [level, 'nic: raise', 'repeat 9999 {', 'cpu2: ioapic eoi 0x21', '}'] },
    says: /10000 EOIs in a row/,
  },
  {
    rule: 'misleading-set-remote-irr',
    shows: {
      header: ['line disk on gsi 10'],
      lines: [level, 'nic: raise', 'cpu0: ioapic rte 10 = vector 0x31 level dest 0'],
    },
    clean: {
      header: ['line disk on gsi 10'],
      lines: ['cpu0: ioapic rte 10 = vector 0x31 level dest 0', level, 'nic: raise'],
    },
    says: /of pin 11 is no delivery/,
  },
  {
    rule: 'high-apic-id',
    shows: { lines: ['cpu0: ioapic rte 11 = 0x0102000000000021', 'nic: raise'] },
    clean: { lines: ['cpu0: ioapic rte 11 = 0x0100000000000021', 'nic: raise'] },
    says: /destination 257 was cut off to 1/,
  },
  {
    rule: 'no-destination',
    shows: { lines: ['cpu0: ioapic rte 11 = vector 0x21 edge dest 9', 'nic: raise'] },
    clean: { lines: ['cpu0: ioapic rte 11 = vector 0x21 edge dest 2', 'nic: raise'] },
    says: /destination 9, and no local APIC took it/,
  },
  {
    rule: 'no-destination',
    shows: { lines: ['cpu0: ioapic rte 11 = vector 0x21 edge dest 3', 'nic: raise'] },
    clean: { lines: ['cpu3: lapic enable', 'cpu0: ioapic rte 11 = vector 0x21 edge dest 3', 'nic: raise'] },
    says: /local APIC 3 .* not enabled/,
  },
  {
    rule: 'shared-line-dropped',
    shows: { header: ['line disk on gsi 11'], lines: [level, 'nic: raise', 'disk: raise', 'disk: lower'] },
    clean: {
      header: ['line disk on gsi 11'],
      lines: [level, 'nic: raise', 'disk: raise', 'nic: lower', 'disk: lower'].slice(0, 3),
    },
    says: /pin 11 was lowered by one device while another still asserts it/,
  },
  {
    rule: 'polarity-ignored',
    shows: { lines: ['cpu0: ioapic rte 11 = 0x000000000000a021'] },
    clean: { lines: ['cpu0: ioapic rte 11 = 0x0000000000008021'] },
    says: /active low, which has no effect/,
  },
  {
    rule: 'extint-parsed-twice',
    shows: { lines: ['cpu0: ioapic rte 0 = 0x0000000000000700'] },
    clean: { lines: ['cpu0: ioapic rte 0 = 0x0000000000000021'] },
    says: /entry 0 is ExtINT/,
  },
  {
    rule: 'commit-storm',
    shows: { lines: served, set: { 'ioapic.route-update': 'after-service' } },
    clean: { lines: served },
    says: /commit all routes/,
  },
  {
    rule: 'unrecorded-fault',
    shows: {
      machine: 'iommu vtd',
      header: ['device nvme at 00:03.0'],
      lines: [...REMAPPING, 'nvme: msi 0xfee000b8 0x0'],
      set: { 'vtd.faults': 'dropped' },
    },
    clean: {
      machine: 'iommu vtd',
      header: ['device nvme at 00:03.0'],
      lines: [...REMAPPING, 'nvme: msi 0xfee000b8 0x0'],
      set: { 'vtd.faults': 'recorded' },
    },
    says: /was refused and dropped/,
  },
];

const unmasked = 'cpu0: ioapic rte 11 = vector 0x41 edge dest 1';
const bind = ['vmm: irqfd trigger on gsi 11', 'trigger: signal'];
const header = ['eventfd trigger', 'eventfd other'];

const irqfds: readonly Case[] = [
  {
    rule: 'lost-edge',
    shows: { header, lines: ['vmm: irqfd trigger on gsi 30', 'trigger: signal'] },
    clean: { header, lines: [unmasked, ...bind] },
    says: /GSI 30 was raised and KVM has no route for it/,
  },
  {
    rule: 'never-programmed-route',
    shows: { header, lines: bind },
    clean: { header, lines: [unmasked, ...bind] },
    says: /vector 0 was requested of CPU 0/,
  },
  {
    rule: 'masked-pin-delivers',
    shows: { header, lines: [unmasked, 'cpu0: ioapic rte 11 = vector 0x41 edge dest 1 masked', ...bind] },
    clean: { header, lines: [unmasked, ...bind] },
    says: /went to CPU 1 with vector 0x41 while entry 11 is masked/,
  },
  {
    rule: 'deassign-missed',
    shows: { header, lines: [unmasked, ...bind, 'vmm: no irqfd trigger on gsi 12', 'trigger: signal'] },
    clean: { header, lines: [unmasked, ...bind, 'vmm: no irqfd trigger on gsi 11', 'trigger: signal'] },
    says: /bound to GSI 11, GSI 12 was named/,
  },
  {
    rule: 'resamplefd-not-wired',
    shows: { header, lines: ['cpu0: ioapic rte 11 = vector 0x41 level dest 1', ...bind, 'cpu1: accept', 'cpu1: eoi'] },
    clean: { header, lines: [unmasked, ...bind, 'cpu1: accept', 'cpu1: eoi'] },
    says: /no resample eventfd for GSI 11/,
  },
];

describe('a small scenario shows it, its clean twin does not', () => {
  it.each([...cases, ...irqfds])('$rule: $says', async ({ rule, shows, clean, says }) => {
    const found = await findingsOf(shows);
    const own = found.filter((f) => f.rule === rule);
    expect(found.map((f) => f.rule)).toContain(rule);
    expect(own).toHaveLength(1);
    const [f] = own;
    expect(f?.message).toMatch(says);
    expect(f?.evidence.length).toBeGreaterThan(0);
    const steps = f?.evidence.map(({ step }) => step) ?? [];
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    for (const e of f?.evidence ?? []) expect(e.statement?.line).toBeGreaterThan(0);
    expect((await findingsOf(clean)).filter((one) => one.severity !== 'info' || one.rule === rule)).toEqual([]);
  });
});

describe('rules over events that no machine here can send', () => {
  it('posted-mode: told once, where hardware begins to post', () => {
    const update = (set: number): Told => [
      'kvm_pi_irte_update',
      { host_irq: 9, vcpu_id: 0, gsi: 24, gvec: 65, pi_desc_addr: 0, set },
    ];
    expect(played('posted-mode', [update(1), update(1)])).toHaveLength(1);
    expect(played('posted-mode', [update(0)])).toEqual([]);
  });
});

describe('rules over what a guest says of itself', () => {
  const moved: Told = ['vector_update', { irq: 11, vector: 0x22, cpu: 0, prev_vector: 0x21, prev_cpu: 2 }];
  const takes = (cpu: number, vector: number): Told => ['vcpu_interrupt', { cpu, vector }];
  const freed: Told = ['vector_free_moved', { irq: 11, cpu: 2, vector: 0x21, is_managed: 0 }];

  it('affinity-never-settles: from the second interrupt on the old CPU', () => {
    expect(played('affinity-never-settles', [moved, takes(2, 0x21), takes(2, 0x21)])).toMatchObject([
      { step: 3, message: 'the move of interrupt 11 to CPU 0 never ends: it still arrives on CPU 2' },
    ]);
    expect(played('affinity-never-settles', [moved, takes(2, 0x21), freed, takes(2, 0x21)])).toEqual([]);
    expect(played('affinity-never-settles', [moved, takes(2, 0x21), takes(0, 0x22), takes(2, 0x21)])).toEqual([]);
  });

  it('no-irq-handler: where the guest says so', () => {
    const said: Told = ['printk', { level: 'emerg', text: 'No irq handler for 2.33' }];
    expect(played('no-irq-handler', [takes(2, 0x21), said])).toMatchObject([
      { step: 2, message: 'no irq handler: CPU 2 of the guest took vector 0x21, which no interrupt has there' },
    ]);
    expect(played('no-irq-handler', [takes(2, 0x21), ['printk', { level: 'info', text: 'hello' }]])).toEqual([]);
  });

  it('route-add-failed: a GSI that is released without a route', () => {
    const add: Told = ['kvm_irqchip_add_msi_route', { dev: 'nvme', vector: 0, virq: 24 }];
    const release: Told = ['kvm_irqchip_release_virq', { virq: 24 }];
    expect(played('route-add-failed', [['kvm_x86_fixup_msi_error', { gsi: 24 }], release])).toMatchObject([
      { step: 2 },
    ]);
    expect(played('route-add-failed', [add, release])).toEqual([]);
  });
});

describe('the rules', () => {
  it('say which events they see, and have a title and a description', () => {
    for (const { id, title, description, events } of RULES) {
      expect(`${id} ${title} ${description}`).toMatch(/\w+ \w+/);
      expect([id, (events ?? []).length > 0]).toEqual([id, true]);
    }
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });
});
