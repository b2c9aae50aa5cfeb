/** Functions of generated programs: statements of every kind, all of them ending. */
import { Expressions, type Style } from './expressions.js';
import { CONTROL } from './control.js';
import { OBJECTS } from './objects.js';
import { ASSIGN } from './operators.js';
import { POINTERS } from './pointers.js';
import type { Random } from './random.js';
import { Scope, type Surroundings } from './scope.js';
import { SCALARS } from './types.js';

export interface Kind {
  /** Holds statements of its own. */
  readonly nests?: boolean;
  /** Has no break or continue of its own and may stand anywhere. */
  readonly make: (f: FunctionText, depth: number) => string;
}

/** Made in every case. */
const PLAIN: readonly Kind[] = [
  { make: (f) => `D(${f.e.full()});` },
  { make: declaration },
  { make: (f) => assignment(f) },
];

const SIMPLE: readonly Kind[] = [
  {
    make: (f) => {
      const p = f.place();
      return `${p} ${f.r.pick(['<<=', '>>='])} ${f.e.more(1)} & 7;`;
    },
  },
  {
    make: (f) => {
      const p = f.place();
      return `${p} ${f.r.pick(['/=', '%='])} (${f.e.more(1)} & 0x3f) ${f.r.pick(['+ 1', '- 77'])};`;
    },
  },
  {
    make: (f) => (f.r.chance(50) ? `${f.place()}${f.r.pick(['++', '--'])};` : `${f.r.pick(['++', '--'])}${f.place()};`),
  },
  {
    make: (f) => {
      const a = f.place();
      const b = f.e.changing(1);
      return `D(${a} ${f.r.pick(ASSIGN)} ${b});`;
    },
  },
  { make: (f) => `DD(${f.e.full()});` },
  {
    make: (f) => {
      const s = f.scope.fresh('st');
      const type = f.r.pick(SCALARS).name;
      f.scope.variable(s);
      return `static ${type} ${s} = ${f.r.below(100)};`;
    },
  },
  {
    make: (f) => {
      const c = f.scope.fresh('k');
      f.scope.fixed(c);
      return `enum { ${c} = ${f.r.pick(['sizeof(u64) * 3', '1 << 4 | 3', '-5', '7 / 2 > 3 ? 1 : -2', "'a' + 1", '~0x7f'])} };`;
    },
  },
  {
    make: (f) => {
      const c = f.scope.fresh('c');
      const text = `const ${f.r.chance(20) ? 'volatile ' : ''}${f.r.pick(SCALARS).name} ${c} = ${f.e.full(2)};`;
      f.scope.fixed(c);
      return text;
    },
  },
  {
    make: (f) => {
      const t = f.scope.fresh('t');
      return `{ typedef ${f.r.pick(SCALARS).name} ${t}; ${t} ${t}v = ${f.e.full(2)}; D(${t}v * sizeof(${t})); }`;
    },
  },
];

export const STATEMENTS: readonly Kind[] = [...SIMPLE, ...CONTROL, ...OBJECTS, ...POINTERS];

function declaration(f: FunctionText): string {
  const name = f.scope.fresh('v');
  const kind = f.r.below(8);
  const type = f.r.pick(SCALARS).name;
  const text =
    kind === 0
      ? `__auto_type ${name} = (${type})+${f.e.full()};`
      : kind === 1
        ? `typeof((${type})0) ${name} = ${f.e.full()};`
        : `${type} ${name} = ${f.e.full()};`;
  f.scope.variable(name);
  return text;
}

function assignment(f: FunctionText): string {
  const p = f.place();
  const op = f.r.pick(ASSIGN);
  // a name on both sides: what the calls on the right do to it shows
  return `${p} ${op} ${f.r.chance(15) && /^\w+$/.test(p) ? `${p} + ` : ''}${f.e.more(3)};`;
}

export class FunctionText {
  readonly scope: Scope;
  readonly e: Expressions;
  /** Loops around the statement being made. */
  loops = 0;
  guards = 0;
  private readonly usable: readonly Kind[];

  constructor(
    readonly r: Random,
    readonly around: Surroundings,
    parameters: readonly string[],
    style: Style,
    kinds: ReadonlySet<number>,
    functions?: readonly string[],
  ) {
    this.scope = new Scope(around, parameters, functions);
    this.e = new Expressions(r, () => this.scope.names(), style);
    this.usable = STATEMENTS.filter((_k, i) => kinds.has(i));
  }

  /** The statements between the braces, without the return. */
  body(most: number): string {
    return this.scope.inside(() => this.r.parts(85, most, () => this.statement(3)).join(' '));
  }

  result(): string {
    return this.e.full(2);
  }

  block(most: number, depth: number): string {
    return this.scope.inside(() => this.r.parts(75, most, () => this.statement(depth)).join(' '));
  }

  /** Statements inside a loop. */
  looped(most: number, depth: number): string {
    this.loops++;
    const text = this.block(most, depth);
    this.loops--;
    return text;
  }

  /** Something that can be assigned to. */
  place(): string {
    this.e.begin();
    return this.somePlace();
  }

  private somePlace(): string {
    const { variables, parts, arrays } = this.scope.names();
    const kind = this.r.below(10);
    if (kind >= 9 && arrays.length > 0) {
      const a = this.r.pick(arrays);
      return this.e.writing(a, `${a}[${this.e.more(1)} & 3]`);
    }
    if (kind >= 6 && parts.length > 0) {
      const p = this.r.pick(parts);
      return this.e.writing(p.of, p.text);
    }
    const v = this.r.pick(variables);
    return this.e.writing(v, v);
  }

  statement(depth: number): string {
    const { r, usable } = this;
    this.e.begin();
    const kinds = depth > 0 ? usable : usable.filter((k) => !k.nests);
    if (kinds.length === 0 || r.below(10) < 4) return r.pick(PLAIN).make(this, depth);
    return r.pick(kinds).make(this, depth);
  }
}
