import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reservedWords, valueWords } from '../../extension/scenario/words.js';

interface Rule {
  readonly name?: string;
  readonly match: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
}

const grammar = JSON.parse(
  readFileSync(new URL('../../syntaxes/irqscope-scenario.tmLanguage.json', import.meta.url), 'utf8'),
) as { scopeName: string; patterns: { include: string }[]; repository: Record<string, Rule> };

const rules = grammar.patterns.map(({ include }) => {
  const rule = grammar.repository[include.slice(1)];
  if (!rule) throw new Error(`no rule ${include}`);
  return rule;
});

/** The scopes of a line as an editor gives them. Enough for a grammar of single-line matches, and this one has no other. */
function scopesOf(line: string): [text: string, scope: string][] {
  const found: [string, string][] = [];
  const put = (text: string, scope: string | undefined) => {
    if (scope && text) found.push([text, scope.replace('.irqscope-scenario', '')]);
  };
  for (let at = 0; at < line.length;) {
    let best: { match: RegExpExecArray; rule: Rule } | undefined;
    for (const rule of rules) {
      const pattern = new RegExp(rule.match, 'dg');
      pattern.lastIndex = at;
      const match = pattern.exec(line);
      if (match && (!best || match.index < best.match.index)) best = { match, rule };
    }
    if (!best || best.match[0] === '') break;
    const { match, rule } = best;
    put(match[0], rule.name);
    for (const [group, { name }] of Object.entries(rule.captures ?? {})) put(match[Number(group)] ?? '', name);
    at = match.index + match[0].length;
  }
  return found;
}

const scopeOfGroup = {
  header: 'keyword.control.header',
  judgement: 'keyword.control',
  action: 'support.function',
  part: 'keyword.other',
  flag: 'constant.language',
  value: 'constant.language',
};

describe('the TextMate grammar', () => {
  it('knows every word of the language, in its group', () => {
    expect(grammar.scopeName).toBe('source.irqscope-scenario');
    for (const { word, group } of [...reservedWords, ...valueWords]) {
      expect(scopesOf(`0 ${word} 0`)).toContainEqual([word, scopeOfGroup[group]]);
    }
  });

  it('has only rules that match within a line', () => {
    for (const rule of rules)
      expect(Object.keys(rule).filter((key) => !['name', 'match', 'captures'].includes(key))).toEqual([]);
  });

  it.each([
    [
      'cpu2: ioapic select 0x27  # high',
      ['cpu2', 'entity.name.function.actor'],
      [':', 'punctuation.separator.actor'],
      ['ioapic', 'support.function'],
      ['select', 'support.function'],
      ['0x27', 'constant.numeric'],
      ['# high', 'comment.line.number-sign'],
    ],
    [
      'expect vector 33 on cpu0  as reaches-cpu0',
      ['expect', 'keyword.control'],
      ['vector', 'keyword.other'],
      ['33', 'constant.numeric'],
      ['on', 'keyword.other'],
      ['as', 'keyword.other'],
      ['reaches-cpu0', 'entity.name.label'],
    ],
    [
      'set ioapic.route-update = after-service',
      ['set', 'keyword.control.header'],
      ['ioapic.route-update', 'variable.other.property'],
      ['=', 'keyword.operator'],
    ],
    ['scenario "a # is text"', ['scenario', 'keyword.control.header'], ['"a # is text"', 'string.quoted.double']],
    ['scenario "open', ['scenario', 'keyword.control.header'], ['"open', 'invalid.illegal.unclosed-text']],
    [
      'cpu0: read 08',
      ['cpu0', 'entity.name.function.actor'],
      [':', 'punctuation.separator.actor'],
      ['read', 'support.function'],
      ['08', 'invalid.illegal.number'],
    ],
    [
      'device nvme at 00:03.0',
      ['device', 'keyword.control.header'],
      ['at', 'keyword.other'],
      ['00:03.0', 'constant.numeric'],
    ],
    ['entry ioapic_mem_write', ['entry', 'keyword.control.header'], ['ioapic_mem_write', 'entity.name.function']],
    [
      'expect ioapic.rte[11].entry == 0',
      ['expect', 'keyword.control'],
      ['ioapic.rte', 'variable.other.property'],
      ['11', 'constant.numeric'],
      ['==', 'keyword.operator'],
      ['0', 'constant.numeric'],
    ],
    [
      'stated after-service: holds',
      ['stated', 'keyword.control'],
      ['after-service', 'entity.name.type.design'],
      ['holds', 'keyword.other'],
    ],
  ] as [string, ...[string, string][]][])('%s', (line, ...scopes) => {
    expect(scopesOf(line)).toEqual(scopes);
  });
});
