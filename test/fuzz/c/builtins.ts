/** Calls of built-in functions in generated expressions, none with arguments that C leaves undefined. */
import type { Expressions } from './expressions.js';

type Make = (x: Expressions, depth: number) => string;

const one =
  (...names: string[]): Make =>
  (x, d) =>
    `__builtin_${x.r.pick(names)}(${x.any(d)})`;

/** The bits that these count may not all be 0. */
const nonZero =
  (narrow: string, wide: string): Make =>
  (x, d) =>
    x.r.chance(50)
      ? `__builtin_${narrow}((u32)${x.any(d)} | 1u << ${x.r.below(32)})`
      : `__builtin_${wide}((u64)${x.any(d)} | 1ul << ${x.r.below(64)})`;

const INTEGERS = ['s32', 'u32', 's64', 'u64', 'u8', 's8', 'u16', 's16'];

const overflow: Make = (x, d) => {
  const q = x.fresh('o');
  const type = x.r.pick([...INTEGERS, 'u128', 's128']);
  const cast = () => `(${x.r.pick(INTEGERS)})`;
  const op = x.r.pick(['add', 'sub', 'mul']);
  return `({ ${type} ${q}; _Bool b${q} = __builtin_${op}_overflow(${cast()}${x.any(d)}, ${cast()}${x.any(d)}, &${q}); b${q} ? ~(u64)${q} : (u64)${q}; })`;
};

const ATOMIC_OPS = ['add', 'sub', 'and', 'or', 'xor'];

const atomic: Make = (x, d) => {
  const q = x.fresh('a');
  const type = x.r.pick(INTEGERS);
  const op = x.r.pick(ATOMIC_OPS);
  const act = x.r.pick([
    () => `__sync_fetch_and_${op}(&${q}, ${x.any(d)})`,
    () => `__sync_${op}_and_fetch(&${q}, ${x.any(d)})`,
    () => `__atomic_fetch_${op}(&${q}, ${x.any(d)}, 5)`,
    () => `__atomic_${op}_fetch(&${q}, ${x.any(d)}, 0)`,
    () => `__atomic_exchange_n(&${q}, ${x.any(d)}, 5)`,
    () => `__sync_val_compare_and_swap(&${q}, (${type})${x.constant()}, ${x.any(d)})`,
    () => `__sync_bool_compare_and_swap(&${q}, ${q}, ${x.any(d)})`,
    () =>
      `({ ${type} e${q} = ${x.constant()}; _Bool s${q} = __atomic_compare_exchange_n(&${q}, &e${q}, ${x.any(d)}, 0, 5, 5); e${q} + s${q}; })`,
  ])();
  return `({ ${type} ${q} = ${x.any(d)}; s64 r${q} = ${act}; r${q} * 3 + __atomic_load_n(&${q}, 0); })`;
};

const bytes: Make = (x, d) => {
  const q = x.fresh('t');
  const [n, at] = [1 + x.r.below(8), x.r.below(4)];
  const set = x.r.pick([
    () => `__builtin_memset(${q}, ${x.any(d)}, ${n});`,
    () => `__builtin_memcpy(${q} + ${at}, (u64[]){ ${x.any(d)} }, ${n});`,
    () => `__builtin_memmove(${q} + ${at}, ${q}, ${n});`,
    () => `__builtin_memcpy(${q}, "abcdefghijk" + ${at}, ${n});`,
  ])();
  const get = x.r.pick([
    `*(u64 *)(${q} + ${at})`,
    `__builtin_strlen((char *)${q} + ${at})`,
    `((__builtin_memcmp(${q}, "2345678", ${n}) > 0) - (__builtin_memcmp(${q}, ${q} + ${at}, ${n}) < 0))`,
    `(__builtin_strcmp((char *)${q}, (char *)${q} + ${at}) > 0)`,
    `text((char *)${q})`,
  ]);
  return `({ u8 ${q}[16] = "23456789abc"; ${set} ${q}[15] = 0; ${get}; })`;
};

const MAKERS: readonly Make[] = [
  one('bswap16', 'bswap32', 'bswap64', 'ffs', 'ffsl', 'popcount', 'popcountl', 'parity', 'parityl', 'clrsb', 'clrsbl'),
  one('ffsll', 'popcountll', 'parityll', 'clrsbll'),
  nonZero('clz', 'clzl'),
  nonZero('ctz', 'ctzll'),
  overflow,
  overflow,
  atomic,
  bytes,
  (x, d) => `__builtin_expect(${x.any(d)}, ${x.r.below(2)})`,
  (x) => `__builtin_constant_p(${x.r.chance(50) ? x.constant() : x.leaf()})`,
  (x, d) => `__builtin_choose_expr(${x.r.pick(['1', 'sizeof(int) == 8', 'P2 > P3'])}, ${x.any(d)}, ${x.any(d)})`,
  (x, d) =>
    `__builtin_types_compatible_p(typeof(+${x.any(d)}), ${x.r.pick(['int', 'unsigned', 'long', 'u64', '_Bool'])})`,
  (x, d) => `"text\\x80\\0\\377"[${x.any(d)} & 7]`,
  (x, d) => `((u8 *)&(u64){ ${x.any(d)} })[${x.r.below(8)}]`,
  (x) => `text("${'ab\\n'.repeat(x.r.below(3))}" "c")`,
];

export const builtin: Make = (x, depth) => x.r.pick(MAKERS)(x, depth);
