/** Orders of evaluation that gcc's own rewriting decides, and that are not followed here: they stop. */
import { expect, test } from 'vitest';
import { compileC } from './run.js';

const HEAD = 'static int g, a[2][3]; static unsigned char d; static _Bool b; static int f(int n) { g = n; return n; }';

test.each([
  ['an object found twice', 'a[g & 1][f(1)] += 5;'],
  ['an element of it found twice', '*(*(a + g) + f(1)) -= 5;'],
  ['a variable that is combined with itself', 'd = (g & g) + f(1);'],
  ['a product that is cut', 'd = (unsigned char)(g * f(1));'],
  ['a sum that is cut behind a shift', 'd = (g + f(1)) << 3;'],
  ['a difference from a constant that is not spelled as one', 'd = (_Generic(g, int: 7) - f(1)) + (g *= 2);'],
  ['a complement that is combined bit by bit', 'd = f(1) ^ ~f(2);'],
  ['a product of a product with a constant', 'd = f(1) * (f(2) * 3);'],
  ['constants on both sides of a product', 'd = (f(1) * 3) * (f(2) + 1);'],
  ['differences from constants, compared', 'd = (1 - f(1)) == (1 - f(2));'],
  ['something negated less what can be', 'd = -f(1) - (f(2) + 1);'],
  ['products with constants in a sum', 'd = (f(1) * 3) + ((f(2) * 3) + f(3));'],
  ['a difference from a constant that is taken away', 'd = f(1) - (f(2) + (2 - f(3)));'],
  ['a complement inside of bits', 'd = f(1) ^ (~f(2) & f(3));'],
  ['complements compared', 'd = (~f(1) ^ f(2)) == ~f(3);'],
  ['what is shifted out', 'd = (unsigned long)(f(1) | (unsigned __int128)(g += 1) << 80);'],
  ['a comparison that the types decide', 'd = f(1) + ((unsigned)f(2) < 0);'],
  ['one that a conversion decides', 'd = f(1) - ((unsigned char)f(2) > 255);'],
  ['a sum with 0 that is stored', 'a[f(1)][0] = g + 0;'],
  ['either of two that are one', 'a[f(1)][0] = f(2) ? g : g;'],
  ['a variable or nothing', 'a[f(1)][0] = g ? g : 0;'],
])('%s', (_name, body) => {
  expect(() => compileC(`${HEAD} void t(void) { ${body} }`).call('t')).toThrow(/is not established/);
});

test.each([
  'a[1][f(1)] += g;',
  'd = g + f(1);',
  'd = (unsigned char)(g | f(1));',
  'd = (g + f(1)) ^ 3;',
  'g += f(2) * 3;',
  'd = f(1) + b--;',
  'd = f(1) + (g -= f(2));',
  'a[f(1)][0] = f(2) ? g : 0;',
  'd = ~f(1) ^ f(2);',
  'd = f(1) + ((unsigned char)f(2) > 254);',
  'd = f(1) + (f(2) < 0);',
  'd = f(1) * f(2) * 3;',
  'd = f(1) + (f(2) * 3 + f(3));',
  'd = f(1) & ~f(2);',
  'd = -f(1) - f(2);',
  'd = (4096 << f(1)) + (4096 << f(2)) + (4096 << f(3));',
])('%s runs', (body) => {
  expect(() => compileC(`${HEAD} void t(void) { ${body} }`).call('t')).not.toThrow();
});
