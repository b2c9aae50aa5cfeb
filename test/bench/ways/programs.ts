/** The functions on which ways of lowering are compared: what interrupt code does most, and what it does in 64 bits. */
export const C = `
typedef unsigned int u32; typedef unsigned long u64; typedef unsigned char u8;
u32 scan(u32 times) {
  u32 irr = 0x00ff0f0f, mask, hits = 0; u32 i;
  while (times-- > 0) {
    for (i = 0; i < 24; i++) {
      mask = 1u << i;
      if (!(irr & mask)) continue;
      hits += i;
    }
  }
  return hits;
}
u64 mix(u32 times) {
  u64 h = 0xcbf29ce484222325ul, s = 0; 
  while (times-- > 0) {
    h = h ^ s;
    h = (h << 13) | (h >> 51);
    s = s + (h & 0xffffffff0000ul);
    if (h > s) s = s - 1;
  }
  return s;
}
static u32 leaf(u32 a, u32 b) { return a + b; }
u32 calls(u32 times) {
  u32 sum = 0;
  while (times-- > 0) sum = leaf(sum, times);
  return sum;
}
static u8 from[256], to[256];
u32 copy(u32 times) {
  u32 i;
  while (times-- > 0)
    for (i = 0; i < 256; i++) to[i] = from[i] + 1;
  return to[255];
}`;

export const NAMES = ['scan', 'mix', 'calls', 'copy'] as const;
export type Name = (typeof NAMES)[number];

/** How often each function goes round, so that all take about equally long. */
export const TIMES: Readonly<Record<Name, number>> = { scan: 40_000, mix: 400_000, calls: 600_000, copy: 4000 };
