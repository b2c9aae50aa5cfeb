import type { IToken, TokenType } from 'chevrotain';
import type { ScenarioDocument } from './ast.js';
import { statementsOf } from './checking.js';
import { parseDocument, statementParser } from './document.js';
import { isA } from './grammar.js';
import { expectedAfter } from './syntax-problem.js';
import * as t from './tokens.js';
import { keyword, tokensOf } from './tokens.js';
import { bundledVocabulary } from './vocabulary.js';
import type { NamedWord, Vocabulary } from './vocabulary.js';
import { valueWords, wordTable } from './words.js';

export interface Completion {
  readonly text: string;
  readonly kind: 'word' | 'actor' | 'value' | 'name';
  /** How it is used; "" where the text says it all. */
  readonly form: string;
  /** One sentence. */
  readonly help: string;
}

/** What can stand at a place of a text, best first is the order of the language. Line and column are 1-based. */
export function completionsAt(
  text: string,
  line: number,
  column: number,
  vocabulary: Vocabulary = bundledVocabulary,
): Completion[] {
  const tokens = lineTokens(text, line);
  if (tokens.some((token) => token.tokenType === t.Comment && (token.startColumn ?? 0) < column)) return [];
  // What is being typed is not yet a token: the word that ends at the column.
  const before = tokens.filter(
    (token) =>
      (token.startColumn ?? 0) + token.image.length < column || (!isWord(token) && (token.startColumn ?? 0) < column),
  );
  const statement = before.slice(lastBrace(before) + 1);
  const { words, sorts } = expectedAfter(statementParser(), statement);
  const { document } = parseDocument(text);
  const found: Completion[] = [];
  if (statement.length === 0) found.push(...actors(document));
  for (const word of words)
    found.push({
      text: word,
      kind: 'word',
      form: wordTable.get(word)?.form ?? '',
      help: wordTable.get(word)?.help ?? '',
    });
  if (sorts.some((sort) => nameSorts.includes(sort))) found.push(...names(statement, document, vocabulary));
  if (statement.length > 0 && sorts.includes(t.CpuName))
    found.push(...cpus(document).map((cpu) => actor(cpu, 'A vCPU.')));
  return found;
}

const nameSorts: readonly TokenType[] = [t.Name, t.PlainName, t.DottedName, t.Identifier, t.NumberToken];

/** Names of the author's own and closed lists, told apart by the words before. */
function names(before: readonly IToken[], document: ScenarioDocument, vocabulary: Vocabulary): Completion[] {
  const first = before[0]?.image;
  const last = before[before.length - 1];
  const named = (words: readonly NamedWord[]): Completion[] =>
    words.map(({ name, help }) => ({ text: name, kind: 'name', form: '', help }));
  const values = (...wanted: readonly string[]): Completion[] =>
    valueWords
      .filter(({ word }) => wanted.includes(word))
      .map(({ word, form, help }) => ({ text: word, kind: 'value', form, help }));
  if (!last) return [];
  if (last.tokenType === keyword('machine')) return values('x86');
  if (last.tokenType === keyword('irqchip')) return values('split', 'off', 'kernel');
  if (last.tokenType === keyword('iommu')) return values('none', 'vtd');
  if (last.tokenType === keyword('guest')) return values('scripted', 'linux');
  if (last.tokenType === keyword('delivery')) return values('fixed', 'lowest', 'smi', 'nmi', 'init', 'extint');
  if (last.tokenType === keyword('set')) return named(vocabulary.settings);
  if (last.tokenType === keyword('entry')) return named(vocabulary.functions);
  if (last.tokenType === keyword('stated')) return named(vocabulary.designs);
  if (last.tokenType === keyword('finding')) return named(vocabulary.rules);
  if (first === 'wait') return values('ns', 'us', 'ms', 's');
  if (last.tokenType === keyword('msix') && first !== 'device') return named(declared(document, 'requester'));
  if (last.tokenType === keyword('irqfd') || last.tokenType === keyword('resample'))
    return named(declared(document, 'eventfd'));
  if (first === 'set') return named(vocabulary.settings.find(({ name }) => name === before[1]?.image)?.values ?? []);
  if (first === 'stated') {
    const clause = [...before].reverse().find(({ image }) => image === 'fails' || image === 'finds');
    if (clause?.image === 'finds') return named(vocabulary.rules);
    return clause ? named(labels(document)) : [];
  }
  if (first !== 'expect') return [];
  if (before.length === 1) return named(vocabulary.tables);
  const table = vocabulary.tables.find(({ name }) => name === before[1]?.image);
  if (!table) return [];
  if (last.tokenType === t.Dot) return named(table.columns);
  if (isA(last, t.Compare)) {
    const column = table.columns.find(({ name }) => name === before[before.length - 2]?.image);
    const words = Object.keys(column?.words ?? {}).filter((word) => /^[a-z]/.test(word));
    return named(words.map((name) => ({ name, help: column?.help ?? '' })));
  }
  return [];
}

function labels(document: ScenarioDocument): NamedWord[] {
  const found: NamedWord[] = [];
  for (const statement of statementsOf(document.lines)) {
    if (statement.kind === 'expect' && statement.label) {
      found.push({ name: statement.label.text, help: `The expectation of line ${statement.line}.` });
    }
  }
  return found;
}

function declared(document: ScenarioDocument, kind: 'requester' | 'eventfd'): NamedWord[] {
  return [...statementsOf(document.lines)].flatMap((statement) =>
    statement.kind === kind ? [{ name: statement.name.text, help: `Declared in line ${statement.line}.` }] : [],
  );
}

const actor = (text: string, help: string): Completion => ({ text, kind: 'actor', form: '', help });

function actors(document: ScenarioDocument): Completion[] {
  const lines: Completion[] = [];
  for (const statement of statementsOf(document.lines)) {
    if (statement.kind === 'requester')
      lines.push(actor(`${statement.name.text}:`, 'A PCI device: its messages, its MSI-X vectors, its line.'));
    if (statement.kind === 'eventfd') lines.push(actor(`${statement.name.text}:`, 'An eventfd: signal it.'));
    if (statement.kind === 'line') lines.push(actor(`${statement.name.text}:`, 'A device: raise or lower its line.'));
  }
  return [...cpus(document).map((cpu) => actor(`${cpu}:`, 'A vCPU: what it writes, reads or takes.')), ...lines];
}

function cpus(document: ScenarioDocument): string[] {
  let count = 4;
  for (const statement of statementsOf(document.lines)) {
    if (statement.kind !== 'machine') continue;
    for (const part of statement.parts) if (part.kind === 'vcpus') count = Math.min(Number(part.count.value), 64);
  }
  return Array.from({ length: count }, (_, index) => `cpu${index}`);
}

export function lineTokens(text: string, line: number): IToken[] {
  return tokensOf(text).filter((token) => token.startLine === line && token.tokenType !== t.Newline);
}

const isWord = (token: IToken) => /^[0-9A-Za-z_]/.test(token.image);

function lastBrace(tokens: readonly IToken[]): number {
  return tokens.findLastIndex(({ tokenType }) => tokenType === t.LeftBrace || tokenType === t.RightBrace);
}
