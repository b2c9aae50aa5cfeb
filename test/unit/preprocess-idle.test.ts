/** Macros that give nothing but attributes which change nothing cost a parser that reads over them no tokens. */
import { expect, test } from 'vitest';
import { nameNumber, nameText } from '../../extension/cmachine/preprocess/names.js';
import { preprocess } from '../../extension/cmachine/preprocess/preprocess.js';
import { memoryTree } from '../../extension/cmachine/source/memory.js';
import { plainProfile, textsOf, tokensOf } from './preprocess-tree.js';

const IDLE = new Set(['unused', 'gnu_inline', 'format']);

function read(text: string, idle = IDLE): string {
  const tree = memoryTree('qemu', 'a tree', { 'a.c': text });
  return textsOf(tokensOf(preprocess(tree, 'a.c', plainProfile(tree), { idle })));
}

/** For a reader that wants them all. */
const whole = (text: string): string => read(text, new Set());

test('their uses vanish, those within other macros too', () => {
  const macros = `#define __gnu_inline __attribute__((__gnu_inline__))
#define __maybe_unused __attribute__((__unused__, unused)) __attribute((unused))
#define both __gnu_inline __maybe_unused
#define inline inline both
`;
  expect(read(`${macros}static inline int f(both int a);`)).toBe('static inline int f ( int a ) ;');
  expect(whole(`${macros}static inline int f(int a);`)).toContain('__attribute__');
});

test('attributes with arguments vanish where the arguments are no macros', () => {
  expect(read('#define P __attribute__((format(printf, 1, (2))))\nint f(void) P;')).toBe('int f ( void ) ;');
  expect(read('#define N 1\n#define P __attribute__((format(printf, N, 2)))\nint f(void) P;')).toContain('printf , 1');
});

test.each([
  ['an attribute that is not among them', '#define A __attribute__((unused, packed))\nA int x;'],
  ['an attribute whose name is a macro', '#define unused packed\n#define A __attribute__((unused))\nA int x;'],
  ['attributes that are no attributes', '#define __attribute__(x) int y;\n#define A __attribute__((unused))\nA int x;'],
  ['another word', '#define A __attribute__((unused)) static\nA int x;'],
  ['an attribute that is not closed', '#define A __attribute__((unused)\nA) int x;'],
  ['macros that name each other', '#define A B\n#define B A\nA int x;'],
  ['a macro that names itself', '#define A A\nA int x;'],
])('%s stays', (_what, text) => {
  expect(read(text)).toBe(whole(text));
});

test('what a macro gives is what its words mean where it is used', () => {
  const text = `#define U __attribute__((unused))
#define A U
A int x;
#undef U
#define U static
A int y;
`;
  expect(read(text)).toBe('int x ; static int y ;');
});

test('as arguments, expanded or quoted, they are what they were', () => {
  const text = '#define U __attribute__((unused))\n#define S(x) #x\n#define D(x) [x]\nS(a U b) D(U) S(U)';
  expect(read(text)).toBe(whole(text));
});

test('names that crowd the table of names are told apart', () => {
  const names = Array.from({ length: 20_000 }, (_, n) => `crowd_${String(n)}`);
  const numbers = names.map((name) => nameNumber(name));
  expect(new Set(numbers).size).toBe(names.length);
  expect(names.map((name) => nameNumber(`(${name})`, 1, 1 + name.length))).toEqual(numbers);
  expect(numbers.map((n) => nameText(n))).toEqual(names);
});
