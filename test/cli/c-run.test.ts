/** `npm run -s c:run`: the command itself. What programs do on the machine is tested in test/unit/cmachine. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
let folder = '';

function cRun(args: readonly string[], { cwd = folder, input = '' } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts', 'c-run.mjs'), ...args], {
    cwd,
    input,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'irqscope-c-run-'));
  mkdirSync(join(folder, 'sub'));
  writeFileSync(
    join(folder, 'echo.c'),
    '#include <stdio.h>\nint main(void) { int c; while ((c = getchar()) != EOF) putchar(c); fputs("done", stderr); return 7; }\n',
  );
  writeFileSync(
    join(folder, 'main.c'),
    '#include "sub/f.h"\n#include <stdio.h>\nint main(void) { puts(__FILE__); return f(); }\n',
  );
  writeFileSync(join(folder, 'sub', 'f.h'), 'int f(void);\n');
  writeFileSync(join(folder, 'sub', 'f.c'), '#include "f.h"\nint f(void)\n{\n    int *p = 0;\n    return *p;\n}\n');
  writeFileSync(join(folder, 'loop.c'), 'int main(void) { for (;;) ; }\n');
  writeFileSync(join(folder, 'sub', 'out.c'), '#include "../main.c"\n');
});

afterAll(() => rmSync(folder, { recursive: true }));

test('output, input and status pass through', () => {
  expect(cRun(['echo.c'], { input: 'one\ntwo' })).toEqual({ status: 7, stdout: 'one\ntwo', stderr: 'done' });
});

test('a stop exits 125 and names place and remedy; what was printed is printed', () => {
  const { status, stdout, stderr } = cRun(['main.c', 'sub/f.c']);
  expect(status).toBe(125);
  expect(stdout).toBe('main.c\n');
  expect(stderr).toMatch(/^sub\/f\.c:5: a NULL pointer is followed .*\n.+\n$/);
});

test('--max-steps ends a loop', () => {
  const { status, stderr } = cRun(['--max-steps', '1000', join(folder, 'loop.c')], { cwd: ROOT });
  expect(status).toBe(125);
  expect(stderr).toMatch(/loop\.c:1: the step budget is used up.*\n.*--max-steps/);
});

test.each([
  [[], /no file is named/],
  [['nothing.c'], /nothing\.c: there is no file/],
  [['--fast', 'loop.c'], /no option --fast/],
  [['--max-steps', 'many', 'loop.c'], /"many"/],
  [['sub'], /sub: there is no file/],
  [['sub/out.c'], /out\.c:1: #include "\.\.\/main\.c" is found nowhere/],
])('%j is refused', (args, message) => {
  const { status, stdout, stderr } = cRun(args);
  expect(status).toBe(125);
  expect(stdout).toBe('');
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/\n {4}at /);
});
