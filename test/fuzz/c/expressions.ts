/** Expressions of generated programs. Nothing undefined: counts stay below widths, divisors are positive, effects are calls. */
import type { Random } from './random.js';
import { SCALARS } from './types.js';

/** What an expression can name where it stands. */
export interface Names {
  /** Scalars that can be read. */
  readonly readable: readonly string[];
  /** Scalars that can be written, read or not. */
  readonly writable: readonly string[];
  /** Functions of two scalars. */
  readonly functions: readonly string[];
  /** Function pointers of two scalars. */
  readonly pointers: readonly string[];
}

const CASTS = SCALARS.map((s) => s.name);

export class Expressions {
  /** Calls in the expression being made: their effects tell the order of evaluation. */
  private calls = 0;

  constructor(
    private readonly r: Random,
    private readonly names: () => Names,
    private readonly ordered: boolean,
  ) {}

  /** A full expression. */
  full(depth = 3): string {
    this.calls = 0;
    return this.any(depth);
  }

  constant(): string {
    const v = this.r.value();
    const r = this.r.below(6);
    if (r === 0) return `0x${v.toString(16)}UL`;
    if (r === 1) return `${BigInt.asUintN(31, v)}`;
    if (r === 2) return `0x${BigInt.asUintN(32, v).toString(16)}u`;
    if (r === 3) return `(${BigInt.asIntN(8, v)})`;
    if (r === 4) return `'\\x${BigInt.asUintN(8, v).toString(16)}'`;
    return `0x${BigInt.asUintN(32, v).toString(16)}`;
  }

  private any(depth: number): string {
    const { r } = this;
    const names = this.names();
    if (depth <= 0 || r.chance(12))
      return r.chance(75) && names.readable.length > 0 ? r.pick(names.readable) : this.constant();
    switch (r.below(19)) {
      case 0:
      case 1:
      case 2:
      case 3:
        return `(${this.any(depth - 1)} ${r.pick(['+', '-', '*', '&', '|', '^'])} ${this.any(depth - 1)})`;
      case 4:
        return `(${this.any(depth - 1)} ${r.pick(['<', '>', '<=', '>=', '==', '!='])} ${this.any(depth - 1)})`;
      case 5:
        return `(${this.any(depth - 1)} ${r.pick(['<<', '>>'])} (${this.any(depth - 2)} & ${r.pick(['7', '15', '31'])}))`;
      case 6:
        return `((u64)${this.any(depth - 1)} ${r.pick(['<<', '>>'])} (${this.any(depth - 2)} & 63))`;
      case 7:
        return `(${this.any(depth - 1)} ${r.pick(['/', '%'])} ((${this.any(depth - 2)} & 0x7f) + 1))`;
      case 8:
        return `(${r.pick(['-', '~', '!', '+'])}${this.any(depth - 1)})`;
      case 9:
      case 10:
        return `((${r.pick(CASTS)})${this.any(depth - 1)})`;
      case 11:
        return `(${this.any(depth - 1)} ? ${this.any(depth - 1)} : ${this.any(depth - 1)})`;
      case 12:
        return `(${this.any(depth - 1)} ?: ${this.any(depth - 1)})`;
      case 13:
        return `(${this.any(depth - 1)} ${r.pick(['&&', '||'])} ${this.any(depth - 1)})`;
      case 14:
        return `((void)${this.any(depth - 2)}, ${this.any(depth - 1)})`;
      case 15:
        return `({ ${r.pick(CASTS)} q_ = ${this.any(depth - 1)}; q_ ${r.pick(['+', '^', '-'])} ${this.constant()}; })`;
      case 16:
        return `({ typeof((${r.pick(CASTS)})${this.any(depth - 2)}) q_ = ${this.any(depth - 1)}; q_; })`;
      default:
        return this.call(depth);
    }
  }

  private call(depth: number): string {
    const { r } = this;
    const { functions, pointers } = this.names();
    if (functions.length === 0 || (!this.ordered && this.calls > 0)) return this.any(depth - 1);
    this.calls++;
    const f =
      pointers.length > 0 && r.chance(25) ? `(${r.chance(50) ? '*' : ''}${r.pick(pointers)})` : r.pick(functions);
    return `${f}(${this.any(depth - 1)}, ${this.any(depth - 1)})`;
  }
}
