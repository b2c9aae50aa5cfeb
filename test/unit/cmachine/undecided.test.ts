/** An option that nobody decided stops whatever depends on it, at the place that asks for it, and nothing else. */
import { describe, expect, test } from 'vitest';
import { CompiledImage, type FunctionProblem } from '../../../extension/cmachine/image.js';
import { Program } from '../../../extension/cmachine/machine/program.js';
import type { UnitStore } from '../../../extension/cmachine/kept/store.js';
import { memoryTree } from '../../../extension/cmachine/source/memory.js';
import { LITTLE, SMALL } from './run.js';

const REMEDY = 'Put a .config there.';

/** Linux's, in short. */
const ENABLED =
  '#define IS_ENABLED(o) E1(o)\n#define E1(o) E2(P_##o)\n#define P_1 0,\n#define E2(a) E3(a 1, 0)\n#define E3(a, b, ...) b\n';

function image(header: string, code: string, store?: UnitStore): CompiledImage {
  const tree = memoryTree('host-linux', 'Linux', {
    'own/main.c': `${ENABLED}#define CONFIG_KNOWN 1\n#include <between.h>\n${code}\n`,
    'include/between.h': '\n#include <shared.h>\n',
    'include/shared.h': header,
    'include/other.h': 'static inline int other(void) { return 3; }\n',
  });
  const profile = {
    include: [{ tree, dir: 'include' }],
    forced: [],
    defines: {},
    overrides: {},
    absent: [],
    remap: [],
    options: { off: ['CONFIG_OFF'], strict: ['own/'], remedy: REMEDY },
  };
  return new CompiledImage(new Program(1, SMALL), {
    name: 'test',
    abi: LITTLE,
    files: [{ tree, path: 'own/main.c', profile }],
    boundary: new Map(),
    store,
  });
}

function problemsOf(header: string, code: string, store?: UnitStore): readonly FunctionProblem[] {
  const compiled = image(header, code, store);
  const problems = compiled.check(['entry']);
  compiled.keep();
  return problems;
}

/** What depends on it is between the markers' lines; `asks` is where the option stands. */
const DEPENDING: readonly (readonly [what: string, header: string, code: string])[] = [
  [
    'a function of which there are two',
    '#ifdef CONFIG_NEW /*asks*/\nstatic inline int f(void) { return 1; }\n#else\nstatic inline int f(void) { return 2; }\n#endif\n',
    'int entry(void) { return f(); }',
  ],
  [
    'statements of a function',
    'static inline int f(void)\n{\n  int n = 1;\n#ifdef CONFIG_NEW /*asks*/\n  n++;\n#endif\n  return n;\n}\n',
    'int entry(void) { return f(); }',
  ],
  [
    'a function that is called by one that is called',
    'static inline int g(void)\n{\n#if defined(CONFIG_OFF) || defined(CONFIG_NEW) /*asks*/\n  return 3;\n#endif\n  return 4;\n}\nstatic inline int f(void) { return g(); }\n',
    'static int (*table[])(void) = { f };\nint entry(void) { return table[0](); }',
  ],
  [
    'members of a struct',
    'struct s {\n  int a;\n#ifdef CONFIG_NEW /*asks*/\n  int b;\n#endif\n};\n',
    'int entry(void) { return sizeof(struct s); }',
  ],
  [
    'the last enumerators',
    'enum e {\n  A,\n#ifdef CONFIG_NEW /*asks*/\n  B,\n#endif\n  C\n};\n',
    'int entry(void) { return C; }',
  ],
  [
    'a type',
    '#ifndef CONFIG_NEW /*asks*/\ntypedef int word;\n#else\ntypedef long word;\n#endif\n',
    'int entry(void) { word w = 1; return w; }',
  ],
  [
    'a macro',
    '#ifdef CONFIG_NEW /*asks*/\n#define SIZE 8\n#else\n#define SIZE 4\n#endif\n',
    'int entry(void) { return SIZE; }',
  ],
  [
    'a macro in the type of a member',
    '#ifdef CONFIG_NEW /*asks*/\n#define SIZE 8\n#else\n#define SIZE 4\n#endif\nstruct s { char c[SIZE]; };\n',
    'int entry(void) { return sizeof(struct s); }',
  ],
  [
    'a macro that decides another part',
    '#ifdef CONFIG_NEW /*asks*/\n#define HAS_PART 1\n#endif\n\nstatic inline int f(void)\n{\n#ifdef HAS_PART\n  return 1;\n#else\n  return 2;\n#endif\n}\n',
    'int entry(void) { return f(); }',
  ],
  [
    'a value',
    'static inline int f(void) { return IS_ENABLED(CONFIG_NEW); } /*asks*/\n',
    'int entry(void) { return f(); }',
  ],
  [
    'the header that a function stands in',
    '#ifndef CONFIG_NEW /*asks*/\n#include <other.h>\n#endif\n',
    'int entry(void) { return other(); }',
  ],
];

describe('what is executed and depends on an option that nobody decided is a problem', () => {
  test.each(DEPENDING)('%s', (_, header, code) => {
    const line = header.slice(0, header.indexOf('/*asks*/')).split('\n').length;
    const [problem, ...more] = problemsOf(header, code);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ file: 'include/shared.h', line, remedy: REMEDY });
    expect(problem?.message).toMatch(/CONFIG_NEW is set is not known/);
    // the #include's of this tree: include/between.h line 2, own/main.c behind the macros of ENABLED
    expect(problem?.chain).toEqual(['include/between.h:2', `own/main.c:${String(ENABLED.split('\n').length + 1)}`]);
  });

  test.each(DEPENDING)('%s, not executed, is none', (_, header) => {
    expect(problemsOf(header, 'int entry(void) { return 1; }')).toEqual([]);
  });

  test('a unit that was kept says the same', () => {
    const kept = new Map<string, Uint8Array>();
    const store: UnitStore = {
      build: 'one',
      digest: (text) => text,
      load: (key) => kept.get(key),
      save: (key, bytes) => void kept.set(key, bytes),
    };
    for (const [, header, code] of DEPENDING) {
      kept.clear();
      const first = problemsOf(header, code, store);
      expect(first).toHaveLength(1);
      expect(kept.size).toBe(1);
      expect(problemsOf(header, code, store)).toEqual(first);
    }
  });
});

describe('what does not depend on it runs', () => {
  test.each([
    [
      'a condition that is decided without it',
      '#if defined(CONFIG_KNOWN) || defined(CONFIG_NEW)\nstatic inline int f(void) { return 1; }\n#endif\n',
    ],
    [
      'one that is decided against it',
      '#if defined(CONFIG_OFF) && IS_ENABLED(CONFIG_NEW)\n#else\nstatic inline int f(void) { return 1; }\n#endif\n',
    ],
    [
      'a function beside what it decides',
      '#ifdef CONFIG_NEW\nint g;\n#endif\nstatic inline int f(void) { return 1; }\n',
    ],
    [
      'an option that is off on purpose',
      '#ifdef CONFIG_OFF\n#define ONE 2\n#else\n#define ONE 1\n#endif\nstatic inline int f(void) { return ONE; }\n',
    ],
    [
      'a header that is read in any case',
      '#ifndef CONFIG_NEW\n#include <other.h>\n#endif\n#include <other.h>\nstatic inline int f(void) { return 1; }\n',
    ],
  ])('%s', (_, header) => {
    expect(problemsOf(header, 'int entry(void) { return f(); }')).toEqual([]);
  });

  test('and its users are told that it was taken as off', () => {
    const { units } = image('#ifdef CONFIG_NEW\nint g;\n#endif\n', 'int entry(void) { return 1; }');
    expect(units[0]?.preprocessed.assumptions).toEqual([
      'CONFIG_NEW is not decided and taken as off (include/shared.h:1 asks for it)',
    ]);
  });
});
