/** Constants and controlling expressions of generated programs. */
import type { Random } from '../c/random.js';

const STRINGS = [
  '"s"',
  '"a\\n"',
  '"\\\\"',
  '"\\"q\\""',
  '"\'"',
  "'\"'",
  "'\\''",
  "'\\\\'",
  "'\\0'",
  'L"w"',
  '"//"',
  '"/* */"',
  '""',
];
const NUMBERS = [
  '0',
  '1',
  '42',
  '0x1F',
  '1e+5',
  '0x1e+1',
  '1.5',
  '.5e-3',
  '1..2',
  '0b11',
  '077',
  '1ULL',
  '12abc',
  '1_2.e+',
];

export function literal(r: Random): string {
  return r.pick(r.chance(40) ? STRINGS : NUMBERS);
}

const WORDS = ['&&', '||', '+', '-', '*', '/', '%', '<<', '>>', '<', '>', '<=', '>=', '==', '!=', '&', '|', '^'];
const INTEGERS =
  "0 1 2 3 7 -1 0u 1u 5U 10L 0x7fffffffffffffff 0x8000000000000000 18446744073709551615u 0xffffffffffffffff 0777 0b101 63 64 65 1ull -5 9223372036854775807 'a' '\\377' '\\n' L'x' 'ab' u'\\xffff' U'\\xffffffff'".split(
    ' ',
  );

/** The expression of #if; `named` gives names that may be macros. */
export function condition(r: Random, named: () => string, depth = 0): string {
  const kind = r.below(depth > 4 ? 6 : 14);
  const inner = (): string => condition(r, named, depth + 1);
  if (kind < 4) return r.pick(INTEGERS);
  if (kind < 5) return r.pick([`defined ${named()}`, `defined(${named()})`, `!defined ${named()}`]);
  if (kind < 6) return r.pick(['unknown', 'true', 'false', '__COUNTER__', '__LINE__', '(1)', named()]);
  if (kind < 10) return `${inner()} ${r.pick(WORDS)} ${inner()}`;
  if (kind < 11) return `(${inner()})`;
  if (kind < 12) return `${r.pick(['!', '~', '-', '+', '- -'])}${inner()}`;
  if (kind < 13) return `(${inner()} ? ${inner()} : ${inner()})`;
  return `(${inner()} , ${inner()})`;
}
