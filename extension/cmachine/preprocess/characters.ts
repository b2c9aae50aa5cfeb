/** Character classes of preprocessing tokens, as a table over ASCII; everything above is a letter (C11 annex D, as gcc). */
export const enum CharClass {
  Other = 0,
  Letter = 1,
  Digit = 2,
  Blank = 3,
  Newline = 4,
}

const table = new Uint8Array(128);
for (let c = 0x30; c <= 0x39; c++) table[c] = CharClass.Digit;
for (let c = 0x41; c <= 0x5a; c++) table[c] = table[c + 0x20] = CharClass.Letter;
table[0x5f] = table[0x24] = CharClass.Letter;
for (const c of [0x20, 0x09, 0x0b, 0x0c, 0x0d]) table[c] = CharClass.Blank;
table[0x0a] = CharClass.Newline;

export const charClass: Uint8Array = table;

export function isWordChar(code: number): boolean {
  if (code >= 128) return true;
  const found = table[code];
  return found === CharClass.Letter || found === CharClass.Digit;
}

/** The offset behind all line splices (backslash, line break) at `at`. */
export function skipSplices(text: string, at: number): number {
  while (text.charCodeAt(at) === 0x5c) {
    const next = text.charCodeAt(at + 1);
    if (next === 0x0a) at += 2;
    else if (next === 0x0d && text.charCodeAt(at + 2) === 0x0a) at += 3;
    else break;
  }
  return at;
}
