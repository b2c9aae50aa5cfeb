/** One case: records, variables, functions, and the function that is called with rows of arguments. */
import { Random } from './random.js';
import { FunctionText, type Surroundings } from './statements.js';
import { makeRecord, SCALARS } from './types.js';

export interface Case {
  readonly text: string;
  readonly name: string;
  readonly rows: readonly (readonly [bigint, bigint])[];
}

/** What all cases share; static, so that each file stands alone. */
export const COMMON = `
typedef unsigned char u8; typedef unsigned short u16; typedef unsigned int u32; typedef unsigned long u64;
typedef signed char s8; typedef short s16; typedef int s32; typedef long s64;
typedef unsigned __int128 u128; typedef __int128 s128;
enum plain { P0, P1, P2 = 9, P3 }; enum negative { N0 = -3, N1, N2 = 12 }; enum wide { W0 = 0x123456789, W1 = 1 };
enum __attribute__((packed)) tiny { T0, T1 = 200 };
static u64 digest, effects;
#define D(x) do { u64 d_ = (u64)(x); digest = (digest ^ d_) * 0x100000001b3UL; digest ^= digest >> 29; } while (0)
static u64 effect(u64 n) { effects = effects * 31 + n; return effects; }
static void left(s32 *p) { effect(*p); D(*p); }
`;

export function makeCase(seed: number, index: number, ordered: boolean): Case {
  const r = new Random(seed * 1_000_003 + index);
  const id = `c${index}`;
  const out: string[] = [];
  const records = Array.from({ length: r.below(3) }, (_, i) => makeRecord(r, `${id}_r${i}`)).filter(
    (t) => t.leaves.length > 0,
  );
  for (const t of records) {
    out.push(`${t.definition};`);
    const all = t.leaves.map((l) => `D(p->${l.path});`).join(' ');
    out.push(
      `static void digest_${t.name}(const struct ${t.name} *p) { ${all} D(sizeof *p); D(_Alignof(struct ${t.name})); }`,
    );
    const first = t.leaves[0]?.path ?? '';
    out.push(`static struct ${t.name} pass_${t.name}(struct ${t.name} v, u64 k) { v.${first} += k; return v; }`);
  }
  const globals = Array.from({ length: 2 + r.below(3) }, (_, i) => `${id}_g${i}`);
  for (const g of globals) out.push(`static ${r.pick(SCALARS).name} ${g} = ${BigInt.asIntN(16, r.value())};`);
  const fields: string[] = [];
  records.forEach((t, i) => {
    const name = `${id}_s${i}`;
    const constant = () => `${BigInt.asIntN(20, r.value())}`;
    out.push(`static struct ${t.name} ${name}${t.hasUnion ? '' : ` = ${t.initializer(r, constant)}`};`);
    for (const l of t.leaves.slice(0, 6)) fields.push(`${name}.${l.path}`);
  });
  const functions: string[] = [];
  const surroundings: Surroundings = { records, globals, functions, fields, pointers: [`${id}_fp`, `${id}_fns[1]`] };
  for (let i = 0; i < 3; i++) {
    const name = `${id}_f${i}`;
    const f = new FunctionText(r, surroundings, ['x', 'y'], ordered, [...functions]);
    const returns = r.pick(SCALARS).name;
    const [a, b] = [r.pick(SCALARS).name, r.pick(SCALARS).name];
    // the first ones are what function pointers lead to, so they have one type
    const type = i < 2 ? 's32' : returns;
    const [p, q] = i < 2 ? ['s64', 'u32'] : [a, b];
    // made before the result, which may name what they declare at the outermost level only
    const body = f.body(1 + r.below(2));
    out.push(`static ${type} ${name}(${p} x, ${q} y) { effect(${i + 1} + x); ${body} return ${f.result()}; }`);
    functions.push(name);
    if (i === 1)
      out.push(`static s32 (*${id}_fp)(s64, u32) = ${id}_f0, (*${id}_fns[2])(s64, u32) = { ${id}_f1, ${id}_f0 };`);
  }
  const main = new FunctionText(r, surroundings, ['x', 'y'], ordered);
  const end = [...globals, ...fields].map((g) => `D(${g});`).join(' ');
  out.push(
    `static u64 ${id}_run(u64 x, u64 y) { ${main.body(5 + r.below(5))} return ${main.result()}; }`,
    `u64 ${id}(u64 x, u64 y) { digest = effects = 7; u64 v_ = ${id}_run(x, y); D(v_); D(effects); ${end} return digest; }`,
  );
  return { text: out.join('\n'), name: id, rows: Array.from({ length: 4 }, () => [r.value(), r.value()] as const) };
}
