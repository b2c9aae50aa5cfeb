/** Corners of gcc's preprocessor, each found by a generated program or named by the facts; expected as gcc 12 -E has them. */
import { describe, expect, it } from 'vitest';
import { expanded, textsOf, tokensOf, unit } from './preprocess-tree.js';

describe('__VA_OPT__', () => {
  it.each([
    ['#define s(...) #__VA_OPT__(a __VA_ARGS__)\ns(b,c) s()', '"a b,c" ""'],
    ['#define f(x, ...) [a ## __VA_OPT__(x##x end)]\nf(,1) f(b,1) f(b)', '[ a end ] [ abb end ] [ a ]'],
    ['#define f(x, ...) [__VA_OPT__(x)##y]\nf(a,b) f(a) f(,b)', '[ ay ] [ y ] [ y ]'],
    ['#define f(x, ...) [__VA_OPT__(x ## x)##y]\nf(a,b)', '[ aay ]'],
    ['#define f(x, ...) [x __VA_OPT__(,)##__VA_ARGS__]\nf(a,b) f(a)', '[ a , b ] [ a ]'],
    // what is left out is expanded all the same, before the rest is
    ['#define f(x, ...) __VA_OPT__(x)\nf(__COUNTER__) __COUNTER__', '1'],
  ])('%j', (text, wanted) => expect(expanded(text)).toBe(wanted));
});

describe('#line', () => {
  it('is what __LINE__ and __FILE__ say, in headers of their own', () => {
    const texts = {
      'a.c': '#line 40 "made.y"\n__LINE__ __FILE__\n#include "b.h"\n__LINE__ __FILE__ __BASE_FILE__\n',
      'b.h': '__LINE__ __FILE__\n# 7 "b.l" 2\n__LINE__ __FILE__\n#define N 90\n#line N\n__LINE__\n',
    };
    expect(textsOf(tokensOf(unit(texts)))).toBe('40 "made.y" 1 "b.h" 7 "b.l" 90 42 "made.y" "a.c"');
  });

  it('places of tokens stay those of the file', () => {
    expect(tokensOf(unit({ 'a.c': '#line 40 "x"\n\nint a;' }))[0]).toMatchObject({ line: 3, file: { path: 'a.c' } });
  });
});

describe('_Pragma is obeyed where it stands', () => {
  it('push_macro and pop_macro', () => {
    const text =
      '#define A 1\n_Pragma("push_macro(\\"A\\")")\n#undef A\n#define A 2\nA _Pragma("pop_macro(\\"A\\")") A';
    expect(expanded(text)).toBe('2 1');
  });

  it('pack reaches the parser', () => {
    expect(expanded('_Pragma("pack(1)") int a; _Pragma("pack()") int b;')).toBe(
      '__pragma_pack_1 int a ; __pragma_pack_0 int b ;',
    );
  });
});

describe('conditions', () => {
  const holds = (text: string, defines = {}): boolean =>
    expanded(`#if ${text}\ny\n#else\nn\n#endif`, { defines }) === 'y';
  it.each([
    ["u'\\xffff' < -1", true],
    ["U'\\xffffffff' == 4294967295", true],
    ["L'\\xffffffff' == -1", true],
    ["'\\377' < 0", true],
    ['-1 > 0u', true],
    ['(2 || 1 / 0) && !(0 && 1 / 0)', true],
  ])('%s', (text, wanted) => expect(holds(text)).toBe(wanted));

  it('plain char is unsigned where the machine has it so', () => {
    expect(holds("'\\377' == 255 && '\\377' > -1u - 1", { __CHAR_UNSIGNED__: '1' })).toBe(false);
    expect(holds("'\\377' == 255", { __CHAR_UNSIGNED__: '1' })).toBe(true);
  });
});

it('a name that is redefined among the arguments of its own use stays what it was in that use', () => {
  expect(expanded('#define h(x) x h\nh(\n#define h late\n1) h')).toBe('1 h late');
});

it('white space in front of a macro that gives nothing is white space', () => {
  expect(expanded('#define E\n#define s(x) #x\n#define t(x) s(x)\nt(a E(b) aE(c))')).toBe('"a (b) aE(c)"');
});

it('#include_next goes on behind the folder of its own file', () => {
  const texts = { 'a.c': '#include <x.h>\n', 'one/x.h': 'one\n#include_next "x.h"\n', 'two/x.h': 'two\n' };
  expect(textsOf(tokensOf(unit(texts, {}, ['one', 'two'])))).toBe('one two');
});
