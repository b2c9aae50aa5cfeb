/** Interrupt remapping as a real QEMU did it: from the model and from both QEMU trees. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDifferences, replay } from '../../extension/oracle/index.js';
import { tree } from '../trees.js';
import { library, transcripts } from './library.js';
import { watching } from './watching.js';

const DIFFERENCES = join(import.meta.dirname, 'differences', 'qemu-10.0.json');
const newer = parseDifferences('qemu-10.0.json', readFileSync(DIFFERENCES, 'utf8')).filter(({ kinds }) =>
  kinds.includes('vtd'),
);

/** How often the transcripts have a line of an event. */
function lines(event: string): number {
  return transcripts('vtd').reduce((n, { text }) => n + text.split(`"${event} `).length - 1, 0);
}

const sources = [
  { name: 'the model', path: '', from: 'model', differences: [] },
  { name: "QEMU 7.2's source", ...tree('qemu-7.2'), from: 'checkout', differences: [] },
  { name: "QEMU 10.0's source", ...tree('qemu-10.0'), from: 'checkout', differences: newer },
];

for (const { name, path, from, differences } of sources) {
  describe.runIf(from === 'model' || path)(`interrupt remapping, from ${name}`, () => {
    it('does what the real machine did', () => {
      const files = transcripts('vtd');
      const seen = watching(files, false);
      // findings are about what the recorded version did: 10.0 records faults
      const result = replay(library(path), files, {
        differences,
        ...(differences === newer ? {} : { watch: seen.watch }),
      });
      expect(seen.unconfirmed).toEqual([]);
      if (differences !== newer) expect(seen.confirmed.get('unrecorded-fault')).toBeGreaterThan(100);
      expect(result.first).toBeNull();
      expect(result).toMatchObject({ files: 15, mismatches: 0, ignored: {} });
      expect(Object.keys(result.explained).sort()).toEqual(differences.map(({ rule }) => rule).sort());
      expect(result.units.find((u) => u.name === 'vtd')?.from).toBe(from);
      for (const event of ['vtd_ir_irte_get', 'vtd_ir_remap', 'vtd_inv_desc', 'vtd_warn_ir_vector']) {
        expect(lines(event)).toBeGreaterThan(0);
        expect(result.compared[event]).toBe(lines(event));
      }
      expect(result.compared['vtd.gsts']).toBe(result.operations + result.files);
    });
  });
}

describe('the model that records faults', () => {
  it('differs from what was recorded as QEMU 10.0 does', () => {
    // its capabilities are those of 7.2
    const differences = newer.filter(({ rule }) => rule !== 'guest-addresses-of-48-bits');
    const result = replay(library(), transcripts('vtd'), { set: { 'vtd.faults': 'recorded' }, differences });
    expect(result.first).toBeNull();
    expect(Object.keys(result.explained)).toHaveLength(differences.length);
  });
});
