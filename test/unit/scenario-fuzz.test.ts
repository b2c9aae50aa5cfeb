import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completionsAt } from '../../extension/scenario/complete.js';
import { diagnose } from '../../extension/scenario/diagnose.js';
import { formatDocument } from '../../extension/scenario/format.js';
import { hoverAt } from '../../extension/scenario/hover.js';
import { parseScenario } from '../../extension/scenario/parse.js';
import { reservedWords, valueWords } from '../../extension/scenario/words.js';

const bundled = readFileSync(new URL('../../extension/scenarios/ioapic-rte-migration.irq', import.meta.url), 'utf8');

const words = [...reservedWords, ...valueWords].map(({ word }) => word);
const marks = [
  '{',
  '}',
  ':',
  ';',
  ',',
  '[',
  ']',
  '.',
  '=',
  '==',
  '<',
  '"',
  '#',
  '//',
  '/*',
  '\\',
  "'",
  '\n',
  '\r\n',
  ' ',
];
const odd = ['\0', '\ufeff', '\u00a0', '\u2028', '\ud800', '😀', '0x', '0b2', '99999999999999999999999', '1_000', '-1'];
const names = [
  'cpu0',
  'cpu9',
  'cpu99999999999',
  'nic',
  'ioapic.rte',
  'constructor',
  '__proto__',
  'ioapic.route-update',
  '"t"',
  '11',
];

/** Text that looks like a scenario more often than not. */
const soup = fc
  .array(fc.constantFrom(...words, ...marks, ...odd, ...names), { maxLength: 60 })
  .map((all) => all.join(' '));

/** The bundled scenario with a few places of it cut out or replaced. */
const damaged = fc
  .array(
    fc.tuple(
      fc.nat(bundled.length),
      fc.nat(30),
      fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom(...marks, ...odd)),
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((cuts) => cuts.reduce((text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length), bundled));

const anything = fc.oneof(soup, damaged, fc.string({ unit: 'binary', maxLength: 200 }));

function lengthsOf(text: string): number[] {
  return text.split(/\r\n|\r|\n/).map((line) => line.length);
}

describe('whatever is written', () => {
  it('is read without an exception, with every problem inside the text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { document, scenario, problems } = parseScenario(text);
        const lengths = lengthsOf(text);
        for (const { line, column, length } of problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lengths.length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column - 1 + length).toBeLessThanOrEqual(lengths[line - 1] ?? 0);
        }
        expect(scenario === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
        formatDocument(document);
        expect(diagnose(text)).toHaveLength(problems.length);
      }),
      { numRuns: 1500 },
    );
  });

  it('can be hovered and completed at every place', () => {
    fc.assert(
      fc.property(anything, fc.nat(80), fc.nat(40), (text, line, column) => {
        hoverAt(text, line + 1, column + 1);
        completionsAt(text, line + 1, column + 1);
      }),
      { numRuns: 300 },
    );
  });

  it('ends soon for large and deep input', () => {
    const deep = 'repeat 2 {\n'.repeat(5000);
    expect(parseScenario(deep).problems.length).toBeGreaterThan(0);
    expect(parseScenario('}'.repeat(20_000)).problems).not.toEqual([]);
    expect(parseScenario(`expect rte 11 ${'masked '.repeat(2000)} foo`).problems.length).toBeGreaterThan(0);
    expect(parseScenario(`cpu0: write ${'9'.repeat(100_000)} 1`).problems.length).toBeGreaterThan(0);
    expect(parseScenario('x'.repeat(200_000)).problems.length).toBeGreaterThan(0);
    expect(parseScenario(' '.repeat(1_000_001)).problems[0]?.message).toContain('more than 1000000 characters');
  });
});
