import { describe, expect, it } from 'vitest';
import type { Preprocessed, RawBody } from '../../extension/cmachine/preprocess/types.js';
import { textsOf, tokensOf, unit } from './preprocess-tree.js';

/** Reads to the n-th "{" and takes the body there. */
function bodyAt(from: Preprocessed, n = 1): RawBody {
  for (let count = 0; count < n;) {
    const token = from.next();
    if (token.text === '') throw new Error('no body');
    if (token.text === '{') count++;
  }
  return from.body();
}

describe('function bodies', () => {
  it('are expanded later with the macros as they stood there', () => {
    const from = unit({
      'a.c':
        '#define V 1\nint f(void) { return V; }\n#undef V\n#define V 2\nint g(void) { return V; }\n#undef V\nint h(void) { return V; }',
    });
    const bodies = [bodyAt(from), bodyAt(from), bodyAt(from)];
    expect(tokensOf(from)).toEqual([]);
    expect(bodies.map((body) => textsOf(from.expand(body)))).toEqual(['return 1 ; }', 'return 2 ; }', 'return V ; }']);
    expect(textsOf(bodies[0]?.tokens ?? [])).toBe('return V ; }');
  });

  it('obey the directives inside them', () => {
    const from = unit({
      'a.c':
        'int f(void) {\n#define L here\n  L;\n#undef L\n  L;\n#if 0\n }\n#else\n  { nested; }\n#endif\n#include "x.h"\n}\nafter L',
      'x.h': 'included;',
    });
    const body = bodyAt(from);
    expect(textsOf(tokensOf(from))).toBe('after L');
    expect(textsOf(from.expand(body))).toBe('here ; L ; { nested ; } included ; }');
  });

  it('that a macro makes are taken from its expansion', () => {
    const from = unit({
      'a.c':
        '#define CAST(n) n\n#define DECLARE(T, N) static T *N(void *p) { return CAST((T *)p); } typedef T T##_t;\nDECLARE(State, STATE) int rest;',
    });
    const body = bodyAt(from);
    expect(textsOf(tokensOf(from))).toBe('typedef State State_t ; int rest ;');
    expect(textsOf(from.expand(body))).toBe('return ( State * ) p ; }');
  });

  it('that start in a macro and end in the file keep the name of that macro unexpanded in it', () => {
    const from = unit({ 'a.c': '#define BEGIN void f(void) { BEGIN;\nBEGIN more; BEGIN_not; }\nend' });
    const body = bodyAt(from);
    expect(textsOf(tokensOf(from))).toBe('end');
    expect(textsOf(from.expand(body))).toBe('BEGIN ; more ; BEGIN_not ; }');
  });

  it('give the same tokens however often and in whatever order they are expanded', () => {
    const text =
      '#define U2(a, b) a##b\n#define U1(a, b) U2(a, b)\n#define U U1(u, __COUNTER__)\nint f() { U U }\nint g() { U U }';
    const from = unit({ 'a.c': text });
    const first = bodyAt(from);
    const second = bodyAt(from);
    expect(textsOf(from.expand(second))).toBe(textsOf(from.expand(second)));
    expect(textsOf(from.expand(first))).toBe('u0 u1 }');
  });

  it('expand only as far as the body reaches', () => {
    const from = unit({ 'a.c': '#define f(x) [x]\nint g(void) { f }\n(1)' });
    const body = bodyAt(from);
    expect(textsOf(from.expand(body))).toBe('f }');
    expect(textsOf(tokensOf(from))).toBe('( 1 )');
  });

  it('without an end are a fault at their start', () => {
    const from = unit({ 'a.c': 'int a;\nint f(void) {\n  if (1) {\n}\n' });
    expect(() => bodyAt(from)).toThrow(/a\.c:2: .*never ends/);
  });
});

describe('text from outside', () => {
  it('expands with the macros at the end of the unit', () => {
    const from = unit({ 'a.c': '#define ONE 1\n#define F(x) (x + ONE)\nint a;\n#undef ONE\n#define ONE 11\n' });
    tokensOf(from);
    expect(textsOf(from.expandText('F(a->b)', 'watch'))).toBe('( a -> b + 11 )');
    expect(from.macro('ONE')).toBe('11');
    expect(from.macro('F')).toBeUndefined();
    expect([...from.macroNames()]).toEqual(expect.arrayContaining(['ONE', 'F']));
  });
});
