/** Statements that decide what runs next: branches, loops, jumps, cleanups on every way out. */
import type { FunctionText, Kind } from './statements.js';

const INDEXED = ['u8', 's8', 'u16', 'u32', 's32', 's64', 'u64'];

export const CONTROL: readonly Kind[] = [
  {
    nests: true,
    make: (f, d) =>
      `if (${f.e.full()}) { ${f.block(2, d - 1)} }${f.r.chance(50) ? ` else { ${f.block(2, d - 1)} }` : ''}`,
  },
  {
    nests: true,
    make: (f, d) => {
      const i = f.scope.fresh('i');
      const inside = f.scope.inside(() => {
        f.scope.variable(i);
        return f.looped(2, d - 1);
      });
      // the counter may be written inside: a second one, which nothing else names, ends the loop
      return `for (s32 ${i} = 0, n_${i} = 0; n_${i} < ${1 + f.r.below(5)} && ${i} < ${3 + f.r.below(9)}; n_${i}++, ${i}++) { ${inside} }`;
    },
  },
  {
    nests: true,
    make: (f, d) => {
      const n = f.scope.fresh('n');
      const inside = f.looped(2, d - 1);
      return f.r.chance(50)
        ? `{ u32 ${n} = ${1 + f.r.below(5)}; while (${n}-- > 0) { ${inside} } }`
        : `{ u32 ${n} = ${1 + f.r.below(4)}; do { ${inside} } while (--${n} > 0 && ${f.e.full(1)}); }`;
    },
  },
  { nests: true, make: choice },
  { nests: true, make: choice },
  {
    nests: true,
    make: (f, d) => `do { ${f.looped(2, d - 1)} if (${f.e.full(1)}) break; ${f.looped(1, d - 1)} } while (0);`,
  },
  {
    make: (f) => (f.loops > 0 ? `if (${f.e.full(2)}) ${f.r.pick(['break', 'continue'])};` : `D(${f.e.full()});`),
  },
  { make: (f) => `if (${f.e.full(2)}) return ${f.e.full(2)};` },
  { nests: true, make: forward },
  { nests: true, make: backward },
  { nests: true, make: into },
  { nests: true, make: guarded },
  { nests: true, make: guarded },
  { nests: true, make: scoped },
  { make: released },
  {
    nests: true,
    make: (f, d) => `(void)({ ${f.block(2, d - 1)} ${f.e.full(1)}; });`,
  },
];

/** What stands between a goto and its label declares nothing that is used behind the label. */
const closed = (f: FunctionText, d: number): string => `{ ${f.block(2, d - 1)} }`;

function forward(f: FunctionText, d: number): string {
  const l = f.scope.fresh('l');
  return `if (${f.e.full(2)}) goto ${l}; ${closed(f, d)} ${l}: ;`;
}

function backward(f: FunctionText, d: number): string {
  const l = f.scope.fresh('l');
  return `{ u32 n_${l} = 0; ${l}: ${closed(f, d)} if (n_${l}++ < ${f.r.below(3)} && ${f.e.full(2)}) goto ${l}; }`;
}

function into(f: FunctionText, d: number): string {
  const l = f.scope.fresh('l');
  const round = f.r.chance(40);
  const [open, close] = round
    ? [`for (u32 n_${l} = 0; n_${l} < 3; n_${l}++) {`, '}']
    : f.r.chance(50)
      ? ['{', '}']
      : [`if (${f.e.full(1)}) {`, '}'];
  // a jump past the counter of a loop would leave it without a value
  const start = round ? `u32 n_${l} = 0; ` : '';
  const head = round ? open.replace(`u32 n_${l} = 0`, `n_${l} = 0`) : open;
  return `{ ${start}if (${f.e.full(2)}) goto ${l}; ${head} ${closed(f, d)} ${l}: ${closed(f, d)} ${close} }`;
}

function guarded(f: FunctionText, d: number): string {
  const g = f.scope.fresh('g');
  const declared = () => `__attribute__((cleanup(left))) s32 ${f.scope.fresh('g')} = ${++f.guards};`;
  const outer = declared();
  const way = f.r.below(6);
  const inside = () => f.block(2, d - 1);
  const test = () => f.e.full(1);
  switch (way) {
    case 0:
      return `{ ${outer} ${inside()} }`;
    case 1:
      return `{ ${outer} if (${test()}) return ${f.e.full(2)}; ${inside()} }`;
    case 2: {
      const looped = f.looped(1, d - 1);
      return `for (u32 n_${g} = 0; n_${g} < 3; n_${g}++) { ${outer} if (${test()}) ${f.r.pick(['break', 'continue'])}; ${declared()} ${looped} }`;
    }
    case 3:
      return `{ { ${outer} ${declared()} if (${test()}) goto ${g}; ${inside()} } effect(${f.guards}); ${g}: ; }`;
    case 4:
      return `{ u32 n_${g} = 0; ${g}: ; ${outer} if (n_${g}++ < 2 && ${test()}) goto ${g}; ${inside()} }`;
    default:
      return `switch ((int)(${test()} & 3)) { case 1: { ${outer} if (${test()}) break; ${inside()} } case 2: { ${declared()} ${inside()} break; } default: effect(9); }`;
  }
}

/** As scoped_guard does it: a loop that runs once. */
function scoped(f: FunctionText, d: number): string {
  const g = f.scope.fresh('g');
  const looped = f.looped(2, d - 1);
  return `for (s32 ${g} __attribute__((cleanup(left))) = ${++f.guards}, *o_${g} = &${g}; o_${g}; o_${g} = 0) { ${looped} }`;
}

/** As __free and no_free_ptr do it. */
function released(f: FunctionText): string {
  const p = f.scope.fresh('p');
  const keep = f.r.chance(50) ? `u64 *k_${p} = ({ u64 *t_ = ${p}; ${p} = 0; t_; }); D(*k_${p});` : `D(*${p});`;
  return `{ u64 o_${p} = ${f.e.full(1)}; u64 *${p} __attribute__((cleanup(freed))) = ${f.r.chance(20) ? `o_${p} & 1 ? 0 : ` : ''}&o_${p}; if (${p}) { ${keep} } }`;
}

function choice(f: FunctionText, depth: number): string {
  const { r } = f;
  const cases: string[] = [];
  let from = r.below(4) - 2;
  const end = () => (r.chance(65) ? ' break;' : '');
  const count = 1 + r.below(4);
  r.parts(90, count, () => {
    const to = from + r.below(3);
    // now and then a label inside a block, as Duff has it
    const within = r.chance(12) ? ` { effect(3); case ${to + 1}: ; ${f.block(1, depth - 1)} }` : '';
    cases.push(`case ${from}${to > from ? ` ... ${to}` : ''}: { ${f.block(1, depth - 1)} }${within}${end()}`);
    from = to + 2 + r.below(3);
  });
  if (r.chance(60)) cases.splice(r.below(cases.length + 1), 0, `default: { ${f.block(1, depth - 1)} }${end()}`);
  const mask = r.pick(['& 15', '% 9', '& 7', '']);
  return `switch ((${r.pick(INDEXED)})(${f.e.full(2)}${mask ? ` ${mask}` : ''})) { ${cases.join(' ')} }`;
}
