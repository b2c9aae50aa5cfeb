import { describe, expect, it } from 'vitest';
import { expanded, textsOf, tokensOf, unit } from './preprocess-tree.js';

describe('what a profile says', () => {
  it('defines macros with and without arguments', () => {
    expect(expanded('A F(2) E', { defines: { A: '1', 'F(x)': 'x + x', E: '' } })).toBe('1 2 + 2');
  });

  it('locks overrides against #define and #undef', () => {
    const text = '#define likely(x) __builtin_expect(!!(x), 1)\n#undef likely\nlikely(a)';
    expect(expanded(text, { overrides: { 'likely(x)': '(x)' } })).toBe('( a )');
  });

  it('reads forced headers first, in their order', () => {
    const texts = { 'a.c': 'A B', 'one.h': '#define A 1\none', 'two.h': '#define B A\ntwo' };
    expect(textsOf(tokensOf(unit(texts, { forced: ['one.h', 'two.h'] })))).toBe('one two 1 1');
  });

  it('maps include names', () => {
    const texts = { 'a.c': '#include <asm/kvm.h>\n#include <asm/own.h>\n', 'asm-x86/kvm.h': 'kvm', 'asm/own.h': 'own' };
    expect(textsOf(tokensOf(unit(texts, { remap: [['asm/', 'asm-x86/']] })))).toBe('kvm own');
  });

  it('the includer comes first for quotes alone', () => {
    const texts = {
      'a.c': '#include "d/x.h"\n',
      'd/x.h': '#include "y.h"\n#include <y.h>\n',
      'd/y.h': 'near',
      'inc/y.h': 'far',
    };
    expect(textsOf(tokensOf(unit(texts, {}, ['inc'])))).toBe('near far');
  });

  it('lists what the result depends on', () => {
    const from = unit({ 'a.c': '#include "b.h"\n#if __has_include("c.h")\n#endif', 'b.h': '', 'c.h': '' });
    tokensOf(from);
    expect(from.dependencies.map((one) => one.path)).toEqual(['a.c', 'b.h', 'c.h']);
  });

  it('answers attributes by what the machine does with them', () => {
    const text =
      '#if __has_attribute(__cleanup__) && __has_attribute(packed) && !__has_attribute(cold) && !__has_builtin(__builtin_x)\nok\n#endif';
    expect(expanded(text)).toBe('ok');
  });

  it('a header without guard is read each time, with one or with #pragma once a single time', () => {
    const texts = {
      'a.c':
        '#include "x.h"\n#include "x.h"\n#include "g.h"\n#include "g.h"\n#undef G\n#include "g.h"\n#include "o.h"\n#include "o.h"\n',
      'x.h': 'x',
      'g.h': '#ifndef G\n#define G\ng\n#endif\n',
      'o.h': '#pragma once\no',
    };
    expect(textsOf(tokensOf(unit(texts)))).toBe('x x g g o');
  });
});
