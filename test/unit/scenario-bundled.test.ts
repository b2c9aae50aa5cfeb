import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asStated } from '../../extension/scenario/as-stated.js';
import type { Act, RegisterAccess, Scenario } from '../../extension/scenario/ast.js';
import { formatDocument } from '../../extension/scenario/format.js';
import { parseScenario } from '../../extension/scenario/parse.js';
import { bundledVocabulary } from '../../extension/scenario/vocabulary.js';

const folder = new URL('../../extension/scenarios/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.irq'));
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');

function scenarioOf(name: string): Scenario {
  const { scenario } = parseScenario(textOf(name));
  if (!scenario) throw new Error(`${name} does not parse`);
  return scenario;
}

const units = new URL('../../extension/units/', import.meta.url);
const modelFunctions = new Set(
  readdirSync(units, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.c$/.test(path))
    .flatMap((path) => [...readFileSync(new URL(path, units), 'utf8').matchAll(/^[a-z][\w *]*?(\w+)\([^;]*$/gm)])
    .map(([, called]) => called),
);

describe.each(files)('%s', (name) => {
  it('has no problem and stands in the one layout', () => {
    const { document, problems } = parseScenario(textOf(name));
    expect(problems).toEqual([]);
    expect(formatDocument(document)).toBe(textOf(name));
  });

  it('is entered at a function that the models have, and so are the offered ones', () => {
    const { entry } = scenarioOf(name);
    expect(entry).toBeDefined();
    const offered = bundledVocabulary.functions.map((one) => one.name);
    expect([entry?.function ?? '', ...offered].filter((one) => !modelFunctions.has(one))).toEqual([]);
  });

  it('states every design that a setting of it can choose', () => {
    const { stated, expectations } = scenarioOf(name);
    expect(expectations.length).toBeGreaterThan(0);
    const designs = stated.map(({ design }) => design);
    const of = bundledVocabulary.settings.find(({ values }) => values.some(({ name: one }) => one === designs[0]));
    expect([...new Set(designs)].sort()).toEqual(of?.values.map(({ name: one }) => one).sort());
  });
});

describe('ioapic-rte-migration', () => {
  const scenario = scenarioOf('ioapic-rte-migration.irq');

  it('makes the register accesses of the sequence, one a line', () => {
    const short = (act: Act): string => {
      if (act.kind !== 'stimulus') return '';
      const { effect } = act;
      if (effect.kind === 'accept') return `accept ${effect.cpu}`;
      if (effect.kind === 'line') return `gsi ${effect.gsi} ${effect.level}`;
      if (effect.kind !== 'accesses') return effect.kind;
      const one = (access: RegisterAccess) =>
        `${access.kind === 'read' ? 'R' : 'W'}${access.size} ${access.address.toString(16)}` +
        (access.kind === 'write' ? ` ${access.value.toString(16)}` : '');
      return `${effect.cpu}: ${effect.accesses.map(one).join(', ')}`;
    };
    const select = (index: string) => `2: W4 fec00000 ${index}`;
    const window = (value: string) => `2: W4 fec00010 ${value}`;
    expect(scenario.acts.map(short).filter((text) => text !== '')).toEqual([
      ...[0, 1, 2, 3].map((cpu) => `${cpu}: W4 fee000f0 1ff`),
      ...[select('27'), window('2000000'), select('26'), window('8021')],
      'gsi 11 1',
      'accept 2',
      'gsi 11 0',
      ...[select('26'), window('18021')],
      'gsi 11 1',
      '2: R4 fec00010',
      '2: W4 fee000b0 0',
      ...[select('26'), '2: R4 fec00010'],
      ...[select('27'), window('0'), select('26'), window('18021')],
      ...[select('26'), window('8021')],
    ]);
  });

  it('expects the interrupt on CPU 0, and states that only the design after-service fails it', () => {
    const line = (label: string) => scenario.expectations.find((one) => one.label === label)?.span.line ?? 0;
    expect(scenario.stated.map(({ design, fails, finds }) => ({ design, fails, finds }))).toEqual([
      { design: 'after-service', fails: [line('reaches-cpu0'), line('leaves-cpu2')], finds: ['stale-route'] },
      { design: 'before-service', fails: [], finds: [] },
      { design: 'while-masked', fails: [], finds: [] },
    ]);
    expect(scenario.expectations.find(({ label }) => label === 'reaches-cpu0')).toMatchObject({
      text: 'expect vector 0x21 on cpu0',
      claim: { kind: 'vector', no: false, vector: 0x21, cpu: 0 },
    });
  });

  it('is compared with what it states', () => {
    const failed = new Set(scenario.stated[0]?.fails);
    const none = new Set<number>();
    expect(asStated(scenario, 'after-service', failed, new Set(['stale-route'])).asStated).toBe(true);
    expect(asStated(scenario, 'before-service', none, new Set()).asStated).toBe(true);
    expect(asStated(scenario, 'before-service', failed, new Set())).toMatchObject({
      asStated: false,
      why: expect.stringMatching(/reaches-cpu0 \(line \d+\) should hold and failed/),
    });
    expect(asStated(scenario, 'after-service', none, new Set()).why).toContain(
      'stale-route should be found and was not',
    );
    expect(asStated(scenario, 'another', none, new Set())).toMatchObject({ asStated: null });
    expect(asStated(scenario, undefined, none, new Set())).toMatchObject({ asStated: null });
  });
});

describe('the small scenarios', () => {
  const said = (name: string) =>
    scenarioOf(name).stated.map(({ design, fails, finds }) => {
      const labels = scenarioOf(name).expectations.filter(({ span }) => fails.includes(span.line));
      return [design, labels.map(({ label }) => label), finds];
    });

  it('tell a masked edge and a shared vector alike for all designs', () => {
    for (const [name, rule] of [
      ['ioapic-edge-masked.irq', 'lost-edge'],
      ['ioapic-shared-vector.irq', 'eoi-to-wrong-pin'],
    ] as const) {
      expect(said(name)).toEqual([
        ['after-service', [], [rule]],
        ['before-service', [], [rule]],
        ['while-masked', [], [rule]],
      ]);
    }
  });

  it('tell the designs apart where one write changes vector and mask', () => {
    expect(said('ioapic-vector-with-unmask.irq')).toEqual([
      ['after-service', ['new-vector', 'no-old-vector', 'pin-lives'], ['stale-route', 'stuck-remote-irr']],
      ['before-service', [], []],
      ['while-masked', ['new-vector', 'no-old-vector', 'pin-lives'], ['stale-route', 'stuck-remote-irr']],
    ]);
  });
});
