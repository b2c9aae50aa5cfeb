/** What holds at every statement boundary: the JavaScript stack's depth, and where the statement stands in the user's file. */
import { expect, test } from 'vitest';
import type { Machine } from '../../../extension/cmachine/machine/machine.js';
import type { HostFunction } from '../../../extension/cmachine/machine/host.js';
import type { Statement } from '../../../extension/cmachine/machine/program.js';
import { compileCase, EXPECTED } from './corpus.js';
import { compileC, LITTLE, SMALL } from './run.js';

function stackDepth(): number {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 200;
  const depth = (new Error().stack ?? '').split('\n').length;
  Error.stackTraceLimit = limit;
  return depth;
}

test.each(['calls.c', 'cleanup.c', 'control.c', 'expressions.c', 'order.c', 'aggregates.c'])(
  'the JavaScript stack is equally deep at every statement boundary of %s',
  (file) => {
    const depths = new Set<number>();
    for (const name of Object.keys(EXPECTED[file] ?? {})) {
      const { machine: m } = compileCase(file, SMALL).start(name);
      m.steps = { step: () => depths.add(stackDepth()) };
      m.run();
    }
    expect(depths.size).toBe(1);
  },
);

test('also where the world asks for C functions', () => {
  const c = compileC(
    `int world(int n); int inner(int n) { int r = n * 2; return r; } int outer(int n) { int s = world(n); return s + 1; }`,
    LITTLE,
    [asking('world', 'inner', () => c.image.function('inner'))],
  );
  const depths = new Set<number>();
  c.image.check(['inner']);
  const { machine: m, result } = c.start('outer', 5);
  m.steps = { step: () => depths.add(stackDepth()) };
  m.run();
  expect(m.memory.getInt32(result, true)).toBe(11);
  expect(depths.size).toBe(1);
});

/** A function of the world that returns what a C function makes of its argument. */
function asking(
  name: string,
  inner: string,
  find: () => ReturnType<ReturnType<typeof compileC>['image']['function']>,
): HostFunction {
  return {
    name,
    run(h) {
      if (h.state === 1) return h.result();
      const call = find();
      if (!call) throw new Error(`no ${inner}`);
      return { call, args: [h.num(0)], then: 1 };
    },
  };
}

const MARKED = `
#define TWICE(x) ((x) * 2)
#define STORE(to, v) do { \\
    to = v; \\
  } while (0)
#define MAX(a, b) ({ int a_ = (a); int b_ = (b); a_ > b_ ? a_ : b_; })
int add(int a, int b) // add
{
  return a + b; // return add
}
int run(int n) // run
{
  int s = TWICE(n); // init
  int unset;
  for (int i = 0; // for init
       i < 2; // for test
       i++) { // for update
    STORE(s, s + 1); // store
  }
  if (s > // if
      3) {
    s = add( // call
      s,
      2);
  }
  switch (s) { // switch
  case 1:
    s = 5;
    break;
  default:
    s = MAX(s, // max
            4);
  }
  unset = s; // unset
  goto out; // goto
out:
  return unset; // return run
}
`;

test('statements stand where the user sees them', () => {
  const c = compileC(MARKED);
  const lines = MARKED.split('\n');
  const seen: string[] = [];
  const { machine: m } = c.start('run', 3);
  m.steps = {
    step(_m: Machine, s: Statement) {
      const mark = /\/\/ (.*)$/.exec(lines[s.line - 1] ?? '')?.[1] ?? `unmarked line: ${lines[s.line - 1]}`;
      if (seen[seen.length - 1] !== mark) seen.push(mark);
    },
  };
  m.run();
  const loop = ['for test', 'store', 'for update'];
  expect(seen).toEqual([
    'run',
    'init',
    'for init',
    ...loop,
    ...loop,
    'for test',
    'if',
    'add',
    'return add',
    'call',
    'switch',
    'max',
    'unset',
    'goto',
    'return run',
  ]);
});

test('columns span the statement, also out of macros', () => {
  const c = compileC('#define INC(x) x = x + 1\nint f(int a)\n{\n  a = 2; INC(a);\n  return a;\n}');
  const at: string[] = [];
  const { machine: m } = c.start('f', 1);
  m.steps = { step: (_m, s) => at.push(`${s.kind} ${s.line}:${s.column}-${s.endLine}:${s.endColumn}`) };
  m.run();
  expect(at).toEqual(['entry 2:5-2:6', 'statement 4:3-4:9', 'statement 4:10-4:17', 'statement 5:3-5:12']);
});
