/** Random C programs that end: nested bounded loops, branches, calls of functions further down, locals and globals. */
import fc from 'fast-check';

type Node =
  | { readonly kind: 'local' | 'global' | 'array'; readonly n: number }
  | { readonly kind: 'call'; readonly to: number }
  | { readonly kind: 'return' }
  | { readonly kind: 'if' | 'for' | 'while' | 'do'; readonly n: number; readonly body: readonly Node[] };

const { node } = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ kind: fc.constantFrom('local' as const, 'global' as const, 'array' as const), n: fc.nat(5) }),
    fc.record({ kind: fc.constant('call' as const), to: fc.nat(2) }),
    fc.constant({ kind: 'return' as const }),
    fc.record({
      kind: fc.constantFrom('if' as const, 'for' as const, 'while' as const, 'do' as const),
      n: fc.nat(4),
      body: fc.array(tie('node'), { maxLength: 3 }),
    }),
  ),
}));

const bodies = fc.array(fc.array(node, { minLength: 1, maxLength: 4 }), { minLength: 3, maxLength: 3 });

let loops = 0;

function text(list: readonly Node[], level: number): string {
  return list.map((s) => line(s, level)).join('');
}

function line(s: Node, level: number): string {
  const pad = '  '.repeat(level);
  switch (s.kind) {
    case 'local':
      return `${pad}a += ${s.n};\n`;
    case 'global':
      return `${pad}g += ${s.n};\n`;
    case 'array':
      return `${pad}t[a & 7] ^= ${s.n};\n`;
    case 'call':
      return `${pad}a += f${s.to}(a, d - 1) + f${s.to}(1, d - 2);\n`;
    case 'return':
      return `${pad}if (a & 1) return a;\n`;
    case 'if':
      return `${pad}if ((a & 3) == ${s.n}) {\n${text(s.body, level + 1)}${pad}} else {\n${pad}  a++;\n${pad}}\n`;
    case 'for': {
      const i = `i${loops++}`;
      return `${pad}for (int ${i} = 0; ${i} < ${s.n}; ${i}++) {\n${text(s.body, level + 1)}${pad}}\n`;
    }
    case 'while': {
      const i = `i${loops++}`;
      return `${pad}int ${i} = ${s.n};\n${pad}while (${i}-- > 0) {\n${text(s.body, level + 1)}${pad}}\n`;
    }
    case 'do': {
      const i = `i${loops++}`;
      return `${pad}int ${i} = ${s.n};\n${pad}do {\n${text(s.body, level + 1)}${pad}} while (${i}-- > 0);\n`;
    }
  }
}

/** C text with `void run(int a)`. */
export const programs = bodies.map((list) => {
  loops = 0;
  const heads = list.map((_, i) => `static int f${i}(int a, int d);\n`).join('');
  const functions = list.map(
    (body, i) => `static int f${i}(int a, int d)\n{\n  if (d <= 0)\n    return g;\n${text(body, 1)}  return a;\n}\n`,
  );
  return `static int g; static int t[8];\n${heads}${functions.join('')}void run(int a)\n{\n  f0(a, 3);\n  g++;\n}\n`;
});
