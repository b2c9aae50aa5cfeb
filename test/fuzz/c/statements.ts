/** Functions of generated programs: statements of every kind, all of them ending. */
import { Expressions, type Names } from './expressions.js';
import type { Random } from './random.js';
import { SCALARS, type RecordText } from './types.js';

const ASSIGN = ['=', '=', '=', '+=', '-=', '*=', '&=', '|=', '^='];

export interface Surroundings {
  readonly records: readonly RecordText[];
  /** Scalars of file scope. */
  readonly globals: readonly string[];
  readonly functions: readonly string[];
  /** Fields of records of file scope. */
  readonly fields: readonly string[];
  readonly pointers: readonly string[];
}

export class FunctionText {
  private readonly scopes: string[][] = [[]];
  private readonly expressions: Expressions;
  private next = 0;
  private loops = 0;
  private labels: string[] = [];
  private guards = 0;

  constructor(
    private readonly r: Random,
    private readonly around: Surroundings,
    private readonly parameters: readonly string[],
    ordered: boolean,
    private readonly functions: readonly string[] = around.functions,
  ) {
    this.expressions = new Expressions(r, () => this.names(), ordered);
  }

  private names(): Names {
    const locals = this.scopes.flat();
    const writable = [...this.parameters, ...locals, ...locals, ...this.around.globals, ...this.around.fields];
    return {
      readable: writable,
      writable,
      functions: this.functions,
      pointers: this.functions.length > 1 ? this.around.pointers : [],
    };
  }

  /** The statements between the braces, without the return. */
  body(size: number): string {
    return this.block(size, 3);
  }

  result(): string {
    return this.expressions.full(2);
  }

  private block(size: number, depth: number): string {
    this.scopes.push([]);
    const out: string[] = [];
    for (let i = 0; i < size; i++) out.push(this.statement(depth));
    this.scopes.pop();
    return out.join(' ');
  }

  private fresh(prefix: string): string {
    return `${prefix}${this.next++}`;
  }

  private declare(name: string): void {
    (this.scopes[this.scopes.length - 1] as string[]).push(name);
  }

  private statement(depth: number): string {
    const { r, expressions: e } = this;
    const { writable } = this.names();
    const target = () => r.pick(writable);
    switch (r.below(depth > 0 ? 24 : 11)) {
      case 0:
      case 1: {
        const name = this.fresh('v');
        const text = `${r.pick(SCALARS).name} ${name} = ${e.full()};`;
        this.declare(name);
        return text;
      }
      case 2:
      case 3:
      case 4:
        return `${target()} ${r.pick(ASSIGN)} ${e.full()};`;
      case 5:
        return `${target()} ${r.pick(['<<=', '>>='])} ${e.full(1)} & 7;`;
      case 6:
        return `${target()} ${r.pick(['/=', '%='])} (${e.full(1)} & 0x3f) + 1;`;
      case 7:
        return r.chance(50) ? `${target()}${r.pick(['++', '--'])};` : `${r.pick(['++', '--'])}${target()};`;
      case 8:
        return `D(${e.full()});`;
      case 9:
        return this.record();
      case 10: {
        const [a, b] = [target(), target()];
        return a === b ? `D(${a}++);` : `D(${a} ${r.pick(ASSIGN)} (${b} ${r.pick(ASSIGN)} ${e.full(1)}));`;
      }
      case 11:
      case 12:
        return `if (${e.full()}) { ${this.block(2, depth - 1)} }${r.chance(50) ? ` else { ${this.block(2, depth - 1)} }` : ''}`;
      case 13: {
        const i = this.fresh('i');
        this.scopes.push([i]);
        this.loops++;
        const inside = this.block(2, depth - 1);
        this.loops--;
        this.scopes.pop();
        // the counter may be written inside: a second one, which nothing else names, ends the loop
        return `for (s32 ${i} = 0, n_${i} = 0; n_${i} < ${1 + r.below(5)} && ${i} < ${3 + r.below(9)}; n_${i}++, ${i}++) { ${inside} }`;
      }
      case 14: {
        const n = this.fresh('n');
        this.loops++;
        const inside = this.block(2, depth - 1);
        this.loops--;
        return r.chance(50)
          ? `{ u32 ${n} = ${1 + r.below(5)}; while (${n}-- > 0) { ${inside} } }`
          : `{ u32 ${n} = ${1 + r.below(4)}; do { ${inside} } while (--${n} > 0 && ${e.full(1)}); }`;
      }
      case 15:
      case 16:
        return this.choice(depth);
      case 17:
        return this.loops > 0
          ? `if (${e.full(2)}) ${r.pick(['break', 'continue'])};`
          : `{ ${this.block(2, depth - 1)} }`;
      case 18: {
        const label = this.fresh('l');
        return `if (${e.full(2)}) goto ${label}; ${this.noDeclarations(depth)} ${label}: ;`;
      }
      case 19: {
        const p = this.fresh('p');
        const type = r.pick(['u8', 's16', 'u32', 's64', 'u64']);
        return `{ ${type} o_${p} = ${e.full(2)}, *${p} = &o_${p}; *${p} ${r.pick(ASSIGN)} ${e.full(2)}; D(*${p} + o_${p}); u8 *b_${p} = (u8 *)${p}; b_${p}[0] ^= ${e.full(1)}; D(o_${p}); }`;
      }
      case 20: {
        const g = this.fresh('g');
        return `{ __attribute__((cleanup(left))) s32 ${g} = ${++this.guards}; ${this.block(2, depth - 1)} }`;
      }
      case 21: {
        const s = this.fresh('st');
        this.declare(s);
        return `static ${r.pick(SCALARS).name} ${s} = ${r.below(100)};`;
      }
      case 22:
        return r.chance(25) ? `if (${e.full(2)}) return ${e.full(2)};` : `D(${e.full()});`;
      default: {
        const a = this.fresh('a');
        const type = r.pick(['u8', 's8', 'u16', 's32', 'u64']);
        return `{ ${type} ${a}[] = { ${e.full(2)}, [3] = ${e.full(2)}, [1] = ${e.full(1)} }; ${a}[${e.full(1)} & 3] ${r.pick(ASSIGN)} ${e.full(2)}; for (s32 k_ = 0; k_ < 4; k_++) D(${a}[k_]); }`;
      }
    }
  }

  private noDeclarations(depth: number): string {
    return `{ ${this.block(2, depth - 1)} }`;
  }

  private choice(depth: number): string {
    const { r, expressions: e } = this;
    const cases: string[] = [];
    let from = r.below(4) - 2;
    const outer = this.loops;
    this.loops = Math.max(this.loops, 0);
    for (let i = 2 + r.below(4); i > 0; i--) {
      const to = from + r.below(3);
      cases.push(
        `case ${from}${to > from ? ` ... ${to}` : ''}: { ${this.block(1, depth - 1)} }${r.chance(65) ? ' break;' : ''}`,
      );
      from = to + 1 + r.below(3);
    }
    if (r.chance(60))
      cases.splice(
        r.below(cases.length + 1),
        0,
        `default: { ${this.block(1, depth - 1)} }${r.chance(65) ? ' break;' : ''}`,
      );
    this.loops = outer;
    const mask = r.pick(['& 15', '% 9', '& 7', '']);
    const cast = `(${r.pick(['u8', 's8', 'u16', 'u32', 's32', 's64', 'u64'])})`;
    return `switch (${cast}(${e.full(2)}${mask ? ` ${mask}` : ''})) { ${cases.join(' ')} }`;
  }

  private record(): string {
    const { r, expressions: e } = this;
    if (this.around.records.length === 0) return ';';
    const t = r.pick(this.around.records);
    const s = this.fresh('r');
    const some = () => (t.leaves.length > 0 ? r.pick(t.leaves).path : '');
    const parts: string[] = [];
    const value = () => (r.chance(60) ? e.constant() : e.full(2));
    if (t.hasUnion || r.chance(30))
      parts.push(`struct ${t.name} ${s}; __builtin_memset(&${s}, ${t.hasBool ? 0 : r.below(256)}, sizeof ${s});`);
    else parts.push(`struct ${t.name} ${s} = ${t.initializer(r, value)};`);
    for (let i = 1 + r.below(4); i > 0; i--) parts.push(`${s}.${some()} ${r.pick(ASSIGN)} ${e.full(2)};`);
    const p = `p_${s}`;
    parts.push(`struct ${t.name} *${p} = &${s}, c_${s} = *${p};`);
    if (r.chance(50)) parts.push(`D(${p}->${some()}${r.pick(['++', '--', ''])});`);
    if (r.chance(50)) parts.push(`D((${s}.${some()} ${r.pick(ASSIGN)} ${e.full(1)}) + ${e.full(1)});`);
    if (r.chance(50) && !t.hasUnion) parts.push(`${s} = pass_${t.name}(*${p}, ${e.full(1)});`);
    if (r.chance(30)) parts.push(`D(pass_${t.name}(c_${s}, ${e.full(1)}).${some()});`);
    parts.push(`digest_${t.name}(&${s}); digest_${t.name}(&c_${s});`);
    return `{ ${parts.join(' ')} }`;
  }
}
