import { describe, expect, it } from 'vitest';
import type { Act, Condition, Scenario } from '../../extension/scenario/ast.js';
import { cellHolds } from '../../extension/scenario/conditions.js';
import { parseScenario } from '../../extension/scenario/parse.js';
import { bundledVocabulary, columnOf } from '../../extension/scenario/vocabulary.js';

function scenarioOf(lines: string): Scenario {
  const { scenario, problems } = parseScenario(`scenario "A test"\nmachine x86\nline nic on gsi 11\n${lines}\n`);
  expect(problems).toEqual([]);
  if (!scenario) throw new Error('does not parse');
  return scenario;
}

const effectOf = (line: string) => {
  const act = scenarioOf(line).acts[0];
  return act?.kind === 'stimulus' ? act.effect : undefined;
};

const write = (address: bigint, value: bigint, size = 4) => ({ kind: 'write', address, size, value });

describe('a stimulus', () => {
  it.each([
    ['cpu2: write 0xfec00010 0x8021', [write(0xfec00010n, 0x8021n)]],
    ['cpu2: write8 0xfec00000 0x26', [write(0xfec00000n, 0x26n, 1)]],
    ['cpu2: write16 0xfec00000 0x26', [write(0xfec00000n, 0x26n, 2)]],
    ['cpu2: write64 0xfec00010 0x100000000', [write(0xfec00010n, 0x100000000n, 8)]],
    ['cpu2: read 0xfec00010', [{ kind: 'read', address: 0xfec00010n, size: 4 }]],
    ['cpu2: ioapic select 0x27', [write(0xfec00000n, 0x27n)]],
    ['cpu2: ioapic window 0x02000000', [write(0xfec00010n, 0x02000000n)]],
    ['cpu2: ioapic read', [{ kind: 'read', address: 0xfec00010n, size: 4 }]],
    ['cpu2: ioapic eoi 0x21', [write(0xfec00040n, 0x21n)]],
    ['cpu2: eoi', [write(0xfee000b0n, 0n)]],
    ['cpu2: lapic enable', [write(0xfee000f0n, 0x1ffn)]],
    ['cpu2: lapic disable', [write(0xfee000f0n, 0xffn)]],
    ['cpu2: lapic tpr 0x20', [write(0xfee00080n, 0x20n)]],
  ])('%s is exactly its accesses', (line, accesses) => {
    expect(effectOf(line)).toEqual({ kind: 'accesses', cpu: 2, accesses });
  });

  it.each([
    ['vector 0x21 level dest 2', 0x02000000n, 0x8021n],
    ['vector 0x21 level dest 2 masked', 0x02000000n, 0x18021n],
    ['dest 0xff logical vector 0x31 delivery lowest active-low', 0xff000000n, 0x2931n],
    ['delivery nmi', 0n, 0x400n],
    ['0x0200000000018021', 0x02000000n, 0x18021n],
  ])('ioapic rte 11 = %s is four accesses, high dword first', (fields, high, low) => {
    expect(effectOf(`cpu2: ioapic rte 11 = ${fields}`)).toMatchObject({
      accesses: [
        write(0xfec00000n, 0x27n),
        write(0xfec00010n, high),
        write(0xfec00000n, 0x26n),
        write(0xfec00010n, low),
      ],
    });
  });

  it('drives a line, or takes a vector', () => {
    expect(effectOf('nic: raise')).toEqual({ kind: 'line', device: 'nic', gsi: 11, level: 1 });
    expect(effectOf('nic: lower')).toEqual({ kind: 'line', device: 'nic', gsi: 11, level: 0 });
    expect(effectOf('cpu3: accept')).toEqual({ kind: 'accept', cpu: 3 });
  });

  it.each([
    ['0xfee02000 0x41', 0xfee02000n, 0x41n, 0n],
    ['0x1fee02000 0x41 masked', 0x1fee02000n, 0x41n, 1n],
    ['vector 0x41 dest 2', 0xfee02000n, 0x41n, 0n],
    ['vector 0x41 dest 3 logical delivery lowest level masked', 0xfee03004n, 0x8141n, 1n],
  ])('msix nvme 2 = %s is four accesses, the mask last', (entry, address, data, control) => {
    const at = 0xfebf0020n;
    expect(effectOf(`device nvme at 00:03.0  msix 4\ncpu1: msix nvme 2 = ${entry}`)).toEqual({
      kind: 'accesses',
      cpu: 1,
      accesses: [
        write(at, address & 0xffffffffn),
        write(at + 4n, address >> 32n),
        write(at + 8n, data),
        write(at + 12n, control),
      ],
    });
  });

  it.each([
    ['enable', 0x8000],
    ['disable', 0],
    ['mask', 0xc000],
    ['unmask', 0x8000],
  ])('msix nvme %s writes the message control', (how, value) => {
    expect(effectOf(`device nvme at 00:03.0  msix 4\ncpu1: msix nvme ${how}`)).toEqual({
      kind: 'config',
      cpu: 1,
      device: 'nvme',
      offset: 0x72,
      value,
      size: 2,
    });
  });

  it('reaches eventfds, devices and time', () => {
    const own = 'eventfd e\neventfd f\ndevice nvme at 00:03.0  msix 4  intx 10\n';
    expect(effectOf(`${own}vmm: irqfd f on gsi 30  resample e`)).toEqual({
      kind: 'irqfd',
      assign: true,
      eventfd: 1,
      gsi: 30,
      resample: 0,
    });
    expect(effectOf(`${own}vmm: no irqfd e on gsi 30`)).toEqual({ kind: 'irqfd', assign: false, eventfd: 0, gsi: 30 });
    expect(effectOf(`${own}f: signal`)).toEqual({ kind: 'signal', eventfd: 1 });
    expect(effectOf(`${own}nvme: msix 3`)).toEqual({ kind: 'vector', device: 'nvme', vector: 3 });
    expect(effectOf(`${own}nvme: raise`)).toEqual({ kind: 'line', device: 'nvme', gsi: 10, level: 1 });
    expect(effectOf('wait 10 ms')).toEqual({ kind: 'wait', ns: 10_000_000n });
    expect(effectOf('given "x = 1"')).toEqual({ kind: 'given', assignment: 'x = 1' });
    expect(effectOf('vmm: reset')).toEqual({ kind: 'reset' });
    expect(effectOf('vmm: migrate')).toEqual({ kind: 'migrate' });
    expect(effectOf(`${own}vmm: notifier f on gsi 30  resample e`)).toMatchObject({ kind: 'notifier', assign: true });
    const host = 'device disk at 00:03.0  intx 10  vfio\n';
    expect(effectOf(`${host}cpu1: intx disk disable`)).toEqual({ kind: 'disintx', cpu: 1, device: 'disk', set: true });
  });

  it('knows its line, its actor and what it does', () => {
    expect(scenarioOf('  cpu2:  ioapic select 0x27 # high').acts[0]).toMatchObject({
      text: 'cpu2: ioapic select 0x27',
      actor: 'cpu2',
      description: 'CPU 2 selects IOAPIC register 0x27: redirection entry 11, high dword.',
      span: { line: 4, column: 3, endLine: 4, endColumn: 28 },
    });
  });

  it('is done as often as its blocks say', () => {
    const shape = (act: Act): unknown => (act.kind === 'repeat' ? [act.count, act.acts.map(shape)] : act.span.line);
    expect(scenarioOf('repeat 3 {\nnic: raise\nrepeat 2 { nic: lower }\n}\ncpu0: eoi').acts.map(shape)).toEqual([
      [3, [5, [2, [6]]]],
      8,
    ]);
  });
});

describe('the header', () => {
  it('has defaults', () => {
    expect(scenarioOf('nic: raise').machine).toEqual({
      architecture: 'x86',
      vcpus: 4,
      irqchip: 'split',
      iommu: 'none',
      guest: 'scripted',
      ioapicVersion: 0x20,
    });
  });

  it('says what it says', () => {
    const { machine, settings, title } = scenarioOf('ioapic version 0x11\nset ioapic.route-update = before-service');
    expect(machine.ioapicVersion).toBe(0x11);
    expect(settings).toMatchObject([{ key: 'ioapic.route-update', value: 'before-service', span: { line: 5 } }]);
    expect(title).toBe('A test');
  });

  it('names the function where a debugger enters', () => {
    expect(scenarioOf('entry ioapic_mem_write\nnic: raise').entry).toEqual({
      function: 'ioapic_mem_write',
      span: { line: 4, column: 7, endLine: 4, endColumn: 23 },
    });
    expect(scenarioOf('entry eoi').entry?.function).toBe('eoi');
    expect(scenarioOf('nic: raise')).not.toHaveProperty('entry');
  });

  it('takes the words of the units and rules from who runs it', () => {
    const vocabulary = { ...bundledVocabulary, irqchips: ['split', 'off'], vcpus: 64 };
    const text = 'scenario "A test"\nmachine x86 vcpus 64 irqchip off\ncpu63: eoi';
    expect(parseScenario(text, vocabulary).scenario?.machine).toMatchObject({ vcpus: 64, irqchip: 'off' });
  });

  it('states designs of one setting only: each run has one of each', () => {
    const value = (name: string) => ({ name, help: '' });
    const other = { name: 'vtd.fault', help: '', values: [value('silent'), value('at-delivery')], default: 'silent' };
    const { settings, designs } = bundledVocabulary;
    const vocabulary = {
      ...bundledVocabulary,
      settings: [...settings, other],
      designs: [...designs, ...other.values],
    };
    const text =
      'scenario "A test"\nmachine x86 vcpus 1 irqchip split\nstated before-service: holds\nstated silent: holds\n';
    const [problem] = parseScenario(text, vocabulary).problems;
    expect(problem?.message).toBe('`silent` is no design of ioapic.route-update');
    expect(problem?.line).toBe(4);
  });
});

describe('an expectation', () => {
  it.each([
    ['vector 0x21 on cpu0', { kind: 'vector', no: false, vector: 0x21, cpu: 0 }],
    ['no vector 0x21 on cpu2', { kind: 'vector', no: true, vector: 0x21, cpu: 2 }],
    ['no vector on cpu2', { kind: 'vector', no: true, cpu: 2 }],
    ['no finding', { kind: 'noFinding' }],
    ['no finding stale-route', { kind: 'noFinding', rule: 'stale-route' }],
  ])('%s', (text, claim) => {
    expect(scenarioOf(`expect ${text}  as it`).expectations).toMatchObject([
      { text: `expect ${text}`, label: 'it', claim },
    ]);
    expect(scenarioOf(`expect ${text}`).expectations[0]?.claim).toEqual(claim);
  });

  it.each([
    ['rte 11 remote-irr masked', 'ioapic.rte', '11', ['remote-irr == yes', 'mask == masked']],
    ['rte 11 no remote-irr level', 'ioapic.rte', '11', ['remote-irr == no', 'trigger == level']],
    ['route 0x0b dest 0 vector 0x21', 'kvm.routes.committed', '11', ['dest == 0', 'vector == 0x21']],
    ['ioapic.rte[11].remote_irr != 1', 'ioapic.rte', '11', ['remote-irr != 1']],
    ['lapic.pending[0].irr == "0x21"', 'lapic.pending', '0', ['irr == 0x21']],
  ])('%s compares cells', (text, table, key, conditions) => {
    const claim = scenarioOf(`expect ${text}`).expectations[0]?.claim;
    expect(claim).toMatchObject({ kind: 'cells', table, key });
    const said =
      claim?.kind === 'cells' ? claim.conditions.map((one) => `${one.column} ${one.comparison} ${one.text}`) : [];
    expect(said).toEqual(conditions);
  });
});

describe('a cell', () => {
  const trigger = columnOf(bundledVocabulary, 'ioapic.rte', 'trigger');
  const condition = (comparison: Condition['comparison'], value: bigint | string): Condition => ({
    column: 'trigger',
    comparison,
    value,
    text: String(value),
  });

  it.each([
    ['0x21', '==', 33n, true],
    ['33', '==', 33n, true],
    ['0021', '==', 21n, true],
    ['level', '==', 1n, true],
    ['1', '==', 'level', true],
    ['Edge', '!=', 'level', true],
    ['edge', '==', 'level', false],
    ['0x20', '<', 33n, true],
    ['33', '>=', 33n, true],
    ['33', '<=', 32n, false],
    ['CPU 2', '==', 'CPU 2', true],
    ['CPU 2', '==', 2n, false],
    ['CPU 2', '!=', 2n, true],
    ['CPU 2', '>', 1n, false],
    ['constructor', '==', 0n, false],
  ] as const)('%s %s %s is %s', (cell, comparison, value, holds) => {
    expect(cellHolds(cell, condition(comparison, value), trigger)).toBe(holds);
  });
});
