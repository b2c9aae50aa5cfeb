/** Interrupt remapping as a real QEMU did it: from the model. */
import { describe, expect, it } from 'vitest';
import { replay } from '../../extension/oracle/index.js';
import { library, transcripts } from './library.js';

/** How often the transcripts have a line of an event. */
function lines(event: string): number {
  return transcripts('vtd').reduce((n, { text }) => n + text.split(`"${event} `).length - 1, 0);
}

describe('interrupt remapping', () => {
  it('does what the real machine did, from the model', () => {
    const result = replay(library(), transcripts('vtd'));
    expect(result.first).toBeNull();
    expect(result).toMatchObject({ files: 15, mismatches: 0, explained: {}, ignored: {} });
    for (const event of ['vtd_ir_irte_get', 'vtd_ir_remap', 'vtd_inv_desc', 'vtd_warn_ir_vector', 'apic_deliver_irq']) {
      expect(lines(event)).toBeGreaterThan(0);
      expect(result.compared[event]).toBe(lines(event));
    }
    expect(result.compared['vtd.gsts']).toBe(result.operations + result.files);
  });
});
