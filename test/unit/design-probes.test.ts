/** Designs that are read from the trees' sources, and what is said where a source has another. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Grammar } from '../../extension/cmachine/structure/index.js';
import { probeIoapicPostLoad } from '../../extension/units/ioapic/probe.js';
import { probeEoiMatch, probeUnmask } from '../../extension/units/kvm-ioapic/probe.js';
import type { DesignProbe } from '../../extension/units/types.js';
import { probeFailedRealize } from '../../extension/units/vfio-irq/probe.js';
import { tree, type TreeName } from '../trees.js';
import { testGrammar } from './structure-grammar.js';

const grammar = await testGrammar();

interface Probed {
  readonly probe: (grammar: Grammar, text: string) => DesignProbe;
  readonly file: string;
  readonly trees: readonly (readonly [TreeName, string])[];
  /** A source that has another design, or none that is known. */
  readonly others: readonly (readonly [string, string])[];
}

const probes: readonly Probed[] = [
  {
    probe: probeIoapicPostLoad,
    file: 'hw/intc/ioapic.c',
    trees: [
      ['qemu-7.2', 'restores-routes'],
      ['qemu-10.0', 'restores-routes'],
    ],
    others: [
      ['void init(struct k *k)\n{\n    k->reset = r;\n}\n', 'leaves-routes'],
      ['void init(struct k *k)\n{\n    k->post_load = something_else;\n}\n', 'unknown'],
    ],
  },
  {
    probe: probeEoiMatch,
    file: 'arch/x86/kvm/ioapic.c',
    trees: [
      ['linux-6.1', 'every-pin'],
      ['linux-6.12', 'every-pin'],
    ],
    others: [
      ['void kvm_ioapic_update_eoi(int v)\n{\n\tkvm_ioapic_update_eoi_one(find(v));\n}\n', 'first-pin'],
      ['void kvm_ioapic_update_eoi(int v)\n{\n}\n', 'unknown'],
    ],
  },
  {
    probe: probeUnmask,
    file: 'arch/x86/kvm/ioapic.c',
    trees: [
      ['linux-6.1', 'replays'],
      ['linux-6.12', 'resamples'],
    ],
    others: [['void ioapic_write_indirect(int v)\n{\n}\n', 'unknown']],
  },
  {
    probe: probeFailedRealize,
    file: 'hw/vfio/pci.c',
    trees: [
      ['qemu-7.2', 'undoes-intx'],
      ['qemu-10.0', 'undoes-intx'],
    ],
    others: [['static void vfio_realize(struct d *d)\n{\nerror:\n    fail(d);\n}\n', 'leaves-intx']],
  },
];

describe.each(probes)('$probe.name', ({ probe, file, trees, others }) => {
  for (const [name, design] of trees) {
    const { path } = tree(name);
    it.runIf(path)(`${name} is ${design}`, () => {
      const text = readFileSync(join(path, file), 'utf8');
      const found = probe(grammar, text);
      expect(found.design).toBe(design);
      expect(text.split('\n')[found.line - 1]).toMatch(/\w/);
    });
  }

  it.each(others)('%j is %s', (text, design) => {
    expect(probe(grammar, text)).toMatchObject({ design, why: expect.stringMatching(/\w/) });
  });

  it('says what it does not find', () => {
    expect(probe(grammar, 'int other(void) { return 0; }').line).toBe(0);
  });
});
