/** What a program may not do stops it: status 125, a diagnostic with a place, and what it printed before is printed. */
import { describe, expect, test } from 'vitest';
import { runText } from './programs.js';
import { compileC } from './run.js';

const LINE = 'WRONG';

/** Runs a program whose faulty line is marked with WRONG in a comment. */
function stopped(text: string, maxSteps?: number): string {
  const { status, fault } = runText(text, maxSteps);
  expect(fault, 'the program was not stopped').toBeDefined();
  expect(status).toBe(125);
  expect(fault?.remedy).not.toBe('');
  expect(fault?.file).toBe('test.c');
  const marked = text.split('\n').findIndex((line) => line.includes(LINE)) + 1;
  expect(fault?.line).toBe(marked);
  return fault?.message ?? '';
}

const HEAD = '#include <stdio.h>\n#include <stdlib.h>\n#include <string.h>\n';

test.each([
  ['use after free', 'char *p = malloc(8); p[0] = 1; free(p);\nreturn p[0]; // WRONG', /after it was freed/],
  ['double free', 'char *p = malloc(8); free(p);\nfree(p); // WRONG', /freed already/],
  ['free of a local', 'int v;\nfree(&v); // WRONG', /never gave out/],
  ['free inside a block', 'char *p = malloc(40);\nfree(p + 16); // WRONG', /never gave out/],
  ['write past a block', 'char *p = malloc(9); p[8] = 1;\np[9] = 1; // WRONG', /belongs to no allocated block/],
  ['read before a block', 'int *p = malloc(16);\nreturn p[-1]; // WRONG', /belongs to no allocated block/],
  ['copy past a block', 'char *p = malloc(4);\nstrcpy(p, "12345"); // WRONG', /belongs to no allocated block/],
  [
    'string without end',
    'char *p = malloc(4); memset(p, 65, 4);\nreturn (int)strlen(p); // WRONG',
    /no allocated block/,
  ],
  ['old pointer after realloc', 'int *p = malloc(4), *q = p; p = realloc(p, 4000);\n*q = 1; // WRONG', /was freed/],
  ['null', 'char *p = NULL;\nprintf("%zu", strlen(p)); // WRONG', /NULL pointer/],
  ['overlapping memcpy', 'char b[9] = "abc";\nmemcpy(b + 1, b, 3); // WRONG', /overlap/],
  ['floating conversion', 'int v = 1;\nprintf("%f", v); // WRONG', /takes a double/],
  ['integer conversion', 'double v = 1;\nprintf("%d", v); // WRONG', /takes an integer/],
  ['too large for int', 'volatile double v = 1e10;\nreturn (int)v; // WRONG', /is converted to int/],
  ['long double', 'long double v;\nreturn v > 1; // WRONG', /long double/],
  ['unknown conversion', 'int v = 1;\nprintf("%y", v); // WRONG', /none that printf knows/],
  ['no such function', 'int missing(int);\nreturn missing(1); // WRONG', /defined in none/],
  ['too much memory', 'for (int i = 0; i < 2000; i++)\nif (!malloc(100000)) return 1; // WRONG', /out of memory/],
  ['comparison that is none', 'int v[4] = {3, 1};\nqsort(v, 4, 4, NULL); // WRONG', /is no function/],
  ['negative size', 'char b[8]; int n = -1;\nmemset(b, 0, n); // WRONG', /size/],
  ['string literal', 'char *p = "abc";\np[1] = 0; // WRONG', /a constant is written to/],
  ['const object', 'static const int v = 1;\n*(int *)&v = 2; // WRONG', /a constant is written to/],
  ['const array', 'static const char t[2][3] = {"a"}; char (*p)[3] = (void *)t;\np[1][1]++; // WRONG', /constant/],
  ['const struct', 'static const struct { int a[9]; } s; void *p = (void *)&s;\nmemset(p, 0, 4); // WRONG', /constant/],
  ['token of a literal', 'char *p = "a b";\nstrtok(p, " "); // WRONG', /a constant is written to/],
  ['copy to a literal', 'char *p = "abcdef";\nstrcpy(p, "x"); // WRONG', /a constant is written to/],
  ['bits of a const', 'static const struct { int a : 3; } s = {1}; int *p = (int *)&s;\n*p |= 4; // WRONG', /constant/],
  ['clock', 'long time(long *);\nreturn (int)time(0); // WRONG', /time is called/],
])('%s', (_name, body, message) => {
  if (_name === 'no such function') {
    // the declaration is what cannot be resolved
    const { fault } = runText(`${HEAD}int main(void)\n{\n${body}\nreturn 0;\n}\n`);
    expect(fault?.message).toMatch(message);
    return;
  }
  expect(stopped(`${HEAD}int main(void)\n{\n${body}\nreturn 0;\n}\n`)).toMatch(message);
});

test('what was printed before a stop is printed', () => {
  const { stdout, status } = runText(`${HEAD}int main(void) { puts("before"); return *(int *)0; }`);
  expect(stdout).toBe('before\n');
  expect(status).toBe(125);
});

test('the step budget counts statements', () => {
  const loop = `int main(void) { int s = 0; for (int i = 0; i < 100; i++) s += i; return s & 7; }`;
  expect(runText(loop, 1000).status).toBe(4950 & 7);
  expect(runText(loop, 150).fault?.message).toMatch(/step budget/);
  const straight = `int main(void) { int s = 0; ${'s++; '.repeat(300)} return s & 7; }`;
  expect(runText(straight, 200).fault?.message).toMatch(/step budget/);
  expect(runText(straight, 400).status).toBe(300 & 7);
});

test.each([
  ['for (;;);', /step budget/],
  ['while (1) { }', /step budget/],
  ['again: goto again;', /step budget/],
])('%s ends', (body, message) => {
  expect(runText(`int main(void) { ${body} }`, 100_000).fault?.message).toMatch(message);
});

test('recursion without end stops', () => {
  expect(runText(`int f(int n) { return f(n + 1) + 1; }\nint main(void) { return f(0); }`).fault?.message).toMatch(
    /stack is full/,
  );
});

test.each(['time.h', 'sys/types.h', 'unistd.h', 'linux/types.h', 'glib.h', 'strings.h', 'math.h', '/etc/passwd'])(
  '<%s> is no header of c:run',
  (header) => {
    const { status, fault } = runText(`#include <stdio.h>\n#include <${header}>\nint main(void) { return 0; }`);
    expect(status).toBe(125);
    expect(fault).toMatchObject({ file: 'test.c', line: 2 });
    expect(fault?.remedy).toContain('stdio.h');
  },
);

test('what a linker refuses is refused', () => {
  const main = 'int f(void); int main(void) { return f(); }';
  const twice = runText({ 'a.c': main, 'b.c': 'int f(void) { return 1; }', 'c.c': '\nint f(void) { return 2; }' });
  expect(twice.fault).toMatchObject({ file: 'c.c', line: 2 });
  expect(twice.fault?.message).toMatch(/f is defined twice.*b\.c:1/);
  expect(runText({ 'a.c': 'int v; int main(void) { return v; }', 'b.c': 'int v;' }).fault?.message).toMatch(/twice/);
  expect(runText({ 'a.c': main, 'b.c': 'static int f(void) { return 1; }' }).status).toBe(125);
  expect(runText({ 'a.c': 'static int f;' }).fault?.message).toMatch(/no main/);
  expect(runText('void main(void) { }').fault?.message).toMatch(/main is not declared/);
});

test('a function that a compiler would compute itself is not to be defined', () => {
  const text = 'int abs(int v) { return 99; }\nint main(void) { return abs(-1); }';
  expect(runText(text).fault).toMatchObject({ line: 1, message: expect.stringMatching(/would not call it/) as string });
});

test('a function of the program wins over the library', () => {
  const text = `#include <stdio.h>
    int strcmp(const char *a, const char *b) { return a[0] * 1000 + b[0]; }
    static unsigned long strlen(const char *s) { return 77; }
    void *memset(void *p, int c, unsigned long n) { return (char *)p + n; }
    int main(void) { char b[4], *x = "a"; printf("%d %lu %d", strcmp(x, "b"), strlen(x), memset(b, 0, 3) == b + 3); return 0; }`;
  expect(runText(text).stdout).toBe('97098 77 1');
});

test.each([
  ['va_arg', 'int a = va_arg(ap, int); a += va_arg(ap, int); return a;'],
  ['printf', 'vprintf("%d %d", ap); return 0;'],
  ['none', 'va_list aq; va_copy(aq, ap); va_arg(aq, int); return va_arg(aq, int);'],
])('more variadic arguments than were passed stop: %s', (_name, body) => {
  const text = `#include <stdarg.h>\n#include <stdio.h>
    int f(int n, ...) { va_list ap; va_start(ap, n); ${body} }
    int main(void) { return f(1, 2); }`;
  expect(runText(text).fault?.message).toMatch(/more (variadic )?arguments than were passed/);
});

test('printf without its arguments stops', () => {
  expect(runText('int main(void) { printf("%d"); }').fault?.message).toMatch(/variadic/);
});

test('a compiler knows some functions without a header', () => {
  const text = `int main(void) { char b[8]; __builtin_strcpy(b, "abc"); __builtin_printf("%s %d", b, __builtin_abs(-3));
    if (__builtin_strlen(b) != 3) __builtin_abort(); __builtin_exit(4); }`;
  expect(runText(text)).toMatchObject({ status: 4, stdout: 'abc 3' });
  expect(runText('int main(void) { __builtin_abort(); }').status).toBe(134);
  expect(runText('extern void exit();\nint main(void) { if (strlen("four") == 4) exit(9); abort(); }').status).toBe(9);
  expect(runText('static int abs = 3, free; int main(void) { int puts = 4; return abs + puts + free; }').status).toBe(
    7,
  );
  expect(runText('int main(void) { return unheard_of(); }').status).toBe(125);
});

test('parameters may be declared after their names', () => {
  const text = `static int g(a, b, c) int a; char b, *c; { return a + b + *c; }
    int h(p, n) int p[]; unsigned short n; { return p[n]; }
    int main(void) { int v[2] = {5, 6}; return g(1, 300, "A") + h(v, 65537); }`;
  expect(runText(text).status).toBe(116);
  for (const wrong of ['int f(foo_t);', 'int f(int (*cb)(foo_t), int x);', 'foo_t v;', 'static foo_t *f(void);'])
    expect(runText(`${wrong}\nint main(void) { return 0; }`).fault?.message).toMatch(/unknown type name/);
});

test('main without a return gives 0, and the status is cut to a byte', () => {
  expect(runText('int main(void) { int v = 5; v++; }').status).toBe(0);
  expect(runText('int main() { return -1; }').status).toBe(255);
  expect(runText('int main(int n, char **v, char **e) { return n * 100 + (e[0] == 0) * 200; }').status).toBe(44);
});

test('standard input is read', () => {
  const text = `${HEAD}int main(void) { char line[8]; int c = getchar(); ungetc(c, stdin);
    while (fgets(line, sizeof line, stdin)) printf("<%s>", line); return feof(stdin) ? getchar() + 2 : 9; }`;
  expect(runText(text, undefined, 'ab\nlonger line\nend')).toMatchObject({
    status: 1,
    stdout: '<ab\n><longer ><line\n><end>',
  });
});

test('what waits in the buffer is lost at an abort, as behind a pipe', () => {
  const { stdout, status } = runText(
    `${HEAD}int main(void) { for (int i = 0; i < 5000; i++) putchar('a' + i % 26); abort(); }`,
  );
  expect(stdout.length).toBe(4096);
  expect(status).toBe(134);
});

test('trees are read strictly: no declaration without a type, no call without a declaration', () => {
  for (const wrong of ['f(a) { return a; }', 'static v;', 'int f(a, b) int a; { return a; }'])
    expect(() => compileC(wrong).image.check(['f'])).toThrow(/unknown type name|expected a type/);
  expect(compileC('int f(void) { return undeclared(1); }').image.check(['f'])[0]?.message).toMatch(/not declared/);
});

test('what is not const may be written to, however it is seen', () => {
  const text = `#include <string.h>
    static char text[] = "abc"; static volatile const int v = 3; static const char *name = "n";
    static int plain; struct s { const int c; int d; }; static struct s s = {1, 2};
    int main(void) { const char *p = text; ((char *)p)[0] = 'x'; *(int *)&v += 1; name = "m"; const int *q = &plain;
      *(int *)q = 5; *(int *)&s.c = 7; const int local = 1; *(int *)&local = 9; char copy[] = "lit"; copy[0] = 'L';
      return text[0] + v + plain + s.c + local + copy[0] - 'x' - 'L' + (name[0] == 'm'); }`;
  expect(runText(text).status).toBe(4 + 5 + 7 + 9 + 1);
});

test('a function may end without a value if nobody uses it', () => {
  const text = `int f(int a) { if (a) return a; } int h(int a) { if (a > 1) return 2; return; }
    struct s { int a, b; }; struct s g(int a) { if (a) return (struct s){a, a}; }
    int main(void) { int n = 1; f(0); (void)f(0), g(0); n ? f(0) : g(0); for (f(0); n < 3; f(0)) n++; h(1); return f(n) + h(3); }`;
  expect(runText(text)).toMatchObject({ status: 5 });
  for (const used of ['return f(0);', 'int v = f(0);', 'struct s v = g(0);', 'return h(0);'])
    expect(runText(text.replace('int n = 1;', `int n = 1; ${used}`)).fault?.message).toMatch(/returns none here/);
});

test('a static variable of a function may point to itself', () => {
  const text = `struct ring { struct ring *next, **back; };
    int main(void) { static struct ring r = { &r, &r.next }; return (r.next == &r) + 2 * (*r.back == &r); }`;
  expect(runText(text).status).toBe(3);
});

test('addresses of frames and returns are what they are', () => {
  const text = `void *self(void) { return __builtin_frame_address(0); } void *up(void) { return __builtin_frame_address(1); }
    void *ra(void) { return __builtin_return_address(0); }
    int main(void) { void *mine = __builtin_frame_address(0); int frames = (up() == mine) + 2 * (self() != mine);
      char *back = ra(); return frames + 4 * (back - (char *)main > 0) + 8 * (back - (char *)main < 4096) + 16 * !!back; }`;
  expect(runText(text).status).toBe(31);
});

test.each([
  ['int n = 4; struct { char b[n]; } s; return sizeof s;', /known only while running/],
  ['int n = -1; char b[n]; return sizeof b;', /length is negative|-1 elements/],
  ['int n = 3; char b[n++]; return sizeof b + n;', /side effects/],
  ['long n = 1l << 29; char b[n]; return b[0];', /stack is full/],
  ['return f(3, (char *)0);', /side effects/],
])('arrays of variable length that are not executed stop: %s', (body, message) => {
  const { fault } = runText(`int f(int n, char a[n++]) { return n; }\nint main(void) { ${body} }`);
  expect(fault?.message).toMatch(message);
});

describe('locals that nothing was assigned to', () => {
  test.each([
    'int x; return x;',
    'int x; if (n) x = 1; return x;',
    'int x, i; for (i = 0; i < n; i++) x = i; return x;',
    'long x; x += 1; return x;',
    'char *p; return p != 0;',
    'double d; return d > 1;',
    'int x; switch (n) { case 1: x = 2; break; case 2: x = 3; } return x;',
    'int x; if (n) goto out; x = 1; out: return n ? x : x;',
    'for (int i = 0; i < 2; i++) { int x; if (i == n) x = 5; if (i == 1 && x == 5) return 1; } return 0;',
    'int x; n && (x = 1); return x;',
    'int x = ({ int y; if (n) y = 1; y; }); return x;',
    'int x; while (n) { x = 1; break; } return x;',
    'int x; x++; return 0;',
  ])('%s', (body) => {
    const { fault } = runText(
      `int f(int n) {\n${body}\n}\nint main(void) { ${body.includes('if (n) goto') ? 'return f(1)' : 'return f(0)'}; }`,
    );
    expect(fault?.message).toMatch(/before anything was assigned/);
    expect(fault?.line).toBe(2);
  });

  test.each([
    ['int x; if (n) x = 1; else x = 2; return x;', 2],
    ['int x; switch (n) { case 0: x = 2; break; default: x = 3; } return x;', 2],
    ['int x; do { x = n; } while (x > 5); return x + 1;', 1],
    ['int x; for (;;) { x = 3; if (!n) break; } return x;', 3],
    ['int x = x; (void)x; return 4;', 4],
    ['int x, y; (void)x; x; return sizeof x + sizeof(y);', 8],
    ['int x; if (n && (x = 1)) return x; return 6;', 6],
    ['int x; if (n) goto a; x = 7; goto b; a: x = 8; b: return x;', 7],
    ['int x; int *p = &x; *p = 9; return x;', 9],
    ['int i, x; for (i = 0; i < 3; i++) { if (i == 0) x = 10; else x += i; } return x;', 13],
    ['int x; x = n ? 1 : 2; int y = x; return x + y;', 4],
    ['int x; again: x = n++; if (x < 3) goto again; return x;', 3],
    ['int x; for (int i = 0; i < 4; i++) { if (i < 2) { x = i; continue; } } return x;', 1],
    ['struct { int a, b; } s; s.a = 5; return s.a;', 5],
    ['char x; ({ x = 3; }); return x;', 3],
    ['int x; if (!n) { x = 1; } if (!n) return x; return 0;', 1],
    ['static int x; register int y; y = 2; extern int z; return x + y + z;', 2],
  ])('%s gives %i', (body, status) => {
    expect(runText(`int z; int f(int n) { ${body} }\nint main(void) { return f(0); }`)).toMatchObject({ status });
  });
});
