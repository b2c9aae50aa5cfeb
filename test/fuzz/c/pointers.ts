/** Statements about pointers to objects and to functions, and calls of special kinds. */
import type { FunctionText, Kind } from './statements.js';
import { ASSIGN } from './operators.js';
import { SCALARS } from './types.js';

export const POINTERS: readonly Kind[] = [
  { make: pointed },
  { make: pointed },
  { make: walked },
  { make: twice },
  { make: flexible },
  { make: functions },
  { make: operations },
  { make: variadic },
  { make: variadic },
  { make: recursive },
  { make: bumped },
  { make: once },
];

const NARROW = ['u8', 's16', 'u32', 's64', 'u64', 'u16', 's8', 's32'];

function pointed(f: FunctionText): string {
  const { r, e } = f;
  const p = f.scope.fresh('p');
  const type = r.pick(NARROW);
  return `{ ${type} o_${p} = ${e.more(2)}, *${p} = &o_${p}; *${p} ${r.pick(ASSIGN)} ${e.more(2)}; D(*${p} + o_${p}); u8 *b_${p} = (u8 *)${p}; b_${p}[0] ^= ${e.more(1)}; D(o_${p}); D(((u64)${p} & (sizeof(*${p}) - 1)) + (${p} == &o_${p}) + !${p}); }`;
}

function walked(f: FunctionText): string {
  const { r, e } = f;
  const p = f.scope.fresh('p');
  const type = r.pick(SCALARS).name;
  const steps = r.parts(80, 4, () =>
    r.pick([
      `*${p}++ = ${e.more(1)};`,
      `*${p} ${r.pick(ASSIGN)} ${e.more(1)};`,
      `${p} += ${e.more(1)} & 1;`,
      `D(*--${p}); ${p}++;`,
      `D(${p}[-1] + *(${p} + 1));`,
      `D((${p} - a_${p}) * 3 + (${p} > a_${p} + 2) + (${p} != e_${p}));`,
      `D((char *)e_${p} - (char *)${p});`,
    ]),
  );
  // each step moves it at most by one, from 1 on; there are 8
  return `{ ${type} a_${p}[8] = { ${e.more(1)}, 2, 3 }, *${p} = a_${p} + 1, *const e_${p} = &a_${p}[8]; ${steps.join(' ')} for (${p} = a_${p}; ${p} < e_${p}; ) D(*${p}++); }`;
}

function twice(f: FunctionText): string {
  const { r, e } = f;
  const p = f.scope.fresh('p');
  return `{ ${r.pick(NARROW)} x_${p} = ${e.more(1)}; typeof(x_${p}) y_${p} = 3, *${p} = &x_${p}, **pp_${p} = &${p}; **pp_${p} ${r.pick(ASSIGN)} ${e.more(1)}; if (${e.more(1)}) *pp_${p} = &y_${p}; *${p} += ${e.more(1)}; D(x_${p}); D(y_${p}); D(*pp_${p} == &x_${p}); (${e.more(1)} ? x_${p} : y_${p}); *(${e.more(1)} ? &x_${p} : &y_${p}) ^= 5; D(x_${p} * 3 + y_${p}); }`;
}

function flexible(f: FunctionText): string {
  const { r, e } = f;
  const p = f.scope.fresh('f');
  const [a, b] = [r.pick(SCALARS).name, r.pick(NARROW)];
  return `{ struct f_ { ${a} n; ${b} v[]; }; static struct f_ ${p} = { 3, { 5, 6, [2] = 7 } }; _Alignas(16) u8 b_${p}[96] = { 0 }; struct f_ *q_ = (struct f_ *)b_${p}; q_->n = ${e.more(1)}; q_->v[${e.more(1)} & 3] ${r.pick(ASSIGN)} ${e.more(1)}; ${p}.v[${e.more(1)} & 1]++; D(sizeof(struct f_) + offsetof(struct f_, v[2])); for (u32 k_ = 0; k_ < 4; k_++) D(q_->v[k_]); D(${p}.v[0] + ${p}.v[1] * 3 + ${p}.v[2]); D(q_->n); }`;
}

function functions(f: FunctionText): string {
  const { r, e } = f;
  const { functions: names, pointers } = f.scope.names();
  if (pointers.length === 0) return pointed(f);
  const p = f.scope.fresh('fn');
  const [a, b] = [names[0] ?? '', names[1] ?? ''];
  return r.pick([
    () =>
      `{ binary ${p} = ${e.more(1)} ? ${a} : &${b}; D(${p}(${e.more(1)}, ${e.more(1)})); D((${p} == ${b}) + 2 * !${p}); }`,
    () => `D((${e.more(1)} ? ${a} : ${b})(${e.more(1)}, ${e.more(1)}));`,
    () =>
      `{ s32 (*${p}[3])(s64, u32) = { [1] = ${a}, ${b} }; ${p}[0] = *${b}; ${p}[1] = ${p}[2]; D(${p}[${e.more(1)} & 1](${e.more(1)}, ${e.more(1)})); D(${p}[0] != ${p}[1]); }`,
    () => `D(apply(${r.pick([a, b])}, ${e.more(1)}, ${e.more(1)}));`,
  ])();
}

/** As tables of operations are. */
function operations(f: FunctionText): string {
  const { r, e } = f;
  const { functions: names, pointers } = f.scope.names();
  if (pointers.length === 0) return pointed(f);
  const p = f.scope.fresh('op');
  const some = () => r.pick(names.slice(0, 2));
  return `{ static const struct ops_ { u32 n; binary act, other; binary table[2]; } ${p} = { .act = ${some()}, .n = ${r.below(9)}, .table = { [1] = ${some()} } }; const struct ops_ *q_ = &${p}; D(q_->other ? 1 : q_->act(${e.more(1)}, ${e.more(1)})); if (q_->table[${e.more(1)} & 1]) D(q_->table[1](q_->n, ${e.more(1)})); }`;
}

function variadic(f: FunctionText): string {
  const { r, e } = f;
  const o = f.scope.fresh('o');
  const passed = r.parts(80, 7, () =>
    r.pick([
      () => ['i', `(int)${e.more(1)}`],
      () => ['i', `(${r.pick(['s8', 'u8', 'u16', 's16', '_Bool', 'char', 'enum tiny'])})${e.more(1)}`],
      () => ['u', `(u32)${e.more(1)}`],
      () => ['l', `(long)${e.more(1)}`],
      () => ['p', `&${o}`],
      () => ['w', `(u64)${e.more(1)}`],
      () => ['q', `(s128)${e.more(1)}`],
      () => ['s', `(struct pair){ ${e.more(1)}, ${e.more(1)} }`],
      () => ['b', `(struct big){ { ${e.more(1)}, [2] = ${e.more(1)} } }`],
    ])(),
  );
  const kinds = passed.map(([k]) => k).join('');
  return `{ u64 ${o} = ${e.constant()}; D(variadic(${passed.length}, "${kinds}"${passed.map(([, v]) => `, ${v ?? ''}`).join('')})); }`;
}

function recursive(f: FunctionText): string {
  const { r, e } = f;
  return r.pick([() => `D(again(${e.more(1)} & 7, ${e.more(1)}));`, () => `D(even(${e.more(1)} & 15));`])();
}

function bumped(f: FunctionText): string {
  const { r, e } = f;
  const o = f.scope.fresh('o');
  return `{ u64 ${o} = ${e.more(1)}; D(bump(&${o}, ${e.more(1)})); ${o} ${r.pick(ASSIGN)} bump(&${o}, 3); D(${o}); u64 a_${o}[4] = { ${o}, bump(&${o}, 1), ${o} }; a_${o}[bump(&${o}, 1) & 3] ${r.pick(ASSIGN)} bump(&${o}, ${e.more(1)}); D(${o} + a_${o}[0] + a_${o}[1] * 3 + a_${o}[2] * 5 + a_${o}[3]); }`;
}

function once(f: FunctionText): string {
  const { variables } = f.scope.names();
  const v = f.r.pick(variables);
  return `{ typeof(${v}) w_ = ONCE(${v}); *(volatile typeof(${v}) *)&${v} = w_ + ${f.e.more(1)}; D(${v}); }`;
}
