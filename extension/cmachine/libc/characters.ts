/** <ctype.h> in the C locale. */
import type { HostFunction } from '../machine/host.js';

const lower = (c: number) => c >= 97 && c <= 122;
const upper = (c: number) => c >= 65 && c <= 90;
const digit = (c: number) => c >= 48 && c <= 57;
const graph = (c: number) => c > 32 && c < 127;
const alnum = (c: number) => lower(c) || upper(c) || digit(c);

/** With the value that glibc's table gives for true: programs print it. */
const CLASSES: Readonly<Record<string, readonly [test: (c: number) => boolean, yes: number]>> = {
  isupper: [upper, 0x100],
  islower: [lower, 0x200],
  isalpha: [(c) => lower(c) || upper(c), 0x400],
  isdigit: [digit, 0x800],
  isxdigit: [(c) => digit(c) || (c >= 65 && c <= 70) || (c >= 97 && c <= 102), 0x1000],
  isspace: [(c) => c === 32 || (c >= 9 && c <= 13), 0x2000],
  isprint: [(c) => c >= 32 && c < 127, 0x4000],
  isgraph: [graph, 0x8000],
  isblank: [(c) => c === 32 || c === 9, 0x1],
  iscntrl: [(c) => (c >= 0 && c < 32) || c === 127, 0x2],
  ispunct: [(c) => graph(c) && !alnum(c), 0x4],
  isalnum: [alnum, 0x8],
  isascii: [(c) => c >= 0 && c < 128, 1],
};

export function toLower(c: number): number {
  return upper(c) ? c + 32 : c;
}

export function isSpace(c: number): boolean {
  return c === 32 || (c >= 9 && c <= 13);
}

export function characterFunctions(): HostFunction[] {
  const classes = Object.entries(CLASSES).map(([name, [test, yes]]): HostFunction => {
    return { name, run: (c) => (test(c.num(0)) ? yes : 0) };
  });
  return [
    ...classes,
    { name: 'tolower', run: (c) => toLower(c.num(0)) },
    { name: 'toupper', run: (c) => (lower(c.num(0)) ? c.num(0) - 32 : c.num(0)) },
    { name: 'toascii', run: (c) => c.num(0) & 0x7f },
  ];
}
