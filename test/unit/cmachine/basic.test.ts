import { expect, test } from 'vitest';
import { compileC } from './run.js';

test('integer promotions, shifts and 64-bit values', () => {
  const c = compileC(`
    typedef unsigned long u64; typedef unsigned int u32; typedef unsigned char u8;
    u64 rte(u64 e, u32 dest) { e &= ~(0xffUL << 56); e |= (u64)dest << 56; return e; }
    int promote(u8 a, u8 b) { return a - b; }
    u64 mix(int a, u32 b) { return a + b; }
    u64 field(u64 e) { return (e >> 16) & 1; }
  `);
  expect(c.call('rte', 0x0200000000008021n, 7)).toBe(0x0700000000008021n);
  expect(BigInt.asIntN(32, c.call('promote', 1, 2))).toBe(-1n);
  expect(c.call('mix', -1, 1)).toBe(0n);
  expect(c.call('field', 0x10000n)).toBe(1n);
});

test('calls, loops, pointers, structs by value', () => {
  const c = compileC(`
    struct msg { unsigned long address; unsigned int data; };
    static struct msg make(int d) { struct msg m = { .data = d }; m.address = 0xfee00000 | (d << 12); return m; }
    static unsigned long sum(struct msg *list, int n) { unsigned long s = 0; for (int i = 0; i < n; i++) s += list[i].address + list[i].data; return s; }
    unsigned long run(int n) { struct msg a[8]; for (int i = 0; i < n; ++i) a[i] = make(i); return sum(a, n); }
    int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
  `);
  let want = 0n;
  for (let i = 0n; i < 5n; i++) want += (0xfee00000n | (i << 12n)) + i;
  expect(c.call('run', 5)).toBe(want);
  expect(c.call('fib', 15)).toBe(610n);
});

test('switch with ranges, goto, statement expressions, function pointers', () => {
  const c = compileC(`
    int pick(int x) { switch (x) { case 0 ... 3: return 1; case 7: x = 9; /* fall */ default: return x; case 20: break; } return -1; }
    int loop(int n) { int s = 0; again: if (n > 0) { s += n--; goto again; } return s; }
    int expr(int a) { return ({ int b = a * 2; if (b > 10) b = 10; b; }) + 1; }
    static int add(int a, int b) { return a + b; }
    static int mul(int a, int b) { return a * b; }
    static int (*const ops[])(int, int) = { [1] = mul, [0] = add };
    int op(int i, int a, int b) { return ops[i](a, b); }
  `);
  expect(c.call('pick', 2)).toBe(1n);
  expect(c.call('pick', 7)).toBe(9n);
  expect(c.call('pick', 20) & 0xffffffffn).toBe(0xffffffffn);
  expect(c.call('loop', 10)).toBe(55n);
  expect(c.call('expr', 3)).toBe(7n);
  expect(c.call('expr', 30)).toBe(11n);
  expect(c.call('op', 0, 3, 4)).toBe(7n);
  expect(c.call('op', 1, 3, 4)).toBe(12n);
});

test('a NULL pointer, division by zero and endless recursion stop with their line', () => {
  const c = compileC(
    `int f(int *p) { return *p; }\nint d(int a, int b) { return a / b; }\nint r(int a) { return r(a + 1); }`,
  );
  expect(() => c.call('f', 0)).toThrow(/NULL pointer/);
  expect(() => compileC(`int d(int a, int b) { return a / b; }`).call('d', 1, 0)).toThrow(/division by zero/);
  expect(() => compileC(`int r(int a) { return r(a + 1) + 1; }`).call('r', 0)).toThrow(/stack is full/);
});
