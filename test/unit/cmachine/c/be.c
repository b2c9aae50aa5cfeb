/* Big-endian memory: scalars, bit-fields, unions and packed structs. gcc is asked through scalar_storage_order. */
#include "digest.h"
#ifdef GCC
#define BE __attribute__((scalar_storage_order("big-endian")))
#else
#define BE
#endif
struct BE sc { u8 a; u16 b; u32 c; u64 d; s16 e; s64 f; u16 arr[3]; };
struct BE bf { u32 a : 3; u32 b : 5; u32 c : 24; u64 d : 40; u64 e : 24; u16 f : 9; s16 g : 7; };
struct BE bg { u8 a : 5; u8 b : 5; s8 c : 5; u32 d : 20; u32 e : 12; s64 f : 33; u64 g : 31; _Bool h : 1; u8 i : 7; };
struct BE gap { u32 a : 3; u32 : 5; u32 b : 8; u32 : 0; u32 c : 1; char z; u16 d : 4; };
struct BE mixed { char c; int x : 4; u8 b : 4; u16 s : 9; u64 l : 34; char z; };
struct BE __attribute__((packed)) pk { u8 a; u32 b; u16 c; u64 d; };
struct BE rte { u64 vector : 8, mode : 3, logical : 1, status : 1, polarity : 1, irr : 1, level : 1, masked : 1, res0 : 15, res1 : 17, virt : 7, dest : 8; };
struct BE irte { u64 hi : 16, sid : 16, res : 32; u32 dest, vec : 8, r : 8, dlm : 3, trig : 1, flags : 12; };
union BE un { u64 q; u32 d[2]; struct BE { u16 w0, w1; u32 rest; } s; u8 b[8]; };
static void fill(void *p, u64 n, u8 v) { __builtin_memset(p, v, n); }
#define BOTH(T, ...) do { struct T v; fill(&v, sizeof v, 0); { __VA_ARGS__ } BYTES(v); fill(&v, sizeof v, 0xff); { __VA_ARGS__ } BYTES(v); u8 *r = (u8 *)&v; for (u64 i = 0; i < sizeof v; i++) r[i] = i * 37 + 11; } while (0)
unsigned long t1(void)
{
    START();
    BOTH(sc, v.a = 1; v.b = 0x1234; v.c = 0x12345678; v.d = 0x123456789abcdef0UL; v.e = -2; v.f = -3; v.arr[1] = 0xabcd; v.c += 0x10; v.d--; v.b <<= 1; D(v.b); D(v.c); D(v.d); D(v.e); D(v.f); D(v.arr[1]););
    BOTH(pk, v.a = 1; v.b = 0xdeadbeef; v.c = 0x1122; v.d = 0x1020304050607080UL; v.b ^= 0xff; D(v.b); D(v.d);); D(sizeof(struct sc)); D(sizeof(struct pk));
    return digest;
}
unsigned long t2(void)
{
    START();
    BOTH(bf, v.a = 5; v.b = 19; v.c = 0xabcdef; v.d = 0x123456789aUL; v.e = 0xfedcba; v.f = 0x155; v.g = -3; D(v.a); D(v.c); D(v.d); D(v.e); D(v.f); D(v.g); v.c++; v.d -= 5; D(v.d << 4););
    BOTH(bg, v.a = 21; v.b = 10; v.c = -7; v.d = 0xabcde; v.e = 0x123; v.f = -5; v.g = 0x12345678; v.h = 1; v.i = 0x55; D(v.a); D(v.b); D(v.c); D(v.d); D(v.e); D(v.f); D(v.g); D(v.h););
    BOTH(gap, v.a = 5; v.b = 0x77; v.c = 1; v.z = 9; v.d = 6; D(v.b);); BOTH(mixed, v.c = 0x11; v.x = 5; v.b = 0xa; v.s = 0x155; v.l = 0x2aaaaaaaaUL; v.z = 0x22; D(v.x); D(v.l);); BOTH(rte, v.vector = 0x31; v.mode = 1; v.level = 1; v.masked = 1; v.dest = 0x83; v.irr ^= 1; D(v.vector); D(v.dest); D(v.irr);); BOTH(irte, v.sid = 0x1234; v.dest = 7; v.vec = 0x41; v.trig = 1; v.flags = 0xabc; D(v.vec); D(v.flags););
    D(sizeof(struct bf)); D(sizeof(struct bg)); D(sizeof(struct gap)); D(sizeof(struct mixed)); D(sizeof(struct irte));
    return digest;
}
unsigned long t3(void)
{
    union un u;
    START();
    u.q = 0x0102030405060708UL; BYTES(u); D(u.d[0]); D(u.d[1]); D(u.s.w0); D(u.s.w1); D(u.b[0]); u.d[0] = 0xaabbccdd; D(u.q); u.s.w1++; D(u.q); u.b[7] = 0xff; D(u.q); D(u.s.rest);
    static struct bf init = { 1, 2, 3, 4, 5, 6, 7 }; static struct sc sinit = { 1, 2, 3, 4, 5, 6, { 7, 8, 9 } }; BYTES(init); BYTES(sinit); struct bf l = { .c = 0x123456, .g = -1 }; BYTES(l);
    return digest;
}
