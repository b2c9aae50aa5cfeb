/* What the differential fuzz found once it spoke all of the language, one small case each. */
#include "digest.h"
static u64 trail; static s32 calls(s32 n) { trail = trail * 10 + n; return n; } static s32 *at(s32 n) { static s32 cells[8]; trail = trail * 10 + n; return &cells[n]; }
/* packed bit-fields of records of three, five, six and seven bytes: nothing beside them is touched */
struct __attribute__((packed)) three { u32 a : 1; u64 b : 19; }; struct __attribute__((packed)) five { u64 a : 3; s64 b : 33; }; struct __attribute__((packed)) six { u8 a : 7; u64 b : 41; }; struct __attribute__((packed)) seven { s64 a : 50; u8 b : 5; };
static struct { u8 before; struct three s; u8 after; struct five f; u8 between; struct six x; struct seven v; u8 end; } around = { 1, { 1, 0x5a5a5 }, 2, { 5, -77 }, 3, { 99, 0x1fedcba9876 }, { -3, 17 }, 4 };
static struct three last;
static void worked(struct three *p, s32 by) { p->a ^= by; p->b += by; D(p->a); D(p->b); }
unsigned long t1(void)
{
    START();
    BYTES(around); worked(&around.s, 3); around.f.b -= 5; around.f.a++; D(around.f.b); around.x.b <<= 2; D(around.x.b); D(around.x.a--); around.v.a += 9; D(around.v.a); around.v.b = ~0; D(around.v.b); BYTES(around); worked(&last, 7); BYTES(last); D(sizeof(struct three) + 8 * sizeof(struct five) + 64 * sizeof(struct six) + 512 * sizeof(struct seven));
    return digest;
}
/* arithmetic that tells of an overflow evaluates its operands left to right */
unsigned long t2(void)
{
    s64 v = 4; START(); trail = 0;
    D(__builtin_add_overflow(calls(1), calls(2), at(3))); D(trail); D(__builtin_sub_overflow((s64)calls(4), at(5) != 0, at(calls(6)))); D(trail); D(__builtin_mul_overflow(v, calls(7), &v)); D(v); D(__builtin_add_overflow(v, ({ v = 9; calls(1); }), &v)); D(v); D(trail);
    return digest;
}
/* the value of a bit-field has a standard type where one is as wide */
#define TYPE(e) _Generic((e), _Bool: 1, signed char: 3, unsigned char: 4, short: 5, unsigned short: 6, int: 7, unsigned: 8, long: 9, unsigned long: 10, default: 15)
struct widths { u32 a : 8; s64 b : 8; u64 c : 16; s32 d : 16; u64 e : 32; s64 f : 32; u64 g : 33; u32 h : 5; u64 i : 64; };
unsigned long t3(void)
{
    struct widths w = { 1, -2, 3, -4, 5, -6, 7, 8, 9 }; START();
    D(TYPE(w.a)); D(TYPE(w.b)); D(TYPE(w.c)); D(TYPE(w.d)); D(TYPE(w.e)); D(TYPE(w.f)); D(TYPE(w.g)); D(TYPE(w.h)); D(TYPE(w.i)); D(TYPE(+w.a)); D(TYPE(+w.e)); D(TYPE(+w.f)); D(TYPE(+w.g)); D(sizeof(+w.e)); D(sizeof(+w.f)); D(sizeof(+w.g)); D(sizeof(+(w.a ? w : w).e)); { typeof(w.e + 0) v = w.f; D(v); D(sizeof v); } D(w.e << 31); D(w.f - 1 < 0u); D(~w.e);
    return digest;
}
/* a variable that a call changes: which comes first hangs on the bits in which the operation is done */
static u8 v_u8; static s16 v_s16; static s32 v_s32; static s64 v_s64;
static void all(s32 n) { v_u8 = v_s16 = v_s32 = v_s64 = n; }
#define SETS(t) static t set_##t(void) { all(3); return 16; }
SETS(u8) SETS(s16) SETS(u16) SETS(s32) SETS(s64)
#define ORDER(to, v, f) { all(5); to d = v_##v + set_##f(); D(d); } all(5); D((to)(v_##v | set_##f())); all(5); D((v_##v == set_##f()) + ((s64)v_##v & (s64)set_##f())); all(19); D(v_##v ^ set_##f()); all(16); D(set_##f() == v_##v)
#define FROM(to, f) ORDER(to, u8, f); ORDER(to, s16, f); ORDER(to, s32, f); ORDER(to, s64, f)
#define INTO(to) FROM(to, u8); FROM(to, s16); FROM(to, u16); FROM(to, s32); FROM(to, s64)
static u8 passed(u8 v) { return v; } static u8 returned(void) { return v_s32 + set_s32(); }
unsigned long t4(void) { START(); INTO(u8); return digest; }
unsigned long t5(void) { START(); INTO(s16); INTO(s32); return digest; }
unsigned long t6(void) { START(); INTO(s64); all(5); D(passed(v_u8 + set_s32())); all(5); D(passed(v_s16 + set_s32())); all(5); D(returned()); all(5); v_u8 = v_u8 | set_u8(); D(v_u8); all(5); D((s64)(__int128)(v_s64 + set_s64())); return digest; }
/* the same inside what is cut, through casts that widen, and where a cast cuts before */
unsigned long t7(void)
{
    s32 x = 5; u8 d; s16 h; START();
    all(7); d = (v_u8 + set_s32()) ^ x; D(d); all(7); D((u8)(x - (v_s16 | set_s64()))); all(7); all(7); all(7); d = x ? v_u8 + set_s32() : 3; D(d); all(7); D((s16)(s64)(v_s16 + set_s32())); all(7); D((u8)(s16)(v_u8 + set_s64())); all(7); h = +(u8)(v_s16 + set_s32()); D(h); all(7); D((s32)(s16)(v_s32 | set_s64()));
    return digest;
}
/* a compound assignment to an element whose index calls before it looks */
unsigned long t8(void) { s32 b[4] = { 1, 2, 3, 4 }; START(); all(1); b[(v_s32 + set_s32()) & 3] += 7; BYTES(b); all(1); b[(set_s32() + v_s32) & 3]--; BYTES(b); return digest; }
/* what is cut to a bit-field is cut to the smallest integer that holds it; what a compound assignment adds is not cut first */
static struct { u32 a : 5, b : 16, c : 31; u64 d : 40; } cut; static _Bool v_b; static _Bool set_b(void) { all(3); v_b = 0; return 1; }
unsigned long t9(void)
{
    u8 d = 7; START();
    all(5); cut.a = v_u8 + set_s32(); D(cut.a); all(5); cut.b = v_s16 | set_s64(); D(cut.b); all(5); cut.b = v_s64 | set_s64(); D(cut.b); all(5); cut.c = v_s32 + set_s64(); D(cut.c); all(5); cut.d = v_s64 + set_s32(); D(cut.d); all(5); cut.a += v_u8 + set_s16(); D(cut.a); all(5); d += v_u8 + set_s32(); D(d); v_b = 1; all(5); v_b = 1; D(v_b | set_b()); v_b = 1; D(v_b == set_b());
    return digest;
}
/* gcc takes comma expressions apart, also those that it makes itself: their first part comes before the other operand */
unsigned long t10(void)
{
    u64 s = 0; START(); trail = 0; all(5);
    s += calls(1) + (calls(2), calls(3)); D(trail); trail = 0; s += calls(1) << (calls(2), 3); D(trail); trail = 0; all(5); s += +v_s32 + set_s32(); all(5); all(5); s += ({ v_s32; }) ^ set_s32(); all(5); D(trail); D(s);
    return digest;
}
/* what a compound assignment adds, and what a _Bool was before, come before the other operand too */
unsigned long t11(void)
{
    u64 s = 0; s64 l = 9; START(); trail = 0; all(5);
    s += calls(1) + (v_s32 -= calls(2)); D(s); D(trail); s += calls(1) | (*at(2) += calls(3)); D(s); D(trail); s ^= set_s32() - (l *= v_s32 + calls(4)); D(s); D(l); v_b = 1; s += set_b() + v_b--; D(s); D(v_b); v_b = 0; s += set_b() * v_b++; D(s); D(v_b); cut.a = 7; s += set_s32() + (cut.a += calls(v_s16)); D(s); D(cut.a); D(trail);
    return digest;
}
/* also what an assignment to a bit-field is worth, and what it held before */
unsigned long t12(void) { struct widths w = { 1, 2, 3, 4, 5, 6, 7, 8, 9 }; START(); D(sizeof(+(w.e--))); D(sizeof(+(w.e = 3))); D(sizeof(+(w.f += 3))); D(sizeof(+(w.g++))); D(sizeof((w.e -= 1) + 1)); w.e = 0; D((w.e--) - 1 < 0); D(w.e++ + 1); D((w.f -= 9) >> 1); D((w.e = -1) + 1); return digest; }
/* a built-in function that only computes is no effect: the left side of a compound assignment comes first */
unsigned long t13(void) { s64 b[4] = { 1, 2, 3, 4 }; START(); all(5); b[set_s32() & 3] ^= __builtin_bswap64(v_s64); BYTES(b); all(5); b[set_s32() & 3] += __builtin_popcountl(v_s64); BYTES(b); all(5); b[set_s32() & 3] -= __builtin_expect(v_s64, 1); BYTES(b); all(5); b[set_s32() & 3] += __builtin_expect(set_s16(), 1) + v_s64; BYTES(b); all(5); b[set_s32() & 3] |= __builtin_memcmp(&v_s32, "\3\0\0", 4) == 0; BYTES(b); return digest; }
/* what is stored as it is lies where it lay, and is read behind the calls that find where it goes */
unsigned long t14(void)
{
    static struct { s32 m; s64 w; } o; s32 b[4] = { 0 }; s64 l[4] = { 0 }; s32 *p = &v_s32; START();
    all(5); b[set_s32() & 3] = v_s32; D(b[0]); all(5); b[set_s32() & 3] = v_s32 + 1; D(b[0]); all(5); b[set_s32() & 3] = *p; D(b[0]); all(5); b[set_s32() & 3] = (u32)v_s32; D(b[0]); all(5); l[set_s32() & 3] = v_s32; D(l[0]); all(5); l[set_s32() & 3] = v_s64; D(l[0]); all(5); l[set_s32() & 3] = -v_s64; D(l[0]); o.m = 4; b[({ o.m = 7; 1; })] = o.m; D(b[1]); o.w = 4; l[({ o.w = 7; 1; })] = o.w; D(l[1]); o.w = 4; b[({ o.w = 7; 1; })] = o.w; D(b[1]);
    return digest;
}
/* what a conversion makes of an object is none: it is read before them, unless it gives back what was there; a member of a result is read where it is made */
static struct { u32 m; s32 n; u32 a : 3, b : 3; s32 c : 3; u64 w : 40, v : 40; _Bool o : 1, p; u64 l; } part; static s32 touch(void) { v_s32++; v_s64++; part.m++; part.a++; part.b++; part.c++; part.w++; part.o ^= 1; part.p ^= 1; return 0; }
unsigned long t15(void)
{
    s64 l[1]; u64 u[1]; s32 i[1]; u32 k[1]; typeof(part) to[1], *p = &part; START(); trail = 0; all(5); part = (typeof(part)){ 1, 2, 3, 4, 1, 6, 7, 0, 1, 8 };
    u[touch()] = v_s64; D(u[0]); to[touch()].l = v_s64; D(to[0].l); l[touch()] = v_s64; D(l[0]); k[touch()] = v_s32; D(k[0]); i[touch()] = (s32)(s64)v_s32; D(i[0]); k[touch()] = (s64)(s32)part.m; D(k[0]); i[touch()] = part.m; D(i[0]); to[touch()].m = (s64)part.n; D(to[0].m);
    to[touch()].a = part.b; D(to[0].a); to[touch()].a = part.c; D(to[0].a); to[touch()].a = (u64)p->a; D(to[0].a); to[touch()].m = part.a; D(to[0].m); to[touch()].w = part.w; D(to[0].w); to[touch()].v = part.w; D(to[0].v); to[touch()].o = part.p; D(to[0].o); to[touch()].p = part.o; D(to[0].p); to[touch()].p = (s32)part.o; D(to[0].p);
    to[touch()].a = (calls(1) ? part : *p).b; D(to[0].a); to[touch()].a = (&part)[calls(2) - 2].b; D(to[0].a); D(trail);
    return digest;
}
/* a test whose value is known is done once, also where nobody wants what it decides */
static void noted(s32 *p) { trail = trail * 10 + *p; }
unsigned long t16(void)
{
    START(); trail = 0;
    (void)(({ __attribute__((cleanup(noted))) s32 q = 1; 5; }) ? calls(2) : 0); D(trail); (void)(({ calls(3); 0; }) ? calls(4) : calls(5)); D(trail); ({ calls(6); 1; }) ? (void)calls(7) : (void)0; D(trail); (void)((calls(8), 1) ? calls(9) : 0); D(trail);
    return digest;
}
