/** Random choices from a seed, the same everywhere. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = (seed ^ 0x9e3779b9) >>> 0;
    for (let i = 0; i < 8; i++) this.word();
  }

  word(): number {
    // xorshift with a multiplication at the end: short, and good enough in its upper bits
    let s = this.state || 1;
    s ^= s << 13;
    s ^= s >>> 17;
    s ^= s << 5;
    this.state = s >>> 0;
    return Math.imul(this.state, 0x9e3779b1) >>> 0;
  }

  /** 0 to n - 1. */
  below(n: number): number {
    return Math.floor((this.word() / 2 ** 32) * n);
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  /** A 64-bit value of the kinds that find faults: small, at a limit, a few bits, anything. */
  value(): bigint {
    const kind = this.below(6);
    if (kind === 0) return BigInt(this.below(8));
    if (kind === 1) return BigInt.asUintN(64, (1n << BigInt(this.below(64))) - BigInt(this.below(3)));
    if (kind === 2) return BigInt.asUintN(64, -BigInt(this.below(200)));
    if (kind === 3) return BigInt(this.below(256));
    return (BigInt(this.word()) << 32n) | BigInt(this.word());
  }
}
