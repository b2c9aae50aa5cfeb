import { CharClass, charClass, isWordChar, skipSplices } from './characters.js';
import { LexedFile, LexedFlag, PUNCTUATOR_TAG } from './lexed.js';
import { punctuatorAt } from './punctuators.js';
import { lexSplicedToken } from './spliced.js';
import { TokenKind } from './token.js';

const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;

/** Scratch space that grows and is reused; results are copied out of it. */
let room = 4096;
let tags = new Uint8Array(room);
let flags = new Uint8Array(room);
let starts = new Uint32Array(room);
let ends = new Uint32Array(room);

function grow(): void {
  room *= 2;
  const grown8 = (old: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => {
    const made = new Uint8Array(room);
    made.set(old);
    return made;
  };
  const grown32 = (old: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> => {
    const made = new Uint32Array(room);
    made.set(old);
    return made;
  };
  tags = grown8(tags);
  flags = grown8(flags);
  starts = grown32(starts);
  ends = grown32(ends);
}

/** Offset behind a line comment that starts at `at`: the line break, which splices may put off. */
export function endOfLineComment(text: string, at: number): number {
  for (;;) {
    const end = text.indexOf('\n', at);
    if (end < 0) return text.length;
    const before = text.charCodeAt(end - 1) === 0x0d ? end - 2 : end - 1;
    if (text.charCodeAt(before) !== BACKSLASH) return end;
    at = end + 1;
  }
}

/**
 * Offset behind a string or character constant whose quote stands at `quote`; negative (-offset-1) if its line ends first. As in
 * endOfNumber(), a NUL stands at `length`, behind the text.
 */
function endOfQuoted(text: string, quote: number, length: number): number {
  const mark = text.charCodeAt(quote);
  let at = quote + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === mark) return at + 1;
    if (code === BACKSLASH) at += text.charCodeAt(at + 1) === 0x0d ? 3 : 2;
    else if (code === NEWLINE || (code === 0 && at >= length)) return -at - 1;
    else at++;
    if (at > length) return -length - 1;
  }
}

function isEncoding(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (end - start === 1) return first === 0x4c || first === 0x75 || first === 0x55;
  return end - start === 2 && first === 0x75 && text.charCodeAt(start + 1) === 0x38;
}

/** Offset behind the pp-number at `at`. */
function endOfNumber(text: string, at: number): number {
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 0x2e) at++;
    else if (!isWordChar(code)) return at;
    else {
      at++;
      const exponent = code | 0x20;
      if (exponent === 0x65 || exponent === 0x70) {
        const sign = text.charCodeAt(at);
        if (sign === 0x2b || sign === 0x2d) at++;
      }
    }
  }
}

/** Cuts a text into preprocessing tokens. Never fails: what is no token becomes TokenKind.Other. */
export function lex(original: string): LexedFile {
  const { length } = original;
  // Whatever looks one character ahead finds one: reading behind the end of a string makes all of this slow.
  const text = `${original}\0\0\0`;
  const spliced = new Map<number, string>();
  let openComment = -1;
  let count = 0;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let flag: number = LexedFlag.LineStart;

  while (at < length) {
    const code = text.charCodeAt(at);
    const found = code < 128 ? (charClass[code] ?? 0) : CharClass.Letter;
    if (found === CharClass.Blank) {
      flag |= LexedFlag.Space;
      at++;
      continue;
    }
    if (found === CharClass.Newline) {
      flag = LexedFlag.Space | LexedFlag.LineStart;
      at++;
      continue;
    }
    const start = at;
    let tag: number;
    if (found === CharClass.Letter) {
      at++;
      for (;;) {
        const next = text.charCodeAt(at);
        if (next < 128) {
          const kind = charClass[next];
          if (kind !== CharClass.Letter && kind !== CharClass.Digit) break;
        }
        at++;
      }
      tag = TokenKind.Identifier;
      const after = text.charCodeAt(at);
      if ((after === 0x22 || after === 0x27) && isEncoding(text, start, at)) {
        const end = endOfQuoted(text, at, length);
        tag = end < 0 ? TokenKind.Other : after === 0x22 ? TokenKind.String : TokenKind.Char;
        at = end < 0 ? -end - 1 : end;
      }
    } else if (found === CharClass.Digit) {
      at = endOfNumber(text, at);
      tag = TokenKind.Number;
    } else if (code === 0x2f && text.charCodeAt(at + 1) === 0x2a) {
      const end = text.indexOf('*/', at + 2);
      if (end < 0) openComment = at;
      at = end < 0 ? length : end + 2;
      flag |= LexedFlag.Space;
      continue;
    } else if (code === 0x2f && text.charCodeAt(at + 1) === 0x2f) {
      at = Math.min(length, endOfLineComment(text, at + 2));
      flag |= LexedFlag.Space;
      continue;
    } else if (code === 0x22 || code === 0x27) {
      const end = endOfQuoted(text, at, length);
      tag = end < 0 ? TokenKind.Other : code === 0x22 ? TokenKind.String : TokenKind.Char;
      at = end < 0 ? -end - 1 : end;
    } else if (code === BACKSLASH && skipSplices(text, at) !== at) {
      at = skipSplices(text, at);
      continue;
    } else {
      const second = text.charCodeAt(at + 1);
      if (code === 0x2e && second >= 0x30 && second <= 0x39) {
        at = endOfNumber(text, at);
        tag = TokenKind.Number;
      } else {
        const punctuator = punctuatorAt(text, at, code);
        if (punctuator < 0) {
          tag = TokenKind.Other;
          at++;
        } else {
          tag = PUNCTUATOR_TAG + (punctuator & 0xff);
          at += punctuator >> 8;
        }
      }
    }
    let skip = false;
    if (text.charCodeAt(at) === BACKSLASH && skipSplices(text, at) !== at) {
      const token = lexSplicedToken(original, start);
      if (token.comment) {
        skip = true;
        flag |= LexedFlag.Space;
      } else {
        tag = token.tag;
        spliced.set(count, token.text);
      }
      at = token.end;
    } else if ((tag === TokenKind.String || tag === TokenKind.Char) && text.slice(start, at).includes('\n')) {
      spliced.set(count, text.slice(start, at).replaceAll(/\\\r?\n/g, ''));
    }
    if (skip) continue;
    if (count === room) grow();
    tags[count] = tag;
    flags[count] = flag;
    starts[count] = start;
    ends[count] = at;
    count++;
    flag = 0;
  }
  return new LexedFile(
    original,
    count,
    tags.slice(0, count),
    flags.slice(0, count),
    starts.slice(0, count),
    ends.slice(0, count),
    spliced,
    openComment,
  );
}
