/** Interrupts followed from their cause to their end, on every place where interrupt controllers can be. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tree } from '../../trees.js';
import { recorded } from '../engine/running.js';
import { expectEachBelongs, heldOf } from './held.js';

const scenarios = readdirSync(join(import.meta.dirname, '../../../extension/scenarios')).map((f) => f.slice(0, -4));

const machine = (irqchip: string, lines: readonly string[]): string =>
  [
    `scenario "a test"`,
    `machine x86  vcpus 2  irqchip ${irqchip}`,
    'line nic on gsi 11',
    'line disk on gsi 20',
    ...lines.filter((l) => l.startsWith('eventfd')),
    'cpu0: lapic enable',
    'cpu1: lapic enable',
    ...lines.filter((l) => !l.startsWith('eventfd')),
    '',
  ].join('\n');

async function follow(irqchip: string, lines: readonly string[]) {
  const run = await recorded({ scenario: 'follow.irq', text: machine(irqchip, lines) });
  expect(run.progress.fault).toBeUndefined();
  expectEachBelongs(heldOf(run));
  return run.interrupts.all().map(({ cause, hops, end }) => ({
    cause,
    layers: hops.map(({ layer, kind }) => (kind === 'hop' ? layer : `${kind} ${layer}`)),
    end: end.how,
    with: end.with,
  }));
}

/** As it should be, the device that was given up interrupts nobody. */
const SILENT = new Set(['C18']);

describe('every bundled scenario', () => {
  it.each(scenarios)('%s, on the models', async (scenario) => {
    const run = await recorded({ scenario });
    expect(run.interrupts.all().length > 0).toBe(!SILENT.has(scenario));
    expectEachBelongs(heldOf(run));
  });

  const [qemu, hostLinux] = [tree('qemu-7.2').path, tree('linux-6.12').path];
  it.runIf(qemu && hostLinux)(
    'is followed in sources as in the models',
    async () => {
      const scenario = 'ioapic-shared-vector';
      const run = await recorded({ scenario, qemu, hostLinux });
      expectEachBelongs(heldOf(run));
      const models = await recorded({ scenario });
      const told = (one: typeof run) =>
        one.interrupts
          .all()
          .map(({ cause, hops, end }) => [cause, hops.map(({ layer, text }) => [layer, text]), end.how]);
      expect(told(run)).toEqual(told(models));
    },
    120_000,
  );
});

const entry = 'cpu1: ioapic rte 11 = vector 0x31 level dest 1';
const SENT = {
  split: ['IOAPIC', 'GSI route', 'local APIC'],
  off: ['IOAPIC', 'local APIC'],
  kernel: ['IOAPIC', 'local APIC'],
};

describe.each(['split', 'off', 'kernel'] as const)('irqchip %s', (irqchip) => {
  it('a level interrupt that comes again while its line is high is two', async () => {
    const again = irqchip === 'kernel' ? ['coalesced device line'] : [];
    expect(
      await follow(irqchip, [
        entry,
        'nic: raise',
        'cpu1: accept',
        'cpu1: eoi',
        'cpu1: accept',
        'nic: lower',
        'cpu1: eoi',
      ]),
    ).toMatchObject([
      { cause: 'nic: raise', layers: ['device line', ...SENT[irqchip], ...again, 'CPU', 'EOI', 'EOI'], end: 'ended' },
      { layers: [...SENT[irqchip], 'CPU', 'device line', 'EOI', 'EOI'], end: 'ended' },
    ]);
  });

  it('an edge on a masked pin is lost, and there the hole is', async () => {
    const lines = ['cpu0: ioapic rte 20 = vector 0x41 edge dest 0 masked', 'disk: raise'];
    expect(await follow(irqchip, lines)).toMatchObject([
      { cause: 'disk: raise', layers: ['device line', 'hole IOAPIC'], end: 'lost' },
    ]);
  });

  it('a level that drops while it waits is withdrawn', async () => {
    const lines = ['cpu0: ioapic rte 20 = vector 0x41 level dest 0 masked', 'disk: raise', 'disk: lower'];
    expect(await follow(irqchip, lines)).toMatchObject([
      { layers: ['device line', 'IOAPIC', 'device line'], end: 'withdrawn' },
    ]);
  });

  it('two edges before the CPU takes the first are one', async () => {
    const lines = ['cpu0: ioapic rte 20 = vector 0x41 edge dest 0', 'disk: raise', 'disk: lower', 'disk: raise'];
    const [first, second] = await follow(irqchip, [...lines, 'cpu0: accept', 'cpu0: eoi']);
    expect(first).toMatchObject({ layers: ['device line', ...SENT[irqchip], 'CPU', 'EOI'], end: 'ended' });
    expect(second?.layers.at(-1)).toBe('coalesced local APIC');
    expect(second).toMatchObject({ end: 'coalesced', with: 1 });
  });

  it('nobody there to take it: a hole at the local APIC', async () => {
    const [only, ...more] = await follow(irqchip, ['cpu0: ioapic rte 20 = vector 0x41 edge dest 9', 'disk: raise']);
    expect(more).toEqual([]);
    expect(only?.layers.at(-1)).toBe('hole local APIC');
  });
});

describe('an irqfd', () => {
  const header = ['eventfd trigger', 'eventfd ended'];

  it('delivers by the copy of its route, and twice before the CPU takes it is once', async () => {
    const lines = [...header, 'cpu0: ioapic rte 11 = vector 0x41 edge dest 1', 'vmm: irqfd trigger on gsi 11'];
    const ends = ['cpu1: accept', 'cpu1: eoi'];
    expect(await follow('split', [...lines, 'trigger: signal', 'trigger: signal', ...ends])).toMatchObject([
      { cause: 'trigger: signal', layers: ['irqfd', 'GSI route', 'local APIC', 'CPU', 'EOI'], end: 'ended' },
      { layers: ['irqfd', 'GSI route', 'coalesced local APIC'], end: 'coalesced', with: 1 },
    ]);
  });

  it('on a GSI without a route is a hole at the route', async () => {
    const lines = [...header, 'vmm: irqfd trigger on gsi 30', 'trigger: signal'];
    const [only] = await follow('split', lines);
    expect(only?.layers).toEqual(['irqfd', 'hole GSI route']);
    expect(only?.end).toBe('lost');
  });

  it('with a resample eventfd is told of its end', async () => {
    const lines = ['cpu0: ioapic rte 11 = vector 0x41 level dest 1', 'vmm: irqfd trigger on gsi 11  resample ended'];
    const [only] = await follow('kernel', [...header, ...lines, 'trigger: signal', 'cpu1: accept', 'cpu1: eoi']);
    expect(only?.layers).toContain('resample');
    expect(only?.end).toBe('ended');
  });
});

describe('a device of the host', () => {
  const layers = async (scenario: string, irqchip?: 'kernel'): Promise<string[]> => {
    const run = await recorded({ scenario, ...(irqchip ? { set: { 'machine.irqchip': irqchip } } : {}) });
    return run.interrupts.all().map(({ hops }) => hops.map(({ layer }) => layer).join(' '));
  };

  it('comes by an irqfd while its vector is unmasked, and as a message of QEMU where a mask held it back', async () => {
    const byIrqfd = 'MSI-X entry irqfd GSI route local APIC CPU EOI';
    for (const all of [await layers('irqfd-states'), await layers('irqfd-states', 'kernel')])
      expect(all.slice(0, 4)).toEqual([
        byIrqfd,
        'MSI-X entry MSI-X entry message local APIC CPU EOI',
        byIrqfd,
        byIrqfd,
      ]);
  });

  it('is told of the end of its line by a resample eventfd', async () => {
    const ended = 'irqfd GSI route local APIC CPU EOI resample';
    expect(await layers('intx-resample')).toEqual([ended, ended, ended]);
    for (const chain of await layers('intx-resample', 'kernel'))
      expect(chain).toMatch(/irqfd IOAPIC local APIC CPU EOI EOI resample$/);
  });

  it('reaches local APICs by its route where the IOAPIC is KVM\u2019s too', async () => {
    expect(new Set(await layers('guest-msix-move', 'kernel'))).toEqual(
      new Set(['MSI-X entry irqfd GSI route local APIC CPU EOI handler']),
    );
  });
});

describe('an MSI-X vector', () => {
  it('that a mask holds back is sent when it goes; what comes meanwhile is one with it', async () => {
    const run = await recorded({ scenario: 'msix-mask-pending' });
    const [first, ...more] = run.interrupts.all();
    expect(first?.hops.map(({ layer, kind }) => `${kind} ${layer}`)).toEqual([
      'hop MSI-X entry',
      'hop MSI-X entry',
      'hop message',
      'hop local APIC',
      'hop CPU',
      'hop EOI',
    ]);
    expect(first).toMatchObject({ cause: 'nvme: msix 0', end: { how: 'ended' } });
    for (const other of more.slice(0, 2))
      expect(other).toMatchObject({ cause: 'nvme: msix 0', end: { how: 'coalesced', with: first?.id } });
  });

  it('whose entry nobody has enabled is lost', async () => {
    const text = machine('split', ['cpu0: ioapic rte 20 = vector 0x41 edge dest 0', 'nvme: msix 1']);
    const device = 'device nvme at 00:03.0  msix 2  vfio\n';
    const run = await recorded({ scenario: 'off.irq', text: text.replace('cpu0: lapic', `${device}cpu0: lapic`) });
    expect(run.interrupts.all()).toMatchObject([
      {
        cause: 'nvme: msix 1',
        hops: [{ layer: 'MSI-X entry' }, { layer: 'message', kind: 'hole' }],
        end: { how: 'lost' },
      },
    ]);
  });

  it('goes through remapping when its route is made, which the hop names, or when it is sent', async () => {
    const layersOf = async (design: string) => {
      const run = await recorded({ scenario: 'irqfd-as-cache', set: { 'kvm-routes.translate': design } });
      return { run, chains: run.interrupts.all().map(({ hops }) => hops.map(({ layer }) => layer).join(' ')) };
    };
    const { run, chains } = await layersOf('at-update');
    expect(chains[0]).toBe('MSI-X entry irqfd remapping GSI route local APIC CPU EOI');
    const text = run.interrupts.all()[0]?.hops[2]?.text ?? '';
    const step = Number(/its route was made of it at step (\d+)$/.exec(text)?.[1]);
    const made = run.recording.events.find((e) => e.step === step && e.name === 'vtd_ir_remap');
    expect(Number(Object.values(made?.args ?? {})[0])).toBe(4);

    const cached = await layersOf('at-delivery');
    expect(cached.chains.slice(0, 3)).toEqual([
      'MSI-X entry remapping message local APIC CPU EOI',
      'MSI-X entry remapping message local APIC CPU EOI',
      'MSI-X entry irqfd remapping GSI route local APIC CPU EOI',
    ]);
    const refused = cached.run.interrupts.all()[4];
    expect(refused?.hops.map(({ layer, kind }) => `${kind} ${layer}`)).toEqual(['hop MSI-X entry', 'hole remapping']);
  });
});

describe('a remote IRR that stays set', () => {
  it('is a hole where the EOI went nowhere', async () => {
    const run = await recorded({ scenario: 'ioapic-vector-with-unmask' });
    const last = run.interrupts.all().at(-1);
    expect(last?.end.how).toBe('open');
    expect(last?.hops.at(-1)).toMatchObject({ kind: 'hole', layer: 'EOI' });
    const fixed = await recorded({
      scenario: 'ioapic-vector-with-unmask',
      set: { 'ioapic.route-update': 'before-service' },
    });
    expect(fixed.interrupts.all().map(({ end }) => end.how)).toEqual(['ended', 'ended']);
  });
});
