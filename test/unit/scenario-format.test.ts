import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../extension/scenario/document.js';
import { formatDocument } from '../../extension/scenario/format.js';
import { documents, withoutPlaces } from './scenario-documents.js';

describe('the formatter', () => {
  it('prints any document so that reading it again gives the same document', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const printed = formatDocument(document);
        const read = parseDocument(printed);
        expect(read.problems).toEqual([]);
        expect(withoutPlaces(read.document)).toEqual(withoutPlaces(document));
        expect(formatDocument(read.document)).toBe(printed);
      }),
      { numRuns: 400 },
    );
  });

  it('keeps comments, empty lines, bases and leading zeros, and sets the layout', () => {
    const text = `#first
scenario    "A \\"quoted\\" title"


machine x86 vcpus 4 irqchip split
  cpu2:ioapic window 0X00FF # why
cpu2: ioapic rte 11=vector 0b11 level   # and why
repeat 2 { nic: raise } # twice
`;
    expect(formatDocument(parseDocument(text).document)).toBe(`#first
scenario "A \\"quoted\\" title"

machine x86  vcpus 4  irqchip split
cpu2: ioapic window 0x00ff               # why
cpu2: ioapic rte 11 = vector 0b11 level  # and why
repeat 2 {
  nic: raise
}  # twice
`);
  });

  it('reads every form of line break', () => {
    const lines = ['scenario "A"', 'machine x86', '', 'cpu0: eoi', ''];
    const read = (end: string) => parseDocument(lines.join(end)).document;
    expect(read('\r\n')).toEqual(read('\n'));
    expect(read('\r')).toEqual(read('\n'));
  });
});
