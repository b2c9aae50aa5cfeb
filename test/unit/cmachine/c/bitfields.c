/* Bit-fields: extraction, sign, promotion, gcc's N-bit types for wide ones, storing, layout. */
#include "digest.h"
struct small { unsigned a : 3; signed b : 5; unsigned c : 7; int d : 1; unsigned e : 16; };
struct wide { u64 v : 40; u64 w : 24; };
struct wides { s64 v : 40; s64 w : 24; };
struct edge { u64 a : 1; u64 b : 31; u64 c : 32; u64 d : 33; u64 e : 31; u64 f : 63; u64 g : 1; };
struct edges { s64 a : 1; s64 b : 31; s64 c : 32; s64 d : 33; s64 e : 31; s64 f : 63; s64 g : 1; };
struct edge32 { u32 a : 31; u32 b : 1; s32 c : 31; s32 d : 1; u32 e : 32; s32 f : 32; };
unsigned long t1(void)
{
    struct small s = { 7, -16, 127, -1, 65535 };
    START();
    D(s.a); D(s.b); D(s.c); D(s.d); D(s.e); BYTES(s);
    s.a = 9; s.b = 16; s.c = 200; s.d = 1; s.e = -1; D(s.a); D(s.b); D(s.c); D(s.d); D(s.e); BYTES(s);
    D(s.a++); D(s.a); D(--s.b); D(s.b); D(s.c += 100); D(s.c); D((s.a = 15)); D((s.b = 31)); D((s.d = 1)); D(s.d ? 1 : 2); D(s.a - 8); D(s.a - 8 < 0); D(-s.a); D(~s.a); D(~s.e); D(s.e << 16); D((u64)(s.e << 16)); D(s.b >> 1); D(!s.a);
    return digest;
}
unsigned long t2(void)
{
    struct wide x; struct wides y;
    START();
    x.v = ~0UL; x.w = ~0UL; y.v = -1; y.w = -1;
    D(x.v); D(x.v << 8); D(x.v + 1); D(~x.v); D(-x.v); D(x.v * 2); D(x.v >> 4); D(x.v + 1UL); D(x.v + 1L); D(x.v + 1u); D(x.v - 1); D((x.v << 8) + 1UL); D((x.v << 8) | 1); D(x.v == 0xffffffffffUL); D(x.v > -1); D(x.v + x.w); D(x.w << 8); D(x.w << 30); D(x.v & ~0xff);
    D(y.v); D(y.v << 8); D(y.v + 1); D(~y.v); D(-y.v); D(y.v * 2); D(y.v >> 4); D(y.v < 0); D(y.v + 1UL); D(y.w << 8); D(y.v == -1); D((u64)y.v); D((u32)y.v); D(y.v / 2); D(y.v % 3);
    D(1 ? x.v : 0); D((1 ? x.v : 0) + 1); D((1 ? x.v : 0L) + 1); D(x.v++); D(x.v); D(--x.v); D(x.v -= 2); D((x.v = -1) + 1); D((x.v = -1) << 8); D((x.v += 5) << 36); D(x.v++ << 36);
    return digest;
}
unsigned long t3(void)
{
    struct edge e; struct edges f;
    START();
    __builtin_memset(&e, 0xff, sizeof e); __builtin_memset(&f, 0xff, sizeof f);
    D(sizeof e); D(sizeof f);
#define ALL(s) D(s.a); D(s.b); D(s.c); D(s.d); D(s.e); D(s.f); D(s.g); D(s.a + 1); D(s.b + 1); D(s.c + 1); D(s.d + 1); D(s.e + 1); D(s.f + 1); D(s.g + 1); D(~s.a); D(~s.b); D(~s.c); D(~s.d); D(~s.f); D(s.b << 1); D(s.c << 1); D(s.d << 1); D(s.f << 1); D(-s.c); D(-s.d); D(s.c > -1); D(s.b > -1); D(s.d > -1); D(s.f > -1); D(s.c * s.c); D(s.d * s.c); D(s.b * s.b); D((s64)s.c); D((u64)s.c); D(s.c == ~0u); D(s.d >> 1); D(s.c >> 1); D(s.f >> 1); D(!s.f); D(s.c / 3); D(s.d / 3); D(s.c % 7);
    ALL(e) ALL(f)
    e.a = 2; e.b = 0x80000001; e.c = 0x1ffffffffUL; e.d = 0x300000000UL; e.e = 5; e.f = 1UL << 63; e.g = 3; ALL(e) BYTES(e);
    f.a = 1; f.b = 0x40000000; f.c = 0x80000000; f.d = 1L << 32; f.e = 5; f.f = 1L << 62; f.g = 1; ALL(f) BYTES(f);
    e.c += 0x80000000; D(e.c); e.d <<= 3; D(e.d); e.f ^= ~0UL; D(e.f); f.d -= 1; D(f.d); f.f >>= 2; D(f.f); e.c++; e.d--; D(e.c); D(e.d); BYTES(e); BYTES(f);
    return digest;
}
unsigned long t4(void)
{
    struct edge32 e = { ~0, ~0, ~0, ~0, ~0, ~0 };
    START();
    D(sizeof e); D(e.a); D(e.a + 1); D(e.a > -1); D(e.b - 2); D(e.c); D(e.c < 0); D(e.d); D(e.e > -1); D(e.e + 1); D(e.e + 1L); D(e.f > -1); D(e.f); D(~e.a); D(~e.e); D(e.a << 1); D(e.a * 2); D(e.a << 1 < 0); D((1 ? e.a : 0u) > -1); D(e.a + e.e); D(e.b << 31); D((u64)(e.b << 31)); D(1 ? e.b : -1); D(e.a == -1); D(e.e == -1); D(e.a - e.b * 2 < 0);
    return digest;
}
struct mixed { char c; int x : 4; u8 b : 4; u16 s : 9; u64 l : 34; char z; };
struct zero1 { char a; int : 0; char b; };
struct zero2 { int a : 5; char b; };
struct zero3 { int : 3; char c; };
struct zero4 { char a; long : 0; char b; };
struct qc { unsigned a : 3; _Bool b : 1; u8 c : 7; u16 d : 12; };
struct cross { u8 a : 5; u8 b : 5; u8 c : 5; };
struct cross2 { u32 a : 20; u32 b : 20; u32 c : 20; };
struct cross3 { u16 a : 12; u32 b : 12; u64 c : 45; };
struct gap { u32 a : 3; u32 : 5; u32 b : 8; u32 : 0; u32 c : 1; };
struct after { u16 x; u32 b : 16; u8 y; u64 c : 8; };
struct __attribute__((packed)) pk { u8 a; u32 b : 20; u32 c : 20; u16 d : 9; u64 e : 40; u8 f : 7; };
struct __attribute__((packed)) pk2 { u8 a : 3; u16 b : 11; u32 c : 26; u64 d : 24; };
struct __attribute__((packed)) pk3 { u8 a; u32 b : 7; };
struct __attribute__((packed)) pk4 { u64 a : 12; u64 b : 52; u32 c : 1; };
union ub { u32 a : 5; u64 b : 37; s16 c : 9; u8 raw[8]; };
unsigned long t5(void)
{
    START();
    D(sizeof(struct mixed)); D(sizeof(struct zero1)); D(sizeof(struct zero2)); D(sizeof(struct zero3)); D(sizeof(struct zero4)); D(sizeof(struct qc)); D(sizeof(struct cross)); D(sizeof(struct cross2)); D(sizeof(struct cross3)); D(sizeof(struct gap)); D(sizeof(struct after)); D(sizeof(struct pk)); D(sizeof(struct pk2)); D(sizeof(struct pk3)); D(sizeof(struct pk4)); D(sizeof(union ub));
    D(sizeof(struct { int : 0; })); D(sizeof(struct { int : 3; })); D(sizeof(struct { int : 3; int x; })); D(sizeof(struct { char c; long : 3; })); D(_Alignof(struct { char c; long : 3; })); D(_Alignof(struct mixed)); D(_Alignof(struct zero4)); D(_Alignof(struct pk)); D(_Alignof(struct cross3)); D(sizeof(struct { char c; short s : 9; })); D(sizeof(struct { int a : 31; _Bool b : 1; char c; }));
    return digest;
}
#define FILL(T, ...) do { struct T v; __builtin_memset(&v, 0, sizeof v); { __VA_ARGS__ } BYTES(v); __builtin_memset(&v, 0xff, sizeof v); { __VA_ARGS__ } BYTES(v); } while (0)
unsigned long t6(void)
{
    START();
    FILL(mixed, v.c = 0x11; v.x = 5; v.b = 0xa; v.s = 0x155; v.l = 0x2aaaaaaaaUL; v.z = 0x22; D(v.x); D(v.b); D(v.s); D(v.l););
    FILL(zero1, v.a = 1; v.b = 2;); FILL(zero2, v.a = 9; v.b = 3; D(v.a);); FILL(zero3, v.c = 7;); FILL(zero4, v.a = 1; v.b = 2;);
    FILL(qc, v.a = 5; v.b = 1; v.c = 0x55; v.d = 0xabc; D(v.a + v.b + v.c + v.d); v.b = 4; D(v.b);); FILL(cross, v.a = 21; v.b = 10; v.c = 31; D(v.b);); FILL(cross2, v.a = 0xfedcb; v.b = 0x12345; v.c = 0xaaaaa; D(v.b););
    FILL(cross3, v.a = 0xabc; v.b = 0x123; v.c = 0x123456789abUL; D(v.c);); FILL(gap, v.a = 5; v.b = 0x77; v.c = 1;); FILL(after, v.x = 0x1234; v.b = 0x5678; v.y = 0x9a; v.c = 0xbc; D(v.b););
    return digest;
}
unsigned long t7(void)
{
    START();
    FILL(pk, v.a = 0x11; v.b = 0xabcde; v.c = 0x54321; v.d = 0x1aa; v.e = 0x123456789aUL; v.f = 0x55; D(v.b); D(v.c); D(v.d); D(v.e); D(v.f); v.c += 0xfffff; D(v.c); v.e++; D(v.e << 20););
    FILL(pk2, v.a = 5; v.b = 0x5a5; v.c = 0x2abcdef; v.d = 0xfedcba; D(v.b); D(v.c); D(v.d);); FILL(pk3, v.a = 3; v.b = 0x5a; D(v.b);); FILL(pk4, v.a = 0xabc; v.b = 0x123456789abcdUL; v.c = 1; D(v.b); D(v.a););
    union ub u; __builtin_memset(&u, 0, sizeof u); u.b = 0x1234567890UL; BYTES(u); D(u.a); D(u.b); D(u.c); u.c = -3; D(u.a); D(u.b); BYTES(u); u.raw[1] = 0xff; D(u.b); D(u.c);
    return digest;
}
enum color { RED, GREEN, BLUE = 5 };
enum sign { MINUS = -2, PLUS = 2 };
struct en { enum color c : 3; enum sign s : 4; _Bool f : 1; u8 rest; };
unsigned long t8(void)
{
    struct en e = { BLUE, MINUS, 1, 0x7f };
    START();
    D(e.c); D(e.s); D(e.f); D(e.c - 6 < 0); D(e.s < 0); D(e.c == BLUE); D(e.s == MINUS); e.s = 9; D(e.s); e.c = -1; D(e.c); e.f = 0x10; D(e.f); e.f = 0; D(e.f); e.f ^= 3; D(e.f); BYTES(e); D(sizeof e);
    switch (e.c) { case 7: D(1); break; default: D(2); } switch (e.s) { case -7: D(3); break; default: D(4); }
    return digest;
}
struct entry { union { struct { u64 vector : 8, delivery_mode : 3, dest_mode_logical : 1, delivery_status : 1, active_low : 1, irr : 1, is_level : 1, masked : 1, reserved_0 : 15, reserved_1 : 17, virt_destid_8_14 : 7, destid_0_7 : 8; }; struct { u64 ir_shared_0 : 8, ir_zero : 3, ir_index_15 : 1, ir_shared_1 : 5, ir_reserved_0 : 31, ir_format : 1, ir_index_0_14 : 15; }; struct { u64 w1 : 32, w2 : 32; }; }; } __attribute__((packed));
static struct entry make(u8 v, u8 d) { struct entry e; __builtin_memset(&e, 0, sizeof e); e.vector = v; e.destid_0_7 = d; e.masked = 1; return e; }
unsigned long t9(void)
{
    struct entry e = make(0x31, 7), f = { .vector = 0xff, .is_level = 1, .destid_0_7 = 0x83 }, g = { { .w1 = 0x1234567, .w2 = 0x89abcdef } };
    START();
    D(sizeof e); BYTES(e); D(e.w1); D(e.w2); D(e.ir_index_0_14); e.irr = 1; e.active_low ^= 1; D(e.w1); BYTES(f); D(f.w2 << 4); D(f.w2 >> 24); BYTES(g); D(g.vector); D(g.destid_0_7); D(g.ir_format); D(g.ir_index_15); D(make(1, 2).w2); D(make(3, 4).destid_0_7 << 28);
    struct entry *p = &e; p->vector++; p->w2 |= 0x80000000; D(p->w2); D(p->w2 | 1); D(p->w1 - 0x20000 < 0); *p = make(9, 8); D(p->w1);
    return digest;
}
static int calls;
static struct small *where(struct small *s) { calls++; return s; }
unsigned long t10(void)
{
    struct small s = { 1, 2, 3, 0, 5 };
    START();
    where(&s)->a++; D(s.a); where(&s)->b -= 9; D(s.b); D(where(&s)->c++); D(++where(&s)->e); D((where(&s)->a = 13)); D(calls); s.a = s.b = s.c = 0xff; D(s.a); D(s.b); D(s.c); s.c = s.b = s.a = 12; D(s.a); D(s.b); D(s.c);
    return digest;
}
