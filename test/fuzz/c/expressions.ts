/**
 * Expressions of generated programs. Nothing undefined under -fwrapv -fno-strict-aliasing: counts stay below widths, divisors are
 * neither 0 nor -1, and what is written in an expression is named in it nowhere else; calls may see it, as C allows.
 */
import { builtin } from './builtins.js';
import type { Random } from './random.js';
import { SCALARS, type RecordText } from './types.js';

/** An object of a record type that can be named. */
export interface RecordObject {
  readonly text: string;
  readonly record: RecordText;
}

/** What an expression can name where it stands. */
export interface Names {
  /** Variables that can be read and, but for `fixed`, written. */
  readonly variables: readonly string[];
  readonly fixed: readonly string[];
  /** Members and elements, by the object that they are part of. */
  readonly parts: readonly { readonly text: string; readonly of: string }[];
  /** Arrays of four scalars. */
  readonly arrays: readonly string[];
  readonly objects: readonly RecordObject[];
  /** Functions of two scalars. */
  readonly functions: readonly string[];
  /** Expressions that give a function pointer of two scalars; empty where they may lead to a function not yet finished. */
  readonly pointers: readonly string[];
}

export interface Style {
  /** Several calls in one expression, so that their order shows. */
  readonly ordered: boolean;
  /** Kinds of expressions, by number, that this case makes. */
  readonly kinds: ReadonlySet<number>;
}

const CASTS = SCALARS.map((s) => s.name);

type Make = (x: Expressions, depth: number) => string;

const BINARY = ['+', '-', '*', '&', '|', '^'];
const COMPARE = ['<', '>', '<=', '>=', '==', '!='];

const KINDS: readonly Make[] = [
  (x, d) => `(${x.any(d)} ${x.r.pick(BINARY)} ${x.any(d)})`,
  (x, d) => `(${x.any(d)} ${x.r.pick(BINARY)} ${x.any(d)})`,
  (x, d) => `(${x.any(d)} ${x.r.pick(COMPARE)} ${x.any(d)})`,
  (x, d) => `(${x.any(d)} ${x.r.pick(['<<', '>>'])} (${x.any(d - 1)} & ${x.r.pick(['7', '15', '31'])}))`,
  (x, d) => `((${x.r.pick(['u64', 's64'])})${x.any(d)} ${x.r.pick(['<<', '>>'])} (${x.any(d - 1)} & 63))`,
  (x, d) => `(${x.any(d)} ${x.r.pick(['/', '%'])} ((${x.any(d - 1)} & 0x7f) ${x.r.pick(['+ 1', '- 200', '| 64'])}))`,
  (x, d) => `(${x.r.pick(['-', '~', '!', '+'])}${x.any(d)})`,
  (x, d) => `((${x.r.pick(CASTS)})${x.any(d)})`,
  (x, d) => `((${x.r.pick(CASTS)})${x.any(d)})`,
  (x, d) => `(${x.any(d)} ? ${x.any(d)} : ${x.any(d)})`,
  (x, d) => `(${x.any(d)} ?: ${x.any(d)})`,
  (x, d) => `(${x.any(d)} ${x.r.pick(['&&', '||'])} ${x.any(d)})`,
  (x, d) => `((void)${x.any(d - 1)}, ${x.any(d)})`,
  (x, d) => x.statement(d),
  (x, d) => x.call(d),
  (x, d) => x.call(d),
  (x, d) => x.call(d),
  (x) => x.part(),
  (x) => x.part(),
  (x, d) => x.changing(d),
  (x, d) => x.element(d),
  (x, d) => builtin(x, d),
  (x, d) => builtin(x, d),
  (x, d) => `TYPE(${x.r.chance(50) ? x.any(d) : `+${x.any(d)}`})`,
  (x, d) => `sizeof(+${x.any(d)})`,
  (x, d) => x.recordValue(d),
  (x, d) => `((${x.r.pick(['u128', 's128'])})${x.any(d)} ${x.r.pick(['<<', '>>'])} (${x.any(d - 1)} & 127))`,
  (x, d) => `MAX(+${x.any(d)}, +${x.any(d)})`,
  (x, d) => `(${x.any(d)}, ${x.any(d)})`,
];

export const KIND_COUNT = KINDS.length;

export class Expressions {
  /** Calls in the expression being made: their effects tell the order of evaluation. */
  private calls = 0;
  private readonly read = new Set<string>();
  private readonly written = new Set<string>();
  private readonly usable: readonly Make[];
  private next = 0;

  constructor(
    readonly r: Random,
    private readonly names: () => Names,
    private readonly style: Style,
  ) {
    this.usable = KINDS.filter((_k, i) => i < 2 || style.kinds.has(i));
  }

  /** Begins a full expression. */
  begin(): void {
    this.calls = 0;
    this.read.clear();
    this.written.clear();
  }

  /** A full expression. */
  full(depth = 3): string {
    this.begin();
    return this.any(depth);
  }

  /** Nothing that follows in this full expression names the object. */
  writing(object: string, place: string): string {
    this.written.add(object);
    return place;
  }

  /** A further part of what was last begun: a full expression or a statement of several. */
  more(depth = 2): string {
    return this.any(depth);
  }

  fresh(prefix: string): string {
    return `${prefix}${this.next++}_`;
  }

  constant(): string {
    const v = this.r.value();
    const r = this.r.below(7);
    if (r === 0) return `${BigInt.asUintN(31, v)}`;
    if (r === 1) return `0x${v.toString(16)}UL`;
    if (r === 2) return `0x${BigInt.asUintN(32, v).toString(16)}u`;
    if (r === 3) return `(${BigInt.asIntN(8, v)})`;
    if (r === 4) return `'\\x${BigInt.asUintN(8, v).toString(16)}'`;
    if (r === 5) return this.r.pick(['P2', 'N0', 'N2', 'W0', 'W1', 'T1', 'sizeof(enum tiny)', '_Alignof(u64)']);
    return `0x${BigInt.asUintN(32, v).toString(16)}`;
  }

  any(depth: number): string {
    return this.r.part(() => {
      if (depth <= 0 || !this.r.chance(88)) return this.leaf();
      return this.r.pick(this.usable)(this, depth - 1);
    });
  }

  leaf(): string {
    if (this.r.chance(75)) {
      const { variables, fixed } = this.names();
      const name = this.reading([...variables, ...fixed]);
      if (name) return name;
    }
    return this.constant();
  }

  private reading(names: readonly string[]): string | undefined {
    const free = names.filter((n) => !this.written.has(n));
    if (free.length === 0) return undefined;
    const name = this.r.pick(free);
    this.read.add(name);
    return name;
  }

  part(): string {
    const free = this.names().parts.filter((p) => !this.written.has(p.of));
    if (free.length === 0) return this.leaf();
    const p = this.r.pick(free);
    this.read.add(p.of);
    return p.text;
  }

  /** An element of an array, by a computed index. */
  element(depth: number): string {
    const array = this.reading(this.names().arrays);
    if (!array) return this.leaf();
    const index = `${this.any(depth)} & 3`;
    return this.r.chance(25)
      ? `(*(${array} + (${index})))`
      : this.r.chance(10)
        ? `((${index})[${array}])`
        : `${array}[${index}]`;
  }

  /** Something that can be assigned to, which this expression names nowhere else. Undefined where there is none. */
  private place(): string | undefined {
    const { variables, parts } = this.names();
    const free = variables.filter((n) => !this.written.has(n) && !this.read.has(n));
    const members = parts.filter((p) => !this.written.has(p.of) && !this.read.has(p.of));
    if (members.length > 0 && this.r.chance(30)) {
      const p = this.r.pick(members);
      this.written.add(p.of);
      return p.text;
    }
    if (free.length === 0) return undefined;
    const name = this.r.pick(free);
    this.written.add(name);
    return name;
  }

  /** An expression that changes a variable. */
  changing(depth: number): string {
    const p = this.place();
    if (!p) return this.leaf();
    if (this.r.chance(50))
      return this.r.chance(50) ? `(${p}${this.r.pick(['++', '--'])})` : `(${this.r.pick(['++', '--'])}${p})`;
    return `(${p} ${this.r.pick(['=', '+=', '-=', '*=', '&=', '|=', '^='])} ${this.any(depth)})`;
  }

  call(depth: number): string {
    const { r } = this;
    const { functions, pointers } = this.names();
    if (functions.length === 0 || (!this.style.ordered && this.calls > 0)) return this.any(depth);
    this.calls++;
    const f =
      pointers.length > 0 && r.chance(30) ? `(${r.chance(50) ? '*' : ''}${r.pick(pointers)})` : r.pick(functions);
    return `${f}(${this.any(depth)}, ${this.any(depth)})`;
  }

  statement(depth: number): string {
    const q = this.fresh('q');
    const type = this.r.pick(CASTS);
    switch (this.r.below(6)) {
      case 0:
        return `({ ${type} ${q} = ${this.any(depth)}; ${q} ${this.r.pick(BINARY)} ${this.constant()}; })`;
      case 1:
        return `({ typeof((${type})${this.any(depth - 1)}) ${q} = ${this.any(depth)}; ${q}; })`;
      case 2:
        return `({ __auto_type ${q} = (${type})+${this.any(depth)}; ${q}; })`;
      case 3:
        return `({ ${type} ${q} = ${this.any(depth)}; if (${q} & 1) ${q} = ${this.any(depth)}; else ${q}++; ${q}; })`;
      case 4:
        return `({ ${type} ${q} = 0; for (int k_ = 0; k_ < ${1 + this.r.below(3)}; k_++) ${q} += k_; (void)${this.any(depth)}; ${q}; })`;
      default:
        return `({ __attribute__((cleanup(left))) s32 ${q} = ${this.r.below(9)}; ${this.any(depth)}; })`;
    }
  }

  /** A member of a record that is itself a value. */
  recordValue(depth: number): string {
    const objects = this.names().objects.filter((o) => !this.written.has(o.text));
    if (objects.length === 0) return this.leaf();
    const { text, record } = this.r.pick(objects);
    this.read.add(text);
    const leaf = this.r.pick(record.leaves).path;
    switch (this.r.below(4)) {
      case 0: {
        const other = this.r.pick(objects.filter((o) => o.record === record)).text;
        this.read.add(other);
        return `(${this.any(depth)} ? ${text} : ${other}).${leaf}`;
      }
      case 1:
        if (!this.style.ordered && this.calls > 0) return this.part();
        this.calls++;
        return `pass_${record.name}(${text}, ${this.any(depth)}).${leaf}`;
      case 2:
        if (record.hasUnion) return this.part();
        return `((struct ${record.name})${record.init(this.r, () => this.any(depth - 1))}).${leaf}`;
      default:
        if (!this.style.ordered && this.calls > 0) return this.part();
        this.calls++;
        return `through_${record.name}(&${text}, ${this.any(depth)})`;
    }
  }
}
