/** Expressions whose order of evaluation shows: calls that change every variable beside them, in all shapes that gcc may rewrite. */
import { Random } from '../c/random.js';

export const HEAD = `
typedef unsigned char u8; typedef unsigned short u16; typedef unsigned int u32; typedef unsigned long u64;
typedef signed char s8; typedef short s16; typedef int s32; typedef long s64;
typedef unsigned __int128 u128; typedef __int128 s128;
static u64 digest, at;
static s32 gi; static u32 gu; static u8 gb; static s16 gh; static u64 gl; static s64 gs; static _Bool gt; static u128 gw; static s128 gx;
static enum plain { P0, P1, P2 } ge; static struct pair { s32 m; u64 l; u32 five : 5; s32 nine : 9; } st, *sp = &st;
static s32 ai[4], *pi = ai + 1; static u64 al[4];
static void D(u64 v) { digest = (digest ^ v) * 0x100000001b3UL; digest ^= digest >> 29; }
static u64 change(u64 n) {
  D(n); at = at * 0x5851f42d4c957f2dUL + n + 1;
  gi += at >> 7; gu ^= at >> 9; gb += at >> 11; gh ^= at >> 13; gl += at; gs -= at; gt ^= at >> 40; gw += (u128)at << 20; gx -= at; ge = at >> 50 & 3;
  st.m += at >> 5; st.l ^= at; st.five += at >> 17; st.nine ^= at >> 19; ai[0] ^= at >> 3; ai[1] += at >> 21; ai[2] ^= at; ai[3] -= at >> 4; al[at & 3] += at;
  return at >> 2;
}
static s32 fi(u64 n) { return change(n); }
static u32 fu(u64 n) { return change(n); }
static u8 fb(u64 n) { return change(n); }
static s16 fh(u64 n) { return change(n); }
static u64 fl(u64 n) { return change(n); }
static s64 fs(u64 n) { return change(n); }
static _Bool ft(u64 n) { return change(n) & 1; }
static u128 fw(u64 n) { return (u128)change(n) << 30; }
static u8 pb(u8 v) { D(v); return v; }
static s32 pii(s32 v) { D(v); return v; }
static s32 *next(void) { D(4); return &ai[1 + (change(5) & 1)]; }
static void two(s32 a, u8 b) { D(a); D(b); }
static void other(s32 a, u8 b) { D(a * 3); D(b); }
static void (*pairs[2])(s32, u8) = { two, other };
static void start(u64 x) { gi = gu = gb = gh = gl = gs = gt = gw = gx = ge = st.m = st.l = st.five = st.nine = 0; for (u32 i = 0; i < 4; i++) ai[i] = al[i] = 0; pi = ai + 1; digest = 7; at = x; change(x); }
`;

export interface OrderCase {
  readonly name: string;
  readonly text: string;
  readonly statement: string;
}

const TYPES = ['u8', 's8', 'u16', 's16', 's32', 'u32', 's64', 'u64', '_Bool', 'u128', 's128'] as const;
const VARIABLES = ['gi', 'gu', 'gb', 'gh', 'gl', 'gs', 'gt', 'gw', 'gx', 'ge'] as const;
const OBJECTS = ['st.m', 'st.l', 'st.five', 'sp->nine', 'sp->m', '*pi', 'ai[2]', 'al[1]'] as const;
const CALLS = ['fi', 'fi', 'fu', 'fb', 'fh', 'fl', 'fs', 'ft', 'fw'] as const;
const CONSTANTS = ['0', '1', '3', '-1', '8', '255u', '6ul', '-4', '0x7fffffff', '(u8)200'] as const;

class Maker {
  calls = 0;

  constructor(private readonly r: Random) {}

  private pick<T>(list: readonly T[]): T {
    return list[this.r.below(list.length)] as T;
  }

  call(): string {
    this.calls++;
    return `${this.pick(CALLS)}(${this.calls})`;
  }

  leaf(): string {
    const k = this.r.below(100);
    if (k < 36) return this.call();
    if (k < 58) return this.pick(VARIABLES);
    if (k < 68) return this.pick(OBJECTS);
    if (k < 82) return this.pick(CONSTANTS);
    if (k < 90) return this.pick(['x', 'y', 'v', 'w']);
    return this.effect();
  }

  effect(): string {
    const g = this.pick(['gi', 'gu', 'gb', 'gl', 'st.m', 'gt', 'st.five']);
    switch (this.r.below(5)) {
      case 0:
        return `${g}++`;
      case 1:
        return `--${g}`;
      case 2:
        return `(${g} = ${this.call()})`;
      case 3:
        return `(${g} ${this.pick(['+=', '^=', '-=', '&=', '|='])} ${this.pick(['3', this.call(), 'gi', 'x'])})`;
      default:
        return `(${this.pick(['(void)0', this.call(), 'gi++'])}, ${this.pick([...VARIABLES, this.call()])})`;
    }
  }

  make(depth: number): string {
    if (depth <= 0) return this.leaf();
    const k = this.r.below(100);
    const part = () => this.make(this.r.below(depth));
    if (k < 52) return `(${part()} ${this.pick(['+', '-', '*', '&', '|', '^', '+', '-'])} ${part()})`;
    if (k < 60) return `(${part()} ${this.pick(['<', '>', '<=', '>=', '==', '!='])} ${part()})`;
    if (k < 65)
      return `(${part()} ${this.pick(['<<', '>>'])} ${this.pick(['1', '3', '0', '(x & 7)', `(${this.call()} & 7)`])})`;
    if (k < 69)
      return `(${part()} ${this.pick(['/', '%'])} ${this.pick(['3', '1', '8', '(gb | 1)', `(${this.call()} | 1)`])})`;
    if (k < 77) return `${this.pick(['-', '~', '!', '+', '-', '~'])}(${part()})`;
    if (k < 87) return `(${this.pick(TYPES)})(${part()})`;
    if (k < 92) return `(${part()} ? ${part()} : ${part()})`;
    if (k < 94) return `(${part()} ${this.pick(['&&', '||'])} ${part()})`;
    if (k < 96) return `({ ${part()}; })`;
    return this.pick([`pb(${part()})`, `pii(${part()})`]);
  }

  statement(e: string): string {
    switch (this.r.below(14)) {
      case 0:
        return `D(${e});`;
      case 10:
        return `two(${e}, ${this.make(1)});`;
      case 11:
        return `${this.pick(['ai[gi++ & 3]', 'ai[st.m & 1]', '*next()', '*pi++', 'al[(gi = 3) & 1]', 'next()[gi & 1]'])} ${this.pick(['=', '=', '+=', '|='])} ${e};`;
      case 12:
        return `D(${this.pick(['next()', 'ai', 'pi', '(pi++ - 1)'])}[${e} & 1]);`;
      case 13:
        return `const s64 l[3] = { ${e}, ${this.make(1)}, gi }; D(l[0] + l[1] * 3 + l[2]); pairs[fi(50) & 1]((u8)${e}, gl);`;
      case 1:
        return `${this.pick(TYPES)} r = ${e}; D(r);`;
      case 2:
        return `gb = ${e}; D(gb);`;
      case 3:
        return `st.five = ${e}; D(st.five);`;
      case 4:
        return `if (${e}) D(1);`;
      case 5:
        return `ai[${e} & 3] = 5;`;
      case 6:
        return `${this.pick(['gi', 'gl', 'gh', 'st.m', 'ai[fi(90) & 3]'])} ${this.pick(['=', '+=', '^=', '-=', '*='])} ${e};`;
      case 7:
        return `D(pb(${e}));`;
      default:
        return `u64 r = ${e}; D(r);`;
    }
  }
}

export function orderCase(seed: number, n: number): OrderCase {
  const r = new Random(seed * 1_000_003 + n);
  for (;;) {
    const m = new Maker(r);
    const e = m.make(1 + r.below(3));
    if (m.calls === 0) continue;
    const name = `c${n}`;
    const statement = m.statement(e);
    const text = `static u64 ${name}(u64 x, u32 y) { start(x); s32 v = x * 3; u8 w = y; u8 *pw = &w; ${statement} D(*pw); D(change(99)); D(v); return digest; }`;
    return { name, text, statement };
  }
}
