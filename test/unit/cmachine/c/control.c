/* switch, ranges, fall-through, loops, goto, Duff, labels. */
#include "digest.h"
static int pick(long x) { switch (x) { case 0 ... 3: return 1; case -5: return 2; case 0x100000000: return 3; case 'a' ... 'z': x++; case 200: return x; default: return -1; case 7: break; } return 9; }
static int pick8(u8 x) { switch (x) { case 255: return 1; case 0: return 2; case 128 ... 130: return 3; } return 4; }
static int picks8(s8 x) { switch (x) { case -1: return 1; case 255: return 2; case -128 ... -126: return 3; } return 4; }
static int picku(u32 x) { switch (x) { case -1: return 1; case 0x80000000: return 2; case 5: return 3; } return 4; }
static int pickl(u64 x) { switch (x) { case ~0UL: return 1; case 1UL << 63: return 2; case 0x100 ... 0x1ff: return 3; case 0xffffffff: return 4; } return 5; }
static int before(int x) { int r = 0; switch (x) { int y; r = 100; case 1: y = 5; r += y; break; case 2: r = 2; } return r; }
unsigned long t1(void)
{
    START();
    D(pick(0)); D(pick(3)); D(pick(4)); D(pick(-5)); D(pick(0x100000000)); D(pick('c')); D(pick(200)); D(pick(7)); D(pick(-1)); D(pick8(255)); D(pick8(256)); D(pick8(129)); D(pick8(-1)); D(picks8(-1)); D(picks8(255)); D(picks8(128)); D(picku(-1)); D(picku(1u << 31)); D(pickl(-1)); D(pickl(1UL << 63)); D(pickl(0x1ff)); D(pickl(0x200)); D(pickl(0xffffffff)); D(pickl((u32)-1)); D(before(1)); D(before(2)); D(before(3));
    return digest;
}
static u64 duff(int n) { u64 s = 0; int i = (n + 3) / 4, k = 0; switch (n % 4) { case 0: do { s = s * 31 + k++; case 3: s = s * 31 + k++; case 2: s = s * 31 + k++; case 1: s = s * 31 + k++; } while (--i > 0); } return s; }
static int nestcase(int x) { switch (x) { case 1: { if (x == 2) { case 2: return 22; } else { case 3: x += 10; } x += 100; break; } case 4: while (x < 50) { x += 7; case 5: x += 1; if (x > 40) break; } x += 1000; default: x += 5; } return x; }
unsigned long t2(void)
{
    START();
    for (int i = 1; i < 12; i++) D(duff(i)); for (int i = 0; i < 8; i++) D(nestcase(i));
    return digest;
}
unsigned long t3(void)
{
    int i, j, s = 0;
    START();
    for (i = 0, j = 10; i < j; i++, j--) { if (i == 2) continue; if (i == 4) break; s += i * j; } D(s); D(i); D(j);
    while (i-- > 0) { for (;;) { s++; if (s % 7 == 0) break; switch (s % 3) { case 0: continue; case 1: s += 2; break; default: break; } s++; } } D(s); D(i);
    do { s -= 5; if (s % 2) continue; s--; } while (s > 0 && i++ < 20); D(s); D(i); for (int i = 0; i < 3; i++) { int i = 7; s += i; } D(s); for (;;) { if (s++ > 60) break; } D(s); do s++; while (0); D(s); while (0) s = 1000; D(s); for (; 0;) s = 1; D(s); do { if (s) break; s = 5; } while (1); D(s);
    if (s) if (s > 1000) s = 1; else s = 2; D(s); if (0) s = 9; else if (1) s = 8; else s = 7; D(s); if (s == 8) ; else s = 1; D(s);
    return digest;
}
unsigned long t4(void)
{
    int i = 0, s = 0;
    START();
again: s += i; if (i < 5) { i++; goto again; } D(s); { goto in; } if (0) { in: s += 100; } D(s); for (i = 0; i < 3; i++) { goto next; s = 0; next: s++; } D(s); goto into; while (i < 10) { s += 1000; into: i++; s++; if (i == 8) goto out; } s = 0; out: D(i); D(s); i = 0; goto cond; do { s++; cond: ; } while (i++ < 3); D(s); switch (i) { case 4: goto dflt; case 5: s = 1; break; default: dflt: s += 5; } D(s);
    if (i) goto end; s = 0; end: D(s); { int z = 3; lab: if (z--) goto lab; D(z); } for (i = 0; i < 2; ({ if (s > 0) goto upd; }), i++) { s++; } upd: D(i); D(s);
    return digest;
}
static int nested(int a, int b) { for (int i = 0; i < 10; i++) for (int j = 0; j < 10; j++) { if (i * j == a) goto found; if (j > i) goto skip; b += j; skip:; } return -1; found: return b; }
static int deep(int n) { if (n <= 0) return 0; switch (n & 3) { case 0: return 1 + deep(n - 1); case 1: for (int i = 0; i < 2; i++) if (i) return deep(n - 2) + 2; case 2: do { return deep(n - 3) + 3; } while (1); default: { int x = deep(n - 1); return x ^ n; } } }
unsigned long t5(void) { START(); D(nested(6, 0)); D(nested(30, 1)); D(nested(1000, 0)); D(deep(20)); D(deep(33)); return digest; }
/* the shape of scoped_guard of Linux 6.12 */
#define SCOPED(label) for (int scope = 0, *done = NULL; !done; done = (int *)1, ({ goto label; })) if (0) { label: break; } else
unsigned long t6(void)
{
    int s = 0;
    START();
    SCOPED(l1) { s += 5 + scope; } D(s); SCOPED(l2) s *= 2; D(s); for (int i = 0; i < 3; i++) { SCOPED(l3) { if (i == 1) break; s++; } } D(s);
    return digest;
}
static int many(int x) { switch (x * 2 - 1) { case 1: case 3: case 5: x++; break; case 7: { case 9: x += 2; break; } } return x; }
unsigned long t7(void) { START(); for (int i = 0; i < 7; i++) D(many(i)); switch (3) { case 3: D(3); } switch (sizeof(int)) { case 4: D(4); break; case 8: D(8); } switch (1) default: D(5); switch (2) case 2: D(6); return digest; }
