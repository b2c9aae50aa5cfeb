import { lex } from './lexer.js';
import type { LexedFile } from './lexed.js';

/** Characters of text that the cache holds at most; a Linux unit reads about 20 million. */
const capacity = 96_000_000;

/** Lexed files by content: a header costs its lexing once, however many units and trees read the same text. */
const known = new Map<string, LexedFile>();
let held = 0;

export function lexedFile(text: string): LexedFile {
  const found = known.get(text);
  if (found !== undefined) return found;
  const made = lex(text);
  if (text.length > capacity / 4) return made;
  known.set(text, made);
  held += text.length;
  for (const oldest of known.keys()) {
    if (held <= capacity) break;
    known.delete(oldest);
    held -= oldest.length;
  }
  return made;
}
