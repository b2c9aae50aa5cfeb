/** Transcripts of a machine whose local APICs were KVM's, replayed on the kernels' own source. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseDifferences, replay, type DifferenceRule } from '../../extension/oracle/index.js';
import { tree } from '../trees.js';
import { library, transcripts } from './library.js';
import { watching } from './watching.js';

function rules(name: string): readonly DifferenceRule[] {
  const file = `${name}.json`;
  return parseDifferences(file, readFileSync(join(import.meta.dirname, 'differences', file), 'utf8'));
}

const older = rules('linux-6.1');
const linux61 = tree('linux-6.1').path;
const linux612 = tree('linux-6.12').path;
const qemu72 = tree('qemu-7.2').path;
const qemu100 = tree('qemu-10.0').path;

// loading a kernel takes its time: between two the runner is heard
beforeEach(() => setImmediate());

describe.runIf(linux612)("Linux 6.12's KVM", () => {
  it.runIf(qemu72)('under QEMU 7.2 does what the real machine did', () => {
    const files = transcripts('kvm-split');
    const seen = watching(files, true);
    const result = replay(library(qemu72, {}, linux612), files, { watch: seen.watch });
    expect(seen.unconfirmed).toEqual([]);
    expect(result.first).toBeNull();
    expect(result).toMatchObject({ mismatches: 0, explained: {}, ignored: {} });
    for (const unit of ['kvm-irqchip', 'kvm-x86-irq'])
      expect(result.units.find(({ name }) => name === unit)?.from).toBe('checkout');
    for (const event of ['kvm_set_irq', 'kvm_msi_set_irq', 'kvm_apic_accept_irq', 'kvm_eoi', 'kvm_apic_ipi'])
      expect(result.compared[event]).toBeGreaterThan(0);
  });
});

describe.runIf(linux61)("Linux 6.1's KVM", () => {
  it('differs from the real machine exactly as the model does that notes EOIs by the routes alone', () => {
    const files = transcripts('kvm-split');
    const source = replay(library('', {}, linux61), files);
    const model = replay(library(), files, { set: { 'kvm.eoi-scan': 'route-only' } });
    expect(source.mismatches).toBeGreaterThan(0);
    expect(source).toMatchObject({ mismatches: model.mismatches, first: model.first, compared: model.compared });
    const explained = replay(library(), files, { set: { 'kvm.eoi-scan': 'route-only' }, differences: older });
    expect(explained.mismatches).toBe(0);
    expect(Object.keys(explained.explained)).toEqual(older.map(({ rule }) => rule));
  });

  it.runIf(qemu100)('under QEMU 10.0 has the known differences of both and no others', () => {
    const differences = [...rules('qemu-10.0').filter(({ kinds }) => kinds.includes('kvm-split')), ...older];
    const result = replay(library(qemu100, {}, linux61), transcripts('kvm-split'), { differences });
    expect(result.first).toBeNull();
    expect(result.mismatches).toBe(0);
  });
});

for (const name of ['linux-6.1', 'linux-6.12'] as const) {
  const { path } = tree(name);
  it.runIf(path)(`${name} has the functions and statements that the differences name`, () => {
    for (const rule of older) {
      const { file, function: fn, statement } = name === 'linux-6.12' ? rule.recorded : rule.tree;
      const text = readFileSync(join(path, file), 'utf8');
      const start = text.search(new RegExp(`^\\w.*\\b${fn}\\(`, 'm'));
      expect(text.slice(start, text.indexOf('\n}', start))).toContain(statement);
    }
  });
}
