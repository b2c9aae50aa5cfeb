/* What the differential fuzz found, one small case each. */
#include "digest.h"
static s32 g = 43; static u64 trail; static s32 calls(s32 n) { g = n; trail = trail * 10 + n; return n; } static s32 *at(s32 n) { static s32 cells[8]; trail = trail * 10 + n; return &cells[n]; }
/* a compound assignment evaluates its right side first only if that has effects */
unsigned long t1(void)
{
    s32 b[4] = { 1, 1, 1, 1 };
    START();
    b[calls(1) & 3] += g; D(b[1]); g = 43; b[calls(2) & 3] += ((void)g, g); D(b[2]); g = 43; b[calls(3) & 3] -= g + 1; D(b[3]); g = 43; b[calls(1) & 3] = g + 1; D(b[1]); trail = 0; b[calls(1) & 3] += calls(2); D(trail); b[calls(1) & 3] ^= (g ?: 5); D(b[1]);
    return digest;
}
/* a call whose result is stored as it is, also through conversions that change nothing */
unsigned long t2(void)
{
    START(); trail = 0;
    *at(1) = calls(2); D(trail); trail = 0; *at(1) = 1 ? calls(2) : (s64)5; D(trail); trail = 0; *at(1) = (s64)calls(2); D(trail); trail = 0; *at(1) = (s8)calls(2); D(trail); trail = 0; *at(1) = (u32)calls(2); D(trail); trail = 0; *at(1) = (calls(3), calls(2)); D(trail); trail = 0; *at(calls(1)) = calls(calls(2)); D(trail); trail = 0; *at(1) = ({ calls(2); }); D(trail);
    return digest;
}
/* a bit-field of width 0 at the end of a record makes it longer */
struct __attribute__((packed)) a { char c; int : 0; }; struct b { char c; short : 0; }; struct __attribute__((packed)) c { int x : 9; long : 0; }; struct d { struct __attribute__((packed)) { short s; long l : 42; long : 0; }; }; union e { char c; int : 0; }; struct __attribute__((packed)) f { char b : 1; int : 0; short s; };
unsigned long t3(void) { START(); D(sizeof(struct a)); D(sizeof(struct b)); D(sizeof(struct c)); D(sizeof(struct d)); D(sizeof(union e)); D(sizeof(struct f)); D(__builtin_offsetof(struct f, s)); return digest; }
/* a range that overrides and is overridden */
static int over[6] = { [0 ... 4] = 1, [2 ... 3] = 2, [1] = 3 };
unsigned long t4(void) { int n = 4, l[6] = { 9, [0 ... 4] = n, [2 ... 3] = n + 1, [1] = n + 2 }; struct { int m[3]; } s = { .m = { 1, 2, 3 }, .m[0 ... 1] = n }; START(); BYTES(over); BYTES(l); BYTES(s); return digest; }
/* packed bit-fields that take nine bytes */
struct __attribute__((packed)) nine { u8 a : 5; u64 b : 62; s64 c : 63; u8 d : 6; u64 e : 64; };
unsigned long t5(void)
{
    struct nine n = { 21, 0x2edcba9876543210, -5, 33, 0x123456789abcdef0 }; static struct nine s = { 1, 2, -3, 4, ~0UL };
    START();
    D(sizeof n); BYTES(n); D(n.b); D(n.c); D(n.d); D(n.e); n.b++; n.c -= 7; n.e ^= 0xff00ff00ff; BYTES(n); D(n.c < 0); D(n.b << 3); n.a = n.d; D(n.a); BYTES(s); D(s.c); D(s.e + 1);
    return digest;
}
/* bit-fields of 128-bit types */
struct huge { __int128 a : 100; unsigned __int128 b : 28; unsigned __int128 c : 128; u8 d; };
unsigned long t6(void)
{
    struct huge h = { -5, 0xabcdef1, ~(unsigned __int128)0, 7 };
    START();
    D(sizeof h); bytes_of(&h, 33); D(h.a); D(h.a >> 64); D(h.b); D(h.c >> 64); h.a += 6; D(h.a); h.b++; D(h.b); h.a = (__int128)1 << 99; D((u64)(h.a >> 90)); D(h.a < 0); h.c -= 2; D(h.c); bytes_of(&h, 33);
    return digest;
}
