/**
 * Choices from a seed, the same everywhere, or replayed from a tape of them. What was chosen is kept, and which stretch of it made
 * which part: leaving a stretch out leaves the part out, and a choice of 0 is always the simplest (shrink.ts).
 */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export class Random {
  readonly tape: number[] = [];
  readonly spans: Span[] = [];
  private state: number;

  constructor(private readonly source: number | readonly number[]) {
    this.state = typeof source === 'number' ? (source ^ 0x9e3779b9) >>> 0 : 0;
    if (typeof source === 'number') for (let i = 0; i < 8; i++) this.next();
  }

  private next(): number {
    // xorshift with a multiplication at the end: short, and good enough in its upper bits
    let s = this.state || 1;
    s ^= s << 13;
    s ^= s >>> 17;
    s ^= s << 5;
    this.state = s >>> 0;
    return Math.imul(this.state, 0x9e3779b1) >>> 0;
  }

  word(): number {
    const w = typeof this.source === 'number' ? this.next() : (this.source[this.tape.length] ?? 0);
    this.tape.push(w);
    return w;
  }

  /** What make draws is one part of the program. */
  part<T>(make: () => T): T {
    const from = this.tape.length;
    const made = make();
    if (this.tape.length > from) this.spans.push({ from, to: this.tape.length });
    return made;
  }

  /** Parts, at most `most`: each time another one is drawn with this chance. */
  parts<T>(percent: number, most: number, make: (i: number) => T): T[] {
    const made: T[] = [];
    for (let more = true; more && made.length < most;)
      this.part(() => {
        more = this.chance(percent);
        if (more) made.push(make(made.length));
      });
    return made;
  }

  /** 0 to n - 1. */
  below(n: number): number {
    return Math.floor((this.word() / 2 ** 32) * n);
  }

  chance(percent: number): boolean {
    return this.below(100) >= 100 - percent;
  }

  /** The first is the simplest. */
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
