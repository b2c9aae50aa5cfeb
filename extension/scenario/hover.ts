import type { Act, Scenario, Span } from './ast.js';
import { lineTokens } from './complete.js';
import { parseScenario } from './parse.js';
import * as t from './tokens.js';
import { bundledVocabulary, plain } from './vocabulary.js';
import type { NamedWord, Vocabulary } from './vocabulary.js';
import { wordTable } from './words.js';

export interface Hover {
  readonly span: Span;
  /** Sentences and forms, first the most particular. `code` marks what is written in the language. */
  readonly paragraphs: readonly { readonly text: string; readonly code?: true }[];
}

/** What the word at a place means: what this line does, then the word itself. Line and column are 1-based. */
export function hoverAt(
  text: string,
  line: number,
  column: number,
  vocabulary: Vocabulary = bundledVocabulary,
): Hover | undefined {
  const tokens = lineTokens(text, line);
  const at = tokens.findIndex(
    ({ startColumn = 0, image }) => startColumn <= column && column < startColumn + image.length,
  );
  const token = tokens[at];
  if (!token || token.tokenType === t.Comment) return undefined;
  const start = token.startColumn ?? 1;
  const span: Span = { line, column: start, endLine: line, endColumn: start + token.image.length };
  const { scenario } = parseScenario(text, vocabulary);
  const paragraphs: { text: string; code?: true }[] = [];
  const description = scenario && describeLine(scenario.acts, line);
  if (description) paragraphs.push({ text: description });
  // A column is one also where its name is a word of the language.
  const word = tokens[at - 1]?.tokenType === t.Dot ? undefined : wordTable.get(token.image);
  if (word) paragraphs.push({ text: word.form, code: true }, { text: word.help });
  else {
    const help = scenario && lineHelp(scenario, token.image);
    const name = help ?? namesOf(vocabulary).find(({ name: known }) => plain(known) === plain(token.image))?.help;
    if (name) paragraphs.push({ text: name });
  }
  return paragraphs.length > 0 ? { span, paragraphs } : undefined;
}

function describeLine(acts: readonly Act[], line: number): string | undefined {
  for (const act of acts) {
    if (act.kind === 'stimulus' && act.span.line === line) return act.description;
    const inside = act.kind === 'repeat' ? describeLine(act.acts, line) : undefined;
    if (inside) return inside;
  }
  return undefined;
}

function lineHelp(scenario: Scenario, name: string): string | undefined {
  const line = scenario.lines.find((candidate) => candidate.name === name);
  if (line) return `The interrupt line of ${line.name}: GSI ${line.gsi}.`;
  const device = scenario.requesters.find((candidate) => candidate.name === name);
  if (device) return `The PCI device ${device.name}, requester id 0x${device.id.toString(16)}.`;
  if (scenario.eventfds.some((candidate) => candidate.name === name)) return `An eventfd of the VMM: ${name}.`;
  const expectation = scenario.expectations.find(({ label }) => label === name);
  return expectation && `Line ${expectation.span.line}: ${expectation.text}.`;
}

function namesOf(vocabulary: Vocabulary): readonly NamedWord[] {
  return [
    ...vocabulary.settings,
    ...vocabulary.designs,
    ...vocabulary.functions,
    ...vocabulary.settings.flatMap(({ values }) => values),
    ...vocabulary.rules,
    ...vocabulary.tables,
    ...vocabulary.tables.flatMap(({ columns }) => columns),
  ];
}
