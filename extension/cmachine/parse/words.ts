/** The words of C and GNU C that stand among the specifiers of a declaration. */
import { TokenKind } from '../preprocess/token.js';
import { QUALIFIER } from '../types/qualifiers.js';
import type { Cursor } from './source.js';

export const enum Word {
  none,
  builtin,
  qualifier,
  tagged,
  typeof,
  attribute,
  storage,
}

/** Bits of those that qualify a type; the others may stand between words. */
const QUALIFIERS: ReadonlyMap<string, number> = new Map<string, number>([
  ...['const', '__const', '__const__'].map((w) => [w, QUALIFIER.const] as const),
  ...['volatile', '__volatile', '__volatile__'].map((w) => [w, QUALIFIER.volatile] as const),
  ...['restrict', '__restrict', '__restrict__'].map((w) => [w, QUALIFIER.restrict] as const),
  ['_Atomic', QUALIFIER.atomic],
  ...'_Noreturn __extension__ inline __inline __inline__ _Thread_local __thread'.split(' ').map((w) => [w, 0] as const),
]);

const SPELLED: readonly (readonly [Word, string])[] = [
  [Word.typeof, 'typeof __typeof__ __typeof typeof_unqual __typeof_unqual__ __typeof_unqual __auto_type'],
  [Word.tagged, 'struct union enum'],
  [Word.builtin, 'void char short int long float double signed unsigned _Bool _Complex __signed__ __signed __int128'],
  [Word.builtin, '__int128_t __uint128_t __builtin_va_list _Float16 _Float32 _Float64 _Float128 __float128'],
  [Word.qualifier, [...QUALIFIERS.keys()].join(' ')],
  [Word.storage, 'typedef extern static register auto'],
  [Word.attribute, '__attribute__ __attribute _Alignas'],
];

const WORDS: ReadonlyMap<string, Word> = new Map(
  SPELLED.flatMap(([word, spelled]) => spelled.split(' ').map((w) => [w, word] as const)),
);

export const wordOf = (spelled: string): Word => WORDS.get(spelled) ?? Word.none;

/** What the next token is; none where it is no word. */
export function wordAhead(c: Cursor): Word {
  const t = c.peek();
  return t.kind === TokenKind.Identifier ? wordOf(t.text) : Word.none;
}

/** Only for words that are qualifiers. */
export const qualifierBits = (spelled: string): number => QUALIFIERS.get(spelled) ?? 0;
