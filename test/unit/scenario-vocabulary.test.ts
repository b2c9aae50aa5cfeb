import { describe, expect, it } from 'vitest';
import { RULES } from '../../extension/findings/index.js';
import { bundledVocabulary } from '../../extension/scenario/vocabulary.js';
import { UNITS } from '../../extension/units/index.js';
import { SETTINGS } from '../../extension/units/settings.js';

/** The editor must not load the units to check a scenario, so its words are written down apart. They must agree. */
describe('the words of a scenario are those of what runs it', () => {
  it('settings, their values and defaults', () => {
    const settings = SETTINGS.filter(({ recordingOnly }) => !recordingOnly).map((setting) => ({
      name: setting.key,
      values: setting.values,
      default: setting.default,
    }));
    const written = bundledVocabulary.settings.map(({ name, values, ...rest }) => ({
      name,
      values: values.map((value) => value.name),
      default: rest.default,
    }));
    expect(written).toEqual(settings);
  });

  it('rules', () => {
    expect(bundledVocabulary.rules.map(({ name }) => name)).toEqual(RULES.map(({ id }) => id));
  });

  it('tables, their columns and the words in cells', () => {
    const names = UNITS.flatMap(({ tables }) => tables.map(({ name }) => name));
    expect([...new Set(names)].sort()).toEqual(bundledVocabulary.tables.map(({ name }) => name).sort());
    for (const spec of UNITS.flatMap(({ tables }) => tables)) {
      const table = bundledVocabulary.tables.find(({ name }) => name === spec.name);
      const columns = (table?.columns ?? []).map(({ name }) => name).sort();
      expect([spec.name, columns]).toEqual([spec.name, spec.columns.map(({ name }) => name).sort()]);
      for (const { name, show } of spec.columns) {
        if (show.as !== 'words') continue;
        const words = table?.columns.find((column) => column.name === name)?.words ?? {};
        for (const [value, word] of Object.entries(show.words))
          expect([name, word, words[word]]).toEqual([name, word, BigInt(value)]);
      }
    }
  });
});
