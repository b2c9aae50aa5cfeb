import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Linker, outline } from '../../extension/cmachine/structure/index.js';
import type { Grammar, StatementPattern } from '../../extension/cmachine/structure/index.js';
import type { Tree } from '../../extension/cmachine/source/types.js';
import { probeIoapicRouteUpdate } from '../../extension/units/ioapic/probe.js';
import { tree } from '../trees.js';
import type { TreeName } from '../trees.js';
import { ioapicAnchors } from './structure-anchors-ioapic.js';
import { routeAnchors } from './structure-anchors-kvm.js';
import type { Anchor } from './structure-anchors.js';
import { testGrammar } from './structure-grammar.js';

let grammar: Grammar;
beforeAll(async () => {
  grammar = await testGrammar();
});

const anchors = [...ioapicAnchors, ...routeAnchors];
const cache = new Map<string, string | undefined>();

function treeAt(name: TreeName): Tree {
  const root = tree(name).path;
  const read = (path: string): string | undefined => {
    const full = join(root, path);
    if (!cache.has(full)) cache.set(full, existsSync(full) ? readFileSync(full, 'utf8') : undefined);
    return cache.get(full);
  };
  return { role: 'qemu', title: name, version: name, root, files: { read } };
}

/** Where a function is by its text alone: from its name in column 0 or behind its type to the brace in column 0. */
function functionText(text: string, name: string): { readonly start: number; readonly end: number } {
  for (const found of text.matchAll(new RegExp(`^(?:[A-Za-z_][^;{}()#=]*[ *])?${name}\\(`, 'gm'))) {
    const open = text.indexOf('{', found.index);
    const semicolon = text.indexOf(';', found.index);
    const close = text.indexOf('\n}', found.index);
    if (open >= 0 && open < semicolon && close > open) return { start: found.index, end: close + 2 };
  }
  throw new Error(`no text of ${name}`);
}

/** The 1-based line of a marker inside a function. */
function markerLine(text: string, anchor: Anchor, fn: string, marker: string): number {
  const range = functionText(text, fn);
  let at = range.start;
  for (let i = 0; i <= (anchor.nth ?? 0); i++) at = text.indexOf(marker, i === 0 ? at : at + 1);
  if (at < 0 || at >= range.end) throw new Error(`no "${marker}" in ${fn}`);
  return text.slice(0, at).split('\n').length;
}

const in72 = (anchor: Anchor): { file: string; fn: string; marker: string } => ({
  file: anchor.file,
  fn: anchor.fn,
  marker: anchor.marker,
});
const in100 = (anchor: Anchor): { file: string; fn: string; marker: string } => ({
  file: anchor.file100 ?? anchor.file,
  fn: anchor.fn,
  marker: anchor.marker,
});

describe.each([
  ['qemu-7.2', in72],
  ['qemu-10.0', in100],
] as const)('anchors in %s', (name, where) => {
  describe.runIf(tree(name).path !== '')('by pattern', () => {
    const present = anchors.filter((anchor) => name === 'qemu-10.0' || !anchor.only100);
    it.each(present.map((anchor) => [anchor.id, anchor] as const))('%s', (_id, anchor) => {
      const { file, fn, marker } = where(anchor);
      const source = treeAt(name);
      const text = source.files.read(file) ?? '';
      const pattern: StatementPattern | undefined = anchor.pattern;
      const link = new Linker(grammar, source, { files: [file] }).anchor(fn, pattern);
      expect(link.note).toBe('');
      const line = markerLine(text, anchor, fn, marker);
      expect(line).toBeGreaterThanOrEqual(link.place?.line ?? 0);
      expect(line).toBeLessThanOrEqual(link.place?.endLine ?? 0);
    });
  });
});

describe.runIf(tree('qemu-7.2').path !== '' && tree('qemu-10.0').path !== '')(
  'from the lines of 7.2 to those of 10.0',
  () => {
    const both = anchors.filter((anchor) => !anchor.only100);
    it.each(both.map((anchor) => [anchor.id, anchor] as const))('%s', (_id, anchor) => {
      const from = in72(anchor);
      const to = in100(anchor);
      const old = treeAt('qemu-7.2').files.read(from.file) ?? '';
      const target = treeAt('qemu-10.0');
      const linker = new Linker(grammar, target, {
        files: [from.file],
        others: ['hw/i386/x86-common.c'],
        renamed: { vfio_set_irq_signaling: ['vfio_device_irq_set_signaling'] },
      });
      const link = linker.link(from.fn, { modelText: old, line: markerLine(old, anchor, from.fn, from.marker) });
      expect(link.how).toBe(to.file === from.file ? 'exact' : 'moved');
      expect(link.place?.file).toBe(to.file);
      const line = markerLine(target.files.read(to.file) ?? '', anchor, to.fn, to.marker);
      expect(line).toBeGreaterThanOrEqual(link.place?.line ?? 0);
      expect(line).toBeLessThanOrEqual(link.place?.endLine ?? 0);
    });
  },
);

describe.each(['qemu-7.2', 'qemu-10.0'] as const)('%s', (name) => {
  const files = [
    'hw/intc/ioapic.c',
    'hw/intc/ioapic_common.c',
    'hw/intc/apic.c',
    'accel/kvm/kvm-all.c',
    'target/i386/kvm/kvm.c',
    'hw/i386/intel_iommu.c',
  ];
  describe.runIf(tree(name).path !== '')('outline', () => {
    it.each(files)('%s: every body that opens in column 0', (file) => {
      const text = treeAt(name).files.read(file) ?? '';
      const bodies = [...text.matchAll(/\)[ \t]*\n\{/g)].map((found) => found.index + found[0].length - 1);
      const found = new Set(outline(grammar, text).functions.map((one) => one.bodyStart));
      expect(bodies.filter((at) => !found.has(at))).toEqual([]);
    });
  });

  it.runIf(tree(name).path !== '')('has the design that the bug report says', () => {
    const text = treeAt(name).files.read('hw/intc/ioapic.c') ?? '';
    const probed = probeIoapicRouteUpdate(grammar, text);
    expect(probed.design).toBe(name === 'qemu-7.2' ? 'after-service' : 'before-service');
    expect(text.split('\n')[probed.line - 1]).toContain('ioapic_update_kvm_routes(s)');
  });
});

describe.runIf(tree('qemu-7.2').path !== '')('the bundled model of the IOAPIC', () => {
  const model = readFileSync(new URL('../../extension/units/ioapic/model.c', import.meta.url), 'utf8');
  it.each(['qemu-7.2', 'qemu-10.0'] as const)('leads to the redelivery and the delivery in %s', (name) => {
    const source = treeAt(name);
    const text = source.files.read('hw/intc/ioapic.c') ?? '';
    const linker = new Linker(grammar, source, { files: ['hw/intc/ioapic.c', 'hw/intc/ioapic_common.c'] });
    const anchor: Anchor = { id: '', file: '', fn: '', marker: '' };
    for (const [fn, marker] of [
      ['ioapic_mem_write', 'ioapic_service(s);'],
      ['ioapic_mem_write', 'trace_ioapic_mem_write('],
      ['ioapic_service', 'kvm_irqchip_is_split()'],
      ['ioapic_service', 'trace_ioapic_set_remote_irr('],
      ['ioapic_update_kvm_routes', 'kvm_irqchip_commit_routes('],
      ['ioapic_set_irq', 'trace_ioapic_set_irq('],
      ['ioapic_eoi_broadcast', 'trace_ioapic_eoi_broadcast('],
    ] as const) {
      const link = linker.link(fn, { modelText: model, line: markerLine(model, anchor, fn, marker) });
      expect({ fn, marker, note: link.note, line: link.place?.line }).toEqual({
        fn,
        marker,
        note: '',
        line: markerLine(text, anchor, fn, marker),
      });
    }
  });
});
