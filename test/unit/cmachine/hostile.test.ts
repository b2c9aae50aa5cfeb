/** Hostile and damaged C: everything ends, and whatever does not work is one FaultError that says where. */
import { expect, test } from 'vitest';
import { FaultError } from '../../../extension/cmachine/source/types.js';
import { FILES, HEADERS, textOf } from './corpus.js';
import { seconds } from '../within.js';
import { BIG, compileC, LITTLE, SMALL } from './run.js';

const BUDGET = 200_000;

/** Compiles and runs f(); the value, or the fault. Any other exception fails the test. */
function outcome(text: string, name = 'f', headers: Record<string, string> = {}, abi = LITTLE): bigint | FaultError {
  try {
    const c = compileC(text, abi, [], headers, SMALL);
    if (!c.image.function(name)) return 0n;
    c.machine.budget = BUDGET;
    return c.call(name);
  } catch (e) {
    if (e instanceof FaultError) return e;
    throw e;
  }
}

const many = (n: number, text: string): string => text.repeat(n);
const body = (text: string): string => `int f(void) { ${text} }`;

const STOPS: Record<string, string> = {
  'more parentheses than memory': body(`return ${many(2_000_000, '(')}`),
  'more statements than a function has': body(`int a = 0; ${many(400_000, 'a++;')} return a;`),
  'a variable declared without end': `${many(200_000, 'int a;')} int f(void) { return a; }`,
  'typeof in typeof': `int f(void) { int x; ${many(5000, 'typeof(')}x${many(5000, ')')} y; return y; }`,
  'typeof of typeof': `int t0; ${Array.from({ length: 20_000 }, (_, i) => `typeof(t${i}) t${i + 1};`).join(' ')} int f(void) { return t20000; }`,
  'more labels than it may have': body(
    `int x = 5; switch (x) { ${Array.from({ length: 100_000 }, (_, i) => `case ${i}:`).join('')} return 1; } return 2;`,
  ),
  'a struct of more than memory': `struct s { char a[0x7fffffff]; char b[0x7fffffff]; }; int f(void) { return sizeof(struct s); }`,
  'structs that double': `struct s0 { char a; }; ${Array.from({ length: 60 }, (_, i) => `struct s${i + 1} { struct s${i} a, b; };`).join('')} int f(void) { return sizeof(struct s60); }`,
  'a size that overflows': `int f(void) { return sizeof(char[0xffffffff][0xffffffff][0xffffffff]); }`,
  'a number without end': body(`return ${many(1_000_000, '9')};`),
  'an exponent without end': body(`return 0x1p${many(1_000_000, '9')};`),
  'texts without end': body(`return ${many(200_000, '"a" ')}[0];`),
  'structs that contain each other': `struct a { struct b b; }; struct b { struct a a; }; struct a x; int f(void) { return sizeof x; }`,
  'a struct of its own size': `typedef struct t *p; typedef p q; struct t { q q[sizeof(struct t)]; }; int f(void) { return sizeof(struct t); }`,
  'enumerators of each other': `enum { A = sizeof(char[B]), B = sizeof(char[A]) }; int f(void) { return A; }`,
  'a NUL in the text': `int f(void) { return 1\0; }`,
  'a half character': `int f(void) { return \ud800; }`,
  'functions in functions': `int f(void) { ${many(3000, 'int g(void) { ')} ${many(3000, '}')} return 1; }`,
  'conditionals in a length': `int a[${many(3000, '1 ? ')}1${many(3000, ': 2')}]; int f(void) { return a[0]; }`,
  '_Generic in _Generic': body(`return ${many(3000, '_Generic(1, int: ')}1${many(3000, ')')};`),
  'literals in literals': `struct s { struct s *n; }; int f(void) { struct s x = ${many(3000, '{ &(struct s)')}{0}${many(3000, '}')}; return x.n != 0; }`,
  'attributes in parentheses': `int __attribute__(${many(10_000, '(')}${many(10_000, ')')}) x; int f(void) { return x; }`,
  'pointers to functions of pointers': `int ${many(3000, '(*')}p${many(3000, ')(void)')}; int f(void) { return p == 0; }`,
  'more locals than the stack holds': body(
    `${Array.from({ length: 20_000 }, (_, i) => `int l${i} = ${i};`).join('')} return l1;`,
  ),
  'macros that double': `#define a0 x\n${Array.from({ length: 40 }, (_, i) => `#define a${i + 1} (a${i} + a${i})`).join('\n')}\nint f(void) { int x = 1; return a40; }`,
  'a macro of a megabyte': `#define M ${many(500_000, 'a ')}\nint f(void) { return ${many(20, 'M ')}; }`,
  'the whole machine of #if': many(200_000, '#if 1\n'),
  'a file that includes itself': `#include "test.c"\nint f(void) { return 1; }`,
  'a file of the system': `#include "/etc/passwd"\nint f(void) { return 1; }`,
  'a file outside of the tree': `#include "../../../../etc/passwd"\nint f(void) { return 1; }`,
  'parentheses without end': body(`return ${many(100_000, '(')}1${many(100_000, ')')};`),
  'a megabyte of sums': body(`return 1${many(400_000, '+1')};`),
  'a chain of assignments': body(`int a; ${many(100_000, 'a=')}1; return a;`),
  'a chain of negations': body(`return ${many(100_000, '!')}1;`),
  'a chain of casts': body(`return ${many(100_000, '(int)')}1;`),
  'a chain of stars': `int f(void) { int ${many(100_000, '*')}p = 0; return ${many(100_000, '*')}p; }`,
  'a chain of commas': body(`return 1${many(100_000, ',1')};`),
  'a chain of members': `struct s { struct s *p; } s; int f(void) { return !s${many(100_000, '.p[0]')}; }`,
  'a chain of conditionals': body(`int x = 1; return ${many(20_000, 'x ? 1 : ')}2;`),
  'a chain of calls': `int f(void) { return ${many(20_000, 'f(')}${many(20_000, ')')}; }`,
  'a chain of else': body(`int x = 0; ${many(20_000, 'if (x == 1) x = 2; else ')} x = 3; return x;`),
  'blocks in blocks': body(`${many(50_000, '{')}${many(50_000, '}')} return 1;`),
  'structs in structs': `${many(5_000, 'struct {')} int x; ${many(5_000, '} a;')} int f(void) { return 0; }`,
  'initialisers in initialisers': `int f(void) { int a[2] = ${many(50_000, '{')}1${many(50_000, '}')}; return a[0]; }`,
  'statement expressions in each other': body(`return ${many(2_000, '({')}1;${many(2_000, '});')}`),
  'typedefs of typedefs': `typedef int t0; ${Array.from({ length: 20_000 }, (_, i) => `typedef t${i} *t${i + 1};`).join(' ')} int f(void) { t20000 x = 0; return ${many(20_000, '*')}x; }`,
  'a text without end': `int f(void) { return "${many(1_000, 'a')}`,
  'a comment without end': `int f(void) { return 1; /* ${many(100_000, 'a')}`,
  'a block without end': `int f(void) { if (1) {`,
  'an array of 2 GiB': `char a[0x7fffffff]; int f(void) { return a[5]; }`,
  'an array of arrays of arrays': `int a${many(60, '[0x7fffffff]')}; int f(void) { return sizeof a; }`,
  'a negative array': `int a[-1]; int f(void) { return a[0]; }`,
  'a huge local': body(`char a[1UL << 30]; a[0] = 1; return a[0];`),
  'an array larger than memory': `static char a[1UL << 24]; int f(void) { return a[0]; }`,
  'a huge index in an initialiser': `int a[] = { [1000000000] = 1 }; int f(void) { return a[0]; }`,
  'a huge range in an initialiser': `int a[] = { [0 ... 1000000000] = 1 }; int f(void) { return a[0]; }`,
  'a range in an initialiser that fills memory': `int a[] = { [0 ... 200000] = 1 }; int f(void) { return a[0]; }`,
  'a negative bit-field': `struct s { int x : -1; } s; int f(void) { return s.x; }`,
  'a bit-field wider than its type': `struct s { int x : 33; } s; int f(void) { return s.x; }`,
  'a bit-field of width 0 with a name': `struct s { int x : 0; } s; int f(void) { return s.x; }`,
  'a failed assertion in a type': body(`return sizeof(struct { int : -!!(1); });`),
  'a strange alignment': `struct s { int x __attribute__((aligned(3))); } s; int f(void) { return s.x; }`,
  'a huge alignment': `struct s { int x __attribute__((aligned(1UL << 40))); } s; int f(void) { return s.x; }`,
  'a mode that is a name of JavaScript': `int x __attribute__((mode(constructor))); typedef int t __attribute__((mode(__proto__))); int f(void) { t a = 1; return a; }`,
  'a struct that contains itself': `struct s { struct s s; } s; int f(void) { return sizeof s; }`,
  'a struct that is never defined': `struct s; struct s *p; int f(void) { return sizeof *p; }`,
  'an enum of itself': `enum e { A = B, B = A }; int f(void) { return A; }`,
  'a typedef of itself': `typedef t t; int f(void) { t x = 1; return x; }`,
  'a variable typed by itself': `extern typeof(x) x; int f(void) { return x; }`,
  'an array of the length of itself': `int a[sizeof a]; int f(void) { return a[0]; }`,
  'an endless loop': body(`for (;;) ; return 1;`),
  'an endless while': body(`int x = 0; while (1) x++; return x;`),
  'an endless do': body(`int x = 0; do x++; while (x || 1); return x;`),
  'an endless goto': body(`a: goto b; b: goto a; return 1;`),
  'an endless switch': body(`int x = 1; for (;;) switch (x) { case 1: continue; } return 1;`),
  'an endless loop in an expression': body(`return ({ a: goto a; 1; });`),
  'endless recursion': `int f(void) { return f() + 1; }`,
  'endless recursion in turns': `int g(int x); int f(void) { return g(1); } int g(int x) { return f() + x; }`,
  'endless recursion of a guard': `void g(int *p) { __attribute__((cleanup(g))) int x = 1; } int f(void) { __attribute__((cleanup(g))) int y = 2; return 1; }`,
  'a NULL pointer': body(`return *(int *)0;`),
  'a member of NULL': `struct s { int a, b; }; int f(void) { struct s *p = 0; return p->b; }`,
  'a wild pointer': body(`return *(int *)0x12345678;`),
  'a pointer beyond everything': body(`return *(int *)0x7ffffffffff0;`),
  'a negative pointer': body(`return *(int *)-4096L;`),
  'a pointer that no number holds': body(`return *(int *)0xdead000000000100;`),
  'arithmetic that leaves the numbers': body(`char *p = 0; p += 0x7fffffffffffffffL; return *p;`),
  'a store to code': `int f(void) { *(int *)f = 5; return 1; }`,
  'a call of NULL': body(`int (*p)(void) = 0; return p();`),
  'a call of data': body(`int x = 5; return ((int (*)(void))&x)();`),
  'a call of a number': body(`return ((int (*)(void))0x40000008)();`),
  'a call beyond the functions': body(`return ((int (*)(void))0x4ffffff0)();`),
  'a call with another type': `int g(int a, long b) { return a + b; } int f(void) { return ((int (*)(void))g)(); }`,
  'a frame that is overwritten': `int g(void) { int a[1]; for (int i = -16; i < 64; i++) a[i] = 0x41414141; return a[0]; } int f(void) { return g(); }`,
  'division by zero': body(`int z = 0; return 1 / z;`),
  'remainder by zero': body(`long z = 0; return 1 % z;`),
  'a shift by too much': body(`int n = 32; return 1 << n;`),
  'a shift by less than nothing': body(`long n = -1; return 1L >> n;`),
  'a shift by far too much': body(`unsigned long n = ~0UL; return 1L >> n;`),
  'no leading zeros': body(`return __builtin_clz(0);`),
  'a block that is too long': body(`char a[4]; __builtin_memset(a, 0, -1); return a[0];`),
  'a block beyond its memory': body(`char a[4]; __builtin_memcpy(a, a, 1 << 30); return a[0];`),
  'too few arguments that vary': `int g(int n, ...) { __builtin_va_list ap; __builtin_va_start(ap, n); return __builtin_va_arg(ap, int); } int f(void) { return g(1); }`,
  'a goto to nowhere': body(`goto nowhere; return 1;`),
  'a label twice': body(`a: ; a: return 1;`),
  'a break outside': body(`break; return 1;`),
  'a case outside': body(`case 1: return 1;`),
  'a case twice': body(`int x = 1; switch (x) { case 1: case 1: return 1; } return 2;`),
  'an unknown name': body(`return toString;`),
  'an unknown function': body(`return hasOwnProperty(1);`),
  'an unknown member': `struct s { int a; } s; int f(void) { return s.constructor; }`,
  'an unknown type': body(`__proto__ x; return 1;`),
  'too few arguments': `int g(int a, int b) { return a + b; } int f(void) { return g(1); }`,
  'a call of an integer': body(`int x = 1; return x(2);`),
  'an integer followed': body(`int x = 1; return *x;`),
  'a store to a value': body(`1 = 2; return 1;`),
  'an increment of a value': body(`return (1 + 2)++;`),
  'the address of a bit-field': `struct s { int a : 3; } s; int f(void) { return &s.a != 0; }`,
  'a struct as a number': `struct s { int a; } s; int f(void) { return s + 1; }`,
  'a struct of another size': `struct s { int a; } s; struct t { long a[4]; } t; int f(void) { s = t; return s.a; }`,
  'an odd number': body(`return 08;`),
  'a number that is too large': body(`return 0x1ffffffffffffffff;`),
  'an unknown escape': body(`return "\\c"[0];`),
  'wide text': body(`return L"a"[0];`),
  assembly: body(`int x; asm volatile("cpuid" : "=a"(x)); return x;`),
  'no arm of _Generic': body(`return _Generic(1, char: 1, long: 2);`),
  'a choice that is computed': body(`int x = 1; return __builtin_choose_expr(x, 1, 2);`),
  'the difference of pointers to nothing': `struct e {}; int f(void) { struct e a[2]; return &a[1] - &a[0]; }`,
  'text after the end': body(`return 1;`) + '}',
  'an order that is not established': `int v(int n) { return n; } int f(void) { return v(1) - (v(2) - v(3)); }`,
};

test.each(Object.entries(STOPS))(
  '%s',
  (_what, text) => {
    let got: bigint | FaultError = 0n;
    const took = seconds(() => {
      got = outcome(text);
    });
    expect(got).toBeInstanceOf(FaultError);
    const { fault } = got as unknown as FaultError;
    expect(fault.message.length).toBeGreaterThan(5);
    expect(fault.file).toBe('test.c');
    expect(fault.remedy).not.toBe('');
    expect(fault.message + fault.remedy).not.toMatch(/report it|undefined \(|is not a function|\bat .*:\d+:\d+/);
    // A second; the rest is for a machine that others use too.
    expect(took).toBeLessThan(1.5);
  },
  20_000,
);

test.each(['an endless loop', 'an endless goto', 'an endless do'])('%s names its function, file and line', (what) => {
  const { fault } = outcome(STOPS[what] as string) as FaultError;
  expect(fault).toMatchObject({ file: 'test.c', line: 1 });
  expect(fault.message).toMatch(/budget.*in f$/);
});

test('names of JavaScript are names like others', () => {
  const text = `
    struct constructor { int toString; struct __proto__ *__proto__; };
    struct __proto__ { long valueOf; enum hasOwnProperty { isPrototypeOf = 3, prototype } e; };
    typedef int valueOf; static int __proto__ = 5; int constructor(int __defineGetter__) { return __defineGetter__ + 1; }
    #define hasOwnProperty hasOwnProperty
    int f(void) {
      struct __proto__ p = { .valueOf = 7, .e = prototype }; struct constructor c = { .toString = 1, .__proto__ = &p };
      valueOf toString = constructor(c.toString); goto __proto__; toString = 0;
      __proto__: switch (p.e) { case isPrototypeOf: return 0; case prototype: return toString + __proto__ + c.__proto__->valueOf; }
      return -1;
    }`;
  expect(outcome(text)).toBe(14n);
});

test('a chain of 64 conditionals, as ilog2 expands to, costs no more than its length', () => {
  const chain = (n: string) =>
    `(${n}) < 2 ? 0 : ${Array.from({ length: 62 }, (_, i) => `(${n}) & (1ULL << ${63 - i}) ? ${63 - i} : `).join('')} 1`;
  expect(outcome(`unsigned long x = 1UL << 40; int f(void) { return ${chain('x')}; }`)).toBe(40n);
  expect(outcome(`int f(void) { return ${chain('(1UL << 33)')}; }`)).toBe(33n);
  expect(outcome(`unsigned long g(void) { return 1UL << 20; } int f(void) { return ${chain('g()')}; }`)).toBe(20n);
});

/** Small, fast and the same everywhere. */
function random(seed: number): (n: number) => number {
  let s = seed >>> 0;
  return (n) => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0;
    return Math.floor((s / 2 ** 32) * n);
  };
}

const WORDS =
  '( ) { } [ ] ; , : ? * & ! ~ - + . -> = == << >> 0 1 -1 0x80000000 4294967296 int char long struct union enum unsigned typedef static extern return goto break if else for while do switch case default sizeof typeof ({ }) "s" __attribute__((packed)) x y p s main u8 void : ... _Generic __label__ register'.split(
    ' ',
  );

test.each(FILES)(
  '%s with damaged tokens only ever ends in a value or a fault',
  (file) => {
    const next = random(file.length * 7919 + file.charCodeAt(0));
    const tokens =
      textOf(file).match(/#.*(?:\\\n.*)*|\/\*[^]*?\*\/|"(?:\\.|[^"])*"|'(?:\\.|[^'])*'|\w+|\s+|[^\w\s]/g) ?? [];
    for (let n = 0; n < 25; n++) {
      const damaged = [...tokens];
      for (let k = 1 + next(4); k > 0; k--) {
        const at = next(damaged.length);
        const other = WORDS[next(WORDS.length)] as string;
        const how = next(4);
        if (how === 0) damaged.splice(at, 1);
        else if (how === 1) damaged.splice(at, 0, ` ${other} `);
        else if (how === 2) damaged[at] = ` ${other} `;
        else damaged.splice(at, 1, damaged[next(damaged.length)] as string);
      }
      const text = damaged.join('');
      for (const name of ['t1', 't3']) outcome(text, name, HEADERS, file.startsWith('be') ? BIG : LITTLE);
    }
  },
  60_000,
);

test('what a constant chooses leaves the rest out, as gcc does: calls there may be of functions that do not exist', () => {
  expect(
    outcome(`
      int nowhere(void); int g(void) { return 3; }
      int f(void) {
        int r = 0;
        switch (sizeof(r)) { case 1: r = nowhere(); break; case 2 ... 4: r = g(); case 16: r++; break; default: nowhere(); }
        switch (sizeof(long)) { case 1: return nowhere(); default: r += 10; }
        switch (sizeof(char)) { case 2: return nowhere(); }
        for (int i = 0; i < 3; i++) switch (8) { case 8: if (i == 1) break; r += 100; continue; case 9: nowhere(); }
        if (0) nowhere(); else r += 1000;
        while (0) nowhere();
        for (; 0; nowhere()) nowhere();
        return r + (0 && nowhere()) + (1 ? 0 : nowhere()) + (1 || nowhere());
      }`),
  ).toBe(1215n);
});

test('a pointer that no number holds may be in code that does not run', () => {
  expect(
    outcome(`int go; int f(void) { void *p = 0; if (go == 5) p = (void *)0xdead000000000100; return p == 0; }`),
  ).toBe(1n);
});
