import { beforeAll, describe, expect, it } from 'vitest';
import {
  expressionAt,
  functionAt,
  Linker,
  loadGrammar,
  outline,
  outlineByText,
} from '../../extension/cmachine/structure/index.js';
import type { Grammar } from '../../extension/cmachine/structure/index.js';
import { FaultError } from '../../extension/cmachine/source/types.js';
import { lineOf, testGrammar, treeOf } from './structure-grammar.js';

let grammar: Grammar;
beforeAll(async () => {
  grammar = await testGrammar();
});

const names = (text: string): readonly string[] => outline(grammar, text).functions.map((one) => one.name);

describe('outline', () => {
  it('gives name, header line, range and body of a function', () => {
    const text = '#include "x.h"\n\nstatic int\nfirst(int a)\n{\n    return a;\n}\n\nvoid second(void) { }\n';
    const [first, second] = outline(grammar, text).functions;
    expect(first).toMatchObject({ name: 'first', headerLine: 4, startLine: 3, endLine: 7, by: 'syntax', macro: '' });
    expect(text.slice(first?.bodyStart, first?.bodyEnd)).toBe('{\n    return a;\n}');
    expect(second).toMatchObject({ name: 'second', headerLine: 9, endLine: 9 });
  });

  it.each([
    ['attribute macro before the name', 'static bool __init setup(void)\n{\n\tgo();\n}\n', ['setup']],
    [
      'attribute macro with arguments behind',
      'static void unlock(struct s *s)\n\t__releases(&s->lock)\n{\n}\n',
      ['unlock'],
    ],
    ['macro that defines a function', 'DEFINE_IDTENTRY_IRQ(common_interrupt)\n{\n\tgo();\n}\n', ['common_interrupt']],
    [
      'system call',
      'SYSCALL_DEFINE3(ioctl, unsigned int, fd, unsigned int, cmd, unsigned long, arg)\n{\n\tgo();\n}\n',
      ['ioctl'],
    ],
    ['macro call without semicolon before', 'type_init(x)\n\nstatic void f(void)\n{\n}\n', ['f']],
    ['pointer result', 'struct a *make(int (*with)(int, int), char c[])\n{\n}\n', ['make']],
    ['windows line ends', 'void f(void)\r\n{\r\n}\r\nvoid g(void)\r\n{\r\n}\r\n', ['f', 'g']],
    ['inside extern "C"', 'extern "C" {\nvoid f(void)\n{\n}\n}\n', ['f']],
    [
      'no functions',
      'struct s { int a; };\nstatic const struct s v = { .a = 1 };\nint f(void);\n#define M(x) \\\n{ \\\n}\n',
      [],
    ],
    ['both branches of a conditional', '#ifdef A\nvoid f(void)\n{\n}\n#else\nvoid f(void)\n{\n}\n#endif\n', ['f', 'f']],
  ])('%s', (_what, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('finds functions behind and inside a region that the grammar cannot parse', () => {
    const text = [
      'void broken(int a)\n{\n#ifdef A\n    if (a) {\n#else\n    if (!a) {\n#endif\n        go();\n    }\n}\n',
      'void after(void)\n{\n    go();\n}\n',
      'int x = = ;\n}}}\n',
      'void last(void)\n{\n}\n',
    ].join('\n');
    expect(names(text)).toEqual(['broken', 'after', 'last']);
    const broken = outline(grammar, text).functions[0];
    expect(broken?.endLine).toBe(lineOf(text, 'void after') - 2);
  });

  it('ends an unclosed body where the next function begins', () => {
    const text = 'void a(void)\n{\n    if (x) {\n\nvoid b(void)\n{\n}\n';
    expect(names(text)).toContain('b');
    const made = outline(grammar, text);
    expect(functionAt(made, lineOf(text, 'void b'))?.name).toBe('b');
  });

  it('is not led astray by braces in comments, strings and directives', () => {
    const text = 'void a(void)\n{\n    p("}\\"{"); /* } */ q(\'}\'); // }\n#error don\'t } \n}\nvoid b(void)\n{\n}\n';
    expect(outlineByText(text).functions.map((one) => [one.name, one.endLine])).toEqual([
      ['a', 5],
      ['b', 8],
    ]);
  });

  it('knows the function at a line, and none between functions', () => {
    const text = 'void a(void)\n{\n}\n\nvoid b(void)\n{\n}\n';
    const made = outline(grammar, text);
    expect([1, 3, 4, 5, 7, 99].map((line) => functionAt(made, line)?.name)).toEqual([
      'a',
      'a',
      undefined,
      'b',
      'b',
      undefined,
    ]);
  });

  it('says clearly that the grammar is no grammar', async () => {
    const wrong = loadGrammar({ runtimeWasm: new Uint8Array(8), cWasm: new Uint8Array([1, 2, 3]) });
    await expect(wrong).rejects.toBeInstanceOf(FaultError);
  });
});

describe('hostile text', () => {
  const size = 1_000_000;
  const texts: Readonly<Record<string, string>> = {
    'a line of a megabyte': 'a '.repeat(size / 2),
    'one word of a megabyte': 'a'.repeat(size),
    'open parentheses': `void f(){ x=${'('.repeat(size)}`,
    'open braces': '{'.repeat(size),
    'open braces in column 0': '{\n'.repeat(size / 2),
    'deep balanced blocks': `void f(){${'{'.repeat(size / 2)}${'}'.repeat(size / 2)}}`,
    'deep conditions': `void f(){${'if (x) '.repeat(size / 7)};}`,
    'deep calls': `void f()\n{${'g('.repeat(size / 2)}`,
    'a long chain of fields': `void f(){x=a${'->b'.repeat(size / 3)};}`,
    'unclosed functions': 'f()\n{\n'.repeat(size / 6),
    'open comments': '/*'.repeat(size / 2),
    'open directives': '#if 0\n'.repeat(size / 6),
    'comments in directives': '#define a /* '.repeat(size / 13),
    'continued directive': `#define x ${'\\\n'.repeat(size / 2)}`,
    quotes: '\'\n"'.repeat(size / 3),
    'nothing but line ends': '\n'.repeat(size),
    zeros: '\0'.repeat(size),
    'lone surrogates': '\ud800'.repeat(size / 2),
    bytes: Array.from({ length: size }, (_, i) => String.fromCharCode((i * 7919 + (i >> 8) * 31) % 256)).join(''),
    'a binary file': '\x7fELF\x02\x01\x01\0{}();#"\\'.repeat(size / 20),
  };

  it.each(Object.entries(texts))('%s: an answer, no exception', (_what, text) => {
    const made = outline(grammar, text, { milliseconds: 300, characters: 8_000_000 });
    expect(made.text.length).toBe(text.length);
    expect(expressionAt(grammar, text, 1, 20)?.expression.length ?? 0).toBeLessThan(text.length);
    const link = new Linker(grammar, treeOf({ 'a.c': text }), { files: ['a.c'] }).link('f', {
      modelText: 'void f(void)\n{\n    g();\n}\n',
      line: 3,
    });
    expect(link.note).not.toBe('');
    expect(['exact', 'missing']).toContain(link.how);
  });

  it('works as before after a cancelled parse', () => {
    expect(outline(grammar, `${'a '.repeat(size / 2)}x`, { milliseconds: 0, characters: 8_000_000 }).parsed).toBe(
      false,
    );
    expect(names('void f(void)\n{\n}\n')).toEqual(['f']);
  });

  it('does not keep what it parsed', () => {
    const text = Array.from({ length: 3000 }, (_, i) => `void f${i}(int a)\n{\n    g(a->b[${i}]);\n}\n`).join('\n');
    const before = process.memoryUsage();
    for (let i = 0; i < 60; i++) outline(grammar, `${text}// ${i}\n`);
    const after = process.memoryUsage();
    // Sixty undeleted trees of this text would hold well over 100 MB of the parser's memory.
    expect(after.arrayBuffers + after.external - before.arrayBuffers - before.external).toBeLessThan(60_000_000);
  });
});
