import { describe, expect, it } from 'vitest';
import { completionsAt } from '../../extension/scenario/complete.js';
import { diagnose } from '../../extension/scenario/diagnose.js';
import { hoverAt } from '../../extension/scenario/hover.js';
import { bundledVocabulary } from '../../extension/scenario/vocabulary.js';

const head = `scenario "A test"
machine x86  vcpus 2
line nic on gsi 11
`;

/** What is offered where "|" stands in a line after the header. */
function offered(line: string): string[] {
  const column = line.indexOf('|') + 1;
  const text = `${head}${line.replace('|', '')}\nexpect no finding  as quiet\n`;
  return completionsAt(text, 4, column).map((completion) => completion.text);
}

describe('completion offers', () => {
  it('actors and the words that begin a line', () => {
    expect(offered('|')).toEqual(expect.arrayContaining(['cpu0:', 'cpu1:', 'nic:', 'expect', 'repeat', 'stated']));
    expect(offered('|')).not.toContain('cpu2:');
    expect(offered('ex|')).toContain('expect');
  });

  it.each([
    ['nic: |', ['raise', 'lower', 'signal', 'msi', 'msix']],
    ['wait 10 |', ['ns', 'us', 'ms', 's']],
    ['cpu0: ioapic |', ['select', 'window', 'read', 'eoi', 'rte']],
    ['cpu0: ioapic sel|', ['select', 'window', 'read', 'eoi', 'rte']],
    ['set |', bundledVocabulary.settings.map(({ name }) => name)],
    ['set ioapic.route-update = |', ['after-service', 'before-service', 'while-masked']],
    ['entry ioapic_mem_w|', bundledVocabulary.functions.map(({ name }) => name)],
    ['stated |', bundledVocabulary.designs.map(({ name }) => name)],
    ['stated after-service: |', ['holds', 'fails', 'finds']],
    ['stated after-service: fails |', ['quiet']],
    ['expect vector 0x21 on |', ['cpu0', 'cpu1']],
    ['expect ioapic.rte[11].trigger == |', ['edge', 'level']],
    ['machine x86 irqchip |', ['split', 'off', 'kernel']],
    ['machine x86 iommu |', ['none', 'vtd']],
  ])('%s', (line, words) => {
    expect(offered(line)).toEqual(words);
  });

  it('tables, their columns and rules', () => {
    expect(offered('expect |')).toEqual(expect.arrayContaining(['vector', 'no', 'rte', 'kvm.routes.committed']));
    expect(offered('expect ioapic.rte[11].|')).toContain('remote-irr');
    expect(offered('stated after-service: finds |')).toContain('stale-route');
  });

  it('nothing in a comment', () => {
    expect(offered('nic: raise # |')).toEqual([]);
  });
});

describe('hover says', () => {
  it('what the line does, then what the word means', () => {
    const hover = hoverAt(`${head}cpu1: ioapic select 0x26\n`, 4, 14);
    expect(hover?.span).toEqual({ line: 4, column: 14, endLine: 4, endColumn: 20 });
    expect(hover?.paragraphs.map(({ text }) => text)).toEqual([
      'CPU 1 selects IOAPIC register 0x26: redirection entry 11, low dword.',
      'cpu2: ioapic select 0x26',
      expect.stringContaining('IOREGSEL'),
    ]);
  });

  it('what a name stands for', () => {
    expect(hoverAt(`${head}nic: raise\n`, 4, 1)?.paragraphs[1]?.text).toBe('The interrupt line of nic: GSI 11.');
    expect(hoverAt(`${head}stated after-service: finds stale-route\n`, 4, 32)?.paragraphs[0]?.text).toContain(
      'delivered',
    );
  });

  it('where a debugger first stops, and what is there', () => {
    const text = `${head}entry ioapic_mem_write\n`;
    expect(hoverAt(text, 4, 1)?.paragraphs[1]?.text).toContain('first stops');
    expect(hoverAt(text, 4, 7)?.paragraphs[0]?.text).toContain('writes a register of the IOAPIC');
  });

  it('what a column holds, also where its name is a word of the language', () => {
    expect(hoverAt(`${head}expect ioapic.rte[11].entry == 0\n`, 4, 23)?.paragraphs[0]?.text).toContain('64-bit');
  });

  it('nothing about white space and comments', () => {
    expect(hoverAt(`${head}nic: raise # raise\n`, 4, 5)).toBeUndefined();
    expect(hoverAt(`${head}nic: raise # raise\n`, 4, 15)).toBeUndefined();
  });
});

describe('a diagnostic', () => {
  it('marks the word and carries the remedy and the fix', () => {
    expect(diagnose(`${head}nic: rais\n`)).toEqual([
      {
        severity: 'error',
        line: 4,
        column: 6,
        endLine: 4,
        endColumn: 10,
        message: 'unknown word `rais`: did you mean `raise`?',
        replacement: 'raise',
      },
    ]);
  });
});
