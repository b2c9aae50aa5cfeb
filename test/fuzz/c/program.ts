/** One case: records, variables, functions, and the function that is called with rows of arguments. */
import { KIND_COUNT, type RecordObject, type Style } from './expressions.js';
import { Random, type Span } from './random.js';
import type { Surroundings } from './scope.js';
import { FunctionText, STATEMENTS } from './statements.js';
import { makeRecord, SCALARS, type RecordText } from './types.js';

export interface Case {
  readonly text: string;
  readonly name: string;
  readonly rows: readonly (readonly [bigint, bigint])[];
  /** The choices that made it, and what each stretch of them made. */
  readonly tape: readonly number[];
  readonly spans: readonly Span[];
}

/** Which kinds a case has: few of many, so that each case is small and all together meet in every mixture. */
function some(r: Random, count: number, percent: number): Set<number> {
  const kinds = new Set<number>();
  for (let i = 0; i < count; i++) if (r.chance(percent)) kinds.add(i);
  return kinds;
}

export const caseOf = (seed: number, index: number): Case =>
  makeCase(new Random(seed * 1_000_003 + index), `c${index}`);

export function makeCase(r: Random, id: string): Case {
  const rows = [r.part(() => row(r)), ...r.parts(90, 3, () => row(r))];
  const style: Style = { ordered: r.chance(25), kinds: some(r, KIND_COUNT, 45) };
  const kinds = some(r, STATEMENTS.length, 18);
  const out: string[] = [];
  const records = r.parts(55, 2, (i) => makeRecord(r, `${id}_r${i}`));
  for (const t of records) out.push(...recordFunctions(t));
  const globals = Array.from({ length: 2 }, (_, i) => `${id}_g${i}`);
  for (const g of globals) out.push(`static ${r.pick(SCALARS).name} ${g} = ${BigInt.asIntN(16, r.value())};`);
  const arrays = r.parts(40, 1, (i) => {
    out.push(`static ${r.pick(SCALARS).name} ${id}_a${i}[4] = { ${r.below(9)}, [2 ... 3] = ${r.below(200)} };`);
    return `${id}_a${i}`;
  });
  const objects: RecordObject[] = records.map((t, i) => {
    const constant = () => `${BigInt.asIntN(20, r.value())}`;
    out.push(`static struct ${t.name} ${id}_s${i} = ${t.init(r, constant)};`);
    return { text: `${id}_s${i}`, record: t };
  });
  const functions: string[] = [];
  const pointers = [`${id}_fp`, `${id}_fns[1]`];
  const around: Surroundings = { id, records, globals, arrays, functions, objects, pointers };
  const write = (callable: readonly string[]) => new FunctionText(r, around, ['x', 'y'], style, kinds, callable);
  r.parts(90, 3, (i) => {
    const name = `${id}_f${i}`;
    const f = write([...functions]);
    // the first ones are what function pointers lead to, so they have one type
    const [type, p, q] = i < 2 ? ['s32', 's64', 'u32'] : [0, 0, 0].map(() => r.pick(SCALARS).name);
    const body = f.body(2);
    out.push(
      `static ${type ?? ''} ${name}(${p ?? ''} x, ${q ?? ''} y) { effect(${i + 1} + x); ${body} return ${f.result()}; }`,
    );
    functions.push(name);
    if (i === 1)
      out.push(`static s32 (*${id}_fp)(s64, u32) = ${id}_f0, (*${id}_fns[2])(s64, u32) = { ${id}_f1, ${id}_f0 };`);
  });
  const main = write(functions);
  const body = main.body(7);
  const named = [...globals, ...arrays.flatMap((a) => [0, 1, 2, 3].map((k) => `${a}[${k}]`))];
  const end = [...named.map((g) => `D(${g});`), ...objects.map((o) => `digest_${o.record.name}(&${o.text});`)];
  out.push(
    `static u64 ${id}_run(u64 x, u64 y) { ${body} return ${main.result()}; }`,
    `u64 ${id}(u64 x, u64 y) { digest = effects = 7; u64 v_ = ${id}_run(x, y); D(v_); D(effects); ${end.join(' ')} return digest; }`,
  );
  return { text: out.join('\n'), name: id, rows, tape: r.tape, spans: r.spans };
}

const row = (r: Random): readonly [bigint, bigint] => [r.value(), r.value()];

function recordFunctions(t: RecordText): string[] {
  const { name } = t;
  const all = t.leaves.map((l) => `${l.bits > 64 ? 'DD' : 'D'}(p->${l.path});`).join(' ');
  const first = t.leaves[0]?.path ?? '';
  const last = t.leaves[t.leaves.length - 1]?.path ?? '';
  return [
    `${t.definition};`,
    `static void digest_${name}(const struct ${name} *p) { ${all} D(sizeof *p + (_Alignof(struct ${name}) << 16)); }`,
    `static struct ${name} pass_${name}(struct ${name} v, u64 k) { v.${first} += effect(k); return v; }`,
    `static struct ${name} make_${name}(u64 k) { struct ${name} v = { 0 }; effect(k); v.${last} = k; return v; }`,
    `static u64 through_${name}(struct ${name} *p, s32 k) { effect(k); p->${last} ^= k; return p->${first} + p->${last}; }`,
  ];
}
