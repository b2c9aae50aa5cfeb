/**
 * How parsed C is written: a value is one word, its lowest bits saying what it is. Objects and arrays lie in a flat list of words,
 * parts before wholes, each object once, so that what was one object is one again. Tokens and texts are numbers of tables.
 */

export const TAG_BITS = 3;
export const TAG_MASK = (1 << TAG_BITS) - 1;

export const TAG = {
  constant: 0,
  /** A whole number of at most 28 bits. */
  small: 1,
  text: 2,
  token: 3,
  object: 4,
  array: 5,
  bigint: 6,
  /** Any other number, as text. */
  number: 7,
} as const;

/** Values that are known by their place in this list. */
export const CONSTANT = { undefined: 0, null: 1, true: 2, false: 3, noAttributes: 4 } as const;

/** Set in an object's first word where more than one other names it. */
export const SHARED = 1;

/** Words of a token: kind and flags, text, file, line, column, macro + 1, where it is spelled + 1. */
export const TOKEN_WORDS = 7;
export const TOKEN_SPACE = 1 << 8;
export const TOKEN_FIXED = 1 << 9;
