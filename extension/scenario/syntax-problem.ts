import type { IToken, TokenType } from 'chevrotain';
import type { StatementParser } from './grammar.js';
import { spanOf } from './grammar-nodes.js';
import { didYouMean, listed, nearest, problemAt } from './problem.js';
import type { Problem } from './problem.js';
import * as t from './tokens.js';
import { isReserved, reservedWords } from './words.js';

/** What may follow these tokens of one line: the words, and the sorts of other tokens. */
export interface Expected {
  readonly words: readonly string[];
  readonly sorts: readonly TokenType[];
}

const writes = reservedWords.filter(({ word }) => word.startsWith('write')).map(({ word }) => word);
const reads = reservedWords.filter(({ word }) => word.startsWith('read')).map(({ word }) => word);
const flags = reservedWords
  .filter(({ word, group }) => group === 'flag' && word !== 'remote-irr')
  .map(({ word }) => word);

export function expectedAfter(parser: StatementParser, before: readonly IToken[]): Expected {
  const words = new Set<string>();
  const sorts = new Set<TokenType>();
  for (const { nextTokenType: type } of parser.computeContentAssist('statement', [...before])) {
    if (type === t.WriteWord) writes.forEach((word) => words.add(word));
    else if (type === t.ReadWord) reads.forEach((word) => words.add(word));
    else if (type === t.FlagWord) flags.forEach((word) => words.add(word));
    else if (type.name.startsWith('Word:')) words.add(type.LABEL ?? type.name);
    else sorts.add(type);
  }
  return { words: [...words], sorts: [...sorts] };
}

const sortNames = new Map<TokenType, string>([
  [t.NumberToken, 'a number'],
  [t.Text, 'a text in double quotes'],
  [t.CpuName, 'a vCPU such as `cpu0`'],
  [t.BusAddress, 'a PCI address such as `00:03.0`'],
  [t.Name, 'a name'],
  [t.PlainName, 'a name'],
  [t.DottedName, 'a table such as `ioapic.rte`'],
  [t.Compare, 'one of `==` `!=` `<` `<=` `>` `>=`'],
  [t.Identifier, 'the name of a line'],
]);

function describe(expected: Expected): string {
  // The sized forms of read and write are known to whoever needs them.
  const words = expected.words.filter((word) => !/[0-9]$/.test(word));
  const sorts = expected.sorts.map((sort) => sortNames.get(sort) ?? `\`${sort.LABEL ?? sort.name}\``);
  if (words.length === 0) return [...new Set(sorts)].join(' or ');
  return [...new Set([listed(words, 'or'), ...sorts])].join(' or ');
}

function shown(token: IToken): string {
  return `\`${token.image.length > 40 ? `${token.image.slice(0, 40)}…` : token.image}\``;
}

const isWord = (token: IToken) => /^[A-Za-z_]/.test(token.image);

/**
 * Why a line does not parse: `at` is the index of the first token that does not fit, the number of tokens if the line ends too
 * early. `names` are the declared lines.
 */
export function syntaxProblem(
  parser: StatementParser,
  tokens: readonly IToken[],
  at: number,
  names: readonly string[],
): Problem {
  const token = tokens[at];
  const first = tokens[0];
  if (!first) throw new Error('an empty line has no problem');
  const expected = expectedAfter(parser, tokens.slice(0, at));

  // The grammar takes an unknown first word for the name of a device; a person who wrote no colon meant a statement.
  if (
    at === 1 &&
    (first.tokenType === t.Identifier || first.tokenType === t.CpuName) &&
    expected.sorts.includes(t.Colon)
  )
    return unknownStart(first, token, names);
  if (at === 0) return unknownStart(first, first, names);

  const last = tokens[tokens.length - 1] ?? first;
  if (!token) {
    return problemAt(spanOf(last), `the line ends too early after ${shown(last)}`, {
      suggestion: `write ${describe(expected)}`,
    });
  }
  const span = spanOf(token);
  if (token.tokenType === t.Semicolon && at === tokens.length - 1) {
    return problemAt(span, 'a line needs no semicolon at its end', { suggestion: 'remove it', replacement: '' });
  }
  if (token.tokenType === t.Assign && expected.sorts.includes(t.Compare)) {
    return problemAt(span, '`=` does not compare', { suggestion: 'did you mean `==`?', replacement: '==' });
  }
  if (token.tokenType === t.Equal && expected.sorts.includes(t.Assign)) {
    return problemAt(span, '`==` compares', { suggestion: 'did you mean `=`?', replacement: '=' });
  }
  if (token.tokenType === t.LeftBrace) {
    return problemAt(span, '`{` begins the block of a `repeat` only', { suggestion: 'write `repeat 3 {`' });
  }
  const colon = tokens[1]?.tokenType === t.Colon && at === 2;
  if (isWord(token) && expected.words.length > 0) {
    const near = nearest(token.image, expected.words);
    const remedy = near ? didYouMean(token.image, [near]) : { suggestion: `write ${describe(expected)}` };
    if (colon && isReserved(token.image)) return problemAt(span, `${shown(first)} cannot ${shown(token)}`, remedy);
    if (!isReserved(token.image)) return problemAt(span, `unknown word ${shown(token)}`, remedy);
    return problemAt(span, `${shown(token)} does not fit here`, remedy);
  }
  if (expected.words.length === 0 && expected.sorts.length === 0) {
    return problemAt(span, `the line should end before ${shown(token)}`, { suggestion: 'one statement a line' });
  }
  return problemAt(span, `${shown(token)} does not fit here`, { suggestion: `write ${describe(expected)}` });
}

const starts = reservedWords.filter(({ group }) => group === 'header' || group === 'judgement').map(({ word }) => word);

function unknownStart(first: IToken, wrong: IToken | undefined, names: readonly string[]): Problem {
  const span = spanOf(first);
  if (names.includes(first.image) || first.tokenType === t.CpuName) {
    return problemAt(span, `${shown(first)} needs a colon`, {
      suggestion: `write \`${first.image}: …\``,
      replacement: `${first.image}:`,
    });
  }
  if (first.tokenType === t.RightBrace) return problemAt(span, '`}` closes nothing', { suggestion: 'remove it' });
  if (!isWord(first)) {
    return problemAt(span, `a line cannot begin with ${shown(first)}`, {
      suggestion: `begin with ${listed(starts, 'or')}, or with an actor and a colon`,
    });
  }
  const colon = wrong?.tokenType === t.Colon;
  if (isReserved(first.image)) {
    return problemAt(span, `${shown(first)} does not begin a line`, {
      suggestion: 'say who does it first: `cpu0: …` or a device, `nic: …`',
    });
  }
  const near = nearest(first.image, colon ? names : [...starts, 'ioapic']);
  if (near !== undefined) return problemAt(span, `unknown word ${shown(first)}`, didYouMean(first.image, [near]));
  return problemAt(span, `unknown word ${shown(first)}`, {
    suggestion: `a line begins with ${listed([...starts, 'ioapic'], 'or')}, or with an actor and a colon`,
  });
}
