/** What one micro-step does to many bytes is paid for: loops of such steps end as soon as any other does. */
import { expect, test } from 'vitest';
import { Journal } from '../../../extension/cmachine/machine/journal.js';
import { runText } from './programs.js';
import { compileC } from './run.js';

const BUDGET = 100_000;
/** Bytes for which a micro-step pays as for a call; at most so many are moved before the run ends. */
const BYTES = 16 * BUDGET;
const SIZE = 16_384;

const LOOPS: Record<string, string> = {
  memset: `__builtin_memset(a.bytes, rounds, sizeof(a.bytes));`,
  memcpy: `__builtin_memcpy(b.bytes, a.bytes, sizeof(a.bytes));`,
  memmove: `__builtin_memmove(a.bytes + 1, a.bytes, sizeof(a.bytes) - 1);`,
  'a struct that is copied': `b = a;`,
  'a struct that is passed': `taken(a);`,
  'a struct that is returned': `b = given();`,
  'a local that is cleared': `struct block c = { { 0 } }; a.bytes[1] = c.bytes[2];`,
};

test.each(Object.entries(LOOPS))('%s in an endless loop', (_what, statement) => {
  for (const journal of [undefined, new Journal()]) {
    const c = compileC(
      `struct block { unsigned char bytes[${SIZE}]; }; static struct block a, b; unsigned rounds;
       void taken(struct block x) { a.bytes[0] = x.bytes[1]; }
       struct block given(void) { return a; }
       void f(void) { for (;;) { rounds++; ${statement} } }`,
    );
    const { machine } = c;
    machine.budget = BUDGET;
    machine.journal = journal;
    expect(() => c.call('f')).toThrow(/budget is used up/);
    const rounds = machine.memory.getUint32(
      c.program.symbols.find(({ name }) => name === 'rounds')?.address ?? 0,
      true,
    );
    expect(rounds).toBeGreaterThan(5);
    expect(rounds * (SIZE - 1)).toBeLessThanOrEqual(BYTES + 2 * SIZE);
  }
});

const PROGRAMS: Record<string, string> = {
  strlen: `n += strlen(text);`,
  strcmp: `n += strcmp(text, other);`,
  strchr: `n += strchr(text, 'x') != 0;`,
  memcmp: `n += memcmp(text, other, SIZE);`,
  memchr: `n += memchr(text, 'x', SIZE) != 0;`,
  memrchr: `n += memrchr(text, 'x', SIZE) != 0;`,
  strstr: `n += strstr(text, other + SIZE / 2) != 0;`,
  strcpy: `strcpy(other, text);`,
  snprintf: `n += snprintf(other, 2, "%60000d", n);`,
  'a precision': `n += snprintf(other, 2, "%.60000d", n);`,
  strtoul: `n += strtoul(digits, 0, 10);`,
  calloc: `free(calloc(1, SIZE));`,
};

test.each(Object.entries(PROGRAMS))('%s in an endless loop', (_what, statement) => {
  const ran = runText(
    `#define _GNU_SOURCE
     #include <stdio.h>
     #include <stdlib.h>
     #include <string.h>
     #define SIZE 65536
     static char text[SIZE + 1], other[SIZE + 1], digits[SIZE + 1]; long n;
     int main(void) {
       memset(text, 'a', SIZE); memset(other, 'a', SIZE); memset(digits, '9', SIZE);
       for (unsigned rounds = 0;; rounds++) { ${statement} if (rounds % 16 == 0) { puts("round"); fflush(stdout); } }
     }`,
    2 * BUDGET,
  );
  expect(ran.fault?.message).toMatch(/budget is used up/);
  expect(16 * 65_536 * (ran.stdout.split('round').length - 2)).toBeLessThanOrEqual(4 * BYTES);
});

test.each(['%1000000000d', '%.1000000000d', '%*d', '%.1000000000f'])('a format that wants %s is refused', (format) => {
  const ran = runText(
    `#include <stdio.h>
     int main(void) { char a[4]; return snprintf(a, sizeof a, "${format}", ${format.includes('*') ? '1 << 30, ' : ''}${format.endsWith('f') ? '1.0' : '1'}); }`,
  );
  expect(ran.fault?.message).toMatch(/characters is not formatted/);
});
