/* Integer promotions and the usual arithmetic conversions. */
#include "digest.h"
unsigned long t1(void)
{
    u8 a = 1, b = 2; s8 c = -1; u16 d = 0xffff; s16 e = -32768;
    START();
    D(a - b); D((u32)(a - b)); D(c + a); D(d * d); D(d << 16); D(e * e * 2); D(~a); D(-a); D(+c); D(!d);
    D(~d); D((u16)~d); D((u8)(a - b)); D(-(u8)1); D((~(u8)0) >> 4); D((u8)~(u8)0 >> 4); D(d + 1); D((u16)(d + 1));
    return digest;
}
unsigned long t2(void)
{
    s32 i = -1; u32 u = 1; s64 l = -1; u64 ul = 1; u32 big = 0xffffffffu;
    START();
    D(i + u); D(i < u); D(i > u); D(l < u); D(l < ul); D(i + l); D(i + ul); D(u - 2); D((u64)(u - 2)); D(u - 2UL); D(u - 2L);
    D(big + 1); D(big + 1L); D(i == big); D(l == big); D(i == (s32)big); D((u64)i == 0xffffffffffffffffUL); D(i / 2 * (s64)3);
    D((u64)i); D((u64)(u32)i); D((s64)(u32)i); D(i ? l : u); D(1 ? i : u); D((1 ? i : u) > 0); D((1 ? i : ul) > 0); D((1 ? i : l) > 0);
    D(i * big); D(i * (u64)big); D(l / u); D(l % u); D(i / u); D(i % (u + 1));
    return digest;
}
unsigned long t3(void)
{
    START();
    for (int i = 28; i < 32; i++) {
        u32 mask = 1 << i;
        D(1 << i); D((u64)(1 << i)); D(mask); D((u64)mask); D(1u << i); D(1UL << (i + 20)); D(~(1 << i)); D(~mask & 0xffffffffffUL);
    }
    return digest;
}
static int narrow8(int x) { u8 r = x; return r; }
static u8 ret8(int x) { return x; }
static s8 rets8(int x) { return x; }
static u16 ret16(long x) { return x; }
static s16 rets16(long x) { return x; }
static _Bool retb(long x) { return x; }
static u32 ret32(long x) { return x; }
static s32 rets32(u64 x) { return x; }
unsigned long t4(void)
{
    START();
    D(narrow8(0x1ff)); D(ret8(0x1ff)); D(ret8(-1)); D(rets8(0x80)); D(rets8(0x17f)); D(ret16(-1)); D(rets16(0x18000)); D(retb(0x100));
    D(retb(0)); D(retb(0x100000000L)); D(ret32(-1)); D(rets32(0xffffffff80000000UL)); D(rets32(0x80000000UL)); D(ret8(255) + 1);
    return digest;
}
static u64 take8(u8 x) { return x; }
static u64 takes8(s8 x) { return x; }
static u64 take16(u16 x) { return x; }
static u64 takes32(s32 x) { return x; }
static u64 take32(u32 x) { return x; }
static u64 takeb(_Bool x) { return x; }
unsigned long t5(void)
{
    s64 v = -2; u64 w = 0x123456789abcdef0UL;
    START();
    D(take8(v)); D(takes8(v)); D(take16(v)); D(takes32(v)); D(take32(v)); D(take8(w)); D(takes8(w)); D(take16(w)); D(takes32(w)); D(take32(w));
    D(takeb(w)); D(takeb(0x10000)); D(takeb(v + 2)); D(takes8(200)); D(takes32(0x80000000u));
    return digest;
}
unsigned long t6(void)
{
    u8 a = 200; s8 b = 100; u16 c = 65000; s16 d = 32000; u32 e = 4000000000u; s32 f = 2000000000; u64 g = ~0UL; s64 h = 0x7fffffffffffffffL;
    START();
    a += 100; D(a); a *= 3; D(a); a -= 250; D(a); a <<= 3; D(a); a >>= 2; D(a); a |= 0x1f0; D(a); a ^= 0xfff; D(a); a %= 7; D(a); a /= 2; D(a);
    b += 100; D(b); b *= 3; D(b); b <<= 1; D(b); b >>= 1; D(b); b -= 200; D(b); b ^= 0x55; D(b); b /= -3; D(b); b %= 5; D(b);
    c += 1000; D(c); c *= c; D(c); c <<= 9; D(c); c -= 1; D(c); d += 1000; D(d); d *= 5; D(d); d >>= 3; D(d); d = -d; D(d);
    e += 4000000000u; D(e); e *= 3; D(e); e >>= 1; D(e); e -= 2000000000; D(e); f += f; D(f); f *= 3; D(f); f >>= 5; D(f); f <<= 7; D(f); f /= 3; D(f); f %= 1000; D(f);
    g += 2; D(g); g -= 3; D(g); g *= g; D(g); g <<= 60; D(g); g >>= 59; D(g); h += 1; D(h); h >>= 62; D(h); h *= 1234567; D(h); h /= -7; D(h); h %= 100; D(h);
    D(a++ + ++a); D(b--); D(--b);
    return digest;
}
unsigned long t7(void)
{
    u8 a = 255; s8 b = 127; u16 c = 65535; s32 f = 0x7fffffff; u32 g = 0; u64 h = 0; _Bool t = 0;
    START();
    D(a++); D(a); D(--a); D(a); D(b++); D(b); D(b--); D(b); D(++c); D(c--); D(c); D(f++); D(f); D(--f); D(g--); D(g); D(g++); D(h--); D(h); D(++h);
    D(t++); D(t); D(++t); D(t--); D(t); D(--t); D(t); t = 2; D(t); t |= 4; D(t); t &= 2; D(t); t += 5; D(t); t -= 1; D(t);
    D((a = 300)); D((b = 200)); D((c = -1)); D((t = 256)); D((f = 0x123456789L)); D((a = b = c = 0x1ff)); D(b); D(a += 300); D(b -= 300);
    return digest;
}
unsigned long t8(void)
{
    s32 i = -7, j = 2; s64 k = -7; u32 u = 7; s32 min = -2147483647 - 1; s64 lmin = -0x7fffffffffffffffL - 1;
    START();
    D(i / j); D(i % j); D(-i / j); D(i / -j); D(i % -j); D(k / j); D(k % j); D(u / (u32)j); D(i / u); D(k / u); D(k % (s64)u); D(i >> 1); D(k >> 1); D((u32)i >> 1); D((u64)k >> 1);
    D(min); D(-min); D(min - 1); D(min * 2); D(min >> 31); D((u32)min >> 31); D(-lmin); D(lmin - 1); D(lmin >> 63); D((u64)lmin >> 63); D(min / 2); D(lmin / 2); D(min % 3); D(lmin % 3); D(!min); D(!lmin);
    D(0x7fffffff + 1); D(0x7fffffff * 2); D(0xffffffff * 2); D(0xffffffffu + 1); D(65535 * 65537); D(1000000 * 1000000); D(1000000L * 1000000);
    D(0xffffffffL * 0xffffffffL); D(0xffffffffffffffff * 3); D(0x8000000000000000 >> 63); D((s64)0x8000000000000000 >> 63);
    return digest;
}
unsigned long t9(void)
{
    u8 n = 3; u64 s = 33; s8 m = 5; s16 v = -5;
    START();
    D(1 << n); D(1UL << s); D(v << n); D(v >> n); D((u16)v >> n); D((u8)v >> m); D(0xf0 >> (u64)n); D((u8)0x80 << 24); D((s64)((u8)0x80 << 24)); D((u16)0x8000 << 16); D((u64)((u16)0x8000 << 16));
    D((char)0x80 >> 1); D((u64)1 << (s8)63); D((s64)-1 >> (u8)63); D((s32)0x80000000 >> (s64)31);
    return digest;
}
unsigned long t10(void)
{
    u64 hi = 0xffffffff00000000UL; u32 lo = 0xdeadbeef; s32 neg = -1; u8 byte = 0xff;
    START();
    D(hi | lo); D(hi | neg); D(hi & lo); D(hi ^ neg); D(~lo & hi); D(~(u64)lo & hi); D(hi & ~byte); D(hi & ~(1 << 31)); D(hi & ~(1u << 31)); D(lo & ~0xff); D(hi & 0x80000000); D(hi & -2);
    D(lo == 0xdeadbeef); D((s32)lo == 0xdeadbeef); D((s64)(s32)lo == 0xdeadbeef); D(byte == -1); D((s8)byte == -1); D((s8)byte == 0xff); D(neg == ~0u); D(neg == ~0ul); D(neg == 0xffffffffL);
    return digest;
}
