import { isWordChar, skipSplices } from './characters.js';
import { PUNCTUATOR_TAG } from './lexed.js';
import { punctuatorAt } from './punctuators.js';
import { TokenKind } from './token.js';

export interface SplicedToken {
  readonly tag: number;
  readonly text: string;
  readonly end: number;
  /** It turned out to be a comment: no token at all. */
  readonly comment: boolean;
}

/** Reads characters with line splices taken out; `behind` is the raw offset after the last character taken. */
class CleanReader {
  private at: number;
  behind: number;

  constructor(
    private readonly text: string,
    start: number,
  ) {
    this.at = skipSplices(text, start);
    this.behind = start;
  }

  peek(): string {
    return this.text.charAt(this.at);
  }

  take(): string {
    const char = this.text.charAt(this.at);
    this.behind = this.at + 1;
    this.at = skipSplices(this.text, this.behind);
    return char;
  }

  /** The next `count` characters without taking them. */
  ahead(count: number): string {
    let at = this.at;
    let found = '';
    while (found.length < count && at < this.text.length) {
      found += this.text.charAt(at);
      at = skipSplices(this.text, at + 1);
    }
    return found;
  }
}

/** Reads the one token at `start` where line splices stand inside it or right behind it. Rare, so plain rather than fast. */
export function lexSplicedToken(text: string, start: number): SplicedToken {
  const reader = new CleanReader(text, start);
  const made = (tag: number, found: string): SplicedToken => ({ tag, text: found, end: reader.behind, comment: false });
  const four = reader.ahead(4);
  const prefix = /^(?:u8|[LuU])?["']/.exec(four)?.[0];
  if (prefix !== undefined) return quoted(reader, prefix, made);
  if (four.startsWith('//')) {
    while (reader.peek() !== '' && reader.peek() !== '\n') reader.take();
    return { tag: 0, text: '', end: reader.behind, comment: true };
  }
  if (four.startsWith('/*')) {
    reader.take();
    reader.take();
    while (reader.peek() !== '' && reader.ahead(2) !== '*/') reader.take();
    reader.take();
    reader.take();
    return { tag: 0, text: '', end: Math.min(reader.behind, text.length), comment: true };
  }
  const first = four.charCodeAt(0);
  if (/^\.?[0-9]/.test(four)) {
    let found = reader.take();
    for (;;) {
      const next = reader.peek();
      const sign = (next === '+' || next === '-') && /[eEpP]$/.test(found);
      if (next === '' || !(sign || next === '.' || isWordChar(next.charCodeAt(0)))) break;
      found += reader.take();
    }
    return made(TokenKind.Number, found);
  }
  if (isWordChar(first)) {
    let found = '';
    while (reader.peek() !== '' && isWordChar(reader.peek().charCodeAt(0))) found += reader.take();
    return made(TokenKind.Identifier, found);
  }
  const punctuator = punctuatorAt(four, 0, first);
  if (punctuator < 0) return made(TokenKind.Other, reader.take());
  let found = '';
  for (let left = punctuator >> 8; left > 0; left--) found += reader.take();
  return made(PUNCTUATOR_TAG + (punctuator & 0xff), found);
}

function quoted(reader: CleanReader, prefix: string, made: (tag: number, text: string) => SplicedToken): SplicedToken {
  const mark = prefix.charAt(prefix.length - 1);
  const parts: string[] = [];
  for (let left = prefix.length; left > 0; left--) parts.push(reader.take());
  for (;;) {
    const next = reader.peek();
    if (next === '' || next === '\n') return made(TokenKind.Other, parts.join(''));
    parts.push(reader.take());
    if (next === '\\' && reader.peek() !== '' && reader.peek() !== '\n') parts.push(reader.take());
    else if (next === mark) return made(mark === '"' ? TokenKind.String : TokenKind.Char, parts.join(''));
  }
}
