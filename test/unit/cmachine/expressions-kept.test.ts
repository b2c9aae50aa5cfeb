/** A watch is compiled once for each scope, however often it is asked for; it adds nothing that the program could call. */
import { expect, test } from 'vitest';
import { Expression, frameScope } from '../../../extension/cmachine/expressions/evaluate.js';
import { compileC } from './run.js';

const TEXT = `
  struct pair { int a, b; };
  struct pair pairs[2] = { { 1, 2 }, { 3, 4 } };
  int twice(int n) { return 2 * n; }
  int f(int n) {
    int x = n;
    { long x = 1L << 40; x++; }
    { char x = 'a'; x++; }
    return x;
  }`;

test('asked again, an expression is the one that was compiled before', () => {
  const c = compileC(TEXT);
  const m = c.start('f', 5).machine;
  const unit = c.image.unit('test.c');
  const fn = c.image.function('f');
  if (!unit || !fn) throw new Error('it did not compile');
  const texts = ['pairs[1].b', 'twice(n) + x', '({ int y = n; y + 1; })', '"text"[1]', 'n = 7'];
  const outer = fn.locals.find(({ name }) => name === 'x');
  const scope = () => frameScope(fn, outer?.from ?? 0);
  const first = texts.map((text) => Expression.compile(unit, text, scope()));
  const code = c.program.code.length;
  const functions = c.program.functions.length;
  for (let i = 0; i < 50; i++)
    expect(texts.map((text) => Expression.compile(unit, text, scope())).every((e, k) => e === first[k])).toBe(true);
  expect(c.program.code.length).toBe(code);
  expect(c.program.functions.map(({ name }) => name)).not.toEqual(expect.arrayContaining(texts));
  expect(c.program.functions.length).toBe(functions);
  for (let i = 0; i < 3; i++)
    expect(first.map((e) => e.evaluate(m.copy(), m.fp).number)).toEqual([
      4,
      10 + m.memory.getInt32(m.fp + (outer?.offset ?? 0)),
      6,
      101,
      7,
    ]);
});

test('the same words in another scope are another expression', () => {
  const c = compileC(TEXT);
  c.start('f', 5);
  const unit = c.image.unit('test.c');
  const fn = c.image.function('f');
  if (!unit || !fn) throw new Error('it did not compile');
  const sizes = new Set<number>();
  const kept = new Set<Expression>();
  for (let pc = fn.entry; pc < fn.end; pc++) {
    if (!frameScope(fn, pc).locals.some(({ name }) => name === 'x')) continue;
    const e = Expression.compile(unit, '(int)sizeof(x)', frameScope(fn, pc));
    kept.add(e);
    sizes.add(e.evaluate(c.machine.copy(), c.machine.stackLo).number ?? 0);
  }
  expect([...sizes].sort()).toEqual([1, 4, 8]);
  expect(kept.size).toBeLessThanOrEqual(4);
});
