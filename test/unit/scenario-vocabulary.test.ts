import { describe, expect, it } from 'vitest';
import { RULES } from '../../extension/findings/index.js';
import { bundledVocabulary, columnOf } from '../../extension/scenario/vocabulary.js';
import { UNITS } from '../../extension/units/index.js';
import { TABLES } from '../../extension/units/tables.js';

/** The editor must not load what runs: it knows tables and rules by lists of their own, which have to be whole. */
describe('the words of a scenario are those of what runs it', () => {
  it('every rule can be named, and no other', () => {
    expect(bundledVocabulary.rules.map(({ name }) => name).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  it('every table of every unit is listed, and no other', () => {
    const ofUnits = UNITS.flatMap(({ tables }) => tables);
    expect(new Set(TABLES)).toEqual(new Set(ofUnits));
    expect(TABLES).toHaveLength(ofUnits.length);
  });

  it('tables of the same name have the same columns: units that stand in for each other', () => {
    for (const table of TABLES) {
      const known = bundledVocabulary.tables.find(({ name }) => name === table.name);
      expect(table.columns.map(({ name }) => name).sort()).toEqual((known?.columns ?? []).map((c) => c.name).sort());
    }
  });

  it('a design is a value of one setting only, so that its name is enough', () => {
    const names = bundledVocabulary.designs.map(({ name }) => name);
    expect(names).toContain('before-service');
    expect(new Set(names).size).toBe(names.length);
  });

  it('words stand for what cells show, with others that people write', () => {
    const words = columnOf(bundledVocabulary, 'ioapic.rte', 'polarity')?.words;
    expect(words).toEqual({ 'active-high': 0n, high: 0n, 'active-low': 1n, low: 1n });
  });
});
