/** Every recorded transcript of x86 machines, from the models and from both QEMU trees. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseDifferences, replay } from '../../extension/oracle/index.js';
import type { OracleResult } from '../../extension/oracle/index.js';
import { tree } from '../trees.js';
import { library, transcript, transcripts } from './library.js';
import { watching } from './watching.js';

const DIFFERENCES = join(import.meta.dirname, 'differences', 'qemu-10.0.json');
const newer = parseDifferences('qemu-10.0.json', readFileSync(DIFFERENCES, 'utf8'));

// replays take their time: between two the runner is heard
beforeEach(() => setImmediate());

/** What the transcripts of a kind hold, counted by reading them as text. */
function written(kind: string): { files: number; operations: number; lines: (event: string) => number } {
  const all = transcripts(kind);
  const lines = all.flatMap(({ text }) => text.trim().split('\n'));
  return {
    files: all.length,
    operations: lines.filter((l) => /^\{"i":\d+,"op":"(?!end")/.test(l)).length,
    lines: (event) => lines.reduce((n, l) => n + l.split(`"${event} `).length - 1, 0),
  };
}

function from(result: OracleResult, unit: string): string | undefined {
  return result.units.find(({ name }) => name === unit)?.from;
}

const sources = [
  { name: 'the models', path: '', missing: '', from: 'model' },
  { name: "QEMU 7.2's source", ...tree('qemu-7.2'), from: 'checkout' },
  { name: "QEMU 10.0's source", ...tree('qemu-10.0'), from: 'checkout' },
];

for (const source of sources) {
  describe.runIf(source.from === 'model' || source.path)(source.name, () => {
    const differ = source.name.includes('10.0');
    it.each(['ioapic', 'apic'])('does what the real machine did: %s', (kind) => {
      const files = transcripts(kind);
      const seen = watching(files, false);
      const result = replay(library(source.path), files, differ ? { differences: newer } : { watch: seen.watch });
      expect(seen.unconfirmed).toEqual([]);
      expect(result.first).toBeNull();
      expect(result.mismatches).toBe(0);
      expect(from(result, 'ioapic')).toBe(source.from);
      expect(from(result, 'apic')).toBe(source.from);
      const { files: count, operations, lines } = written(kind);
      expect(result).toMatchObject({ files: count, operations });
      const own = differ ? newer.filter(({ kinds }) => kinds.includes(kind)) : [];
      expect(Object.keys(result.explained)).toEqual(own.map(({ rule }) => rule));
      for (const event of ['ioapic_mem_write', 'ioapic_set_irq', 'ioapic_set_remote_irr', 'apic_deliver_irq']) {
        expect(lines(event)).toBeGreaterThan(0);
        expect(result.compared[event]).toBe(lines(event));
      }
      expect(result.compared['ret']).toBe(result.reads);
      expect(result.compared['rte#']).toBe(24 * (operations + count));
      // the monitor computes the processor priority; QEMU's local APIC holds no such register
      expect(result.ignored).toEqual(kind === 'apic' ? { 'lapic#.ppr': expect.any(Number) as number } : {});
    });

    it('does what the real machine did with KVM, but for known differences', () => {
      const files = transcripts('kvm-split');
      const seen = watching(files, true);
      const result = replay(library(source.path), files, differ ? { differences: newer } : { watch: seen.watch });
      expect(seen.unconfirmed).toEqual([]);
      if (!differ) expect(seen.confirmed.get('stale-route')).toBe(5);
      expect(result.first).toBeNull();
      expect(result.mismatches).toBe(0);
      expect(from(result, 'kvm-routes')).toBe(source.from);
      const own = newer.filter(({ kinds }) => kinds.includes('kvm-split'));
      expect(Object.keys(result.explained)).toEqual(differ ? own.map(({ rule }) => rule) : []);
      expect(result.compared['kvm_apic_accept_irq']).toBe(written('kvm-split').lines('kvm_apic_accept_irq:'));
      expect(result.ignored).toEqual({});
    });
  });
}

describe('known differences', () => {
  const fixed = { 'ioapic.route-update': 'before-service' };

  it('are those of the model that updates the route first', () => {
    const result = replay(library(), transcripts('kvm-split'), { set: fixed, differences: newer });
    expect(result.mismatches).toBe(0);
  });

  it('are mismatches where no rule covers them: the fixed model delivers to another CPU', () => {
    const file = transcript('kvm-split', 'directed-route_order.');
    const rules = newer.filter(({ rule }) => rule === 'commit-after-entry-writes-only');
    const result = replay(library(), [file], { set: fixed, differences: rules });
    expect(result.first).toMatchObject({
      expected: 'kvm_msi_set_irq dst 2 vec 33 (Fixed|physical|level)',
      got: 'kvm_msi_set_irq dst 0 vec 33 (Fixed|physical|level)',
    });
  });

  it('must be seen: a rule that explains nothing is refused', () => {
    expect(() => replay(library(), transcripts('kvm-split'), { differences: newer })).toThrow(/explains nothing/);
  });

  it('that these transcripts do not meet are no fault where the rules are about more', () => {
    const files = [transcript('kvm-split', 'directed-eoi')];
    const result = replay(library(), files, { set: fixed, differences: newer, differencesOfMore: true });
    expect(result).toMatchObject({ mismatches: 0, explained: { 'delivery-through-the-new-route': 0 } });
  });

  it.each([
    ['no JSON', '[', /no JSON/],
    ['no list', '{}', /Expected Array/],
    ['a field that no rule has', '[{"rule":"a","line":4}]', /line|kinds/],
  ])('are refused as a whole: %s', (_what, text, said) => {
    expect(() => parseDifferences('rules.json', text)).toThrow(said);
  });
});

for (const name of ['qemu-7.2', 'qemu-10.0'] as const) {
  const { path } = tree(name);
  describe.runIf(path)(name, () => {
    it('has the functions and statements that the differences name', () => {
      for (const rule of newer) {
        const { file, function: fn, statement } = name === 'qemu-7.2' ? rule.recorded : rule.tree;
        const text = readFileSync(join(path, file), 'utf8');
        const body = text.slice(text.search(new RegExp(`^${fn}\\(|\\b${fn}\\(`, 'm')));
        expect(body).toContain(statement);
      }
    });
  });
}
