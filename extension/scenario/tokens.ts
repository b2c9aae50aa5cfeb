import { createToken, Lexer } from 'chevrotain';
import type { IToken, TokenType } from 'chevrotain';
import { reservedWords } from './words.js';

const category = (name: string, label: string) => createToken({ name, label, pattern: Lexer.NA });

/** Anything that can stand as a name of the author's own or of a table: also a reserved word, where only a name can stand. */
export const Name = category('Name', 'a name');
/** A name without dots. */
export const PlainName = category('PlainName', 'a name');
export const WriteWord = category('WriteWord', 'write');
export const ReadWord = category('ReadWord', 'read');
export const FlagWord = category('FlagWord', 'a flag');
export const Compare = category('Compare', 'a comparison');

/** ioapic.rte, ioapic.route-update */
export const DottedName = createToken({
  name: 'DottedName',
  label: 'a dotted name',
  pattern: /[A-Za-z_][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*(?:\.[A-Za-z_][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*)+/,
  categories: [Name],
});
export const Identifier = createToken({
  name: 'Identifier',
  label: 'a name',
  pattern: /[A-Za-z_][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*/,
  longer_alt: DottedName,
  categories: [Name, PlainName],
});
export const CpuName = createToken({
  name: 'CpuName',
  label: 'a vCPU',
  pattern: /cpu[0-9]+/,
  longer_alt: [DottedName, Identifier],
  categories: [Name, PlainName],
});

/** Takes in whatever is glued to the digits, so that a bad number is one token and one error. */
export const NumberToken = createToken({ name: 'Number', label: 'a number', pattern: /[0-9][0-9A-Za-z_.]*/ });
/** Bus, device and function of a PCI device: 00:03.0. */
export const BusAddress = createToken({
  name: 'BusAddress',
  label: 'a PCI address',
  pattern: /[0-9a-fA-F]{2}:[0-9a-fA-F]{2}\.[0-9a-fA-F](?![0-9A-Za-z_.])/,
});
export const Text = createToken({ name: 'Text', label: 'a text in quotes', pattern: /"(?:[^"\\\r\n]|\\[^\r\n])*"/ });
export const OpenText = createToken({ name: 'OpenText', pattern: /"[^\r\n]*/ });
export const Comment = createToken({ name: 'Comment', pattern: /#[^\r\n]*/ });
export const ForeignComment = createToken({ name: 'ForeignComment', pattern: /\/[/*][^\r\n]*/ });
export const Newline = createToken({ name: 'Newline', pattern: /\r\n|\r|\n/, line_breaks: true });
export const Space = createToken({ name: 'Space', pattern: /[ \t]+/, group: Lexer.SKIPPED });
/** A byte order mark; elsewhere it is an odd character like others. */
export const Mark = createToken({ name: 'Mark', pattern: /\ufeff/ });
export const Odd = createToken({ name: 'Odd', pattern: /[^\r\n \t]/ });

const mark = (name: string, text: string, categories: TokenType[] = []) =>
  createToken({ name, label: text, pattern: text, categories });

export const Equal = mark('Equal', '==', [Compare]);
export const Unequal = mark('Unequal', '!=', [Compare]);
export const AtMost = mark('AtMost', '<=', [Compare]);
export const AtLeast = mark('AtLeast', '>=', [Compare]);
export const Below = mark('Below', '<', [Compare]);
export const Above = mark('Above', '>', [Compare]);
export const Assign = mark('Assign', '=');
export const Colon = mark('Colon', ':');
export const Semicolon = mark('Semicolon', ';');
export const Comma = mark('Comma', ',');
export const Dot = mark('Dot', '.');
export const LeftBracket = mark('LeftBracket', '[');
export const RightBracket = mark('RightBracket', ']');
export const LeftBrace = mark('LeftBrace', '{');
export const RightBrace = mark('RightBrace', '}');

function categoriesOf(word: string, group: string): TokenType[] {
  const own = [Name, PlainName];
  if (/^write\d*$/.test(word)) own.push(WriteWord);
  if (/^read\d*$/.test(word)) own.push(ReadWord);
  if (group === 'flag' && word !== 'remote-irr') own.push(FlagWord);
  return own;
}

const keywords = new Map<string, TokenType>(
  reservedWords.map(({ word, group }) => [
    word,
    createToken({
      name: `Word:${word}`,
      label: word,
      pattern: word,
      longer_alt: [DottedName, Identifier],
      categories: categoriesOf(word, group),
    }),
  ]),
);

/** The token of a reserved word. */
export function keyword(word: string): TokenType {
  const token = keywords.get(word);
  if (!token) throw new Error(`${word} is not in the word table`);
  return token;
}

export const categories = [Name, PlainName, WriteWord, ReadWord, FlagWord, Compare];

export const tokenTypes: TokenType[] = [
  Newline,
  Space,
  Comment,
  ForeignComment,
  Text,
  OpenText,
  BusAddress,
  NumberToken,
  // Longer words first: "remote-irr" is not "r…", and every word gives way to a longer name.
  ...[...keywords.entries()].sort(([a], [b]) => b.length - a.length).map(([, token]) => token),
  CpuName,
  Identifier,
  DottedName,
  Equal,
  Unequal,
  AtMost,
  AtLeast,
  Below,
  Above,
  Assign,
  Colon,
  Semicolon,
  Comma,
  Dot,
  LeftBracket,
  RightBracket,
  LeftBrace,
  RightBrace,
  Mark,
  Odd,
  ...categories,
];

export const lexerOptions = { positionTracking: 'full', ensureOptimizations: false } as const;

// A test validates the same: it takes as long as parsing a scenario.
const lexer = new Lexer(tokenTypes, { ...lexerOptions, skipValidations: true });

/** Every token of a text in order, line breaks and comments included. Any text is some sequence of tokens. */
export function tokensOf(text: string): IToken[] {
  return lexer.tokenize(text).tokens;
}
